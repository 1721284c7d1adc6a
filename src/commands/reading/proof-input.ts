// Takes a received page of the desk and gives the slips in it, placed in the file as it was written.

import { findReading } from "../../draft/authority/look-up.ts";
import type { ProofHouse } from "../../judged-article.ts";
import { decodeBytes } from "../../intake/charset/decode-bytes.ts";
import type { Received } from "../../intake/received.ts";
import type { DeskText } from "../../proof/desk-text.ts";
import { findSlips, inTextOrder } from "../../proof/find-slips.ts";
import { pageWords } from "../../proof/page-words.ts";
import { readReceived } from "../../read-received.ts";
import type { SourceDocument } from "../../terms/document.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import type { Slip } from "../../terms/slip.ts";
import type { Span } from "../../terms/span.ts";

export type ProofRead = {
  /** The file's own text; for a PDF the text that was read from it. */
  readonly source: string;
  /** Spans are in `source`; without a fix where the source writes the words in another way. */
  readonly slips: readonly Slip[];
  /** Why no corrected copy can be written. */
  readonly unfixable?: string;
};

/** From the text to the source it was read from, by the exact map. */
function placeInSource({ sourceMap }: SourceDocument, [start, end]: Span): Span | undefined {
  const unitAt = (at: number): number | undefined => {
    const run = sourceMap.find(({ text }) => text[0] <= at && at < text[1]);
    if (run === undefined || run.text[1] - run.text[0] !== run.source[1] - run.source[0])
      return run?.source[0];
    return run.source[0] + at - run.text[0];
  };
  const first = unitAt(start);
  const last = end > start ? unitAt(end - 1) : undefined;
  if (end > start) return first === undefined || last === undefined ? undefined : [first, last + 1];
  const before = unitAt(start - 1);
  return before === undefined ? undefined : [before + 1, before + 1];
}

function placeSlip(document: SourceDocument, source: string, slip: Slip): Slip {
  const { code, message, fix } = slip;
  const span = placeInSource(document, slip.span) ?? [0, 0];
  const place = fix === undefined ? undefined : placeInSource(document, fix.span);
  const isSame =
    place !== undefined && source.slice(...place) === document.text.slice(...(fix?.span ?? [0, 0]));
  // A line end in HTML is only white space.
  const isWritable = fix !== undefined && !(document.format === "html" && fix.text.includes("\n"));
  return isSame && isWritable && place !== undefined
    ? { code, span, message, fix: { span: place, text: fix.text } }
    : { code, span, message };
}

function whyUnfixable({ format, charset }: SourceDocument): string | undefined {
  if (format === "pdf") return "a PDF cannot be corrected";
  return format === "html" && charset !== "utf-8" ? `a page in ${charset} cannot be corrected` : undefined;
}

/** textlint is loaded with the first page: an overview of the commands does without. */
async function lint(desk: DeskText): Promise<readonly Slip[]> {
  const { lintWords } = await import("../../proof/textlint/lint-words.ts");
  return lintWords(desk);
}

/** Spans of the result are in the file, so that line and fix are those of the file. */
export async function proofInput(
  received: Received,
  { house, words, findWords }: ProofHouse,
): Promise<Result<ProofRead, string>> {
  const read = await readReceived(received);
  if (!read.ok) return failure(read.error.message);
  const { document, reading } = read.value;
  const desk = pageWords(reading);
  const knowledge = {
    readingOf: (name: string) => findReading(house.authority, name),
    variants: words.variants,
  };
  const found = inTextOrder([
    ...findSlips(desk, knowledge),
    ...(desk.language === "ja" ? findWords(desk) : []),
    ...(await lint(desk)),
  ]);
  if (document.format === "pdf") {
    return success({ source: document.text, slips: found, unfixable: "a PDF cannot be corrected" });
  }
  const source = (await decodeBytes(received.bytes, received.contentType)).text;
  const unfixable = whyUnfixable(document);
  return success({
    source,
    slips: found.map((slip) => placeSlip(document, source, slip)),
    ...(unfixable === undefined ? {} : { unfixable }),
  });
}
