// Write records: a store in, its records as lines of a file or of standard output out.

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { WriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { createLineSum } from "../exchange/end-line.ts";
import { formatRecord } from "../exchange/record-schema.ts";
import { createProgress } from "../terminal.ts";

/** `withReports`: with what readers have written to the desk. */
export type RecordChoice = { readonly withReports: boolean };

export async function writeLines(
  archive: Archive,
  { withReports }: RecordChoice,
  write: (line: string) => Promise<void>,
): Promise<number> {
  const progress = createProgress("Exporting", undefined);
  const sum = createLineSum();
  let count = 0;
  for await (const record of archive.exportRecords()) {
    if (record.kind === "reader-report" && !withReports) continue;
    const line = formatRecord(record);
    sum.add(line);
    await write(line);
    count += 1;
    progress.step(record.kind);
  }
  await write(sum.format());
  progress.end(`Exported ${count} records.`);
  return count;
}

export async function writeLinesTo(
  archive: Archive,
  choice: RecordChoice,
  stream: WriteStream,
): Promise<void> {
  try {
    await once(stream, "open");
    await writeLines(archive, choice, async (line) => {
      if (!stream.write(line)) await once(stream, "drain");
    });
    stream.end();
    await once(stream, "close");
  } catch (error) {
    stream.destroy();
    throw error;
  }
}

/**
 * The file appears under its name only when it is whole and on the disk: killed, or without power, what was there
 * before is there still. Two that export to one name do not write into each other's file.
 */
export async function writeFile(archive: Archive, choice: RecordChoice, path: string): Promise<void> {
  const unfinished = `${path}.unfinished-${process.pid}`;
  try {
    await writeLinesTo(archive, choice, createWriteStream(unfinished, { flush: true }));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
