// Try store: how often somebody has tried the door, under one key for every process on the store.

import { sql } from "kysely";
import type { TryStore } from "../../newsroom/ports/people-store.ts";
import type { Engine } from "../engines/engine.ts";

export function createTryStore({ writes }: Engine): TryStore {
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
        return { count: row.count, until: row.until };
      }),
  };
}
