// Rulings: the desk's decisions on people in, which rows are one person's and which are not out; the latest decision wins.

import type { Decided } from "../../../terms/ledger/decision.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";

export type Rulings = {
  /** The desk said that they are one person's, or it follows from what it said. */
  readonly isSame: (a: LedgerId, b: LedgerId) => boolean;
  readonly isOther: (a: LedgerId, b: LedgerId) => boolean;
  /** One of all that are one person's with it, the same for each of them. */
  readonly groupOf: (id: LedgerId) => LedgerId;
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

type Groups = {
  readonly root: (id: LedgerId) => LedgerId;
  readonly isApart: (a: LedgerId, b: LedgerId) => boolean;
  readonly part: (a: LedgerId, b: LedgerId) => void;
  readonly join: (a: LedgerId, b: LedgerId) => void;
};

/** Rows in groups, and groups that are apart: thousands of decisions on one name are looked up in a few steps. */
function createGroups(): Groups {
  const above = new Map<LedgerId, LedgerId>();
  const apart = new Map<LedgerId, Set<LedgerId>>();
  const root = (id: LedgerId): LedgerId => {
    let top = id;
    for (let up = above.get(top); up !== undefined; up = above.get(top)) top = up;
    for (let at = id; at !== top;) {
      const next = above.get(at) ?? top;
      above.set(at, top);
      at = next;
    }
    return top;
  };
  const note = (one: LedgerId, other: LedgerId): void => {
    apart.set(one, (apart.get(one) ?? new Set()).add(other));
    apart.set(other, (apart.get(other) ?? new Set()).add(one));
  };
  return {
    root,
    isApart: (a, b) => apart.get(root(a))?.has(root(b)) ?? false,
    part: (a, b) => note(root(a), root(b)),
    join(a, b) {
      const [below, top] = [root(a), root(b)];
      above.set(below, top);
      for (const other of apart.get(below) ?? []) {
        apart.get(other)?.delete(below);
        note(other, top);
      }
      apart.delete(below);
    },
  };
}

/** `decided`: those in force, oldest first. One that disagrees with a later one is passed over. */
export function readRulings(decided: readonly Decided[]): Rulings {
  const { root, isApart, part, join } = createGroups();
  let isEmpty = true;
  for (const decision of decided.filter(isOfPerson).toReversed()) {
    for (const [a, b] of pairsOf(decision)) {
      if (root(a) === root(b)) continue;
      if (decision.kind === "other-person") part(a, b);
      else if (isApart(a, b)) continue;
      else join(a, b);
      isEmpty = false;
    }
  }
  return {
    isSame: (a, b) => a !== b && root(a) === root(b),
    isOther: isApart,
    groupOf: root,
    isEmpty,
  };
}
