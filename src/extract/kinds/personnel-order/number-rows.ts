// Takes rows and the people of a page; gives the rows as facts, with the people whom only the rows name added to the page's.

import type { PersonFact } from "../../../terms/fact.ts";
import type { FactId } from "../../../terms/ids.ts";
import type { AppointmentFact } from "../../../terms/record-fact.ts";
import type { Span } from "../../../terms/span.ts";
import { spanContains } from "../../../terms/span.ts";
import { isKnownSurname } from "../../../japanese/names/surnames.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import type { Page } from "../../page/page.ts";
import { roleAt } from "../../page/page.ts";
import type { People } from "../../people/read-people.ts";
import { squeeze } from "./posts.ts";
import type { Row } from "./row.ts";
import { serviceOfRank } from "./services.ts";

export function numberRows(page: Page, rows: readonly Row[], people: People): readonly AppointmentFact[] {
  return rows
    .toSorted((a, b) => a.nameSpan[0] - b.nameSpan[0] || a.span[0] - b.span[0])
    .map((row, index): AppointmentFact => {
      const rank = rankOf(page, row);
      const service = (rank === undefined ? undefined : serviceOfRank(rank)) ?? row.service;
      const [person] = findOverlapping(people.facts, row.nameSpan);
      return {
        id: `r${index + 1}`,
        type: "appointment",
        span: row.span,
        part: roleAt(page, row.span[0]),
        basis: "stated",
        name: nameOf(page, row),
        ...(rank === undefined ? {} : { rank }),
        ...(service === undefined ? {} : { service }),
        order: row.order,
        from: row.from,
        to: row.to,
        ...(row.effective === undefined ? {} : { effective: row.effective }),
        ...(person === undefined ? {} : { person: person.id }),
      };
    });
}

function nameOf(page: Page, row: Row): string {
  return row.fullName ?? wordsAt(page, row.nameSpan);
}

function rankOf(page: Page, { rankSpan }: Row): string | undefined {
  return rankSpan === undefined ? undefined : wordsAt(page, rankSpan);
}

/** Blanks within a Japanese name part nothing; English words they part. */
function wordsAt({ text, language }: Page, span: Span): string {
  return language === "ja" ? squeeze(text.slice(...span)) : text.slice(...span).replaceAll(/\s+/gu, " ");
}

/** Sent to 官房付, and out of it on the same day: what the person was is told by the first of the two. */
function goesOnFrom(row: Row, before: Row): boolean {
  return row.from.length > 0 && row.from.every((post) => before.to.includes(post));
}

type Named = { readonly person: PersonFact; readonly whole: string };

/**
 * A list parts names from posts more surely than running text does: what was taken for a name elsewhere in a row of a
 * list is none. Each row names its person, with rank and old post. Ids count all of them anew in text order.
 */
export function addPeopleOfRows(page: Page, rows: readonly Row[], people: People, isList: boolean): People {
  const listed = isList ? rows.toSorted((a, b) => a.span[0] - b.span[0]) : [];
  const names = rows.map(({ nameSpan }) => ({ span: nameSpan })).toSorted((a, b) => a.span[0] - b.span[0]);
  const kept = people.facts.filter(
    ({ span }) => findOverlapping(listed, span).length === 0 || findOverlapping(names, span).length > 0,
  );
  const byStart = new Map<number, Row>();
  for (const row of rows) {
    const before = byStart.get(row.nameSpan[0]);
    if (before !== undefined && goesOnFrom(row, before)) continue;
    // Of a promotion and the post that it leads to the row counts whose rank stands in it: who it names holds that rank.
    if (before?.rankSpan === undefined || !spanContains(before.span, before.rankSpan))
      byStart.set(row.nameSpan[0], row);
  }
  const named = [...byStart.values()]
    .map((row) => personOf(page, row, kept))
    .toSorted((a, b) => a.person.span[0] - b.person.span[0]);
  const taken = named.map(({ person }) => person);
  const others = kept
    .filter(({ span }) => findOverlapping(taken, span).length === 0)
    .map((person): Named => ({ person, whole: person.name }));
  return renumber(
    [...others, ...named].toSorted((a, b) => a.person.span[0] - b.person.span[0]),
    people.principals,
  );
}

function personOf(page: Page, row: Row, people: readonly PersonFact[]): Named {
  const [known] = findOverlapping(people, row.nameSpan);
  const rank = rankOf(page, row);
  const office = row.office ?? known?.office;
  const start = Math.min(row.nameSpan[0], row.rankSpan?.[0] ?? row.nameSpan[0]);
  const isBeside = row.nameSpan[0] - start < 40;
  const person: PersonFact = {
    id: known?.id ?? "",
    ...(known?.same === undefined ? {} : { same: known.same }),
    type: "person",
    span: known?.span ?? withOffice(page, row, [isBeside ? start : row.nameSpan[0], row.nameSpan[1]]),
    part: roleAt(page, row.nameSpan[0]),
    basis: "stated",
    name: wordsAt(page, row.nameSpan),
    ...(known?.reading === undefined ? {} : { reading: known.reading }),
    ...(office === undefined ? {} : { office }),
    ...(known?.country === undefined ? {} : { country: known.country }),
    ...(rank === undefined ? {} : { rank }),
  };
  return { person, whole: nameOf(page, row) };
}

/** 早見健・図書局長: the post that stands right behind the name is named with it. */
function withOffice({ folded }: Page, { office, nameSpan }: Row, span: Span): Span {
  if (office === undefined) return span;
  const dot = folded[nameSpan[1]] === "・" ? 1 : 0;
  return folded.startsWith(office, nameSpan[1] + dot) ? [span[0], nameSpan[1] + dot + office.length] : span;
}

/** 早見新長官 is who a row has named in full, by the post held so far. */
const NEWLY = /^(?:新|次期)/u;

function soleOf(firsts: ReadonlyMap<string, FactId>, surname: string): FactId | undefined {
  const [only, second] = [...firsts].filter(([whole]) => whole.startsWith(surname));
  return second === undefined ? only?.[1] : undefined;
}

/** 岩瀬 of a headline is the 岩瀬秀一 whom a row names in full, where nobody else was. */
function surnameBefore(unclaimed: Map<string, FactId>, whole: string): FactId | undefined {
  const surname = [2, 3, 1].map((length) => whole.slice(0, length)).find((name) => unclaimed.has(name));
  if (surname === undefined || isSurname(whole)) return undefined;
  const id = unclaimed.get(surname);
  unclaimed.delete(surname);
  return id;
}

/** Whole names of two characters are rare, and no surname goes on in them. */
function isSurname(name: string): boolean {
  return name.length < 3 || isKnownSurname(name);
}

/** The first mention of a name is the one that the others are tied to. */
function renumber(ordered: readonly Named[], principals: readonly FactId[]): People {
  const ids = new Map<FactId, FactId>();
  const firsts = new Map<string, FactId>();
  /** The first mention of whoever a mention names. */
  const roots = new Map<FactId, FactId>();
  /** Surnames told alone, of whom no whole name has been told yet. */
  const unclaimed = new Map<string, FactId>();
  // 早見氏, told before a later line names him in full: he may be somebody whom a row has named.
  const wholes = new Map(ordered.map(({ person, whole }) => [person.same ?? "", whole]));
  const facts = ordered.map(({ person, whole }, index): PersonFact => {
    const id = `p${index + 1}`;
    if (person.id !== "") ids.set(person.id, id);
    const later = wholes.get(person.id) ?? "";
    const tied =
      // Of two of one surname the reader of people has told which is meant.
      (person.same === undefined ? undefined : roots.get(person.same)) ??
      firsts.get(whole) ??
      (person.id === "" ? surnameBefore(unclaimed, whole) : undefined) ??
      (later.startsWith(whole) ? firsts.get(later) : undefined) ??
      (NEWLY.test(person.office ?? "") ? soleOf(firsts, whole) : undefined);
    const { same: _same, ...rest } = person;
    if (!firsts.has(whole)) firsts.set(whole, tied ?? id);
    if (tied === undefined && isSurname(whole)) unclaimed.set(whole, id);
    if (person.id !== "") roots.set(person.id, tied ?? id);
    const from = rest.basis === "inferred" ? { from: rest.from.map((old) => ids.get(old) ?? old) } : {};
    return { ...rest, ...from, id, ...(tied === undefined ? {} : { same: tied }) };
  });
  return { facts, principals: principals.flatMap((id) => ids.get(id) ?? []) };
}
