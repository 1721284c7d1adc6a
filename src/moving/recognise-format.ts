// Recognises what an export is by its content: a file or a folder in, its format out, or a sentence that says what it is instead.

import { open, stat } from "node:fs/promises";
import { sniffFormat } from "../intake/sniff-format.ts";
import type { Result } from "../terms/result.ts";
import { failure, success } from "../terms/result.ts";
import { walkFolder } from "./folder/walk-folder.ts";
import type { MovingFormat } from "./piece.ts";

/** `shirase`: our own export, JSON Lines of records. */
export type RecognisedFormat = MovingFormat | "shirase";

const HEAD_BYTES = 64 * 1024;
const FILES_LOOKED_AT = 200;

export async function recogniseFormat(path: string): Promise<Result<RecognisedFormat, string>> {
  const found = await stat(path);
  if (found.isDirectory()) return recogniseFolder(path);
  // A pipe is read once: only our own lines can be taken from one.
  if (!found.isFile()) return success("shirase");
  if (found.size === 0) return failure(`${path} is empty`);
  return recogniseHead(await readHead(path), path);
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function recogniseHead(head: Buffer, path: string): Result<RecognisedFormat, string> {
  const sniffed = sniffFormat({ bytes: head, name: path });
  if (sniffed.kind === "pdf") return failure(`${path} is a PDF, not an export`);
  if (sniffed.kind === "other")
    return failure(`${path} is ${sniffed.what}, not an export; unpack an archive first`);
  const text = decodeHead(head)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (text.startsWith("{") || text.startsWith("[")) return success(recogniseJson(text));
  if (/^<\?xml|^<rss\b/i.test(text)) {
    return text.includes("wordpress.org/export/") || /<rss\b/i.test(text)
      ? success("wordpress")
      : failure(`${path} is XML, but not an export of WordPress`);
  }
  if (head.includes(0)) return failure(`${path} is no text`);
  if (/^(?:---\r?\n|\+\+\+\r?\n|#|<!doctype|<html)/i.test(text))
    return failure(`${path} is one page: give the folder that holds it`);
  return success("shirase");
}

function decodeHead(head: Buffer): string {
  const mark = head.toString("latin1", 0, 2);
  if (mark === "\xff\xfe") return new TextDecoder("utf-16le").decode(head);
  return mark === "\xfe\xff" ? new TextDecoder("utf-16be").decode(head) : head.toString("utf8");
}

/** The first names of a JSON text tell whose it is. */
function recogniseJson(text: string): RecognisedFormat {
  if (/^[^\n]{0,400}?"schema"\s*:\s*"shirase\//.test(text)) return "shirase";
  const start = text.slice(0, 2_000);
  if (/^\{\s*"db"\s*:/.test(start) || /"(?:posts_tags|mobiledoc|lexical|exported_on)"\s*:/.test(text))
    return "ghost";
  if (/^\{\s*"(?:data|posts)"\s*:/.test(start) && !/"uri"\s*:/.test(start)) return "ghost";
  return /"uri"\s*:/.test(text) ? "ninjs" : "shirase";
}

/** By most of its files: pages, or items of ninjs. */
async function recogniseFolder(path: string): Promise<Result<RecognisedFormat, string>> {
  let pages = 0;
  let items = 0;
  let looked = 0;
  for await (const found of walkFolder(path)) {
    if (found.kind !== "file") continue;
    if (/\.(?:md|markdown|mdown|mkd|x?html?|njk|liquid)$/i.test(found.path)) pages += 1;
    if (/\.(?:json|ninjs|jsonl|ndjson)$/i.test(found.path)) items += 1;
    looked += 1;
    if (looked >= FILES_LOOKED_AT && pages + items > 0) break;
  }
  if (pages + items === 0) return failure(`${path} holds neither Markdown, HTML nor JSON`);
  return success(pages >= items ? "folder" : "ninjs");
}
