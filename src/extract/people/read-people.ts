// Takes a page; gives its people as facts, each later mention tied to the first, and the words for groups of them.

import type { NameMention } from "../../japanese/names.ts";
import { readNames, sameName } from "../../japanese/names.ts";
import type { PersonFact } from "../../terms/fact.ts";
import type { FactId } from "../../terms/ids.ts";
import type { Span } from "../../terms/span.ts";
import type { Page } from "../page/page.ts";
import { onlyParts, roleAt } from "../page/page.ts";
import { readEnglishNames } from "./english-names.ts";

export type People = {
  readonly facts: readonly PersonFact[];
  /** The people whose meeting or conference it is, by the id of their first mention, in text order. */
  readonly principals: readonly FactId[];
};

type Known = { readonly id: FactId; readonly mention: NameMention };

export function readPeople(page: Page): People {
  const readable = onlyParts(page, ["headline", "lead", "official"]);
  const mentions = page.language === "ja" ? readNames(readable) : readEnglishNames(readable);
  const named = mentions.filter(({ kind, nameSpan }) => kind !== "group" && nameSpan[0] < nameSpan[1]);
  const ordered = named.map((mention, index) => ({ mention, id: `p${index + 1}` }));
  const firsts = firstMentions(page, ordered);
  const facts = ordered.map(({ mention, id }) =>
    personFact(page, mention, id, findSame(mention, id, firsts)),
  );
  return { facts, principals: findPrincipals(page, facts) };
}

/** One for each person: the first in the body, since a headline only abbreviates it; full names before short ones. */
function firstMentions(page: Page, ordered: readonly Known[]): readonly Known[] {
  const inBody = ordered.filter(({ mention }) => roleAt(page, mention.span[0]) !== "headline");
  const inHeadline = ordered.filter(({ mention }) => roleAt(page, mention.span[0]) === "headline");
  const firsts: Known[] = [];
  for (const known of [...inBody, ...inHeadline]) {
    if (!firsts.some((first) => isSamePerson(first.mention, known.mention))) firsts.push(known);
  }
  return firsts;
}

function findSame(mention: NameMention, id: FactId, firsts: readonly Known[]): FactId | undefined {
  const first = firsts.find((known) => isSamePerson(known.mention, mention));
  return first === undefined || first.id === id ? undefined : first.id;
}

/** True for one name in full, or for a short form whose surname and office fit the other's. */
export function isSamePerson(a: NameMention, b: NameMention): boolean {
  if (a.kind === "full" && b.kind === "full") return sameName(a.name, b.name) || sameReading(a, b);
  if (!officesFit(a.office, b.office)) return false;
  return surnamesOf(a).some((surname) => surnamesOf(b).includes(surname));
}

function sameReading(a: NameMention, b: NameMention): boolean {
  return a.reading !== undefined && a.reading === b.reading && officesFit(a.office, b.office);
}

/** 大臣 and 国防大臣 fit; 総理 and 外務大臣 do not. */
function officesFit(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.toLowerCase().endsWith(short.toLowerCase()) || long.toLowerCase().startsWith(short.toLowerCase())
  );
}

/** What the person may be called by: the surname, the first or last word of the name, the surname's reading. */
function surnamesOf(mention: NameMention): readonly string[] {
  const words = mention.name.split(/[\s・=]/u).filter((word) => word.length > 1);
  const reading = mention.reading?.split(/[\s・]/u)[0];
  const own = mention.kind === "short" ? [mention.name] : [mention.surname, words[0], words.at(-1), reading];
  return own.flatMap((word) => (word === undefined || word === "" ? [] : [word.toLowerCase()]));
}

function personFact(page: Page, mention: NameMention, id: FactId, same: FactId | undefined): PersonFact {
  const { name, reading, office, country, rank } = mention;
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
    ...(same === undefined ? {} : { same }),
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

/** The first running line of the official text, with the headed lines before it. */
function openingSpan(page: Page): Span {
  const official = page.parts.find(({ role }) => role === "official")?.span ?? [0, 0];
  const line = page.lines.find(
    ({ span, text }, index) => page.roles[index] === "official" && span[0] >= official[0] && text.length > 40,
  );
  return line === undefined ? official : [official[0], line.span[1]];
}
