// Takes a stretch of folded text; gives the foreign ships it names, each with its number and hull numbers.

import type { Span } from "../../../../terms/span.ts";
import type { CraftMention } from "./craft-mention.ts";
import {
  ANY_SHIPS,
  LATIN_CLASS,
  NAME_FIRST,
  NATION_PREFIX,
  SAME_SHIP,
  SHIP,
  SHIP_OF_A_SORT,
  SHIPS_OF_NATION,
  countOfSame,
  followsNation,
} from "./craft-words.ts";
import { readMentionTail } from "./mention-tail.ts";

let compiled: RegExp | undefined;
/** A long alternation: compiled for the first text that has a ship in it. */
const shipPattern = (): RegExp =>
  (compiled ??= new RegExp(
    `(${SHIP}|${LATIN_CLASS}|${NAME_FIRST})|(?<![級型一-龠ァ-ヴー])(${SHIP_OF_A_SORT})|(${SAME_SHIP})|(${ANY_SHIPS})`,
    "gu",
  ));

export function readShipMentions(text: string, stretch: Span): readonly CraftMention[] {
  const words = text.slice(...stretch);
  if (!/[艦艇船母トベ]/u.test(words)) return [];
  const found = [...words.matchAll(shipPattern())].flatMap((match): readonly CraftMention[] => {
    const [name, classed, sort, same] = match;
    const start = stretch[0] + match.index;
    if (BARE_SHIPS.test(name) && !isOfForeigners(text, start, words.charAt(match.index + name.length)))
      return [];
    if (isNameFirst(name) && !isInListOf(text, start)) return [];
    const own = latinNameBehind(text, start, name);
    const tail = readMentionTail(text, start + name.length + own.length, "ship");
    const isByName = classed !== undefined || same !== undefined || isNamed(name, tail.notes);
    const isOfNobody = sort !== undefined && UNKNOWN_BOAT.test(name) && !followsNation(text, start);
    const grade = isByName || isOfNobody ? "named" : sort !== undefined ? "sort" : "any";
    const counted = tail.count ?? countBefore(text, start) ?? (own === "" ? undefined : 1);
    const count =
      counted ?? (same === undefined ? undefined : countOfSame(text.slice(tail.end, tail.end + 30)));
    if (same !== undefined && count === undefined && tail.hull.length === 0) return [];
    // A sort without a number or a hull number is a word of the running text.
    const isBare = (grade === "sort" || isOfNobody) && tail.count === undefined && tail.hull.length === 0;
    if (isBare && !isListed(text, tail.end) && !isOfANation(text, start, tail.end)) return [];
    const called = own === "" ? ownNameOf(name, tail.notes) : own;
    return [
      {
        craft: "ship",
        grade,
        model: nameOf(name),
        ...(called === undefined ? {} : { name: called }),
        ...(same === undefined ? {} : { isOfLastModel: true }),
        ...(isOfNobody ? { isOfNobody } : {}),
        ...(count === undefined ? {} : { count }),
        counts: tail.counts,
        hull: tail.hull,
        estimated: tail.estimated,
        span: [start, tail.end],
        named: start + name.length,
      },
    ];
  });
  return withoutSeeming(text, found);
}

const SEEMS = /^」?と(?:みられる|見られる|推定される|思われる)$/u;

/** シャン級潜水艦とみられる潜水艦1隻: one ship, whose number and hull number stand behind the sort. */
function withoutSeeming(text: string, found: readonly CraftMention[]): readonly CraftMention[] {
  if (found.length < 2) return found;
  const kept: CraftMention[] = [];
  for (const mention of found) {
    const before = kept.at(-1);
    const isOne =
      before?.grade === "named" &&
      mention.grade === "sort" &&
      before.count === undefined &&
      before.model.endsWith(mention.model) &&
      SEEMS.test(text.slice(before.span[1], mention.span[0]));
    if (!isOne) kept.push(mention);
    else
      kept.splice(-1, 1, {
        ...before,
        ...(mention.count === undefined ? {} : { count: mention.count }),
        hull: mention.hull,
        estimated: true,
        span: [before.span[0], mention.span[1]],
      });
  }
  return kept;
}

const BARE_SHIPS = /^(?:艦艇|軍艦|艦船)$/u;
const OF_NAVY = /海軍の?[一-龠]{0,4}$/u;
const REACH = 24;

/** 中国海軍の艦艇が, 3隻の中国軍艦が, 艦艇3隻; 3隻の海自の艦艇が is ours. */
function isOfForeigners(text: string, start: number, next: string): boolean {
  if (!/[がをの]/u.test(next)) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  return OF_NAVY.test(before) || (next !== "の" && SHIPS_OF_NATION.test(before));
}

/** 駆逐艦、潜水艦、潜水艦救難艦それぞれ1隻 */
const LISTED =
  /^(?:、|と|や|及び|・)[^。\n\d]{2,40}?(?:(?:の?各|それぞれ)\d{1,2}隻|\d{1,2}隻ずつ|の計\d{1,2}隻)/u;

function isListed(text: string, end: number): boolean {
  return LISTED.test(text.slice(end, end + 60));
}

/** 航行する中国海軍の測量艦を確認した: one, and nothing else tells how many. */
function isOfANation(text: string, start: number, end: number): boolean {
  const isSeen = /^を(?:確認|発見|探知)/u.test(text.slice(end, end + 4));
  return isSeen && (followsNation(text, start) || UNKNOWN_BOAT.test(text.slice(start, end)));
}

/** Of a boat under water nobody says whose it is. */
const UNKNOWN_BOAT = /^(?:(?:国籍不明の?)?潜没潜水艦|国籍不明の?潜水艦)$/u;

/** 3隻のステレグシチー級フリゲート */
const COUNT_BEFORE = /(\d{1,2})隻の(?:[一-龠ァ-ヴー]{1,12}の?)?$/u;

function countBefore(text: string, start: number): number | undefined {
  const count = COUNT_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  return count === undefined ? undefined : Number(count);
}

const OWN_NAME = /^[一-龠ァ-ヴー・]{2,12}$/u;

/** 「見坊」号護衛艦, else what stands in brackets or quotes behind. */
function ownNameOf(name: string, notes: readonly string[]): string | undefined {
  const first = /^「(?<own>[^「」]+)」/u.exec(name)?.groups?.["own"];
  return first ?? notes.map((note) => OWN_NAME.exec(note)?.[0]).find((each) => each !== undefined);
}

function isNameFirst(name: string): boolean {
  return /^「[^「」]+」(?!級)./u.test(name);
}

/** 中国海軍の「見坊」号護衛艦(艦番号550)と|「見和」訓練艦(艦番号81): of a country, or beside such a one; 護衛艦 are ours otherwise. */
const BESIDE = /「[^「」\n]{1,12}」号?[一-龠]{2,10}艦[(][^()\n]{2,12}[)](?:と|、|及び)$/u;
const LONGEST_LIST = 6;

function isInListOf(text: string, start: number): boolean {
  let at = start;
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    if (followsNation(text, at)) return true;
    const before = BESIDE.exec(text.slice(Math.max(0, at - 40), at))?.[0];
    if (before === undefined) return false;
    at -= before.length;
  }
  return false;
}

const LATIN_NAME = /^(?:[一-龠]{1,4}[A-Z][a-z]{2,14}|[A-Z][a-z]{2,14})(?![a-z])/u;

/** 見洋Jianyang III型駆逐艦|見州Jianzhou: the ship's own name, in both letters too. */
function latinNameBehind(text: string, start: number, name: string): string {
  if (!LATIN_TYPE.test(name)) return "";
  const end = start + name.length;
  return LATIN_NAME.exec(text.slice(end, end + 24))?.[0] ?? "";
}

const LATIN_TYPE = /^[一-龠]{2,4}[A-Z][a-z]/u;

/** 空母「福建」: a carrier is told by its own name. */
function isNamed(name: string, notes: readonly string[]): boolean {
  return name === "空母" && notes.length > 0;
}

/** 潜水艦3隻など艦艇計(6隻): what is counted in all are ships. */
const IN_ALL = /^.{2,10}\d隻(?:など|等)の?(?:艦艇|艦船)?計?$/u;

function nameOf(name: string): string {
  if (IN_ALL.test(name)) return "艦艇";
  if (LATIN_TYPE.test(name)) return name;
  if (isNameFirst(name)) return name.replace(/^「[^「」]+」号?/u, "");
  return name
    .replaceAll(/[「」]|(?<=級)\([^()]*\)|(?<=艦艇|艦船|軍艦|艦隊)(?:など|等)(?=の?計?$)|の?計$/gu, "")
    .replace(NATION_PREFIX, "")
    .replace(/^国籍不明の?/u, "")
    .replace(/^・/u, "")
    .replaceAll(" ", "");
}
