// Model name: a key in, what the type or class is called in either language out.

import { DRONE, SHIP_CLASSES, SHIP_SORTS } from "./craft-names.ts";

type Language = "ja" | "en";

/** Where two spellings share a key the first one names it. */
const NAMES: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ...SHIP_CLASSES.toReversed().map(
    ([ja, en]) => [`${en.toLowerCase()} class`, { ja: `${ja}級`, en: `${en} class` }] as const,
  ),
  ...SHIP_SORTS.map(({ key, ja, en }) => [key, { ja, en }] as const),
  [DRONE.key, DRONE],
]);

/** A key that is a spelling is its own name. */
export function modelName(key: string, language: Language): string {
  const known = NAMES.get(key)?.[language];
  return known ?? (language === "ja" ? key.replace(/ class$/u, "級") : key);
}
