// Name sound: a name in kana or Latin letters → one spelling of how it sounds, the same for Ohno, Oono, Ono and おおの.

import { toRomaji } from "wanakana";
import { foldForSearch } from "../fold-for-search.ts";

/** Hepburn, as passports have it, into the spelling that gives each sound one consonant; the longer ones first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tch/g, "cch"],
  [/shi/g, "si"],
  [/sh/g, "sy"],
  [/cchi/g, "tti"],
  [/chi/g, "ti"],
  [/cch/g, "tty"],
  [/ch/g, "ty"],
  [/tsu/g, "tu"],
  [/f(?=u)/g, "h"],
  [/ji/g, "zi"],
  [/jy?/g, "zy"],
  [/du/g, "zu"],
  [/di/g, "zi"],
  [/m(?=[bmp])/g, "n"],
  // What passports and papers leave out, write as h or repeat: the length of a vowel.
  [/o(?:h(?![aiueoy])|[ou])+/g, "o"],
  [/u{2,}/g, "u"],
  [/a{2,}/g, "a"],
  [/i{2,}/g, "i"],
  [/e{2,}/g, "e"],
];

const KANA = /^[ぁ-ゖー]+$/u;
const LATIN = /^[a-z]+$/u;
/** ō and ū; what is written over a letter of Latin script is no other letter. */
const OVER_LETTERS = /\p{M}/gu;

const spell = (latin: string): string =>
  SPELLINGS.reduce((word, [from, to]) => word.replace(from, to), latin);

const toLatin = (kana: string): string =>
  toRomaji(kana)
    .toLowerCase()
    .replaceAll("-", "")
    .replaceAll(/[^a-z]/g, "");

export function isKana(folded: string): boolean {
  return KANA.test(folded);
}

/** Folded text; undefined where it is written in neither kana nor Latin letters alone. */
export function soundOf(folded: string): string | undefined {
  if (isKana(folded)) return spell(toLatin(folded));
  const plain = folded.normalize("NFD").replaceAll(OVER_LETTERS, "");
  return LATIN.test(plain) ? spell(plain) : undefined;
}

/** Consonants that a sound is only begun with, and how that sound goes on: sh is to be しん or しゃ. */
const BEGUN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/sy$/, ["sy", "si"]],
  [/(?:ty|c)$/, ["ty", "ti"]],
  [/ts$/, ["tu"]],
  [/zy?$/, ["zy", "zi", "za", "zu", "ze", "zo"]],
  [/f$/, ["hu"]],
];

/** How what is still being typed may begin. */
export function soundsOfBeginning(folded: string): readonly string[] {
  const sound = soundOf(folded);
  if (sound === undefined) return [];
  const begun = BEGUN.find(([pattern]) => pattern.test(sound));
  return begun ? begun[1].map((onward) => sound.replace(begun[0], onward)) : [sound];
}

/** As papers in English write a reading: without long vowels. */
export function inEnglish(reading: string): string {
  return toLatin(foldForSearch(reading))
    .replaceAll(/o[ou]+/g, "o")
    .replaceAll(/uu+/g, "u");
}
