// Takes what is known of a page and the form of a name; gives the operations, exercises or visits it announces as events with their days.

import type { DateFact, EventFact, TimeValue } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";
import { spanContains } from "../../../terms/span.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import { onlyParts, roleAt } from "../../page/page.ts";

/** A label before the days: 期間, 実施期間, 日時. */
const PERIOD_LABEL = /(?:期間|日時|日程|期日|実施日)\s*[:)]?\s*$/u;
const LABEL_REACH = 12;
/** 2月18日に開催されるインド海軍主催(国際観艦式) */
const HELD_BEFORE =
  /^(?:\([^()\n]{1,6}\))?(?:に|から|まで|の|より)?(?:開催|実施|行わ|予定|計画)?[^、。\n]{0,20}$/u;
/** (…方面派遣)は、4月21日から */
const HELD_BEHIND = /^[)」]?(?: {0,3}|(?:は|を)?、?)(?:令和[^、。\n]{0,8})?$/u;
/** 防衛省は9日、…と発表した: no day of the event. */
const TOLD = /[^、。\n]{0,24}(?:省|自衛隊|監部|政府|大使館)[^、。\n]{0,6}は、?$/u;
const REACH = 160;

type Named = { readonly name: string; readonly span: Span; readonly date?: TimeValue };

/**
 * `name`: the form of the event's name, with the global flag. The first, and every other that has days of its own.
 * `isOneDay`: the page is about one occasion, so that the first day it tells is its day.
 */
export function readOperationEvents(ground: ActGround, name: RegExp, isOneDay = false): readonly EventFact[] {
  const { page, events } = ground;
  const text = onlyParts(page, ["headline", "lead", "official"]);
  const dates = ground.dates
    .filter(({ part }) => part === "official" || part === "lead")
    .toSorted((a, b) => a.span[0] - b.span[0]);
  const found = [...text.matchAll(name)].flatMap((match): readonly Named[] => {
    const span: Span = [match.index, match.index + match[0].length];
    // The end of a headline and the beginning of the text below it are no name together.
    const role = roleAt(page, span[0]);
    if (!page.parts.some((part) => part.role === role && spanContains(part.span, span))) return [];
    const date = findDays(text, dates, span);
    return [{ name: page.text.slice(...span), span, ...(date === undefined ? {} : { date }) }];
  });
  const own = withDays(text, dates, oncePerName(found), found, isOneDay);
  const known = events.toSorted((a, b) => a.span[0] - b.span[0]);
  return own
    .filter(({ span, date }) => !findOverlapping(known, span).some((event) => event.date === date))
    .map((event, index): EventFact => ({
      id: `x${index + 1}`,
      type: "event",
      part: roleAt(page, event.span[0]),
      basis: "stated",
      ...event,
    }));
}

/** The days that stand right before or right behind the name. */
function findDays(text: string, dates: readonly DateFact[], span: Span): TimeValue | undefined {
  const near = findOverlapping(dates, [Math.max(0, span[0] - REACH), span[1] + REACH]);
  const before = near.findLast(({ span: [, end] }) => end <= span[0]);
  if (before !== undefined && HELD_BEFORE.test(text.slice(before.span[1], span[0])) && !isTold(text, before))
    return before.value;
  const behind = near.find(({ span: [start] }) => start >= span[1]);
  return behind !== undefined && HELD_BEHIND.test(text.slice(span[1], behind.span[0]))
    ? behind.value
    : undefined;
}

function isTold(text: string, { span, value }: DateFact): boolean {
  return !value.includes("/") && TOLD.test(text.slice(Math.max(0, span[0] - 40), span[0]));
}

/** A name and its longer form are one event: the first mention, or the first with days. */
function oncePerName(found: readonly Named[]): readonly Named[] {
  const kept = new Map<string, Named>();
  for (const event of found.slice(0, MOST_NAMES)) {
    const key = [...kept.keys()].find((known) => known.includes(event.name) || event.name.includes(known));
    const before = key === undefined ? undefined : kept.get(key);
    if (before === undefined) kept.set(event.name, event);
    else if (before.date === undefined && event.date !== undefined && key !== undefined)
      kept.set(key, { ...before, date: event.date });
  }
  return [...kept.values()];
}

const MOST_NAMES = 200;

/** What the page is about comes first: without days at its name it has those of the label, or of its own sentence. */
function withDays(
  text: string,
  dates: readonly DateFact[],
  named: readonly Named[],
  mentions: readonly Named[],
  isOneDay: boolean,
): readonly Named[] {
  const [first, ...others] = named;
  if (first === undefined) return [];
  const labelled = dates.find(({ span }) =>
    PERIOD_LABEL.test(text.slice(Math.max(0, span[0] - LABEL_REACH), span[0])),
  );
  const same = mentions
    .slice(0, MOST_NAMES)
    .filter(({ name }) => name.includes(first.name) || first.name.includes(name));
  const date =
    labelled?.value ??
    first.date ??
    sentenceDay(text, dates, same) ??
    (isOneDay ? firstDay(text, dates) : undefined);
  return [
    { ...first, ...(date === undefined ? {} : { date }) },
    ...others.filter((event) => event.date !== undefined),
  ];
}

/** 1月28日、X は…で部隊間交流を行った */
function sentenceDay(
  text: string,
  dates: readonly DateFact[],
  mentions: readonly Named[],
): TimeValue | undefined {
  for (const { span } of mentions) {
    const near = findOverlapping(dates, [Math.max(0, span[0] - REACH), span[0]]);
    const own = near.findLast(
      (date) => !/[。\n]/u.test(text.slice(date.span[1], span[0])) && !isTold(text, date),
    );
    if (own !== undefined) return own.value;
  }
  return undefined;
}

/** 1月29日に那覇基地を訪れ: the day of the first sentence that tells one. */
function firstDay(text: string, dates: readonly DateFact[]): TimeValue | undefined {
  return dates.find(
    (date) =>
      date.part === "official" &&
      /^[\dX]{4}-[\dX]{2}-\d{2}/u.test(date.value) &&
      VISITS.test(text.slice(date.span[1], date.span[1] + REACH).split(/[。\n]/u)[0] ?? "") &&
      !isTold(text, date),
  )?.value;
}

const VISITS = /訪れ|訪問|寄港|来訪|実施|行(?:い|う|っ|わ)/u;
