// Takes all mentions of a text and gives them corrected by one another: what is a former office, what a surname alone.

import type { NameMention } from "./mention.ts";
import { partKnownName } from "./surnames.ts";

/** The offices of which a predecessor is spoken of for life: 見本元総理 beside 見本総理 is one person, and no given name. */
const FOR_LIFE = /(?:総理|首相|総理大臣|大統領|国王)$/;

/** The office without 元, where the mention has one that a given name may hold. */
function officeWithoutFormer({ kind, office, reading }: NameMention): string | undefined {
  if (kind === "group" || reading !== undefined || !office?.startsWith("元") || FOR_LIFE.test(office))
    return undefined;
  return office.slice(1);
}

/** What the text's mentions tell of one another, each asked for in constant time. */
type Known = {
  readonly fullNames: ReadonlySet<string>;
  /** Beginnings of whole names, of up to three characters. */
  readonly beginnings: ReadonlySet<string>;
  /** Last or first parts of whole names written in parts: フォン・リンデン of サラ・フォン・リンデン. */
  readonly parts: ReadonlySet<string>;
  /** `中谷 防衛大臣`: short names with their offices. */
  readonly shortWithOffice: ReadonlySet<string>;
};

const LONGEST_SURNAME = 3;

function beginningsOf(name: string): readonly string[] {
  return [1, 2, LONGEST_SURNAME]
    .filter((length) => length < name.length)
    .map((length) => name.slice(0, length));
}

const DOTS = "・=＝";
const DOT = /[・=＝]/;

/** The ends of a foreign name, longest first: a family name may have several parts. */
function endingsOf(name: string): readonly string[] {
  const endings: string[] = [];
  for (let at = 0; at < name.length; at += 1) {
    if (DOTS.includes(name.charAt(at))) endings.push(name.slice(at + 1));
  }
  return endings;
}

function gatherKnown(mentions: readonly NameMention[]): Known {
  const fullNames = mentions.filter(({ kind }) => kind === "full").map(({ name }) => name);
  const short = mentions.filter(({ kind }) => kind === "short");
  return {
    fullNames: new Set(fullNames),
    beginnings: new Set(fullNames.flatMap(beginningsOf)),
    parts: new Set(fullNames.flatMap(endingsOf)),
    shortWithOffice: new Set(short.map(({ name, office }) => `${name} ${office}`)),
  };
}

/** The text names 中谷元 in whole elsewhere, or calls 中谷 the holder of the same office today. */
function isNameEnd(name: string, office: string, known: Known): boolean {
  if (known.fullNames.has(`${name}元`)) return true;
  return [name, ...beginningsOf(name)].some((start) => known.shortWithOffice.has(`${start} ${office}`));
}

/** 中谷元防衛大臣 may say 'former': the other mentions tell whether the character belongs to the name. */
function returnFormer(mention: NameMention, known: Known): NameMention {
  const office = officeWithoutFormer(mention);
  if (office === undefined || !isNameEnd(mention.name, office, known)) return mention;
  const { surname: _surname, given: _given, ...rest } = mention;
  return {
    ...rest,
    kind: "full",
    name: `${mention.name}元`,
    nameSpan: [mention.nameSpan[0], mention.nameSpan[1] + 1],
    office,
  };
}

/** 東海林防衛大臣 beside 東海林進(…)防衛大臣: a name that another goes on from is its surname. */
function shortenSurname(mention: NameMention, known: Known): NameMention {
  const { kind, name, reading, surname } = mention;
  if (kind !== "full" || reading !== undefined || surname !== undefined) return mention;
  const isPart = DOT.test(name)
    ? known.parts.has(name)
    : name.length <= LONGEST_SURNAME && known.beginnings.has(name);
  return isPart ? { ...mention, kind: "short", surname: name } : mention;
}

/** The surname that the text itself uses alone for a whole name. */
function addSurname(mention: NameMention, surnames: ReadonlySet<string>): NameMention {
  const { kind, name, surname } = mention;
  if (kind !== "full" || surname !== undefined) return mention;
  const ending = endingsOf(name).find((end) => surnames.has(end));
  if (ending !== undefined) return { ...mention, surname: ending, given: name.slice(0, -ending.length - 1) };
  if (!/^[\u3400-\u9fff]/.test(name)) return mention;
  const start = beginningsOf(name).findLast((beginning) => surnames.has(beginning));
  return start === undefined ? mention : { ...mention, surname: start, given: name.slice(start.length) };
}

/** What the text itself does not part, the table of surnames may. */
function partByTable(mention: NameMention): NameMention {
  const { kind, name, surname } = mention;
  return kind !== "full" || surname !== undefined ? mention : { ...mention, ...partKnownName(name) };
}

/** 見本市長 where nobody is named whose surname that is, is the mayor of a town. */
function dropDoubtful(mentions: readonly NameMention[]): readonly NameMention[] {
  if (!mentions.some(({ isDoubtful }) => isDoubtful)) return mentions;
  const { beginnings, parts } = gatherKnown(mentions);
  return mentions
    .filter(({ isDoubtful, name }) => isDoubtful === undefined || beginnings.has(name) || parts.has(name))
    .map(({ isDoubtful: _isDoubtful, ...mention }) => mention);
}

export function readInContext(read: readonly NameMention[]): readonly NameMention[] {
  const mentions = dropDoubtful(read);
  const before = gatherKnown(mentions);
  const returned = mentions.map((mention) => returnFormer(mention, before));
  const known = returned.every((mention, index) => mention === mentions[index])
    ? before
    : gatherKnown(returned);
  const shortened = returned.map((mention) => shortenSurname(mention, known));
  const surnames = new Set(shortened.filter(({ kind }) => kind === "short").map(({ name }) => name));
  return shortened.map((mention) => partByTable(addSurname(mention, surnames)));
}
