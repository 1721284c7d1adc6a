// Memory folder: where files lie in memory, and whether this machine has plenty of it for those of a test run.

import { statfsSync } from "node:fs";
import { freemem } from "node:os";

export const IN_MEMORY = "/dev/shm";

const GIBIBYTE = 1024 ** 3;
/** The store's suites leave some 250 databases of 10 MB until their server ends. */
const MOST_NEEDED = 8 * GIBIBYTE;

export function hasRoomInMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize >= MOST_NEEDED && freemem() >= 2 * MOST_NEEDED;
  } catch {
    return false;
  }
}
