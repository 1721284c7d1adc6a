// Trial articles: a seed and a number → made-up articles of about 1,200 characters each, the oldest first.

import type { ArticleKind } from "../../../terms/article.ts";
import { createFractions } from "../../statements/passages/random.ts";
import { makeTrialWords, pickPlace } from "./trial-words.ts";

export type TrialArticle = {
  readonly id: number;
  readonly headline: string;
  readonly lead: string;
  readonly body: readonly string[];
  readonly section: string;
  readonly kind: ArticleKind;
  /** Milliseconds since the epoch. */
  readonly publishedAt: number;
};

export const TRIAL_SECTIONS = ["defence", "international", "sightings", "personnel"] as const;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const MINUTES_APART = 53;
const PARTICLES = ["は", "が", "を", "に", "で", "と", "の", "の", "から", "について", "による", "、"];
const ENDS = [
  "した。",
  "を発表した。",
  "すると述べた。",
  "を確認した。",
  "している。",
  "と説明した。",
  "に参加した。",
];
const BODY_LENGTH = 1_080;
const PARAGRAPH_LENGTH = 180;

export function makeTrialArticles(
  seed: number,
  count: number,
  words: readonly string[] = makeTrialWords(seed),
): readonly TrialArticle[] {
  const fraction = createFractions(seed + 1);
  const pick = <T>(choices: readonly T[], otherwise: T): T =>
    choices[Math.floor(fraction() * choices.length)] ?? otherwise;
  const word = (): string => words[pickPlace(fraction, words.length)] ?? "";
  const clause = (parts: number): string => {
    let made = word();
    for (let part = 1; part < parts; part += 1) made += pick(PARTICLES, "の") + word();
    return made;
  };
  const write = (length: number): string => {
    let made = "";
    while (made.length < length) made += clause(3 + Math.floor(fraction() * 4)) + pick(ENDS, "した。");
    return made;
  };
  const writeBody = (): readonly string[] => {
    const paragraphs: string[] = [];
    for (let left = BODY_LENGTH; left > 0; left -= PARAGRAPH_LENGTH) paragraphs.push(write(PARAGRAPH_LENGTH));
    return paragraphs;
  };
  return Array.from({ length: count }, (_, at) => ({
    id: at + 1,
    headline: `${clause(2)} ${clause(2)}`,
    lead: write(60),
    body: writeBody(),
    section: pick(TRIAL_SECTIONS, "defence"),
    kind: fraction() < 0.03 ? "explainer" : "announcement",
    publishedAt: FIRST_DAY + (at * MINUTES_APART + Math.floor(fraction() * MINUTES_APART)) * 60_000,
  }));
}
