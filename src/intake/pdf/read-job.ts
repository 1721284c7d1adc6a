// Read job: takes a PDF's bytes and limits, gives what was read of it or why nothing was; for the reading thread, which may be stopped.

import type { Warning } from "../../terms/document.ts";
import { controlWarning } from "../lines/control-warning.ts";
import type { PdfJob, PdfMessage } from "./pdf-message.ts";
import { readPages } from "./read-pages.ts";
import { writePdfText } from "./write-pdf-text.ts";

export async function readJob(job: PdfJob): Promise<PdfMessage> {
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
