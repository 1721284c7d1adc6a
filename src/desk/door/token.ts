// Token: a secret that nobody guesses, and the hash by which the store knows it.

import { createHash, randomBytes } from "node:crypto";

const TOKEN_BYTES = 32;

/** 256 bits of chance, as letters that an address and a cookie may have. */
export function makeToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

/** Of a token no more has to be kept: its chance is all its strength, so it needs no slow hash. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
