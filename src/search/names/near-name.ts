// Near name: a known name and a folded word → whether the word is the name with a slip: a wrong kana, letter or character.

import type { NameEntry } from "./name-entry.ts";
import { isKana, soundOf } from "./name-sound.ts";
import { isOneApart } from "./one-apart.ts";

/** Of shorter words one slip makes another word. */
const SHORTEST_KANA = 4;
const SHORTEST_SOUND = 6;
const SHORTEST_WRITTEN = 3;

const countAlike = (one: string, other: string): number =>
  Array.from(one).filter((sign, at) => sign === other[at]).length;

/** 小泉信二郎 for 小泉進次郎: the surname is right, and of the given name, as long as it should be, at least a character. */
function isOtherGiven({ surname, forms }: NameEntry, folded: string): boolean {
  if (surname === undefined || surname.length < 2 || !folded.startsWith(surname)) return false;
  const given = folded.slice(surname.length);
  return forms.some(
    (form) =>
      form.startsWith(surname) &&
      form.length === folded.length &&
      countAlike(form.slice(surname.length), given) > 0,
  );
}

/** 中谷玄 for 中谷元: as long, and one character is another; hyphens and such are no part of what is folded. */
function isOneCharacterOff({ forms }: NameEntry, folded: string): boolean {
  return forms.some((form) => form.length === folded.length && !isKana(form) && isOneApart(form, folded));
}

export function isNearName(entry: NameEntry, folded: string): boolean {
  if (isKana(folded)) {
    return folded.length >= SHORTEST_KANA && entry.readings.some((reading) => isOneApart(reading, folded));
  }
  const sound = soundOf(folded);
  if (sound !== undefined) {
    return sound.length >= SHORTEST_SOUND && entry.sounds.some((known) => isOneApart(known, sound));
  }
  // F-15 and F-16, 第1空挺団 and 第2空挺団 are no slips of each other.
  if (/\d/u.test(folded) || folded.length < SHORTEST_WRITTEN) return false;
  return isOneCharacterOff(entry, folded) || isOtherGiven(entry, folded);
}
