// turnBackfill: takes a backfill and what somebody wants of it, gives it paused, going on or given up, or the sentence that says why not.

import { type Result, failure, success } from "../../terms/result.ts";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import { tellBackfill } from "./tell-backfill.ts";

export const BACKFILL_TURNS = ["pause", "resume", "cancel"] as const;
export type BackfillTurn = (typeof BACKFILL_TURNS)[number];

const BECOMES = { pause: "paused", resume: "running", cancel: "given-up" } as const;

/** What is over is begun anew, and not gone on with: there is nowhere to go on. */
export function turnBackfill(backfill: SourceBackfill, turn: BackfillTurn): Result<SourceBackfill, string> {
  if (!isUnderWay(backfill))
    return failure(`The archive of "${backfill.source}" is not being taken in: ${tellBackfill(backfill).en}`);
  const { reason: _reason, ...rest } = backfill;
  return success({ ...rest, state: BECOMES[turn] });
}

/** Running or paused: another cannot begin. */
export function isUnderWay({ state }: SourceBackfill): boolean {
  return state === "running" || state === "paused";
}
