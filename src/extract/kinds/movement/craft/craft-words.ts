// Craft words: the forms by which a stretch of text names a foreign ship, a foreign aircraft or its country; patterns over folded text.

import { anyOf } from "../../../../japanese/any-of.ts";
import { COUNTRY_NAMES } from "../../../../japanese/countries.ts";

const FOREIGN = anyOf(COUNTRY_NAMES.filter((name) => !name.startsWith("日本")));

/** Names of classes are katakana with a numeral (ルーヤンIII, and ルーヤンU where a copy lost it), which papers set apart (ルーヤン III), or the builder's number (054A型). */
const NAMED_CLASS =
  "(?:改)?(?:[ァ-ヴーⅠ-Ⅻ・IVX―]{2,24}(?: (?=[Ⅰ-Ⅻⅰ-ⅻIVX\\d]))?(?:\\d|[Ⅰ-Ⅻⅰ-ⅻIVX]{1,4}|U(?=級))?|[ァ-ヴー・]{2,20}\\([一-龠]{1,6}\\) ?(?:[Ⅰ-Ⅻⅰ-ⅻIVX]{1,4}|\\d)?) ?改?」?級";
const NUMBERED_CLASS = "\\d{2,5}(?:\\.\\d)?[A-Z]{0,2}型";
const SHIP_SORT = "[一-龠ァ-ヴー]{0,14}(?:艦|艇|(?:えい)?船|原潜|空母|フリゲ[ーイ]ト|コルベット)(?!隊|番)";
/** 見洋Jianyang III型駆逐艦見州Jianzhou: class and name in kanji and in Latin letters. */
export const LATIN_CLASS =
  "[一-龠]{2,4}[A-Z][a-z]{2,14}(?: ?[IVX]{1,4})?[型級](?:ミサイル)?(?:駆逐艦|フリゲ[ーイ]ト艦?|コルベット|補給艦|[一-龠]{2,6}艦)";
/** 「見坊」号護衛艦(艦番号550): the name before the sort, as Chinese pages write. */
export const NAME_FIRST = "「[^「」\\n]{1,12}」号?(?:ミサイル)?(?:[一-龠]{2,6}艦)(?=\\((?:艦番号|舷号)\\d)";
/** Sorts of warship that need no class to be one. */
const BARE_SORT =
  "(?:(?:(?!級)[一-龠ァ-ヴー]){0,8}(?:駆逐艦|フリゲート(?:艦|(?!艦))|コルベット|巡洋艦|潜水艦|補給艦|測量艦|収集艦|揚陸艦|輸送艦|支援艦|観測艦|救難艦|哨戒艇|哨戒艦|警備艦|対潜艦|病院船|調査船|観測支援船|(?:曳|えい)船|ミサイル艇|砕氷艦)(?!(?:や[一-龠ァ-ヴー]{2,10}|\\d{1,2}隻)?(?:など|等)の?(?:艦艇|艦船)?計?\\d{1,2}隻)|空母(?=「))";

/** ジャンカイII級、|ジャンカイIII級フリゲート各2隻: the sort and the number stand behind the last class alone. */
const BEFORE_CLASS = `(?=(?:、|と|及び|・)${NAMED_CLASS} ?[一-龠ァ-ヴー]{0,14}(?:艦|艇|船|フリゲート|コルベット)(?:各|それぞれ)\\d{1,2}隻)`;
/** ウダロイI級(艦番号543), ウダロイ級2隻: papers leave the sort out. */
const CLASS_ALONE = "(?=(?:の)?\\d{1,2}隻|\\((?:艦番号|同)[「]?\\d|だった|で(?:あ|し)|とみられ)";
export const SHIP = `「?(?:(?:${NAMED_CLASS}(?:\\([^()\\n]{1,12}\\))?|${NUMBERED_CLASS}) ?${SHIP_SORT}」?|${NAMED_CLASS}(?:${CLASS_ALONE}|${BEFORE_CLASS}))`;
export const SHIP_OF_A_SORT = BARE_SORT;
/** 中国海警局の船4隻, 海警船3隻. */
const COAST_GUARDS = "(?:海警局(?:所属)?の)(?:船舶|公船|船)(?=\\d{1,2}隻)|海警船(?=\\d{1,2}隻)";
export const ANY_SHIPS = `${COAST_GUARDS}|[一-龠ァ-ヴー]{2,10}\\d{1,2}隻(?:など|等)の?(?:艦艇|艦船)?計?(?=\\d{1,2}隻)|(?:艦艇|艦船|軍艦|艦隊)(?:など|等)?(?:計|の計)?(?=(?:、(?:合?計|[合あ]わせて))?\\d{1,2}隻)|(?:[一-龠ァ-ヴー]{2,10}や)?(?:駆逐艦|フリゲート艦?|巡洋艦|補給艦|揚陸艦|潜水艦|収集艦)(?:など|等)の?計?(?=\\d{1,2}隻)|(?=艦艇[がをの])(?<=海軍の?[一-龠]{0,4})艦艇|(?=[艦軍][艇艦船][がを])(?<=\\d隻の[一-龠ァ-ヴー・の]{1,16})(?:艦艇|軍艦|艦船)`;
/** 3隻の中国海軍の|艦艇が: of a country; told apart from 3隻の海自の艦艇 without the list of countries in the long expression, which the engine reads some ten times slower for it. */
export const SHIPS_OF_NATION = new RegExp(`\\d隻の(?:${FOREIGN}|露)(?:海軍|軍)?の?$`, "u");

/** IL-20, Tu-95, Y9, BZK-005, KJ-500; TU154MD1機 and H64機 have their number behind them. */
/** Papers write イリューシン20, スホイ35, 殲16. */
const BUILDERS = "(?:イリューシン|ツポレフ|スホイ|ミグ|殲|轟)-?\\d{1,3}[A-Z]{0,3}(?![A-Za-z0-9])";
export const DESIGNATOR = `(?:(?<![A-Za-z0-9-])[A-Z][A-Za-z]{0,3}[-ー]?(?:\\d{1,3}(?:[A-Z]{0,3}(?![A-Za-z0-9])|[A-Z]{1,3}(?=\\d{1,2}機))|\\d{4,5}(?=機))|${BUILDERS})`;
/** 戦略爆撃機ツポレフTu-95: the builder before the type is no part of it. */
export const BUILDER_BEFORE =
  "(?:(?:ツポレフ|スホイ|イリューシン|アントノフ|ミグ|カモフ|ベリエフ)(?=[A-Z]))?";
export const ROLE =
  "[一-龠ァ-ヴー/・]{0,12}(?:(?:無人|戦闘|爆撃|攻撃|哨戒|収集|偵察|電子戦|妨害|警戒|管制|輸送|給油|練習|支援|観測|測定|救難)機|ヘリコプター|ヘリ(?!コ))";
export const ANY_AIRCRAFT = "(?:航空|軍用)機(?=\\d{1,2}機)";
/** 中国軍|機: looked for where a 機 stands, for the same reason. */
export const AIRCRAFT_OF_NATION = new RegExp(`(?:${FOREIGN}|露)(?:軍|空軍|海軍)?$`, "u");

/** Types that the Self-Defense Forces and the U.S. forces fly: they respond, and are not the craft seen. */
export const OWN_TYPES =
  "(?:F-?(?:15|2|35|4|16|18|22)(?:DJ|J|[A-E])?|P-?1|P-?8A?|U?P-?3C?|OP-?3C|EP-?3|E-?2[CD]?|E-?767|RC-?2|C-?[12]|C-?130[HR]?|KC-?(?:767|46A?)|US-?[12]A?|U-?125A?|U-?680A?|UH-?(?:1J?|2|60J?A?)|SH-?60[JKL]?|MCH-?101|CH-?(?:47JA|47J|47|101)|AH-?(?:1S|64D|1|64)|OH-?(?:6D|1|6)|T-?[47]|LR-?2|MV-?22|V-?22|RQ-?4B?|MQ-?9B?|YS-?11(?:EB|EA)?|B-?(?:1B?|52H?|2A?))";

/** The country and its force, right before a craft. */
export const NATION = `(?:${FOREIGN}|露)`;
export const NATION_BEFORE = new RegExp(
  `(${NATION})(?:共産党|人民解放軍|航空宇宙軍)?(?:\\([^()\\n]{1,8}\\))?(?:国籍|海軍|空軍|陸軍|海警局|国防|軍)?(?:艦艇|艦|機)?(?:と推定される|とみられる|のものと推定される|のものとみられる)?(?:の|籍の|側の|所属の)?(?:\\d{1,2}[隻機]の)?「?$`,
  "u",
);
/** 中国海軍の|測量艦: whose it is stands right before it. */
export function followsNation(text: string, start: number): boolean {
  return NATION_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}
/** A country named as whose craft, force or identity something is. */
export const NATION_NAMED = `(${NATION})(?=人民解放軍|共産党|航空宇宙軍|海軍|空軍|軍|海警|の|機|艦|空母|国籍|籍|側|無人|と推定|\\d?[A-Z])`;
/** What a sort of craft absorbs of the words before it: 中国軍偵察型無人機, 推定ロシア情報収集機. */
export const NATION_PREFIX = new RegExp(`^(?:推定)?${NATION}(?:海軍|空軍|軍|側)?(?:の)?`, "u");

/** AではなくB, and what was looked for and not found: neither was seen, nor did it respond. */
export const DENIED =
  /^[」”]?(?:\([^()\n]{1,12}\))?(?:でな|ではな)く|^は、?(?:今回、?)?(?:確認|発見)(?:して|され)?(?:い?ない|い?ません|おらず|なかった|できな)/u;
/** 空母「福建」から発艦した戦闘機: the ship is told for what flew from it. */
export const FLOWN_FROM = /^(?:から|より)(?:発艦|発進|離艦|飛び立)|^の艦載/u;

/** ヘリコプターは2機|搭載可能で: what a ship can carry. */
export const CARRIED =
  /^(?:の|を|は|まで)?(?:(?:約|最大)?\d{1,3}機(?:を|の|まで)?)?(?:(?:搭載|積載|艦載|収容|格納)(?!機)|積[むめみん])/u;

/** 同型機1機, 同級の1隻: of the model or class named last. */
export const SAME_AIRCRAFT = "同(?:型機|機種(?:の航空機)?|型の(?:航空機|機体|無人機|(?=\\d{1,2}機)))";
export const SAME_SHIP =
  "同(?:型艦|級艦|[型級]の(?:艦艇?|駆逐艦|フリゲート|補給艦|情報収集艦|潜水艦|(?=\\d{1,2}隻)))";
const OF_SAME = /^(?:は|が|も)[^、。\n]{0,20}?(\d{1,2})[機隻]/u;

/** 同型機は翌16日にも1機: the number comes behind the day. */
export function countOfSame(behind: string): number | undefined {
  const count = OF_SAME.exec(behind)?.[1];
  return count === undefined ? undefined : Number(count);
}
