// Takes text and gives it safe for HTML, with the source's readings as ruby.

import type { Span } from "../../terms/span.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** Readings that overlap an earlier one are left out: ruby does not nest. */
export function markReadings(
  text: string,
  rubies: readonly { readonly span: Span; readonly reading: string }[],
): string {
  let marked = "";
  let done = 0;
  for (const { span, reading } of rubies.toSorted((a, b) => a.span[0] - b.span[0])) {
    if (span[0] < done) continue;
    const base = escapeHtml(text.slice(...span));
    marked += `${escapeHtml(text.slice(done, span[0]))}<ruby>${base}<rp>(</rp><rt>${escapeHtml(reading)}</rt><rp>)</rp></ruby>`;
    done = span[1];
  }
  return marked + escapeHtml(text.slice(done));
}
