// Watch server: a server's process and port → what it took of memory at most and the longest that a reader of it waited for a page, from one call to the next.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

export type ServerCost = { readonly megabytes: number; readonly waitedMs: number };

export type WatchedServer = {
  /** Since the last call. */
  readonly take: () => ServerCost;
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

const BETWEEN_PAGES_MS = 20;

export function watchServer(process: number, port: number): WatchedServer {
  let worst = 0;
  let isOver = false;
  const asking = (async (): Promise<void> => {
    while (!isOver) {
      const began = performance.now();
      const page = await fetch(`http://127.0.0.1:${port}/`);
      await page.arrayBuffer();
      if (!page.ok) throw new Error(`The server answered a reader with status ${page.status}`);
      worst = Math.max(worst, performance.now() - began);
      await delay(BETWEEN_PAGES_MS);
    }
  })();
  return {
    take() {
      const all = descendants(process);
      const megabytes = Math.round(all.reduce((sum, id) => sum + peakOf(id), 0));
      for (const id of all) forgetPeak(id);
      const cost = { megabytes, waitedMs: Math.round(worst) };
      worst = 0;
      return cost;
    },
    async close() {
      isOver = true;
      await asking;
    },
  };
}
