// Takes a week or a weekday and the context and gives its days: 来週, 先週末, 翌週, 金曜日, 次の土曜日.

import { addDays, dayNumber, weekdayOf, WEEKDAYS } from "../../calendar.ts";
import type { Day, Weekday } from "../../calendar.ts";
import type { DayPart } from "../grammar/point.ts";
import type { DateRule } from "../mention.ts";
import { isOnThisLine, type Context } from "./context.ts";
import { daysOf, wholeDay, type Resolution } from "./known.ts";

function mondayOf(day: Day): Day {
  const index = WEEKDAYS.indexOf(weekdayOf(day));
  return addDays(day, index === 0 ? -6 : 1 - index);
}

/** Behind a day to come a weekday is the next one from there: 来週17日に着き、金曜日に帰る. */
function weekdayFrom(named: Day, weekday: Weekday): Resolution {
  const ahead = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(named)) + 7) % 7;
  return wholeDay(addDays(named, ahead), ["previous-date", "weekday"]);
}

/** 次の土曜日 and 前の水曜日 are never the day itself. */
function weekdayAtTurn(day: Day, weekday: Weekday, turn: "next" | "last", rule: DateRule): Resolution {
  const ahead = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(day)) + 7) % 7;
  const days = turn === "next" ? ahead || 7 : ahead - 7;
  return wholeDay(addDays(day, days), [rule, "weekday"]);
}

/** 翌週 and 前週 are counted from the day named last. */
function resolveWeekOfPrevious(weeks: number, context: Context): Resolution | undefined {
  const named = context.day?.date ?? context.anchor?.day;
  if (named === undefined) return undefined;
  const monday = addDays(mondayOf(named), 7 * weeks);
  const rule = context.day ? "previous-date" : (context.anchor?.rule ?? "anchor");
  return daysOf(monday, addDays(monday, 6), "week", [rule]);
}

/** On a Sunday 先週 and 来週 are open to reading, since weeks begin on either side of it: no value then. */
export function resolveWeek(
  part: DayPart & { readonly kind: "week" | "weekday" },
  context: Context,
): Resolution | undefined {
  if (part.kind === "week" && part.to === "previous") return resolveWeekOfPrevious(part.weeks, context);
  const { anchor } = context;
  if (anchor === undefined) return undefined;
  const { weeks } = part;
  if (part.kind === "weekday" && part.turn)
    return weekdayAtTurn(anchor.day, part.weekday, part.turn, anchor.rule);
  if (part.kind === "weekday" && weeks === undefined) {
    const named = isOnThisLine(context, context.day) ? context.day?.date : undefined;
    if (named !== undefined && dayNumber(named) > dayNumber(anchor.day))
      return weekdayFrom(named, part.weekday);
    const back = (WEEKDAYS.indexOf(weekdayOf(anchor.day)) - WEEKDAYS.indexOf(part.weekday) + 7) % 7;
    return wholeDay(addDays(anchor.day, -back), [anchor.rule, "weekday"]);
  }
  if (weekdayOf(anchor.day) === "日") return undefined;
  const monday = addDays(mondayOf(anchor.day), 7 * (weeks ?? 0));
  if (part.kind === "week")
    return daysOf(addDays(monday, part.weekend ? 5 : 0), addDays(monday, 6), "week", [anchor.rule]);
  const offset = (WEEKDAYS.indexOf(part.weekday) + 6) % 7;
  return wholeDay(addDays(monday, offset), [anchor.rule, "weekday"]);
}
