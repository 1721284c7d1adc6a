// Takes rows and the people of a page; gives the rows as facts, with the people whom only the rows name added to the page's.

import type { PersonFact } from "../../../terms/fact.ts";
import type { FactId } from "../../../terms/ids.ts";
import type { AppointmentFact } from "../../../terms/record-fact.ts";
import type { Span } from "../../../terms/span.ts";
import { spanContains } from "../../../terms/span.ts";
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
    span: known?.span ?? [isBeside ? start : row.nameSpan[0], row.nameSpan[1]],
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

/** 早見新長官 is who a row has named in full, by the post held so far. */
const NEWLY = /^(?:新|次期)/u;

function soleOf(firsts: ReadonlyMap<string, FactId>, surname: string): FactId | undefined {
  const [only, second] = [...firsts].filter(([whole]) => whole.startsWith(surname));
  return second === undefined ? only?.[1] : undefined;
}

/** The first mention of a name is the one that the others are tied to. */
function renumber(ordered: readonly Named[], principals: readonly FactId[]): People {
  const ids = new Map<FactId, FactId>();
  const firsts = new Map<string, FactId>();
  // 早見氏, told before a later line names him in full: he may be somebody whom a row has named.
  const wholes = new Map(ordered.map(({ person, whole }) => [person.same ?? "", whole]));
  const facts = ordered.map(({ person, whole }, index): PersonFact => {
    const id = `p${index + 1}`;
    if (person.id !== "") ids.set(person.id, id);
    const later = wholes.get(person.id) ?? "";
    const tied =
      firsts.get(whole) ??
      (person.same === undefined ? undefined : ids.get(person.same)) ??
      (later.startsWith(whole) ? firsts.get(later) : undefined) ??
      (NEWLY.test(person.office ?? "") ? soleOf(firsts, whole) : undefined);
    const { same: _same, ...rest } = person;
    if (tied === undefined) firsts.set(whole, id);
    const from = rest.basis === "inferred" ? { from: rest.from.map((old) => ids.get(old) ?? old) } : {};
    return { ...rest, ...from, id, ...(tied === undefined ? {} : { same: tied }) };
  });
  return { facts, principals: principals.flatMap((id) => ids.get(id) ?? []) };
}
