// Career puzzles: `specimens/careers/orders.jsonl` in, each puzzle's rows as kept records with what must come of them out.

import { readFileSync } from "node:fs";
import { announcementId } from "../../terms/ids.ts";
import type { AppointmentRecord } from "../../terms/ledger/appointment-record.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import type { OrderName } from "../../terms/record-fact.ts";

type PuzzleRow = {
  readonly name: string;
  readonly reading?: string;
  readonly rank?: string;
  readonly service?: string;
  readonly order: OrderName;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly words?: string;
};

type PuzzleOrder = {
  readonly announcedAt: string;
  readonly effective: string;
  readonly issuer: string;
  readonly note?: string;
  readonly rows: readonly PuzzleRow[];
};

type Line = {
  readonly id: string;
  readonly orders: readonly PuzzleOrder[];
  readonly people: readonly {
    readonly name: string;
    readonly rows: readonly (readonly [number, number])[];
  }[];
  readonly questions: readonly { readonly kind: string; readonly about: string }[];
};

export type CareerPuzzle = Omit<Line, "orders" | "people"> & {
  readonly records: readonly AppointmentRecord[];
  /** Ids of their rows in the order of the career. */
  readonly people: readonly { readonly name: string; readonly rows: readonly string[] }[];
};

const NOTES = { 訂正: "correction", 改編: "reorganisation" } as const;

function noteOf(note: string | undefined): Pick<AppointmentRecord["value"], "note"> {
  return note === "訂正" || note === "改編" ? { note: NOTES[note] } : {};
}

function recordsOf(order: PuzzleOrder, at: number): readonly AppointmentRecord[] {
  const announcement = announcementId(at + 1);
  return order.rows.map((row, start) => ({
    id: ledgerIdOf(announcement, start),
    kind: "appointment",
    announcement,
    span: [start, start + 1],
    sentence: row.name,
    day: order.announcedAt,
    at: order.effective,
    value: { ...row, effective: order.effective, ...noteOf(order.note) },
    basis: "stated",
    language: "ja",
    issuer: order.issuer,
  }));
}

export function readCareerPuzzles(): readonly CareerPuzzle[] {
  const lines = readFileSync("specimens/careers/orders.jsonl", "utf8").trim().split("\n");
  return lines.map((line) => {
    const { id, orders, people, questions } = JSON.parse(line) as Line;
    const rows = people.map((person) => ({
      name: person.name,
      rows: person.rows.map(([order, row]) => ledgerIdOf(announcementId(order + 1), row)),
    }));
    return { id, records: orders.flatMap(recordsOf), people: rows, questions };
  });
}
