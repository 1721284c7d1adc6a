// Write records: a store in, its records as lines of a file or of standard output out.

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { WriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { createLineSum } from "../exchange/end-line.ts";
import { formatRecord } from "../exchange/record-schema.ts";
import { createProgress } from "../terminal.ts";

export async function writeLines(archive: Archive, write: (line: string) => Promise<void>): Promise<number> {
  const progress = createProgress("Exporting", undefined);
  const sum = createLineSum();
  let count = 0;
  for await (const record of archive.exportRecords()) {
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

export async function writeLinesTo(archive: Archive, stream: WriteStream): Promise<void> {
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
export async function writeFile(archive: Archive, path: string): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    await writeLinesTo(archive, createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
