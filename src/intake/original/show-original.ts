// Show original: a job about a document as received in, what is to be seen of it out; in a thread with a deadline.

import { Worker } from "node:worker_threads";
import { DEFAULT_LIMITS } from "../limits.ts";
import { watchMemory } from "../watch-memory.ts";
import type { OriginalJob, OriginalMessage } from "./original-job.ts";

/** Runs beside this file, with its ending: TypeScript in a clone, JavaScript in a package. */
const THREAD = new URL(
  `./original-worker${/\.[jt]s$/u.exec(import.meta.url)?.[0] ?? ".js"}`,
  import.meta.url,
);

export type ShownOriginal = OriginalMessage | { readonly kind: "too-heavy" };

export type Showing = {
  readonly shown: Promise<ShownOriginal>;
  /** When the thread is gone: what it draws in one piece it first draws to its end. */
  readonly ended: Promise<unknown>;
};

/** A hostile document can compute for ever or fill the memory: it does so in a thread that is stopped. */
export function showOriginal(job: OriginalJob): Showing {
  // A copy: the thread takes its bytes away from this one.
  const bytes = new Uint8Array(job.bytes);
  const worker = new Worker(THREAD, {
    workerData: { ...job, bytes },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: DEFAULT_LIMITS.pdfHeapMegabytes },
    stdout: true,
    stderr: true,
    execArgv: [],
    env: {},
  });
  const shown = new Promise<ShownOriginal>((resolve) => {
    const stopWatch = watchMemory(DEFAULT_LIMITS.pdfMemoryMegabytes, () => resolve({ kind: "too-heavy" }));
    const timer = setTimeout(() => resolve({ kind: "too-heavy" }), DEFAULT_LIMITS.pdfMs);
    worker.once("message", (message: OriginalMessage) => resolve(message));
    worker.once("error", () => resolve({ kind: "too-heavy" }));
    worker.once("exit", () => {
      clearTimeout(timer);
      stopWatch();
      resolve({ kind: "too-heavy" });
    });
  });
  return { shown, ended: shown.then(() => worker.terminate()) };
}
