// Provinces and quakes: a province behind its country's part, the region where the ground shook, a direction flown, a region's seas, the other shore of a strait, one row a rule.

import { anyOf } from "../../../japanese/any-of.ts";
import { KATAKANA } from "../../../japanese/names/characters.ts";
import { PREFECTURES } from "../../../japanese/prefectures.ts";
import { isKnownSurname } from "../../../japanese/names/surnames.ts";
import { feature, KANJI } from "./feature.ts";
import { NO_TOWN } from "./named-features.ts";
import type { PlaceRule } from "./place-rules.ts";

export const PROVINCES_AND_QUAKES: readonly PlaceRule[] = [
  // 例示国中部のミホンダ州にて: behind its country, a province without it
  feature(
    `(?<=[部国]の)([${KATAKANA}]{3,12}州)(?=にて|に(?:おいて|派遣|展開)|で(?!は)|[、。]|$)`,
    "[ァ-ヴー]州",
    undefined,
    13,
  ),
  // 与那国島(沖縄県)と台湾の間
  feature(`(?<=[島岬崎]\\([${KANJI}]{2,6}\\)と)(台湾|[${KATAKANA}]{3,10})(?=と?の間)`, "の間", undefined, 14),
  // 見本県早瀬地方を震源とする, 北海道見本地方北部: a region of a prefecture, as earthquakes are told
  feature(
    () =>
      `((?:${anyOf(PREFECTURES)})[${KANJI}]{1,5}(?:・[${KANJI}]{1,4})?地方(?:[北南東西]{1,2}部|中部)?)(?=を震源|で(?:発生した|最大)?震度)`,
    "を震源|震度",
  ),
  // 見本県沿岸北部を震源とする, 例示県南西部で震度5強
  feature(
    () =>
      `((?:${anyOf(PREFECTURES)})(?:沿岸|内陸)?(?:[北南東西]{1,2}|中)部)(?=を震源|で(?:発生した|最大)?震度)`,
    "を震源|震度",
  ),
  // 見本町方面の偵察: where to somebody flew to look
  feature(
    `(?<![${KANJI}])([${KANJI}]{1,5}[市町村])(?=方面(?:[のをにへで]|から))`,
    "[市町村]方面",
    (name) => !NO_TOWN.test(name) && !isKnownSurname(name),
    8,
  ),
  // 例示洋東部海域への巡視船の派遣, 東南見本海域で: a stretch of sea by its region's name
  feature(
    `(?<![${KANJI}${KATAKANA}])((?:[東西南北]{1,2}|中央)?(?:アジア|太平洋|インド洋|大西洋|アフリカ東?)海域)(?=への|へ|で(?!は)|において|に(?:おける|おいて|派遣|展開))`,
    "海域",
    undefined,
    12,
  ),
];
