// Takes a line from some place on; gives the holder that is named there: rank, name, and what stands behind them.

import { KANJI } from "../../../japanese/names/characters.ts";
import { isNoName } from "../../../japanese/names/no-name.ts";
import { RANKS } from "../../../japanese/names/offices.ts";
import { POST_END, squeeze } from "./posts.ts";

export type Holder = {
  /** Positions count from the start of the words. */
  readonly rank?: readonly [number, number];
  readonly name: readonly [number, number];
  readonly end: number;
};

const spaced = (word: string): string => [...word].join(" {0,2}");
const SHORT_RANKS = "[1-3一二三][陸海空][佐尉曹]|[1-3一二三]佐|将補|将";
const OFFICIALS =
  "(?:[一-龠]{1,4})?(?:事務官|技官|教官|書記官|理事官|調査官)|[一二三1-3]等海上保安[正監士]|警視[監長正]?|医官|自衛官|検事|判事";
const RANK = `(?:${RANKS.map(spaced).join("|")}|${SHORT_RANKS}|${OFFICIALS}|[(]?同[)]?)`;
const LETTER = `[${KANJI}ノケッ]`;
const KANA = "ぁ-んァ-ヴー";
const NAME = `${LETTER}(?: {1,3}[${KANJI}${KANA}]){1,7}|[${KANJI}${KANA}]{1,5} {1,4}[${KANJI}${KANA}]{1,5}|[${KANJI}${KANA}]{2,8}|[ァ-ヴー・=]{3,24}`;
/** 氏 behind the name, readings, ages and remarks in brackets. */
const BEHIND =
  "(?:氏|さん)?(?: {0,3}[(](?:[ぁ-んァ-ヴー・ ]{2,24}|\\d{1,2}歳?|[^()]{0,12}期[^()]{0,8}|※[^()]{0,20}|女性)[)])?";
const STOP = "(?= {0,8}(?:$|[(\\n\\t※、。▽])| {1,8})";

let ranked: RegExp | undefined;
let bare: RegExp | undefined;
const NO_RANKED_NAME = /^(?:以下|以上|昇任|人事|補佐|会議|候補|任官|退職|異動|発令)/u;
const ENDS_AS_POST = new RegExp(`${POST_END}$`, "u");

export function readRankedHolder(words: string): Holder | undefined {
  ranked ??= new RegExp(`^(?<rank>${RANK})(?: {0,8}|\\t)(?<name>${NAME})${BEHIND}${STOP}`, "u");
  const match = ranked.exec(words);
  const { rank = "", name: written = "" } = match?.groups ?? {};
  if (match === null || NO_RANKED_NAME.test(squeeze(written))) return undefined;
  const start = match[0].indexOf(written, rank.length);
  // 将来 and 同省 are words: a rank of one character stands apart.
  if (rank.length === 1 && start === 1) return undefined;
  const name = withoutPost(written);
  const end = name === written ? match[0].length : start + name.length;
  return { rank: [0, rank.length], name: [start, start + name.length], end };
}

/** Without a rank only what looks like a name counts. */
export function readBareHolder(words: string): Holder | undefined {
  bare ??= new RegExp(`^(?<name>${NAME})${BEHIND}${STOP}`, "u");
  const match = bare.exec(words);
  const written = match?.groups?.["name"] ?? "";
  const name = withoutPost(written);
  if (match === null || !isPersonName(name)) return undefined;
  return { name: [0, name.length], end: name === written ? match[0].length : name.length };
}

/** 早見健 会計課長: what ends as a post does is no given name. */
function withoutPost(written: string): string {
  const parts = /^(\S{2,}) +(\S{3,})$/u.exec(written);
  return parts !== null && ENDS_AS_POST.test(parts[2] ?? "") ? (parts[1] ?? written) : written;
}

export function isPersonName(name: string): boolean {
  const squeezed = squeeze(name);
  if (squeezed.length < 2 || squeezed.length > 12 || isNoName(squeezed) || NO_RANKED_NAME.test(squeezed))
    return false;
  return /\s/u.test(name) || !ENDS_AS_POST.test(squeezed);
}
