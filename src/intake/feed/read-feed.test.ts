import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import type { PlaceReading } from "../../terms/sources/place-reading.ts";
import { encode } from "../../testing/intake/specimens.ts";
import { FEED_LIMITS } from "./feed-limits.ts";
import { type FeedOptions, readFeed } from "./read-feed.ts";

const ADDRESS = "https://www.example.go.jp/rss/news.xml";
const SPECIMENS = new URL("specimens/", import.meta.url);

function rss(items: string, head = ""): string {
  return `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>新着</title>${items}</channel></rss>`;
}

function item(number: number, more = ""): string {
  return `<item><title>第${number}号</title><link>/${number}.html</link><guid isPermaLink="false">${number}</guid><pubDate>Fri, 05 Mar 2027 10:00:00 +0900</pubDate>${more}</item>`;
}

async function read(feed: string | Uint8Array, options: Partial<FeedOptions> = {}): Promise<PlaceReading> {
  const bytes = typeof feed === "string" ? new TextEncoder().encode(feed) : feed;
  const reading = await readFeed(bytes, { address: ADDRESS, ...options });
  assert.ok(reading.ok, reading.ok ? "" : reading.error.message);
  return reading.value;
}

async function refuse(feed: string | Uint8Array): Promise<string> {
  const bytes = typeof feed === "string" ? new TextEncoder().encode(feed) : feed;
  const reading = await readFeed(bytes, { address: ADDRESS });
  assert.ok(!reading.ok);
  return `${reading.error.code}: ${reading.error.message}`;
}

const titles = ({ items }: PlaceReading): readonly (string | undefined)[] => items.map(({ title }) => title);
const codes = ({ warnings }: PlaceReading): readonly string[] => warnings.map(({ code }) => code);

describe("feeds as they are found", () => {
  const names = readdirSync(SPECIMENS).filter((name) => !name.endsWith(".reading.json"));
  assert.ok(names.length >= 7);
  for (const name of names) {
    it(`reads ${name}`, async () => {
      const expected = readFileSync(new URL(name.replace(/\.\w+$/u, ".reading.json"), SPECIMENS), "utf8");
      assert.deepEqual(await read(readFileSync(new URL(name, SPECIMENS))), JSON.parse(expected));
    });
  }

  it("are read in the charset that they declare or are in, whatever a page in their text declares", async () => {
    const sentence = "巡視船を配備しました。<![CDATA[<meta charset=utf-8>]]>";
    for (const [charset, name] of [
      ["SJIS", "Shift_JIS"],
      ["EUCJP", "EUC-JP"],
      ["JIS", "ISO-2022-JP"],
    ] as const) {
      for (const declared of [name, "UTF-8"]) {
        const feed = `<?xml version="1.0" encoding="${declared}"?><rss version="2.0"><channel><item><title>配備について</title><description>${sentence}</description></item></channel></rss>`;
        const reading = await read(encode(feed, charset), { contentType: "application/rss+xml" });
        assert.equal(reading.items[0]?.title, "配備について", `${name} declared as ${declared}`);
        assert.equal(codes(reading).includes("charset-overridden"), declared === "UTF-8");
      }
    }
  });

  it("count relative addresses from xml:base, then from where the feed was read", async () => {
    const based = '<item xml:base="/b/"><title>甲</title><link>1.html</link><enclosure url="1.pdf"/></item>';
    const reading = await read(rss(`${based}<item><title>乙</title><link>2.html</link></item>`));
    assert.deepEqual(
      reading.items.map(({ address }) => address),
      ["https://www.example.go.jp/b/1.html", "https://www.example.go.jp/rss/2.html"],
    );
    assert.equal(reading.items[0]?.enclosures[0]?.address, "https://www.example.go.jp/b/1.pdf");
  });

  it("have the addresses in their texts absolute: from xml:base, else from the entry's page", async () => {
    const page = "<link>https://www.example.go.jp/press/5.html</link>";
    const text =
      '<![CDATA[<a href="a.pdf?x=1&amp;y=2">資料</a><img src=\'/p.png\'><a href="//other.example/b">他</a><a href=mailto:x@y.example>問合せ</a><p title="<a href=c>">]]>';
    const [one] = (await read(rss(`<item>${page}<description>${text}</description></item>`))).items;
    assert.equal(
      one?.content,
      '<a href="https://www.example.go.jp/press/a.pdf?x=1&amp;y=2">資料</a><img src="https://www.example.go.jp/p.png"><a href="https://other.example/b">他</a><a href=mailto:x@y.example>問合せ</a><p title="<a href="https://www.example.go.jp/press/c">">',
    );
    const xhtml =
      '<content type="xhtml" xml:base="own/"><div xmlns="http://www.w3.org/1999/xhtml"><a href="d.pdf">別紙</a></div></content>';
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/x/"><title>t</title><entry><id>1</id><title>一</title>${xhtml}</entry><entry><id>2</id><title>二</title><content type="html">&lt;a href="e.pdf"&gt;別紙&lt;/a&gt;</content></entry></feed>`;
    const { items } = await read(atom);
    assert.match(items[0]?.content ?? "", /href="https:\/\/base\.example\/x\/own\/d\.pdf"/);
    assert.match(items[1]?.content ?? "", /href="https:\/\/base\.example\/x\/e\.pdf"/);
  });

  it("take a guid for the address only where it is one", async () => {
    const guids = [
      "<guid>https://www.example.go.jp/7</guid>",
      "<guid>tag:7</guid>",
      '<guid isPermaLink="false">https://www.example.go.jp/7</guid>',
    ];
    const reading = await read(rss(guids.map((guid) => `<item><title>題</title>${guid}</item>`).join("")));
    assert.deepEqual(
      reading.items.map(({ address }) => address),
      ["https://www.example.go.jp/7", undefined, undefined],
    );
  });

  it("lose no entry before the place where they are cut, and never half an entry", async () => {
    const whole = rss(item(1) + item(2) + item(3));
    for (let end = 60; end < whole.length; end += 3) {
      const reading = await read(whole.slice(0, end));
      const ended = whole.slice(0, end).split("</item>").length - 1;
      assert.deepEqual(titles(reading), ["第1号", "第2号", "第3号"].slice(0, ended));
      assert.equal(reading.complete, false);
      assert.match(reading.warnings[0]?.message ?? "", /^The feed is broken at line 1: it ends/u);
    }
  });

  it("that are JSON and cut give their whole entries and say where they end", async () => {
    const items = [1, 2, 3].map((id) => ({
      id: `${id}`,
      url: `/${id}`,
      title: `第${id}号`,
      date_published: "2027-03-05",
    }));
    const text = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "新着", items });
    const reading = await read(text.slice(0, -30));
    assert.deepEqual([titles(reading), reading.title, reading.complete], [["第1号", "第2号"], "新着", false]);
    assert.match(reading.warnings[0]?.message ?? "", /no JSON any more at character \d+/u);
  });
});

describe("feeds made to harm", () => {
  it("have no entity expanded", async () => {
    const entities = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
    const head = `<!DOCTYPE rss [<!ENTITY e0 "<item><title>偽</title></item>">${entities.join("")}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
    const reading = await read(rss(item(1, "<description>&e30;&file;</description>"), head));
    assert.deepEqual(titles(reading), ["第1号"]);
    assert.equal(reading.items[0]?.content, undefined);
    assert.deepEqual(codes(reading), ["feed-entities"]);
    // What nobody declared is what somebody typed, and what HTML has anyway is read.
    const named = await read(
      rss(
        "<item><title>A&b;R&D;&nbsp;&amp;b;</title></item>",
        '<!DOCTYPE rss [<!ENTITY b "x"><!ENTITY nbsp "&#160;">]>',
      ),
    );
    assert.deepEqual(titles(named), ["AR&D; &b;"]);
  });

  it("are read as far as their limits and say so", async () => {
    const many = Array.from({ length: 30 }, (_, at) => item(at)).join("");
    const cut = await read(rss(many), { limits: { items: 10 } });
    assert.deepEqual([cut.items.length, cut.complete, codes(cut)], [10, false, ["feed-too-long"]]);
    const deep = await read(rss(`${item(1)}<item><description>${"<b>".repeat(100_000)}`));
    assert.deepEqual([titles(deep), deep.complete, codes(deep)], [["第1号"], false, ["feed-too-long"]]);
    const links = await read(rss(item(1, "<link>/x.html</link>".repeat(300)) + item(2)));
    assert.match(
      links.warnings[0]?.message ?? "",
      /line 1: an entry has more than 200 fields, and so 104 times/u,
    );
    assert.deepEqual([titles(links), links.complete], [["第1号", "第2号"], false]);
    const wide = await read(
      rss(item(1) + `<item ${Array.from({ length: 2_000 }, (_, at) => `a${at}=""`).join(" ")}/>`),
    );
    assert.deepEqual([titles(wide), codes(wide)], [["第1号"], ["feed-too-long"]]);
  });

  it("cannot name a length that is then set aside", async () => {
    const length = "<length>4000000000</length>";
    assert.deepEqual(titles(await read(rss(`${length}<item>${length}<title>題${length}</title></item>`))), [
      "題4000000000",
    ]);
    const text =
      '{"version":"https://jsonfeed.org/version/1","items":[{"title":"題","attachments":{"length":4000000000}}]}';
    assert.deepEqual(titles(await read(text)), ["題"]);
  });

  it("hold no NUL, control character or half a character afterwards", async () => {
    const reading = await read(rss(item(1)).split("").join("\0"));
    assert.deepEqual(titles(reading), ["第1号"]);
    const references = await read(rss("<item><title>a&#0;&#8;&#xD800;b&#x202E;c</title></item>"));
    assert.match(references.items[0]?.title ?? "", /^a[\uFFFD]*bc$/u);
    const json = await read('{"title":"x","items":[{"id":"\\ud800\\u0000","title":"題\\udfff\\u0001"}]}');
    assert.deepEqual(json.items, [{ title: "題\uFFFD", enclosures: [] }]);
  });

  it("that are none are refused with what they are", async () => {
    assert.match(await refuse(""), /^empty: /u);
    assert.match(
      await refuse("<!DOCTYPE html><html><body>保守中</body></html>"),
      /<html>, and no feed does: a page/u,
    );
    assert.match(await refuse(gzipSync("x".repeat(1_000_000))), /^not-a-document: .*a gzip archive/u);
    assert.match(await refuse("%PDF-1.7\n"), /a PDF/u);
    assert.match(await refuse('{"name":"設定"}'), /no JSON Feed/u);
    assert.match(await refuse("保守中です"), /no element of XML/u);
    assert.match(await refuse(new Uint8Array(FEED_LIMITS.bytes + 1)), /^too-large: .*20 MB is the limit/u);
  });

  it("never make the reader throw, and what it gives is well-formed", async () => {
    const piece = fc.constantFrom(
      ..."<item> </item> <entry> <title> </title> <link> <link/> <![CDATA[ ]]> <!-- --> <b> </b> &amp; &#0; & < > \" ' 題 \0 <!DOCTYPE [ ] <?x ?> length <__proto__> <length>9 xml:base='//' <content type='xhtml'><div>".split(
        " ",
      ),
      " ",
      "\uD800",
      '<link href="',
    );
    const root = fc.constantFrom("<rss><channel>", "<feed>", "<rdf:RDF>", '{"title":"x","items":[', "");
    const property = fc.asyncProperty(root, fc.array(piece, { maxLength: 40 }), async (start, pieces) => {
      const reading = await readFeed(new TextEncoder().encode(start + pieces.join("")), { address: ADDRESS });
      if (!reading.ok) return;
      for (const { title, address, content, guid, enclosures } of reading.value.items) {
        for (const text of [title, content, guid])
          assert.ok(text === undefined || (text !== "" && text.isWellFormed()));
        assert.ok(address === undefined || /^https?:/u.test(address));
        assert.ok(enclosures.length > 0 || [title, address, content].some((text) => text !== undefined));
      }
    });
    await fc.assert(property, { seed: 20_270_305, numRuns: 600 });
  });
});
