// Takes a text; gives what tells one matter from another where no table has its words: names by their sound, numbers of things, in either language.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { IDLE_ENGLISH } from "../words/idle-words.ts";
import { soundOf } from "./named-things.ts";

const KATAKANA = /[\p{Script=Katakana}ー・=]{3,}/gu;
const CAPITAL = /\b[A-Z][\p{L}'-]{2,}/gu;
/** A sentence begins with a capital, too. */
const BEHIND_STOP = /(?:^|[.!?:"“]\s*)$/u;
const SOUND_ENOUGH = 3;

function katakanaIn(folded: string): readonly string[] {
  return [...folded.matchAll(KATAKANA)].map(([words]) => words);
}

function capitalsIn(folded: string): readonly string[] {
  return [...folded.matchAll(CAPITAL)].flatMap(({ 0: word, index }) =>
    IDLE_ENGLISH.has(word.toLowerCase()) || BEHIND_STOP.test(folded.slice(Math.max(0, index - 3), index))
      ? []
      : [word],
  );
}

function soundsOf(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(soundOf))].filter((sound) => sound.length >= SOUND_ENOUGH);
}

/** Each once, of katakana and of English names of one word; of at least three consonants. */
export function nameSounds(text: string): readonly string[] {
  const folded = foldWidth(text);
  return soundsOf([...katakanaIn(folded), ...capitalsIn(folded)]);
}

/** With the parts of names of several. */
export function nameAndPartSounds(text: string): readonly string[] {
  const folded = foldWidth(text);
  const katakana = katakanaIn(folded).flatMap((words) => [words, ...words.split(/[・=]/u)]);
  const capitals = capitalsIn(folded);
  const strung = [...folded.matchAll(/[A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+){1,2}/gu)].map(([words]) => words);
  return soundsOf([...katakana, ...capitals, ...strung]);
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["fifteen", 15],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["hundred", 100],
]);
const COUNTED =
  /(?<![0-9.,第])(?<digits>[1-9][0-9]{0,2}(?:,[0-9]{3})*|[1-9][0-9]{3})(?![0-9.,]|年|月|日|時|分|回|次|\/)/gu;
const OF_TIME =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december)\s*$/u;
const ENGLISH_TIME =
  /^(?:st|nd|rd|th)\b|^ (?:january|february|march|april|may|june|july|august|september|october|november|december|a\.?m|p\.?m)/u;
const YEARS_FROM = 1900;
const YEARS_TO = 2100;

/** `normal`: 24 of 24-metre and 24メートル, twenty and 20名; no days, years or rounds. */
export function thingNumbers(normal: string): readonly string[] {
  const digits = [...normal.matchAll(COUNTED)].flatMap(({ 0: words, index }) => {
    const number = Number(words.replaceAll(",", ""));
    if (number >= YEARS_FROM && number <= YEARS_TO) return [];
    if (OF_TIME.test(normal.slice(Math.max(0, index - 12), index))) return [];
    return ENGLISH_TIME.test(normal.slice(index + words.length, index + words.length + 14)) ? [] : [number];
  });
  const words = [...normal.matchAll(/\b[a-z]+\b/gu)].flatMap(([word]) => WORDS.get(word) ?? []);
  return [...new Set([...digits, ...words])].filter((number) => number > 1).map(String);
}
