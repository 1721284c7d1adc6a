import assert from "node:assert/strict";
import { test } from "node:test";
import { findFaults } from "../../testing/documents/find-faults.ts";
import { openSite } from "../../testing/site/open-site.ts";
import { addUndertaking, fillLedger } from "../../testing/site/sample-ledger.ts";
import { fillWithSamples } from "../../testing/site/sample-articles.ts";

const HOSTILE = `<![CDATA[ ]]> & <b>"'&amp;</b> \u0000\u0007\u000b\u001f\ud83d\udc00\ufffe\u2028😀𠮷𩸽${"長".repeat(10_000)}`;

type Broken = readonly [what: string, from: string | RegExp, to: string];

/** Each holds one fault of its own. */
const BROKEN: Readonly<Record<"atom" | "rss", readonly Broken[]>> = {
  atom: [
    ["an element that is not closed", "</summary>", ""],
    ["a control character", "<summary>", "<summary>\u0007"],
    ["a feed without an id", /<id>.*?<\/id>/, ""],
    ["two times of change", /<updated>.*?<\/updated>/, "$&$&"],
    ["a time without its zone", /(<updated>.*?)Z<\/updated>/, "$1</updated>"],
    ["an entry without a title", /(<entry[^]*?)<title>.*?<\/title>/, "$1"],
    ["an address that is relative", 'href="https://news.example/articles/', 'href="/articles/'],
    ["content as plain text", 'type="html">', 'type="text">'],
    ["an id of the address", /<id>urn:uuid:.*?<\/id>/, "<id>https://news.example/</id>"],
  ],
  rss: [
    ["a channel without a description", /<description>.*?<\/description>/, ""],
    ["a date of another format", /<pubDate>.*?<\/pubDate>/, "<pubDate>2025-09-10</pubDate>"],
    ["an id that claims to be an address", 'isPermaLink="false"', 'isPermaLink="true"'],
    ["another version", 'version="2.0"', 'version="0.91"'],
    ["an unknown element", "<docs>", "<ttl>5</ttl><docs>"],
    ["a prefix that is not declared", /xmlns:dc="[^"]*"/, ""],
    ["a comma too few", /<pubDate>(...),/, "<pubDate>$1"],
  ],
};

test("Atom and RSS hold to their schemas, hostile text and the empty feed included; each broken one fails", async () => {
  await using empty = await openSite();
  await using site = await openSite({ settings: { hub: "https://hub.example/?a=1&b=2" } });
  fillWithSamples(site.archive);
  const ledger = fillLedger(site.archive);
  addUndertaking(site.archive, ledger.later, { title: HOSTILE, sentence: HOSTILE, topics: [HOSTILE] });
  const body = [{ kind: "paragraph", text: HOSTILE } as const];
  site.archive.add({
    headline: HOSTILE,
    lead: HOSTILE,
    section: HOSTILE,
    authors: [HOSTILE],
    body,
    publishedAt: "2025-09-10T01:29:00.000Z",
  });
  for (const format of ["atom", "rss"] as const) {
    const paths = [
      "/feed",
      "/en/feed",
      "/section/contracts/feed",
      "/series/silver-heron/feed",
      "/en/ledger/feed",
    ];
    const answers = await Promise.all([
      empty.ask(`/feed.${format}`),
      ...paths.map((path) => site.ask(`${path}.${format}`)),
      site.ask(`/feed.${format}?before=1757464200000-9`),
    ]);
    const documents = answers.map(({ text, status }) =>
      status === 200 ? text : assert.fail(String(status)),
    );
    const plain = documents[3] ?? "";
    const broken = BROKEN[format].map(([what, from, to]) => {
      const document = plain.replace(from, to);
      assert.notEqual(document, plain, what);
      return document;
    });
    const faults = await findFaults(format, [...documents, ...broken]);
    for (const [at, document] of documents.entries())
      assert.deepEqual(faults[at], [], document.slice(0, 500));
    for (const [at, [what]] of BROKEN[format].entries()) {
      assert.notDeepEqual(faults[documents.length + at], [], `${format}: ${what}`);
    }
  }
});
