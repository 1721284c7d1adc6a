import assert from "node:assert/strict";
import { test } from "node:test";
import {
  findDataBlocks,
  findLooseReferences,
  nodeOf,
  readJsonLd,
  saidOf,
} from "../../testing/documents/read-json-ld.ts";
import { openSite } from "../../testing/site/open-site.ts";
import { fillWithSamples } from "../../testing/site/sample-articles.ts";

const HOSTILE = 'A </script><script>alert(1)</script> <!-- "x" ]]> \u0007\ud800\u2028終😀𠮷';

test("an article tells what it is, of whom, based on what and when", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const { text } = await site.ask("/articles/1");
  const nodes = await readJsonLd(text);
  const article = nodeOf(nodes, "NewsArticle");
  const stored = await site.archive.findArticle(1 as never);
  assert.deepEqual(saidOf(article, "headline"), [stored?.headline.text]);
  assert.deepEqual(saidOf(article, "url"), ["https://news.example/articles/1"]);
  assert.deepEqual(saidOf(article, "publisher"), ["https://news.example/#publisher"]);
  assert.deepEqual(saidOf(article, "isPartOf"), ["https://news.example/#site"]);
  const publisher = nodeOf(nodes, "NewsMediaOrganization");
  assert.deepEqual(saidOf(publisher, "name"), ["見本ニュース社"]);
  for (const [name, path] of [
    ["publishingPrinciples", "/about"],
    ["correctionsPolicy", "/about/corrections"],
  ] as const) {
    assert.deepEqual(saidOf(publisher, name), [`https://news.example${path}`]);
    assert.equal((await site.ask(path)).status, 200, path);
  }
  const [source] = saidOf(article, "isBasedOn") as Parameters<typeof saidOf>[0][];
  assert.ok(source);
  assert.deepEqual(saidOf(source, "identifier"), [`sha256:${stored?.provenance?.sha256}`]);
  assert.deepEqual(saidOf(source, "url"), [stored?.provenance?.address]);
  assert.equal(saidOf(source, "creditText").length, 1);
  assert.deepEqual(findLooseReferences(nodes), []);
});

test("an article that was published after its last change was changed when it was published", async () => {
  await using site = await openSite();
  const article = site.archive.add({ headline: "甲", publishedAt: "2025-09-09T00:00:00.000Z" });
  site.archive.replace({ ...article, updatedAt: "2025-09-08T00:00:00.000Z" });
  const node = nodeOf(await readJsonLd((await site.ask("/articles/1")).text), "NewsArticle");
  assert.deepEqual(saidOf(node, "dateModified"), ["2025-09-09T09:00+09:00"]);
  assert.deepEqual(saidOf(node, "datePublished"), ["2025-09-09T09:00+09:00"]);
});

test("an explainer is background, and a part of a series says of which, and where in it", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const explainer = (await site.archive.listCards({ kind: "explainer", limit: 1 }))[0]?.id;
  const nodes = await readJsonLd((await site.ask(`/en/articles/${explainer}`)).text);
  assert.deepEqual(saidOf(nodeOf(nodes, "BackgroundNewsArticle"), "isBasedOn"), []);
  const [part] = await site.archive.listSeries("silver-heron");
  const read = await readJsonLd((await site.ask(`/articles/${part?.id}`)).text);
  const article = nodeOf(read, "NewsArticle");
  assert.deepEqual(saidOf(article, "position"), [1]);
  const series = saidOf(article, "isPartOf")[1] as Parameters<typeof saidOf>[0];
  assert.equal(series["@id"], "https://news.example/series/silver-heron");
});

test("a corrected article says what was wrong and when, and an article whom and what it names", async () => {
  await using site = await openSite();
  const at = "2025-09-10T01:00:00.000Z";
  const article = site.archive.add({
    headline: "甲",
    publishedAt: "2025-09-09T00:00:00.000Z",
    topics: ["F-35A"],
    about: [
      { kind: "person", key: "早瀬航", name: "早瀬 航", english: "HAYASE Wataru" },
      { kind: "place", key: "沖大東島", name: "沖大東島" },
    ],
  });
  const correction = { at, kind: "correction", text: "2隻は3隻の誤りでした。", by: "佐藤" } as const;
  site.archive.replace({ ...article, revision: 2, updatedAt: at, corrections: [correction] });
  const { text } = await site.ask("/en/articles/1");
  const node = nodeOf(await readJsonLd(text), "NewsArticle");
  const [comment] = saidOf(node, "correction") as Parameters<typeof saidOf>[0][];
  assert.deepEqual(comment?.["@type"], ["https://schema.org/CorrectionComment"]);
  assert.deepEqual(saidOf(comment, "text"), [correction.text]);
  assert.deepEqual(saidOf(comment, "datePublished"), ["2025-09-10T10:00+09:00"]);
  assert.deepEqual(saidOf(node, "dateModified"), ["2025-09-10T10:00+09:00"]);
  const [person, place] = saidOf(node, "mentions") as Parameters<typeof saidOf>[0][];
  assert.deepEqual(person?.["@type"], ["https://schema.org/Person"]);
  assert.deepEqual(saidOf(person, "name"), ["早瀬 航"]);
  assert.deepEqual(saidOf(person, "url"), [`https://news.example/en/person/${encodeURIComponent("早瀬航")}`]);
  assert.deepEqual(place?.["@type"], ["https://schema.org/Place"]);
  const [topic] = saidOf(node, "about") as Parameters<typeof saidOf>[0][];
  assert.deepEqual(saidOf(topic ?? {}, "name"), ["F-35A"]);
  assert.doesNotMatch(text, /佐藤/, "who of the desk decided is shown to no reader");
});

test("every page says how it is reached", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const steps: Readonly<Record<string, readonly string[]>> = {
    "/articles/1": ["/", "/section/", "/articles/1"],
    "/en/section/defence": ["/en", "/en/section/defence"],
    "/series/silver-heron": ["/", "/series/silver-heron"],
    "/date/2025-09-10": ["/", "/date", "/date/2025", "/date/2025-09", "/date/2025-09-10"],
    "/kind/explainer": ["/", "/kind/explainer"],
  };
  for (const [path, wanted] of Object.entries(steps)) {
    const list = nodeOf(await readJsonLd((await site.ask(path)).text), "BreadcrumbList");
    const items = saidOf(list, "itemListElement") as Parameters<typeof saidOf>[0][];
    assert.deepEqual(
      items.map((item) => saidOf(item, "position")[0]),
      wanted.map((_, at) => at + 1),
    );
    for (const [at, item] of items.entries()) {
      const [address] = saidOf(item, "item");
      assert.ok(
        String(address).startsWith(`https://news.example${wanted[at]}`),
        `${path}: ${String(address)}`,
      );
    }
  }
});

test("a list is a collection whose entries stand in their order, and the home page has the site's search", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const section = await readJsonLd((await site.ask("/section/contracts")).text);
  const page = nodeOf(section, "CollectionPage");
  const [list] = saidOf(page, "mainEntity") as Parameters<typeof saidOf>[0][];
  const cards = await site.archive.listCards({ section: "contracts", limit: 30 });
  const items = saidOf(list ?? {}, "itemListElement") as Parameters<typeof saidOf>[0][];
  assert.deepEqual(
    items.map((item) => [...saidOf(item, "position"), ...saidOf(item, "url")]),
    cards.map(({ id }, at) => [at + 1, `https://news.example/articles/${id}`]),
  );
  assert.deepEqual(findLooseReferences(section), []);
  for (const [path, search] of [
    ["/", "https://news.example/search?q={search_term_string}"],
    ["/en", "https://news.example/en/search?q={search_term_string}"],
  ] as const) {
    const home = await readJsonLd((await site.ask(path)).text);
    const [action] = saidOf(nodeOf(home, "WebSite"), "potentialAction") as Parameters<typeof saidOf>[0][];
    const [target] = saidOf(action ?? {}, "target") as Parameters<typeof saidOf>[0][];
    assert.deepEqual(saidOf(target ?? {}, "urlTemplate"), [search]);
    assert.deepEqual(saidOf(action ?? {}, "query-input"), ["required name=search_term_string"]);
    assert.deepEqual(findLooseReferences(home), []);
  }
});

test("no text ends the block that it stands in, and what no document can carry is left out", async () => {
  await using site = await openSite();
  site.archive.add({
    headline: HOSTILE,
    lead: HOSTILE,
    series: { series: HOSTILE, part: HOSTILE, order: 1 },
    publishedAt: "2025-09-10T01:18:00.000Z",
  });
  const { text } = await site.ask("/articles/1");
  assert.equal(findDataBlocks(text).length, 1);
  const article = nodeOf(await readJsonLd(text), "NewsArticle");
  const wanted = HOSTILE.replace("\u0007", "").replace("\ud800", "\ufffd");
  assert.deepEqual(saidOf(article, "headline"), [wanted]);
  assert.deepEqual(saidOf(article, "description"), [wanted]);
  assert.doesNotMatch(text, /<script>alert/);
});

test("what is no JSON-LD is refused by the reading that the tests rest on", async () => {
  const page = (json: string): string =>
    `<html><head><script type="application/ld+json">${json}</script></head>`;
  const context = '"@context":"https://schema.org"';
  const broken = {
    "no JSON": page("{"),
    "cut by its own text": page(`{${context},"@type":"NewsArticle","headline":"</script>"}`),
    "another context": page('{"@context":"https://other.example/","@type":"NewsArticle"}'),
    "no context": page('{"@type":"NewsArticle","headline":"x"}'),
    "an id that is none": page(`{${context},"@id":{"x":1},"@type":"NewsArticle"}`),
    "a type that is a number": page(`{${context},"@type":7}`),
  };
  for (const [what, text] of Object.entries(broken)) await assert.rejects(readJsonLd(text), what);
  const loose = await readJsonLd(
    page(`{${context},"@type":"NewsArticle","author":{"@id":"https://a.example/#b"}}`),
  );
  assert.deepEqual(findLooseReferences(loose), ["https://a.example/#b"]);
  assert.throws(() => nodeOf(loose, "WebSite"), /No node is a WebSite/);
});
