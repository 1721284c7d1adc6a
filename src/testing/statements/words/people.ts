// People: invents ministers, Japanese and foreign, with readings and offices as statements give them.

import { KANJI_NAMED, type Country } from "./countries.ts";
import type { Random } from "../passages/random.ts";
import { composeGiven, composeKatakana, composeSurname, type Read } from "./made-up-names.ts";

export type Minister = {
  /** As running text writes it, without a space: 葛城蓮, ルカ・モレッティ. */
  readonly name: string;
  /** What short mentions use: 葛城, モレッティ; the kanji-named go by their reading, so 尹 → ユン. */
  readonly short: string;
  readonly surname: string;
  readonly given: string;
  readonly reading?: string;
  readonly office: string;
  /** What a short mention calls the office: 大臣, 長官, 国防大臣. */
  readonly shortOffice: string;
  readonly formalCountry: string;
  readonly countries: readonly string[];
};

const SURNAMES: readonly [Read, ...Read[]] = [
  ["葛城", "かつらぎ"],
  ["氷室", "ひむろ"],
  ["真壁", "まかべ"],
  ["長瀬", "ながせ"],
  ["大河内", "おおこうち"],
  ["森", "もり"],
  ["佐伯", "さえき"],
  ["五十嵐", "いがらし"],
  ["東海林", "しょうじ"],
  ["三木", "みき"],
  ["千葉", "ちば"],
  ["西園寺", "さいおんじ"],
  ["鷲尾", "わしお"],
  ["日比野", "ひびの"],
  ["月岡", "つきおか"],
  ["八代", "やしろ"],
];

const GIVEN: readonly [Read, ...Read[]] = [
  ["蓮", "れん"],
  ["修一郎", "しゅういちろう"],
  ["美咲", "みさき"],
  ["進", "すすむ"],
  ["さくら", "さくら"],
  ["由紀子", "ゆきこ"],
  ["一", "はじめ"],
  ["三郎", "さぶろう"],
  ["八重", "やえ"],
  ["健太", "けんた"],
  ["正元", "まさもと"],
  ["千代", "ちよ"],
];

const KOREAN: readonly [Read, ...Read[]] = [
  ["尹", "ユン"],
  ["姜", "カン"],
  ["鄭", "チョン"],
  ["徐", "ソ"],
  ["南宮", "ナムグン"],
];

const KOREAN_GIVEN: readonly [Read, ...Read[]] = [
  ["泰成", "テソン"],
  ["美英", "ミヨン"],
  ["元植", "ウォンシク"],
  ["哲", "チョル"],
  ["在勲", "ジェフン"],
];

const FOREIGN_GIVEN = [
  "ルカ",
  "アンナ＝マリア",
  "ジャン・ピエール",
  "グエン・ヴァン",
  "リチャード",
  "ヨハンナ",
  "モハマド",
  "イ・マデ",
  "サラ",
  "ヴィクトリア",
] as const;

const FOREIGN_SURNAMES = [
  "モレッティ",
  "ハーグリーヴズ",
  "オコナー",
  "タン",
  "スリヤント",
  "ベルナルド＝ロペス",
  "フォン・リンデン",
  "キム・ソン",
  "デラクルス",
  "ミュラー",
] as const;

const JAPANESE_OFFICES = ["防衛大臣", "防衛大臣", "防衛大臣", "外務大臣"] as const;
const FOREIGN_OFFICES = [
  "国防大臣",
  "国防大臣",
  "国防相",
  "国防長官",
  "副首相兼国防大臣",
  "防衛大臣",
] as const;

export function inventJapaneseMinister(random: Random): Minister {
  const composed = random.chance(0.5);
  const [surname, surnameReading] = composed ? composeSurname(random) : random.pick(SURNAMES);
  const [given, givenReading] = composed ? composeGiven(random) : random.pick(GIVEN);
  const office = random.pick(JAPANESE_OFFICES);
  return {
    name: surname + given,
    short: surname,
    surname,
    given,
    reading: `${surnameReading}・${givenReading}`,
    office,
    shortOffice: random.pick([office, "大臣"]),
    formalCountry: "日本国",
    countries: ["日本国", "日本"],
  };
}

export function inventForeignMinister(random: Random, country: Country, foreignAffairs: boolean): Minister {
  const countries = [country.formal, country.short];
  if (KANJI_NAMED.has(country.formal)) {
    const [surname, surnameReading] = random.pick(KOREAN);
    const [given, givenReading] = random.pick(KOREAN_GIVEN);
    const office = foreignAffairs ? "外交部長官" : "国防部長官";
    const reading = `${surnameReading}・${givenReading}`;
    const short = random.pick([surname, surnameReading]);
    return {
      name: surname + given,
      short,
      surname,
      given,
      reading,
      office,
      shortOffice: "長官",
      formalCountry: country.formal,
      countries,
    };
  }
  const composed = random.chance(0.5);
  const given = composed ? composeKatakana(random) : random.pick(FOREIGN_GIVEN);
  const surname = composed ? composeKatakana(random) : random.pick(FOREIGN_SURNAMES);
  const office = foreignAffairs ? "外務大臣" : random.pick(FOREIGN_OFFICES);
  const shortOffice = random.pick([
    office.replace("副首相兼", ""),
    office.endsWith("大臣") ? "大臣" : office,
  ]);
  return {
    name: `${given}・${surname}`,
    short: surname,
    surname,
    given,
    office,
    shortOffice,
    formalCountry: country.formal,
    countries,
  };
}
