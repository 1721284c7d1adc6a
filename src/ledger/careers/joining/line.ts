// Line: moves that were found to be one person's, with what is known of that person behind the last of them.

import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import { applyMove, type Holding } from "./holdings.ts";
import type { Move } from "./move.ts";
import type { Service } from "../rows/rank-of.ts";

export type Line = {
  /** In the order of their days. */
  readonly moves: readonly Move[];
  readonly first: string;
  readonly last: string;
  readonly nameKeys: readonly string[];
  readonly service?: Service;
  readonly firstGrade?: number;
  readonly grade?: number;
  readonly readings: readonly string[];
  readonly holdings: readonly Holding[];
  readonly retired: boolean;
};

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];

const EMPTY: Line = {
  moves: [],
  first: "",
  last: "",
  nameKeys: [],
  readings: [],
  holdings: [],
  retired: false,
};

export function extendLine(line: Line, move: Move): Line {
  const service = line.service ?? move.service;
  const grade = move.grade?.[1] ?? line.grade;
  const firstGrade = line.firstGrade ?? move.grade?.[0];
  return {
    moves: [...line.moves, move],
    first: line.moves.length === 0 ? move.date : line.first,
    last: move.date,
    nameKeys: union(line.nameKeys, move.nameKeys),
    ...(service && { service }),
    ...(grade !== undefined && { grade }),
    ...(firstGrade !== undefined && { firstGrade }),
    readings: union(line.readings, move.readings),
    holdings: applyMove(line.holdings, move).holdings,
    retired: line.retired || move.rows.some(({ order }) => order === "retire"),
  };
}

export function startLine(move: Move): Line {
  return extendLine(EMPTY, move);
}

export function idsOfLine(line: Line): readonly LedgerId[] {
  return line.moves.flatMap(({ rows }) => rows.map(({ record }) => record.id));
}
