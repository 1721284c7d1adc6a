// Build careers: the kept rows of one name, and the desk's decisions, in; people with ranks and posts over time out, and what is to be asked.

import type { AppointmentRecord } from "../../terms/ledger/appointment-record.ts";
import type { Decided } from "../../terms/ledger/decision.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import type { Career } from "./career.ts";
import { joinMoves, type Joined } from "./joining/join-moves.ts";
import { idsOfLine, type Line, startLine } from "./joining/line.ts";
import { makeMove, partIntoMoves } from "./joining/move.ts";
import { readRulings, type Rulings } from "./joining/rulings.ts";
import { askAboutMoves } from "./questions/ask-about-moves.ts";
import { askAboutPeople } from "./questions/ask-about-people.ts";
import type { CareerQuestion } from "./questions/question.ts";
import { orderRowOf, type OrderRow } from "./rows/order-row.ts";
import { settleCorrections } from "./rows/settle-corrections.ts";
import { traceCareer } from "./trace-career.ts";

export type Careers = { readonly people: readonly Career[]; readonly questions: readonly CareerQuestion[] };

/** The commonest name of a large newsroom has a hundred rows; among more nobody is told from another. */
export const MOST_ROWS_OF_NAME = 300;

type Group = { readonly lines: readonly Line[]; readonly roots: ReadonlySet<LedgerId> };

/** Lines that the desk calls one person's. */
function mergeRuled(lines: readonly Line[], { groupOf, isEmpty }: Rulings): readonly (readonly Line[])[] {
  if (isEmpty) return lines.map((line) => [line]);
  const groups = new Map<LedgerId, Group>();
  for (const line of lines) {
    const own = new Set(idsOfLine(line).map(groupOf));
    const same = new Set([...own].flatMap((root) => groups.get(root) ?? []));
    const merged: Group = {
      lines: [...[...same].flatMap((group) => group.lines), line],
      roots: new Set([...own, ...[...same].flatMap((group) => [...group.roots])]),
    };
    for (const root of merged.roots) groups.set(root, merged);
  }
  return [...new Set(groups.values())].map((group) => group.lines);
}

/** Of a flood of one name each row stands alone, but for what the desk said. */
function joinRows(rows: readonly OrderRow[], rulings: Rulings): Joined {
  if (rows.length > MOST_ROWS_OF_NAME)
    return { lines: rows.map((row) => startLine(makeMove([row]))), doubts: new Map() };
  const days = Map.groupBy(rows, ({ date }) => date);
  return joinMoves(
    [...days.values()].flatMap((ofDay) => partIntoMoves(ofDay, rulings)),
    rulings,
  );
}

/** In a flood every other row could be meant: who is who is not asked. */
function askAbout(joined: Joined, rulings: Rulings, isFlood: boolean): readonly CareerQuestion[] {
  const ofMoves = joined.lines.flatMap(askAboutMoves);
  return isFlood ? ofMoves : [...askAboutPeople(joined, rulings), ...ofMoves];
}

export type CareersAsked = {
  /** All rows of a name, of its variants and former names. */
  readonly records: readonly AppointmentRecord[];
  /** Rows of other names that one of these corrects, or that correct one of these. */
  readonly beside?: readonly AppointmentRecord[];
  /** What the desk decided of people: in force, oldest first. */
  readonly decided: readonly Decided[];
};

/**
 * Two rows are one
 * person's only where the post that a person leaves is the post that this person held, and no other of the name could
 * be meant; all else is asked. The order of the records changes nothing.
 */
export function buildCareers({ records, beside = [], decided }: CareersAsked): Careers {
  const rulings = readRulings(decided);
  const { standing, replaced } = settleCorrections([...records, ...beside].map(orderRowOf));
  const others = new Set(beside.map(({ id }) => id));
  const rows = standing.filter(({ record }) => !others.has(record.id));
  const joined = joinRows(rows, rulings);
  const people = mergeRuled(joined.lines, rulings)
    .map((lines) =>
      traceCareer(
        lines.flatMap((line) => line.moves),
        replaced,
      ),
    )
    .filter((career) => career !== undefined)
    .toSorted(
      (a, b) =>
        (a.rows[0]?.row.date ?? "").localeCompare(b.rows[0]?.row.date ?? "") || (a.id < b.id ? -1 : 1),
    );
  return { people, questions: askAbout(joined, rulings, rows.length > MOST_ROWS_OF_NAME) };
}
