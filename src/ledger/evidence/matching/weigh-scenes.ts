// Takes a pair and a place; gives how much of the promise's matter is shown where nobody names it: by the scenes of its concepts, in the sentence and in the whole announcement.

import type { ReadLater, Said } from "../reading/later-announcement.ts";
import { findScenes, type SceneFound } from "../words/find-scenes.ts";
import type { Place } from "./contexts.ts";
import { mark, type Marks } from "./mark.ts";
import type { Pair } from "./pair.ts";

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
function shownIn(pair: Pair, saids: readonly Said[]): Shown {
  const { terms } = pair.undertaking;
  const { language } = pair.later;
  let [all, named, shown] = [0, 0, 0];
  const words: string[] = [];
  const shares = saids.map((said) => pair.sharesOf(said));
  terms.forEach((term, at) => {
    if (!term.isConcept || term.group !== undefined) return;
    const counted = term.weight ** 2;
    const byName = Math.max(0, ...shares.map((share) => share[at] ?? 0));
    let byScene: SceneFound | undefined;
    for (const said of saids) {
      const found = scenesOf(said, language).get(term.key);
      if (found !== undefined && found.share > (byScene?.share ?? 0)) byScene = found;
    }
    all += counted;
    named += counted * byName;
    shown += counted * Math.max(byName, byScene?.share ?? 0);
    if (byScene !== undefined && byScene.share > byName) words.push(byScene.words);
  });
  return all === 0
    ? { named: 0, shown: 0, words: "" }
    : { named: named / all, shown: shown / all, words: words.join(" ") };
}

const WHOLE = new WeakMap<Pair, Shown>();

function wholeOf(pair: Pair): Shown {
  const known = WHOLE.get(pair);
  if (known !== undefined) return known;
  const { later } = pair;
  const shown = shownIn(pair, [later.head, ...later.passages]);
  WHOLE.set(pair, shown);
  return shown;
}

const GREATEST = new WeakMap<ReadLater, ReadonlyMap<string, number>>();

/** Of each concept its greatest scene in the announcement. */
function greatestIn(later: ReadLater): ReadonlyMap<string, number> {
  const known = GREATEST.get(later);
  if (known !== undefined) return known;
  const greatest = new Map<string, number>();
  for (const said of [later.head, ...later.passages]) {
    for (const [key, { share }] of scenesOf(said, later.language))
      greatest.set(key, Math.max(greatest.get(key) ?? 0, share));
  }
  GREATEST.set(later, greatest);
  return greatest;
}

/** What scenes can show of the promise at most, in one sentence or in all. */
export function mostShown({ undertaking: { terms }, later }: Pair): number {
  const greatest = greatestIn(later);
  let [all, shown] = [0, 0];
  for (const { key, isConcept, group, weight } of terms) {
    if (!isConcept || group !== undefined) continue;
    all += weight ** 2;
    shown += weight ** 2 * (greatest.get(key) ?? 0);
  }
  return all === 0 ? 0 : shown / all;
}

export function weighScenes(pair: Pair, { passage }: Place): Marks {
  const own = shownIn(pair, [passage]);
  const whole = wholeOf(pair);
  return [
    mark("scenes", own.shown - own.named, own.words),
    mark("scenes.whole", whole.shown - whole.named, whole.words),
  ];
}
