// Takes words of a promise; gives the names in them, of exercises, ships, festivals, and finds such a name in another text, in its own script or by its sound.

import { toRomaji } from "wanakana";

import { foldWidth } from "../../../japanese/fold-width.ts";
import { normalText } from "./normal-text.ts";

export type NamedThing = {
  /** Normal, without the number of its edition. */
  readonly name: string;
  /** As written. */
  readonly words: string;
  /** 26 of オーシャン・ランタン26 or 2026. */
  readonly edition?: string;
  readonly sound: string;
};

const QUOTED = /[「『“"](?<name>[^「」『』“”"\n]{2,40})[」』”"]/gu;
const AFTER_EXERCISE =
  /(?:\bexercise|\bdrill|\boperation) (?<name>[A-Z][\p{L}-]+(?: [A-Z][\p{L}-]+){0,3}(?: ?\d{2,4})?)/gu;
const SHIPS =
  /\b(?:HMS|USS|JS|HMAS|HMCS|HMNZS|INS|ROKS|BRP|FS|ITS|FGS) (?<name>[A-Z][\p{L}-]+(?: [A-Z][\p{L}-]+){0,2})/gu;
const EDITION = /[ -]?'?(?:20)?(?<edition>\d{2})$/u;
/** 「瀬取り」 and 「特別な戦略的パートナー」 are no names. */
const NO_NAME =
  /(?:パートナー|関係|時代|外交|防止|する|した|こと|取り)$|[はがをにへ]|^[\p{Script=Hiragana}]{1}/u;

/** No name is longer; the sound of what is, is worked out sign by sign, one within another. */
const LONGEST_NAME = 100;

/** Consonants as both languages have them: guardian and ガーディアン are gdn. */
export function soundOf(name: string): string {
  return toRomaji(foldWidth(name.slice(0, LONGEST_NAME)).replaceAll("・", " "))
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[^a-z]/gu, "")
    .replaceAll("dge", "j")
    .replaceAll(/r(?![aeiouy])/gu, "")
    .replaceAll("l", "r")
    .replaceAll("v", "b")
    .replaceAll(/ph|f/gu, "h")
    .replaceAll(/th|sh|c(?=[eiy])/gu, "s")
    .replaceAll(/ch|ts/gu, "t")
    .replaceAll(/c|q/gu, "k")
    .replaceAll(/j|g(?=[ei])/gu, "z")
    .replaceAll(/[aeiouy]/gu, "")
    .replaceAll(/(.)\1+/gu, "$1");
}

function nameOf(words: string): NamedThing | undefined {
  const normal = normalText(words);
  const edition = EDITION.exec(normal)?.groups?.["edition"];
  const name = normal.replace(EDITION, "");
  if (name.length < 2 || NO_NAME.test(name)) return undefined;
  return { name, words, ...(edition === undefined ? {} : { edition }), sound: soundOf(words) };
}

export function findNames(text: string): readonly NamedThing[] {
  const folded = foldWidth(text);
  const found = [
    ...folded.matchAll(QUOTED),
    ...folded.matchAll(AFTER_EXERCISE),
    ...folded.matchAll(SHIPS),
  ].flatMap(({ groups }) => {
    const named = nameOf(groups?.["name"] ?? "");
    return named === undefined ? [] : [named];
  });
  return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index);
}

export type NameFound = { readonly edition?: string; readonly isPart: boolean };

const CAPITALS = /[A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+){0,3}/gu;
const SOUND_ENOUGH = 3;
const SOUND_WITHIN = 4;

function findBySound({ sound }: NamedThing, text: string): NameFound | undefined {
  if (sound.length < SOUND_ENOUGH) return undefined;
  for (const { 0: words, index } of foldWidth(text).matchAll(CAPITALS)) {
    const told = soundOf(words);
    if (
      sound.length < SOUND_WITHIN
        ? !words.split(" ").some((word) => soundOf(word) === sound)
        : !told.includes(sound)
    )
      continue;
    const edition = /^[ -]?'?(?:20)?(\d{2})\b/u.exec(text.slice(index + words.length))?.[1];
    return { ...(edition === undefined ? {} : { edition }), isPart: false };
  }
  return undefined;
}

/** `normal`: the text as it is compared; `text`: as written. `isPart`: another name holds it, 「リュミエール冬まつり」. */
export function findName(
  named: NamedThing,
  normal: string,
  text: string,
  language: "ja" | "en",
): NameFound | undefined {
  const at = normal.indexOf(named.name);
  if (at < 0) return language === "en" ? findBySound(named, text) : undefined;
  const behind = normal.slice(at + named.name.length);
  const edition = /^[ -]?'?(?:20)?(\d{2})(?!\d)/u.exec(behind)?.[1];
  const isQuoted = /[「『“"(]$/u.test(normal.slice(0, at));
  const isPart =
    /^(?:祭|まつり|フェス|広場|号|賞|杯|会館|通り)/u.test(behind) ||
    (isQuoted && /^[^\d」』”"')-][^」』”"]{0,9}[」』”"]/u.test(behind));
  return { ...(edition === undefined ? {} : { edition }), isPart };
}

const KATAKANA_NAMES = /[\p{Script=Katakana}ー・=]{3,}/gu;

/** Of all that may be such a name in a text: what stands in quotes, katakana, words in capitals, alone and strung together. */
export function soundsIn(text: string): readonly string[] {
  const folded = foldWidth(text);
  const quoted = findNames(folded).map(({ sound }) => sound);
  const katakana = [...folded.matchAll(KATAKANA_NAMES)].map(([words]) => soundOf(words));
  const capitals = [...folded.matchAll(CAPITALS)].flatMap(([words]) => {
    const parts = words.split(" ");
    return parts.flatMap((_, first) =>
      parts.slice(first).map((__, last) => soundOf(parts.slice(first, first + last + 1).join(" "))),
    );
  });
  return [...new Set([...quoted, ...katakana, ...capitals])].filter((sound) => sound.length >= SOUND_ENOUGH);
}
