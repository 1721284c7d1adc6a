// Takes folded text and where an office's head stands; gives where the run of characters that names are written in begins before it.

import { anyOf } from "../../any-of.ts";
import { isNameUnit, KANJI } from "../characters.ts";
import { KANA_GIVEN_NAMES, KANA_SURNAMES } from "../kana-given-names.ts";

const WINDOW = 48;
/** 月岡さくら. */
export const KANA_NAME = `[${KANJI}]{1,3}(?:${anyOf(KANA_GIVEN_NAMES)})`;
const KANA_NAME_BEFORE = new RegExp(`(?:^|[^${KANJI}])(${KANA_NAME})$`);
/** いしば茂総理: a surname in hiragana, behind a particle or at a beginning. */
const KANA_SURNAME_BEFORE = new RegExp(`(?:^|[^ぁ-ん]|[^ぁ-ん][はがのにとをも])(${anyOf(KANA_SURNAMES)})$`);
const LONGEST_KANA_NAME = 9;

function isHiragana(unit: number): boolean {
  return unit >= 0x30_41 && unit <= 0x30_93;
}

/** 月岡さくら防衛大臣: a given name in hiragana ends the run of kanji, so the name begins before it. */
function kanaNameStart(folded: string, start: number): number {
  if (!isHiragana(folded.charCodeAt(start - 1))) return start;
  const before = folded.slice(Math.max(0, start - LONGEST_KANA_NAME), start);
  const surname = KANA_SURNAME_BEFORE.exec(before)?.[1];
  if (surname !== undefined) return start - surname.length;
  const found = KANA_NAME_BEFORE.exec(before);
  return start - (found?.[1]?.length ?? 0);
}

/** ベールズ第5空軍司令官: a unit's number within the run. */
const NUMBERED = /第[0-9]{1,3}$/;

/** ジェームズ・ベールズ(James Bales)国防大臣: the name in Latin letters stands between it and the office. */
const GLOSS = /[ァ-ヴー]\([A-Z][A-Za-zÀ-ž .'’-]{2,40}\)$/;
const LONGEST_GLOSS = 45;

function glossStart(folded: string, end: number): number {
  const found = GLOSS.exec(folded.slice(Math.max(0, end - LONGEST_GLOSS), end));
  return found === null ? end : end - found[0].length + 1;
}

/** デイヴィッド・H・バーガー, ジョン・C.アクイリノ: an initial within the run, up to its point. */
const INITIAL_END = /[・=]([A-Z]\.? ?)$/;
/** リンデンNATO事務総長. */
const ALLIANCE_END = /[ァ-ヴー](NATO|EU|ASEAN)$/;
const LONGEST_LATIN = 6;

function latinLength(folded: string, end: number): number {
  const before = folded.slice(Math.max(0, end - LONGEST_LATIN), end);
  return (INITIAL_END.exec(before) ?? ALLIANCE_END.exec(before))?.[1]?.length ?? 0;
}

/** Where the run of name characters that ends at `end` begins, or `end` when no name is that long; two spaces inside are allowed (中谷 元 防衛大臣). */
function runStart(folded: string, end: number): number {
  let at = end;
  let spaces = 0;
  while (at > 0 && at > end - WINDOW) {
    const unit = folded.charCodeAt(at - 1);
    if (isNameUnit(unit)) {
      at -= 1;
      continue;
    }
    // What goes on a name is written in ASCII.
    if (unit > 0x7f) return at;
    const before = folded.charAt(at - 1);
    if (/[A-Z. ]/.test(before) && latinLength(folded, at) > 0) at -= latinLength(folded, at);
    else if (/[0-9]/.test(before)) {
      const numbered = NUMBERED.exec(folded.slice(Math.max(0, at - 4), at));
      if (numbered === null) return at;
      at -= numbered[0].length;
    } else if (before === " " && spaces < 2 && isNameUnit(folded.charCodeAt(at - 2))) {
      spaces += 1;
      at -= 1;
    } else if (before === ")" && glossStart(folded, at) < at) at = glossStart(folded, at);
    else return at;
  }
  return at === 0 ? at : end;
}

export function nameStart(folded: string, end: number): number {
  return kanaNameStart(folded, runStart(folded, end));
}

/** 見本民主党・早見渡代表: the name begins behind the dot. */
export function behindKanjiDot(folded: string, start: number, end: number): number {
  const run = folded.slice(start, end);
  const found = run.includes("・") ? /[\u3400-\u9fff]・(?=[\u3400-\u9fff])/.exec(run) : null;
  return found === null ? -1 : start + found.index + 2;
}
