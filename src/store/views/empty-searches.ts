// Empty searches: words that readers searched for in vain → how often on each day; nothing of who searched.

import { sql } from "kysely";
import type { EmptySearch } from "../../newsroom/ports/readers-store.ts";
import { dayOf } from "../../readership/day-of.ts";
import type { ArchiveReader, Engine } from "../engines/engine.ts";

export function recordEmptySearch(
  engine: Engine,
  offsetMinutes: number,
  words: string,
  now: number,
): Promise<void> {
  return engine.writes.transaction().execute(async (writer) => {
    await writer
      .insertInto("empty_searches")
      .values({ day: dayOf(now, offsetMinutes), words, times: 1 })
      .onConflict((at) =>
        at.columns(["day", "words"]).doUpdateSet({ times: sql<number>`empty_searches.times + 1` }),
      )
      .execute();
  });
}

export async function listEmptySearches(
  reads: ArchiveReader,
  since: string,
  limit: number,
): Promise<readonly EmptySearch[]> {
  const { rows } = await sql<EmptySearch>`
    select words, sum(times) as times, max(day) as "lastDay" from empty_searches
    where day >= ${since} group by words order by 2 desc, 3 desc, 1 limit ${limit}
  `.execute(reads);
  return rows;
}
