// Hostile answers: what a server may send to whoever asks for its place: without end, far larger than it looks, drop by drop, or no HTTP at all.

import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { brotliCompressSync, constants, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";

const MEBIBYTE = 1024 * 1024;
export const FEED = "application/rss+xml; charset=utf-8";

/** As fast as they are taken, until nobody takes them any more. */
export async function pour(to: ServerResponse | Socket, chunk: string | Buffer): Promise<void> {
  to.on("error", () => {});
  // Whichever of two does not happen is listened for until the end.
  to.setMaxListeners(0);
  while (!to.destroyed && to.writable)
    // What breaks the connection off ends the waiting, too.
    if (!to.write(chunk)) await Promise.race([once(to, "drain"), once(to, "close")]).catch(() => undefined);
}

/** A byte a second. */
export async function drip(to: ServerResponse | Socket, text: string): Promise<void> {
  to.on("error", () => {});
  for (const sign of text) {
    if (to.destroyed || !to.writable) return;
    to.write(sign);
    await delay(1_000, undefined, { ref: false });
  }
}

export const entry = (at: number | string, more = ""): string =>
  `<item><title>発表 ${at}</title><link>/page/${at}</link><guid>${at}</guid>${more}</item>`;
export const rss = (items: string, more = ""): string =>
  `<?xml version="1.0"?>${more}<rss version="2.0"><channel><title>示範</title>${items}</channel></rss>`;
export const ENTRIES = Array.from({ length: 200 }, (_, at) => entry(at)).join("");

const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * MEBIBYTE);
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const gzips = (): Buffer => {
  const one = gzipSync(zeros(64));
  return Buffer.concat(Array.from({ length: 8 }, () => one));
};

/** Each unpacks to a hundred megabytes and more, a thousandfold of what is sent. */
export const BOMBS: Readonly<Record<string, () => Buffer>> = {
  gzip: gzips,
  br: () => brotliCompressSync(zeros(100), quick),
  deflate: () => deflateSync(zeros(100)),
  zstd: () => zstdCompressSync(zeros(100)),
};

/** Sent and unpacked twice: a bomb in a bomb. */
export const nestedBomb = (): Buffer => gzipSync(gzips());

export const LAUGHS = ((): string => {
  const names = Array.from({ length: 10 }, (_, at) => `l${at}`);
  const declared = names.map((name, at) => {
    const value = at === 0 ? "笑" : `&l${at - 1};`.repeat(10);
    return `<!ENTITY ${name} "${value}">`;
  });
  return rss(entry("&l9;"), `<!DOCTYPE rss [${declared.join("")}]>`);
})();

/** One long entity, named a hundred thousand times. */
export const QUADRATIC = rss(
  entry(1, `<description>${"&a;".repeat(100_000)}</description>`),
  `<!DOCTYPE rss [<!ENTITY a "${"笑".repeat(100_000)}">]>`,
);

export const external = (address: string): string =>
  rss(
    entry("&f;", "<description>&f;&w;</description>"),
    `<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY w SYSTEM "${address}"><!ENTITY % p SYSTEM "${address}"> %p;]>`,
  );

/** Everything that a page can bring that runs, asks or leads elsewhere. */
export const SCRIPTED_PAGE = `<!doctype html><html><head><title>式典の開催について</title>
<base href="javascript:alert('BASE')"><meta http-equiv="refresh" content="0;url=http://127.9.9.9/REFRESH">
<script>document.write("SCRIPTED")</script><style>body{background:url(http://127.9.9.9/STYLED)}</style></head>
<body onload="alert('LOADED')"><h1>式典の開催について</h1>
<p onclick="alert('CLICKED')">見本省は、令和7(2025)年9月10日(水)に式典を開催します。</p>
<svg onload="alert('DRAWN')"><script>alert("SVG-SCRIPT")</script><a xlink:href="javascript:alert('SVG-LINK')"><text>図</text></a></svg>
<a href="javascript:alert('LINKED')">資料</a><a href="data:text/html,<script>alert('DATA')</script>">別紙</a>
<iframe srcdoc="<script>alert('FRAMED')</script>"></iframe><img src=x onerror="alert('PICTURED')"><template><p>TEMPLATED</p></template>
<noscript><p title="</noscript><script>alert('MUTATED')</script>"></noscript></body></html>`;

/** Of all that runs, as it would stand in what was read. */
export const SCRIPT_SIGNS = /alert|SCRIPTED|REFRESH|STYLED|MUTATED|TEMPLATED|javascript:|onerror|onload/;

export const deepPage = (depth: number): string =>
  `<title>一覧</title>${"<div>".repeat(depth)}<a href="/page/1">発表一</a>${"</div>".repeat(depth)}`;

export const manyLinks = (count: number): string =>
  `<title>一覧</title><ul>${Array.from({ length: count }, (_, at) => `<li>2025年11月${(at % 28) + 1}日 <a href="/page/${at}.html">共同訓練の実施について その${at}</a></li>`).join("")}</ul>`;
