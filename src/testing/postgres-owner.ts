// PostgreSQL owner: a process that starts a server for tests, says where it is, and then waits to be killed.

import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SERVER_FOLDER } from "./postgres-leftovers.ts";
import { startTestPostgres } from "./postgres.ts";

const NEVER_MS = 600_000;

const postgres = await startTestPostgres();
const address = await postgres.createDatabase();
const name = readdirSync(tmpdir()).find((found) => found.startsWith(`${SERVER_FOLDER}${process.pid}-`));
console.log(JSON.stringify({ address, folder: join(tmpdir(), name ?? "") }));
setTimeout(() => {}, NEVER_MS);
