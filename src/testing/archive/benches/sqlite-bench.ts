// SQLite bench: a folder → stores in files below it; one that has its tables is a copy of the first.

import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { openSqlite } from "../../../store/engines/sqlite.ts";
import { makeTables } from "./make-tables.ts";
import type { StoreBench } from "../store-bench.ts";

export function createSqliteBench(folder: string): StoreBench {
  let stores = 0;
  let template: Promise<string> | undefined;
  const makeLocation = async () => join(folder, `${(stores += 1)}`, "shirase.db");
  const makeTemplate = async () => {
    const location = await makeLocation();
    await makeTables(await openSqlite(location));
    assert.ok(!existsSync(`${location}-wal`), "all of the template stands in its file");
    return location;
  };
  return {
    makeLocation,
    async makeStore() {
      const made = await (template ??= makeTemplate());
      const location = await makeLocation();
      mkdirSync(dirname(location));
      copyFileSync(made, location);
      return location;
    },
  };
}
