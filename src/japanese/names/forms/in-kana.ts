// Takes folded text and gives the names that are written in hiragana, parted by a blank, before an office: まちむら のぶたか外務大臣.

import { HIRAGANA, KANJI, KATAKANA } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { OFFICE } from "../office-pattern.ts";
import { findAll } from "../../search/find-all.ts";

/** From the blank on; what stands before it is looked at only where an office follows. */
const FORM = new RegExp(`(?<=[${HIRAGANA}]{2}) ([${HIRAGANA}]{2,5}) ?(${OFFICE})`, "g");
/** So few texts part kana by a blank that the many offices are seldom tried. */
const PARTED = new RegExp(`[${HIRAGANA}]{2} [${HIRAGANA}]{2}`);
const SURNAME = new RegExp(`(^|[^${HIRAGANA}])([${HIRAGANA}]{2,7})$`);
const LONGEST = 8;
/** 同長官はみほん: behind kanji or katakana the first letter is a particle. */
const PARTICLE = /^(?:[はがをにとのもや]|から|より)(?=..)/;
const WORD = new RegExp(`[${KANJI}${KATAKANA})」]`);

export function readNamesInKana(text: string, folded: string): readonly NameMention[] {
  if (!PARTED.test(folded)) return [];
  return findAll(folded, FORM).flatMap((found): readonly NameMention[] => {
    const [surface, given = "", office = ""] = found;
    const [, before = "", run] =
      SURNAME.exec(folded.slice(Math.max(0, found.index - LONGEST), found.index)) ?? [];
    if (run === undefined) return [];
    const surname = WORD.test(before) ? run.replace(PARTICLE, "") : run;
    if (surname === run && WORD.test(before)) return [];
    const start = found.index - surname.length;
    const end = found.index + surface.length;
    return [
      {
        span: [start, end],
        surface: text.slice(start, end),
        kind: "full",
        name: surname + given,
        surname,
        given,
        nameSpan: [start, found.index + 1 + given.length],
        office,
      },
    ];
  });
}
