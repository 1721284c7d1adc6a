// Place lists: several places named one after the other under a word that says what they are: 訪問予定国は…, 経由地として…; one row a rule.

import { anyOf } from "../../../japanese/any-of.ts";
import { COUNTRY_NAMES } from "../../../japanese/countries.ts";
import { KATAKANA } from "../../../japanese/names/characters.ts";
import { lazySign, signOf } from "../../../japanese/search/sign.ts";
import { KANJI } from "./feature.ts";
import type { PlaceRule } from "./place-rules.ts";
import { NOT_PLACES } from "./place-words.ts";

/** 米国(ノーフォーク): what brackets hold is read by other rules. */
const BRACKETS = "(?:\\([^()\\n]{1,60}\\))?";
const ENDING = "(?:諸島|連邦|共和国|島|港)?";
/** A dot joins two names of a list, but in these. */
const DOTTED = COUNTRY_NAMES.filter((name) => name.includes("・"));
const NAME = `(?:[東西南北]?[${KATAKANA}]{2,14}${ENDING}|[${KANJI}]{2,5})${BRACKETS}`;
const JOINT = "(?:、(?:及び)?|・|及び|および|並びに|と|や|,)";
const HEAD =
  "(?:(?:訪問|寄港|経由|歴訪|派遣|寄航)(?:予定|対象)?(?:国|地|先|港)(?:等)?(?:及び(?:寄港|訪問)(?:国|地))?|外遊先)(?:は、?|が、?|として、?(?:は、?)?|:\\s?|[ \\t]{1,3})";
const NO_NAME =
  /^(?:自衛隊|海上|陸上|航空|政府|予定|日本|我が国|以下|次|未定|調整中|各国|同国|両国|計|合計|現地|今後|今回)/u;

export const PLACE_LISTS: readonly PlaceRule[] = [
  {
    sign: lazySign(() => new RegExp(`${HEAD}((?:${NAME}${JOINT}){0,24}${NAME})`, "gu")),
    hint: signOf(/(?:国|地|先|港)等?(?:は|が|として|:|[ \t])/gu),
    accept: (name) => name.length > 1 && !NOT_PLACES.test(name) && !NO_NAME.test(name),
    names: lazySign(
      () => new RegExp(`${anyOf(DOTTED)}|[東西南北]?[${KATAKANA}]{2,14}${ENDING}|[${KANJI}]{2,5}`, "gu"),
    ),
  },
];
