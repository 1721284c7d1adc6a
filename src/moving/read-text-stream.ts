// Reads a file as text piece by piece: bytes in the charset that it declares in, strings out; how far it has come is told.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";

/** Bytes read so far, and in all. */
export type Position = { read: number; readonly total: number };

const DECLARED = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;
const PIECE_BYTES = 256 * 1024;

function charsetOf(first: Buffer): string {
  if (first[0] === 0xfe && first[1] === 0xff) return "utf-16be";
  if (first[0] === 0xff && first[1] === 0xfe) return "utf-16le";
  return DECLARED.exec(first.toString("latin1", 0, 300).replace(/^\u00ef\u00bb\u00bf/, ""))?.[1] ?? "utf-8";
}

/** Throws RangeError where the file declares a charset that there is not. */
export async function* readTextStream(path: string, position: Position): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const bytes of createReadStream(path, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Buffer>) {
    decoder ??= new TextDecoder(charsetOf(bytes));
    position.read += bytes.length;
    const text = decoder.decode(bytes, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder?.decode() ?? "";
  if (rest !== "") yield rest;
}

export async function startOf(path: string): Promise<Position> {
  return { read: 0, total: (await stat(path)).size };
}
