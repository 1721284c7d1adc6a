// Link words: takes the words of a link, gives them without sizes of files and marks of what is new; and says whether they name an announcement or only what hangs on one.

import { foldWidth } from "../../japanese/fold-width.ts";
import type { LinkLabel } from "../../watching/pages/page-link.ts";

/** （PDF：123KB）, [1.2MB], 【PDF】, (Excel形式／20KB). */
const SIZE_IN_BRACKETS =
  /[[(【〔<][^[\](){}【】〔〕<>]{0,24}(?:PDF|EXCEL|WORD|CSV|ZIP|\d\s?[KMG]?B(?:YTES?)?|バイト)[^[\](){}【】〔〕<>]{0,24}[\])】〕>]/giu;
/** PDF 123KB, PDF形式:1.2MB at the end. */
const SIZE_AT_END =
  /[\s:・]*(?:PDF|EXCEL|WORD|CSV|ZIP)(?:形式|ファイル|版|データ)?[\s:/,]*(?:\d[\d.,]*\s?(?:[KMG]?B(?:YTES?)?|バイト))?\s*$/iu;
const BARE_SIZE_AT_END = /\s+\d[\d.,]*\s?(?:[KMG]B|KBYTES?|バイト)\s*$/iu;
/** New Zealand is no mark: it is in capitals, in brackets, or has its exclamation mark. */
const NEW_AT_START =
  /^\s*(?:[[(【〔](?:NEW!?|New!?|new!?|新着|更新)[\])】〕]|NEW!?(?![A-Za-z])|New!|新着(?=[\s:])!?)[\s:]*/u;
const NEW_AT_END = /\s*(?:[[(【〔](?:NEW!?|New!?|new!?|新着|更新)[\])】〕]|(?<![A-Za-z])NEW!?|New!)\s*$/u;
const MARKS_AT_START = /^[\s■□◆◇●○◎・*>»▶▷►→–—|:-]+/u;
const MARKS_AT_END = /[\s|:»▶→-]+$/u;

const LABELS: readonly (readonly [LinkLabel, RegExp])[] = [
  [
    "pdf",
    /^(?:PDF|ピーディーエフ)?(?:形式|ファイル|版|資料)?(?:はこちら|を開く|をダウンロード|ダウンロード|download)?$/iu,
  ],
  ["pdf", /^(?:本文|資料|別紙|別添|添付|添付資料|概要)\s?[\d一二三四五]*$/u],
  [
    "language",
    /^(?:英文|英語|英語版|和文|日本語|日本語版|中文|英訳|仮訳|English|Japanese|in English|EN|JP)(?:版|ページ)?$/iu,
  ],
  [
    "more",
    /^(?:もっと|さらに|続き|つづき|詳細|詳しく|こちら|一覧|全文|本文を|read|more|learn|view|details?|continue)(?:を?(?:見る|読む|もっと見る)|はこちら(?:から)?|へ|について| more| all| details?| reading)?[.…>]*$/iu,
  ],
];

const LONGEST_LINE = 1_000;

/** Removes from `text` what a pattern finds in its folded form, which has the same length. */
function without(text: string, pattern: RegExp): string {
  const folded = foldWidth(text);
  if (!pattern.global) {
    const found = pattern.exec(folded);
    return found ? text.slice(0, found.index) + text.slice(found.index + found[0].length) : text;
  }
  let left = "";
  let at = 0;
  for (const found of folded.matchAll(pattern)) {
    left += text.slice(at, found.index);
    at = found.index + found[0].length;
  }
  return left + text.slice(at);
}

const STEPS: readonly RegExp[] = [
  SIZE_IN_BRACKETS,
  BARE_SIZE_AT_END,
  NEW_AT_START,
  NEW_AT_END,
  MARKS_AT_START,
  MARKS_AT_END,
];

export function tidyWords(words: string): string {
  const line = words.slice(0, LONGEST_LINE).replaceAll(/\s+/gu, " ");
  const tidied = STEPS.reduce(without, line).trim();
  const bare = without(tidied, SIZE_AT_END).trim();
  // What is nothing but "PDF" keeps it: it is a label.
  return bare === "" ? tidied : bare;
}

/** Of words as `tidyWords` gives them; nothing is left where they were a size alone. */
export function labelOf(words: string): LinkLabel | undefined {
  const folded = foldWidth(words).trim();
  if (folded === "") return "pdf";
  return LABELS.find(([, pattern]) => pattern.test(folded))?.[0];
}
