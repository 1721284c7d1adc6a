// Takes a stretch of the text and gives it with pieces left out, each character still knowing its place: what is kept can be grounded.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import type { Span } from "../../../terms/span.ts";
import { grounded, joinComposed } from "../../template/composed-text.ts";

/** `words` is folded to one width; `places[n]` is where its n-th unit stands in the announcement. */
export type KeptText = { readonly words: string; readonly places: readonly number[] };

export function keepSpan(text: string, [start, end]: Span): KeptText {
  // Some ministries write , for 、 in Japanese.
  const words = foldWidth(text.slice(start, end)).replace(/,(?![0-9])/gu, "、");
  return { words, places: Array.from({ length: words.length }, (_, index) => start + index) };
}

export function keepSlice({ words, places }: KeptText, from: number, to = words.length): KeptText {
  return { words: words.slice(from, to), places: places.slice(from, to) };
}

/** Without what the pattern matches; the pattern has the flag `g`. */
export function leaveOut(kept: KeptText, pattern: RegExp): KeptText {
  const pieces: KeptText[] = [];
  let from = 0;
  for (const { index, 0: found } of kept.words.matchAll(pattern)) {
    pieces.push(keepSlice(kept, from, index));
    from = index + found.length;
  }
  pieces.push(keepSlice(kept, from));
  return {
    words: pieces.map(({ words }) => words).join(""),
    places: pieces.flatMap(({ places }) => places),
  };
}

/** １２ and ２＋２ are 12 and 2+2 in the desk's own lines. */
function inHalfWidth(written: string): string {
  return /[０-９＋]/u.test(written) ? written.replace(/[０-９＋]/gu, foldWidth) : written;
}

/** As the announcement writes it, but for full-width figures: each unbroken run rests on its own place. */
export function quoteKept(text: string, { places }: KeptText): ComposedText {
  const runs: ComposedText[] = [];
  let from = 0;
  for (let at = 1; at <= places.length; at += 1) {
    if (places[at] === (places[at - 1] ?? 0) + 1) continue;
    const span = [places[from] ?? 0, (places[at - 1] ?? 0) + 1] as const;
    runs.push(grounded(inHalfWidth(text.slice(...span)), { kind: "text", span }));
    from = at;
  }
  return joinComposed(runs);
}
