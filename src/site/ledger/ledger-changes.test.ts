// What a change of the ledger asks of pages: those of the ledger are never older than it, those beside it stay as they are, and nobody who reads an article waits for it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openSite } from "../../testing/site/open-site.ts";
import { addStatement, addUndertaking } from "../../testing/site/sample-ledger.ts";

const SENTENCE = "両大臣は、幹部の往来を毎年行うことで一致した。";

test("a change of the ledger is on its pages at once and on its article's soon, and asks nothing anew of the others", async () => {
  await using site = await openSite();
  const statement = addStatement(site.archive, {
    headline: "会談の結果",
    day: "2025-09-08",
    sentences: [SENTENCE],
  });
  const article = `/articles/${statement.article}`;
  const beside = ["/", "/section/defence", "/feed.atom", "/nowhere", "/api/articles"];
  const called = (name: string): number => site.archive.calls.get(name) ?? 0;
  for (const path of ["/ledger", "/sitemap.xml", ...beside]) await site.ask(path);
  const before = await site.ask(article);
  const [lists, articles] = [called("listCards"), called("findArticle")];
  const id = addUndertaking(site.archive, statement, { title: "幹部の往来", sentence: SENTENCE });
  for (const path of beside) await site.ask(path);
  assert.equal(called("listCards"), lists, "no list is made anew");
  assert.match((await site.ask("/ledger")).text, /幹部の往来/);
  assert.match((await site.ask("/sitemap.xml")).text, /sitemap-ledger-2025-09/);
  assert.equal((await site.ask(article)).headers.etag, before.headers.etag, "nobody waits for it");
  assert.match((await site.askUntilOther(article, before.headers.etag)).text, new RegExp(id));
  assert.equal(called("findArticle"), articles + 1);
});

test("addresses of the ledger that lead nowhere share one page with all that do", async () => {
  await using site = await openSite();
  await site.ask("/nowhere");
  const made = site.archive.calls.get("listCards");
  addStatement(site.archive, {
    headline: "下書き",
    day: "2025-09-08",
    sentences: ["甲。"],
    isUnpublished: true,
  });
  const lists = async (): Promise<number> => {
    for (const path of ["/ledger/undertakings/9-9", "/nowhere", "/ledger/statements/99", "/articles/99"])
      assert.equal((await site.ask(path)).status, 404, path);
    return site.archive.calls.get("listCards") ?? 0;
  };
  const once = await lists();
  assert.ok(once <= (made ?? 0) + 1);
  assert.equal(await lists(), once);
});
