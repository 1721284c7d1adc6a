// Takes promises one by one; gives each with all that others have too (words, parties, dues) held once, so that a hundred thousand lie in memory and what is found of one is found of all that share it.

import type { Days } from "../../days-of-time.ts";
import type { MatterTerm } from "./matter-terms.ts";
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

const SEPARATOR = "\u0000";

function nameOfTerm({ key, isConcept, language, weight, group, conflict, words, part }: MatterTerm): string {
  return [key, isConcept, language, weight, group, conflict, words, part].join(SEPARATOR);
}

export type HoldPromise = (promise: UndertakingForEvidence) => UndertakingForEvidence;

export function createHolder(): HoldPromise {
  const word = createShelf<string>((value) => value);
  const term = createShelf<MatterTerm>(nameOfTerm);
  const list = createShelf<readonly string[]>((values) => values.join(SEPARATOR));
  const lists = createShelf<readonly (readonly string[])[]>((values) => JSON.stringify(values));
  const groups = createShelf<UndertakingForEvidence["groups"]>((value) => JSON.stringify(value));
  const days = createShelf<Days>(({ first, last }) => `${first ?? ""}/${last ?? ""}`);
  const names = createShelf<UndertakingForEvidence["names"]>((value) => JSON.stringify(value));
  const ordinals = createShelf<UndertakingForEvidence["ordinals"]>((value) => JSON.stringify(value));
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
