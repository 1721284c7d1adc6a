// Takes dates without roles and what was found around them; gives each date the role it plays, where one is plain.

import type { ActFact, DateFact, DateRole, EventFact } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import { spansOverlap } from "../../terms/span.ts";
import { findOverlapping } from "./overlapping.ts";
import type { Page } from "../page/page.ts";

export type RoleGround = {
  readonly page: Page;
  readonly events: readonly EventFact[];
  readonly acts: readonly ActFact[];
  /** The words that the announcing was read from, and its value. */
  readonly announced: { readonly span?: Span; readonly value?: string };
};

/** 8月1日付 takes effect on that day. */
const TAKES_EFFECT = /^(?:\([^)]{1,8}\))?付/u;
/** 8月23日に開催された tells of what is over. */
const IS_OVER = /^(?:\([^)]{1,8}\))?(?:に|の)[^、。]{0,20}(?:された|われた|した|かれた)/u;

/** The page line of a paper, which says when the paper told of it: 【2022年8月10日(火)1面】. */
const ON_A_PAPERS_PAGE = /^[^】>\]\n]{0,12}?\d{1,2}面[】>\]]/u;

export function assignDateRoles(dates: readonly DateFact[], ground: RoleGround): readonly DateFact[] {
  const events = new Map(ground.events.toReversed().map((event) => [event.date, event]));
  const dues = ground.acts.flatMap(({ due }) => (due === undefined ? [] : [due]));
  const known = { ...ground, events, dues: dues.toSorted((a, b) => a.span[0] - b.span[0]) };
  return dates.map((date) => {
    const role = roleOf(date, known);
    return role === undefined ? date : { ...date, role };
  });
}

type Known = Pick<RoleGround, "page" | "announced"> & {
  /** By day; of several on one day the first. */
  readonly events: ReadonlyMap<string | undefined, EventFact>;
  readonly dues: readonly { readonly span: Span }[];
};

function roleOf(date: DateFact, { page, events, dues, announced }: Known): DateRole | undefined {
  if (date.part === "stamp") return "stamp";
  if (announced.span !== undefined && spansOverlap(announced.span, date.span)) return "announced";
  if (findOverlapping(dues, date.span).length > 0) return "due";
  const behind = page.folded.slice(date.span[1], date.span[1] + 40);
  if (ON_A_PAPERS_PAGE.test(behind)) return "published";
  if (TAKES_EFFECT.test(behind)) return "effective";
  const event = events.get(date.value);
  if (event?.recalled === true) return "recalled";
  if (event !== undefined || isSameDay(date, announced.value)) return "event";
  if (isBefore(date.value, announced.value, behind)) return "recalled";
  return undefined;
}

function isBefore(value: string, announced: string | undefined, behind: string): boolean {
  if (announced === undefined || !IS_OVER.test(behind)) return false;
  const day = value.slice(0, 10);
  return day < announced.slice(0, day.length);
}

/** A headline's day is the day of what it tells. */
function isSameDay({ part, value }: DateFact, announced: string | undefined): boolean {
  return part === "headline" && announced !== undefined && value.slice(0, 10) === announced.slice(0, 10);
}
