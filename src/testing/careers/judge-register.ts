// Judge register: a register and who the rows are in truth about in, rows of two people joined and careers found whole out.

import type { Register } from "./build-register.ts";
import type { PrintedOrders, PrintedRow } from "./print-orders.ts";

export type Verdict = {
  readonly rows: number;
  readonly truePeople: number;
  readonly people: number;
  /** People of the register with rows of more than one true person. */
  readonly wrongJoins: readonly string[];
  /** Pairs of neighbouring rows of one true person, and how many of them the register has in one. */
  readonly joints: number;
  readonly jointsFound: number;
  readonly whole: number;
  /** True people all of whose rows are in orders, and those of them found whole. */
  readonly complete: number;
  readonly completeWhole: number;
  readonly questions: Readonly<Record<string, number>>;
};

function countKinds(register: Register): Readonly<Record<string, number>> {
  const kinds = Map.groupBy(register.questions, ({ kind }) => kind);
  return Object.fromEntries([...kinds].map(([kind, asked]) => [kind, asked.length]));
}

export function judgeRegister(
  register: Register,
  printed: readonly PrintedRow[],
  incomplete: PrintedOrders["incomplete"],
): Verdict {
  const truth = new Map<string, number>(printed.map(({ record, person }) => [record.id, person]));
  const found = new Map<string, string>();
  const wrongJoins: string[] = [];
  for (const { id, name, rows } of register.people) {
    const people = new Set(rows.map(({ row }) => truth.get(row.record.id)));
    if (people.size > 1)
      wrongJoins.push(
        `${name} ${id}: ${rows.map(({ row }) => `${row.record.id}=${truth.get(row.record.id)}`).join(" ")}`,
      );
    for (const { row } of rows) found.set(row.record.id, id);
  }
  const byPerson = Map.groupBy(
    printed.toSorted((a, b) => (a.record.at ?? "").localeCompare(b.record.at ?? "")),
    ({ person }) => person,
  );
  const verdicts = [...byPerson].map(([person, rows]) => {
    const pieces = rows.map(({ record }) => found.get(record.id));
    return {
      person,
      joints: rows.length - 1,
      jointsFound: pieces.slice(1).filter((piece, at) => piece === pieces[at]).length,
      isWhole: new Set(pieces).size === 1,
    };
  });
  const complete = verdicts.filter(({ person }) => !incomplete.has(person));
  const sum = (count: (verdict: (typeof verdicts)[number]) => number): number =>
    verdicts.reduce((total, verdict) => total + count(verdict), 0);
  return {
    rows: printed.length,
    truePeople: byPerson.size,
    people: register.people.length,
    wrongJoins,
    joints: sum(({ joints }) => joints),
    jointsFound: sum(({ jointsFound }) => jointsFound),
    whole: sum(({ isWhole }) => (isWhole ? 1 : 0)),
    complete: complete.length,
    completeWhole: complete.filter(({ isWhole }) => isWhole).length,
    questions: countKinds(register),
  };
}
