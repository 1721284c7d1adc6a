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

const JAPANESE = gather((at) => SCENE_WORDS[at]?.[1].split(" ") ?? []);
const ENGLISH = gather((at) => SCENE_WORDS[at]?.[2].split("|") ?? []);

export type SceneFound = { readonly share: number; readonly words: string };

const SCENES = {
  ja: { concepts: JAPANESE, find: createWordFinder(JAPANESE.keys()) },
  en: { concepts: ENGLISH, find: createWordFinder(ENGLISH.keys()) },
};

/** `text`: normal. Concept → how surely a word of the text shows it: one that shows many concepts tells little of each. */
export function findScenes(text: string, language: "ja" | "en"): ReadonlyMap<string, SceneFound> {
  const { concepts, find } = SCENES[language];
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
