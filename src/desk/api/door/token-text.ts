// Token text: a new token as a program shows it, and whether a text can be one: its last signs are a checksum of the rest.

import { createHash, randomInt } from "node:crypto";
import { crc32 } from "node:zlib";

const PREFIX = "shr_";
const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** 190 bits by chance: nobody finds one by trying. */
const SECRET_SIGNS = 32;
/** Of a CRC-32 in base 62. */
const CHECK_SIGNS = 6;
const SHAPE = new RegExp(`^${PREFIX}[0-9A-Za-z]{${SECRET_SIGNS + CHECK_SIGNS}}$`);
const HINT_SIGNS = 4;

function checksumOf(secret: string): string {
  let rest = crc32(secret);
  let signs = "";
  for (let at = 0; at < CHECK_SIGNS; at += 1) {
    signs = (SIGNS[rest % SIGNS.length] ?? "") + signs;
    rest = Math.floor(rest / SIGNS.length);
  }
  return signs;
}

export function makeTokenText(): string {
  const secret = Array.from({ length: SECRET_SIGNS }, () => SIGNS[randomInt(SIGNS.length)] ?? "").join("");
  return PREFIX + secret + checksumOf(secret);
}

/** A typing error, or what never was a token, is told without asking the store. */
export function canBeToken(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const secret = text.slice(PREFIX.length, -CHECK_SIGNS);
  return text.endsWith(checksumOf(secret));
}

export function hashToken(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** What is shown of it afterwards. */
export function hintOf(text: string): string {
  return `${text.slice(0, PREFIX.length + HINT_SIGNS)}…`;
}
