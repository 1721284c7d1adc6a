// Stored page: a rendered page in, the same page out in each encoding that is asked for, compressed once.

import { createHash } from "node:crypto";
import { type Encoding, SMALLEST_COMPRESSED, compress, decompress } from "./compress.ts";
import type { Rendered } from "./page-cache.ts";

/** What is sent of a page. */
export type Body = {
  /** `identity` where the page is too small to be worth another. */
  readonly encoding: Encoding;
  /** One character a byte: Node sends head and body in one piece then, which costs a sixth less than a buffer. */
  readonly bytes: string;
};

/** A page ready to send, in every encoding asked for so far. */
export type StoredPage = {
  readonly status: number;
  readonly type: string;
  /** Of the body before compression, without quotes. */
  readonly tag: string;
  /** When it was first made as it is, in milliseconds; absent where no later one is compared with it. */
  readonly since?: number;
  /** Undefined where it has to be made first. */
  readyIn(encoding: Encoding): Body | undefined;
  bodyIn(encoding: Encoding): Promise<Body>;
  /** In which encodings it is ready now. */
  encodings(): readonly Encoding[];
};

const bodyOf = (encoding: Encoding, bytes: Buffer): Body => ({ encoding, bytes: bytes.toString("latin1") });

/**
 * `onGrowth` is told how many bytes are held more, or fewer: a page that has been compressed is held so only, a third
 * of its size, and is unpacked for the few who take nothing compressed.
 */
export function storePage(
  rendered: Rendered,
  quality?: number,
  onGrowth?: (bytes: number) => void,
  since?: number,
): StoredPage {
  const whole = Buffer.from(rendered.body);
  const isSmall = whole.length < SMALLEST_COMPRESSED;
  const ready = new Map<Encoding, Body>([["identity", bodyOf("identity", whole)]]);
  const making = new Map<Encoding, Promise<Body>>();

  const unpack = async (): Promise<Buffer> => {
    const [held] = ready.values();
    if (!held) throw new Error("A page is held in no encoding.");
    return decompress(Buffer.from(held.bytes, "latin1"), held.encoding);
  };
  const make = async (encoding: Encoding): Promise<Body> => {
    const unpacked = await unpack();
    if (encoding === "identity") return bodyOf(encoding, unpacked);
    const body = bodyOf(encoding, await compress(unpacked, encoding, quality));
    ready.set(encoding, body);
    onGrowth?.(body.bytes.length - (ready.delete("identity") ? unpacked.length : 0));
    return body;
  };
  const bodyIn: StoredPage["bodyIn"] = (wanted) => {
    const encoding = isSmall ? "identity" : wanted;
    const held = ready.get(encoding);
    if (held) return Promise.resolve(held);
    const made = making.get(encoding) ?? make(encoding).finally(() => making.delete(encoding));
    making.set(encoding, made);
    return made;
  };
  return {
    status: rendered.status,
    type: rendered.type,
    tag: createHash("sha256").update(whole).digest("base64url").slice(0, 22),
    ...(since !== undefined && { since }),
    readyIn: (encoding) => ready.get(isSmall ? "identity" : encoding),
    bodyIn,
    encodings: () => [...ready.keys()],
  };
}
