// Adopt offset: the newsroom's zone as configured, and a store → the store counts by it, or why it cannot.

import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import type { Engine } from "../engines/engine.ts";
import type { StoreError } from "../store-error.ts";

/** Readers that were added up into days of one zone cannot be taken apart into those of another. */
export async function adoptOffset(
  engine: Engine,
  offsetMinutes: number,
  store: string,
): Promise<Result<void, StoreError>> {
  const stored = await engine.reads
    .selectFrom("view_clock")
    .select("offset_minutes")
    .executeTakeFirstOrThrow();
  if (stored.offset_minutes === offsetMinutes) return success(undefined);
  return engine.writes.transaction().execute(async (writer) => {
    await engine.lock(writer, "views");
    if (await writer.selectFrom("view_counts").select("start").limit(1).executeTakeFirst()) {
      return failure({
        kind: "zone",
        message: `Cannot open the store "${store}" with days that begin ${offsetMinutes} minutes ahead of UTC: its readers are counted in days that begin ${stored.offset_minutes} minutes ahead.`,
      });
    }
    await writer.updateTable("view_clock").set({ offset_minutes: offsetMinutes }).execute();
    return success(undefined);
  });
}
