// `shirase move`: a whole newsroom from one engine to the other, every row of it, read back and compared.

import { access, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type MoveStep, moveStore } from "../../store/move/move-store.ts";
import { openStoreEngine } from "../../store/open-archive.ts";
import { messageOf } from "../../terms/message-of.ts";
import type { Command, CommandCall } from "../command.ts";
import { UsageError } from "../command.ts";
import { STORE_OPTIONS, locationOf } from "../opening/open-store.ts";
import { print, say } from "../terminal.ts";

const isAddress = (text: string): boolean => /^postgres(?:ql)?:\/\//i.test(text);

async function findSource(call: CommandCall): Promise<string | undefined> {
  const { folder, location } = locationOf(call);
  if (folder === undefined) return location;
  try {
    await access(location);
    return location;
  } catch {
    say(`shirase: There is no store in the folder "${folder}". Say where it is with --data.`);
    return undefined;
  }
}

/** A folder of a SQLite store is made if there is none. */
async function findTarget(to: string): Promise<string> {
  if (isAddress(to)) return to;
  await mkdir(to, { recursive: true });
  return join(to, "shirase.sqlite");
}

async function moveBetween(source: string, target: string): Promise<number> {
  const from = await openStoreEngine(source);
  if (!from.ok) {
    say(`shirase: ${from.error.message}`);
    return 1;
  }
  try {
    const to = await openStoreEngine(target);
    if (!to.ok) {
      say(`shirase: ${to.error.message}`);
      return 1;
    }
    try {
      const tell = ({ kind, table, rows }: MoveStep): void => say(`${kind} ${table}: ${rows} rows`);
      const moved = await moveStore(from.value, to.value, tell);
      if (!moved.ok) {
        say(`shirase: ${moved.error}`);
        return 1;
      }
      const rows = moved.value.reduce((sum, step) => sum + step.rows, 0);
      await print(`${rows} rows in ${moved.value.length} tables are the same in both stores.\n`);
      return 0;
    } finally {
      await to.value.close();
    }
  } finally {
    await from.value.close();
  }
}

async function run(call: CommandCall): Promise<number> {
  const to = call.text("to");
  if (to === undefined || to === "")
    throw new UsageError("move needs --to: an empty folder, or a postgres:// address");
  const source = await findSource(call);
  if (source === undefined) return 1;
  try {
    const target = await findTarget(to);
    if (target === source) throw new UsageError("--to is the store itself");
    return await moveBetween(source, target);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    say(`shirase: the store could not be moved: ${messageOf(error)}. Nothing was written.`);
    return 1;
  }
}

export const moveCommand: Command = {
  name: "move",
  summary: "take the whole newsroom to another store: SQLite to PostgreSQL, or back",
  inputs: "",
  options: {
    to: {
      type: "string",
      value: "DIR|URL",
      about: "an empty folder, or the postgres:// address of an empty database",
    },
    ...STORE_OPTIONS,
  },
  examples: [
    [
      "shirase move --data data --to postgres://localhost/newsroom",
      "after its server was stopped; every row is read back and compared",
    ],
  ],
  run,
};
