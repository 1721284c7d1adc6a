// Let rest go: a request that was answered before it was read to its end in; what is left of it is taken and thrown away, within bounds.

import type { IncomingMessage } from "node:http";

const MOST_BYTES = 256 * 1024 * 1024;
const MOST_MS = 60_000;

/**
 * To end the connection instead would cut the answer off: who is still sending would see a broken line and never learn
 * why. Nothing of it is kept. Beyond the bounds the line is broken after all.
 */
export function letRestGo(request: IncomingMessage): void {
  if (request.complete) return;
  let size = 0;
  const timer = setTimeout(() => request.destroy(), MOST_MS);
  timer.unref();
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > MOST_BYTES) request.destroy();
  });
  request.once("close", () => clearTimeout(timer));
  request.resume();
}
