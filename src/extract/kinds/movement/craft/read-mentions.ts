// Takes a page and a stretch of it; gives the foreign craft named there in text order, each with its country and number.

import type { Span } from "../../../../terms/span.ts";
import { findCountry } from "../../../../japanese/countries.ts";
import { readAircraftMentions } from "./aircraft-mentions.ts";
import type { CraftMention } from "./craft-mention.ts";
import { CARRIED, DENIED, FLOWN_FROM, NATION_BEFORE, NATION_NAMED } from "./craft-words.ts";
import { readShipMentions } from "./ship-mentions.ts";

/** 中国とロシアの海軍(艦艇計10隻), 中露(艦艇), 両国の(戦闘機) */
const MIXED =
  /(?:(?:中国|ロシア|露|北朝鮮|米国)(?:海軍|空軍|軍)?(?:と|・|、|及び|や)(?:中国|ロシア|露|北朝鮮|米国)|中露|中ロ|露中|両国)(?:の|両)?(?:海軍|空軍|軍)?の?$/u;
/** The country stands this close before its craft. */
const BEFORE = 40;
const ESTIMATED = /推定(?:される|の)?[^、。]{0,12}$|(?:と[み見]られる|と思われる)[^、。]{0,6}$/u;
const ESTIMATED_REACH = 18;
/** 中国機と推定される機体が, BZK-005とみられる1機が; 戦闘機2機が護衛したとみられる; not 訓練とみられる. */
const ESTIMATED_BEHIND =
  /^(?:\([^()\n]{1,12}\))?と(?:推定され|[み見]られ|思われ)る(?:機体|もの|航空機|\d{1,2}[機隻])|^(?:の?\d{1,2}[機隻])?[がはも][^、。]{0,12}(?:た|ている)(?:もの)?と(?:[み見]られ|思われ|推定され)/u;
/** 中国海軍の駆逐艦と|米海軍の駆逐艦: not of the one named before. */
const ALLY_BEFORE = /(?:^|[^一-龠])(?:米|英|豪|加|仏|独|韓|印|比)(?:海軍|空軍|陸軍|軍|沿岸警備隊)の$/u;
let named: RegExp | undefined;
const SUM = /計\s?(\d{1,3})[隻機]/u;

export function readMentions(text: string, stretch: Span): readonly CraftMention[] {
  const found = [...readShipMentions(text, stretch), ...readAircraftMentions(text, stretch)].toSorted(
    (a, b) => a.span[0] - b.span[0],
  );
  let end = stretch[0];
  let nation: string | undefined;
  const own = found.flatMap((mention): readonly CraftMention[] => {
    if (mention.span[0] < end) return [];
    const before = text.slice(Math.max(end, mention.span[0] - BEFORE), mention.span[0]);
    const isMixed = MIXED.test(before);
    if (mention.isOfNobody !== true)
      nation = isMixed ? undefined : (nationOf(text.slice(end, mention.span[0]), before, mention) ?? nation);
    const estimated =
      mention.estimated ||
      ESTIMATED.test(before.slice(-ESTIMATED_REACH)) ||
      ESTIMATED_BEHIND.test(text.slice(mention.named, mention.named + 32));
    // ロシアのTu-95 names it; a bare Tu-95 does not.
    const grade = mention.grade === "bare" && NATION_BEFORE.test(before) ? "named" : mention.grade;
    end = mention.span[1];
    if (isNotSeen(text.slice(end, end + 24), mention) || ALLY_BEFORE.test(before)) return [];
    return [
      {
        ...mention,
        grade,
        estimated,
        ...(nation === undefined || mention.isOfNobody === true ? {} : { nationality: nation }),
        ...(isMixed ? { isMixed } : {}),
      },
    ];
  });
  return countLists(text, own);
}

function isNotSeen(behind: string, { craft }: CraftMention): boolean {
  return DENIED.test(behind) || (craft === "ship" ? FLOWN_FROM : CARRIED).test(behind);
}

/** The country right before the craft, else the last one named as somebody's, else the one that the craft's own words begin with. */
function nationOf(between: string, before: string, { grade, model }: CraftMention): string | undefined {
  const near = NATION_BEFORE.exec(before)?.[1];
  if (near !== undefined) return shortName(near);
  if (grade === "any" && model.endsWith("機"))
    return shortName(/^(?:露|[^軍空海機]+)/u.exec(model)?.[0] ?? "");
  named ??= new RegExp(NATION_NAMED, "gu");
  const last = [...between.slice(-200).matchAll(named)].at(-1)?.[1];
  return last === undefined ? undefined : shortName(last);
}

function shortName(name: string): string {
  return findCountry(name)?.short ?? name;
}

/** この3隻は、A、B、Cで: one of each. */
const THESE = /(\d{1,2})[隻機](?:の内訳)?は、?$/u;

function eachOfThese(text: string, mentions: readonly CraftMention[]): number | undefined {
  const [first] = mentions;
  if (first === undefined || mentions.length < 2) return undefined;
  if (mentions.some(({ count, hull, grade }) => count !== undefined || hull.length > 0 || grade !== "named"))
    return undefined;
  const number = THESE.exec(text.slice(Math.max(0, first.span[0] - 10), first.span[0]))?.[1];
  return Number(number) === mentions.length ? 1 : undefined;
}

/** A、B各1隻、C1隻と、D、E各2隻: each number counts those before it that have none of their own; one number counts all. */
function eachBehind(mentions: readonly CraftMention[]): readonly (number | undefined)[] {
  const numbers = mentions.filter(({ counts }) => counts === "each");
  if (numbers.length < 2) return mentions.map(() => numbers[0]?.count);
  let next: CraftMention | undefined;
  return mentions
    .toReversed()
    .map((mention) => {
      const each = next?.counts === "each" ? next.count : undefined;
      if (mention.count !== undefined || mention.hull.length > 0) next = mention;
      return each;
    })
    .toReversed();
}

/** 各1機 counts every craft of its list; の計3隻 what is left for the one without a number. */
function countLists(text: string, mentions: readonly CraftMention[]): readonly CraftMention[] {
  const isList = mentions.length > 1;
  const eachOfAll = eachOfThese(text, mentions);
  const behind = eachBehind(mentions);
  const counted = mentions.map((mention, index): CraftMention => {
    const { count, ...rest } = mention;
    if ((mention.counts === "list" || mention.counts === "sum") && isList) return rest;
    const each = behind[index] ?? eachOfAll;
    return count === undefined && each !== undefined ? { ...rest, count: each } : mention;
  });
  const last = mentions.at(-1);
  if (last === undefined || !isList) return counted;
  const rest = text.slice(last.span[1], last.span[1] + 12);
  const sum = SUM.exec(rest)?.[1] ?? (last.counts === "sum" ? last.count : undefined);
  const isOpen = ({ count, hull }: CraftMention): boolean => count === undefined && hull.length === 0;
  const open = counted.filter(isOpen);
  if (sum === undefined || open.length === 0) return counted;
  const others = counted.reduce((total, { count, hull }) => total + (count ?? hull.length), 0);
  const left = Number(sum) - others;
  // A, B, C の計3隻: one of each.
  if (open.length > 1 && left !== open.length) return counted;
  const share = open.length > 1 ? 1 : left;
  return counted.map((mention) => (isOpen(mention) && share > 0 ? { ...mention, count: share } : mention));
}
