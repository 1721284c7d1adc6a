// The home page: which stories lead, what the newest are, and that an issuer's words are shown only word for word.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArticleCard } from "../../terms/article.ts";
import { articleId } from "../../terms/ids.ts";
import { openSite } from "../../testing/site/open-site.ts";
import { fillWithSamples } from "../../testing/site/sample-articles.ts";
import { chooseLeading, findIssuersWords } from "./read-home.ts";

function card(id: number, section: string, kind: ArticleCard["kind"] = "announcement"): ArticleCard {
  const at = new Date(Date.UTC(2025, 8, 1, id)).toISOString();
  return { id: articleId(id), headline: `${id}`, lead: "", section, kind, publishedAt: at, updatedAt: at };
}

const idsOf = (cards: readonly ArticleCard[]) => cards.map(({ id }) => Number(id));

test("the newest story opens, and the newest of each section leads before many of one", () => {
  const personnel = [20, 19, 18, 17, 16].map((id) => card(id, "personnel"));
  const others = [card(9, "defence"), card(5, "contracts"), card(15, "features", "feature")];
  const latest = [...personnel, card(15, "features", "feature"), card(9, "defence")];
  const sections = [
    personnel,
    [others[0] ?? card(0, "")],
    [others[1] ?? card(0, "")],
    [card(15, "features", "feature")],
  ];
  assert.deepEqual(idsOf(chooseLeading(latest, sections)), [20, 19, 18, 9, 5]);
  assert.deepEqual(idsOf(chooseLeading([card(15, "features", "feature")], [])), []);
});

test("of the official text its title and first real paragraph are shown, whole", () => {
  const paragraph = "見本省は、令和8年5月18日、次のとおり公表しました。".repeat(2);
  const block = (shape: "heading" | "paragraph", text: string) =>
    ({ kind: "official", block: 0, shape, text }) as const;
  const body = [
    block("paragraph", "見本第8-063号"),
    block("heading", "動向について"),
    block("paragraph", paragraph),
  ];
  assert.deepEqual(findIssuersWords(body), { title: "動向について", paragraph });
  assert.equal(findIssuersWords([block("paragraph", "短い。")]), undefined);
});

test("the home page shows leading stories, the newest, pieces, sections and rankings, each part once", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive);
  const { text } = await site.ask("/");
  for (const part of ["leading", "issuers-words", "newest", "ranking", "pieces", "section-blocks"]) {
    assert.equal(text.split(new RegExp(`class="${part}[" ]`)).length, 2, part);
  }
  const [newest = ""] = /<section class="newest"[\s\S]*?<\/section>/.exec(text) ?? [];
  const [, ...links] = newest.split('href="/articles/');
  const cards = await site.archive.listCards({ limit: 6 });
  assert.deepEqual(
    links.map((link) => Number.parseInt(link, 10)),
    idsOf(cards),
  );
});

test("what is not word for word is not shown as the issuer's", async () => {
  await using site = await openSite({ findFault: async () => "block 1 differs" });
  fillWithSamples(site.archive, 1);
  const { status, text } = await site.ask("/");
  assert.equal(status, 200);
  assert.doesNotMatch(text, /issuers-words/);
});
