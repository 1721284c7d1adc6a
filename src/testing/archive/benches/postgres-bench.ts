// PostgreSQL bench: a server for tests → stores in databases of their own; one that has its tables is a copy of the first.

import assert from "node:assert/strict";
import { openPostgresql } from "../../../store/engines/postgresql.ts";
import type { TestPostgres } from "../../postgres/postgres.ts";
import { makeTables } from "./make-tables.ts";
import type { StoreBench } from "../store-bench.ts";

/** The server starts after the tests are described, and before the first of them runs. */
export function createPostgresBench(findServer: () => TestPostgres | undefined): StoreBench {
  let template: Promise<string> | undefined;
  const server = (): TestPostgres => findServer() ?? assert.fail("no server");
  const makeTemplate = async () => {
    const location = await server().createDatabase();
    await makeTables(await openPostgresql(location));
    return location;
  };
  return {
    makeLocation: () => server().createDatabase(),
    makeStore: async () => server().createDatabase(await (template ??= makeTemplate())),
  };
}
