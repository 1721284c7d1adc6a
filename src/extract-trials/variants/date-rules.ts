// Date rules: moves every date of a page to the variant's day, in another notation, with its new value.

import {
  addDays,
  daysBetween,
  isoDay,
  isoMinute,
  twoDigits,
  type CalendarDay,
} from "../../testing/statements/dates/calendar.ts";
import {
  writeLeadDate,
  writeRunningDate,
  writeShortDate,
  writeStamp,
} from "../../testing/statements/dates/date-notation.ts";
import type { Random } from "../../testing/statements/passages/random.ts";
import type { Replacement, Rule } from "./edits.ts";

const MONTH_DAY = String.raw`(?<month>\d+)月(?<day>\d+)日`;

function group(match: RegExpExecArray, name: string, otherwise = 0): number {
  const found = match.groups?.[name];
  return found === undefined ? otherwise : Number(found);
}

/** Days of the meeting move together; what lies further back moves by more. */
function createMove(random: Random, from: CalendarDay, to: CalendarDay): (day: CalendarDay) => CalendarDay {
  const delta = daysBetween(from, to);
  const further = -random.integer(0, 300);
  return (day) => addDays(day, Math.abs(daysBetween(from, day)) <= 10 ? delta : delta + further);
}

export function dateRules(random: Random, from: CalendarDay, to: CalendarDay): readonly Rule[] {
  const move = createMove(random, from, to);
  const dayOf = (match: RegExpExecArray): CalendarDay =>
    move({ year: group(match, "year", from.year), month: group(match, "month"), day: group(match, "day") });
  const timeOf = () => ({ hour: random.integer(0, 23), minute: random.integer(0, 59) });
  const years = to.year - from.year;
  const withTime =
    (write: typeof writeStamp) =>
    (match: RegExpExecArray): Replacement => {
      const day = dayOf(match);
      const time = timeOf();
      return { text: write(random, day, time).text, value: isoMinute(day, time) };
    };
  return [
    {
      pattern: new RegExp(String.raw`令和\d+\((?<year>\d{4})\)年${MONTH_DAY}\(.\)\d+時\d+分`, "u"),
      replace: withTime((r, day, time) => writeLeadDate(r, day, time)),
    },
    { pattern: /(?<year>\d{4})-(?<month>\d+)-(?<day>\d+) \d+:\d+/u, replace: withTime(writeStamp) },
    {
      pattern: new RegExp(String.raw`(?<year>\d{4})年${MONTH_DAY}`, "u"),
      replace: (match) => ({
        text: writeRunningDate(random, dayOf(match)).text,
        value: isoDay(dayOf(match)),
      }),
    },
    {
      pattern: new RegExp(MONTH_DAY, "u"),
      replace: (match) => ({ text: writeShortDate(random, dayOf(match)).text, value: isoDay(dayOf(match)) }),
    },
    {
      pattern: /(?<year>\d{4})年以降/u,
      replace: (match) => {
        const year = group(match, "year") + years;
        return { text: `${year}年以降`, value: `${year}/..` };
      },
    },
    {
      pattern: /[今本]年(?<month>\d+)月/u,
      replace: () => {
        const next = random.chance(0.3) ? 1 : 0;
        const month = next === 1 ? random.integer(1, 12) : random.integer(to.month, 12);
        return {
          text: `${next === 1 ? "来年" : random.pick(["今年", "本年"])}${month}月`,
          value: `${to.year + next}-${twoDigits(month)}`,
        };
      },
    },
    {
      pattern: /[今本]年/u,
      replace: () => ({ text: random.pick(["今年", "本年"]), value: String(to.year) }),
    },
    {
      pattern: /\d+(?<unit>年ぶり|周年)/u,
      replace: (match) => ({ text: `${random.integer(2, 70)}${match.groups?.["unit"] ?? ""}` }),
    },
  ];
}
