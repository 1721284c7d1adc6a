// Takes a text and its language; gives the countries and bodies of countries that it names, each with its place: 日米韓, 豪国防大臣, 日・フィリピン, Japan-U.S.

import { anyOf } from "../../../japanese/any-of.ts";
import { COUNTRY_NAMES, findCountry, readCompound } from "../../../japanese/countries.ts";
import { NATION_WORDS } from "../../../japanese/nation-words.ts";
import type { Span } from "../../../terms/span.ts";
import { BODIES, JAPAN, type PartyCode } from "./parties-of-code.ts";

export type CountryMention = { readonly code: PartyCode; readonly span: Span };

const BODY_OF: ReadonlyMap<string, PartyCode> = new Map(
  BODIES.flatMap(([code, , ...words]) => words.map((word) => [word, code] as const)),
);
const BODY_WORDS = anyOf([...BODY_OF.keys()]);

/** 日米韓, 日米豪印; behind a numeral or in 本日中, 来日, 曜日 the 日 is a day. 日中 alone is daytime too. */
const COMPOUND =
  "(?<![0-9〇一二三四五六七八九十曜本同翌当今両毎昨前後来訪在対駐滞先休祝平])(?!日中(?:[にのはもで、。]|$))[日米韓朝台露豪英仏独伊加印比越中]{2,5}(?![一-龠]{0,1}[週月年時])";
/** 日土防衛相会談, 日NZ防衛相会談: signs that mean a country only where a meeting is named by them. */
const RARE_PAIR =
  "(?<![0-9〇一二三四五六七八九十曜本同翌当今両毎昨前後来訪在対駐滞先休祝平])日(?:NZ|[土蘭星馬尼泰瑞葡西希埃墨伯波芬越])(?=[一-龠・]{0,12}(?:会談|会合|協議|対話|会議|懇談|共同))";
/** 日・フィリピン, 日ASEAN, 日本・NATO */
const WITH_NAME = `日(?=・?(?:${anyOf(COUNTRY_NAMES.filter((name) => /^[ァ-ヴー・]+$/u.test(name)))}|${BODY_WORDS}))`;
/** What the name of a country is only a part of: インド太平洋, 日本海, 台湾海峡, 中国地方, 米国債. */
const PART_OF_ANOTHER =
  "(?!(?<=インド)(?:・?太平洋|洋)|(?<=日本)(?:海(?!上)|列島|語)|(?<=台湾)海峡|(?<=中国)(?:地方|四国|電力|新聞)|(?<=北朝鮮)籍)";
const NAME = `(?<![ァ-ヴー])(?:${anyOf(COUNTRY_NAMES)})${PART_OF_ANOTHER}(?![ァ-ヴー])`;
/** 豪国防大臣, 米インド太平洋軍, 英空母打撃群, 独政府 */
const LETTER =
  "[米韓豪英仏独伊加印比越露](?=(?:国防|[陸海空宇]軍|軍|側|政府|外[相務]|副|大統領|首相|参謀|インド太平洋|海兵隊|海上警察|沿岸警備|空母|国務|合同参謀|統合参謀|第\\d|[A-Z]))";
const JAPANESE_SELF =
  "我が国|わが国|自衛隊|防衛省|外務省|防衛装備庁|海上保安庁|統合幕僚|(?:陸|海|空|陸上|海上|航空)幕僚|(?<![一-龠])[陸海空]自(?!体|動|身|由|国|ら|分|己)|[一-龠]{1,5}防衛局";
const JAPANESE = new RegExp(
  `(?<rare>${RARE_PAIR})|(?<compound>${COMPOUND})|(?<letter>${WITH_NAME}|${LETTER})|(?<name>${NAME})|(?<body>(?<![A-Za-z])(?:${BODY_WORDS})(?![A-Za-z]))|(?<self>${JAPANESE_SELF})`,
  "gu",
);

/** Headings are set in capitals: JAPAN–UNITED KINGDOM. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  [...NATION_WORDS].flatMap(([word, country]) =>
    word.length > 3 && word !== word.toUpperCase() ? [[word.toUpperCase(), country] as const] : [],
  ),
);
const NATIONS: ReadonlyMap<string, string> = new Map([...NATION_WORDS, ...CAPITALS]);

const ENGLISH_SELF = "Self-Defense Forces?|J[GMA]?SDF|SDF";
/** South China Sea, Indian Ocean, Taiwan Strait, Korean Peninsula: no country's doing. */
const WATERS = "(?! (?:Sea|Ocean|Straits?|Peninsula)\\b)";
const ENGLISH = new RegExp(
  `(?<![A-Za-z])(?<!(?:Sea|Gulf) of )(?:(?<name>${anyOf([...NATIONS.keys()])})${WATERS}|(?<body>${BODY_WORDS})|(?<self>${ENGLISH_SELF}))(?![A-Za-z])`,
  "gu",
);

function codesOf(
  groups: Readonly<Record<string, string | undefined>>,
  isJapanese: boolean,
): readonly PartyCode[] {
  const { rare, compound, letter, name, body, self } = groups;
  if (rare !== undefined) {
    const other = rare === "日NZ" ? "NZ" : findCountry(rare.slice(1))?.code;
    return other === undefined ? [] : [JAPAN, other];
  }
  if (self !== undefined) return [JAPAN];
  if (body !== undefined) return [BODY_OF.get(body) ?? body];
  if (compound !== undefined) return (readCompound(compound) ?? []).map(({ code }) => code);
  const word = letter ?? name ?? "";
  const code = findCountry(isJapanese ? word : (NATIONS.get(word) ?? word))?.code;
  return code === undefined ? [] : [code];
}

/** `text`: with its width folded. */
export function findCountries(text: string, language: "ja" | "en"): readonly CountryMention[] {
  const isJapanese = language === "ja";
  return [...text.matchAll(isJapanese ? JAPANESE : ENGLISH)].flatMap(({ 0: words, index, groups = {} }) =>
    codesOf(groups, isJapanese).map((code) => ({ code, span: [index, index + words.length] as const })),
  );
}

/** In the order in which they are first named. */
export function codesIn(text: string, language: "ja" | "en"): readonly PartyCode[] {
  return [...new Set(findCountries(text, language).map(({ code }) => code))];
}
