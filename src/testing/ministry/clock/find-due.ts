// Find due: an engine → when the next work of some kinds is due and held by nobody, as those who do it see it.

import { sql } from "kysely";
import type { Engine } from "../../../store/engines/engine.ts";
import type { FindDue } from "./roster.ts";

/** Apart from the workers' own connections: it only looks. */
export function findDueIn({ reads }: Pick<Engine, "reads">): FindDue {
  return async (kinds) => {
    const { next } = await reads
      .selectFrom("due_work")
      .select(
        sql<number | null>`min(case when lease_until > due_at then lease_until else due_at end)`.as("next"),
      )
      .where("kind", "in", kinds)
      .executeTakeFirstOrThrow();
    return next ?? undefined;
  };
}
