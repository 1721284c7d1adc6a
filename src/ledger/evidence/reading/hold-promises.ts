// Takes promises one by one; gives each with all that others have too (words, parties, dues) held once, so that a hundred thousand lie in memory and what is found of one is found of all that share it.

import type { Days } from "../../days-of-time.ts";
import type { MatterTerm } from "./matter-terms.ts";
import type { NamedThing } from "./named-things.ts";
import type { Ordinal } from "./ordinals.ts";
import type { UndertakingForEvidence } from "./read-promise.ts";

/** The first that was given of those that are named the same. */
function createShelf<T>(nameOf: (value: T) => string): (value: T) => T {
  const held = new Map<string, T>();
  return (value) => {
    const name = nameOf(value);
    const known = held.get(name);
    if (known !== undefined) return known;
    held.set(name, value);
    return value;
  };
}

function isSame(one: MatterTerm, other: MatterTerm): boolean {
  return (
    one.words === other.words &&
    one.weight === other.weight &&
    one.part === other.part &&
    one.language === other.language &&
    one.isConcept === other.isConcept &&
    one.group === other.group &&
    one.conflict === other.conflict
  );
}

/** Of one key there are few: to compare them takes less than to name each. */
function createTerms(): (term: MatterTerm) => MatterTerm {
  const held = new Map<string, MatterTerm[]>();
  return (term) => {
    const ofKey = held.get(term.key) ?? [];
    for (const known of ofKey) if (isSame(known, term)) return known;
    ofKey.push(term);
    held.set(term.key, ofKey);
    return term;
  };
}

/** Most are empty. */
function createLists<T>(): (values: readonly T[]) => readonly T[] {
  const none: readonly T[] = [];
  const shelf = createShelf<readonly T[]>((values) => JSON.stringify(values));
  return (values) => (values.length === 0 ? none : shelf(values));
}

export type HoldPromise = (promise: UndertakingForEvidence) => UndertakingForEvidence;

export function createHolder(): HoldPromise {
  const word = createShelf<string>((value) => value);
  const term = createTerms();
  const list = createLists<string>();
  const lists = createLists<readonly string[]>();
  const groups = createShelf<UndertakingForEvidence["groups"]>((value) => JSON.stringify(value));
  const days = createShelf<Days>(({ first, last }) => `${first ?? ""}/${last ?? ""}`);
  const names = createLists<NamedThing>();
  const ordinals = createLists<Ordinal>();
  return (promise) => ({
    ...promise,
    day: word(promise.day),
    issuer: word(promise.issuer),
    terms: promise.terms.map(term),
    codes: list(promise.codes),
    organisations: list(promise.organisations),
    groups: groups(promise.groups),
    names: names(promise.names),
    ordinals: ordinals(promise.ordinals),
    counts: list(promise.counts),
    rareWords: lists(promise.rareWords),
    sounds: list(promise.sounds),
    numbers: list(promise.numbers),
    ...(promise.dueDays === undefined ? {} : { dueDays: days(promise.dueDays) }),
  });
}
