// Spots: the city of an address in brackets, a range within a training ground, an airport by its town alone, a mountain, a dam, a works, a hall of a town, one row a rule.

import { anyOf } from "../../../japanese/any-of.ts";
import { KATAKANA } from "../../../japanese/names/characters.ts";
import { isKnownSurname } from "../../../japanese/names/surnames.ts";
import { feature, KANJI, START } from "./feature.ts";
import type { PlaceRule } from "./place-rules.ts";
import { TOWNS } from "./towns.ts";

/** 同市, 政令指定都市: words, not names. */
const NO_TOWN = /^(?:同|各|全|両|当|本|他|大|都|指定都|中核)市$/u;

export const SPOTS: readonly PlaceRule[] = [
  // 工場(見本市玉)で: an address in brackets, up to the city
  feature(
    `(?<=\\()([${KANJI}]{2,4}市)(?=[${KANJI}]{1,5}\\))`,
    "\\([一-龠々ヶ]{2,4}市[一-龠々ヶ]{1,5}\\)",
    (name) => !NO_TOWN.test(name) && !/[都道府県]/u.test(name),
  ),
  feature(`(?<![${KATAKANA}])(ワシントン ?D\\.?C\\.?)(?![A-Za-z])`, "ワシントン ?D"),
  // 同演習場見本射場で
  feature(`(?<=演習場の?)([${KANJI}]{1,6}(?:射場|射撃場|訓練場))(?![${KANJI}])`, "射場|射撃場|訓練場"),
  // 羽田からマニラに, 成田を出発: airports that are named by their town alone
  feature(
    `(?<![${KANJI}])(羽田|成田|伊丹|関空)(?=から[^。、]{1,12}?(?:に|へ|まで|を経由)|を(?:出発|離陸)|に(?:到着|帰着|着陸))`,
    "(?:羽田|成田|伊丹|関空)[かをに]",
  ),
  // (於:見本庁舎1階ロビー)
  feature("(?<=[(《[ ]於:)([^()《》[\\]\\n]{2,40})(?=[)》\\]])", "於:"),
  // 見本山の件, 例示山の噴火
  feature(
    `${START}([${KANJI}]{2,3}山)(?=の(?:件|噴火|火口|山頂|噴煙)|[がで]噴火)`,
    "山",
    (name) => !isKnownSurname(name) && !/(?:火|登|鉱|下|入|同|各)山$/u.test(name),
    4,
  ),
  feature(
    `${START}([${KANJI}]{2,5}ダム)(?=[のでにをがはへ、付周])`,
    "ダム",
    (name) => !/^(?:同|各|両|当該|全|本|既存|治水|利水|大規模|多目的|重力|巨大)/u.test(name),
    8,
  ),
  // 見本市辺野古の: a town of the table within a city
  feature(
    () =>
      `(?<![${KANJI}])([${KANJI}]{2,3}市(?:${anyOf(TOWNS.filter((town) => town.length > 1))}))(?=[のでにへ、。)沖]|地区|周辺|$)`,
    "市[一-龠ァ-ヴ]",
    undefined,
    5,
  ),
  feature(`${START}(キャンプ・[${KATAKANA}]{3,12})(?=における|で|に|の|を)`, "キャンプ・", undefined, 2),
  // 例示重工の見本工場で建造, 例示ドック見本事業所玉工場(横浜市)
  feature(
    `${START}([${KANJI}${KATAKANA}]{3,28}工場)(?=で(?:開|行|建造|製造|組み?立|命名|進水)|\\([${KANJI}]{2,9}[市区町村]\\))`,
    "工場",
    (name) => !/^(?:同|各|両|本|自社|国内|国外|海外|協力|下請|軍需|民間|専用)/u.test(name),
    30,
  ),
  // 例示重工見本造船所を視察
  feature(
    `${START}([${KANJI}${KATAKANA}]{3,12}(?:造船所|製作所|事業所))(?=を(?:御?視察|訪|見学))`,
    "造船所|製作所|事業所",
    (name) => !/^(?:同|各|本|両|当該)/u.test(name),
    16,
  ),
  // 見本市文化会館に向け
  feature(
    `(?<![${KANJI}])([${KANJI}]{2,4}[市町村](?:[${KANJI}]{1,6}(?:会館|公民館|体育館|小学校|中学校)|[${KANJI}]{2,6}センター))(?=に(?:向|おいて|到着)|[でへ])`,
    "会館|公民館|体育館|学校|センター",
    undefined,
    12,
  ),
  // マニラ南港の埠頭
  feature(`${START}([${KATAKANA}]{3,10}[東西南北新]港)(?=[のでにへをか、。付])`, "港", undefined, 12),
  // 、参議院 本会議場議員食堂側において会見を
  feature(`(?<=[、は])((?:参議院|衆議院) ?[${KANJI}]{2,16})(?=において[^。\\n]{0,12}会見を)`, "[参衆]議院"),
];
