// The kinds of disagreement that record 58 counts, each with an example of our own: what this reader makes of it, and what the other does.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readByOther } from "../../testing/feeds/other-parser.ts";
import { readFeed } from "./read-feed.ts";

const ADDRESS = "https://ministry.example/feed";
const PAGE = "https://ministry.example/1.html";
const LINK = `<link>${PAGE}</link>`;
const rss = (item: string): string =>
  `<rss version="2.0" xmlns:dcterms="http://purl.org/dc/terms/"><channel><title>示範</title><item>${item}</item></channel></rss>`;
/** 訓練の実施, and no word about the charset. */
const SJIS = Buffer.from([0x8c, 0x50, 0x97, 0xfb, 0x82, 0xcc, 0x8e, 0xc0, 0x8e, 0x7b]);

/** What of the first entry the two say, or why there is none. */
const EXAMPLES: Readonly<
  Record<string, { readonly feed: string | Buffer; readonly ours: unknown; readonly other: unknown }>
> = {
  "markup within a title": {
    feed: rss(`<title><b>訓練</b>の実施</title>${LINK}`),
    ours: ["訓練の実施", PAGE],
    other: ["の実施", PAGE],
  },
  "a title that was escaped twice": {
    feed: rss(`<title>観艦式 &amp;amp; 体験航海 &amp;lt;速報&amp;gt;</title>${LINK}`),
    ours: ["観艦式 & 体験航海 <速報>", PAGE],
    other: ["観艦式 &amp; 体験航海 &lt;速報&gt;", PAGE],
  },
  "signs that are no markup": {
    feed: rss(`<title>A & B <訓練></title>${LINK}`),
    ours: ["A & B <訓練>", PAGE],
    other: ["A & B", PAGE],
  },
  "a script within a title": {
    feed: rss(`<title>甲<![CDATA[<script>x()</script>]]></title>${LINK}`),
    ours: ["甲", PAGE],
    other: ["甲x()", PAGE],
  },
  "a charset that nobody declared": {
    feed: Buffer.concat([
      Buffer.from(`<rss version="2.0"><channel><item>${LINK}<title>`),
      SJIS,
      Buffer.from("</title></item></channel></rss>"),
    ]),
    ours: ["訓練の実施", PAGE],
    other: ["�P���̎��{", PAGE],
  },
  "a day of another vocabulary": {
    feed: rss(`<title>甲</title>${LINK}<dcterms:issued>2027-03-05</dcterms:issued>`),
    ours: ["甲", PAGE, "2027-03-05"],
    other: ["甲", PAGE],
  },
  "an address that is the source of an Atom text": {
    feed: `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><title>甲</title><id>x:1</id><content src="${PAGE}" type="text/html"/></entry></feed>`,
    ours: ["甲", PAGE, undefined, "x:1"],
    other: ["甲", undefined, undefined, "x:1"],
  },
  "no guid: the other takes the link": {
    feed: rss(`<title>甲</title>${LINK}`),
    ours: ["甲", PAGE, undefined, undefined],
    other: ["甲", PAGE, undefined, PAGE],
  },
  "a format that neither reads": {
    feed: `<CHANNEL HREF="https://ministry.example/"><ITEM HREF="${PAGE}"><TITLE>甲</TITLE></ITEM></CHANNEL>`,
    ours: /begins with <CHANNEL>, and no feed does/,
    other: /Not a feed/,
  },
  "an entry of nothing but a guid and a day": {
    feed: rss("<guid>1</guid><pubDate>Fri, 05 Mar 2027 10:00:00 +0900</pubDate>"),
    ours: [],
    other: [],
  },
};

type Said = readonly (string | number | undefined)[] | string;

async function ourWords(bytes: Buffer): Promise<Said> {
  const read = await readFeed(bytes, { address: ADDRESS });
  if (!read.ok) return read.error.message;
  const [item] = read.value.items;
  return item ? [item.title, item.address, item.announcedAt, item.guid] : [];
}

async function otherWords(bytes: Buffer): Promise<Said> {
  const read = await readByOther(bytes, ADDRESS);
  if (typeof read === "string") return read;
  const [entry] = read;
  return entry ? [entry.title, entry.address, entry.at, entry.guid] : [];
}

function check(said: Said, wanted: unknown): void {
  if (wanted instanceof RegExp) assert.match(String(said), wanted);
  else assert.deepEqual(said.slice(0, (wanted as Said).length), wanted);
}

for (const [name, { feed, ours, other }] of Object.entries(EXAMPLES))
  test(name, async () => {
    const bytes = Buffer.from(feed);
    check(await ourWords(bytes), ours);
    check(await otherWords(bytes), other);
  });
