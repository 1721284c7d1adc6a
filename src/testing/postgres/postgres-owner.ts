// PostgreSQL owner: a folder → a process that keeps a server for tests in it, says where it is, and waits to be killed.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { SERVER_FOLDER } from "./postgres-leftovers.ts";
import { startTestPostgres } from "./postgres.ts";

const NEVER_MS = 600_000;

const parent = process.argv[2];
if (parent === undefined) throw new Error("the owner needs a folder");
const postgres = await startTestPostgres({ parent });
const address = await postgres.createDatabase();
const name = readdirSync(parent).find((found) => found.startsWith(`${SERVER_FOLDER}${process.pid}-`));
console.log(JSON.stringify({ address, folder: join(parent, name ?? "") }));
setTimeout(() => {}, NEVER_MS);
