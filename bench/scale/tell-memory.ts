// Tell memory: loaded into a server before its program; on SIGUSR2 the process's memory by its parts goes to standard output, in megabytes.

import { getHeapStatistics } from "node:v8";

const MEGABYTE = 1_048_576;

process.on("SIGUSR2", () => {
  const { rss, heapTotal, heapUsed, external, arrayBuffers } = process.memoryUsage();
  const { malloced_memory: malloced } = getHeapStatistics();
  const parts = { rss, heapTotal, heapUsed, external, arrayBuffers, malloced };
  const megabytes = Object.entries(parts).map(([name, bytes]) => [name, Math.round(bytes / MEGABYTE)]);
  process.stdout.write(`memory ${JSON.stringify(Object.fromEntries(megabytes))}\n`);
});
