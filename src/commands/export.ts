// `shirase export`: everything in the store as JSON Lines: sources, announcements with their bytes, articles with every revision, decisions on rankings.

import { once } from "node:events";
import { createWriteStream, statSync } from "node:fs";
import type { WriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Archive } from "../newsroom/archive.ts";
import type { Command, CommandCall } from "./command.ts";
import { UsageError } from "./command.ts";
import { formatRecord } from "./exchange/record-schema.ts";
import { STORE_OPTIONS, openExistingStore } from "./opening/open-store.ts";
import { createProgress, print, say } from "./terminal.ts";

async function writeLines(archive: Archive, write: (line: string) => Promise<void>): Promise<number> {
  const progress = createProgress("Exporting", undefined);
  let count = 0;
  for await (const record of archive.exportRecords()) {
    await write(formatRecord(record));
    count += 1;
    progress.step(record.kind);
  }
  progress.end(`Exported ${count} records.`);
  return count;
}

async function writeLinesTo(archive: Archive, stream: WriteStream): Promise<void> {
  try {
    await once(stream, "open");
    await writeLines(archive, async (line) => {
      if (!stream.write(line)) await once(stream, "drain");
    });
    stream.end();
    await once(stream, "close");
  } catch (error) {
    stream.destroy();
    throw error;
  }
}

/** The file appears under its name only when it is whole. */
async function writeFile(archive: Archive, path: string): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    await writeLinesTo(archive, createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** A device or a pipe is written to, never replaced by a file. */
function isDevice(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

async function run(call: CommandCall): Promise<number> {
  if (call.inputs.length > 1) throw new UsageError("an export goes to one file");
  const opened = await openExistingStore(call);
  if (!opened.ok) {
    say(`shirase: ${opened.error}`);
    return 1;
  }
  const archive = opened.value;
  const [path] = call.inputs;
  try {
    if (path === undefined || path === "-") await writeLines(archive, print);
    else if (isDevice(path)) await writeLinesTo(archive, createWriteStream(path));
    else await writeFile(archive, path);
    return 0;
  } catch (error) {
    say(
      `shirase: cannot export to ${path ?? "standard output"}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return 1;
  } finally {
    await archive.close();
  }
}

export const exportCommand: Command = {
  name: "export",
  summary: "write everything in the store as JSON Lines",
  inputs: "[FILE]",
  options: STORE_OPTIONS,
  examples: [
    [
      "shirase export backup.jsonl",
      "announcements with their bytes, articles with every revision, decisions on rankings",
    ],
    ["shirase export | gzip > backup.jsonl.gz", "to standard output"],
    ["shirase export --data old backup.jsonl", "from another data folder"],
  ],
  run,
};
