// The reading thread: takes a PDF's bytes, posts what was read; it may be stopped at any moment.

import { parentPort, workerData } from "node:worker_threads";
import type { PdfJob } from "./pdf-message.ts";
import { readJob } from "./read-job.ts";

// The only message this thread is given is the job, written by read-pdf.
const job = workerData as PdfJob;
parentPort?.postMessage(await readJob(job));
