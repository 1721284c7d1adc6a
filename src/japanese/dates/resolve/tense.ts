// Takes the context; tells whether the sentence of the words that are being read speaks of what is past, going on, or to come.

import type { Context } from "./context.ts";

const PRESENT = /今回|今後|現在|次回/;
const FORESEES = /予定|見込|見通し|計画/;
const SIGN_LENGTH = 24;

/** Whether the sentence speaks of what is going on, before the words: 今回の訪問は. */
function speaksOfNow({ folded, at, sentenceStart }: Context): boolean {
  return PRESENT.test(folded.slice(Math.max(sentenceStart, at[0] - SIGN_LENGTH), at[0]));
}

/** Whether what is to come is said right behind the words: 12日を予定. */
export function foresees({ folded, at }: Context): boolean {
  return FORESEES.test(folded.slice(at[1], at[1] + SIGN_LENGTH).split("。", 1)[0] ?? "");
}

const LONGEST_REST = 160;
const IS_PAST = /(?:ました|した|った|いた)$/;
/** What is announced, decided or planned of a day to come is told in the past too. */
const TELLS_OF_TO_COME =
  /予定|見込|見通し|計画|方針|(?:する|ある|なる|れる|行う|開く|める|える)(?:と|こと|よう|旨|方針)|と(?:発表|公表|決定|明らか|述べ|語|説明)|ことと|ことを|ことに|付/;

/** 2月に衝突があったばかりで */
const JUST_HAPPENED = /^[^。、\n]{0,60}(?:[っしいれき]た|んだ)ばかり/;

/** 9月15日には領空を侵犯した: the sentence that the words begin ends in the past. */
export function tellsOfPast({ folded, at }: Context): boolean {
  const rest = folded.slice(at[1], at[1] + LONGEST_REST).split(/[。\n]/, 1)[0] ?? "";
  return JUST_HAPPENED.test(rest) || (IS_PAST.test(rest) && !TELLS_OF_TO_COME.test(rest));
}

/** 防衛省は28日、…と発表した: what somebody has done on the day, whatever was announced of days to come. */
export function isDoneThen({ folded, at }: Context): boolean {
  if (folded[at[0] - 1] !== "は" || folded[at[1]] !== "、") return false;
  const rest = folded.slice(at[1], at[1] + LONGEST_REST).split(/[。\n]/, 1)[0] ?? "";
  return IS_PAST.test(rest);
}

/** What is planned, before any word in the past: 12月に訪れる予定だ, 12月に発効すると発表した. */
const IS_PLANNED =
  /^[^た。\n]{0,60}?(?:(?:する|行う|開く|れる|める|ける|える|なる)(?:(?:予定|計画|方針|見通し|見込)(?!だった|でした)|と(?:発表|公表|明らか|述べ|語|説明)(?!してい))|(?:を|の)(?:予定|計画)(?!だった|し(?:た|てい)))/;

/** Whether the sentence says of the words that they are to come. */
export function isPlanned({ folded, at }: Context): boolean {
  return IS_PLANNED.test(folded.slice(at[1], at[1] + LONGEST_REST));
}

/** The month named last is another sentence's, and this one speaks of what is going on. */
export function isBeforeNow(context: Context): boolean {
  const { month, anchor, sentenceStart } = context;
  return month !== undefined && anchor !== undefined && month.end <= sentenceStart && speaksOfNow(context);
}
