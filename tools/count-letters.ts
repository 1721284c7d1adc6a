// Counts in how many texts of specimens/ each sign, pair of signs and stem stands, and writes down the common ones, by which the ledger's evidence knows rare ones: node tools/count-letters.ts. The blind set is not read.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { lettersIn } from "../src/ledger/evidence/reading/letters.ts";
import { normalText } from "../src/ledger/evidence/reading/normal-text.ts";

const SPECIMENS = join(import.meta.dirname, "../specimens");
const TABLE = join(import.meta.dirname, "../src/ledger/evidence/words/common-letters.ts");
const ANNOUNCEMENT = z.object({ title: z.string(), text: z.string() });
const SEALED = "blind";
/** Rarer ones are as rare as those that stand in no text. */
const LEAST = 6;

function textOfLine(line: unknown): string {
  const { title, text } = ANNOUNCEMENT.parse(line);
  return `${title}\n${text}`;
}

function* textsIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== SEALED) yield* textsIn(path);
    else if (entry.name === "source.txt") yield readFileSync(path, "utf8");
    else if (entry.name === "announcements.jsonl") {
      for (const line of readFileSync(path, "utf8").split("\n"))
        if (line !== "") yield textOfLine(JSON.parse(line));
    }
  }
}

function countLetters(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const letter of lettersIn(normalText(text))) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

const texts = [...textsIn(SPECIMENS)];
const common = [...countLetters(texts)].flatMap(([letter, count]) =>
  letter.length > 1 && count >= LEAST ? [letter] : [],
);
writeFileSync(
  TABLE,
  `// The pairs of signs and stems of words that stand in many announcements, so that they tell no matter from another. Written by tools/count-letters.ts.

export const COMMON_LETTERS =
  "${common.toSorted().join(" ")}";
`,
);
process.stdout.write(`${common.length} of ${texts.length} texts\n`);
