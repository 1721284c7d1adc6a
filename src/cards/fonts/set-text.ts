// Setting: a text in, the same text in characters that fonts have, with the fonts and the width of each, out.

import { MODERN_FORMS } from "../../japanese/old-forms.ts";
import type { FontFile, FontFiles, Weight } from "./font-files.ts";

export type SetCharacter = {
  readonly character: string;
  readonly file: FontFile;
  /** In em. */
  readonly width: number;
};

/** What printers set where they lack a character: it says that one is missing, an empty box says nothing. */
export const MISSING_SIGN = "〓";

/** Selectors of a variant (辻 with one dot), joiners and directions: the plain character is shown. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Cs}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}]/gu;

function find(files: FontFiles, character: string, weight: Weight): SetCharacter | undefined {
  const file = files.find(character, weight);
  const width = file?.widthOf(character);
  return file && width !== undefined ? { character, file, width } : undefined;
}

/** The character, else the form of it that is written today, else the sign of a missing one. */
function setCharacter(files: FontFiles, character: string, weight: Weight): readonly SetCharacter[] {
  const set =
    find(files, character, weight) ??
    find(files, MODERN_FORMS.get(character) ?? MISSING_SIGN, weight) ??
    find(files, MISSING_SIGN, weight);
  return set ? [set] : [];
}

export function setText(files: FontFiles, text: string, weight: Weight): readonly SetCharacter[] {
  const seen = text.toWellFormed().normalize("NFC").replaceAll(/\s+/gu, " ").replaceAll(UNSEEN, "");
  return Array.from(seen).flatMap((character) => setCharacter(files, character, weight));
}

export const widthOf = (characters: readonly SetCharacter[]): number =>
  characters.reduce((sum, { width }) => sum + width, 0);
