// House words: takes house/words.yaml as parsed YAML and gives the desk's dictionary and its pairs of spellings, or what is wrong.

import { z } from "zod";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";

const spelling = z.string().min(1);
/** A rule as prh reads it; patterns are plain words or /regular expressions/. */
const rule = z.strictObject({
  expected: spelling,
  pattern: z.union([spelling, z.array(spelling).min(1)]).optional(),
  patterns: z.array(spelling).min(1).optional(),
  specs: z.array(z.strictObject({ from: spelling, to: spelling })).optional(),
});

const wordsSchema = z.strictObject({
  version: z.literal(1),
  rules: z.array(rule),
  variants: z.array(z.array(spelling).min(2)),
});

/** `rules` are for prh, `variants` for words that one text must not write in two ways; the first is the house's. */
export type HouseWords = z.infer<typeof wordsSchema>;

export function parseHouseWords(written: unknown): Result<HouseWords, string> {
  const parsed = wordsSchema.safeParse(written);
  if (parsed.success) return success(parsed.data);
  const lines = parsed.error.issues.map(
    ({ path, message }) => `${path.join(".") || "the whole file"}: ${message}`,
  );
  return failure(lines.join("\n"));
}
