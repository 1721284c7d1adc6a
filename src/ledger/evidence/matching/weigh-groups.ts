// Takes a pair and a clause; gives what tells that another matter of the same kind is meant: another service, level, office, agreement, place, the other way round.

import type { Clause, Passage } from "../reading/later-announcement.ts";
import { otherGroupCode } from "../reasons/reason-words.ts";
import { mark, type Marks } from "./mark.ts";
import type { Pair } from "./pair.ts";
import { createRows, pieceOf, type Piece, type Weighed } from "./pieces.ts";

function hasAny(told: ReadonlySet<string> | undefined, keys: readonly string[]): boolean {
  return told !== undefined && keys.some((key) => told.has(key));
}

function conflictIn(
  pair: Pair,
  passage: Passage,
  clause: Clause,
  group: string,
): ReadonlySet<string> | undefined {
  const keys = pair.undertaking.groups[group] ?? [];
  const head = pair.later.head.groups.get(group);
  const told = clause.groups.get(group) ?? passage.groups.get(group) ?? head;
  if (told === undefined || hasAny(told, keys) || hasAny(passage.groups.get(group), keys)) return undefined;
  // Whom one sends another receives; but who is to be received is not sent away, whatever the title says of others.
  if (group === "direction") return keys.includes("dispatch") ? undefined : told;
  // Those who work on it are directors somewhere, and experts.
  if (keys.includes("level-working")) return undefined;
  return hasAny(head, keys) ? undefined : told;
}

/** The place that was named, or that no other matter of theirs has. */
function weighPlace({ undertaking, later }: Pair, passage: Passage): Marks {
  const places = undertaking.groups["place"] ?? [];
  const told = [passage, later.head].flatMap((said) =>
    places.flatMap((place) => said.concepts.get(place) ?? []),
  );
  return told.length === 0 ? [] : [mark("same-place", 1, told[0])];
}

const rowOf = createRows<Piece>();

export function weighGroups(pair: Pair): Weighed {
  const row = rowOf(pair.later, pair.undertaking.groups);
  return {
    own: ({ passage, clause, at }) =>
      (row[at] ??= pieceOf([...weighPlace(pair, passage), ...weighConflicts(pair, passage, clause)])),
  };
}

function weighConflicts(pair: Pair, passage: Passage, clause: Clause): Marks {
  const { undertaking, later } = pair;
  return Object.keys(undertaking.groups).flatMap((group): Marks => {
    const told = conflictIn(pair, passage, clause, group);
    if (told === undefined) return [];
    const words = [...told].map((key) => passage.concepts.get(key) ?? later.head.concepts.get(key) ?? key);
    return [mark(otherGroupCode(group), 1, words.join(" "))];
  });
}
