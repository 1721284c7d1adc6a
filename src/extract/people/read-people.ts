// Takes a page; gives its people as facts, each later mention tied to the first, and the words for groups of them.

import type { NameMention } from "../../japanese/names.ts";
import { readNames } from "../../japanese/names.ts";
import { isKnownSurname } from "../../japanese/names/surnames.ts";
import type { RubyReading, Warning } from "../../terms/document.ts";
import type { PersonFact } from "../../terms/fact.ts";
import type { FactId } from "../../terms/ids.ts";
import type { KnownPeople } from "../../terms/known-people.ts";
import type { Span } from "../../terms/span.ts";
import { withoutToldWrong } from "../found/told-wrong.ts";
import type { Page } from "../page/page.ts";
import { onlyParts, roleAt } from "../page/page.ts";
import { readEnglishNames } from "./english/read-english-names.ts";
import { withBackReferences } from "./back-references.ts";
import { doubtHolders, identifyPeople, returnKnownFormer } from "./identify-people.ts";
import { returnFormerToName } from "./office-in-force.ts";
import { addRubyReadings } from "./ruby-readings.ts";
import { findNewlyPosted } from "./newly-posted.ts";
import type { Person } from "./person-index.ts";
import { PersonIndex } from "./person-index.ts";

export type People = {
  readonly facts: readonly PersonFact[];
  /** The people whose meeting or conference it is, by the id of their first mention, in text order. */
  readonly principals: readonly FactId[];
  /** Short forms whose holder is known of an earlier day only. */
  readonly warnings?: readonly Warning[];
};

type Known = { readonly id: FactId; readonly mention: NameMention };

/** What is known around the text: rubies, and people by name and office on the announcement's day. */
export type AroundPeople = {
  readonly rubies?: readonly RubyReading[];
  readonly known?: KnownPeople;
  /** `YYYY-MM-DD` */
  readonly day?: string;
};

export function readPeople(page: Page, { rubies = [], known, day }: AroundPeople = {}): People {
  const readable = withTabs(page, onlyParts(page, ["headline", "lead", "official"]));
  const read = page.language === "ja" ? readNames(readable) : readEnglishNames(readable);
  const withRubies = addRubyReadings(read, rubies);
  const asKnown = known === undefined ? withRubies : returnKnownFormer(withRubies, day, known);
  const mentions = returnFormerToName(readable, asKnown, openingSpan(page)[1]);
  const named = withoutToldWrong(page.folded, mentions).filter(
    (mention) =>
      mention.kind !== "group" && !isGloss(page, readable, mention) && !namesNobody(readable, mention),
  );
  const ordered = named.map((mention, index) => ({ mention, id: `p${index + 1}` }));
  const persons = gatherPersons(page, ordered);
  const stated = ordered.map(({ mention, id }) => personFact(page, mention, id, persons));
  const identified = known === undefined ? stated : identifyPeople(stated, day, known);
  const facts = withBackReferences(page, mentions, identified);
  const warnings = known === undefined ? [] : doubtHolders(facts, day, known);
  return { facts, principals: findPrincipals(page, facts), warnings };
}

/** A tab parts the cells of a row: 備考 and 見本防衛大臣 are no one name. */
function withTabs(page: Page, readable: string): string {
  if (!page.text.includes("\t")) return readable;
  return readable.replaceAll(/ /gu, (blank, at: number) => (page.text[at] === "\t" ? "\t" : blank));
}

/** In a Japanese text a name in Latin letters within brackets repeats the one before them. */
function isGloss(page: Page, text: string, { span, name }: NameMention): boolean {
  if (page.language !== "ja" || !/^[\p{Script=Latin}\s.'-]+$/u.test(name)) return false;
  const before = text.slice(Math.max(0, span[0] - 60), span[0]);
  return before.lastIndexOf("(") > before.lastIndexOf("。");
}

/** 日瑞防衛相会談 is a meeting between two countries, 場所 横須賀地方総監部 a labelled place. */
function namesNobody(text: string, { span, name, reading }: NameMention): boolean {
  if (/^(?:場所|日時|備考|会場|出席者)$/u.test(name)) return true;
  // 高市 is somebody, 岡山市 is not.
  if (/[都道府県市]$/u.test(name) && !isKnownSurname(name) && !isReadAsPerson(name, reading)) return true;
  // 岩船郡関川村(せきかわむら).
  if (/[県郡].{1,6}[町村]$/u.test(name)) return true;
  return /^(?:間の?)?(?:共同|会談|会合|協議|会議|対話|級|電話)/u.test(text.slice(span[1], span[1] + 4));
}

/** 早見和市(はやみ・かずいち): a surname of the table, and the reading of two parts. */
function isReadAsPerson(name: string, reading: string | undefined): boolean {
  return (
    reading !== undefined &&
    /[・ ]/u.test(reading) &&
    [2, 3, 1].some((length) => isKnownSurname(name.slice(0, length)))
  );
}

/** Mentions of one person come together; the body is gone through first, since a headline only abbreviates it. */
function gatherPersons(page: Page, ordered: readonly Known[]): ReadonlyMap<FactId, FactId> {
  const inBody = ordered.filter(({ mention }) => roleAt(page, mention.span[0]) !== "headline");
  const inHeadline = ordered.filter(({ mention }) => roleAt(page, mention.span[0]) === "headline");
  const persons = new PersonIndex();
  const firstOf = new Map<FactId, FactId>();
  const bySurname = new Map<string, NameMention[]>();
  let before: { readonly mention: NameMention; readonly person: Person } | undefined;
  for (const { id, mention } of [...inBody, ...inHeadline]) {
    const not = before !== undefined && succeeds(page, before.mention, mention) ? before.person : undefined;
    const person = persons.find(mention, not) ??
      posted(page, persons, mention, bySurname) ?? { first: id, mentions: [] };
    const surname = mention.surname ?? mention.name;
    const ofSurname = bySurname.get(surname) ?? [];
    if (ofSurname.length < MOST_COMPARED) bySurname.set(surname, [...ofSurname, mention]);
    before = { mention, person };
    firstOf.set(id, person.first);
    if (!person.mentions.some((known) => isNamedAlike(known, mention))) persons.add(mention, person);
  }
  return firstOf;
}

/** 川辺前局長の後任に川辺進局長: two people of one name. */
const SUCCEEDS = /^氏?(?:の(?:後任|後継)(?:に|として|は|には|の)|に(?:代わ|替わ|かわ)(?:り|って))、?$/u;
const LONGEST_JOINT = 8;

function succeeds(page: Page, { span: [, end] }: NameMention, { span: [start] }: NameMention): boolean {
  return start > end && start - end <= LONGEST_JOINT && SUCCEEDS.test(page.folded.slice(end, start));
}

/** Of a list of hundreds of one surname no more are looked at. */
const MOST_COMPARED = 16;

/** Whoever of the surname is said to take up the post that the mention names. */
function posted(
  page: Page,
  persons: PersonIndex,
  mention: NameMention,
  bySurname: ReadonlyMap<string, readonly NameMention[]>,
): Person | undefined {
  const known = findNewlyPosted(page, mention, bySurname.get(mention.surname ?? mention.name) ?? []);
  return known === undefined ? undefined : persons.find(known);
}

function isNamedAlike(a: NameMention, b: NameMention): boolean {
  return a.name === b.name && a.reading === b.reading && a.office === b.office;
}

/** Folded, an apostrophe is the typewriter's: the text may have another. */
function asWritten(page: Page, { span }: NameMention, words: string): string {
  if (page.language !== "en" || !words.includes("'")) return words;
  const at = page.folded.slice(...span).indexOf(words);
  return at < 0 ? words : page.text.slice(span[0] + at, span[0] + at + words.length);
}

function personFact(
  page: Page,
  mention: NameMention,
  id: FactId,
  firstOf: ReadonlyMap<FactId, FactId>,
): PersonFact {
  const same = firstOf.get(id);
  const { reading, country, rank } = mention;
  const name = asWritten(page, mention, mention.name);
  const office = mention.office === undefined ? undefined : asWritten(page, mention, mention.office);
  return {
    id,
    type: "person",
    span: mention.span,
    part: roleAt(page, mention.span[0]),
    basis: "stated",
    name,
    ...(reading === undefined ? {} : { reading }),
    ...(office === undefined ? {} : { office }),
    ...(country === undefined ? {} : { country }),
    ...(rank === undefined ? {} : { rank }),
    ...(same === undefined || same === id ? {} : { same }),
  };
}

/** Those named in the first part of the body that names anybody: the lead, or the opening lines. */
function findPrincipals(page: Page, facts: readonly PersonFact[]): readonly FactId[] {
  const body = facts.filter(({ part }) => part === "lead" || part === "official");
  const lead = body.filter(({ part }) => part === "lead");
  const opening = openingSpan(page);
  const first = lead.length > 0 ? lead : body.filter(({ span }) => span[1] <= opening[1]);
  const ids = first.map(({ id, same }) => same ?? id);
  return [...new Set(ids)];
}

/** A title in Latin letters is longer than one in kanji. */
const LONGEST_HEADING = { ja: 40, en: 100 } as const;

/** The first running line of the official text, with the headed lines before it. */
function openingSpan(page: Page): Span {
  const official = page.parts.find(({ role }) => role === "official")?.span ?? [0, 0];
  const line = page.lines.find(
    ({ span, text }, index) =>
      page.roles[index] === "official" &&
      span[0] >= official[0] &&
      text.length > LONGEST_HEADING[page.language],
  );
  return line === undefined ? official : [official[0], line.span[1]];
}
