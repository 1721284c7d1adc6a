// Takes a pair and a place; gives how much of the promise's matter is shown where nobody names it: by the scenes of its concepts, in the sentence and in the whole announcement.

import type { ReadLater, Said } from "../reading/later-announcement.ts";
import { findScenes, type SceneFound } from "../words/find-scenes.ts";
import { keepLast } from "./keep-last.ts";
import { mark } from "./mark.ts";
import type { Pair } from "./pair.ts";
import { pieceOf, type Piece, type Weighed } from "./pieces.ts";
import type { Place } from "./places.ts";
import type { ToldTerm } from "./told-terms.ts";

type Scenes = ReadonlyMap<string, SceneFound>;

const OF_SAID = new WeakMap<Said, Scenes>();

function scenesOf(said: Said, language: "ja" | "en"): Scenes {
  const known = OF_SAID.get(said);
  if (known !== undefined) return known;
  const scenes = findScenes(said.normal, language);
  OF_SAID.set(said, scenes);
  return scenes;
}

type Shown = { readonly named: number; readonly shown: number; readonly words: string };

/** Of the promise's concepts by the square of their weight: what is named, and what is named or shown. */
function shownIn({ undertaking, terms }: Pair, nameOf: (told: ToldTerm) => number, scenes: Scenes): Shown {
  let [all, named, shown] = [0, 0, 0];
  const words: string[] = [];
  undertaking.terms.forEach(({ key, isConcept, group, weight }, at) => {
    if (!isConcept || group !== undefined) return;
    const told = terms[at];
    const counted = weight ** 2;
    const byName = told === undefined ? 0 : nameOf(told);
    const byScene = scenes.get(key);
    all += counted;
    named += counted * byName;
    shown += counted * Math.max(byName, byScene?.share ?? 0);
    if (byScene !== undefined && byScene.share > byName) words.push(byScene.words);
  });
  return all === 0
    ? { named: 0, shown: 0, words: "" }
    : { named: named / all, shown: shown / all, words: words.join(" ") };
}

/** Of each concept its greatest scene in the announcement, the first of those. */
const greatestIn = keepLast((later: ReadLater): Scenes => {
  const greatest = new Map<string, SceneFound>();
  for (const said of [later.head, ...later.passages]) {
    for (const [key, scene] of scenesOf(said, later.language))
      if (scene.share > (greatest.get(key)?.share ?? 0)) greatest.set(key, scene);
  }
  return greatest;
});

const NOTHING = { own: pieceOf([mark("scenes", 0)]), whole: pieceOf([mark("scenes.whole", 0)]) } as const;
const NO_SCENES: readonly Weighed[] = [{ own: () => NOTHING.own, whole: NOTHING.whole }];

function pieceOfShown(feature: "scenes" | "scenes.whole", { named, shown, words }: Shown): Piece {
  return pieceOf([mark(feature, shown - named, words)]);
}

/** In the sentence, in the whole announcement. */
export function weighScenes(pair: Pair): readonly Weighed[] {
  const { later, undertaking } = pair;
  const greatest = greatestIn(later);
  if (!undertaking.terms.some(({ key }) => greatest.has(key))) return NO_SCENES;
  const row: (Piece | undefined)[] = [];
  const whole = pieceOfShown(
    "scenes.whole",
    shownIn(pair, ({ anywhere }) => anywhere, greatest),
  );
  const own = ({ passage, index, at }: Place): Piece =>
    (row[index] ??= pieceOfShown(
      "scenes",
      shownIn(pair, ({ passage: named }) => named[at] ?? 0, scenesOf(passage, later.language)),
    ));
  return [{ own, whole }];
}
