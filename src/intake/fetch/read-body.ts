// readBody: takes the body of an answer as it streams in, gives its bytes decompressed, never more than the limit.

import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { atMost } from "../at-most.ts";

/** What is asked for, and all that is understood. */
export const ACCEPT_ENCODING = "gzip, br, zstd, deflate";

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
  deflate: createInflate,
};

/** Thrown for a `Content-Encoding` that was not asked for. */
export class UnknownEncoding extends Error {}

export async function readBody(
  body: Readable,
  encoding: string | undefined,
  limit: number,
): Promise<Uint8Array> {
  const folded = (encoding ?? "identity").trim().toLowerCase();
  const chunks: Buffer[] = [];
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of atMost(source, limit)) chunks.push(chunk);
  };
  if (folded === "identity" || folded === "") {
    await pipeline(body, collect);
    return Buffer.concat(chunks);
  }
  const decoder = DECODERS[folded];
  if (decoder === undefined) throw new UnknownEncoding(folded);
  // Limited on both sides: a compressed stream can also be endless and give nothing.
  await pipeline(body, (source: AsyncIterable<Buffer>) => atMost(source, limit), decoder(), collect);
  return Buffer.concat(chunks);
}
