// Rank change: an article's place now and before → the sign that the eye sees and the words that the ear hears.

import { type Html, html } from "../markup/html.ts";
import type { Words } from "../words/words.ts";

export type RankChange = {
  readonly kind: "up" | "down" | "new";
  readonly sign: string;
  readonly words: string;
};

/** Undefined where the place is the same, and where nothing had one before: then all would be new. */
export function findRankChange(
  words: Words,
  place: number,
  before: number | undefined,
  compares: boolean,
): RankChange | undefined {
  if (!compares || before === place) return undefined;
  if (before === undefined) return { kind: "new", ...words.rankNew };
  const by = Math.abs(before - place);
  return before > place
    ? { kind: "up", sign: `↑${by}`, words: words.rankUp(by) }
    : { kind: "down", sign: `↓${by}`, words: words.rankDown(by) };
}

export function rankMark({ kind, sign, words }: RankChange): Html {
  return html`<span class="moved moved-${kind}"
    ><span aria-hidden="true">${sign}</span><span class="quiet">${words}</span></span
  >`;
}
