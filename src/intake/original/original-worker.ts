// The originals' thread: takes one job, posts what came of it; it may be stopped at any moment.

import { parentPort, workerData } from "node:worker_threads";
import { decodeAs } from "../charset/decode-bytes.ts";
import { drawPdfPage } from "./draw-pdf-page.ts";
import { makeHtmlSafe } from "./make-html-safe.ts";
import type { OriginalJob, OriginalMessage } from "./original-job.ts";

async function work(job: OriginalJob): Promise<OriginalMessage> {
  if (job.kind === "pdf") return drawPdfPage(job);
  return { kind: "page", html: makeHtmlSafe(decodeAs(job.bytes, job.charset)) };
}

// The only message this thread is given is the job, written by show-original.
parentPort?.postMessage(await work(workerData as OriginalJob));
