// Join moves: the moves of one name in, lines of moves that are one person's out; where more than one could be meant, none.

import { compareRows, type Move } from "./move.ts";
import { extendLine, type Line, startLine } from "./line.ts";
import { type Fit, fitOf, postsBetween } from "./fit.ts";
import type { Rulings } from "./rulings.ts";

export type Joined = {
  readonly lines: readonly Line[];
  /** By the first move of a line: lines that it could have gone on from, as they stood then. */
  readonly doubts: ReadonlyMap<Move, readonly Line[]>;
};

type Candidate = { readonly at: number; readonly fit: Fit | "ruled" };

const STRENGTHS = ["ruled", "own", "shared"] as const;

/** From 付 or 教官 somebody of that name leaves later too, and nobody of it came there in between: one of them is another. */
function hasRival(line: Line, move: Move, moves: readonly Move[]): boolean {
  const posts = postsBetween(line, move);
  const behind = extendLine(line, move);
  return moves.some((other) => {
    if (other === move || other.date < move.date || fitOf(line, other) === undefined) return false;
    const between = postsBetween(line, other).filter((key) => posts.includes(key));
    if (between.length === 0 || fitOf(behind, other) !== undefined) return false;
    return !moves.some(
      (entry) =>
        entry.date >= move.date &&
        entry.date < other.date &&
        entry !== move &&
        entry.rows.some(({ to }) => to.some(({ key }) => between.includes(key))),
    );
  });
}

function candidatesOf(lines: readonly Line[], move: Move, rulings: Rulings): readonly Candidate[] {
  const ids = move.rows.map(({ record }) => record.id);
  return lines.flatMap((line, at): readonly Candidate[] => {
    const known = line.moves.flatMap(({ rows }) => rows.map(({ record }) => record.id));
    const isAny = (holds: Rulings["isSame"]): boolean =>
      ids.some((id) => known.some((other) => holds(id, other)));
    if (isAny(rulings.isSame)) return [{ at, fit: "ruled" }];
    const fit = fitOf(line, move);
    return fit === undefined || isAny(rulings.isOther) ? [] : [{ at, fit }];
  });
}

/** Only those of the greatest strength. */
function strongest(candidates: readonly Candidate[]): readonly Candidate[] {
  const strength = STRENGTHS.find((wanted) => candidates.some(({ fit }) => fit === wanted));
  return candidates.filter(({ fit }) => fit === strength);
}

/** The posts that somebody left: of these lines it cannot be said any more that they are held. */
function closePosts(line: Line, move: Move): Line {
  const left = postsBetween(line, move);
  return { ...line, holdings: line.holdings.filter(({ post }) => !left.includes(post.key)) };
}

function weigh(
  lines: readonly Line[],
  wanted: ReadonlyMap<Move, readonly Candidate[]>,
  move: Move,
  moves: readonly Move[],
): number | undefined {
  const [only, ...more] = wanted.get(move) ?? [];
  if (only === undefined || more.length > 0) return undefined;
  const line = lines[only.at];
  if (line === undefined) return undefined;
  const rivals = [...wanted].filter(
    ([other, found]) => other !== move && found.some(({ at, fit }) => at === only.at && fit === only.fit),
  );
  if (only.fit !== "ruled" && rivals.length > 0) return undefined;
  return only.fit === "shared" && hasRival(line, move, moves) ? undefined : only.at;
}

function joinDay(
  lines: readonly Line[],
  day: readonly Move[],
  moves: readonly Move[],
  rulings: Rulings,
): Joined {
  const behind = [...lines];
  const wanted = new Map(day.map((move) => [move, strongest(candidatesOf(lines, move, rulings))] as const));
  const doubts = new Map<Move, readonly Line[]>();
  const fresh: Line[] = [];
  const taken = new Set<number>();
  for (const move of day) {
    const at = weigh(lines, wanted, move, moves);
    const line = at === undefined ? undefined : behind[at];
    if (at !== undefined && line !== undefined) {
      behind[at] = extendLine(line, move);
      taken.add(at);
    } else fresh.push(startLine(move));
  }
  for (const line of fresh) {
    const [move] = line.moves;
    const unsure = move === undefined ? [] : (wanted.get(move) ?? []).filter(({ at }) => !taken.has(at));
    if (move === undefined || unsure.length === 0) continue;
    doubts.set(
      move,
      unsure.flatMap(({ at }) => lines[at] ?? []),
    );
    for (const { at } of unsure) {
      const doubted = behind[at];
      if (doubted) behind[at] = closePosts(doubted, move);
    }
  }
  return { lines: [...behind, ...fresh], doubts };
}

/** Day by day, so that what came in later but holds earlier changes nothing else. */
export function joinMoves(moves: readonly Move[], rulings: Rulings): Joined {
  const sorted = moves.toSorted((a, b) => (a.rows[0] && b.rows[0] ? compareRows(a.rows[0], b.rows[0]) : 0));
  const days = Map.groupBy(sorted, ({ date }) => date);
  let lines: readonly Line[] = [];
  const doubts = new Map<Move, readonly Line[]>();
  for (const day of days.values()) {
    const joined = joinDay(lines, day, sorted, rulings);
    lines = joined.lines;
    for (const [move, unsure] of joined.doubts) doubts.set(move, unsure);
  }
  return { lines, doubts };
}
