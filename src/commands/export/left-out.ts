// Left out: the backfills of a newsroom in, the sentence out that says which of them an export does not take along.

import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import { isUnderWay } from "../../watching/backfill/turn-backfill.ts";

const MOST_NAMED = 5;

/** Undefined where none is under way. */
export function tellLeftOut(backfills: readonly SourceBackfill[]): string | undefined {
  const under = backfills.filter(isUnderWay).map(({ source }) => source);
  if (under.length === 0) return undefined;
  const more = under.length > MOST_NAMED ? ` and ${under.length - MOST_NAMED} more` : "";
  const named = `${under.slice(0, MOST_NAMED).join(", ")}${more}`;
  return `How far archives are taken in is not exported (${named}): where this is put back, begin anew with shirase source backfill ID. What is here already is recognised there.`;
}
