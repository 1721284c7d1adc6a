// Pieces: marks of one sort with what they add up to, kept for all promises of which the same is asked while one announcement is compared with them.

import type { ReadLater } from "../reading/later-announcement.ts";
import { addUp, NOTHING_ADDED, type Added } from "./cross-marks.ts";
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

/** Of one pair, for each of its places. */
export type Weigh = (place: Place) => Piece;

/** All of them at once. */
export function together(pieces: readonly Piece[]): Added {
  const sides = [...NOTHING_ADDED.sides];
  let sum = 0;
  for (const { added } of pieces) {
    if (added === NOTHING_ADDED) continue;
    sum += added.sum;
    for (let side = 0; side < sides.length; side += 1)
      sides[side] = Math.max(sides[side] ?? 0, added.sides[side] ?? 0);
  }
  return { sum, sides };
}

/** By what is asked, a row of what is told of an announcement's places or passages, by their numbers; what is the same but not one is asked for again. */
export function createRows<Asked, Told>(): (later: ReadLater, asked: Asked) => (Told | undefined)[] {
  const kept = new WeakMap<ReadLater, Map<Asked, (Told | undefined)[]>>();
  return (later, asked) => {
    const rows = kept.get(later) ?? new Map<Asked, (Told | undefined)[]>();
    kept.set(later, rows);
    const row = rows.get(asked) ?? [];
    rows.set(asked, row);
    return row;
  };
}
