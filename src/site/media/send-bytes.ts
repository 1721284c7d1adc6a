// Sending of bytes: their tag, type and length and a reader of them in; the whole, a part or several parts out, piece by piece.

import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ByteRange } from "../../newsroom/ports/media-store.ts";
import type { Sending } from "../delivery/send.ts";
import { readRanges } from "./read-ranges.ts";

type ReadBytes = (range: ByteRange) => AsyncIterable<Uint8Array>;

/** `tag`: strong, with its quotes. `headers` of a 200, beside those of every answer. */
export type SentBytes = {
  readonly tag: string;
  readonly type: string;
  readonly size: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly read: ReadBytes;
};

/** What goes out: lines of ours in ASCII between parts, and parts of the bytes. */
type Portion = string | ByteRange;

const lengthOf = (portion: Portion): number =>
  typeof portion === "string" ? portion.length : portion.end - portion.start;

const rangeLine = ({ start, end }: ByteRange, size: number): string => `bytes ${start}-${end - 1}/${size}`;

async function* write(portions: readonly Portion[], read: ReadBytes): AsyncGenerator<Uint8Array> {
  for (const portion of portions) {
    if (typeof portion === "string") yield Buffer.from(portion);
    else yield* read(portion);
  }
}

/** RFC 9110, 14.6: each part under a head of its own. */
function severalParts(
  parts: readonly ByteRange[],
  type: string,
  size: number,
  boundary: string,
): readonly Portion[] {
  const portions = parts.flatMap((part, index): readonly Portion[] => [
    `${index === 0 ? "" : "\r\n"}--${boundary}\r\ncontent-type: ${type}\r\ncontent-range: ${rangeLine(part, size)}\r\n\r\n`,
    part,
  ]);
  return [...portions, `\r\n--${boundary}--\r\n`];
}

/** A reader who goes away in the middle is no failure of ours. */
async function sendPortions(
  { response }: Sending,
  portions: readonly Portion[],
  read: ReadBytes,
): Promise<void> {
  try {
    await pipeline(Readable.from(write(portions, read), { highWaterMark: 1 }), response);
  } catch (error) {
    const isGone = error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
    if (!isGone) throw error;
  }
}

/** Whether a client that says `If-None-Match` has what stands under the tag. */
export const hasTag = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  header.split(",").some((known) => known.trim() === "*" || known.trim().replace(/^W\//, "") === tag);

/** Answers with all of it, with the parts asked for, or with 304 where the client already has it. */
export async function sendBytes(sending: Sending, sent: SentBytes): Promise<void> {
  const { request, response } = sending;
  const { tag, type, size, read } = sent;
  const headers = { ...sending.headers, ...sent.headers, "accept-ranges": "bytes", etag: tag };
  if (hasTag(request.headers["if-none-match"], tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const { range } = request.headers;
  const [ifRange] = [request.headers["if-range"]].flat();
  // RFC 9110, 14.2: a range is a matter of GET alone.
  const asked = readRanges({ range: request.method === "GET" ? range : undefined, ifRange }, tag, size);
  if (asked.kind === "none") {
    const refused = { ...headers, "cache-control": "no-store", "content-range": `bytes */${size}` };
    response.writeHead(416, { ...refused, "content-length": 0 }).end();
    return;
  }
  const whole = { start: 0, end: size };
  const [first, ...others] = asked.kind === "parts" ? asked.parts : [whole];
  const boundary = randomUUID();
  const portions = others.length > 0 ? severalParts([first, ...others], type, size, boundary) : [first];
  response.writeHead(asked.kind === "parts" ? 206 : 200, {
    ...headers,
    "content-type": others.length > 0 ? `multipart/byteranges; boundary=${boundary}` : type,
    "content-length": portions.reduce((sum, portion) => sum + lengthOf(portion), 0),
    ...(asked.kind === "parts" && others.length === 0 && { "content-range": rangeLine(first, size) }),
  });
  if (request.method === "HEAD") response.end();
  else await sendPortions(sending, portions, read);
}
