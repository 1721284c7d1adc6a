// Sign message: a webhook's message and its secrets in, the headers that show who sent it out (Standard Webhooks 1.0, symmetric).

import { createHmac, randomBytes } from "node:crypto";

const SECRET_PREFIX = "whsec_";
const SECRET_BYTES = 32;

export type SignedMessage = {
  readonly id: string;
  /** As it is sent, byte for byte. */
  readonly body: string;
};

export function makeSecret(): string {
  return SECRET_PREFIX + randomBytes(SECRET_BYTES).toString("base64");
}

function signatureBy(secret: string, content: string): string {
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), "base64");
  return `v1,${createHmac("sha256", key).update(content).digest("base64")}`;
}

/** `at`: milliseconds since the epoch of this try. While a secret takes the place of another, both sign. */
export function signMessage(
  { id, body }: SignedMessage,
  secrets: readonly string[],
  at: number,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at / 1000));
  const content = `${id}.${timestamp}.${body}`;
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": secrets.map((secret) => signatureBy(secret, content)).join(" "),
  };
}
