// readWrittenDate: takes a date in any of the forms that feeds and mail hold, gives its parts as they are written, whether they exist or not.

import type { Day } from "../../../japanese/calendar.ts";
import { findEra, gregorianYear } from "../../../japanese/eras.ts";

export type WrittenDate = Day & {
  readonly time?: {
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
    readonly zone?: string;
  };
  /** Written as RFC 822 (with its successors) or RFC 3339 wants it. */
  readonly standard: boolean;
};

const LONGEST = 100;

/** Undefined for a form that is none of these. */
export function readWrittenDate(raw: string): WrittenDate | undefined {
  if (raw.length > LONGEST) return undefined;
  const text = raw.normalize("NFKC").replaceAll(/\s+/gu, " ").trim();
  for (const { form, standard } of FORMS) {
    const parts = form.exec(text)?.groups;
    if (parts !== undefined) return dateOf(parts, standard && !/[^\x20-\x7E]/u.test(raw));
  }
  return undefined;
}

const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?`;
const ZONE = String.raw`(?<zone>Z|(?:GMT|UTC)?[+-]\d{1,2}:?\d{0,2}|[A-Za-z]{1,5}|Asia/Tokyo|日本(?:標準)?時間?)`;
const COMMENT = String.raw`(?: ?\([^()]*\))?`;
const WEEKDAY = String.raw`(?:[^\s\d,.、(]{1,12}(?:[,.、] ?| ))?`;
const MONTH = String.raw`(?<month>[A-Za-z]{3,9}\.?|\d{1,2}月?)`;

/** Tried in this order. */
const FORMS: readonly { readonly form: RegExp; readonly standard: boolean }[] = [
  // Fri, 05 Mar 2027 10:00:00 +0900
  form(
    String.raw`${WEEKDAY}(?<day>\d{1,2})[ -]${MONTH}[ -](?<year>\d{2,4})(?:,? ${CLOCK})?(?: ?${ZONE})?${COMMENT}`,
    true,
  ),
  // 2027-03-05T10:00:00+09:00
  form(String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[Tt]${CLOCK}${ZONE}?)?`, true),
  // 2027/3/5 10:00
  form(
    String.raw`(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?: ?\([^()]*\))?(?:[Tt ] ?${CLOCK}(?: ?${ZONE})?)?${COMMENT}`,
    false,
  ),
  // 20270305T100000Z
  form(
    String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:[Tt ]?(?<hour>\d{2}):?(?<minute>\d{2}):?(?<second>\d{2})?(?: ?${ZONE})?)?`,
    false,
  ),
  // Fri Mar 5 10:00:00 JST 2027
  form(
    String.raw`${WEEKDAY}(?<month>[A-Za-z]{3,9}) (?<day>\d{1,2}) ${CLOCK}(?: ${ZONE})? (?<year>\d{4})`,
    false,
  ),
  // March 5, 2027 10:00 JST
  form(
    String.raw`${WEEKDAY}(?<month>[A-Za-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})(?:,? ${CLOCK})?(?: ?${ZONE})?${COMMENT}`,
    false,
  ),
  // 令和9年3月5日(金)午後1時30分, 2027年3月5日 10:00
  form(
    String.raw`(?<era>令和|平成|[RH]\.?)? ?(?<year>\d{1,4}|元)年 ?(?<month>\d{1,2})月 ?(?<day>\d{1,2})日(?: ?\([^()]*\))? ?(?:(?<half>午前|午後)? ?(?:${CLOCK}|(?<struck>\d{1,2})時(?: ?(?<past>\d{1,2})分|(?<thirty>半))?)(?: ?${ZONE})?)?`,
    false,
  ),
  // R9.3.5
  form(
    String.raw`(?<era>[RH])\.?(?<year>\d{1,2})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})(?: ${CLOCK})?`,
    false,
  ),
];

function form(source: string, standard: boolean): { readonly form: RegExp; readonly standard: boolean } {
  return { form: new RegExp(`^${source}$`, "u"), standard };
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function dateOf(
  parts: Readonly<Record<string, string | undefined>>,
  standard: boolean,
): WrittenDate | undefined {
  const { month: written = "", day = "", hour = parts["struck"], zone } = parts;
  const year = yearOf(parts["year"] ?? "", parts["era"]);
  const month = /^\d/u.test(written)
    ? Number.parseInt(written, 10)
    : 1 + MONTHS.indexOf(written.slice(0, 3).toLowerCase());
  if (year === undefined || month === 0) return undefined;
  const date = { year, month, day: Number(day), standard };
  if (hour === undefined) return date;
  const clock = {
    hour: Number(hour) + (parts["half"] === "午後" && Number(hour) < 12 ? 12 : 0),
    minute: parts["thirty"] === undefined ? Number(parts["minute"] ?? parts["past"] ?? 0) : 30,
    second: Number(parts["second"] ?? 0),
  };
  return { ...date, time: { ...clock, ...(zone === undefined || zone === "" ? {} : { zone }) } };
}

/** Years of two digits as RFC 2822 reads them; of three, as programs write them that count from 1900. */
function yearOf(written: string, sign: string | undefined): number | undefined {
  const count = written === "元" ? 1 : Number(written);
  if (sign !== undefined) {
    const era = findEra(sign.replace(".", ""));
    return era === undefined ? undefined : gregorianYear(era, count);
  }
  if (written.length === 4) return count;
  if (written.length === 3) return 1900 + count;
  return written.length === 2 ? (count < 50 ? 2000 : 1900) + count : undefined;
}
