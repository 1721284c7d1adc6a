// Takes a text and what was found in it, in order; leaves out what the text says was told wrongly: 「早見健」は「早見建」の誤り.

import type { Span } from "../../terms/span.ts";

const SIGN = /誤り|間違い|誤記|訂正|修正/u;
const QUOTED =
  "[」』”]?(?:とある(?:の|部分)|とあった(?:の|部分)|と(?:の記載|の表記|記載したの|表記したの|したの|していたの))?";
/** 3月4日は誤りで、正しくは…; 早見局長は誤りを認めた tells of him. */
const IS_WRONG = new RegExp(
  `^${QUOTED}[はが]、?(?:いずれも)?(?:誤り|間違い|誤記)(?=で(?!処分|、?(?:訂正|謝罪))|だ|につき|[。、\\n]|$)`,
  "u",
);
const BEFORE_RIGHT = new RegExp(
  `^(?:${QUOTED}[はを]|[」』”]?と(?:記載|表記)?して(?:い(?:た|ました)|おりました)が)、?[「『“]?$`,
  "u",
);
const FOR_WRONG = /^[」』”]?の(?:誤り|間違い|誤記)/u;
const PUT_RIGHT = /^[」』”]?[にへ](?:訂正|修正)/u;
const LONGEST = 40;

export function withoutToldWrong<Found extends { readonly span: Span }>(
  folded: string,
  found: readonly Found[],
): readonly Found[] {
  if (!SIGN.test(folded)) return found;
  return found.filter(({ span }, index) => !isToldWrong(folded, span, found[index + 1]?.span));
}

/** 3月1日ではなく3月2日: the first of two days is denied. */
export function withoutDenied<Found extends { readonly span: Span }>(
  folded: string,
  found: readonly Found[],
): readonly Found[] {
  if (!folded.includes("ではなく")) return found;
  return found.filter(({ span }, index) => {
    const next = found[index + 1]?.span[0];
    return next === undefined || !/^(?:頃)?ではなく[、,]?$/u.test(folded.slice(span[1], next));
  });
}

function isToldWrong(folded: string, [, end]: Span, right: Span | undefined): boolean {
  if (IS_WRONG.test(folded.slice(end, end + LONGEST))) return true;
  if (right === undefined || right[0] - end > LONGEST) return false;
  const joint = folded.slice(end, right[0]);
  if (!BEFORE_RIGHT.test(joint)) return false;
  const behind = folded.slice(right[1], right[1] + LONGEST);
  return joint.includes("を") ? PUT_RIGHT.test(behind) : FOR_WRONG.test(behind);
}
