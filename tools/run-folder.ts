// Run folder: the temporary files of a test run → kept in memory where the machine has plenty, and gone when the run ends.

import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DISK_VARIABLE } from "../src/testing/folders/disk-folder.ts";
import { IN_MEMORY, hasRoomInMemory } from "../src/testing/folders/memory-folder.ts";

const NAME = "shirase-test-run-";

/** What this process starts from now on finds it: hundreds of small stores are then made, synchronised and removed without a disk. */
export function keepFilesInMemory(): void {
  if (!hasRoomInMemory()) return;
  removeLeftovers();
  const folder = mkdtempSync(join(IN_MEMORY, `${NAME}${process.pid}-`));
  // A database server may run as somebody else.
  chmodSync(folder, 0o711);
  process.env[DISK_VARIABLE] ??= tmpdir();
  process.env["TMPDIR"] = folder;
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}

/** Of runs that were killed. */
function removeLeftovers(): void {
  for (const name of readdirSync(IN_MEMORY)) {
    if (!name.startsWith(NAME) || isRunning(Number.parseInt(name.slice(NAME.length), 10))) continue;
    try {
      rmSync(join(IN_MEMORY, name), { recursive: true, force: true });
    } catch {
      // Another user's folder stays.
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
