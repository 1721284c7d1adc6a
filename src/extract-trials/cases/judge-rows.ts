// Judge rows: appointments, sightings, contracts and disciplinary actions against a case's gold, one to one.

import { readFacts, type Judged, type Sheet } from "../score/judged.ts";
import { matchOneToOne } from "../score/match-one-to-one.ts";
import {
  compareRow,
  goldFields,
  showValue,
  standsAtItsWords,
  valueOf,
  type GoldRow,
  type RowFact,
} from "./compare-row.ts";
import { findPlaces } from "./gold-of-case.ts";
import type { PageCase, RowType } from "./page-case.ts";

type Pairs = ReadonlyMap<GoldRow, RowFact>;

/** First the pairs that agree in all, as many as there can be; then of the rest the nearest, to say what differs. */
function pairRows(asked: readonly GoldRow[], given: readonly RowFact[], text: string): Pairs {
  const full = matchOneToOne(asked.length, given.length, (left, right) => {
    const [want, fact] = [asked[left], given[right]];
    return (
      !!want &&
      !!fact &&
      standsAtItsWords(want, fact, text) &&
      compareRow(want, fact, text).other.length === 0
    );
  });
  const pairs = new Map<GoldRow, RowFact>();
  for (const [index, want] of asked.entries()) {
    const fact = given[full[index] ?? -1];
    if (fact) pairs.set(want, fact);
  }
  for (const { want, fact } of nearestFirst(asked, given, text)) {
    if (!pairs.has(want) && ![...pairs.values()].includes(fact)) pairs.set(want, fact);
  }
  return pairs;
}

function nearestFirst(
  asked: readonly GoldRow[],
  given: readonly RowFact[],
  text: string,
): readonly { readonly want: GoldRow; readonly fact: RowFact; readonly far: number }[] {
  return asked
    .flatMap((want) =>
      given
        .filter((fact) => standsAtItsWords(want, fact, text))
        .map((fact) => ({ want, fact, far: compareRow(want, fact, text).other.length })),
    )
    .filter(({ want, far }) => far < goldFields(want).length)
    .toSorted((a, b) => a.far - b.far);
}

function showRow(row: object, fields: readonly string[]): string {
  return fields.map((field) => `${field} ${showValue(valueOf(row, field))}`).join("; ");
}

function firstWord(want: GoldRow): string {
  const naming = ["name", "model", "nationality", "programme", "rank", "conduct", "penalty", "unit"];
  const word = naming.map((field) => want[field]).find((value) => value !== undefined);
  return word === undefined ? "" : showValue(word);
}

/** A row counts when all the gold's fields agree; each field is counted too, for the rows that were paired. */
export function judgeRows({ reading, gold }: Judged, pageCase: PageCase, type: RowType, sheet: Sheet): void {
  const asked: readonly GoldRow[] = pageCase.gold[type];
  const given: readonly RowFact[] = readFacts(reading, type);
  const pairs = pairRows(asked, given, gold.text);
  const right = new Set<RowFact>();
  for (const want of asked) {
    const fact = pairs.get(want);
    const fields = goldFields(want).map(([field]) => field);
    const { other: differing, more } = fact ? compareRow(want, fact, gold.text) : { other: fields, more: [] };
    if (fact && differing.length === 0) right.add(fact);
    const { span } = findPlaces(gold.text, firstWord(want));
    const got = fact ? showRow(fact, differing) : "";
    const expected = fact ? `${firstWord(want)}: ${showRow(want, differing)}` : showRow(want, fields);
    sheet.ask(type, differing.length === 0, span, expected, got);
    if (!fact) continue;
    if (more.length > 0)
      sheet.showMore(type, span, `${firstWord(want)}: ${showRow(want, more)}`, showRow(fact, more));
    for (const field of fields) sheet.tallyAsked(`${type}.${field}`, !differing.includes(field));
  }
  for (const fact of given) {
    const fields = Object.keys(asked[0] ?? fact).filter((field) => valueOf(fact, field) !== undefined);
    sheet.give(type, right.has(fact), fact.span, showRow(fact, fields));
  }
}
