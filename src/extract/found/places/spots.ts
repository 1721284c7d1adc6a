// Spots: the city of an address in brackets, a range within a training ground, an airport by its town alone, one row a rule.

import { feature, KANJI } from "./feature.ts";
import type { PlaceRule } from "./place-rules.ts";

/** 同市, 政令指定都市: words, not names. */
const NO_TOWN = /^(?:同|各|全|両|当|本|他|大|都|指定都|中核)市$/u;

export const SPOTS: readonly PlaceRule[] = [
  // 工場(見本市玉)で: an address in brackets, up to the city
  feature(
    `(?<=\\()([${KANJI}]{2,4}市)(?=[${KANJI}]{1,5}\\))`,
    "\\([一-龠々ヶ]{2,4}市[一-龠々ヶ]{1,5}\\)",
    (name) => !NO_TOWN.test(name) && !/[都道府県]/u.test(name),
  ),
  feature("(ワシントン ?D\\.?C\\.?)(?![A-Za-z])", "ワシントン ?D"),
  // 同演習場見本射場で
  feature(`(?<=演習場の?)([${KANJI}]{1,6}(?:射場|射撃場))(?![${KANJI}])`, "射場|射撃場"),
  // 羽田からマニラに, 成田を出発: airports that are named by their town alone
  feature(
    `(?<![${KANJI}])(羽田|成田|伊丹|関空)(?=から[^。、]{1,12}?(?:に|へ|まで|を経由)|を(?:出発|離陸)|に(?:到着|帰着|着陸))`,
    "(?:羽田|成田|伊丹|関空)[かをに]",
  ),
];
