// Hostile places: by name what a server of a source answers, and what the look at it has to say in words.

import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Follow } from "../../../terms/sources/watch-settings.ts";
import { HOSTILE_PDFS } from "../../intake/hostile-pdfs.ts";
import {
  BOMBS,
  deepPage,
  drip,
  ENTRIES,
  entry,
  external,
  FEED,
  LAUGHS,
  manyLinks,
  nestedBomb,
  pour,
  QUADRATIC,
  rss,
  SCRIPTED_PAGE,
} from "./hostile-answers.ts";

/** `origin`: of the server itself. */
export type HostileCall = {
  readonly path: string;
  readonly origin: string;
  readonly response: ServerResponse;
};

export type HostilePlace = {
  readonly kind: "feed" | "list-page";
  readonly follow?: Follow;
  /** Answers everything but robots.txt, where `robots` does not. */
  readonly answer?: (call: HostileCall) => void;
  readonly robots?: (call: HostileCall) => void;
  /** Instead: what is written to whoever connects. */
  readonly raw?: (socket: Socket) => void;
  /** Done before it is watched. */
  readonly prepare?: () => unknown;
  /** Of the look, or of its entries where it reads well. */
  readonly says: RegExp;
  /** A minute and more by design: it is tried along with the others. */
  readonly isSlow?: true;
  /** Also tried by every run of the tests. */
  readonly isQuick?: true;
  /** Entries that it may give. */
  readonly items?: number;
};

const send =
  (text: string | Buffer, type = FEED, more: Readonly<Record<string, string | string[]>> = {}) =>
  ({ response }: HostileCall): void => {
    response.on("error", () => {});
    response.writeHead(200, { "content-type": type, ...more });
    response.end(text);
  };

const redirect =
  (to: (call: HostileCall) => string) =>
  (call: HostileCall): void => {
    call.response.writeHead(302, { location: to(call) });
    call.response.end();
  };

const html = (text: string): ((call: HostileCall) => void) => send(text, "text/html; charset=utf-8");

const endless =
  (begins: string, chunk: string, more: Readonly<Record<string, string>> = {}) =>
  ({ response }: HostileCall): void => {
    response.writeHead(200, { "content-type": FEED, ...more });
    response.write(begins);
    void pour(response, chunk);
  };

const bomb = (encoding: string, make: () => Buffer): HostilePlace => {
  let bytes: Buffer | undefined;
  return {
    kind: "feed",
    prepare: () => (bytes ??= make()),
    answer: (call) => send((bytes ??= make()), FEED, { "content-encoding": encoding })(call),
    says: /more than 20 MB, which is the limit|as "gzip, gzip", unasked|gzip archive/,
  };
};

const raw = (answer: string, says: RegExp, more: Partial<HostilePlace> = {}): HostilePlace => ({
  kind: "feed",
  raw: (socket) => void socket.end(answer),
  says,
  ...more,
});

const one = rss(entry(1));
const head = (more: string): string => `HTTP/1.1 200 OK\r\ncontent-type: ${FEED}\r\n${more}\r\n`;

const FEEDS: Readonly<Record<string, HostilePlace>> = {
  "a feed without end, in chunks": {
    kind: "feed",
    answer: endless("<rss><channel>", ENTRIES),
    says: /more than 20 MB, which is the limit/,
    isQuick: true,
  },
  "a feed of 500 MB, as it says": {
    kind: "feed",
    answer: endless("<rss><channel>", ENTRIES, { "content-length": String(500 * 1024 * 1024) }),
    says: /has 500 MB, and 20 MB is the limit/,
    isQuick: true,
  },
  "a feed without end and without a length": {
    kind: "feed",
    raw(socket) {
      socket.write(`${head("connection: close\r\n")}<rss><channel>`);
      void pour(socket, ENTRIES);
    },
    says: /more than 20 MB/,
  },
  "a gzip bomb": { ...bomb("gzip", BOMBS["gzip"] ?? nestedBomb), isQuick: true },
  "a Brotli bomb": bomb("br", BOMBS["br"] ?? nestedBomb),
  "a deflate bomb": bomb("deflate", BOMBS["deflate"] ?? nestedBomb),
  "a Zstandard bomb": bomb("zstd", BOMBS["zstd"] ?? nestedBomb),
  "a bomb in a bomb": { ...bomb("gzip, gzip", nestedBomb), isQuick: true },
  "a bomb in a bomb, named once": bomb("gzip", nestedBomb),
  "a body of one byte a second": {
    kind: "feed",
    answer({ response }) {
      response.writeHead(200, { "content-type": FEED });
      void drip(response, one);
    },
    says: /could not be read within 60 seconds|took longer than 60 seconds|60 seconds/,
    isSlow: true,
  },
  "a head of one byte a second": {
    kind: "feed",
    raw: (socket) => void drip(socket, head("x: y\r\n".repeat(20)) + one),
    says: /15 seconds/,
    isSlow: true,
  },
  "a billion laughs": {
    kind: "feed",
    answer: send(LAUGHS),
    says: /10 entities of its own; none was put in/,
    items: 1,
    isQuick: true,
  },
  "one long entity a hundred thousand times": {
    kind: "feed",
    answer: send(QUADRATIC),
    says: /an entity of its own; none was put in/,
    items: 1,
  },
  "entities from files and other servers": {
    kind: "feed",
    answer: (call) => send(external(`${call.origin}/stolen`))(call),
    says: /entities of its own; none was put in/,
    items: 1,
    isQuick: true,
  },
  "a million entries": {
    kind: "feed",
    answer: send(rss(entry(1) + "<item/>".repeat(1_000_000))),
    says: /as far as line 1: it has more than 5,000 entries/,
    // Those behind the first are empty.
    items: 1,
  },
  "five thousand entries of one guid": {
    kind: "feed",
    answer: send(
      rss(
        Array.from(
          { length: 5_000 },
          (_, at) => `<item><title>発表 ${at}</title><link>/page/${at}</link><guid>same</guid></item>`,
        ).join(""),
      ),
    ),
    says: /4500 more entries are taken by the looks that follow/,
    items: 5_000,
  },
  "titles, guids and addresses of megabytes": {
    kind: "feed",
    answer: send(
      rss(
        `<item><title>${"長".repeat(1_000_000)}</title><link>/${"x".repeat(2_000_000)}</link><guid>${"g".repeat(2_000_000)}</guid></item>`,
      ),
    ),
    says: /an address that is none of the web|no date/,
    items: 1,
    isQuick: true,
  },
  "days of the year 99999": {
    kind: "feed",
    answer: send(
      rss(
        ["99999-01-01T00:00:00Z", "Fri, 31 Feb 99999 25:61:61 +9999", "-271821-04-19", "1e309"]
          .map((date, at) => entry(at, `<pubDate>${date}</pubDate>`))
          .join(""),
      ),
    ),
    says: /4 entries have a date that is none/,
    items: 4,
    isQuick: true,
  },
  "a charset that it is not in": {
    kind: "feed",
    answer: send(Buffer.from(one), "application/rss+xml; charset=utf-16le"),
    says: /no element of XML|charset|text in/,
  },
  "bytes of no charset": {
    kind: "feed",
    answer: send(Buffer.alloc(100_000, Buffer.from([0xff, 0x00, 0xfe, 0x80])), FEED),
    says: /no element of XML|looks like/,
  },
};

const HEADS: Readonly<Record<string, HostilePlace>> = {
  "five thousand headers": raw(
    `${head(Array.from({ length: 5_000 }, (_, at) => `x-${at}: ${at}\r\n`).join(""))}${one}`,
    /malformed/,
    { isQuick: true },
  ),
  "a header of a megabyte": raw(`${head(`x: ${"x".repeat(1_000_000)}\r\n`)}${one}`, /malformed/),
  "two lengths": raw(
    `${head("content-length: 5\r\ncontent-length: 500\r\n")}${one}`,
    /malformed|less than it announced/,
  ),
  "a length and chunks": raw(
    `${head("content-length: 5\r\ntransfer-encoding: chunked\r\n")}${one}`,
    /malformed|broke|less than it announced/,
    { isQuick: true },
  ),
  "a second answer behind the first": raw(
    `${head("content-length: 5\r\n")}<rss>${head(`content-length: ${one.length}\r\n`)}${one}`,
    /ends before its end|nothing could be read|broken at line|broke/,
  ),
  "line ends of LF alone": raw(head("connection: close\r\n").replaceAll("\r", "") + one, /malformed/),
  "an answer of HTTP/0.9": raw(one, /malformed/),
  "a status of 99999": raw(`HTTP/1.1 99999 OK\r\n\r\n${one}`, /malformed/),
  "hints without end before the answer": {
    kind: "feed",
    raw(socket) {
      void pour(socket, "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n".repeat(100));
    },
    says: /malformed|15 seconds|60 seconds|broke|connection failed/,
  },
  "a header that is split": raw(head("location: /x\r\n y: z\r\nx: a\rset-cookie: b\r\n") + one, /malformed/),
  "redirects without end": {
    kind: "feed",
    answer: redirect(({ path }) => `${path}x`),
    says: /redirects more than 5 times/,
    isQuick: true,
  },
  "redirects in a circle": {
    kind: "feed",
    answer: redirect(({ path }) => (path === "/feed" ? "/other" : "/feed")),
    says: /redirects lead back to/,
    isQuick: true,
  },
  // ::1 is loopback, and not among the addresses that these tests allow.
  "a redirect to an address that is not public": {
    kind: "feed",
    answer: redirect(() => "http://[::1]/"),
    says: /::1 is not on the public internet/,
    isQuick: true,
  },
  ...Object.fromEntries(
    [
      "file:///etc/passwd",
      "ftp://127.0.0.1/",
      "gopher://127.0.0.1/",
      "javascript:alert(1)",
      "data:text/xml,<rss/>",
    ].map((to): readonly [string, HostilePlace] => [
      `a redirect to ${to}`,
      {
        kind: "feed",
        answer: redirect(() => to),
        says: /no address of the web|only http and https/,
        isQuick: true,
      },
    ]),
  ),
  "a robots.txt without end": {
    kind: "feed",
    robots({ response }) {
      response.writeHead(200, { "content-type": "text/plain" });
      void pour(response, "User-agent: *\nDisallow: /private\n".repeat(1_000));
    },
    answer: send(one),
    says: /no date/,
    items: 1,
    isQuick: true,
  },
  "a robots.txt of stars that no machine compares": {
    kind: "feed",
    robots: ({ response }) =>
      response.end(`User-agent: *\n${"Disallow: /*a*a*a*a*a*a*a*a*b\n".repeat(16_000)}`),
    answer: send(one),
    says: /forbids programs|no date/,
    items: 1,
  },
  "a robots.txt of one byte a second": {
    kind: "feed",
    robots({ response }) {
      response.writeHead(200, { "content-type": "text/plain" });
      void drip(response, "User-agent: *\n".repeat(10));
    },
    answer: send(one),
    says: /15 seconds/,
    isSlow: true,
  },
};

const PAGES: Readonly<Record<string, HostilePlace>> = {
  "a list in elements 100,000 deep": {
    kind: "list-page",
    answer: html(deepPage(100_000)),
    says: /none of its|no links|looks like an announcement/,
    isQuick: true,
  },
  "a list of 100,000 links": {
    kind: "list-page",
    answer: html(manyLinks(100_000)),
    says: /more than 5000 links or 2000 entries|more entries are taken/,
    items: 2_000,
  },
  "300,001 elements": { kind: "list-page", answer: html("<i>".repeat(300_001)), says: /300,000/ },
  "twenty megabytes of <": { kind: "list-page", answer: html("<".repeat(20_000_000)), says: /no links/ },
  "twenty megabytes of attributes": {
    kind: "list-page",
    answer: html(`<a ${"x=y ".repeat(5_000_000)}href=/1>一</a>`),
    says: /no links|none of its|more/,
  },
};

/** A feed of one entry that leads to what is hostile. */
const leads = (
  follow: Follow,
  page: (call: HostileCall) => void,
  says: RegExp,
  more: Partial<HostilePlace> = {},
): HostilePlace => ({
  kind: "feed",
  follow,
  answer: (call) =>
    call.path === "/feed"
      ? send(
          rss(
            `<item><title>発表</title><link>/page</link><enclosure url="/page.pdf" type="application/pdf" length="1"/></item>`,
          ),
        )(call)
      : page(call),
  says,
  items: 1,
  ...more,
});

const ZIP = Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(1_000_000, 7)]);
/** Made before anybody asks for it: to pack 800 MB takes seconds. */
const pdfOf = (name: string): (() => Buffer) => {
  let bytes: Buffer | undefined;
  return () => (bytes ??= HOSTILE_PDFS[name]?.() ?? Buffer.alloc(0));
};

const DOCUMENTS: Readonly<Record<string, HostilePlace>> = {
  "a page with scripts, handlers, frames and a base of its own": leads("page", html(SCRIPTED_PAGE), /^$/, {
    isQuick: true,
  }),
  "a page in elements 100,000 deep": leads(
    "page",
    html(`${"<div>".repeat(100_000)}深い所の文章です。`),
    /^$|no text/,
  ),
  "a Word file that is a zip": leads(
    "page",
    (call) => send(ZIP, "application/octet-stream")(call),
    /ZIP archive/,
    { isQuick: true },
  ),
  "a zip that says it is a PDF": leads("pdf-links", send(ZIP, "application/pdf"), /ZIP archive/),
  ...Object.fromEntries(
    (
      [
        ["scripts when it is opened and looked at", /^$/],
        ["5,000 pages", /5,000 pages, and 1,000 is the limit/],
        ["800 MB of sentences", /more than 10,000,000 characters|more memory|30 seconds/],
        ["forms in forms, three to the power of thirty", /more than 10,000,000|more memory|30 seconds/],
        // Its sentences are those of the others: what could be read before it is known.
        ["a picture of 400 million pixels", /^$|^Announcement \d+ says the same\.$|more memory/],
      ] as const
    ).map(([name, says]): readonly [string, HostilePlace] => {
      const make = pdfOf(name);
      return [`a PDF: ${name}`, leads("pdf-links", (call) => send(make(), "application/pdf")(call), says)];
    }),
  ),
};

export const HOSTILE_PLACES: Readonly<Record<string, HostilePlace>> = {
  ...FEEDS,
  ...HEADS,
  ...PAGES,
  ...DOCUMENTS,
};
