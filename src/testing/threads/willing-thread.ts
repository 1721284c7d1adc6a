// Willing thread: questions in, what they ask for done: an answer, an answer that waits, a loop without end, at rest or busy, memory without end.

import { parentPort } from "node:worker_threads";

const hoard: number[][] = [];
const never = new Int32Array(new SharedArrayBuffer(4));
/** Of each round of the loop, in which it keeps no processor busy. */
const ROUND_MS = 20;

parentPort?.on("message", ({ number, question }: { readonly number: number; readonly question: string }) => {
  if (question === "loop") for (;;) Atomics.wait(never, 0, 0, ROUND_MS);
  if (question === "spin") for (;;);
  if (question === "hoard") for (;;) hoard.push(Array<number>(1_000_000).fill(1.5));
  // Until the thread is ended, and in no one's way meanwhile.
  if (question === "wait") return;
  parentPort?.postMessage({ kind: "answer", number, answer: `${question} was asked` });
});
