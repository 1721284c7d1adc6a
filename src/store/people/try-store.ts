// Try store: how often somebody has tried the door, under one key for every process on the store.

import { sql } from "kysely";
import type { TryStore } from "../../newsroom/ports/people-store.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";

/**
 * Each try takes along so many whose time is over: where a crowd has been nothing is left of it, though nobody has ever
 * signed in, and no transaction has all of a million to take away.
 */
const TAKEN_ALONG = 8;

export function createTryStore(engine: Engine): TryStore {
  const { writes } = engine;
  return {
    addTries: (key, added, { now, until }) =>
      writes.transaction().execute(async (writer) => {
        const counts = sql<boolean>`door_tries.until > cast(${now} as bigint)`;
        const row = await writer
          .insertInto("door_tries")
          .values({ key, count: added, until })
          .onConflict((at) =>
            at.column("key").doUpdateSet({
              count: sql<number>`case when ${counts} then door_tries.count else 0 end + excluded.count`,
              until: sql<number>`case when ${counts} then door_tries.until else excluded.until end`,
            }),
          )
          .returning(["count", "until"])
          .executeTakeFirstOrThrow();
        await forgetOver(engine, writer, now);
        return { count: row.count, until: row.until };
      }),
  };
}

/** Challenges too: before one is kept there is a try. */
async function forgetOver(engine: Engine, writer: ArchiveWriter, now: number): Promise<void> {
  const limit = TAKEN_ALONG;
  const tries = { table: "door_tries", key: ["until", "key"], where: sql<boolean>`until <= ${now}` } as const;
  await engine.deleteSome(writer, { ...tries, limit });
  const at = new Date(now).toISOString();
  const challenges = {
    table: "passkey_challenges",
    key: ["expires_at", "key"],
    where: sql<boolean>`expires_at <= ${at}`,
  } as const;
  await engine.deleteSome(writer, { ...challenges, limit });
}
