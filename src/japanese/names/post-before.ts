// Takes folded text and where a rank begins; gives the post that stands right before it: 第3護衛隊群司令 海将補 …, 前旅団長の陸将補 ….

import { KANJI, KATAKANA } from "./characters.ts";

const POST = new RegExp(
  `(?:^|[^${KANJI}${KATAKANA}0-9・」])((?:[${KANJI}]{2,6}「[^「」]{1,10}」)?[${KANJI}${KATAKANA}0-9・]{1,30}[長官令監])(?:の|: ?| {1,2}|\\()?$`,
);
const LONGEST_POST = 50;

/** (見本艦隊司令部作戦幕僚) 1海佐 …: the old post of an order in one line. */
const IN_BRACKETS = /\(([^()\n]{2,40}[長官令監僚付員])\) {0,3}$/;

export function readPostBefore(folded: string, at: number): string | undefined {
  const before = folded.slice(Math.max(0, at - LONGEST_POST), at);
  return POST.exec(before)?.[1] ?? IN_BRACKETS.exec(before)?.[1];
}
