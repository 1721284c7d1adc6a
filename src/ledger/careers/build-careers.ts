// Build careers: the kept rows of one name, and the desk's decisions, in; people with ranks and posts over time out, and what is to be asked.

import type { AppointmentRecord } from "../../terms/ledger/appointment-record.ts";
import type { Decided } from "../../terms/ledger/decision.ts";
import type { Career } from "./career.ts";
import { joinMoves } from "./joining/join-moves.ts";
import type { Line } from "./joining/line.ts";
import { partIntoMoves } from "./joining/move.ts";
import { readRulings, type Rulings } from "./joining/rulings.ts";
import { askAboutMoves } from "./questions/ask-about-moves.ts";
import { askAboutPeople } from "./questions/ask-about-people.ts";
import type { CareerQuestion } from "./questions/question.ts";
import { orderRowOf } from "./rows/order-row.ts";
import { settleCorrections } from "./rows/settle-corrections.ts";
import { traceCareer } from "./trace-career.ts";

export type Careers = { readonly people: readonly Career[]; readonly questions: readonly CareerQuestion[] };

/** Lines that the desk calls one person's. */
function mergeRuled(lines: readonly Line[], { isSame, isEmpty }: Rulings): readonly (readonly Line[])[] {
  if (isEmpty) return lines.map((line) => [line]);
  const idsOf = (group: readonly Line[]) =>
    group.flatMap(({ moves }) => moves.flatMap(({ rows }) => rows.map(({ record }) => record.id)));
  return lines.reduce<readonly (readonly Line[])[]>((groups, line) => {
    const ids = idsOf([line]);
    const same = groups.filter((group) => idsOf(group).some((other) => ids.some((id) => isSame(id, other))));
    return [...groups.filter((group) => !same.includes(group)), [...same.flat(), line]];
  }, []);
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
  const days = Map.groupBy(
    standing.filter(({ record }) => !others.has(record.id)),
    ({ date }) => date,
  );
  const moves = [...days.values()].flatMap((rows) => partIntoMoves(rows, rulings));
  const joined = joinMoves(moves, rulings);
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
  return { people, questions: [...askAboutPeople(joined, rulings), ...joined.lines.flatMap(askAboutMoves)] };
}
