// Reads ninjs: one file, JSON Lines, or a folder of files in, its items out one by one.

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Entry } from "../piece.ts";
import { UnreadableExport } from "../piece.ts";
import type { ReadingRules } from "../reading-rules.ts";
import { walkFolder } from "../folder/walk-folder.ts";
import { readLines } from "./read-lines.ts";
import { toPiece } from "./ninjs-piece.ts";
import { messageOf } from "../../terms/message-of.ts";

export const LONGEST_DOCUMENT_BYTES = 64 * 1024 * 1024;

export async function* readNinjs(path: string, rules: ReadingRules): AsyncGenerator<Entry> {
  if ((await stat(path)).isDirectory()) yield* readFolder(path, rules);
  else yield* readOneFile(path, path, 0, rules);
}

async function* readFolder(folder: string, rules: ReadingRules): AsyncGenerator<Entry> {
  let readBytes = 0;
  for await (const found of walkFolder(folder)) {
    if (found.kind !== "file") yield { ...found, readBytes };
    else if (/\.(?:json|ninjs|jsonl|ndjson)$/i.test(found.path)) {
      try {
        yield* readOneFile(join(folder, found.path), found.path, readBytes, rules);
      } catch (error) {
        const reason = messageOf(error);
        yield { kind: "refused", place: found.path, reason, readBytes };
      }
      readBytes += found.bytes;
    } else yield { kind: "left-out", place: found.path, reason: "not an article: another file", readBytes };
  }
}

async function* readOneFile(
  path: string,
  name: string,
  before: number,
  rules: ReadingRules,
): AsyncGenerator<Entry> {
  const { size } = await stat(path);
  const whole = size <= LONGEST_DOCUMENT_BYTES ? parseWhole(await readFile(path)) : undefined;
  if (whole !== undefined) {
    const items = itemsOf(whole);
    for (const [index, item] of items.entries()) {
      const place = items.length === 1 ? name : `${name} item ${index + 1}`;
      yield { ...outcomeOf(item, place, rules), readBytes: before + size };
    }
    return;
  }
  yield* readJsonLines(path, name, before, rules);
}

function outcomeOf(item: unknown, place: string, rules: ReadingRules) {
  const outcome = toPiece(item, place, rules);
  return outcome.kind === "piece" ? outcome : { ...outcome, place };
}

/** Undefined where the file is no single JSON value: then it may be lines of them. */
function parseWhole(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** A list, one item, or an answer of a search that holds a list. */
function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null || "uri" in value) return [value];
  const list = Object.values(value).find((one) => Array.isArray(one));
  return Array.isArray(list) ? list : [value];
}

/** A broken line is refused by its number; a file of which no line is JSON is not ninjs at all. */
async function* readJsonLines(
  path: string,
  name: string,
  before: number,
  rules: ReadingRules,
): AsyncGenerator<Entry> {
  let number = 0;
  let readable = 0;
  const refused: Entry[] = [];
  for await (const { text, readBytes, tooLong } of readLines(
    createReadStream(path),
    LONGEST_DOCUMENT_BYTES,
  )) {
    number += 1;
    if (text.trim() === "" && !tooLong) continue;
    const place = `${name} line ${number}`;
    const item = tooLong ? undefined : parseWhole(Buffer.from(text));
    if (item === undefined) {
      const reason = tooLong ? "it is longer than 64 MB" : "it is not JSON";
      refused.push({ kind: "refused", place, reason, readBytes: before + readBytes });
      if (readable === 0 && refused.length > 20) break;
      if (readable > 0) yield* refused.splice(0);
      continue;
    }
    readable += 1;
    yield* refused.splice(0);
    yield { ...outcomeOf(item, place, rules), readBytes: before + readBytes };
  }
  if (readable === 0) throw new UnreadableExport(`${name} is neither JSON nor lines of JSON`);
  yield* refused;
}
