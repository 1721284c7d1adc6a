// beginBackfill: takes a source, what its owner asks for and the time, gives the backfill as it begins, or the sentence that says why there can be none.

import { type Result, failure, success } from "../../terms/result.ts";
import type { Source } from "../../terms/source.ts";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import { hostOf } from "../politeness/host-of.ts";
import { type BackfillWish, firstCursor, writeCursor } from "./backfill-cursor.ts";

/** `at`: ISO 8601 instant in UTC with milliseconds. */
export function beginBackfill(
  { id, watch }: Source,
  wish: BackfillWish,
  at: string,
): Result<SourceBackfill, string> {
  if (!watch) return failure(`The source "${id}" has no place that is watched.`);
  if (watch.kind !== "feed" && watch.kind !== "list-page")
    return failure(
      `The source "${id}" has no archive on the web: only feeds and list pages are followed to older entries.`,
    );
  const { from, until } = wish;
  if (from !== undefined && hostOf(from) === undefined) return failure(`"${from}" is no address of the web.`);
  if (from !== undefined && URL.parse(from)?.password !== "")
    return failure("An address with a password is not kept: say one without.");
  if (until !== undefined && !isDay(until)) return failure(`"${until}" is no day: write it as 2020-04-01.`);
  if (until !== undefined && until > at.slice(0, 10)) return failure(`${until} is still to come.`);
  return success({
    source: id,
    cursor: writeCursor(firstCursor(watch.place, wish)),
    done: 0,
    found: 0,
    begunAt: at,
    state: "running",
  });
}

function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
