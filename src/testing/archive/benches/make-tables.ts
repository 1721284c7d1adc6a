// Make tables: an engine on an empty store → the tables that the program makes there when it first opens it, and nothing else.

import assert from "node:assert/strict";
import type { Engine } from "../../../store/engines/engine.ts";
import { ALL_MIGRATIONS } from "../../../store/migrations/all-migrations.ts";
import { migrate } from "../../../store/migrations/migrate.ts";

/** Closes the engine: a template is copied while nobody is connected to it. */
export async function makeTables(engine: Engine): Promise<void> {
  const migrated = await migrate(engine, ALL_MIGRATIONS, "template");
  await engine.close();
  assert.ok(migrated.ok, migrated.ok ? "" : migrated.error.message);
}
