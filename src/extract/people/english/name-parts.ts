// Takes an English name and gives it with its surname: the word in capitals, the first before Jong-su, else the last that is no suffix.

import type { NameMention } from "../../../japanese/names.ts";

/** Jr. and III end a name and are no surname. */
const SUFFIX = /^(?:Jr|Sr|I{1,3}|IV)[.,]?$/u;
const CAPITALS = /^[A-Z][A-Z'’-]+$/u;
/** Lim Jong-su: a given name of two syllables with a stroke between stands behind the surname. */
const KOREAN_GIVEN = /^[A-Z][a-z]{1,6}-[a-z]{2,7}$/u;

export function nameParts(name: string): Pick<NameMention, "kind" | "name" | "surname"> {
  const words = name.split(/[ ,]+/u).filter((word) => word !== "" && !SUFFIX.test(word));
  const capitals = words.every((word) => CAPITALS.test(word))
    ? undefined
    : words.find((word) => CAPITALS.test(word));
  const isKorean = words.length === 2 && KOREAN_GIVEN.test(words[1] ?? "");
  const surname = capitals ?? words.at(isKorean ? 0 : -1);
  return {
    kind: words.length > 1 ? "full" : "short",
    name,
    ...(surname === undefined ? {} : { surname }),
  };
}
