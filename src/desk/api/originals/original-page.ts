// Original page: safe markup or plain text of an original in, the page out that the desk shows within itself, and what it may do: nothing.

import { createHash } from "node:crypto";
import { type Html, html } from "../../../site/markup/html.ts";

const STYLE = `:root{color-scheme:light dark}body{margin:1rem;font:1rem/1.8 sans-serif;overflow-wrap:anywhere}table{border-collapse:collapse}th,td{padding:.25rem .5rem;border:1px solid;text-align:left;vertical-align:top}pre{white-space:pre-wrap;font:inherit}.link{text-decoration:underline dotted}.picture{border:1px dashed;padding:0 .4em;font-size:.875em}h1,h2,h3,h4,h5,h6{font-size:1.125rem;line-height:1.6}`;

/**
 * Even if something got through the cleaning: no script runs (an opaque origin, no scripts, no forms, no windows), nothing is
 * asked of anybody, nothing of it reads the desk's cookies. The one style is ours, known by its hash.
 */
export const ORIGINAL_POLICY = [
  "sandbox",
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/** `words`: markup that is safe already, or text. */
export function originalPage(title: string, words: Html | string): string {
  const body = typeof words === "string" ? html`<pre>${words}</pre>` : words;
  // The style stands as it is hashed: the template would change its white space.
  const style = `<style>${STYLE}</style>`;
  const head = html`<!doctype html>
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
      </head>
    </html>`;
  return `${head.markup}${style}</head><body>${body.markup}</body></html>`;
}
