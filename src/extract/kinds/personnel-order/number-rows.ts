// Takes rows and the people of a page; gives the rows as facts, with the people whom only the rows name added to the page's.

import type { PersonFact } from "../../../terms/fact.ts";
import type { FactId } from "../../../terms/ids.ts";
import type { AppointmentFact } from "../../../terms/record-fact.ts";
import type { Span } from "../../../terms/span.ts";
import { spansOverlap } from "../../../terms/span.ts";
import { sameName } from "../../../japanese/names/same-name.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import type { Page } from "../../page/page.ts";
import { roleAt } from "../../page/page.ts";
import type { People } from "../../people/read-people.ts";
import { squeeze } from "./posts.ts";
import type { Row } from "./row.ts";
import { serviceOfRank } from "./services.ts";

export function numberRows(page: Page, rows: readonly Row[], people: People): readonly AppointmentFact[] {
  return rows
    .toSorted((a, b) => a.span[0] - b.span[0] || a.nameSpan[0] - b.nameSpan[0])
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
  return row.fullName ?? squeeze(page.text.slice(...row.nameSpan));
}

function rankOf(page: Page, { rankSpan }: Row): string | undefined {
  return rankSpan === undefined ? undefined : squeeze(page.text.slice(...rankSpan));
}

/**
 * A list parts names from posts more surely than running text does: what was taken for a name elsewhere in a row is
 * none, and each row names its person, with rank and old post. Ids count all of them anew in text order.
 */
export function addPeopleOfRows(page: Page, rows: readonly Row[], people: People): People {
  const spans = rows.map(({ span }) => span).toSorted((a, b) => a[0] - b[0]);
  const kept = people.facts.filter(({ span }) => !isWithin(spans, span) || isNamed(rows, span));
  const byStart = new Map(rows.map((row) => [row.nameSpan[0], row]));
  const named = [...byStart.values()].map((row) => personOf(page, row, kept));
  const others = kept.filter(({ span }) => !named.some((person) => spansOverlap(person.span, span)));
  return renumber(
    [...others, ...named].toSorted((a, b) => a.span[0] - b.span[0]),
    people.principals,
  );
}

function isWithin(spans: readonly Span[], span: Span): boolean {
  return spans.some((outer) => spansOverlap(outer, span));
}

function isNamed(rows: readonly Row[], span: Span): boolean {
  return rows.some(({ nameSpan }) => spansOverlap(nameSpan, span));
}

function personOf(page: Page, row: Row, people: readonly PersonFact[]): PersonFact {
  const known = people.find(({ span }) => spansOverlap(span, row.nameSpan));
  const rank = rankOf(page, row);
  const office = row.office ?? known?.office;
  const start = Math.min(row.nameSpan[0], row.rankSpan?.[0] ?? row.nameSpan[0]);
  const isBeside = row.nameSpan[0] - start < 40;
  return {
    id: "",
    type: "person",
    span: known?.span ?? [isBeside ? start : row.nameSpan[0], row.nameSpan[1]],
    part: roleAt(page, row.nameSpan[0]),
    basis: "stated",
    name: nameOf(page, row),
    ...(known?.reading === undefined ? {} : { reading: known.reading }),
    ...(office === undefined ? {} : { office }),
    ...(known?.country === undefined ? {} : { country: known.country }),
    ...(rank === undefined ? {} : { rank }),
  };
}

/** The first mention of a name is the one that the others are tied to. */
function renumber(ordered: readonly PersonFact[], principals: readonly FactId[]): People {
  const ids = new Map<FactId, FactId>();
  const firsts: PersonFact[] = [];
  const facts = ordered.map((person, index): PersonFact => {
    const id = `p${index + 1}`;
    if (person.id !== "") ids.set(person.id, id);
    const first = firsts.find(({ name }) => sameName(name, person.name));
    const tied = first?.id ?? (person.same === undefined ? undefined : ids.get(person.same));
    const { same: _same, ...rest } = person;
    const numbered = { ...rest, id, ...(tied === undefined ? {} : { same: tied }) };
    if (tied === undefined) firsts.push(numbered);
    return numbered;
  });
  return { facts, principals: principals.flatMap((id) => ids.get(id) ?? []) };
}
