// Tell reason: a look that has something to say → it in both languages, short.

import type { Look } from "../../terms/sources/look.ts";
import type { Sentences } from "./sentences.ts";

const LONGEST = 300;

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** What was noted in English alone the Japanese sentence quotes. */
export function tellReason({
  reason,
  sentences,
}: {
  readonly reason?: string | undefined;
  readonly sentences?: Look["sentences"] | undefined;
}): Sentences | undefined {
  if (sentences) return { ja: shorten(sentences.ja), en: shorten(sentences.en) };
  return reason === undefined ? undefined : { ja: `記録:「${shorten(reason)}」。`, en: shorten(reason) };
}
