// Join moves: the moves of one name in, lines of moves that are one person's out, day by day; where more than one could be meant, none.

import { type Fit, fitOf, postsBetween } from "./fit.ts";
import { joinShared } from "./join-shared.ts";
import { extendLine, idsOfLine, type Line, startLine } from "./line.ts";
import { compareRows, type Move } from "./move.ts";
import type { Rulings } from "./rulings.ts";

export type Joined = {
  readonly lines: readonly Line[];
  /** By the first move of a line: the last moves of lines that it could have gone on from. */
  readonly doubts: ReadonlyMap<Move, readonly Move[]>;
};

type Candidate = { readonly at: number; readonly fit: Fit | "ruled" };

function candidatesOf(lines: readonly Line[], move: Move, rulings: Rulings): readonly Candidate[] {
  const ids = move.rows.map(({ record }) => record.id);
  return lines.flatMap((line, at): readonly Candidate[] => {
    const isAny = (holds: Rulings["isSame"]): boolean =>
      rulings.isEmpty ? false : idsOfLine(line).some((other) => ids.some((id) => holds(id, other)));
    if (isAny(rulings.isSame)) return [{ at, fit: "ruled" }];
    return fitOf(line, move) === "own" && !isAny(rulings.isOther) ? [{ at, fit: "own" }] : [];
  });
}

/** What the desk said comes before what posts say. */
function strongest(candidates: readonly Candidate[]): readonly Candidate[] {
  const ruled = candidates.filter(({ fit }) => fit === "ruled");
  return ruled.length > 0 ? ruled : candidates;
}

/** The posts that somebody left: of these lines it cannot be said any more that they are held. */
function closePosts(line: Line, move: Move): Line {
  const left = postsBetween(line, move);
  return { ...line, holdings: line.holdings.filter(({ post }) => !left.includes(post.key)) };
}

type Wanted = ReadonlyMap<Move, readonly Candidate[]>;

/** The one line that the move goes on from, where no other move of the day wants it as much. */
function choose(wanted: Wanted, move: Move): number | undefined {
  const [only, ...more] = wanted.get(move) ?? [];
  if (only === undefined || more.length > 0) return undefined;
  if (only.fit === "ruled") return only.at;
  const rivals = [...wanted].filter(
    ([other, found]) => other !== move && found.some(({ at }) => at === only.at),
  );
  return rivals.length > 0 ? undefined : only.at;
}

function joinDay(lines: readonly Line[], day: readonly Move[], rulings: Rulings): Joined {
  const behind = [...lines];
  const wanted: Wanted = new Map(
    day.map((move) => [move, strongest(candidatesOf(lines, move, rulings))] as const),
  );
  const doubts = new Map<Move, readonly Move[]>();
  const chosen = new Map(day.map((move) => [move, choose(wanted, move)] as const));
  const fresh: Line[] = [];
  for (const [move, at] of chosen) {
    const line = at === undefined ? undefined : behind[at];
    if (at !== undefined && line !== undefined) behind[at] = extendLine(line, move);
    else fresh.push(startLine(move));
  }
  const taken = new Set(chosen.values());
  for (const [move, at] of chosen) {
    if (at !== undefined) continue;
    const unsure = (wanted.get(move) ?? []).filter((candidate) => !taken.has(candidate.at));
    if (unsure.length > 0)
      doubts.set(
        move,
        unsure.flatMap((candidate) => lines[candidate.at]?.moves.at(-1) ?? []),
      );
    for (const candidate of unsure) {
      const doubted = behind[candidate.at];
      if (doubted) behind[candidate.at] = closePosts(doubted, move);
    }
  }
  return { lines: [...behind, ...fresh], doubts };
}

/** First by posts that one person holds; by 付 and 教官 only where nobody else of the name can be meant. */
export function joinMoves(moves: readonly Move[], rulings: Rulings): Joined {
  const sorted = moves.toSorted((a, b) => (a.rows[0] && b.rows[0] ? compareRows(a.rows[0], b.rows[0]) : 0));
  const days = Map.groupBy(sorted, ({ date }) => date);
  let lines: readonly Line[] = [];
  const doubts = new Map<Move, readonly Move[]>();
  for (const day of days.values()) {
    const joined = joinDay(lines, day, rulings);
    lines = joined.lines;
    for (const [move, unsure] of joined.doubts) doubts.set(move, unsure);
  }
  const shared = joinShared(lines, rulings);
  for (const [move, unsure] of shared.doubts) doubts.set(move, [...(doubts.get(move) ?? []), ...unsure]);
  return { lines: shared.lines, doubts };
}
