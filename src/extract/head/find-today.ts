// Takes a page; gives the day that its own sentences call today by its number: 本日6月1日に出港しました。

import type { DateMention } from "../../japanese/dates/mention.ts";
import { readMarkedDates } from "../../japanese/read-dates.ts";
import { onlyParts, type Page } from "../page/page.ts";
import type { DateOptions } from "./dates-of-lines.ts";

const TODAY = /本日、?[(]?(?:(?:令和|平成)?[\d元]{1,4}年)?\d{1,2}月\d{1,2}日/u;
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** What somebody said on another day calls that day 本日 too: a day within quotation marks is none. */
export function findToday(page: Page, options: DateOptions): DateMention | undefined {
  if (!TODAY.test(page.folded)) return undefined;
  const text = onlyParts(page, ["official"]);
  const found = TODAY.exec(text);
  if (found === null || isQuoted(text.slice(0, found.index))) return undefined;
  const end = found.index + found[0].length;
  return readMarkedDates(text, page.marks, { ...options, keepUnresolved: true }).find(
    ({ span, value }) => span[0] < end && span[1] >= end && WHOLE_DAY.test(value),
  );
}

function isQuoted(before: string): boolean {
  return before.lastIndexOf("「") > before.lastIndexOf("」");
}
