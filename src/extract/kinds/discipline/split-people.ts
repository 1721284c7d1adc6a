// Takes the values of a labelled record that names several people under one head; gives each with the penalty and conduct that are theirs.

import type { Span } from "../../../terms/span.ts";
import { shiftSpan } from "../../../terms/span.ts";
import { firstClause, readDeed, readDoer } from "./conduct.ts";
import type { Penalty, Someone } from "./mentions.ts";
import { isSameRank, readMentions } from "./mentions.ts";
import { readPeopleOfCell } from "./people-of-cell.ts";

export type Part = {
  readonly span: Span;
  readonly person: Someone;
  readonly penalty?: string;
  readonly conduct?: string;
};

type Values = { readonly rank?: Span; readonly penalty?: Span; readonly conduct?: Span };

/** Longer values are no list of a few people. */
const LONGEST = 2000;

/** Nothing for a record that names one. */
export function splitPeople(folded: string, { rank, penalty, conduct }: Values): readonly Part[] {
  if (rank === undefined || rank[1] - rank[0] > LONGEST) return [];
  const words = folded.slice(...rank);
  const ofCell = readPeopleOfCell(words);
  const people =
    ofCell.length > 1 ? ofCell : readMentions(words).filter((mention) => mention.is === "person");
  if (people.length < 2) return [];
  const penalties = penaltiesOf(penalty === undefined ? "" : folded.slice(...penalty), people);
  const told = conduct === undefined ? "" : folded.slice(...conduct).slice(0, LONGEST);
  const deeds = deedsByNumber(told);
  const numbered = deeds?.length === people.length ? deeds : undefined;
  return people.map((person, index) => {
    const own = numbered === undefined ? conductOf(told, person, people) : numbered[index];
    const imposed = penalties[index];
    return {
      span: shiftSpan(person.span, rank[0]),
      person,
      ...(imposed === undefined ? {} : { penalty: imposed }),
      ...(own === undefined ? {} : { conduct: own }),
    };
  });
}

/** By the rank that stands before each, else one for all, else one for each in their order. */
function penaltiesOf(words: string, people: readonly Someone[]): readonly (string | undefined)[] {
  // Line by line: the penalty that ends a line is not the unit of whom the next one names.
  const mentions = words.slice(0, LONGEST).split("\n").flatMap(readMentions);
  const penalties = mentions.filter((mention): mention is Penalty => mention.is === "penalty");
  const named = mentions.some((mention) => mention.is === "person");
  if (!named) {
    // 停職3月(主事)、戒告(主査): whose is which the brackets say, in an order of their own.
    const isBracketed = people.some(({ rank }) => words.includes(`(${rank})`));
    if (isBracketed && penalties.length > 1) return [];
    if (penalties.length === 1) return people.map(() => penalties[0]?.words);
    return penalties.length === people.length ? penalties.map((one) => one.words) : [];
  }
  const left = [...mentions];
  return people.map(({ rank }) => {
    const at = left.findIndex((mention) => mention.is === "person" && isSameRank(mention.rank, rank));
    const next = left[at + 1];
    if (at < 0 || next?.is !== "penalty") return undefined;
    left.splice(at, 2);
    return next.words;
  });
}

const NUMBERED_LINE = /^\s*(?:[(](?<number>\d{1,2})[)]|(?<mark>[①-⑨]))\s{0,4}(?<deed>[^\n]{4,})$/u;

/** (1) …。 (2) …。, one below the other: what each did, in the order of those named. */
function deedsByNumber(told: string): readonly string[] | undefined {
  const lines = told.split("\n").filter((line) => line.trim() !== "");
  const matches = lines.map((line) => NUMBERED_LINE.exec(line)?.groups);
  const isList = matches.every(
    (groups, index) =>
      groups !== undefined &&
      (groups["mark"] ?? groups["number"]) ===
        (groups["mark"] === undefined ? String(index + 1) : "①②③④⑤⑥⑦⑧⑨".charAt(index)),
  );
  return isList && matches.length > 1
    ? matches.map((groups) => firstClause((groups?.["deed"] ?? "").split("。")[0] ?? "", true))
    : undefined;
}

/** 2等空尉は、…: what is told of a rank that only one of them has; where no sentence names any, what is told is of all. */
function conductOf(told: string, { rank }: Someone, people: readonly Someone[]): string | undefined {
  if (told === "") return undefined;
  const deeds = told.split(/[。\n]/u).flatMap((sentence) => {
    const doer = readDoer(sentence);
    const deed = doer === undefined ? undefined : readDeed(`${sentence.trim()}。`);
    return doer === undefined ? [] : [{ rank: doer.rank, deed }];
  });
  if (deeds.length === 0) return firstClause(told);
  if (people.filter((one) => one.rank === rank).length > 1) return undefined;
  return deeds.find((one) => isSameRank(one.rank, rank))?.deed;
}
