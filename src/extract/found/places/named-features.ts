// Named features: seas, straits, islands, capes, towns and grounds that are places by their own ending or name, one row a rule.

import { anyOf } from "../../../japanese/any-of.ts";
import { PREFECTURES } from "../../../japanese/prefectures.ts";
import { isKnownSurname } from "../../../japanese/names/surnames.ts";
import type { PlaceRule } from "./place-rules.ts";
import { TOWNS } from "./towns.ts";

const KANJI = "一-龠々ヶ";
const KATA = "ァ-ヴー";
const START = `(?<![${KANJI}${KATA}・])`;
const BOTH_SCRIPTS = `(?:[${KANJI}]{1,6}|[${KATA}]{2,12}(?:・[${KATA}]{2,12}){0,3})`;
/** 海域 and 島 as words: 同島, 離島, 領海, 港湾. */
const COMMON =
  /^(?:同|両|各|全|本|当|離|無人|有人|諸|群|列|半|公|領|外|内|近|深|航|上|北極|南極|港|臨|沿|母|入|出|寄|帰|開|空|漁|軍|民間|以|岩|孤|周辺|関係|当該|国際|[^ ]*[寄入出帰開母])(?:島|海|湾|沖|岬|港|半島|諸島|列島|海峡|池|湖|岳|本島)$/u;
const NO_ISLAND = /^(?:広島|福島|徳島|鹿児島|列島|半島|諸島|群島|無人島|有人島|離島)$/u;

const feature = (sign: string, hint: string, accept: (name: string) => boolean = () => true): PlaceRule => ({
  sign: () => new RegExp(sign, "gu"),
  hint: new RegExp(hint, "u"),
  accept: (name) => !COMMON.test(name) && accept(name),
});

const TOWN = `(?:${anyOf(TOWNS)})`;
const BEHIND_TOWN = "(?=[でにへからのを、。・)\\n」]|$|沖|港|周辺|付近|方面)";

export const NAMED_FEATURES: readonly PlaceRule[] = [
  // アラビア海北部, 周防灘, バブ・エル・マンデブ海峡
  feature(
    `${START}(${BOTH_SCRIPTS}(?:海峡|水道|灘|瀬戸|湾(?!岸)|諸島|列島|群島|半島))(?![${KANJI}]{0,2}(?:情勢|問題|大臣))`,
    "海峡|水道|灘|瀬戸|湾|諸島|列島|群島|半島",
    (name) => !/^(?:台湾|港湾|朝鮮半島|能登半島地震)$/u.test(name),
  ),
  feature(
    `${START}((?:紅|黄|黒|地中|瀬戸内|[${KATA}]{2,10})海(?:[東西南北中]部)?)(?![域洋軍自上底面難岸運])`,
    "海",
  ),
  // 沖縄本島, 与那国島; 中島防衛大臣 is somebody
  feature(
    `(?<![${KANJI}])([${KANJI}ノ]{1,5}島)(?!しょ)(?=[^${KANJI}]|[北南東西沖周付近間及方]|$)`,
    "島",
    (name) => !NO_ISLAND.test(name) && !isKnownSurname(name),
  ),
  feature(`(?<![${KANJI}])([${KANJI}]{1,4}(?:岬|埼|[屋飛廊前]崎))(?=[^${KANJI}]|[北南東西沖])`, "岬|埼|崎"),
  feature(`${START}([${KANJI}]{1,4}岳)(?=[でのに付、(])`, "岳"),
  feature(
    `(?<![${KANJI}])([${KANJI}]{2,4}[池湖])(?=[でのにへ付周、])`,
    "[池湖]",
    (name) => !isKnownSurname(name) && !/(?:電池|水池)$/u.test(name),
  ),
  // 台湾北東沖, ヴィシャカパトナム沖
  feature(
    `${START}(${BOTH_SCRIPTS}(?:[北南東西]{1,2}方?)?沖)(?![縄永大ノ合])`,
    "沖",
    (name) => name.length > 2,
  ),
  feature(
    `(?<![${KANJI}])([${KANJI}]{2,5}港)(?=[^${KANJI}]|周|付|沖)`,
    "港",
    (name) => !name.endsWith("空港"),
  ),
  feature(
    `${START}([${KANJI}${KATA}]{2,10}(?:訓練場|射爆撃場|射撃場|広報館|会見室))(?=[^${KANJI}]|$)`,
    "訓練場|射爆?撃場|広報館|会見室",
  ),
  // 第2飛行隊(八戸・青森県): where a unit is based
  feature(
    `(?<=[隊団群部校]\\()([${KANJI}]{1,6}|[ぁ-ん]{2,5})(?=[・)])`,
    "[隊団群部校]\\(",
    (name) => !/[以下当時推定人名長官約同計等佐尉将曹旧新略称数付元]/u.test(name),
  ),
  // ハワイ(6月4日~7日)、リスボン(7月25日~29日)
  feature(`${START}([${KATA}]{2,14})(?=\\(\\d{1,2}月\\d{1,2}日)`, "日\\)"),
  // ハワイ、リスボンに寄港
  feature(
    `${START}([${KATA}]{2,14})(?=(?:[、・][${KATA}]{2,14}){0,8}(?:及び|並びに|、)?(?:[${KATA}]{2,14})?(?:\\([^()\\n]{1,24}\\))?(?:に|へ|を)(?:寄港|入港|出港|訪問|訪れ|到着))`,
    "寄港|入港|出港|訪問|訪れ|到着",
  ),
  feature(`(?<![${KANJI}${KATA}])(${TOWN})${BEHIND_TOWN}`, TOWN),
  feature(
    `(?<=(?:${anyOf(PREFECTURES)}))((?:[${KANJI}]{1,6}?郡)?[${KANJI}]{1,6}?[市区町村])(?=[^${KANJI}]|[北南東西])`,
    "[都道府県][一-龠]{1,12}[市区町村]",
  ),
];

const WORD = "[A-Z][a-zA-Z'’-]{1,20}";
const ENGLISH_TOWNS =
  "Tokyo|Yokosuka|Sasebo|Kure|Maizuru|Okinawa|Naha|Misawa|Seoul|Busan|Beijing|Shanghai|Taipei|Manila|Hanoi|Jakarta|Singapore|Kuala Lumpur|Bangkok|New Delhi|Canberra|Sydney|Perth|Darwin|Wellington|Honolulu|Hawaii|Guam|Washington(?:, D\\.?C\\.?)?|New York|San Diego|Ottawa|London|Paris|Berlin|Rome|Brussels|Geneva|Kyiv|Moscow|Tsushima|Djibouti";

export const ENGLISH_FEATURES: readonly PlaceRule[] = [
  feature(
    `(?<![A-Za-z])((?:${WORD} ){1,3}(?:Straits?|Sea|Bay|Gulf|Islands?|Shoal|Channel|Peninsula|Ocean|Air Base|Naval Base|Reef)|(?:Gulf|Sea|Bay|Strait) of ${WORD})(?![A-Za-z])`,
    "Strait|Sea|Bay|Gulf|Island|Shoal|Channel|Peninsula|Ocean|Base|Reef",
    (name) => !/^(?:The|This|At|In|On|East Asia|Indo-Pacific)\b/u.test(name),
  ),
  feature(`(?<=\\b(?:in|to|at|off|of|from|visit(?:ed)?) )(${ENGLISH_TOWNS})(?![A-Za-z])`, ENGLISH_TOWNS),
];
