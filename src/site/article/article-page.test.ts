import assert from "node:assert/strict";
import { test } from "node:test";
import { parseDocument } from "htmlparser2";
import type { ArticleBlock } from "../../terms/article.ts";
import { announcementId, articleId } from "../../terms/ids.ts";
import { openSite } from "../../testing/site/open-site.ts";
import { fillWithSamples } from "../../testing/site/sample-articles.ts";

const PUBLISHED = "2025-09-10T01:18:00.000Z";
const PAYLOADS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  "</title><svg/onload=alert(1)>",
  "<!--",
  "]]>",
  "{{7*7}}${7*7}",
];

type Element = {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly text: string;
};

/** Every element of a page with its own text, ruby readings left out. */
function elementsOf(page: string): readonly Element[] {
  const found: Element[] = [];
  const read = (node: unknown): string => {
    if (typeof node !== "object" || node === null) return "";
    if ("data" in node && !("children" in node)) return String(node.data);
    const children = "children" in node && Array.isArray(node.children) ? node.children : [];
    const isReading = "name" in node && (node.name === "rt" || node.name === "rp");
    const text = children.map(read).join("");
    if ("name" in node && "attribs" in node) {
      found.push({ name: String(node.name), attribs: node.attribs as Element["attribs"], text });
    }
    return isReading ? "" : text;
  };
  read(parseDocument(page));
  return found;
}

const bare = (text: string): string => text.replace(/\s/g, "");

test("whatever an announcement holds, it is shown as text and starts nothing", async () => {
  await using site = await openSite();
  for (const payload of PAYLOADS) {
    const provenance = {
      announcementId: announcementId(1),
      issuer: payload,
      address: `javascript:alert(1)//${payload}`,
      sha256: payload,
      announcedAt: payload,
      receivedAt: payload,
    };
    const body: readonly ArticleBlock[] = [
      { kind: "official", block: 0, shape: "heading", level: 1, text: payload },
      {
        kind: "official",
        block: 1,
        shape: "paragraph",
        text: payload,
        rubies: [{ span: [0, 2], reading: payload }],
      },
      { kind: "official", block: 2, shape: "row", table: 0, text: payload, cells: [payload, payload] },
      { kind: "official", block: 3, shape: "list-item", text: payload },
      { kind: "official", block: 4, shape: "preformatted", text: payload },
      { kind: "omission", blocks: [5], reason: payload },
      { kind: "closing", text: payload },
      { kind: "quote", text: payload, credit: payload },
      { kind: "table", header: true, rows: [[payload], [payload]] },
    ];
    const series = { series: payload, part: payload, order: 1 };
    site.archive.add({
      headline: payload,
      lead: payload,
      section: "defence",
      kind: "feature",
      body,
      provenance,
      series,
      publishedAt: PUBLISHED,
    });
    site.archive.add({
      headline: payload,
      section: payload,
      series: { ...series, order: 2 },
      publishedAt: PUBLISHED,
    });
  }
  const clean = elementsOf((await site.ask("/about/counting")).text);
  const paths = [
    "/",
    "/section/defence",
    "/ranking",
    ...PAYLOADS.map((_payload, index) => `/articles/${index * 2 + 1}`),
  ];
  for (const path of paths) {
    const { status, text } = await site.ask(path);
    assert.equal(status, 200, path);
    for (const { name, attribs } of elementsOf(text)) {
      const isBeacon = name === "img" && attribs["src"]?.startsWith("/beacon.gif?article=") === true;
      assert.ok(isBeacon || !["img", "svg", "iframe", "object"].includes(name), `${path}: <${name}>`);
      assert.deepEqual(
        Object.keys(attribs).filter((key) => key.startsWith("on")),
        [],
        path,
      );
      assert.doesNotMatch(attribs["href"] ?? "", /^\s*(?:javascript|data):/i);
      if (name === "script")
        assert.ok(attribs["src"]?.startsWith("/site-") || attribs["type"] === "application/ld+json");
    }
    const json = elementsOf(text).find(({ attribs }) => attribs["type"] === "application/ld+json");
    if (json) assert.ok(JSON.parse(json.text));
  }
  assert.ok(clean.length > 50);
  assert.deepEqual(site.errors, []);
});

test("the official text on the page is the source's, character for character, in its order", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  for (const id of [1, 6]) {
    const article = await site.archive.findArticle(articleId(id));
    const expected = (article?.body ?? []).flatMap((block) =>
      block.kind === "official" ? [bare(block.text)] : [],
    );
    const { text } = await site.ask(`/articles/${id}`);
    const shown = elementsOf(text)
      .filter(({ name, attribs }) => name === "section" && attribs["class"] === "official")
      .map((section) => bare(section.text))
      .join("");
    let at = 0;
    for (const block of expected) {
      const found = shown.indexOf(block, at);
      assert.ok(found >= at, `${id}: ${block}`);
      at = found + block.length;
    }
    assert.ok(expected.length >= 5);
  }
});

test("readings stand over their words, tables are tables, omissions are marked, and the closing is the desk's", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const statement = await findByHeadline(site, "共同訓練");
  assert.match(statement, /<ruby>会談<rp>\(<\/rp><rt>かいだん<\/rt><rp>\)<\/rp><\/ruby>/);
  assert.match(statement, /class="omission"[^]*?\(略\)[^]*?出席者の一覧/);
  assert.ok(
    statement.indexOf("(以上)") > statement.indexOf("</section>", statement.indexOf('class="official"')),
  );
  const contract = await findByHeadline(site, "装備品の契約公表");
  assert.match(contract, /<th scope="col">契約金額<\/th>/);
  assert.match(contract, /<td>¥12,353,000,000\.-<\/td>/);
  assert.equal(contract.match(/<table>/g)?.length, 1);
});

async function findByHeadline(site: Awaited<ReturnType<typeof openSite>>, words: string): Promise<string> {
  const cards = await site.archive.listCards({ limit: 100 });
  const card = cards.find(({ headline }) => headline.includes(words));
  return (await site.ask(`/articles/${card?.id}`)).text;
}

test("the source box names issuer, times, address and hash, and links http addresses only", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const { text } = await site.ask("/articles/1");
  const box = text.slice(
    text.indexOf('class="source"'),
    text.indexOf("</section>", text.indexOf('class="source"')),
  );
  assert.match(box, /防衛省/);
  assert.match(box, /2025-9-8 16:30/);
  assert.match(box, /datetime="2025-09-10T09:42\+09:00">2025-9-10 09:42/);
  assert.match(box, /<a href="https:\/\/announce\.example\/0\/0\.html" rel="external"/);
  assert.match(box, /3f6c1d2a9b8e/);
});

test("an order is set as a list of its lines, any other announcement in paragraphs", async () => {
  await using site = await openSite();
  const line = { kind: "official", block: 0, shape: "paragraph", text: "第1見本隊長を命ずる" } as const;
  const classOf = async (announcementKind: "personnel-order" | "speech"): Promise<string | undefined> => {
    const { id } = site.archive.add({
      headline: "発令",
      announcementKind,
      body: [line],
      publishedAt: PUBLISHED,
    });
    return /<section class="(official[^"]*)"/.exec((await site.ask(`/articles/${id}`)).text)?.[1];
  };
  assert.equal(await classOf("personnel-order"), "official order");
  assert.equal(await classOf("speech"), "official");
});

test("machines are told what an article is, when it appeared and what it is based on", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const { text } = await site.ask("/articles/1");
  const json = elementsOf(text).find(({ attribs }) => attribs["type"] === "application/ld+json");
  const [article, crumbs] = JSON.parse(json?.text ?? "{}")["@graph"];
  assert.equal(article["@type"], "NewsArticle");
  assert.equal(article.datePublished, "2025-09-10T10:18+09:00");
  assert.equal(article.isBasedOn.identifier.slice(0, 7), "sha256:");
  assert.equal(article.mainEntityOfPage, "https://news.example/articles/1");
  assert.equal(crumbs.itemListElement.length, 3);
  assert.match(text, /<meta property="og:type" content="article" \/>/);
  assert.match(text, /<link rel="canonical" href="https:\/\/news\.example\/articles\/1" \/>/);
});

test("previous is the older article of the section and next the newer, also for machines", async () => {
  await using site = await openSite();
  const add = (headline: string, section: string, minute: number): number =>
    site.archive.add({ headline, section, publishedAt: new Date(minute * 60_000).toISOString() }).id;
  const [oldest, , middle, newest] = [
    add("一番目", "defence", 1),
    add("よその分野", "personnel", 2),
    add("二番目", "defence", 3),
    add("三番目", "defence", 4),
  ];
  const { text } = await site.ask(`/articles/${middle}`);
  assert.match(text, new RegExp(`<link rel="prev" href="/articles/${oldest}" />`));
  assert.match(text, new RegExp(`<link rel="next" href="/articles/${newest}" />`));
  const walk = text.slice(text.indexOf('class="neighbours"'));
  assert.match(walk, /前の記事[^]*一番目[^]*次の記事[^]*三番目/);
  assert.doesNotMatch((await site.ask(`/articles/${newest}`)).text, /rel="next"/);
});

test("the parts of a series lead to each other, the one being read is marked", async () => {
  await using site = await openSite();
  fillWithSamples(site.archive, 1);
  const text = await findByHeadline(site, "後編");
  const box = text.slice(
    text.indexOf('class="series"'),
    text.indexOf("</nav>", text.indexOf('class="series"')),
  );
  assert.match(box, /href="\/series\/silver-heron"[^]*洋上防空の要──早期警戒機「銀鷺\(ぎんさぎ\)」の一日/);
  assert.match(box, /前編[^]*<a href[^]*aria-current="true"[^]*後編/);
});
