// Run trials: gives generated pages to the reader and adds up its scores.

import { readAnnouncement } from "../extract/read-announcement.ts";
import { generateConference } from "../testing/conferences/conference.ts";
import { generateNotice } from "../testing/conferences/notice.ts";
import { generateEnglishStatement } from "../testing/statements/english/english-statement.ts";
import type { GoldPage } from "../testing/statements/passages/gold.ts";
import { generateStatement } from "../testing/statements/statement.ts";
import { scoreReading } from "./score/score-reading.ts";
import { addScores, type Score } from "./score/tally.ts";

export type Generator = (seed: number) => GoldPage;

export const GENERATORS = {
  statement: generateStatement,
  conference: generateConference,
  notice: generateNotice,
  english: generateEnglishStatement,
} as const satisfies Readonly<Record<string, Generator>>;

export function readAndScore(gold: GoldPage): Score {
  const reading = readAnnouncement({ text: gold.text, ...(gold.blocks ? { blocks: gold.blocks } : {}) });
  return scoreReading(reading, gold);
}

/** `count` pages from `firstSeed` on. */
export function runTrials(generate: Generator, firstSeed: number, count: number): Score {
  return addScores(Array.from({ length: count }, (_, index) => readAndScore(generate(firstSeed + index))));
}
