// Takes a stretch of folded text; gives the foreign aircraft it names: type and role in either order, with their number.

import type { Span } from "../../../../terms/span.ts";
import type { CraftGrade, CraftMention } from "./craft-mention.ts";
import {
  AIRCRAFT_OF_NATION,
  ANY_AIRCRAFT,
  BUILDER_BEFORE,
  DESIGNATOR,
  NATION_PREFIX,
  OWN_TYPES,
  ROLE,
  SAME_AIRCRAFT,
  countOfSame,
  followsNation,
} from "./craft-words.ts";
import { typeEnd } from "./glued-count.ts";
import { readMentionTail } from "./mention-tail.ts";

type Patterns = { readonly craft: RegExp; readonly own: RegExp };
let compiled: Patterns | undefined;
const patterns = (): Patterns =>
  (compiled ??= {
    craft: new RegExp(
      `「?${BUILDER_BEFORE}(?<type>${DESIGNATOR})」?(?:型|の|\\(|、| {1,3})?(?<job>${ROLE})?(?:\\)|」)?` +
        `|(?<role>${ROLE})(?:型|の)?[(「]?${BUILDER_BEFORE}(?<model>${DESIGNATOR})[)」]?` +
        `|(?<same>${SAME_AIRCRAFT})|(?<sort>${ROLE})|(?<any>${ANY_AIRCRAFT})`,
      "gu",
    ),
    own: new RegExp(`^${OWN_TYPES}$`, "u"),
  });

export function readAircraftMentions(text: string, stretch: Span): readonly CraftMention[] {
  const words = text.slice(...stretch);
  if (!/[機ヘ]|\d/u.test(words)) return [];
  const { craft, own } = patterns();
  return hitsIn(words, craft).flatMap(({ at, whole, groups }): readonly CraftMention[] => {
    const written = groups["type"] ?? groups["model"];
    const end = stretch[0] + at + whole.length;
    const glued = written === undefined || text.charAt(end) !== "機" ? 0 : numberIn(text, whole, written);
    const named = end - glued;
    const type = written?.slice(0, written.length - glued);
    if (type !== undefined && own.test(type.replace("ー", "-"))) return [];
    const given = groups["role"] ?? groups["job"] ?? groups["sort"];
    const role = given === undefined ? undefined : withoutNation(given);
    const start = stretch[0] + at + (given === undefined ? 0 : prefixOf(whole, given, role));
    const tail = readMentionTail(text, named, "aircraft");
    const { same } = groups;
    const model = type ?? same ?? role ?? groups["any"];
    const count =
      tail.count ??
      countBefore(text, start) ??
      countInAll(text, start, tail.end, groups["sort"] !== undefined) ??
      (same === undefined ? undefined : countOfSame(text.slice(tail.end, tail.end + 30)));
    const isCounted = count !== undefined;
    const isSubject = isOfANation(text, start, tail.end);
    // 自衛隊の航空機2機 respond.
    if (UNNAMED.test(groups["any"] ?? "") && !followsNation(text, start)) return [];
    if (model === undefined || model === "" || (type === undefined && !isCounted && !isSubject)) return [];
    return [
      {
        craft: "aircraft",
        grade: type === undefined && !isCounted ? "any" : gradeOf(groups, isCounted || role !== undefined),
        model,
        ...(same === undefined ? {} : { isOfLastModel: true }),
        ...(type === undefined || role === undefined ? {} : { role }),
        ...(count === undefined ? {} : { count }),
        counts: tail.counts,
        hull: [],
        estimated: tail.estimated,
        span: [start, tail.end],
        named,
      },
    ];
  });
}

type Hit = {
  readonly at: number;
  readonly whole: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
};

function hitsIn(words: string, craft: RegExp): readonly Hit[] {
  const crafts = [...words.matchAll(craft)].map((match): Hit => ({
    at: match.index,
    whole: match[0],
    groups: match.groups ?? {},
  }));
  const others = ofNations(words).filter(
    ({ at, whole }) =>
      !crafts.some((other) => at < other.at + other.whole.length && other.at < at + whole.length),
  );
  return others.length === 0 ? crafts : [...crafts, ...others].toSorted((a, b) => a.at - b.at);
}

/** The longest name of a country, with its force. */
const NATION_REACH = 24;

/** 中国軍機, ロシア機: by each 機, whose it is. */
function ofNations(words: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (let end = words.indexOf("機"); end >= 0; end = words.indexOf("機", end + 1)) {
    const nation = AIRCRAFT_OF_NATION.exec(words.slice(Math.max(0, end - NATION_REACH), end))?.[0];
    if (nation === undefined) continue;
    const whole = `${nation}機`;
    hits.push({ at: end - nation.length, whole, groups: { any: whole } });
  }
  return hits;
}

/** H64機: how many units of what is written as a type are its number. */
function numberIn(text: string, whole: string, written: string): number {
  return whole.endsWith(written) ? written.length - typeEnd(text, written) : 0;
}

const UNNAMED = /^(?:航空|軍用)機$/u;

/** 爆撃機計4機, behind no other of a list. */
const IN_ALL = /^の?(?:計|合計)(\d{1,2})機/u;

function countInAll(text: string, start: number, end: number, isSort: boolean): number | undefined {
  if (!isSort || /[、と・]$/u.test(text.slice(start - 1, start))) return undefined;
  const count = IN_ALL.exec(text.slice(end, end + 8))?.[1];
  return count === undefined ? undefined : Number(count);
}

/** 2機のTu-142, 1機と思われる推定無人機 */
const COUNT_BEFORE =
  /(\d{1,2})機(?:の|は、?(?:推定)?(?:[一-龠・]{2,8}型の)?$|と思われる|とみられる)(?:推定)?(?:[一-龠ァ-ヴー]{1,8}(?:軍)?の)?$/u;

function countBefore(text: string, start: number): number | undefined {
  const count = COUNT_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return count === undefined ? undefined : Number(count);
}

/** 中国軍の無人機が: the next sentence tells how many. */
function isOfANation(text: string, start: number, end: number): boolean {
  return (
    /^」?(?:[がは]|と(?:推定される|みられる|思われる)(?:機体|もの|航空機)?[がはも])/u.test(
      text.slice(end, end + 14),
    ) && followsNation(text, start)
  );
}

function gradeOf(groups: Readonly<Record<string, string | undefined>>, isTold: boolean): CraftGrade {
  if (groups["same"] !== undefined) return "named";
  if (groups["any"] !== undefined) return "any";
  if (groups["sort"] !== undefined) return "sort";
  return isTold ? "named" : "bare";
}

/** 中国軍偵察型無人機 is a 偵察型無人機. */
function withoutNation(role: string): string {
  return role.replace(NATION_PREFIX, "").replace(/^推定|^[・/ー]+/u, "");
}

/** How many units of the country stand before the role at the start of the match. */
function prefixOf(whole: string, given: string, role: string | undefined): number {
  return whole.startsWith(given) ? given.length - (role?.length ?? 0) : 0;
}
