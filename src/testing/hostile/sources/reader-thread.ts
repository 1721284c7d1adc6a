// Reader thread: a server's port in; asked, how long a page took at most since it was asked the last time. A thread of its own, so that whatever the test computes meanwhile is not counted.

import { parentPort, workerData } from "node:worker_threads";
import { setTimeout as delay } from "node:timers/promises";

const BETWEEN_PAGES_MS = 20;
/** Written by watch-server. */
const { port } = workerData as { readonly port: number };
let worst = 0;
let began = performance.now();

parentPort?.on("message", () => {
  // One that is still waited for counts as well.
  parentPort?.postMessage(Math.round(Math.max(worst, performance.now() - began)));
  worst = 0;
  began = performance.now();
});

for (;;) {
  began = performance.now();
  const page = await fetch(`http://127.0.0.1:${port}/`);
  await page.arrayBuffer();
  if (!page.ok) throw new Error(`The server answered a reader with status ${page.status}`);
  worst = Math.max(worst, performance.now() - began);
  await delay(BETWEEN_PAGES_MS);
  began = performance.now();
}
