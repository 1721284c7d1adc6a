// Takes words from a place in a line on; gives the holder that they begin with: rank and name.

import { KANJI } from "../../../japanese/names/characters.ts";
import { isNoName } from "../../../japanese/names/no-name.ts";
import { RANKS } from "../../../japanese/names/offices.ts";
import { POST_END, squeeze } from "./posts.ts";

export type Holder = {
  /** Positions count from the start of the words. */
  readonly rank?: readonly [number, number];
  readonly name: readonly [number, number];
  /** Behind the name and what belongs to it: 氏, a reading, an age, a remark. */
  readonly end: number;
};

const spaced = (word: string): string => [...word].join(" {0,4}");
const SHORT_RANKS = "[1-3一二三][陸海空][佐尉曹]|[1-3一二三]佐|将補|将";
const OFFICIALS =
  "(?:[一-龠]{1,4})?(?:事務官|技官|教官|書記官|理事官|調査官)|[一二三1-3]等海上保安[正監士]|警視[監長正]?|医官|自衛官|検事|判事";
export const RANK = `${RANKS.map(spaced).join("|")}|${SHORT_RANKS}|${OFFICIALS}`;
const LETTER = `[${KANJI}ぁ-んァ-ヴーノケ]`;
const TOKEN = new RegExp(`${LETTER}{1,9}`, "uy");
const BLANKS = / {1,6}/uy;
const REMARK =
  /(?:氏|さん)?(?: {0,3}[(](?:[ぁ-んァ-ヴー・ ]{2,24}|\d{1,2}歳?|[^()]{0,12}期[^()]{0,8}|※[^()]{0,20}|女性)[)])?/uy;
const STOP = /[ \n\t(※、。▽]/u;
const MOST_TOKENS = 8;
const LONGEST_NAME = 9;

let ranked: RegExp | undefined;
const NO_RANKED_NAME = /^(?:以下|以上|昇任|人事|補佐|会議|候補|任官|退職|異動|発令|職|等)/u;
const ENDS_AS_POST = new RegExp(`${POST_END}$`, "u");
const FOREIGN_NAME = /^[ァ-ヴー]{2,10}(?:[・=][ァ-ヴー]{1,12}){1,3}/u;

export function readRankedHolder(words: string): Holder | undefined {
  ranked ??= new RegExp(`^(?<rank>${RANK}|[(]?同[)]?)(?<gap> {0,8}|\\t)`, "u");
  const match = ranked.exec(words);
  const { rank = "", gap = "" } = match?.groups ?? {};
  // 将来 and 同省 are words: a rank of one character stands apart.
  if (match === null || (gap === "" && rank.length === 1)) return undefined;
  const name = readName(words, match[0].length);
  if (name === undefined || NO_RANKED_NAME.test(squeeze(words.slice(...name)))) return undefined;
  return endAt(words, { rank: [0, rank.length], name });
}

/** Without a rank only what looks like a name counts. */
export function readBareHolder(words: string): Holder | undefined {
  const name = readName(words, 0);
  if (name === undefined || !isPersonName(words.slice(...name))) return undefined;
  return endAt(words, { name });
}

function endAt(words: string, holder: Omit<Holder, "end">): Holder | undefined {
  REMARK.lastIndex = holder.name[1];
  const end = holder.name[1] + (REMARK.exec(words)?.[0].length ?? 0);
  return end === words.length || STOP.test(words.charAt(end)) ? { ...holder, end } : undefined;
}

/** 早見健, 早見 健, 早 見 健, 早 見 けん: letters may stand apart, surname and given name do where both have several. */
function readName(words: string, start: number): readonly [number, number] | undefined {
  const foreign = FOREIGN_NAME.exec(words.slice(start, start + 40))?.[0].length;
  if (foreign !== undefined) return [start, start + foreign];
  let end = start;
  let letters = 0;
  let whole = 0;
  for (let count = 0; count < MOST_TOKENS; count += 1) {
    const at = count === 0 ? start : skip(words, end);
    if (at === undefined) break;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(words)?.[0] ?? "";
    const isWhole = token.length > 1;
    // 早見健 会計課長: what ends as a post does is no given name.
    const isPost = count > 0 && token.length > 2 && ENDS_AS_POST.test(token);
    if (token === "" || isPost || (isWhole && whole === 2) || letters + token.length > LONGEST_NAME) break;
    if (isWhole && whole === 1 && count > 1 && letters > 4) break;
    whole += isWhole ? 1 : 0;
    letters += token.length;
    end = at + token.length;
  }
  return letters < 2 ? undefined : [start, end];
}

function skip(words: string, at: number): number | undefined {
  BLANKS.lastIndex = at;
  const blanks = BLANKS.exec(words)?.[0].length;
  return blanks === undefined ? undefined : at + blanks;
}

export function isPersonName(name: string): boolean {
  const squeezed = squeeze(name);
  if (squeezed.length < 2 || squeezed.length > 16 || isNoName(squeezed) || NO_RANKED_NAME.test(squeezed))
    return false;
  return /\s/u.test(name) || !ENDS_AS_POST.test(squeezed);
}
