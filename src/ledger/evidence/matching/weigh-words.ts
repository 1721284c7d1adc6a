// Takes a clause and a stance; gives how much the pieces of its words tell of that, as the sets taught it.

import type { Stance } from "../../../terms/ledger/evidence.ts";
import { tellingPieces } from "../polarity/telling-words.ts";
import type { Clause } from "../reading/later-announcement.ts";
import { mark, type Marks } from "./mark.ts";
import { WORD_WEIGHTS } from "./word-weights.ts";

/** So that many pieces together weigh no more than what is told by everything else. */
const SHARE = 0.5;

const WEIGHTS: ReadonlyMap<string, { readonly for: number; readonly against: number }> = new Map(
  WORD_WEIGHTS.map(([piece, isFor, isAgainst]) => [piece, { for: isFor, against: isAgainst }]),
);

type Told = { readonly sum: number; readonly words: string };
type ToldBoth = { readonly for: Told; readonly against: Told };

const TOLD = new WeakMap<Clause, ToldBoth>();

function sumOf(pieces: readonly string[], stance: Stance): Told {
  let [sum, most, words] = [0, 0, ""];
  for (const piece of pieces) {
    const weight = WEIGHTS.get(piece)?.[stance] ?? 0;
    sum += weight;
    if (Math.abs(weight) > most) [most, words] = [Math.abs(weight), piece.replace("$", "")];
  }
  return { sum: sum * SHARE, words };
}

export function weighWords(clause: Clause, language: "ja" | "en", stance: Stance): Marks {
  const known = TOLD.get(clause);
  const pieces = known === undefined ? tellingPieces(clause.normal, language) : [];
  const told = known ?? { for: sumOf(pieces, "for"), against: sumOf(pieces, "against") };
  TOLD.set(clause, told);
  const { sum, words } = told[stance];
  return [mark("telling-words", sum, words)];
}
