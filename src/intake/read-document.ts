// readDocument: takes what was received, gives its text, blocks, readings and the map back, with its hash and doubts.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { SourceDocument, Warning } from "../terms/document.ts";
import { type Result, success } from "../terms/result.ts";
import { decodeBytes, type Decoded } from "./charset/decode-bytes.ts";
import { cannotRead, type IntakeError } from "./intake-error.ts";
import { type Limits, limitsWith, readableSize } from "./limits.ts";
import type { Received } from "./received.ts";
import { isHtml, sniffFormat } from "./sniff-format.ts";
import { readText } from "./text/read-text.ts";

type Read = Omit<SourceDocument, "bytes" | "sha256" | "address">;

/** Never throws on any bytes: what cannot be read is an error that names the input. */
export async function readDocument(
  received: Received,
  changes?: Partial<Limits>,
): Promise<Result<SourceDocument, IntakeError>> {
  const limits = limitsWith(changes);
  const { bytes, name } = received;
  if (bytes.byteLength === 0) return cannotRead("empty", name, "it is empty.");
  if (bytes.byteLength > limits.bytes) {
    const reason = `it has ${readableSize(bytes.byteLength)}, and ${readableSize(limits.bytes)} is the limit.`;
    return cannotRead("too-large", name, reason, { limitBytes: limits.bytes });
  }
  const read = await readContent(received, limits);
  if (!read.ok) return read;
  const address = received.finalAddress ?? received.address;
  return success({
    ...read.value,
    warnings: [...(received.warnings ?? []), ...read.value.warnings],
    bytes,
    // Without `node:crypto`, which takes 8 ms to load: more than a short `read` has to spare.
    sha256: bytesToHex(sha256(bytes)),
    ...(address === undefined ? {} : { address }),
  });
}

async function readContent(received: Received, limits: Limits): Promise<Result<Read, IntakeError>> {
  const format = sniffFormat(received);
  if (format.kind === "other") return notADocument(received.name, `it looks like ${format.what}`);
  if (format.kind === "pdf") {
    const { readPdf } = await import("./pdf/read-pdf.ts");
    const pdf = await readPdf(received.bytes, received.name, limits);
    if (!pdf.ok) return pdf;
    const { rawPages: _rawPages, ...document } = pdf.value;
    return success(document);
  }
  const decoded = await decodeBytes(received.bytes, received.contentType);
  if (looksBinary(decoded))
    return notADocument(received.name, "its bytes are no text in any charset known here");
  const read = isHtml(decoded.text, received)
    ? await readPage(decoded, received.name, limits)
    : success(readPlain(decoded));
  if (read.ok && read.value.text === "") {
    return cannotRead("no-text", received.name, "it has no text that a reader could see.");
  }
  return read;
}

/** The HTML reader is loaded only for a page: reading plain text should start at once. */
async function readPage(decoded: Decoded, name: string, limits: Limits): Promise<Result<Read, IntakeError>> {
  const { readHtml } = await import("./html/read-html.ts");
  const page = readHtml(decoded.text, name, limits);
  if (!page.ok) return page;
  const { head, warnings, ...rest } = page.value;
  const metadata = {
    meta: head.meta,
    ...(head.canonical === undefined ? {} : { canonical: head.canonical }),
  };
  return success({
    format: "html",
    charset: decoded.charset,
    ...rest,
    ...(head.title === undefined ? {} : { title: head.title }),
    metadata,
    warnings: [...decoded.warnings, ...warnings],
  });
}

function readPlain(decoded: Decoded): Read {
  const { warnings, ...rest } = readText(decoded.text);
  const all: readonly Warning[] = [...decoded.warnings, ...warnings];
  return { format: "text", charset: decoded.charset, ...rest, rubies: [], warnings: all };
}

/** Text has hardly any control characters and hardly any bytes that its charset does not know. */
const BINARY_SHARE = 0.05;

function looksBinary({ text, unreadable }: Decoded): boolean {
  if (text.length === 0) return false;
  if (unreadable > BINARY_SHARE) return true;
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 9 || (unit > 13 && unit < 32) || (unit >= 0x7f && unit < 0xa0 && unit !== 0x85)) controls++;
  }
  return controls > 4 && controls > text.length * BINARY_SHARE;
}

function notADocument(name: string, reason: string): Result<never, IntakeError> {
  return cannotRead("not-a-document", name, `${reason}, and only HTML, plain text and PDF are taken in.`);
}
