// Word rules: puts other people, offices, countries, places, occasions and matters in a page's words.

import { beginsInKatakana, endsInKatakana } from "../../testing/statements/words/countries.ts";
import { OCCASION_LINKS, OCCASIONS } from "../../testing/statements/words/matters.ts";
import type { Random } from "../../testing/statements/passages/random.ts";
import type { Cast, Original } from "./cast.ts";
import type { Rule } from "./edits.ts";

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

function rule(words: string, text: string): Rule {
  return { pattern: new RegExp(escape(words), "u"), replace: () => ({ text }) };
}

/** The guest in full, with the country before the office and the reading where the new name has one. */
export function writeGuest({ guest, country }: Cast): string {
  const reading = guest.reading === undefined ? "" : `(${guest.reading})`;
  const dot = reading === "" && beginsInKatakana(country.formal) ? "・" : "";
  return `${guest.name}${reading}${dot}${country.formal}${guest.office}`;
}

export function peopleRules(original: Original, cast: Cast): readonly Rule[] {
  const { home, guest, country } = original;
  const reading = guest.reading === undefined ? "" : `(?:[(（]${escape(guest.reading)}[)）])?`;
  const formerly = `${escape(guest.name)}${reading}${escape(country.formal)}${escape(guest.office ?? "")}`;
  return [
    { pattern: new RegExp(formerly, "u"), replace: () => ({ text: writeGuest(cast) }) },
    rule(`${home.surname} ${home.given}`, `${cast.home.surname} ${cast.home.given}`),
    rule(home.name, cast.home.name),
    ...(home.reading ? [rule(home.reading, cast.home.reading ?? "")] : []),
    rule(`${home.surname}${home.office ?? ""}`, `${cast.home.surname}${cast.home.office}`),
  ];
}

/** Offices and what is named after them: 防衛相会談, 防衛省. */
export function officeRules(original: Original, cast: Cast): readonly Rule[] {
  const affairs = cast.foreignAffairs;
  return [
    rule(
      `${original.country.formal}${original.guest.office ?? ""}`,
      `${cast.country.formal}${cast.guest.office}`,
    ),
    rule("防衛大臣", cast.home.office),
    rule("防衛相", affairs ? "外相" : "防衛相"),
    rule("防衛省は", affairs ? "外務省は" : "防衛省は"),
  ];
}

export function countryRules({ country: from }: Original, { country: to, city }: Cast): readonly Rule[] {
  const place = endsInKatakana(to.formal) ? `${to.formal}・${city}` : `${to.formal}${city}`;
  return [
    ...from.cities.map((old) => rule(`${from.formal}${old}`, place)),
    rule(`日${from.character}`, `日${to.character}`),
    rule(`日米${from.character}`, `日米${to.character}`),
    rule(`訪${from.character}`, `訪${to.character}`),
    rule(from.formal, to.formal),
    rule(from.short, to.short),
    ...from.cities.map((old) => rule(old, city)),
  ];
}

/** What stands between a comma and 「を契機に」, which is the occasion. */
export function occasionRules(random: Random): readonly Rule[] {
  return [
    {
      pattern: /(?<=、)[^、。\n]{3,30}?(?:を契機に|の機会に|に合わせて)/u,
      replace: () => {
        const value = random.pick(OCCASIONS);
        return { text: `${value}${random.pick(OCCASION_LINKS)}`, value };
      },
    },
  ];
}

const MATTER_WORDS: readonly (readonly [string, readonly [string, ...string[]]])[] = [
  ["音楽まつり", ["総合防災訓練", "観艦式", "航空祭"]],
  ["軍楽隊", ["救難隊", "掃海艇", "輸送機部隊"]],
  ["朝鮮半島", ["南シナ海", "カリブ海地域", "中央アジア"]],
  ["非核化", ["非軍事化", "安定化", "航行の自由"]],
  ["北朝鮮", ["第三国", "武装勢力"]],
  ["露朝", ["域外国間の"]],
  ["ミサイル", ["無人機", "サイバー攻撃"]],
  ["人的交流", ["学術交流", "教育交流", "部隊交流"]],
  ["意思疎通", ["情報共有", "政策対話"]],
  ["無人システム", ["指向性エネルギー", "自律航行"]],
  ["宇宙", ["海洋", "量子技術"]],
  ["戦略環境", ["経済環境", "海洋環境"]],
];

export function matterRules(random: Random): readonly Rule[] {
  return MATTER_WORDS.map(([from, choices]) => rule(from, random.pick(choices)));
}

/** Some variants end their sentences plainly. */
export function mannerRules(plain: boolean): readonly Rule[] {
  return plain ? [rule("しました", "した")] : [];
}
