// Move: what one day's orders do to one person; the rows of a name on one day in, its moves out.

import type { Post, OrderRow } from "../rows/order-row.ts";
import { isOfOne } from "../rows/post-key.ts";
import type { Service } from "../rows/rank-of.ts";
import type { Rulings } from "./rulings.ts";

export type Move = {
  readonly date: string;
  /** A promotion first, what takes up a new post last. */
  readonly rows: readonly OrderRow[];
  readonly from: readonly Post[];
  /** Keys of the posts that it leaves, and of those that its words take away. */
  readonly leaves: readonly string[];
  readonly nameKeys: readonly string[];
  readonly service?: Service;
  /** The lowest and the highest grade on that day. */
  readonly grade?: readonly [before: number, after: number];
  readonly readings: readonly string[];
};

const IN_TURN = [
  "promote",
  "relieve",
  "acting",
  "concurrent",
  "stay",
  "appoint",
  "detach",
  "retire",
] as const;
/** After these the person is elsewhere, or nowhere. */
const LEAVES = new Set(["appoint", "detach", "retire"]);

export function uniquePosts(posts: readonly Post[]): readonly Post[] {
  return [...new Map(posts.map((post) => [post.key, post])).values()];
}

function gradesOf(rows: readonly OrderRow[]): readonly number[] {
  return rows.flatMap(({ rank, gradeAfter }) =>
    [rank.grade, gradeAfter].filter((grade) => grade !== undefined),
  );
}

export function makeMove(rows: readonly OrderRow[]): Move {
  const grades = gradesOf(rows);
  const service = rows.find(({ rank }) => rank.service !== undefined)?.rank.service;
  return {
    date: rows[0]?.date ?? "",
    rows: rows.toSorted((a, b) => IN_TURN.indexOf(a.order) - IN_TURN.indexOf(b.order) || compareRows(a, b)),
    from: uniquePosts(rows.flatMap(({ from }) => from)),
    leaves: [...new Set(rows.flatMap(({ from, relieved }) => [...from.map(({ key }) => key), ...relieved]))],
    nameKeys: [...new Set(rows.flatMap(({ nameKeys }) => nameKeys))],
    ...(service && { service }),
    ...(grades.length > 0 && { grade: [Math.min(...grades), Math.max(...grades)] as const }),
    readings: [...new Set(rows.flatMap(({ reading }) => (reading === undefined ? [] : [reading])))],
  };
}

export function compareRows(a: OrderRow, b: OrderRow): number {
  return a.sortKey < b.sortKey ? -1 : 1;
}

const overlap = (a: readonly Post[], b: readonly Post[]): readonly Post[] =>
  a.filter(({ key }) => b.some((other) => other.key === key));

function ranksFit(a: OrderRow, b: OrderRow): boolean {
  if (a.rank.service !== undefined && b.rank.service !== undefined && a.rank.service !== b.rank.service)
    return false;
  const [one, two] = [gradesOf([a]), gradesOf([b])];
  return one.length === 0 || two.length === 0 || one.some((grade) => two.includes(grade));
}

const sameTo = (a: OrderRow, b: OrderRow): boolean =>
  a.to.length === b.to.length && overlap(a.to, b.to).length === a.to.length;

/** 付 and 教官 are held by many: an order told twice is one person's, and so are a promotion and the move of who was promoted. */
function isOneFromShared(a: OrderRow, b: OrderRow, isOneList: boolean): boolean {
  if (a.order === b.order) return !isOneList && sameTo(a, b);
  const [promoted, moved] = a.order === "promote" ? [a, b] : [b, a];
  return promoted.order === "promote" && LEAVES.has(moved.order) && promoted.gradeAfter === moved.rank.grade;
}

/** Two rows of one day are one person's where they come from one post that only one can hold, or cannot be two people's. */
function areOnes(a: OrderRow, b: OrderRow, rulings: Rulings): boolean {
  if (rulings.isSame(a.record.id, b.record.id)) return true;
  if (rulings.isOther(a.record.id, b.record.id)) return false;
  if (!a.nameKeys.some((key) => b.nameKeys.includes(key)) || !ranksFit(a, b)) return false;
  const shared = overlap(a.from, b.from);
  const bothLeave = LEAVES.has(a.order) && LEAVES.has(b.order);
  const isOneList = a.record.announcement === b.record.announcement;
  if (shared.some(({ key }) => isOfOne(key))) return !(isOneList && bothLeave && sameTo(a, b));
  if (shared.length > 0) return isOneFromShared(a, b, isOneList);
  return a.order === "relieve" && overlap(a.from, b.to).length > 0;
}

/** Nobody gets more orders on one day, however often they are told. */
const MOST_OF_A_DAY = 30;

/** The rows of one day, parted into the moves of one person each. */
export function partIntoMoves(rows: readonly OrderRow[], rulings: Rulings): readonly Move[] {
  if (rows.length > MOST_OF_A_DAY) return rows.toSorted(compareRows).map((row) => makeMove([row]));
  const parts: OrderRow[][] = [];
  for (const row of rows.toSorted(compareRows)) {
    const joined = parts.filter((part) => part.some((other) => areOnes(row, other, rulings)));
    const merged = [row, ...joined.flat()];
    const rest = parts.filter((part) => !joined.includes(part));
    parts.splice(0, parts.length, ...rest, ...(isClear(merged, rulings) ? [merged] : [[row], ...joined]));
  }
  return parts.map(makeMove);
}

/** From a post of many, one person cannot leave for two: whose promotion stands beside them is not told. */
function isClear(rows: readonly OrderRow[], rulings: Rulings): boolean {
  const leaving = rows.filter(({ order }) => LEAVES.has(order));
  return (
    leaving.every((a, at) => leaving.slice(at + 1).every((b) => areOnes(a, b, rulings))) &&
    rows.every((a, at) => rows.slice(at + 1).every((b) => !rulings.isOther(a.record.id, b.record.id)))
  );
}
