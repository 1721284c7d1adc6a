// Takes a stretch of somebody's words; gives it without the quotation marks that open or close all of them, which may stand lines apart.

import type { Span } from "../../terms/span.ts";

export function withoutQuotes(folded: string, [start, end]: Span): Span {
  const text = folded.slice(start, end);
  const opens = /^[「『“]/u.test(text) && !/[」』”]/u.test(text.slice(1, -1));
  const closes = /[」』”]$/u.test(text) && !/[「『“]/u.test(text.slice(1));
  return [opens ? start + 1 : start, closes ? end - 1 : end];
}
