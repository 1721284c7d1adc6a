// PostgreSQL parent: the folder in which a server for tests keeps its files: in memory where the machine has plenty, or on the disk.

import { diskFolder } from "../folders/disk-folder.ts";
import { IN_MEMORY, hasRoomInMemory } from "../folders/memory-folder.ts";

/** Where servers of test runs are: abandoned ones are looked for in each. */
export function serverParents(): readonly string[] {
  return hasRoomInMemory() ? [IN_MEMORY, diskFolder()] : [diskFolder()];
}

/** What the suites do most is to copy a database of 200 tables: in memory in a third of the time. What has to outlive a power failure is tried on a disk. */
export function chooseParent(durable: boolean): string {
  return !durable && hasRoomInMemory() ? IN_MEMORY : diskFolder();
}
