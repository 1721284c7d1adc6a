// End line: the last line of an export, by which whoever reads it back knows that all of it is there.

import { createHash } from "node:crypto";
import { z } from "zod";
import { EXCHANGE_SCHEMA } from "./record-schema.ts";

/** Counts and hashes lines, each with its line end. */
export type LineSum = {
  add(line: string): void;
  /** The end line of what was added. */
  format(): string;
};

const endLine = z.object({
  schema: z.literal(EXCHANGE_SCHEMA),
  kind: z.literal("end"),
  records: z.int().min(0),
  sha256: z.string(),
});

export function createLineSum(): LineSum {
  const hash = createHash("sha256");
  let records = 0;
  return {
    add(line) {
      hash.update(line);
      records += 1;
    },
    format() {
      const sha256 = hash.copy().digest("hex");
      return `${JSON.stringify({ kind: "end", records, schema: EXCHANGE_SCHEMA, sha256 })}\n`;
    },
  };
}

export function isEndLine(line: string): boolean {
  // Of lines of many megabytes, none but a short one is looked at.
  if (line.length > 500) return false;
  try {
    return endLine.safeParse(JSON.parse(line)).success;
  } catch {
    return false;
  }
}
