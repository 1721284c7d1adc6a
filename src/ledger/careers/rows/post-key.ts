// Post key: a post as an order prints it in, the key by which it is one post everywhere out: 第１２旅団長, 12旅団長.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { termKey } from "../../../japanese/names/term-key.ts";

const DIGITS = "〇一二三四五六七八九";
/** 第十二管区: numbers of units in kanji. */
const UNIT_NUMBER = /第([〇一二三四五六七八九十]{1,3})/gu;

/** Short forms of the staffs; 陸幕長 is the chief. */
const SHORT_STAFFS: readonly (readonly [short: RegExp, long: string])[] = [
  [/^統幕長$/u, "統合幕僚長"],
  [/^([陸海空])幕長$/u, "$1上幕僚長"],
  [/^統幕(?!学?校)/u, "統合幕僚監部"],
  [/^([陸海空])幕(?!僚)/u, "$1上幕僚監部"],
];

/** 兼ねて, 併任: how a post is held is none of its name. */
const BEFORE = /^(?:兼ねて|兼務?|併任|\((?:兼|併|併任|兼任|命)\))/u;
/** In the order in which they stand behind a post. */
const BEHIND: readonly RegExp[] = [
  /\((?:[陸海空]?将補?|[1-3]等?[陸海空]?佐|併任?|兼任?|現職|再任|旧[^()]*|改編[^()]*)\)$/u,
  /(?:(?:へ|に)?出向)$/u,
  /(?:事務取扱|事務代理|職務代行|心得|臨時代理)$/u,
];

function kanjiNumber(written: string): string {
  const [tens = "", ones] = written.includes("十") ? written.split("十") : ["0", written];
  const digit = (character: string): number => DIGITS.indexOf(character);
  if (written.includes("十"))
    return String(
      (tens === "" ? 1 : digit(tens)) * 10 + (ones === undefined || ones === "" ? 0 : digit(ones)),
    );
  return [...written].map(digit).join("");
}

function withoutWays(post: string): string {
  return BEHIND.reduce((left, way) => left.replace(way, ""), post.replace(BEFORE, ""));
}

function writeOutStaff(post: string): string {
  for (const [short, long] of SHORT_STAFFS)
    if (short.test(post)) return post.replace(short, long).replace("海上上", "海上").replace("空上", "航空");
  return post;
}

/** Width, spaces, quotes, 第, old forms and how it is held folded away; the empty string where nothing is left. */
export function postKey(post: string): string {
  const plain = foldWidth(post)
    .replaceAll(/[\s「」『』]/gu, "")
    .replaceAll("附", "付");
  const numbered = withoutWays(plain).replaceAll(UNIT_NUMBER, (_, written: string) => kanjiNumber(written));
  return termKey(writeOutStaff(numbered).replaceAll(/第(?=\d)/gu, ""));
}

/** How the posts of one head end: 第1師団長, 護衛艦隊司令官, 北部方面総監. */
const OF_ONE = /(?:長|司令|司令官|総監|長官|次官|大臣|総裁|首席幕僚)$/u;
/** Of these a unit or an office has several: 小隊長, and a 課長 whose office is not told. */
const OF_SEVERAL = /(?:小隊長|分隊長|係長|曹長|隊付長)$|^[^0-9]{0,3}[課室班係部隊]長$/u;

/** Whether one person at a time holds the post; 付, 教官 and 幕僚 are held by many. */
export function isOfOne(key: string): boolean {
  return OF_ONE.test(key) && !OF_SEVERAL.test(key);
}
