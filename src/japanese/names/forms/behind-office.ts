// Takes folded text and gives the names that stand behind an office on a line of their own: 防衛大臣 見本 太郎.

import { findCountry } from "../../countries.ts";
import { HIRAGANA, KANJI, KATAKANA } from "../characters.ts";
import type { NameMention } from "../mention.ts";
import { readNameParts } from "../name-parts.ts";
import { isNoName } from "../no-name.ts";
import { COUNTRY, OFFICE } from "../office-pattern.ts";
import { OWN_RANK } from "../rank-pattern.ts";
import { findAll } from "../../search/find-all.ts";

const SPACED = `[${KANJI}](?: {1,3}[${KANJI}]){1,6}`;
const PARTED = `[${KANJI}]{1,4} {1,3}(?:[${KANJI}]{1,4}|[${HIRAGANA}]{2,5})`;
const WHOLE = `[${KANJI}]{3,6}`;
const FOREIGN = `[${KATAKANA}]{1,14}(?:[・=][${KATAKANA}]{1,14}){1,4}`;
/** A signature: nothing else stands on its line. */
const SIGNATURE = new RegExp(
  `^ *(?:(${COUNTRY})の?(?=[${KANJI}]))?(${OFFICE}) {1,6}(${PARTED}|${SPACED}|${WHOLE}|${FOREIGN}) *$`,
  "gm",
);

/** A short line in two parts. */
const IN_TWO_PARTS = /^ *[^ 。\n]{2,80} [^。\n]{2,30}$/m;

/** What an office gives or does, written behind it without a particle. */
const NO_SIGNATURE =
  /(?:会見|会談|談話|声明|演説|挨拶|訓示|式辞|発言|表敬|要旨|概要|記録|発表|代理|主催|命令|指示|出席|訪問|表彰|書簡|答弁|感状|室|付)$/;

/** 防 衛 大 臣  見 本  渡: the office is letter-spaced too; a wider gap may part it from the name. */
const SPACED_LINE = new RegExp(`^ *(${SPACED.replace("{1,6}", "{4,20}")}) *$`, "gm");
const SPACED_SIGNATURE = new RegExp(`^(${OFFICE})(${OWN_RANK})?([${KANJI}]{3,5})$`);

function readSpacedSignatures(text: string, folded: string): readonly NameMention[] {
  return findAll(folded, SPACED_LINE).flatMap((found): readonly NameMention[] => {
    const [, office = "", rank, name = ""] =
      SPACED_SIGNATURE.exec((found[1] ?? "").replaceAll(" ", "")) ?? [];
    if (name === "" || isNoName(name) || NO_SIGNATURE.test(name)) return [];
    const start = found.index + found[0].search(/[^ ]/);
    const end = start + (found[1] ?? "").length;
    const nameSpan = [lastLetters(folded, end, name.length), end] as const;
    const parts = readNameParts(text.slice(...nameSpan));
    return [
      {
        span: [start, end],
        surface: text.slice(start, end),
        kind: "full",
        ...parts,
        nameSpan,
        office,
        ...(rank && { rank }),
      },
    ];
  });
}

/** Where the last letters before `end` begin, blanks not counted. */
function lastLetters(folded: string, end: number, count: number): number {
  let at = end;
  for (let left = count; left > 0; left -= 1) {
    at -= 1;
    while (folded[at] === " ") at -= 1;
  }
  return at;
}

export function readNamesBehindOffice(text: string, folded: string): readonly NameMention[] {
  return [...readSpacedSignatures(text, folded), ...readSignatures(text, folded)];
}

function readSignatures(text: string, folded: string): readonly NameMention[] {
  if (!IN_TWO_PARTS.test(folded)) return [];
  return findAll(folded, SIGNATURE).flatMap((found): readonly NameMention[] => {
    const [surface, countryName, office = "", written = ""] = found;
    const name = written.replaceAll(" ", "");
    if (isNoName(name) || NO_SIGNATURE.test(name)) return [];
    const end = found.index + surface.trimEnd().length;
    const start = found.index + (surface.length - surface.trimStart().length);
    const nameSpan = [end - written.length, end] as const;
    const country = countryName && findCountry(countryName)?.short;
    return [
      {
        span: [start, end],
        surface: text.slice(start, end),
        kind: "full",
        ...readNameParts(text.slice(...nameSpan)),
        nameSpan,
        office,
        ...(country && { country }),
      },
    ];
  });
}
