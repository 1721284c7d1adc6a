// Takes a set and what somebody proposes for it; gives how much of it is right, by stance and by near miss, and what is wrong.

import type { Stance, Tells } from "../../terms/ledger/evidence.ts";
import type { Span } from "../../terms/span.ts";
import type { EvidenceSet } from "./evidence-set.ts";

/** `undertaking`, `announcement`: the set's ids. */
export type Proposed = {
  readonly undertaking: string;
  readonly announcement: string;
  readonly span: Span;
  readonly stance: Stance;
  readonly tells?: Tells;
};

export type Tally = { readonly found: number; readonly given: number; readonly asked: number };

export type EvidenceScore = {
  readonly all: Tally;
  readonly byStance: Readonly<Record<Stance, Tally>>;
  /** Of those found, how many tell the same. */
  readonly tells: number;
  /** Wrong proposals by what the set says of the pair: a near miss, wrong-stance, wrong-sentence, unrelated. */
  readonly wrong: Readonly<Record<string, number>>;
  readonly misses: readonly string[];
};

type Gold = EvidenceSet["announcements"][number]["evidence"][number] & { readonly span: Span };

function goldOf({ announcements }: EvidenceSet): ReadonlyMap<string, Gold> {
  return new Map(
    announcements.flatMap(({ id, text, evidence }) =>
      evidence.map((gold) => {
        const start = text.indexOf(gold.sentence);
        return [
          `${gold.undertaking} ${id}`,
          { ...gold, span: [start, start + gold.sentence.length] },
        ] as const;
      }),
    ),
  );
}

/** Undefined where it is right. */
function findFault(proposed: Proposed, gold: Gold | undefined, near: string | undefined): string | undefined {
  if (gold === undefined) return near ?? "unrelated";
  if (gold.stance !== proposed.stance) return "wrong-stance";
  return proposed.span[0] < gold.span[1] && proposed.span[1] > gold.span[0] ? undefined : "wrong-sentence";
}

function tally(found: number, given: number, asked: number): Tally {
  return { found, given, asked };
}

/** More than one proposal for a pair count each; only one can be right. */
export function scoreProposals(set: EvidenceSet, proposals: readonly Proposed[]): EvidenceScore {
  const gold = goldOf(set);
  const near = new Map(
    set.announcements.flatMap(({ id, near: pairs }) =>
      pairs.map(({ undertaking, why }) => [`${undertaking} ${id}`, why]),
    ),
  );
  const right = new Map<string, Proposed>();
  const wrong: Record<string, number> = {};
  const misses: string[] = [];
  for (const proposed of proposals) {
    const pair = `${proposed.undertaking} ${proposed.announcement}`;
    const fault = right.has(pair) ? "said-twice" : findFault(proposed, gold.get(pair), near.get(pair));
    if (fault === undefined) right.set(pair, proposed);
    else {
      wrong[fault] = (wrong[fault] ?? 0) + 1;
      misses.push(`false: ${pair} ${proposed.stance}: ${fault}`);
    }
  }
  for (const [pair, { stance, tells, sentence }] of gold) {
    if (!right.has(pair))
      misses.push(`missed: ${pair} ${stance} ${tells}: ${sentence.slice(0, 60).replaceAll("\n", " ")}`);
  }
  const of = (stance: Stance): Tally =>
    tally(
      [...right.values()].filter((proposed) => proposed.stance === stance).length,
      proposals.filter((proposed) => proposed.stance === stance).length,
      [...gold.values()].filter((evidence) => evidence.stance === stance).length,
    );
  return {
    all: tally(right.size, proposals.length, gold.size),
    byStance: { for: of("for"), against: of("against") },
    tells: [...right].filter(([pair, { tells }]) => tells === gold.get(pair)?.tells).length,
    wrong,
    misses,
  };
}

/** Of nothing given no part is right. */
export function precisionOf({ found, given }: Tally): number {
  return given === 0 ? 0 : found / given;
}

export function recallOf({ found, asked }: Tally): number {
  return asked === 0 ? 0 : found / asked;
}

export function f1Of(tallied: Tally): number {
  const { found, given, asked } = tallied;
  return given + asked === 0 ? 0 : (2 * found) / (given + asked);
}
