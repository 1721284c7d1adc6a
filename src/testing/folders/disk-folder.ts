// Disk folder: where tests of what outlives a process keep their files, and what is kept from run to run.

import { tmpdir } from "node:os";

/** Where a run keeps the files of all other tests in memory, this says where temporary files would be without it. */
export const DISK_VARIABLE = "SHIRASE_TEST_DISK";

export function diskFolder(): string {
  return process.env[DISK_VARIABLE] ?? tmpdir();
}
