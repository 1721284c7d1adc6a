// Old site: a newsroom on another system, made up from a seed: what its export would hold, and what has to become of each.

import { createChance } from "./chance.ts";

export type OldPost = {
  readonly id: number;
  readonly title: string;
  readonly slug: string;
  readonly html: string;
  readonly excerpt: string;
  readonly status: "publish" | "draft" | "private" | "trash";
  /** ISO 8601 UTC with seconds. */
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly category: { readonly name: string; readonly slug: string };
  readonly tag: string;
  readonly author: string;
  /** As the old site made it: path only. */
  readonly path: string;
};

const ISSUERS = ["見本省", "見本庁", "見本市", "見本県", "見本委員会"];
const MATTERS = [
  "共同訓練",
  "装備品の契約",
  "人事異動",
  "意見交換",
  "記者会見",
  "救難訓練",
  "調査結果",
  "年次報告",
];
const VERBS = ["を公表", "を開始", "を終了", "について説明", "に関する会合を開催"];
const SENTENCES = [
  "担当者は、結果を来月にもまとめると述べた。",
  "参加した部隊の規模は前年とほぼ同じだった。",
  "資料は同日、庁舎の閲覧室でも配られた。",
  "次の会合の日程はまだ決まっていない。",
  "関係者によると、準備は春から続いていた。",
  "対象となる地域は七つの市と町に及ぶ。",
];
const CATEGORIES = [
  { name: "ニュース", slug: "news" },
  { name: "Training", slug: "training" },
  { name: "未分類", slug: "uncategorized" },
] as const;
const TAGS = ["訓練", "契約", "人事", "会見"];
const AUTHORS = ["sato", "suzuki"];

/** The same seed gives the same site. Some titles and slugs stand more than once, as they do on real ones. */
export function* makeOldSite(count: number, seed: number): Generator<OldPost> {
  const chance = createChance(seed);
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(chance() * from.length)];
    if (picked === undefined) throw new Error("Cannot pick from nothing.");
    return picked;
  };
  for (let index = 0; index < count; index += 1) {
    const id = 100 + index * 3;
    const matter = pick(MATTERS);
    const title = `${pick(ISSUERS)}、第${index + 1}号の${matter}${pick(VERBS)}`;
    const at = new Date(
      Date.UTC(2012, 0, 1) + index * 3_600_000 + Math.floor(chance() * 3_000) * 1_000,
    ).toISOString();
    const slug =
      index % 97 === 96 ? `第${index}号` : index % 4 === 0 ? `${matter}-${index + 1}` : `post-${index + 1}`;
    const path = `/${at.slice(0, 4)}/${at.slice(5, 7)}/${encodeURIComponent(slug)}/`;
    const kind = chance();
    const status = kind < 0.04 ? "draft" : kind < 0.06 ? "private" : kind < 0.07 ? "trash" : "publish";
    yield {
      id,
      title,
      slug,
      path,
      status,
      html: makeBody(chance, pick, index),
      excerpt: chance() < 0.3 ? `第${index + 1}号の概要。` : "",
      publishedAt: at.replace(/\.\d+Z$/, "Z"),
      updatedAt: new Date(Date.parse(at) + 86_400_000).toISOString().replace(/\.\d+Z$/, "Z"),
      category: pick(CATEGORIES),
      tag: pick(TAGS),
      author: pick(AUTHORS),
    };
  }
}

function makeBody(chance: () => number, pick: <T>(from: readonly T[]) => T, index: number): string {
  const paragraphs = Array.from({ length: 2 + Math.floor(chance() * 5) }, () =>
    Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick(SENTENCES)).join(""),
  );
  const [first = "", ...others] = paragraphs;
  const more = others.map((text) => `<p>${text}&nbsp;</p>`).join("\n");
  const extras = [
    `<h2>経緯</h2>`,
    `<ul><li>一つ目</li><li>二つ目<br>続き</li></ul>`,
    `<table><tr><th>区分</th><th>件数</th></tr><tr><td>甲</td><td>${index}</td></tr></table>`,
    `<blockquote><p>${pick(SENTENCES)}</p><cite>担当者</cite></blockquote>`,
    `<p>詳しくは<a href="https://old.example/about/">案内</a>へ。</p>`,
    `<script>track(${index})</script>`,
    `<figure><iframe src="https://video.example/${index}"></iframe><figcaption>会見の様子</figcaption></figure>`,
  ];
  return `<p>${first}</p>\n<!--more-->\n${more}\n${pick(extras)}\n${pick(extras)}`;
}
