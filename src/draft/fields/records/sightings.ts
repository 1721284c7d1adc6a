// Takes the rows of a sighting report and gives what was seen: groups of craft by nation with their counts, models, days.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import type { SightingFact } from "../../../terms/record-fact.ts";
import { grounded, wording } from "../../template/composed-text.ts";
import { startDay } from "../../template/time.ts";
import type { DateValue, RecordValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType } from "../desk-view.ts";
import { calculated, daysOf, distinctTexts, stated } from "./rest-on.ts";

type Rows = readonly SightingFact[];

/** A report of ships names the aircraft that the ships carried, and the other way round: the kind decides. */
export function sightingRows(view: DeskView): Rows {
  const all = factsOfType(view, "sighting");
  const wanted = view.reading.kind === "ship-sighting" ? "ship" : "aircraft";
  const own = all.filter(({ craft }) => craft === wanted);
  return own.length > 0 ? own : all;
}

/** Words by which a row tells that its craft are a force's. */
const MILITARY = /軍|爆撃|戦闘|哨戒|情報収集|偵察|攻撃|早期警戒|電子戦|給油|輸送機|観測/u;
const WARSHIP = /級|艦|潜水/u;

const wordsOf = ({ model, role = "" }: SightingFact): string => `${model} ${role}`;

/** The sort of craft, as `crafts` of the style names it. */
function sortOf(rows: Rows, nationality: string, text: string): string {
  if (rows.every(({ craft }) => craft === "ship")) {
    const isNavy = text.includes(`${nationality}海軍`) && rows.every((row) => WARSHIP.test(wordsOf(row)));
    return isNavy ? "warship" : "ship";
  }
  if (rows.every((row) => wordsOf(row).includes("無人"))) return "unmanned";
  const isMilitary = text.includes(`${nationality}軍`) || rows.every((row) => MILITARY.test(wordsOf(row)));
  return isMilitary ? "military-aircraft" : "aircraft";
}

/** Rows without hull numbers may tell of the same craft again, unless they tell of one day, or one way. */
function mayRepeat(rows: Rows): boolean {
  const days = new Set(rows.map(({ date }) => startDay(date ?? "") ?? ""));
  const routes = new Set(rows.map(({ route }) => route.join()));
  return days.size > 1 || (days.has("") && routes.size > 1);
}

/** The reader takes a craft that is named without a number for one; the text does not say so. */
function isUnnumbered(row: SightingFact): boolean {
  return row.basis === "inferred" && row.from.includes("named-without-number");
}

/** A ship seen twice is one ship; a number that the text does not state, and craft that may be the same, are not counted. */
function countOf(rows: Rows): number | undefined {
  const hulls = new Set(rows.flatMap(({ hull = [] }) => hull));
  const others = rows.filter(
    ({ hull = [], count }) => hull.length !== (count ?? hull.length) || hull.length === 0,
  );
  if (others.length > 0 && rows.length > 1 && mayRepeat(rows)) return undefined;
  let sum = hulls.size;
  for (const row of others) {
    if (row.count === undefined || isUnnumbered(row)) return undefined;
    sum += row.count - (row.hull?.length ?? 0);
  }
  return sum;
}

/** X級潜水艦など4隻, X級などロシア海軍の艦艇4隻, A、Bの計3隻: how many in all, where the rows do not count each. */
const IN_ALL =
  /(?:など|等)の?(?:[^、。\d\n]{0,14}?)(?:計|合計)?(?<number>\d{1,2})[隻機]|の(?:合)?計(?<sum>\d{1,2})[隻機]/gu;
const LEAD_SENTENCES = 4;

/** Only of one nation and one day, and only where the text says one number. */
function totalInWords(view: DeskView, rows: Rows): ComposedText | undefined {
  const isOne = (values: readonly unknown[]): boolean => new Set(values).size === 1;
  const all = sightingRows(view);
  const isOneGroup = isOne(all.map((row) => row.nationality)) && isOne(rows.map((row) => row.date));
  if (!isOneGroup || mayRepeat(rows) || !rows.some(isUnnumbered)) return undefined;
  const found = view.official.slice(0, LEAD_SENTENCES).flatMap(({ block, text }) =>
    [...foldWidth(text).matchAll(IN_ALL)].flatMap((match) => {
      const number = match.groups?.["number"] ?? match.groups?.["sum"];
      const start = block.span[0] + match.index;
      return number === undefined ? [] : [{ number, span: [start, start + match[0].length] as const }];
    }),
  );
  const [first] = found;
  if (first === undefined || !isOne(found.map(({ number }) => number))) return undefined;
  return Number(first.number) < rows.length
    ? undefined
    : grounded(first.number, { kind: "text", span: first.span });
}

/** フリゲート, where all ships of the group are of one type: what stands behind the class. */
function typeOf(rows: Rows): string | undefined {
  const types = new Set(rows.map(({ model }) => /級(?<type>\S{2,12})$/u.exec(model)?.groups?.["type"] ?? ""));
  const [type = ""] = types;
  return types.size === 1 && type !== "" ? type : undefined;
}

/** Where two rows may be one craft, nobody knows how many there were. */
function isSumKnown({ reading }: DeskView, rows: Rows): boolean {
  return rows.length < 2 || !reading.warnings.some(({ code }) => code === "may-be-the-same-craft");
}

function groupOf(view: DeskView, nationality: string, rows: Rows): RecordValue {
  const count = isSumKnown(view, rows) ? countOf(rows) : undefined;
  const inAll = count === undefined ? totalInWords(view, rows) : undefined;
  const words = view.edition.crafts.get(sortOf(rows, nationality, view.reading.text));
  const type = typeOf(rows);
  const craft =
    type === undefined || words?.typed === undefined ? words?.name : words.typed.replace("…", type);
  const estimated = rows.filter((row) => row.estimated === true);
  return {
    nationality: stated(nationality, ...rows),
    ...(words === undefined || craft === undefined
      ? {}
      : { craft: stated(craft, ...rows), counter: wording(words.counter) }),
    ...(count === undefined ? {} : { count: calculated(String(count), "sum", rows) }),
    ...(inAll === undefined ? {} : { count: inAll }),
    ...(estimated.length === 0
      ? {}
      : {
          [estimated.length === rows.length ? "estimated" : "partlyEstimated"]: stated("推定", ...estimated),
        }),
  };
}

/** One group for each nation, in the order of the text; craft of unknown nation are left to the title. */
export function findSighted(view: DeskView): readonly RecordValue[] {
  const byNation = new Map<string, SightingFact[]>();
  for (const row of sightingRows(view)) {
    if (row.nationality === undefined) return [];
    byNation.set(row.nationality, [...(byNation.get(row.nationality) ?? []), row]);
  }
  return [...byNation].map(([nationality, rows]) => groupOf(view, nationality, rows));
}

/** Types and classes, each once; a row that only says 無人機 has no type. */
export function findModels(view: DeskView): readonly ComposedText[] {
  return distinctTexts(sightingRows(view), ({ model }) =>
    /^(?:無人機|航空機|艦艇)$/u.test(model) ? undefined : model,
  );
}

export function findSightedAt(view: DeskView): DateValue | undefined {
  const rows = sightingRows(view);
  return daysOf(
    rows,
    rows.map(({ date }) => date),
  );
}
