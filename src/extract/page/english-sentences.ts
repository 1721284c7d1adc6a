// Takes an English text; gives the spans of its sentences: closed by a full stop, a line end, or a semicolon.

import type { Span } from "../../terms/span.ts";

/** Words whose full stop closes no sentence. */
const ABBREVIATIONS =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Adm|Capt|Hon|St|No|vs|etc|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z]|\b[aApP]\.[mM])\.$/u;

export function splitEnglishSentences(text: string, span: Span = [0, text.length]): readonly Span[] {
  const sentences: Span[] = [];
  let start = span[0];
  const close = (end: number): void => {
    const lead = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
    if (start + lead < end) sentences.push([start + lead, end]);
    start = end;
  };
  for (let at = span[0]; at < span[1]; at += 1) {
    const unit = text.charAt(at);
    if (unit === "\n") close(at);
    else if (/[.;!?]/u.test(unit) && endsHere(text, at, span[1])) close(at + 1);
  }
  close(span[1]);
  return sentences;
}

function endsHere(text: string, at: number, end: number): boolean {
  const next = text.slice(at + 1, Math.min(end, at + 4));
  if (next !== "" && !/^["”’)]?(?:\s|$)/u.test(next)) return false;
  return !ABBREVIATIONS.test(text.slice(Math.max(0, at - 8), at + 1));
}
