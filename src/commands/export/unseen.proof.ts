// What readers may not see, on the real store: no word, name or picture of it on any page, in any feed, index, answer or copy.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { createCopyDesk } from "../../desk/copies/copy-desk.ts";
import type { Article, ArticleState } from "../../terms/article.ts";
import { accountId } from "../../terms/desk/account.ts";
import { makeDraft } from "../../testing/archive/specimens.ts";
import { UNSEEN_STATES } from "../../testing/archive/unseen-states.ts";
import { type CopyBench, addArticle, openCopyBench } from "../../testing/copy/copy-bench.ts";
import { crawl } from "../../testing/copy/crawl.ts";
import { readTree } from "../../testing/copy/read-tree.ts";
import type { Answer } from "../../testing/serving/ask-at.ts";
import { exportCommand } from "./export.ts";

/** In every field of what is unseen; no question asks for it. */
const MARK = "漏洩印";
/** Beside it, and asked for. */
const ASKED = "機密会談";
const AT = "2025-09-08T08:00:00.000Z";
/** The live site publishes what is due. */
const toCome = (state: ArticleState): ArticleState =>
  state.kind === "scheduled" ? { ...state, dueAt: "2099-01-01T00:00:00.000Z" } : state;
const EMBARGO = { until: "2099-01-01T00:00:00.000Z", reason: "約束", by: "佐藤" };
const WITHDRAWN: ArticleState = {
  kind: "withdrawn",
  publishedAt: AT,
  withdrawnAt: AT,
  reason: "誤り",
};
const EDITOR = {
  id: accountId(1),
  name: "佐藤",
  loginName: "sato",
  role: "editor",
  state: { kind: "active" },
  createdAt: AT,
} as const;

type Unseen = { readonly article: Article; readonly picture: string };

async function addUnseen(
  { archive }: CopyBench,
  number: number,
  state: ArticleState | "embargo",
): Promise<Unseen> {
  const bytes = Buffer.from(`\u0089PNG of ${number}`, "latin1");
  const { name: media } = await archive.savePicture({ format: "png", width: 1, height: 1, bytes });
  const text = `${ASKED}${MARK}${number}`;
  const more = {
    kind: "feature",
    headline: { text, grounds: [] },
    lead: { text, grounds: [] },
    body: [
      { kind: "paragraph", text },
      { kind: "picture", media, alt: text, credit: text, width: 1, height: 1 },
    ],
    topics: ["共通題", `${MARK}題`],
    authors: [`${MARK}記者`],
    series: { series: "共通連載", part: text, order: number },
  } as const;
  const isPublished = typeof state !== "string" && state.kind === "withdrawn";
  const draft = makeDraft({ ...more, section: "watch" });
  const made = await archive.createArticle({ draft, createdAt: AT, ...(isPublished && { publishedAt: AT }) });
  const unseen =
    state === "embargo"
      ? { state: { kind: "approved", since: AT, by: "佐藤" } as const, embargo: EMBARGO }
      : { state };
  const article = { ...made, ...unseen, revision: 2, updatedAt: AT };
  assert.equal(await archive.saveArticle(article), "saved");
  return { article, picture: media };
}

/** What an editor has typed in an article that readers see, and nobody has decided on. */
async function typeInPublished({ archive }: CopyBench, article: Article): Promise<void> {
  const desk = createCopyDesk(archive);
  await desk.open(article.id);
  const slice = { content: [{ type: "text", text: `${ASKED}${MARK}入力` }] };
  const steps = [{ stepType: "replace", from: 1, to: 1, slice }];
  const sent = await desk.send(
    { article: article.id, version: 0, client: "a", first: 0, steps },
    { account: EDITOR, at: AT, mayApprove: true },
  );
  assert.equal(sent.kind, "kept");
}

function checkText(where: string, text: string, unseen: readonly Unseen[]): void {
  const place = Math.max(text.indexOf(MARK), text.indexOf(encodeURIComponent(MARK)));
  assert.ok(place < 0, `${where}: ${text.slice(Math.max(0, place - 300), place + 40)}`);
  for (const { picture } of unseen) assert.ok(!text.includes(picture), `${where}: ${picture}`);
}

describe("drafts, what waits, is embargoed or withdrawn, and what is only typed", () => {
  let bench: CopyBench;
  const unseen: Unseen[] = [];
  before(async () => {
    bench = await openCopyBench({ articles: 8, series: [] });
    const { archive } = bench;
    const shared = {
      topics: ["共通題"],
      series: { series: "共通連載", part: "序", order: 1 },
      kind: "feature",
    } as const;
    await typeInPublished(bench, await addArticle(archive, 20, shared));
    for (const [at, state] of [...UNSEEN_STATES.map(toCome), "embargo" as const, WITHDRAWN].entries())
      unseen.push(await addUnseen(bench, 30 + at, state));
    while ((await archive.indexArticles()) === "more");
    while ((await archive.indexTerms(async () => undefined)) === "more");
  });
  after(() => bench[Symbol.asyncDispose]());

  test("are on no page that a link, a question or a guess leads to", async () => {
    const asked = encodeURIComponent(ASKED);
    const ids = unseen.map(({ article }) => article.id);
    const guesses = ids.flatMap((id) => [
      `/articles/${id}`,
      `/en/articles/${id}`,
      `/api/articles/${id}`,
      `/cards/${id}-1.png`,
    ]);
    const roots = [
      "/",
      "/en/",
      "/feed.atom",
      "/feed.rss",
      "/feed.json",
      "/sitemap.xml",
      "/sitemap-news.xml",
      "/sitemap-articles-1.xml",
      "/ranking",
      "/llms.txt",
      `/search?q=${asked}`,
      `/search/feed.atom?q=${asked}`,
      `/search/suggest?q=${asked}`,
      `/api/search?q=${asked}`,
      "/api/articles?limit=50",
      `/series/${encodeURIComponent("共通連載")}`,
      `/topic/${encodeURIComponent("共通題")}`,
      ...guesses,
    ];
    const statuses = new Map<string, number>();
    const visit = async (target: string): Promise<Answer> => {
      const answer = await bench.askLive(target);
      statuses.set(target, answer.status);
      checkText(target, answer.text, unseen);
      return answer;
    };
    const seen = await crawl(roots, visit);
    assert.ok(seen.size > 60 && statuses.get(`/topic/${encodeURIComponent("共通題")}`) === 200);
    for (const { article, picture } of unseen) {
      const status = article.state.kind === "withdrawn" ? 410 : 404;
      assert.equal(statuses.get(`/articles/${article.id}`), status, article.state.kind);
      assert.notEqual(statuses.get(`/cards/${article.id}-1.png`), 200);
      assert.equal((await bench.askLive(`/media/${picture}`)).status, 404, article.state.kind);
    }
    for (const name of [`${MARK}題`]) {
      const answer = await bench.askLive(`/topic/${encodeURIComponent(name)}`);
      assert.equal(answer.status, 404, "a topic that only they have is none");
    }
  });

  test("are in no static copy, and in no articles for other systems", async () => {
    assert.equal(await bench.copy("site"), 0);
    const data = join(bench.folder, "data");
    for (const as of ["ninjs", "markdown"]) {
      const options: Readonly<Record<string, string>> = { as, data, base: "https://news.example" };
      const text = (name: string): string | undefined =>
        name === "base" && as === "markdown" ? undefined : options[name];
      const status = await exportCommand.run({ inputs: [join(bench.folder, as)], text, flag: () => false });
      assert.equal(status, 0, as);
    }
    for (const folder of ["site", "ninjs", "markdown"]) {
      const paths = [...readTree(join(bench.folder, folder)).keys()];
      assert.ok(paths.length > 1, folder);
      for (const path of paths) {
        checkText(`${folder}/${path}`, path, unseen);
        checkText(`${folder}/${path}`, readFileSync(join(bench.folder, folder, path), "utf8"), unseen);
      }
    }
  });
});
