// readPdf: takes the bytes of a PDF, gives its text in blocks with the map back to each page; in a thread with a deadline.

import { Worker } from "node:worker_threads";
import type { SourceDocument } from "../../terms/document.ts";
import { type Result, success } from "../../terms/result.ts";
import { cannotRead, type IntakeError } from "../intake-error.ts";
import { type Limits, readableTime } from "../limits.ts";
import { readableCount } from "../readable-count.ts";
import type { PdfFailure, PdfJob, PdfMessage, PdfReading } from "./pdf-message.ts";
import { watchMemory } from "../watch-memory.ts";

type ReadPdf = Omit<SourceDocument, "bytes" | "sha256" | "address"> & {
  readonly rawPages: readonly string[];
};

/** Runs beside this file, with its ending: TypeScript in a clone, JavaScript in a package. */
const THREAD = new URL(`./pdf-worker${/\.[jt]s$/u.exec(import.meta.url)?.[0] ?? ".js"}`, import.meta.url);

/** The end-of-file mark stands in the last bytes; some writers pad a little after it. */
const END_WITHIN = 4096;

export async function readPdf(
  bytes: Uint8Array,
  name: string,
  limits: Limits,
): Promise<Result<ReadPdf, IntakeError>> {
  if (!hasEnd(bytes)) {
    return cannotRead("pdf-truncated", name, "the PDF breaks off: its end-of-file mark is missing.");
  }
  const outcome = await readInThread(bytes, limits);
  if (outcome.kind === "timeout") {
    const milliseconds = limits.pdfMs;
    const reason = `the PDF could not be read within ${readableTime(milliseconds)}.`;
    return cannotRead("timeout", name, reason, { phase: "pdf", milliseconds });
  }
  if (outcome.kind === "crashed") {
    return cannotRead("pdf-too-heavy", name, "reading the PDF took more memory than it may, or broke off.");
  }
  if (outcome.kind === "failed") return explain(outcome, name, limits);
  return success(toDocument(outcome));
}

export function toDocument({ text, blocks, sourceMap, warnings, title, rawPages }: PdfReading): ReadPdf {
  return {
    format: "pdf",
    charset: "utf-16",
    text,
    blocks,
    sourceMap,
    rubies: [],
    warnings,
    rawPages,
    ...(title === undefined ? {} : { title }),
  };
}

function hasEnd(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.byteLength - END_WITHIN);
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from).includes("%%EOF");
}

type Outcome = PdfMessage | { readonly kind: "timeout" } | { readonly kind: "crashed" };

/** A hostile PDF can compute for ever or fill the memory: it does so in a thread that is stopped. */
async function readInThread(bytes: Uint8Array, limits: Limits): Promise<Outcome> {
  // A copy: the thread takes its bytes away from this one, and the document keeps its own.
  const job: PdfJob = {
    bytes: new Uint8Array(bytes),
    limits: { pages: limits.pages, pdfText: limits.pdfText },
  };
  const worker = new Worker(THREAD, {
    workerData: job,
    transferList: [job.bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.pdfHeapMegabytes },
    // What pdf.js prints is no message of ours; flags and environment of the process are not its business.
    stdout: true,
    stderr: true,
    execArgv: [],
    env: {},
  });
  const outcome = await new Promise<Outcome>((resolve) => {
    const stopWatch = watchMemory(limits.pdfMemoryMegabytes, () => resolve({ kind: "crashed" }));
    const timer = setTimeout(() => resolve({ kind: "timeout" }), limits.pdfMs);
    worker.once("message", (message: PdfMessage) => resolve(message));
    worker.once("error", () => resolve({ kind: "crashed" }));
    worker.once("exit", () => {
      clearTimeout(timer);
      stopWatch();
      resolve({ kind: "crashed" });
    });
  });
  await worker.terminate();
  return outcome;
}

function explain({ why, count = 0 }: PdfFailure, name: string, limits: Limits): Result<never, IntakeError> {
  switch (why) {
    case "encrypted":
      return cannotRead("pdf-encrypted", name, "the PDF is locked with a password.");
    case "corrupt":
      return cannotRead("pdf-corrupt", name, "the PDF is damaged and cannot be opened.");
    case "too-many-pages":
      return cannotRead(
        "too-complex",
        name,
        `the PDF has ${readableCount(count)} pages, and ${readableCount(limits.pages)} is the limit.`,
      );
    case "too-much-text":
      return cannotRead(
        "too-complex",
        name,
        `the PDF has more than ${readableCount(count)} characters of text.`,
      );
    case "no-text":
      return cannotRead(
        "no-text",
        name,
        `the PDF has no text on any of its ${count === 1 ? "pages" : `${count} pages`}; it is probably a scanned picture.`,
      );
  }
}
