// Named places: names of a table where the words around make them places, one row a rule; tried only where such a name stands.

import { signOf, type Sign } from "../../../japanese/search/sign.ts";
import { KATAKANA } from "../../../japanese/names/characters.ts";
import type { Span } from "../../../terms/span.ts";
import { isKatakana, isOwnName, KANJI, mayStartBehind } from "./feature.ts";
import type { NamesInText } from "./names-in-text.ts";
import { CITY, COUNTRY, countryEndsAt, endsFrom, PREFECTURE, TOWN } from "./names-in-text.ts";
import { isNamed } from "./place-words.ts";

export type NamedPlace = {
  readonly tables: number;
  /** A text without it has no such place. */
  readonly hint?: Sign;
  readonly accept: (name: string) => boolean;
  /** Whether such a place may begin here. */
  readonly begins: (text: string, at: number, names: NamesInText) => boolean;
  /** Where the place ends whose name ends at `end`; -1 where what stands behind makes it none. */
  readonly goesOn: (text: string, end: number, names: NamesInText) => number;
};

/** The places in text order, none within another. */
export function findNamedPlaces(text: string, names: NamesInText, rule: NamedPlace): readonly Span[] {
  const found: Span[] = [];
  let last = 0;
  for (const { at, ends, tables, all } of names.found) {
    if (at < last || (all & rule.tables) === 0 || !rule.begins(text, at, names)) continue;
    for (let index = 0; index < ends.length; index += 1) {
      if (((tables[index] ?? 0) & rule.tables) === 0) continue;
      const end = rule.goesOn(text, ends[index] ?? at, names);
      if (end < 0) continue;
      found.push([at, end]);
      last = end;
      break;
    }
  }
  return found;
}

/** Where a match ends that begins here, or -1; the expression is made when it is first asked for. */
function reader(pattern: string): (text: string, at: number) => number {
  let expression: RegExp | undefined;
  return (text, at) => {
    expression ??= new RegExp(pattern, "yu");
    expression.lastIndex = at;
    return expression.test(text) ? expression.lastIndex : -1;
  };
}

const isDot = (text: string, at: number): boolean => text.charAt(at) === "・";
/** ソマリア沖・アデン湾: behind another place's ending a dot joins two names. */
const ENDS_PLACE = "沖湾島峡海港空国";

/** Where no other word goes on. */
function startsName(text: string, at: number): boolean {
  if (at === 0) return true;
  if (isDot(text, at - 1)) return at > 1 && ENDS_PLACE.includes(text.charAt(at - 2));
  return mayStartBehind(text.charCodeAt(at - 1));
}

/** What the place needs behind its name, which is no part of it. */
function behindName(pattern: string): NamedPlace["goesOn"] {
  const read = reader(`(?=${pattern})`);
  return (text, end) => (read(text, end) < 0 ? -1 : end);
}

const JOINTS = ["と", "、", "・", "及び", "並びに"];
const MOST_JOINED = 12;
const calledAt = reader(
  `(?:の[${KANJI}\\d]{1,4}[かカヶヵ]国)?(?:で(?!一致|合意|確認|共)|において|を(?:(?:公式|順次)?(?:歴訪|訪)|巡)|に(?:寄港|派遣|入港|到着)|へ)`,
);

/** サモアとトンガで, 、カナダ及びペルーを訪問: so many more countries at least, and what was done there. */
function isCalledAt(text: string, end: number, names: NamesInText, least: number, joined = 0): boolean {
  if (joined >= least && calledAt(text, end) >= 0) return true;
  if (joined === MOST_JOINED) return false;
  return JOINTS.some(
    (joint) =>
      text.startsWith(joint, end) &&
      endsFrom(names, end + joint.length, COUNTRY).some((next) =>
        isCalledAt(text, next, names, least, joined + 1),
      ),
  );
}

const atWar = reader("(?:間|と?の間)の?(?:停戦|戦闘|衝突|国境|紛争)");
const behindDay = reader("(?<=日(?:\\([月火水木金土日]\\))?(?:午[前後])?[ 、\\t])");
const toLineEnd = reader("(?:D\\.?C\\.?)?(?=\\n|$|\\t)");
const featureOf = reader(`[${KANJI}${KATAKANA}]{2,10}(?:半島|諸島|海峡|州|市|島|湾|基地|空港|沖)`);
const WIDELY_NAMED = ["北朝鮮", "米国", "日本", "中国"];

const country = (goesOn: NamedPlace["goesOn"], hint: string, more: Partial<NamedPlace> = {}): NamedPlace => ({
  tables: COUNTRY,
  accept: isOwnName,
  begins: startsName,
  goesOn,
  hint: signOf(new RegExp(hint, "gu")),
  ...more,
});

/** Cities whose names hold kana, as the ministry's list of local codes has them. */
const KANA_CITIES =
  "(?:むつ|つがる|にかほ|いわき|つくば(?:みらい)?|ひたちなか|かすみがうら|さくら|みどり|さいたま|ふじみ野|いすみ|かほく|あわら|いなべ|みよし|あま|たつの|さぬき|東かがわ|うきは|みやま|えびの|いちき串木野|うるま|南あわじ|紀の川)";

const JOINT_HINT = "と|、|・|及び|並びに";

export const NAMED_PLACES: readonly NamedPlace[] = [
  {
    tables: COUNTRY | CITY,
    accept: isNamed,
    begins: () => true,
    goesOn: reader(
      `(?!太平洋|洋|ネシア)(?:・[ァ-ヴー]+)?(?=を?(?:公式)?(?:歴訪|訪(?:問|れ))|(?:へ|への)?出張|における|に(?:到着|入港|寄港)|(?:で|へ)の|の[一-龠ァ-ヴA-Z0-9・ー]{1,30}(?:において|におきまして|にて|で)|\\([ァ-ヴー]{2,20}\\)(?:において|におきまして|にて|で)|に[^。、]{0,12}、?[^。]{0,40}お?(?:迎え|招き))`,
    ),
  },
  {
    tables: PREFECTURE,
    accept: isNamed,
    begins: () => true,
    goesOn: reader(
      `(?:の?(?:[一-龠々ヶケノ]{1,6}?|(?!内の)[一-龠]の[一-龠]{1,2})(?:市|区|町|村)|の?[一-龠々ヶケ]{1,5}郡[ぁ-ん]{2,5}[町村]|の?${KANA_CITIES}市|(?<!北海道)[一-龠々ヶケノ]{1,4}島(?![一-龠]))?`,
    ),
  },
  // 来月ワルシャワで: a name in katakana begins where kanji end
  {
    tables: TOWN,
    accept: isOwnName,
    begins: (text, at) => {
      const before = at === 0 ? 0 : text.charCodeAt(at - 1);
      return !isKatakana(before) && (mayStartBehind(before) || isKatakana(text.charCodeAt(at)));
    },
    goesOn: behindName(
      "[でにへからのを、。・)\\n」\\t=(]|$|沖|港|周辺|付近|方面|市内|郊外|近郊|及び|並びに|と(?=[ァ-ヴ]|各地|[一-龠々ノ]{2,5}と?の間)|[北南東西]{1,2}方|[発着](?![射足])",
    ),
  },
  // 令和13年2月3日(月) シンガポール: behind the day at the end of a line
  country(toLineEnd, "日(?:\\([月火水木金土日]\\))?(?:午[前後])?[ 、\\t]", {
    tables: TOWN | COUNTRY,
    begins: (text, at) => " 、\t".includes(text.charAt(at - 1)) && behindDay(text, at) >= 0,
  }),
  // サモアとトンガで, カナダ及びペルーを訪問: the first of them, then each behind a joint
  country((text, end, names) => (isCalledAt(text, end, names, 1) ? end : -1), JOINT_HINT),
  country((text, end, names) => (isCalledAt(text, end, names, 0) ? end : -1), JOINT_HINT, {
    begins: (text, at, names) =>
      JOINTS.some((joint) => text.endsWith(joint, at) && countryEndsAt(names, at - joint.length)),
  }),
  // 見本国・例示国間の停戦合意: two of whom a war is told
  country(
    (text, end, names) =>
      (isDot(text, end) || text.startsWith("と", end)) &&
      endsFrom(names, end + 1, COUNTRY).some((next) => atWar(text, next) >= 0)
        ? end
        : -1,
    "間",
  ),
  country((text, end) => (atWar(text, end) < 0 ? -1 : end), "間", {
    begins: (text, at, names) =>
      (isDot(text, at - 1) || text.endsWith("と", at)) && countryEndsAt(names, at - 1),
  }),
  // ミャンマー情勢について, 甲国の乙市を訪問
  country(
    behindName(`情勢|(?:北|南|東|西|中)部|の[${KATAKANA}]{2,14}(?:を(?:公式)?訪|において)`),
    "情勢|部|を|において",
    {
      begins: (text, at) => startsName(text, at) && !WIDELY_NAMED.some((known) => text.startsWith(known, at)),
    },
  ),
  // 南スーダン国際平和協力業務, 南スーダン司令部派遣, イスラエルへの退避
  country(
    behindName("国際(?:平和協力|緊急援助)|司令部(?:派遣|要員)|の国連(?:平和維持|PKO)"),
    "国際|司令部|国連",
  ),
  // 護衛艦の米国派遣について
  country(behindName("派遣(?:等|など)?(?:の|について|に関|を|$|\\n)"), "派遣"),
  // ブルネイ・ダルサラーム国(ムアラ)
  country(behindName(`\\([${KATAKANA}・、]{2,30}\\)`), "[ァ-ヴー]\\)"),
  // エジプトのシナイ半島, ラオスのビエンチャンを訪問
  country(
    (text, end, names) =>
      text.startsWith("の", end) &&
      (endsFrom(names, end + 1, TOWN).length > 0 || featureOf(text, end + 1) >= 0)
        ? end
        : -1,
    "の",
  ),
];
