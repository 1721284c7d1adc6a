// Watch server: a server's process and port → what it took of memory at most and the longest that a reader of it waited for a page, from one call to the next.

import { once } from "node:events";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";

export type ServerCost = { readonly megabytes: number; readonly waitedMs: number };

export type WatchedServer = {
  /** Since the last call. */
  readonly take: () => Promise<ServerCost>;
  readonly close: () => Promise<void>;
};

/** The program may run in a process that its guard has started. */
function descendants(root: number): readonly number[] {
  const parents = readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      return [{ id: Number(name), parent: Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) }];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
  const found = [root];
  for (const id of found) found.push(...parents.filter(({ parent }) => parent === id).map((each) => each.id));
  return found;
}

function peakOf(id: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}

function forgetPeak(id: number): void {
  try {
    writeFileSync(`/proc/${id}/clear_refs`, "5");
  } catch {
    // It has ended meanwhile.
  }
}

export function watchServer(process: number, port: number): WatchedServer {
  const reader = new Worker(new URL("./reader-thread.ts", import.meta.url), { workerData: { port } });
  return {
    async take() {
      const all = descendants(process);
      const megabytes = Math.round(all.reduce((sum, id) => sum + peakOf(id), 0));
      for (const id of all) forgetPeak(id);
      reader.postMessage("take");
      const [waitedMs] = (await once(reader, "message")) as [number];
      return { megabytes, waitedMs };
    },
    async close() {
      await reader.terminate();
    },
  };
}
