// Takes a pair and a place; gives how much of the promise's matter is shown where nobody names it: by the scenes of its concepts, in the sentence and in the whole announcement.

import type { Said } from "../reading/later-announcement.ts";
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

export function weighScenes(pair: Pair, { passage }: Place): Marks {
  const own = shownIn(pair, [passage]);
  const whole = wholeOf(pair);
  return [
    mark("scenes", own.shown - own.named, own.words),
    mark("scenes.whole", whole.shown - whole.named, whole.words),
  ];
}
