// HMAC with SHA-256: a key of at most 64 bytes and a message → 43 characters of base64url (RFC 2104).

import { hash } from "node:crypto";

const BLOCK_BYTES = 64;
const INNER_PAD = 0x36;
const OUTER_PAD = 0x5c;

/** By two one-shot hashes: `createHmac` makes a stream for each reader and takes five times as long. */
export function hmacSha256(key: Uint8Array, message: string): string {
  if (key.length > BLOCK_BYTES) {
    throw new Error(`Cannot make an HMAC with a key of ${key.length} bytes: at most ${BLOCK_BYTES}.`);
  }
  const inner = hash("sha256", Buffer.concat([padded(key, INNER_PAD), Buffer.from(message)]), "buffer");
  return hash("sha256", Buffer.concat([padded(key, OUTER_PAD), inner]), "base64url");
}

function padded(key: Uint8Array, pad: number): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES, pad);
  for (let at = 0; at < key.length; at += 1) block[at] = (key[at] ?? 0) ^ pad;
  return block;
}
