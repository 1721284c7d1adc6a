// Sample articles: invented announcements of many shapes for tests of the site; no sentence is anybody's.

import type { ArticleBlock } from "../../terms/article.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { View } from "../../terms/view.ts";
import type { ArticleSketch, MemoryArchive } from "../memory/memory-archive.ts";
import type { OpenSite } from "./open-site.ts";

const SHA256 = "3f6c1d2a9b8e7f405162738495a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e";

function provenance(issuer: string, path: string): NonNullable<ArticleSketch["provenance"]> {
  return {
    announcementId: 1 as NonNullable<ArticleSketch["provenance"]>["announcementId"],
    issuer,
    address: `https://announce.example/${path}`,
    sha256: SHA256,
    announcedAt: "2025-09-08T16:30+09:00",
    receivedAt: "2025-09-10T00:42:10.000Z",
  };
}

const official = (block: number, text: string): ArticleBlock => ({
  kind: "official",
  block,
  shape: "paragraph",
  text,
});

const STATEMENT_BODY: readonly ArticleBlock[] = [
  {
    kind: "official",
    block: 0,
    shape: "heading",
    level: 1,
    text: "二国間の防衛協力に関する共同プレスステートメント",
  },
  {
    kind: "official",
    block: 1,
    shape: "paragraph",
    text: "2025年9月8日、両国の防衛大臣は、みなと市で会談し、地域の情勢と今後の協力について率直に意見を交わしました。",
    rubies: [{ span: [24, 26], reading: "かいだん" }],
  },
  official(
    2,
    "両大臣は、10年ぶりとなる今回の訪問が、国交正常化60周年の年に実現したことを歓迎しました。また、当局間の定例協議を毎年開き、人の行き来をいっそう盛んにしていくことで意見が一致しました。",
  ),
  official(
    3,
    "両大臣は、無人機・人工知能・宇宙といった先端の分野で、互いの利益となる協力の可能性を探ることにしました。",
  ),
  { kind: "omission", blocks: [4, 5], reason: "出席者の一覧" },
  official(6, "両大臣は、次の会談を来年の春に開くことを確認しました。"),
  { kind: "closing", text: "(以上)" },
];

const TABLE_BODY: readonly ArticleBlock[] = [
  { kind: "official", block: 0, shape: "heading", level: 1, text: "装備品の契約について" },
  official(1, "令和7年度の契約のうち、新たに結んだものは次のとおりです。"),
  ...[
    ["事業名", "契約日", "契約者", "契約金額"],
    ["救難飛行艇の定期修理", "令和7年9月1日", "みなと重工株式会社", "¥12,353,000,000.-"],
    ["通信衛星の地上設備", "令和7年9月3日", "東海電機株式会社", "¥4,870,000,000.-"],
  ].map((cells, index): ArticleBlock => ({
    kind: "official",
    block: index + 2,
    shape: "row",
    table: 0,
    header: index === 0,
    cells,
    text: cells.join("\t"),
  })),
  { kind: "official", block: 5, shape: "list-item", text: "金額は消費税を含みます。" },
  { kind: "official", block: 6, shape: "list-item", text: "履行の期限は契約ごとに異なります。" },
  { kind: "closing", text: "(以上)" },
];

const FEATURE_BODY: readonly ArticleBlock[] = [
  {
    kind: "paragraph",
    text: "夜明け前の格納庫に、整備員の声が低く響く。これから飛ぶのは、半世紀にわたって海の上を見張ってきた早期警戒機の、最も新しい型である。",
  },
  { kind: "heading", level: 2, text: "円盤の下で起きていること" },
  {
    kind: "paragraph",
    text: "背中の円盤は回るだけの飾りではない。内側の素子が向きを変えずに電波を振り分け、数百の目標を一度に追い続ける。乗員は五人。うち三人は外を見ない。",
  },
  { kind: "quote", text: "見えているのは点ではなく、動きのくせです。", credit: "飛行隊の戦術士官" },
  { kind: "list", entries: ["航続時間は約6時間", "乗員は5名", "全国で13機"] },
  {
    kind: "table",
    header: true,
    rows: [
      ["型", "就役", "機数"],
      ["C型", "1987年", "13"],
      ["D型", "2019年", "9"],
    ],
  },
  { kind: "paragraph", text: "後編では、この機体が艦隊の目とどのようにつながるのかを見る。" },
];

const HEADLINES: readonly (readonly [section: string, headline: string, issuer: string])[] = [
  ["defence", "早瀬防衛大臣、みなと共和国国防相との防衛相会談を開催(9月8日)", "防衛省"],
  ["personnel", "人事発令 令和9年3月1日付け、1佐職人事(陸自187名、海自51名、空自49名)", "防衛省"],
  ["defence", "海上幕僚長が記者会見 南太平洋訪問の報告や部隊の改編など(2月17日)", "海上幕僚監部"],
  [
    "international",
    "北海の国際共同訓練に参加、12か国の艦艇が集結(2/18)…掃海の手順を統一(2/19〜22)",
    "外務省",
  ],
  ["defence", "見本駐屯地のヘリ、訓練の途中で留め具を1点落とす(3月18日)", "陸上幕僚監部"],
  ["sightings", "情報収集機の飛来について、東シナ海から太平洋へ2機(9月6日)", "統合幕僚監部"],
  ["contracts", "装備品の契約公表、救難飛行艇の定期修理など(9月3日時点)", "防衛装備庁"],
  ["personnel", "人事発令 令和9年2月1日付け、1佐人事(空自4名)", "航空幕僚監部"],
  ["sightings", "ミサイル駆逐艦1隻が対馬海峡を北上、哨戒機が確認(9月5日)", "統合幕僚監部"],
  ["international", "G7国防相会合が閉幕、供給網の強靱化で一致(9月4日)", "外務省"],
  ["contracts", "通信衛星の地上設備を更新、東海電機が48億7000万円で受注", "防衛装備庁"],
  ["defence", "山火事で災害派遣、大型ヘリ4機が空中消火に当たる(3月2日〜5日)", "陸上幕僚監部"],
];

function announce(archive: MemoryArchive, round: number): void {
  HEADLINES.forEach(([section, headline, issuer], index) => {
    const at = Date.UTC(2025, 8, 10, 1, 18) - (round * HEADLINES.length + index) * 5_430_000;
    archive.add({
      section,
      headline: round === 0 ? headline : `${headline}・第${round + 1}報`,
      lead: `${issuer}は令和7(2025)年9月8日(月)16時30分、早瀬 航(はやせ・わたる)防衛大臣とみなと共和国のロベルト・サンデ国防大臣による会談の結果について、以下のように公表した。`,
      body: section === "contracts" ? TABLE_BODY : STATEMENT_BODY,
      provenance: provenance(issuer, `${round}/${index}.html`),
      publishedAt: new Date(at).toISOString(),
    });
  });
}

/** Fills an archive with `rounds` × 12 announcements, a series of two features and an explainer. */
export function fillWithSamples(archive: MemoryArchive, rounds = 4): void {
  for (let round = rounds - 1; round >= 0; round -= 1) announce(archive, round);
  ["前編", "後編"].forEach((part, index) =>
    archive.add({
      kind: "feature",
      section: "features",
      headline: `《特集》洋上防空の要──早期警戒機「銀鷺(ぎんさぎ)」の一日 ${part}`,
      lead: "海の上で最初に異変を見つけるのは誰か。早期警戒機の飛行隊に同行し、出発から帰投までの一日を追った。",
      body: FEATURE_BODY,
      series: { series: "silver-heron", part, order: index + 1 },
      publishedAt: new Date(Date.UTC(2025, 8, 7 + index, 3, 0)).toISOString(),
    }),
  );
  archive.add({
    kind: "explainer",
    section: "features",
    headline: "《ニュース解説》空から山火事を消す “巨大バケツ” のしくみ",
    lead: "ヘリコプターが吊り下げる消火バケットは、どのように水をくみ、どこに落とすのか。図をたどるように順を追って説明する。",
    body: FEATURE_BODY,
    publishedAt: "2025-09-06T22:00:00.000Z",
  });
}

export const sampleView = (id: ArticleId, userAgent: string): View => ({
  articleId: id,
  visitor: { address: "192.0.2.1", userAgent },
});

/** Up to six readers of each of the newest articles, over the last five days: enough for every ranking to have places. */
export async function readSamples({ archive, clock }: Pick<OpenSite, "archive" | "clock">): Promise<void> {
  for (const card of await archive.listCards({ limit: 30 })) {
    for (let reader = 0; reader < card.id % 7; reader += 1) {
      const at = clock.now - 60_000 - (card.id % 5) * 86_400_000;
      await archive.recordViews([sampleView(card.id, `reader ${reader}`)], at);
    }
  }
}
