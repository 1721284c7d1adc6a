// Restated pairs: the thirty pairs of successive statements of our own, written before the rule, as specimens/restatements keeps them.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const statement = z.object({
  issuer: z.string(),
  title: z.string(),
  announcedAt: z.string(),
  text: z.string(),
  language: z.enum(["ja", "en"]),
});
const link = z.object({ earlier: z.string().nullable(), later: z.string().nullable(), change: z.string() });
const pair = z.object({ id: z.string(), earlier: statement, later: statement, links: z.array(link) });
export type RestatedPair = z.infer<typeof pair>;

const FOLDER = join(import.meta.dirname, "../../../specimens/restatements");

export function loadPairs(): readonly RestatedPair[] {
  const bytes = readFileSync(join(FOLDER, "pairs.jsonl"));
  const [hash] = readFileSync(join(FOLDER, "SHA256SUMS"), "utf8").split(" ");
  assert.equal(createHash("sha256").update(bytes).digest("hex"), hash, "pairs.jsonl is not what it was");
  const lines = bytes.toString("utf8").trim().split("\n");
  return lines.map((line) => pair.parse(JSON.parse(line)));
}
