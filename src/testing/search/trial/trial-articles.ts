// Trial articles: a seed and a number → made-up articles of about 1,200 characters each, the oldest first.

import type { ArticleKind } from "../../../terms/article.ts";
import { createFractions } from "../../statements/passages/random.ts";
import { COMMON_SENTENCES, TRIAL_TOPICS, type TrialTopic } from "./trial-frames.ts";
import { type TrialWords, makeTrialWords, pickPlace } from "./trial-words.ts";

export type TrialArticle = {
  readonly id: number;
  readonly headline: string;
  readonly lead: string;
  readonly body: readonly string[];
  readonly section: string;
  readonly kind: ArticleKind;
  readonly issuer: string;
  /** Whom it is about: a name, which is the term's key. */
  readonly person: string;
  /** Milliseconds since the epoch. */
  readonly publishedAt: number;
};

export const TRIAL_SECTIONS = ["defence", "international", "sightings", "personnel"] as const;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const MINUTES_APART = 53;
const DAY_MS = 86_400_000;
const BODY_LENGTH = 1_100;
const PARAGRAPH_LENGTH = 170;
/** Of the sentences, those that any topic has, and those that no other text has. */
const COMMON_SHARE = 0.15;
const FREE_SHARE = 0.5;
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

/** What an article's sentences are filled with. */
type Filling = {
  readonly fraction: () => number;
  readonly words: TrialWords;
  readonly issuer: string;
  readonly people: readonly string[];
  readonly at: Date;
};

/** A sentence's text and the letters of its places, in turn: parsed once. */
type Frame = readonly string[];
const parsed = new Map<string, Frame>();

function parse(frame: string): Frame {
  const known = parsed.get(frame) ?? frame.split(/\{(\w)\}/u);
  parsed.set(frame, known);
  return known;
}

function pickWord({ fraction }: Filling, all: readonly string[]): string {
  return all[pickPlace(fraction, all.length)] ?? "";
}

function writeDay({ fraction, at }: Filling): string {
  const day = new Date(at.getTime() - Math.floor(fraction() * 40) * DAY_MS);
  const date = `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
  return fraction() < 0.3 ? `${day.getUTCFullYear()}年${date}` : date;
}

function fillPlace(filling: Filling, place: string): string {
  const { fraction, words, people, issuer } = filling;
  switch (place) {
    case "w":
      return pickWord(filling, words.words);
    case "p":
      return people[Math.floor(fraction() * people.length)] ?? "";
    case "s":
      return words.ships[pickPlace(fraction, words.ships.length)]?.name ?? "";
    case "l":
      return pickWord(filling, words.places);
    case "u":
      return pickWord(filling, words.units);
    case "d":
      return writeDay(filling);
    case "n":
      return String(pickPlace(fraction, 3_000) + 1);
    default:
      return issuer;
  }
}

function write(filling: Filling, frames: readonly string[]): string {
  const frame = parse(frames[pickPlace(filling.fraction, frames.length)] ?? "");
  let text = "";
  for (const [at, part] of frame.entries()) text += at % 2 === 0 ? part : fillPlace(filling, part);
  return text;
}

function writeFree(filling: Filling): string {
  const { fraction, words } = filling;
  const pick = (choices: readonly string[]): string => choices[Math.floor(fraction() * choices.length)] ?? "";
  let text = pickWord(filling, words.words);
  for (let more = 2 + Math.floor(fraction() * 4); more > 0; more -= 1) {
    text += pick(PARTICLES) + pickWord(filling, words.words);
  }
  return text + pick(ENDS);
}

function writeSentence(filling: Filling, topic: TrialTopic): string {
  const chance = filling.fraction();
  if (chance < COMMON_SHARE) return write(filling, COMMON_SENTENCES);
  return chance < COMMON_SHARE + FREE_SHARE ? writeFree(filling) : write(filling, topic.sentences);
}

function writeParagraph(filling: Filling, topic: TrialTopic): string {
  let text = "";
  while (text.length < PARAGRAPH_LENGTH) text += writeSentence(filling, topic);
  return text;
}

function writeBody(filling: Filling, topic: TrialTopic): readonly string[] {
  const body: string[] = [];
  for (let left = BODY_LENGTH; left > 0; left -= body.at(-1)?.length ?? left) {
    body.push(writeParagraph(filling, topic));
  }
  return body;
}

/** Each topic as often as its weight says. */
const WEIGHED = TRIAL_TOPICS.flatMap((topic) => Array.from({ length: topic.weight }, () => topic));
const PEOPLE_IN_ONE = 3;

export function makeTrialArticles(
  seed: number,
  count: number,
  words: TrialWords = makeTrialWords(seed),
): readonly TrialArticle[] {
  const fraction = createFractions(seed + 1);
  return Array.from({ length: count }, (_, at) => {
    const publishedAt = FIRST_DAY + (at * MINUTES_APART + Math.floor(fraction() * MINUTES_APART)) * 60_000;
    const topic = WEIGHED[Math.floor(fraction() * WEIGHED.length)] ?? TRIAL_TOPICS[0];
    if (!topic) throw new Error("There are no topics to write about.");
    const people = Array.from(
      { length: PEOPLE_IN_ONE },
      () => words.people[pickPlace(fraction, words.people.length)]?.name ?? "",
    );
    const issuer = words.issuers[pickPlace(fraction, words.issuers.length)] ?? "";
    const filling = { fraction, words, issuer, people, at: new Date(publishedAt) };
    return {
      id: at + 1,
      headline: write(filling, topic.headlines),
      lead: write(filling, topic.sentences),
      body: writeBody(filling, topic),
      section: topic.section,
      kind: fraction() < 0.03 ? "explainer" : "announcement",
      issuer,
      person: people[0] ?? "",
      publishedAt,
    };
  });
}
