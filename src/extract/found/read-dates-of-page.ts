// Takes a page and the day it was announced; gives its dates as facts without roles, part by part.

import { parseDay } from "../../japanese/calendar.ts";
import type { DateMention } from "../../japanese/dates/mention.ts";
import { readMarkedDates } from "../../japanese/read-dates.ts";
import type { Warning } from "../../terms/document.ts";
import type { DateFact, PartRole, PersonFact } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import { findOverlapping } from "./overlapping.ts";
import type { Page } from "../page/page.ts";
import { withoutDenied, withoutToldWrong } from "./told-wrong.ts";
import { readUndatedWords } from "./undated-words.ts";
import { FACT_ROLES, onlyParts, roleAt } from "../page/page.ts";

export type PageDates = {
  readonly facts: readonly DateFact[];
  readonly mentions: readonly DateMention[];
  readonly warnings: readonly Warning[];
};

export type ClockOptions = {
  readonly anchor?: string;
  readonly offset: string;
  readonly localOffset?: string;
};

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}/u;

/** Each part is read by itself, so that a stamp's year or a headline's day does not lead the official text's. */
export function readDatesOfPage(page: Page, clock: ClockOptions, people: readonly PersonFact[]): PageDates {
  const named = FACT_ROLES.flatMap((role) => readDatesOfPart(page, role, clock)).filter(
    (mention) => !isInName(mention, people),
  );
  const mentions = withoutDenied(page.folded, withoutToldWrong(page.folded, named)).filter(isOfCalendar);
  const facts = mentions.map((mention, index) => dateFact(page, mention, `d${index + 1}`));
  const undated = clock.anchor === undefined ? readUndatedWords(page, mentions) : [];
  return { facts, mentions, warnings: [...named.flatMap(({ warnings }) => warnings), ...undated] };
}

/** …2027.03.01 見本省は28日、: of the month that the announcement's day was found to be in, and not of the stamp before it. */
export function agreeing(
  dates: PageDates,
  { span, value }: { readonly span?: Span; readonly value?: string },
): PageDates {
  if (span === undefined || value === undefined || !WHOLE_DAY.test(value)) return dates;
  const day = value.slice(0, 10);
  const facts = dates.facts.map((fact) =>
    fact.basis === "inferred" && isThatDay(fact, span, day) ? { ...fact, value: day } : fact,
  );
  return { ...dates, facts };
}

function isThatDay(fact: DateFact, span: Span, day: string): boolean {
  const isIts = fact.span[0] === span[0] && fact.span[1] === span[1];
  return (
    isIts &&
    /^\d{4}-\d{2}-\d{2}$/u.test(fact.value) &&
    fact.value !== day &&
    fact.value.endsWith(day.slice(7))
  );
}

/** 令和10年6月31日 is a doubt and no date. */
function isOfCalendar({ value }: DateMention): boolean {
  return !WHOLE_DAY.test(value) || parseDay(value) !== undefined;
}

/** 義明日本国防衛大臣 holds no 明日. */
function isInName({ span, surface }: DateMention, people: readonly PersonFact[]): boolean {
  return !/\d/u.test(surface) && findOverlapping(people, span).length > 0;
}

function readDatesOfPart(page: Page, role: PartRole, clock: ClockOptions): readonly DateMention[] {
  if (!page.parts.some((part) => part.role === role)) return [];
  // A day whose year or month nothing tells is kept as partial: XXXX-07-01.
  return readMarkedDates(withJoinedTimes(onlyParts(page, [role])), page.marks, {
    ...clock,
    keepUnresolved: true,
  });
}

/** 令和9年3月4日 and below it (16時55分~17時38分): the time, alone on its line, is of the day alone on the line above. */
const TIME_BELOW =
  /(?<=[\d元]年\d{1,2}月\d{1,2}日(?:\([月火水木金土日]\))?)\n(?=\((?:午前|午後)?\d{1,2}(?:時|:\d)[^\n()]{0,24}\)(?:\n|$))/gu;

/** The break before such a line becomes a blank: no place in the text moves. */
function withJoinedTimes(text: string): string {
  return TIME_BRACKET.test(text) ? text.replaceAll(TIME_BELOW, " ") : text;
}

const TIME_BRACKET = /[日)]\n\((?:午[前後])?\d/u;

function dateFact(page: Page, mention: DateMention, id: string): DateFact {
  const { span, value, basis, from = [] } = mention;
  const part = roleAt(page, span[0]);
  const ground = basis === "stated" ? { basis } : { basis, from: [...from] };
  return { id, type: "date", span, part, value, ...ground };
}
