// Takes the desk view and gives what a report or plan says of itself: its number, the ship that goes, the day to come, the country.

import { anyOf } from "../../japanese/any-of.ts";
import { COUNTRY_NAMES } from "../../japanese/countries.ts";
import { PREFECTURES } from "../../japanese/prefectures.ts";
import { SHIP_SORTS } from "../../japanese/ship-sorts.ts";
import { foldWidth } from "../../japanese/fold-width.ts";
import type { ComposedText } from "../../terms/article.ts";
import type { DateFact } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import { spanContains } from "../../terms/span.ts";
import { findLeadingCountry } from "../authority/look-up.ts";
import { grounded, sliceComposed } from "../template/composed-text.ts";
import { startDay } from "../template/time.ts";
import type { DateValue } from "../template/value.ts";
import type { DeskView, OfficialBlock } from "./desk-view.ts";
import { factsOfType, surfaceOf } from "./desk-view.ts";
import { daysInARow } from "./days-in-a-row.ts";
import { findTitleBlock } from "./title.ts";
import { findLabelledValue } from "./wordings.ts";

const REPORT = /第\s?[0-9一二三四五六七八九十]{1,3}\s?報|最終報/u;
/** A number of the report stands at its head. */
const HEAD_BLOCKS = 5;
const LONGEST_HEAD = 60;

/** 第3報 or 最終報, where the title does not say it itself. */
export function findReport(view: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  if (title !== undefined && REPORT.test(foldWidth(title.text))) return undefined;
  const heads = view.official.slice(0, HEAD_BLOCKS).filter(({ text }) => text.length <= LONGEST_HEAD);
  const places = [view.leadSpan, ...heads.map(({ block }) => block.span)].filter(
    (span) => span !== undefined,
  );
  for (const [start, end] of places) {
    const found = REPORT.exec(foldWidth(view.reading.text.slice(start, end)));
    if (found === null) continue;
    const span = [start + found.index, start + found.index + found[0].length] as const;
    return grounded(surfaceOf(view, span), { kind: "text", span });
  }
  return undefined;
}

/** What ships of other navies are called, and ships of none. */
const OTHER_SHIPS = ["フリゲート", "フリゲート艦", "駆逐艦", "コルベット", "揚陸艦", "帆船", "病院船"];
export const SHIP = new RegExp(
  `(?:${anyOf([...SHIP_SORTS, ...OTHER_SHIPS])})「[^「」()（）\\n]{1,10}(?:[(（][A-Z]{1,4}-?\\d{1,4}[)）])?」`,
  "gu",
);

/** The ship that the text is about: nothing where it names several, or where the title has it already. */
export function findShip({ official }: DeskView, title: ComposedText | undefined): ComposedText | undefined {
  const found = official.flatMap(({ block, text }) =>
    [...text.matchAll(SHIP)].map(({ index, 0: ship }) => ({ ship, start: block.span[0] + index })),
  );
  const [first] = found;
  if (first === undefined || new Set(found.map(({ ship }) => nameOfShip(ship))).size > 1) return undefined;
  const name = nameOfShip(first.ship);
  if (title?.text.includes(name) === true) return undefined;
  return grounded(name, { kind: "text", span: [first.start, first.start + first.ship.length] });
}

/** 護衛艦「ゆうだち(DD-103)」 is 護衛艦「ゆうだち」. */
export function nameOfShip(ship: string): string {
  return ship.replace(/[(（].*」$/u, "」");
}

const WHEN_LABELS = [
  "発生日時",
  "発生日",
  "日時",
  "日 時",
  "開催日時",
  "実施日時",
  "期日",
  "実施日",
  "開催日",
  "実施期間",
  "訓練期間",
  "期間",
  "期 間",
  "日程",
];

const PLAN_BLOCKS = 8;
/** 7月2日(火)から…, 寄港期間 令和9年5月7日…: a line that says when, with or without a label. */
const LINE_OF_PLAN =
  /^\s*(?:[^\s。、]{0,6}(?:日時?|期間|日程|Period|Date|When))?[\s:]{0,4}(?:(?:令和|平成)?[0-9元]{1,4}年)?(?:[0-9]{1,2}月[0-9]{1,2}日|[A-Z][a-z]+ [0-9]{1,2}\b)/u;

function lineOfPlan({ block, text }: OfficialBlock): readonly Span[] {
  return LINE_OF_PLAN.test(foldWidth(text.slice(0, 40))) ? [block.span] : [];
}

/** The value of a label that says when. */
function labelledPlan(view: DeskView): Span | undefined {
  const from = findLabelledValue(view, WHEN_LABELS)?.grounds[0]?.from;
  return from?.kind === "text" ? from.span : undefined;
}

/** Up to its stop; the stop behind an English paragraph's number ends nothing. */
const FIRST_SENTENCE = /^[^。]*(?=。)|^[ -~’–—]{24,400}?[a-z0-9)](?=\.(?:\s|$))/u;

/** The spans that say when, best first: a label's value, the title, the first sentence. */
function placesOfPlan(view: DeskView): readonly Span[] {
  const labelled = labelledPlan(view);
  const title = findTitleBlock(view);
  const opening = view.official.find(
    ({ index, text }) => index !== title?.index && FIRST_SENTENCE.test(text),
  );
  const end = FIRST_SENTENCE.exec(opening?.text ?? "")?.[0].length ?? 0;
  return [
    ...(labelled === undefined ? [] : [labelled]),
    ...(title === undefined ? [] : [title.block.span]),
    ...(opening === undefined ? [] : [[opening.block.span[0], opening.block.span[0] + end] as const]),
    ...view.official.slice(0, PLAN_BLOCKS).flatMap(lineOfPlan),
  ];
}

/** 令和11年度 and 10月 name no day. */
const TO_THE_DAY = /日|\d[./-]\d|[A-Z][a-z]+ \d|\d [A-Z]/u;

function dateIn(
  view: DeskView,
  places: readonly Span[],
  isWanted: (day: string, fact: DateFact) => boolean,
): DateValue | undefined {
  // What a report is of is past, and no less its day where a label says so.
  const labelled = labelledPlan(view);
  const dates = factsOfType(view, "date").filter(
    (fact) =>
      (fact.role !== "recalled" || (labelled !== undefined && spanContains(labelled, fact.span))) &&
      fact.role !== "stamp" &&
      TO_THE_DAY.test(surfaceOf(view, fact.span)) &&
      isWanted(startDay(fact.value) ?? "", fact),
  );
  for (const place of places) {
    const found = dates.find(({ span }) => spanContains(place, span));
    if (found !== undefined) return daysInARow(view, found);
  }
  return undefined;
}

/** The day of what is reported, where it is not that of the report. */
export function findHappenedAt(view: DeskView): DateValue | undefined {
  const announced = startDay(view.reading.announcedAt ?? "");
  if (announced === undefined) return undefined;
  return dateIn(
    view,
    placesOfPlan(view),
    (day, { role }) => day !== "" && day < announced && role !== "due" && role !== "announced",
  );
}

/** The days of what a text without a day of its own is about: under a label, in its title or first sentence. */
export function findPeriod(view: DeskView): DateValue | undefined {
  return view.reading.announcedAt === undefined
    ? dateIn(view, placesOfPlan(view), (_, { role }) => role !== "due")
    : undefined;
}

/** The day to come of what is announced; a day for applications is not it. Nothing where the announcement has no day. */
export function findPlannedAt(view: DeskView): DateValue | undefined {
  const announced = startDay(view.reading.announcedAt ?? "");
  if (announced === undefined) return undefined;
  return dateIn(view, placesOfPlan(view), (day) => day > announced);
}

/** 見本灘を震源とする地震, 台風第1号, 孤立した登山者: a prefecture in front would stand before the wrong word. */
const HAS_ITS_PLACE = /震源|台風|した|(?:における|での)|[市町村島灘]/u;

/** 新潟県, where the text names no other prefecture and the title names none. */
export function findPrefecture(
  { official, reading }: DeskView,
  title: ComposedText | undefined,
): ComposedText | undefined {
  const named = PREFECTURES.filter((name) => official.some(({ text }) => text.includes(name)));
  const [only, ...others] = named;
  if (only === undefined || others.length > 0 || HAS_ITS_PLACE.test(title?.text ?? "")) return undefined;
  if (title?.text.includes(only.slice(0, -1)) === true) return undefined;
  const at = reading.text.indexOf(only, official.find(({ text }) => text.includes(only))?.block.span[0]);
  return grounded(only, { kind: "text", span: [at, at + only.length] });
}

const LONGEST_COUNTRY = 24;

/** マレーシア of マレーシアのクアラルンプール: the country, where it is not one's own. */
export function findAbroad(view: DeskView, place: ComposedText | undefined): ComposedText | undefined {
  const isHome = (country: string): boolean => view.style.homeCountry.includes(country);
  const country = place && findLeadingCountry(place.text);
  if (place !== undefined && country !== undefined) {
    return isHome(country) ? undefined : sliceComposed(place, [0, country.length]);
  }
  // マレーシアの見本会館で: the country stands in front of the place.
  const fact = factsOfType(view, "place").find(({ name }) => name === place?.text);
  if (fact === undefined) return undefined;
  const before = surfaceOf(view, [Math.max(0, fact.span[0] - LONGEST_COUNTRY), fact.span[0]]);
  const named = COUNTRY_NAMES.find((name) => before.endsWith(`${name}の`));
  if (named === undefined || isHome(named)) return undefined;
  const start = fact.span[0] - named.length - 1;
  return grounded(named, { kind: "text", span: [start, start + named.length] });
}
