// Made answer: what a host of the test ministry sends, with what its pages say of their last change.

import { createHash } from "node:crypto";
import { encode } from "../../intake/specimens.ts";
import type { Office } from "../plan/office.ts";

export type MadeAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** Sent to the end, or how it is not; `closed`: without a word. */
  readonly way: "whole" | "breaks-off" | "wrong-length" | "hangs" | "closed" | "slow";
};

/** An address of the ministry as it is asked for; `times`: how often it was before. */
export type Asked = {
  readonly host: string;
  readonly path: string;
  readonly now: number;
  readonly times: number;
};

const NONE = new Uint8Array();
const SECOND_MS = 1_000;

export const plain = (status: number, headers: MadeAnswer["headers"] = {}): MadeAnswer => ({
  status,
  headers,
  bytes: NONE,
  way: "whole",
});

/** `changedAt`: milliseconds since the epoch. */
export function withValidators(
  office: Office,
  body: string | Uint8Array,
  type: string,
  changedAt: number,
): MadeAnswer {
  const { charset, host } = office;
  const bytes =
    typeof body === "string"
      ? encode(body, type === "text/html" || office.shape === "rdf" ? (charset ?? "UTF8") : "UTF8")
      : body;
  const validators =
    host.validators === "etag"
      ? { etag: `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"` }
      : host.validators === "last-modified"
        ? { "last-modified": new Date(Math.ceil(changedAt / SECOND_MS) * SECOND_MS).toUTCString() }
        : {};
  return { status: 200, headers: { "content-type": type, ...validators }, bytes, way: "whole" };
}
