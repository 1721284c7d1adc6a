// Trace career: the moves of one person in, with the rows that were corrected; ranks and posts over time out.

import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import { placeOfId } from "../../terms/ledger/ledger-id.ts";
import type { Career, CareerRow, RankHeld, Tenure } from "./career.ts";
import { applyMove, type Ended, type Holding } from "./joining/holdings.ts";
import type { Move } from "./joining/move.ts";
import type { OrderRow } from "./rows/order-row.ts";
import type { Replaced } from "./rows/settle-corrections.ts";

function compareIds(a: LedgerId, b: LedgerId): number {
  const [one, two] = [placeOfId(a), placeOfId(b)];
  return one.announcement - two.announcement || one.start - two.start || (one.order ?? 1) - (two.order ?? 1);
}

/** The one that was taken in first. */
function anchorOf(rows: readonly CareerRow[]): LedgerId | undefined {
  return rows.map(({ row }) => row.record.id).toSorted(compareIds)[0];
}

/** What lapsed has an end that no order says. */
function tenureOf(holding: Holding | Ended): Tenure {
  const { post, kind, since, entered, renamedFrom, lapsed } = holding;
  const end =
    "until" in holding ? { until: holding.until, ...(holding.left && { left: holding.left }) } : undefined;
  return {
    post,
    kind,
    ...(since !== undefined && { since }),
    ...(entered && { entered }),
    ...(renamedFrom && { renamedFrom }),
    ...(end ?? (lapsed !== undefined && { until: lapsed, isInferred: true })),
  };
}

function tenuresOf(moves: readonly Move[]): readonly Tenure[] {
  let holdings: readonly Holding[] = [];
  const tenures: Tenure[] = [];
  for (const move of moves) {
    const behind = applyMove(holdings, move);
    // A post that was left and taken up again is two tenures; what ends on the day on which it began is none.
    tenures.push(...behind.ended.filter(({ since, until }) => since !== until).map(tenureOf));
    holdings = behind.holdings;
  }
  tenures.push(...holdings.map(tenureOf));
  return tenures.toSorted((a, b) => beginOf(a).localeCompare(beginOf(b)));
}

/** One whose beginning is not told stands before its end. */
function beginOf({ since, until }: Tenure): string {
  return since ?? until ?? "";
}

const squeezed = (text: string): string => text.replaceAll(/\s/gu, "");

function promotedTo({ record }: OrderRow): string | undefined {
  const [, rank] = /^(.+?)に昇任/u.exec(record.value.words ?? "") ?? [];
  return rank === undefined ? undefined : squeezed(rank);
}

function ranksOf(rows: readonly OrderRow[]): readonly RankHeld[] {
  const ranks: (RankHeld & { readonly grade?: number })[] = [];
  const add = (
    row: OrderRow,
    rank: string | undefined,
    grade: number | undefined,
    isPromotion: boolean,
  ): void => {
    const last = ranks.at(-1);
    if (rank === undefined || rank === "") return;
    if (last && (grade === undefined ? last.rank === rank : last.grade === grade)) return;
    const since = row.date;
    ranks.push({ rank, since, row: row.record.id, isPromotion, ...(grade !== undefined && { grade }) });
  };
  for (const row of rows) {
    const { rank } = row.record.value;
    add(
      row,
      rank && squeezed(rank),
      row.rank.grade,
      rows.some((other) => other.date === row.date && other.gradeAfter === row.rank.grade),
    );
    if (row.gradeAfter !== undefined) add(row, promotedTo(row), row.gradeAfter, true);
  }
  return ranks.map(({ rank, since, row, isPromotion }) => ({ rank, since, row, isPromotion }));
}

/** A wrong row stands before the one that corrects it. */
function compareInCareer(a: CareerRow, b: CareerRow): number {
  const corrected = (row: CareerRow): number => (row.replacedBy === undefined ? 1 : 0);
  return (
    a.row.date.localeCompare(b.row.date) ||
    corrected(a) - corrected(b) ||
    compareIds(a.row.record.id, b.row.record.id)
  );
}

/** Undefined of no moves. `replaced`: rows that others of these correct. */
export function traceCareer(moves: readonly Move[], replaced: readonly Replaced[]): Career | undefined {
  const sorted = moves.toSorted((a, b) => a.date.localeCompare(b.date));
  const standing = sorted.flatMap(({ rows }) => rows);
  const own = new Set<string>(standing.map(({ record }) => record.id));
  const wrong = replaced.filter(({ by }) => own.has(by));
  const rows = [
    ...standing.map((row): CareerRow => ({ row })),
    ...wrong.map(({ row, by }) => ({ row, replacedBy: by })),
  ];
  const id = anchorOf(rows);
  const last = standing.at(-1);
  if (id === undefined || last === undefined) return undefined;
  const service = standing.find(({ rank }) => rank.service !== undefined)?.rank.service;
  const retired = standing.find(({ order }) => order === "retire")?.date;
  return {
    id,
    name: last.name,
    otherNames: [...new Set(standing.map(({ name }) => name))].filter((name) => name !== last.name),
    nameKeys: [...new Set(standing.toReversed().flatMap(({ nameKeys }) => nameKeys))],
    readings: [...new Set(standing.flatMap(({ record }) => record.value.reading ?? []))],
    ...(service && { service }),
    ranks: ranksOf(standing),
    tenures: tenuresOf(sorted),
    rows: rows.toSorted(compareInCareer),
    ...(retired !== undefined && { retired }),
  };
}
