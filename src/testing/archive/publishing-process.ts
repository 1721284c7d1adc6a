// Publishing process: a store's address → a process that lets out what is due until it is killed; it says when it has begun.

import { startPublications } from "../../commands/opening/publications.ts";
import { openArchive } from "../../store/open-archive.ts";

const opened = await openArchive(process.argv[2] ?? "");
if (!opened.ok) throw new Error(opened.error.message);
startPublications(opened.value, Date.now, (error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
});
process.stdout.write("begun\n");
// Publications alone hold no process.
setInterval(() => {}, 60_000);
