// Opening the store that a command works with, from its options and the environment.

import { access, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import { messageOf } from "../../terms/message-of.ts";
import { failure, success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import type { CommandCall, CommandOption } from "../command.ts";
import { UsageError } from "../command.ts";
import { say } from "../terminal.ts";

export const STORE_OPTIONS: Readonly<Record<string, CommandOption>> = {
  data: {
    type: "string",
    value: "DIR",
    about: "folder of the SQLite store (default: data, or SHIRASE_DATA)",
  },
  database: {
    type: "string",
    value: "URL",
    about: "postgres:// address of a PostgreSQL store (default: DATABASE_URL, if set)",
  },
};

/** The folder or address of the store, as the options and the environment say. */
export function locationOf(call: CommandCall): { readonly folder?: string; readonly location: string } {
  const database =
    call.text("database") ?? (call.text("data") === undefined ? process.env["DATABASE_URL"] : undefined);
  if (database) {
    if (!/^postgres(?:ql)?:\/\//i.test(database))
      throw new UsageError(
        "--database (or DATABASE_URL) takes a postgres:// address; the folder of a SQLite store is --data",
      );
    return { location: database };
  }
  const folder = call.text("data") ?? process.env["SHIRASE_DATA"] ?? "data";
  return { folder, location: join(folder, "shirase.sqlite") };
}

/** Opens a store that must be there: what only looks at one does not make an empty one out of a typing error. */
export async function openExistingStore(call: CommandCall): Promise<Result<Archive, string>> {
  const { folder, location } = locationOf(call);
  if (folder !== undefined) {
    try {
      await access(location);
    } catch {
      return failure(`There is no store in the folder "${folder}". Say where it is with --data.`);
    }
  }
  return openStore(call);
}

/** Works in a store that must be there, and closes it; where it cannot be opened, that is said. Gives the exit status. */
export async function workInStore(
  call: CommandCall,
  work: (archive: Archive) => Promise<number>,
): Promise<number> {
  const opened = await openExistingStore(call);
  if (!opened.ok) {
    say(`shirase: ${opened.error}`);
    return 1;
  }
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** Opens the store, made if it is not there. The error is a sentence. */
export async function openStore(call: CommandCall): Promise<Result<Archive, string>> {
  const { folder, location } = locationOf(call);
  try {
    if (folder !== undefined) await mkdir(folder, { recursive: true });
  } catch (error) {
    return failure(`Cannot make the data folder ${folder}: ${messageOf(error)}`);
  }
  const archive = await openArchive(location);
  return archive.ok ? success(archive.value) : failure(archive.error.message);
}
