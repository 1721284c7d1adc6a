// Willing thread: questions in, what they ask for done: an answer, an answer that waits, a loop without end, memory without end.

import { parentPort } from "node:worker_threads";

const hoard: number[][] = [];

parentPort?.on("message", ({ number, question }: { readonly number: number; readonly question: string }) => {
  if (question === "loop") for (;;);
  if (question === "hoard") for (;;) hoard.push(Array<number>(1_000_000).fill(1.5));
  // Until the thread is ended, and in no one's way meanwhile.
  if (question === "wait") return;
  parentPort?.postMessage({ kind: "answer", number, answer: `${question} was asked` });
});
