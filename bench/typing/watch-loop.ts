// Watch loop: imported before a server's own program, writes down each second how long its event loop has kept others waiting.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

const folder = process.env["SHIRASE_LOOP_FOLDER"];
const RESOLUTION_MS = 5;
const NANOSECONDS = 1_000_000;

if (folder !== undefined && isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  setInterval(() => {
    const [median, p99, most] = [delay.percentile(50), delay.percentile(99), delay.max].map((nanoseconds) =>
      Math.max(0, nanoseconds / NANOSECONDS - RESOLUTION_MS),
    );
    const { user, system } = process.cpuUsage();
    const { rss } = process.memoryUsage();
    const told = JSON.stringify({ median, p99, most, cpuMs: (user + system) / 1_000, rss });
    writeFileSync(join(folder, `${process.pid}.json`), told);
  }, 1_000).unref();
}
