// Takes folded text and a stretch of it; gives the ships, aircraft types and units that watched or were scrambled.

import type { Span } from "../../../terms/span.ts";
import { DENIED, OWN_TYPES } from "./craft/craft-words.ts";

/** Ships of the Self-Defense Forces are named in hiragana. */
const QUOTED_SHIP = "[「“『](?<ship>[ぁ-ん]{2,8})(?:\\([^()\\n]{1,12}\\))?[」”』]";
/** 護衛艦まきなみが: without quotes, behind the sort of ship. */
const BARE_SHIP =
  "(?=[ぁ-ん])(?<=護衛艦|補給艦|輸送艦|掃海母艦|掃海艦|掃海艇|ミサイル艇|多用途支援艦|音響測定艦|海洋観測艦|哨戒艦|訓練支援艦)(?!など|により|による|によっ|から|まで|および|とともに|らが|では|には|での|として|に対|または|といっ|だけ|として)(?<named>あけぼの|くまの|あがの|ひゅうが|いずも|あしがら|うらが|[ぁ-ん]{2,6}?)(?=が|は|や|と|など|に|の|で|、|・|\\(|及び|並び|も|を)";
const TYPE = `(?<![A-Za-z0-9-])(?<type>${OWN_TYPES})(?![A-Za-z0-9-])`;
const UNIT =
  "(?:航空自衛隊|海上自衛隊|陸上自衛隊|空自|海自|陸自)?(?:の)?(?<unit>(?:(?:(?:北部|中部|西部|南西)(?:・|、|及び|と)){1,3}[一-龠]{2}(?=(?:の?[各両])?航空方面隊)|第?\\d{1,3}|(?!航空自衛隊|海上自衛隊)[一-龠]{2,6}?)(?:(?:の?[各両])?航空方面隊|航空隊|航空群|航空団|飛行隊|護衛隊群|護衛隊|掃海隊群|掃海隊|ミサイル艇隊|防備隊|警備隊|地方隊|[航空]群|護隊|空団|空隊|救難隊|警戒群|警戒隊)|(?:(?<=空自|自衛隊|の)|(?<![一-龠]))(?:北|中|西|南西)空(?=の|、|・|及び|と|など|等|\\())";

let compiled: RegExp | undefined;
/** 北部・中部・西部航空方面隊 */
const SHORTENED =
  /^((?:(?:北部|中部|西部|南西)(?:・|、|及び|と)){1,3})(?:北部|中部|西部|南西)(?:の?[各両])?航空方面隊$/u;
const pattern = (): RegExp => (compiled ??= new RegExp(`${QUOTED_SHIP}|${BARE_SHIP}|${TYPE}|${UNIT}`, "gu"));
/** 北部航空方面隊及び中部航空方面隊: units listed side by side respond alike. */
const LISTED =
  /^(?:\([^()\n]{1,12}\))?(?:及び|および|並びに|と|や|、|・)?(?:航空自衛隊|海上自衛隊|空自|海自)?$/u;
/** 第5航空群所属「P-3C」: the unit is told by what it sent. */
const SENDS = /^(?:\([^()\n]{1,12}\))?(?:に)?(?:所属)?(?:する)?(?:の)?[^、。\n]{0,24}$/u;

/** An air defence force is told whatever it sent. */
const IS_FORCE = /航空方面隊$|空$/u;

const SENDS_REACH = 50;

type Found = {
  readonly name: string;
  readonly isUnit: boolean;
  readonly isDenied: boolean;
  readonly span: Span;
};

export function readResponders(text: string, stretch: Span): readonly string[] {
  const words = text.slice(...stretch);
  if (!/[「“『隊群団艦艇]|\d/u.test(words)) return [];
  const found = [...words.matchAll(pattern())].flatMap((match): readonly Found[] => {
    const { ship, named, type, unit } = match.groups ?? {};
    const name = ship ?? named ?? type ?? unit;
    if (name === undefined) return [];
    const end = match.index + match[0].length;
    const isDenied = DENIED.test(words.slice(end, end + 24));
    return [{ name, isUnit: unit !== undefined, isDenied, span: [match.index, end] }];
  });
  const sent = findSenders(words, found);
  const named = found.filter(
    ({ name, isUnit, isDenied }, index) =>
      !isDenied && (!isUnit || sent[index] !== true || IS_FORCE.test(name)),
  );
  return [...new Set(named.flatMap(({ name }) => unitsOf(name)))];
}

function unitsOf(name: string): readonly string[] {
  const others = SHORTENED.exec(name)?.[1]?.match(/北部|中部|西部|南西/gu) ?? [];
  const last = others.length === 0 ? name : name.replace(/の?[各両]/u, "").slice(-7);
  return [...others.map((area) => `${area}航空方面隊`), last];
}

/** True for each unit behind which its ship or aircraft is named, itself or after the units listed with it. */
function findSenders(words: string, found: readonly Found[]): readonly boolean[] {
  const sent: boolean[] = [];
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const [unit, next] = [found[index], found[index + 1]];
    if (unit === undefined || next === undefined) continue;
    const between = words.slice(unit.span[1], Math.min(next.span[0], unit.span[1] + SENDS_REACH));
    const isNear = next.span[0] - unit.span[1] < SENDS_REACH;
    sent[index] =
      isNear &&
      (next.isUnit
        ? LISTED.test(between) && sent[index + 1] === true && !isOfItself(words, between, next)
        : SENDS.test(between));
  }
  return sent;
}

/** 対馬防備隊(対馬)及び第4航空群所属「P-1」: with a base of its own it is no sender of the next one's aircraft. */
function isOfItself(words: string, between: string, next: Found): boolean {
  return between.startsWith("(") && words.startsWith("所属", next.span[1]);
}
