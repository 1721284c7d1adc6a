// Name directory: all known names → what is meant by a word that is one of them, sounds like one, or is one slip away from one.

import { type NameEntry, entryOf, surnameEntryOf } from "./name-entry.ts";
import type { KnownName } from "./known-name.ts";
import { soundOf, soundsOfBeginning } from "./name-sound.ts";
import { isNearName } from "./near-name.ts";

export type NameDirectory = {
  /** Whose name, reading or sound the folded word is; the very name before what only sounds alike. */
  findSame(folded: string): readonly NameEntry[];
  /** Those that a slip made the folded word of; the nearest first, few. */
  findNear(folded: string): readonly NameEntry[];
  /** Those that begin so, in their writing, reading or sound: at most `limit`, none twice. */
  findBeginning(folded: string, limit: number): readonly NameEntry[];
};

const MOST_NEAR = 3;
/** Names of one beginning that are looked at: enough to put persons first, few enough for any beginning. */
const MOST_LOOKED_AT = 400;

type Key = readonly [key: string, entry: NameEntry];

function group(keys: readonly Key[]): ReadonlyMap<string, readonly NameEntry[]> {
  const grouped = new Map<string, NameEntry[]>();
  for (const [key, entry] of keys) {
    const known = grouped.get(key);
    if (known) known.push(entry);
    else grouped.set(key, [entry]);
  }
  return grouped;
}

const byKey = ([a]: Key, [b]: Key): number => (a < b ? -1 : a > b ? 1 : 0);

/** The place of the first key that is not before it. */
function findFirst(keys: readonly Key[], beginning: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle]?.[0] ?? "") < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}

function listBeginning(keys: readonly Key[], beginning: string): readonly Key[] {
  const first = findFirst(keys, beginning);
  const some = keys.slice(first, first + MOST_LOOKED_AT);
  const end = some.findIndex(([key]) => !key.startsWith(beginning));
  return end < 0 ? some : some.slice(0, end);
}

export function createNameDirectory(names: readonly KnownName[]): NameDirectory {
  const whole = names.map(entryOf);
  const surnames = new Map<string, NameEntry>();
  for (const name of names) {
    const entry = surnameEntryOf(name);
    if (entry) surnames.set(`${entry.name} ${entry.readings.join(" ")}`, entry);
  }
  const entries = [...whole, ...surnames.values()];
  const writing = (of: readonly NameEntry[]): readonly Key[] =>
    of.flatMap((entry) => [...entry.forms, ...entry.readings].map((form): Key => [form, entry]));
  const sounding = (of: readonly NameEntry[]): readonly Key[] =>
    of.flatMap((entry) => entry.sounds.map((sound): Key => [sound, entry]));
  const byWriting = group(writing(entries));
  const bySound = group(sounding(entries));
  const writingOrdered = writing(whole).toSorted(byKey);
  const soundingOrdered = sounding(whole).toSorted(byKey);

  const findSame: NameDirectory["findSame"] = (folded) => {
    const written = byWriting.get(folded);
    if (written) return [...new Set(written)];
    const sound = soundOf(folded);
    return sound === undefined ? [] : [...new Set(bySound.get(sound))];
  };
  return {
    findSame,
    findNear: (folded) => entries.filter((entry) => isNearName(entry, folded)).slice(0, MOST_NEAR),
    findBeginning: (folded, limit) => {
      const found = [
        ...listBeginning(writingOrdered, folded),
        ...soundsOfBeginning(folded).flatMap((sound) => listBeginning(soundingOrdered, sound)),
      ];
      const ranked = found.toSorted(
        ([a, one], [b, other]) =>
          Number(b === folded) - Number(a === folded) ||
          Number(one.kind !== "person") - Number(other.kind !== "person") ||
          a.length - b.length ||
          byKey([a, one], [b, other]),
      );
      return [...new Set(ranked.map(([, entry]) => entry))].slice(0, limit);
    },
  };
}
