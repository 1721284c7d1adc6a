// Backfill cell: how far the archive of a source is taken in → a cell of the list of all sources.

import type { SourceBackfill } from "../../../terms/sources/source-backfill.ts";
import { figuresOf } from "../../../watching/backfill/tell-backfill.ts";

/** `412 of about 600, running`; `-` where there is none. */
export function backfillCell(backfill: SourceBackfill | undefined): string {
  if (!backfill) return "-";
  const { done, found, expected } = figuresOf(backfill);
  const all =
    expected === undefined ? `${found} so far` : expected === found ? `${found}` : `about ${expected}`;
  return `${done} of ${all}, ${backfill.state}`;
}
