// Post words: how posts, ranks and brackets are written in running text, for the expressions of its elements.

import { KANJI } from "../../../../japanese/names/characters.ts";
import { RANKS } from "../../../../japanese/names/offices.ts";
import { POST_END } from "../posts.ts";

export const RANK = `警視[監長正]?|${RANKS.filter((rank) => !/官$|^[大中少准]/u.test(rank)).join("|")}|防衛(?:書記官|事務官|技官|教官)`;
export const LETTER = `[${KANJI}]`;
export const POST_LETTERS = `[${KANJI}ァ-ヴーA-Za-z0-9・]`;
export const START = `(?<![${KANJI}ァ-ヴー・])`;
/** Brackets of a post; an age, a reading, a remark or a rank in brackets is none of it. */
export const BRACKET = `(?:[(](?!※|[^()]{0,8}[0-9]期[^()]{0,10}[)]|\\d{1,3}歳?[)]|[ぁ-ん・ ]{1,20}[)]|(?:${RANK})[)])[^()]{1,24}[)])`;
export const ASIDE = "(?:[(][^()]{1,30}[)])";
/** EU=欧州連合代表部大使: a paper says what the letters stand for. */
export const POST = `(?:[A-Z]{2,8}=)?${POST_LETTERS}{1,40}?(?:${POST_END}|(?<=[一-龠])大臣)${BRACKET}?`;
export const HEADS = "技監|長官|次官|審議官|総監|知事|校長|学長|館長";
/** Posts that say nothing without the organisation. */
export const BARE_HEAD = new RegExp(`^(?:${HEADS}|次長)$`, "u");

/** 3人いる局長級の図書審議官は、Aを起用、Bは留任する; or 図書審議官は、AとBを起用し、Cは留任する: of several who hold the same post some are new. */
const NEW_AND_KEPT = "[^。はにへ]{4,120}(?:を(?:新たに)?(?:起用|登用|充て)|が(?:新たに)?就)";
export const SEAT_OF_SEVERAL = `は(?:(?<=\\d人(?:いる|の)[^、。]{2,40})(?=、${NEW_AND_KEPT})|(?=、?${NEW_AND_KEPT}[^。は]{0,8}、[^。は]{2,40}[はがを](?:留任|続投|再任)))`;

/** 図書庁 and 長官 are 図書庁長官, 防衛大学校 and 校長 防衛大学校長. */
export function joinHead(organisation: string, head: string): string {
  return organisation.endsWith(head.charAt(0)) ? organisation + head.slice(1) : organisation + head;
}
