// Takes a name as a text writes it and gives the key by which it is one thing everywhere: in the store, in addresses, in filters.

import { canonicalName } from "./same-name.ts";

/** Longer ones are sentences, and would not fit an index. */
const LONGEST_KEY = 80;
/** What would end a step of an address, or the name before its qualifier. */
const NO_PART_OF_KEY = /[\p{Cc}\p{Cf}/\\~?#%"<>|`^{}[\]]/gu;

/** As the house writes the keys of its topics: ballistic-missile. Texts write no name so. */
const SLUG = /^[a-z]+(?:-[a-z]+)+$/u;

/** 髙橋 一 and 高橋一 have one key, F-35A and Ｆ３５Ａ too; the empty string where nothing is left, or too much. */
export function termKey(name: string): string {
  if (SLUG.test(name)) return name.length > LONGEST_KEY ? "" : name;
  const key = canonicalName(name.toWellFormed()).replaceAll(NO_PART_OF_KEY, "");
  return key.length > LONGEST_KEY ? "" : key;
}

/** Of a character that a cut has parted. */
const HALF_AT_END = /[\ud800-\udbff]$/;

/** More signs than that are no word, but a line somebody has drawn. */
const MOST_SIGNS = 10;

/**
 * What an editor files under is a topic even where it is no name: of a whole sentence the beginning is the key, of signs
 * alone (`?`, `..`) their numbers, `u3f`. Empty only where nothing is written.
 */
export function topicKey(written: string): string {
  const key = termKey(written);
  if (key !== "") return key;
  const kept = SLUG.test(written)
    ? written
    : canonicalName(written.toWellFormed()).replaceAll(NO_PART_OF_KEY, "");
  const beginning = kept.slice(0, LONGEST_KEY).replace(HALF_AT_END, "");
  if (beginning !== "") return termKey(beginning);
  return Array.from(written.trim())
    .slice(0, MOST_SIGNS)
    .map((sign) => `u${sign.codePointAt(0)?.toString(16)}`)
    .join("");
}

/** Of one of several people of a name: `見本誠~海上自衛隊`. */
export function qualifiedKey(name: string, qualifier: string): string {
  const key = termKey(name);
  return key === "" ? "" : `${key}~${termKey(qualifier)}`;
}

/** As an address or a query gives it: a key as it is written, whatever width, spaces or old forms stand in it. */
export function readTermKey(written: string): string {
  const [name = "", qualifier, ...more] = written.split("~");
  if (more.length > 0) return "";
  return qualifier === undefined ? termKey(name) : qualifiedKey(name, qualifier);
}
