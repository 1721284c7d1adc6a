// Takes a pair and a place; gives how many rare signs, names and numbers of the promise the sentence and the whole announcement have: what holds where no table has the words.

import type { Passage, ReadLater } from "../reading/later-announcement.ts";
import { nameAndPartSounds, thingNumbers } from "../reading/signatures.ts";
import { keepLast } from "./keep-last.ts";
import { mark, type Feature } from "./mark.ts";
import type { Pair } from "./pair.ts";
import { createRows, pieceOf, type Piece, type Weighed } from "./pieces.ts";

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

const wholeOf = keepLast((later: ReadLater): string =>
  [later.head, ...later.passages].map(({ normal }) => normal).join("\n"),
);

type Signs = { readonly sounds: ReadonlySet<string>; readonly numbers: ReadonlySet<string> };

const SIGNS = new WeakMap<object, Signs>();

function signsOf(of: object, text: string, normal: string): Signs {
  const known = SIGNS.get(of);
  if (known !== undefined) return known;
  const signs = { sounds: new Set(nameAndPartSounds(text)), numbers: new Set(thingNumbers(normal)) };
  SIGNS.set(of, signs);
  return signs;
}

/** In the sentence and in the whole announcement; kept by what is sought. */
function createWeigh<T extends Sought>(
  features: readonly [own: Feature, whole: Feature],
  isInOwn: (each: T, passage: Passage) => boolean,
  isInWhole: (each: T, later: ReadLater) => boolean,
): (later: ReadLater, sought: readonly T[]) => readonly Weighed[] {
  const [owns, wholes] = [createRows<Piece>(), createRows<Piece>()];
  const weigh = (feature: Feature, sought: readonly T[], isThere: (each: T) => boolean): Piece => {
    const [count, words] = countIn(sought, isThere);
    return pieceOf([mark(feature, count, words)]);
  };
  return (later, sought) => {
    if (sought.length === 0) return [];
    const [own, whole] = [owns(later, sought), wholes(later, sought)];
    return [
      {
        own: ({ passage, index }) =>
          (own[index] ??= weigh(features[0], sought, (each) => isInOwn(each, passage))),
        whole: (whole[0] ??= weigh(features[1], sought, (each) => isInWhole(each, later))),
      },
    ];
  };
}

function inWhole(later: ReadLater): Signs {
  return signsOf(later, `${later.title}\n${later.text}`, wholeOf(later));
}

function inOwn(passage: Passage): Signs {
  return signsOf(passage, passage.text, passage.normal);
}

const weighRare = createWeigh<readonly string[]>(
  ["rare-signs", "rare-signs.whole"],
  (letters, { normal }) => hasMost(letters, normal),
  (letters, later) => hasMost(letters, wholeOf(later)),
);
const weighNames = createWeigh<string>(
  ["same-names", "same-names.whole"],
  (sound, passage) => inOwn(passage).sounds.has(sound),
  (sound, later) => inWhole(later).sounds.has(sound),
);
const weighNumbers = createWeigh<string>(
  ["same-numbers", "same-numbers.whole"],
  (number, passage) => inOwn(passage).numbers.has(number),
  (number, later) => inWhole(later).numbers.has(number),
);

export function weighSignatures({ undertaking, later }: Pair): readonly Weighed[] {
  return [
    ...weighRare(later, undertaking.rareWords),
    ...weighNames(later, undertaking.sounds),
    ...weighNumbers(later, undertaking.numbers),
  ];
}
