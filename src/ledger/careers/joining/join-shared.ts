// Join shared: lines of one name in, those that go on by a post that many hold joined where nobody else of the name can be meant out.

import { fitOf } from "./fit.ts";
import type { Joined } from "./join-moves.ts";
import { extendLine, idsOfLine, type Line } from "./line.ts";
import type { Move } from "./move.ts";
import { mayFollow } from "./plausible.ts";
import { daysBetween } from "../rows/settle-corrections.ts";
import type { Rulings } from "./rulings.ts";

/** Places of two lines, the second of which goes on from the first. */
type Joint = { readonly before: number; readonly after: number };

function firstMove(line: Line): Move | undefined {
  return line.moves[0];
}

function mayContinue(before: Line, after: Line): boolean {
  const move = firstMove(after);
  return move !== undefined && !before.retired && before.last < move.date && mayFollow(before, move);
}

/** Two that stand beside each other in time, or that no career could hold. */
function areTwo(a: Line, b: Line): boolean {
  return !mayContinue(a, b) && !mayContinue(b, a);
}

function findJoints(lines: readonly Line[], { isOther, isEmpty }: Rulings): readonly Joint[] {
  return lines.flatMap((later, after): readonly Joint[] => {
    const move = firstMove(later);
    if (move === undefined) return [];
    return lines.flatMap((line, before): readonly Joint[] => {
      if (line === later || line.last > move.date || fitOf(line, move) !== "shared") return [];
      const isRuledOut = !isEmpty && idsOfLine(line).some((a) => idsOfLine(later).some((b) => isOther(a, b)));
      return isRuledOut ? [] : [{ before, after }];
    });
  });
}

/** Place of each line → place of the chain's first line. */
function chainsOf(lines: readonly Line[], joints: readonly Joint[]): readonly number[] {
  const before = new Map(joints.map((joint) => [joint.after, joint.before]));
  const root = (at: number): number => {
    const above = before.get(at);
    return above === undefined ? at : root(above);
  };
  return lines.map((_, at) => root(at));
}

/**
 * Somebody else could have left that post, or whoever came there could have gone elsewhere: a line that is certainly
 * another person's than the one half of the joint, and could be the other half's.
 */
function hasOther(lines: readonly Line[], chains: readonly number[], { before, after }: Joint): boolean {
  const [left, right] = [lines[before], lines[after]];
  if (left === undefined || right === undefined) return true;
  const chain = lines.filter((_, at) => chains[at] === chains[before]);
  const earlier = chain.filter((line) => line.last <= left.last);
  const later = chain.filter((line) => line.first >= right.first);
  return lines.some((line, at) => {
    if (chains[at] === chains[before]) return false;
    const couldLeave = mayContinue(line, right) && earlier.some((own) => areTwo(line, own));
    const isBetween = line.first < right.first;
    const couldGo = mayContinue(left, line) && (isBetween || later.some((own) => areTwo(own, line)));
    return couldLeave || couldGo || (isNear(line, left, right) && chain.some((own) => areTwo(own, line)));
  });
}

function aftersOf(joints: readonly Joint[]): ReadonlyMap<number, ReadonlySet<number>> {
  const grouped = Map.groupBy(joints, ({ before }) => before);
  return new Map([...grouped].map(([at, own]) => [at, new Set(own.map(({ after }) => after))]));
}

/** Who stands in a post in between, promoted or with a second one, comes first. */
function withoutShortCuts(joints: readonly Joint[]): readonly Joint[] {
  const afters = aftersOf(joints);
  return joints.filter(({ before, after }) => {
    for (const between of afters.get(before) ?? [])
      if (between !== after && afters.get(between)?.has(after)) return false;
    return true;
  });
}

/** Years within which a namesake in the same service makes 付 and 教官 tell nothing. */
const NEAR = 8 * 365.25;

function isNear(line: Line, left: Line, right: Line): boolean {
  if (line.service !== undefined && left.service !== undefined && line.service !== left.service) return false;
  if (line.retired && line.last <= left.last) return false;
  return daysBetween(right.first, line.first) <= NEAR && daysBetween(line.last, left.last) <= NEAR;
}

/** Those that share neither of their ends with another. */
function onlyOnes(joints: readonly Joint[]): readonly Joint[] {
  const begins = Map.groupBy(joints, ({ before }) => before);
  const ends = Map.groupBy(joints, ({ after }) => after);
  return joints.filter(
    ({ before, after }) => begins.get(before)?.length === 1 && ends.get(after)?.length === 1,
  );
}

/** Taking one away may show another to be unsure: until none is. */
function settle(lines: readonly Line[], joints: readonly Joint[]): readonly Joint[] {
  const chains = chainsOf(lines, joints);
  const sure = joints.filter((joint) => !hasOther(lines, chains, joint));
  return sure.length === joints.length ? joints : settle(lines, sure);
}

export function joinShared(lines: readonly Line[], rulings: Rulings): Joined {
  const possible = withoutShortCuts(findJoints(lines, rulings));
  const sure = settle(lines, onlyOnes(possible));
  const isSure = new Set(sure);
  const after = new Map(sure.map((joint) => [joint.before, joint.after]));
  const isLater = new Set(sure.map((joint) => joint.after));
  const follow = (line: Line, at: number): Line => {
    const next = after.get(at);
    const later = next === undefined ? undefined : lines[next];
    return next === undefined || later === undefined
      ? line
      : follow(later.moves.reduce(extendLine, line), next);
  };
  const doubts = new Map<Move, Move[]>();
  for (const joint of possible.filter((other) => !isSure.has(other))) {
    const move = lines[joint.after]?.moves[0];
    const last = lines[joint.before]?.moves.at(-1);
    if (move && last) doubts.set(move, [...(doubts.get(move) ?? []), last]);
  }
  return { lines: lines.flatMap((line, at) => (isLater.has(at) ? [] : [follow(line, at)])), doubts };
}
