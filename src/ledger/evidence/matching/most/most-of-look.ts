// Takes the first marks of a place; gives the most that a look at it can add up to, whatever the rest of them: what cannot reach the least score is looked at no closer.

import type { Place } from "../contexts.ts";
import { sideNamed, TOGETHER, type Added } from "../cross-marks.ts";
import type { Marks } from "../mark.ts";
import { mostOfVerbs } from "./most-of-verbs.ts";
import type { Pair } from "../pair.ts";
import { mostOfParties, type MostOfParties } from "./most-of-parties.ts";
import { mostShown } from "../weigh-scenes.ts";
import { signaturesInWhole } from "../weigh-signatures.ts";
import { WEIGHTS } from "../weights.ts";

/** Weighed first, or by the verbs, or of two marks together: all others are the rest. */
const NOT_OF_THE_REST =
  /^(?:at-the-start|across-languages|parties-.*|(?:other|more)-parties.*|matter-words(?:\.(?:little|much|clause|sentence|same|own-country))?|matter-title|one-word.*|other-action|object-missing.*|named-thing|name-missing|other-name|other-edition\.name|together\..*|telling-words|sentence-form\..*|tells-.*|by-ending.*|only-talk|unread.*|not-read.*|background|bound-more|nothing-new|planned-past-due|(?:hearsay|denied|unsettled|intention).*)$/u;

/** How much of a mark there can be of this promise; of what is not named here, 1. */
const POSSIBLE: readonly (readonly [beginning: string, most: (pair: Pair) => number])[] = [
  ["date-meets-due", ({ undertaking }) => (undertaking.dueDays === undefined ? 0 : 1)],
  ["after-due", ({ undertaking }) => (undertaking.dueDays === undefined ? 0 : 1)],
  ["rare-signs", (pair) => valueOf(signaturesInWhole(pair).rare)],
  ["same-names.whole", (pair) => valueOf(signaturesInWhole(pair).names)],
  ["same-names", ({ undertaking }) => (undertaking.sounds.length === 0 ? 0 : 1)],
  ["same-numbers.whole", (pair) => valueOf(signaturesInWhole(pair).numbers)],
  ["same-numbers", ({ undertaking }) => (undertaking.numbers.length === 0 ? 0 : 1)],
  ["same-number", ({ undertaking }) => (undertaking.ordinals.length === 0 ? 0 : 1)],
  ["same-count", ({ undertaking }) => (undertaking.counts.length === 0 ? 0 : 1)],
  ["same-place", ({ undertaking }) => (undertaking.groups["place"] === undefined ? 0 : 1)],
  ["scenes", mostShown],
  ["", () => 1],
];

function valueOf(marks: Marks): number {
  return marks[0]?.value ?? 0;
}

/** Of each row what those of its marks count that speak for a place. */
const COUNTED: readonly number[] = POSSIBLE.map(([beginning]) =>
  Object.entries(WEIGHTS)
    .filter(
      ([feature]) =>
        !NOT_OF_THE_REST.test(feature) &&
        POSSIBLE.find(([other]) => feature.startsWith(other))?.[0] === beginning,
    )
    .reduce((sum, [, weight = 0]) => sum + Math.max(0, weight), 0),
);

const [TELLING, SILENT, PARTIES] = [sideNamed("telling"), sideNamed("silent"), sideNamed("parties")];
const TOLD_ITSELF = TOGETHER[TELLING]?.[TELLING] ?? 0;
const TOLD_NAMED = TOGETHER[TELLING]?.[PARTIES] ?? 0;
const NAMED_ITSELF = TOGETHER[PARTIES]?.[PARTIES] ?? 0;
const [DUE, NAMES, RARE, OTHER] = [
  sideNamed("due"),
  sideNamed("names"),
  sideNamed("rare"),
  sideNamed("other"),
];

type Rest = { readonly sum: number; readonly sides: readonly (readonly [side: number, most: number])[] };

const NOTHING: Rest = { sum: 0, sides: [] };
const RESTS = new WeakMap<Pair, Rest>();

function restOf(pair: Pair): Rest {
  const known = RESTS.get(pair);
  if (known !== undefined) return known;
  let sum = 0;
  POSSIBLE.forEach(([, most], row) => {
    const counted = COUNTED[row] ?? 0;
    if (counted > 0) sum += counted * most(pair);
  });
  const { dueDays, sounds } = pair.undertaking;
  const rest: Rest = {
    sum,
    sides: [
      [DUE, dueDays === undefined ? 0 : 1],
      [NAMES, sounds.length === 0 ? 0 : 1],
      [RARE, valueOf(signaturesInWhole(pair).rare)],
      [OTHER, 1],
    ],
  };
  RESTS.set(pair, rest);
  return rest;
}

const NOT_NAMED: readonly MostOfParties[] = [{ sum: 0, named: 0 }];
const NAMED: readonly MostOfParties[] = [{ sum: 0, named: 1 }];

/** What the sides count by themselves, with the verb that tells, and with a party that is named. */
type Crossed = { alone: number; telling: number; parties: number };

/** Two sides together: where that speaks for the place by their most, else by their least. */
function crossSides(least: readonly number[], most: readonly number[]): Crossed {
  const crossed = { alone: 0, telling: 0, parties: 0 };
  for (let first = 0; first < least.length; first += 1) {
    const [own, high] = [least[first] ?? 0, most[first] ?? 0];
    const weights = TOGETHER[first];
    if (high === 0 || weights === undefined) continue;
    crossed.telling += counted(weights[TELLING] ?? 0, own, high);
    crossed.parties += counted(weights[PARTIES] ?? 0, own, high);
    for (let second = first; second < least.length; second += 1) {
      const weight = weights[second] ?? 0;
      crossed.alone += weight * (weight > 0 ? high * (most[second] ?? 0) : own * (least[second] ?? 0));
    }
  }
  return crossed;
}

function counted(weight: number, least: number, most: number): number {
  return weight * (weight > 0 ? most : least);
}

/** What of a place is known already: all but its verbs, or neither the rest, or not even its parties. */
type Known = "matter" | "parties" | "rest";

/** `added`: its first marks. */
export function mostOfLook(pair: Pair, place: Place, added: Added, known: Known): number {
  const rest = known === "rest" ? NOTHING : restOf(pair);
  const verbs = mostOfVerbs(pair, place);
  const own = added.sum;
  const least = [...added.sides];
  const isNamed = (least[PARTIES] ?? 0) > 0;
  const parties = known === "matter" ? mostOfParties(pair, place.passage) : isNamed ? NAMED : NOT_NAMED;
  least[PARTIES] = 0;
  least[SILENT] = Math.max(least[SILENT] ?? 0, verbs.silent);
  const most = [...least];
  for (const [side, value] of rest.sides) most[side] = Math.max(most[side] ?? 0, value);
  const crossed = crossSides(least, most);
  let best = Number.NEGATIVE_INFINITY;
  for (const { sum, telling } of verbs.ways) {
    const told = sum + telling * crossed.telling + telling ** 2 * TOLD_ITSELF;
    for (const party of parties) {
      const named = party.named * (crossed.parties + NAMED_ITSELF + telling * TOLD_NAMED);
      best = Math.max(best, told + party.sum + named);
    }
  }
  return own + rest.sum + crossed.alone + best;
}
