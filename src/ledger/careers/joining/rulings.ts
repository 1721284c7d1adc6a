// Rulings: the desk's decisions on people in, which rows are one person's and which are not out; the latest decision wins.

import type { Decided } from "../../../terms/ledger/decision.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";

export type Rulings = {
  /** The desk said that they are one person's, or it follows from what it said. */
  readonly isSame: (a: LedgerId, b: LedgerId) => boolean;
  readonly isOther: (a: LedgerId, b: LedgerId) => boolean;
  /** The desk said nothing. */
  readonly isEmpty: boolean;
};

type PersonDecision = Extract<Decided, { readonly appointments: readonly LedgerId[] }>;

const isOfPerson = (decided: Decided): decided is PersonDecision =>
  decided.kind === "same-person" || decided.kind === "other-person";

/** `same-person`: all of them are one. `other-person`: the first is none of the others. */
function pairsOf({ appointments }: PersonDecision): readonly (readonly [LedgerId, LedgerId])[] {
  const [first, ...others] = appointments;
  return first === undefined ? [] : others.map((other) => [first, other]);
}

/** `decided`: those in force, oldest first. One that disagrees with a later one is passed over. */
export function readRulings(decided: readonly Decided[]): Rulings {
  const rootOf = new Map<LedgerId, LedgerId>();
  const root = (id: LedgerId): LedgerId => {
    const above = rootOf.get(id);
    return above === undefined ? id : root(above);
  };
  const others: (readonly [LedgerId, LedgerId])[] = [];
  const isOther = (a: LedgerId, b: LedgerId): boolean =>
    others.some(([one, two]) => {
      const [x, y] = [root(one), root(two)];
      return (x === root(a) && y === root(b)) || (x === root(b) && y === root(a));
    });
  for (const decision of decided.filter(isOfPerson).toReversed()) {
    for (const [a, b] of pairsOf(decision)) {
      if (decision.kind === "other-person" && root(a) !== root(b)) others.push([a, b]);
      if (decision.kind === "same-person" && root(a) !== root(b) && !isOther(a, b))
        rootOf.set(root(a), root(b));
    }
  }
  return {
    isSame: (a, b) => a !== b && root(a) === root(b),
    isOther,
    isEmpty: rootOf.size + others.length === 0,
  };
}
