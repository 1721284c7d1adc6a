// Reads the rows of a Ghost export one by one: a JSON file of any size in, each row with its table's name out.

import { createReadStream } from "node:fs";
import { JSONParser } from "@streamparser/json";
import { UnreadableExport } from "../piece.ts";
import { readableSize } from "../../intake/limits.ts";
import type { Position } from "../read-text-stream.ts";
import { messageOf } from "../../terms/message-of.ts";

export type Row = { readonly table: string; readonly fields: Readonly<Record<string, unknown>> };

/** An export, its older form, and an answer of the Content API. Every table is named, so that none piles up in memory. */
const ROWS = ["$.db.*.data.*.*", "$.data.*.*", "$.posts.*"];
const LONGEST_ROW_BYTES = 64 * 1024 * 1024;

export async function* readRows(path: string, position: Position): AsyncGenerator<Row> {
  const found: Row[] = [];
  const parser = new JSONParser({ paths: ROWS, keepStack: false });
  let lastRowAt = 0;
  parser.onValue = ({ value, stack, key }) => {
    lastRowAt = position.read;
    const names = [...stack.map((level) => level.key), key];
    const table = names.at(-2);
    if (typeof table === "string" && isFields(value)) found.push({ table, fields: value });
  };
  const bytes = createReadStream(path) as AsyncIterable<Buffer>;
  try {
    for await (const piece of bytes) {
      parser.write(position.read === 0 ? withoutMark(piece) : piece);
      position.read += piece.length;
      if (position.read - lastRowAt > LONGEST_ROW_BYTES)
        throw new UnreadableExport(
          `${path} holds something longer than ${readableSize(LONGEST_ROW_BYTES)} behind byte ${lastRowAt}`,
        );
      yield* found.splice(0);
    }
    if (!parser.isEnded) parser.end();
  } catch (error) {
    if (error instanceof UnreadableExport) throw error;
    const reason = messageOf(error);
    throw new UnreadableExport(
      `${path} is not whole JSON, near byte ${position.read} of ${position.total}: ${reason}`,
    );
  }
  yield* found;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function withoutMark(piece: Buffer): Buffer {
  return piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf ? piece.subarray(3) : piece;
}
