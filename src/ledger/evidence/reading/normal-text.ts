// Takes words of a text; gives them as they are compared: width and case folded, without the middle dots and spaces that one writes and another leaves out.

import { foldWidth } from "../../../japanese/fold-width.ts";

/** British and newer spellings as the tables of words have them. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/uncrewed/gu, "unmanned"],
  [/defence/gu, "defense"],
  [/programme/gu, "program"],
  [/centre/gu, "center"],
  [/harbour/gu, "harbor"],
  [/manoeuvre/gu, "maneuver"],
  [/armoured/gu, "armored"],
  [/labour/gu, "labor"],
];

function spelledAlike(text: string): string {
  return SPELLINGS.reduce((spelled, [pattern, letters]) => spelled.replaceAll(pattern, letters), text);
}

/** 捜索・救難 and 捜索救難 are one word, ハヤブサ・ガーディアン and ハヤブサガーディアン one name. */
export function normalText(text: string): string {
  return spelledAlike(foldWidth(text).toLowerCase())
    .replaceAll(/・/gu, "")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/(?<![a-z0-9,.;:)"'%]) | (?![a-z0-9("'$])/gu, "");
}
