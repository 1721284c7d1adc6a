// PostgreSQL parent: the folder in which a server for tests keeps its files: in memory where the machine has plenty, or on the disk.

import { statfsSync } from "node:fs";
import { freemem, tmpdir } from "node:os";

const IN_MEMORY = "/dev/shm";
const GIBIBYTE = 1024 ** 3;
/** The store's suites leave some 250 databases of 10 MB until their server ends. */
const MOST_NEEDED = 8 * GIBIBYTE;

/** What the suites do most is to copy a database of 200 tables: in memory in a third of the time. */
export function hasRoomInMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize >= MOST_NEEDED && freemem() >= 2 * MOST_NEEDED;
  } catch {
    return false;
  }
}

/** Where servers of test runs are: abandoned ones are looked for in each. */
export function serverParents(): readonly string[] {
  return hasRoomInMemory() ? [IN_MEMORY, tmpdir()] : [tmpdir()];
}

/** What has to outlive a power failure is tried on a disk. */
export function chooseParent(durable: boolean): string {
  return !durable && hasRoomInMemory() ? IN_MEMORY : tmpdir();
}
