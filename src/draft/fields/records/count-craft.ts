// Takes the rows of a sighting report; gives those of its kind, and how many craft they are: counted from the rows, or as the text says it.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import type { SightingFact } from "../../../terms/record-fact.ts";
import { grounded } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType } from "../desk-view.ts";
import { startDay } from "../../template/time.ts";
import { calculated, dayNamed } from "./rest-on.ts";

export type Rows = readonly SightingFact[];

/** A report of ships names the aircraft that the ships carried, and the other way round: the kind decides. */
export function sightingRows(view: DeskView): Rows {
  const all = factsOfType(view, "sighting");
  const wanted = view.reading.kind === "ship-sighting" ? "ship" : "aircraft";
  const own = all.filter(({ craft }) => craft === wanted);
  return withoutAsides(view, own.length > 0 ? own : all);
}

/** なお、8月31日には、…: what is told beside those that the report is about. */
const ASIDE = /^(?:なお|ちなみに)、/u;
const SENTENCE_REACH = 200;

const isApart = (between: string): boolean => between.includes("。") || between.includes("\n");

/** Those that the report is about: none of an aside, none that a later sentence tells of a day before the one that it begins with. */
function withoutAsides({ reading: { text } }: DeskView, rows: Rows): Rows {
  const [first] = rows;
  if (first === undefined) return rows;
  const day = startDay(first.date ?? "");
  const isAside = ({ span, date, hull = [] }: SightingFact): boolean => {
    const before = text.slice(Math.max(0, span[0] - SENTENCE_REACH), span[0]);
    if (ASIDE.test(before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1).trim()))
      return true;
    const own = startDay(date ?? "");
    const isEarlier = day !== undefined && own !== undefined && own < day;
    const isSameShip = hull.some((number) => first.hull?.includes(number) === true);
    return isEarlier && !isSameShip && isApart(text.slice(first.span[1], span[0]));
  };
  const told = rows.filter((row) => !isAside(row));
  return told.length > 0 ? told : rows;
}

/** Rows without hull numbers may tell of the same craft again, unless they tell of one day, or one way. */
function mayRepeat(rows: Rows): boolean {
  const days = new Set(rows.map(({ date }) => (date === undefined ? "" : dayNamed(date))));
  const routes = new Set(rows.map(({ route }) => route.join()));
  const crafts = new Set(rows.map(({ model, role = "", route }) => `${model} ${role} ${route.join()}`));
  const models = new Set(rows.map(({ model, role = "" }) => `${model} ${role}`));
  // One type on two ways, in the morning and in the afternoon.
  return days.size > 1 || (days.has("") && routes.size > 1) || crafts.size > models.size;
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
  /(?:など|等)の?(?:[^、。\d\n]{0,14}?)(?:計|合計)?(?<number>\d{1,2})[隻機](?!とともに|と共に|を伴|と合流|が随伴|が同行)|の(?:合)?計(?<sum>\d{1,2})[隻機]/gu;
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

/** フリゲート艦2隻が…をそれぞれ通過: the sum of the rows of one model, as the text itself says it. */
function sumInWords(view: DeskView, rows: Rows): ComposedText | undefined {
  const models = new Set(rows.map(({ model }) => model));
  const [model = ""] = models;
  if (models.size !== 1 || rows.length < 2) return undefined;
  const sum = rows.reduce((all, { count = 0 }) => all + count, 0);
  for (const { block, text } of view.official.slice(0, LEAD_SENTENCES)) {
    const words = ["隻", "機"].map((counter) => `${model}${sum}${counter}`);
    const found = words.find((each) => foldWidth(text).includes(each));
    if (found === undefined) continue;
    const end = block.span[0] + foldWidth(text).indexOf(found) + found.length - 1;
    return grounded(String(sum), { kind: "text", span: [end - String(sum).length, end] });
  }
  return undefined;
}

/** A2機、B2機を含む計8機: with those that the text does not name, where all are of one nation. */
const INCLUDED = /を含む(?:計|合計)(?<sum>\d{1,2})[隻機]/u;

function includedInAll(view: DeskView, rows: Rows): ComposedText | undefined {
  const all = sightingRows(view);
  if (rows.length !== all.length || new Set(all.map(({ nationality }) => nationality)).size !== 1)
    return undefined;
  const named = all.reduce((sum, { count = 1 }) => sum + count, 0);
  for (const { block, text } of view.official.slice(0, LEAD_SENTENCES)) {
    const match = text.includes("を含む") ? INCLUDED.exec(foldWidth(text)) : null;
    const sum = match?.groups?.["sum"] ?? "";
    if (match === null || Number(sum) <= named) continue;
    const start = block.span[0] + match.index;
    return grounded(sum, { kind: "text", span: [start, start + match[0].length] });
  }
  return undefined;
}

/** Where two rows may be one craft, nobody knows how many there were. */
function isSumKnown({ reading }: DeskView, rows: Rows): boolean {
  return rows.length < 2 || !reading.warnings.some(({ code }) => code === "may-be-the-same-craft");
}

/** `isInAll`: others than those of the rows are counted with them. */
type Counted = { readonly count?: ComposedText; readonly isInAll: boolean };

/** How many, if the rows or the text tell it. */
export function countCraft(view: DeskView, rows: Rows): Counted {
  const included = includedInAll(view, rows);
  if (included !== undefined) return { count: included, isInAll: true };
  const count = isSumKnown(view, rows) ? countOf(rows) : undefined;
  if (count !== undefined) return { count: calculated(String(count), "sum", rows), isInAll: false };
  const inWords = sumInWords(view, rows);
  if (inWords !== undefined) return { count: inWords, isInAll: false };
  const inAll = totalInWords(view, rows);
  return inAll === undefined
    ? { isInAll: false }
    : { count: inAll, isInAll: Number(inAll.text) > rows.length };
}
