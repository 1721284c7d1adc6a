// Pieces: marks of one sort with what they add up to, kept for all promises of which the same is asked while one announcement is compared with them.

import type { ReadLater } from "../reading/later-announcement.ts";
import { addUp, NOTHING_ADDED, type Added } from "./cross-marks.ts";
import { keepLast } from "./keep-last.ts";
import type { Marks } from "./mark.ts";
import type { Place } from "./places.ts";

export type Piece = { readonly marks: Marks; readonly added: Added };

export const NONE: Piece = { marks: [], added: NOTHING_ADDED };

export function pieceOf(marks: Marks): Piece {
  if (marks.length === 0) return NONE;
  const added = addUp(marks);
  const isNothing = added.sum === 0 && added.sides.every((side) => side === 0);
  return { marks, added: isNothing ? NOTHING_ADDED : added };
}

/** Of one pair: what is told of each of its places, and what is the same for all of them, whose marks stand behind. */
export type Weighed = { readonly own?: (place: Place) => Piece; readonly whole?: Piece };

/** By what is asked, a row of what is told of an announcement's places or passages, by their numbers; what is the same but not one is asked for again. */
export function createRows<Told>(): (later: ReadLater, asked: unknown) => (Told | undefined)[] {
  type Rows = Map<unknown, (Told | undefined)[]>;
  const ofLater = keepLast<ReadLater, Rows>(() => new Map());
  return (later, asked) => {
    const rows = ofLater(later);
    const row = rows.get(asked) ?? [];
    rows.set(asked, row);
    return row;
  };
}
