// Ranked rows: ranked cards → what each row of a list says, the same for the page and for the script that renews it.

import { articlePath } from "../routes/addresses.ts";
import { type HeadlinePiece, headlinePieces } from "../markup/headline.ts";
import { languageOf } from "../markup/language-of.ts";
import type { PageContext } from "../pages/page-context.ts";
import type { RankedCard } from "./rankings-view.ts";
import { type RankChange, findRankChange } from "./rank-change.ts";

export type RankedRow = {
  readonly place: number;
  readonly path: string;
  readonly headline: string;
  readonly language: string;
  readonly change?: RankChange;
  /** Absent where the list does not show numbers. */
  readonly readers?: string;
};

export type RowsShown = {
  /** Places that are passed over. */
  readonly after: number;
  readonly withReaders: boolean;
};

export function rankedRows(
  { words, language }: Pick<PageContext, "words" | "language">,
  ranked: readonly RankedCard[],
  { after, withReaders }: RowsShown,
): readonly RankedRow[] {
  const compares = ranked.some(({ before }) => before !== undefined);
  return ranked.map(({ card, readers, before }, index) => {
    const place = after + index + 1;
    const change = findRankChange(words, place, before, compares);
    return {
      place,
      path: articlePath(language, card.id),
      headline: card.headline,
      language: languageOf(card.headline),
      ...(change && { change }),
      ...(withReaders && { readers: words.readers(readers) }),
    };
  });
}

/** A row as the script gets it; the headline's pieces say where its lines may end. */
type SentRow = Omit<RankedRow, "headline"> & {
  /** Text, and 1 where a line may end before it, 2 where it may not end within, 3 for both. */
  readonly pieces: readonly (readonly [text: string, breaks: number])[];
};

const sendPiece = ({ text, breaks, whole }: HeadlinePiece): readonly [string, number] => [
  text,
  (breaks ? 1 : 0) + (whole ? 2 : 0),
];

export function sendRow({ headline, ...row }: RankedRow): SentRow {
  return { ...row, pieces: headlinePieces(headline).map(sendPiece) };
}
