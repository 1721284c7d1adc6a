// Place rules: the grammar that makes a stretch of text a place, one row a rule; the first group is the place.

import { anyOf } from "../../../japanese/any-of.ts";
import { PREFECTURES } from "../../../japanese/prefectures.ts";
import { flagsNear } from "../../../japanese/search/find-all.ts";
import type { Sign } from "../../../japanese/search/sign.ts";
import { lazySign, signOf } from "../../../japanese/search/sign.ts";
import { isNamed, PLACE_ENDINGS, PLACE_NAMES } from "./place-words.ts";

/** The first group of `sign` is the place. Expressions are compiled when a text first needs them. */
export type PlaceRule = {
  readonly sign: () => Sign;
  readonly accept: (name: string) => boolean;
  /** A text without it has no such place. */
  readonly hint?: Sign;
  /** So many units behind a place's beginning the hint begins, at most: the sign is looked for near hints only. */
  readonly reach?: number;
  /** The place ends where the match begins: what tells it stands behind it, and is looked for first. */
  readonly before?: true;
  /** The group names several: what of it is a name. */
  readonly names?: () => Sign;
  /** What of the group is the place; the whole where it is left out. */
  readonly part?: () => Sign;
};

const LETTER = "[一-龠々ヶァ-ヴーA-Za-z0-9]";
const HELD = "(?:会談|会見|会合|協議|会議|対話|訓練|式典?|行事|交流|研修|調印)";
const AT = "(?:において|におきまして|にて|で)";
/** A run of letters is a name of bounded length, so that the search stays linear. */
const COMPOUND = `(?<![一-龠ァ-ヴー])(?:${LETTER}|・){2,40}`;
const HOLDING = `[、,]?(?:[^。\\n]{0,80}?${HELD}[^。\\n]{0,12}?(?:を|が)[^。\\n]{0,40}?(?:開|行|実施|し)|行わ|開催|実施|開か)`;
/** 秋田 of 秋田県. */
const PREFECTURE_STEMS = anyOf(
  PREFECTURES.filter((name) => name.endsWith("県")).map((name) => name.slice(0, -1)),
);
/** Every letter and mark that a name of PLACE_NAMES and what is written on it may hold, at their longest. */
const NAMED_RUN = "(?:[一-龠々ヶァ-ヴーA-Za-z0-9・.]|及び){2,60}";

const KNOWN = new RegExp(`^${PLACE_NAMES}`, "u");
const ENDED = new RegExp(`(?:${PLACE_ENDINGS})$`, "u");
const isPlace = (name: string): boolean => isNamed(name) && (KNOWN.test(name) || ENDED.test(name));

const rule = (pattern: string, more: Partial<PlaceRule> = {}): PlaceRule => ({
  sign: lazySign(() => new RegExp(pattern, flagsNear(more.reach))),
  accept: isNamed,
  ...more,
});

/** A place by what stands behind it: its particle is found first, since a text has few of them. */
const ruleAt = (place: string, behind: string, more: Partial<PlaceRule> = {}): PlaceRule =>
  rule(`${AT}(?<=${place}${AT})${behind}`, { before: true, ...more });

export const JAPANESE_PLACES: readonly PlaceRule[] = [
  // 国防相と防衛省で会談した
  ruleAt(`(${COMPOUND})`, "(?=[、,]?(?:会談|懇談|協議|面会|会見|意見交換)(?:し|を行|した))", {
    accept: isPlace,
  }),
  // 防衛省A棟1階エントランスで…会見を行った
  ruleAt(`(${COMPOUND})`, `(?=${HOLDING})`, { accept: isPlace }),
  ruleAt(`[、,はが](${COMPOUND})`, "(?=[^。\\n]{0,80}?会見を)", { hint: signOf(/会見を/gu) }),
  // ダナンで開催する: a name in katakana needs no table where something is held
  ruleAt(`(?:${HELD}(?:を|が)[、,]?|[、,はが]|日に|日、)([ァ-ヴー・]{2,24})`, `(?=${HOLDING})`),
  // スウェーデンのストックホルムで, マレーシア(クアラルンプール)において
  rule(`(?<=${PLACE_NAMES}(?:の|\\())([ァ-ヴー・]{2,24})(?=\\)?${AT}|\\)?を訪|と(?:なる|なり|なった|なっ))`, {
    hint: signOf(/[の(][ァ-ヴー・]{2,24}\)?(?=に|で|を訪|とな)/gu),
  }),
  // 大韓民国ソウルで, 米国・ニューヨークで
  ruleAt(`(${NAMED_RUN})`, "", {
    accept: isPlace,
    part: lazySign(() => new RegExp(`(?<![ァ-ヴー](?=[ァ-ヴー]))${PLACE_NAMES}・?${LETTER}{0,30}$`, "u")),
  }),
  // 秋田、岩手、山形3県の
  rule(`(?<![一-龠])(${PREFECTURE_STEMS})(?=(?:[、・](?:${PREFECTURE_STEMS})){0,9}の?\\d{1,2}県)`, {
    hint: signOf(/\d県/gu),
    reach: 48,
  }),
  rule(
    "(?<![一-龠々ヶァ-ヴー])([一-龠々ヶァ-ヴー]{1,22}(?:分屯基地|分屯地|駐屯地|演習場|飛行場|空港|海峡|諸島|列島|記念館|国立墓地|基地|西岸|東岸))",
    { hint: signOf(/[屯基]地|演習場|飛行場|空港|海峡|諸島|列島|記念館|国立墓地|[西東]岸/gu), reach: 24 },
  ),
  // 日本の早瀬から例示国の見本市に移動
  rule("(?<=日本の)([一-龠]{2,4})(?=から[^。、\\n]{2,24}[にへ](?:移動|出発|向か))", {
    hint: signOf(/日本の/gu),
  }),
  rule(
    "((?:中央|正面)?玄関ホール|日本海|[東南](?:シナ|中国)海|オホーツク海|(?<!インド|アジア)[東西南北]{0,2}太平洋(?!地域|軍|方面|司令)|インド洋|大西洋|北極海)",
  ),
];

const ENGLISH_NAME = "[A-Z][A-Za-z'’-]+(?:(?: of| the)*,? [A-Z][A-Za-z'’-]+){0,4}";
const NOT_PLACE_EN =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|JFY|FY|AI|The|Minister)\b/u;

export const ENGLISH_PLACES: readonly PlaceRule[] = [
  rule(
    `(?<=\\b(?:held|met|meeting|took place|conference|visited|gathered|convened)\\b[^.\\n]{0,60}?\\b(?:in|at) (?:the )?)(${ENGLISH_NAME})`,
    { accept: (name) => !NOT_PLACE_EN.test(name) },
  ),
  rule(
    `(?<=\\b(?:occurred|attacks?|bombings?|explosions?|earthquakes?|struck|stationed)\\b[^.\\n]{0,40}?\\b(?:in|at) )([A-Z][A-Za-z'’-]{2,20}(?: [A-Z][A-Za-z'’-]{2,20}){0,2})`,
    {
      accept: (name) => !NOT_PLACE_EN.test(name),
      hint: signOf(/occurred|attack|bombing|explosion|earthquake|struck|stationed/gu),
    },
  ),
];
