// Takes a pair and a place; gives how many rare signs, names and numbers of the promise the sentence and the whole announcement have: what holds where no table has the words.

import type { ReadLater } from "../reading/later-announcement.ts";
import { nameAndPartSounds, thingNumbers } from "../reading/signatures.ts";
import type { Place } from "./contexts.ts";
import { mark, type Mark, type Marks } from "./mark.ts";
import type { Pair } from "./pair.ts";

const ENOUGH = 3;

/** A sign, or the letters of a word. */
type Sought = string | readonly string[];

/** 0 to 1: some are as good as all. */
function countIn<T extends Sought>(
  sought: readonly T[],
  isThere: (each: T) => boolean,
): readonly [number, string] {
  const found = sought.filter(isThere);
  return [Math.min(ENOUGH, found.length) / ENOUGH, found.map((each) => [each].flat().join("")).join(" ")];
}

/** Of a long word half of it is enough: 野外病院 of 野外病院セット. */
function hasMost(letters: readonly string[], text: string): boolean {
  let found = 0;
  for (const each of letters) if (text.includes(each)) found += 1;
  return found * 2 >= letters.length;
}

const WHOLE = new WeakMap<ReadLater, string>();

function wholeOf(later: ReadLater): string {
  const known = WHOLE.get(later);
  if (known !== undefined) return known;
  const whole = [later.head, ...later.passages].map(({ normal }) => normal).join("\n");
  WHOLE.set(later, whole);
  return whole;
}

type Signs = { readonly sounds: ReadonlySet<string>; readonly numbers: ReadonlySet<string> };

const SIGNS = new WeakMap<object, Signs>();

function signsOf(of: object, text: string, normal: string): Signs {
  const known = SIGNS.get(of);
  if (known !== undefined) return known;
  const signs = { sounds: new Set(nameAndPartSounds(text)), numbers: new Set(thingNumbers(normal)) };
  SIGNS.set(of, signs);
  return signs;
}

function markOf<T extends Sought>(
  feature: Mark["feature"],
  sought: readonly T[],
  isThere: (each: T) => boolean,
): Marks {
  if (sought.length === 0) return [];
  const [count, words] = countIn(sought, isThere);
  return [mark(feature, count, words)];
}

const IN_WHOLE = new WeakMap<Pair, Readonly<Record<"rare" | "names" | "numbers", Marks>>>();

/** Of the whole announcement: the same for all its places. */
export function signaturesInWhole(pair: Pair): Readonly<Record<"rare" | "names" | "numbers", Marks>> {
  const known = IN_WHOLE.get(pair);
  if (known !== undefined) return known;
  const { undertaking, later } = pair;
  const whole = wholeOf(later);
  const all = signsOf(later, `${later.title}\n${later.text}`, whole);
  const marks = {
    rare: markOf("rare-signs.whole", undertaking.rareWords, (letters) => hasMost(letters, whole)),
    names: markOf("same-names.whole", undertaking.sounds, (sound) => all.sounds.has(sound)),
    numbers: markOf("same-numbers.whole", undertaking.numbers, (number) => all.numbers.has(number)),
  };
  IN_WHOLE.set(pair, marks);
  return marks;
}

export function weighSignatures(pair: Pair, { passage }: Place): Marks {
  const { rareWords, sounds, numbers } = pair.undertaking;
  const own = signsOf(passage, passage.text, passage.normal);
  const whole = signaturesInWhole(pair);
  return [
    ...markOf("rare-signs", rareWords, (letters) => hasMost(letters, passage.normal)),
    ...whole.rare,
    ...markOf("same-names", sounds, (sound) => own.sounds.has(sound)),
    ...whole.names,
    ...markOf("same-numbers", numbers, (number) => own.numbers.has(number)),
    ...whole.numbers,
  ];
}
