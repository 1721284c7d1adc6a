// Takes a text as it is compared; gives the concepts whose scenes it shows, each with the word that shows it: an announcement may tell of a band by its trumpets.

import { createWordFinder } from "./find-words.ts";
import { SCENE_WORDS } from "./scene-words.ts";

function gather(words: (at: number) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  SCENE_WORDS.forEach(([concepts], at) => {
    for (const word of words(at)) {
      if (word !== "") found.set(word, [...(found.get(word) ?? []), ...concepts.split(" ")]);
    }
  });
  return found;
}

export type SceneFound = { readonly share: number; readonly words: string };

type Scenes = {
  readonly concepts: ReadonlyMap<string, readonly string[]>;
  readonly find: ReturnType<typeof createWordFinder>;
};

function scenesOf(words: (at: number) => readonly string[]): Scenes {
  const concepts = gather(words);
  return { concepts, find: createWordFinder(concepts.keys()) };
}

/** Gathered when a text is first looked at: many processes load this and compare nothing. */
const scenes = new Map<"ja" | "en", Scenes>();

function scenesIn(language: "ja" | "en"): Scenes {
  const known =
    scenes.get(language) ??
    (language === "ja"
      ? scenesOf((at) => SCENE_WORDS[at]?.[1].split(" ") ?? [])
      : scenesOf((at) => SCENE_WORDS[at]?.[2].split("|") ?? []));
  scenes.set(language, known);
  return known;
}

/** `text`: normal. Concept → how surely a word of the text shows it: one that shows many concepts tells little of each. */
export function findScenes(text: string, language: "ja" | "en"): ReadonlyMap<string, SceneFound> {
  const { concepts, find } = scenesIn(language);
  const shown = new Map<string, SceneFound>();
  for (const { word, at, end } of find(text)) {
    const keys = concepts.get(word) ?? [];
    const share = 1 / Math.sqrt(keys.length);
    for (const key of keys) {
      if ((shown.get(key)?.share ?? 0) < share) shown.set(key, { share, words: text.slice(at, end) });
    }
  }
  return shown;
}
