// Make trial store: an engine, a number of articles and an empty folder → the folder holds a store of so many made-up articles; says what it took.

import { openPostgresql } from "../../../store/engines/postgresql.ts";
import { openSqlite } from "../../../store/engines/sqlite.ts";
import { ALL_MIGRATIONS } from "../../../store/migrations/all-migrations.ts";
import { migrate } from "../../../store/migrations/migrate.ts";
import { fillSearchStore } from "./fill-search-store.ts";
import { makeTrialArticles } from "./trial-articles.ts";
import { TRIAL_SEED, openTrialPlace } from "./trial-stores.ts";

const [, , name, count, folder] = process.argv;
if ((name !== "sqlite" && name !== "postgresql") || count === undefined || folder === undefined) {
  throw new Error("usage: make-trial-store.ts sqlite|postgresql ARTICLES FOLDER");
}
const started = performance.now();
const { location, stop } = await openTrialPlace(name, folder);
const engine = name === "sqlite" ? await openSqlite(location) : await openPostgresql(location);
try {
  const migrated = await migrate(engine, ALL_MIGRATIONS, "trial");
  if (!migrated.ok) throw new Error(migrated.error.message);
  await fillSearchStore(engine, makeTrialArticles(TRIAL_SEED, Number(count)));
} finally {
  await engine.close();
  await stop();
}
const { user, system } = process.cpuUsage();
const seconds = ((performance.now() - started) / 1_000).toFixed(0);
process.stdout.write(
  `${count} articles in ${name}: ${seconds} s, of them ${((user + system) / 1e6).toFixed(0)} s of a core in this process\n`,
);
