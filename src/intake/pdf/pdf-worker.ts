// The reading thread: takes a PDF's bytes, posts what was read; it may be stopped at any moment.

import { parentPort, workerData } from "node:worker_threads";
import type { Warning } from "../../terms/document.ts";
import { controlWarning } from "../lines/control-warning.ts";
import type { PdfJob, PdfMessage } from "./pdf-message.ts";
import { readPages } from "./read-pages.ts";
import { writePdfText } from "./write-pdf-text.ts";

async function read(job: PdfJob): Promise<PdfMessage> {
  const read = await readPages(job);
  if (read.kind === "failed") return read;
  const { removedControls, ...written } = writePdfText(read.pages);
  if (written.text === "") return { kind: "failed", why: "no-text", count: read.pages.length };
  const warnings: readonly Warning[] = [...read.warnings, ...controlWarning(removedControls)];
  return {
    kind: "read",
    pages: read.pages.length,
    ...written,
    rawPages: read.pages.map(({ raw }) => raw),
    warnings,
    ...(read.title === undefined ? {} : { title: read.title }),
  };
}

// The only message this thread is given is the job, written by read-pdf.
const job = workerData as PdfJob;
parentPort?.postMessage(await read(job));
