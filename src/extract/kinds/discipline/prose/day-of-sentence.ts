// Takes a sentence of an announcement of disciplinary actions; gives the day of the action that it tells: 12日付, 本日, or the day before …を停職とした.

import type { DateFact, TimeValue } from "../../../../terms/fact.ts";
import type { Span } from "../../../../terms/span.ts";
import type { ActGround } from "../../../acts/act-ground.ts";
import { findOverlapping } from "../../../found/overlapping.ts";

const EFFECTIVE = /^\s?(?:[(][月火水木金土日][)])?\s?付/u;
const PUNISHED = /^、[^。]{4,}(?:懲戒)?処分(?:とし|にし)/u;
/** 早瀬駐屯地は3月2日、…: who punishes, and not who is punished. */
const PUNISHER = /(?:駐屯地|分屯地|基地|司令部|総監部|幕僚監部|自衛隊|[省庁隊群団処校])は、?$/u;
const OPENING = 40;

export function dayOfSentence({ page, dates, announcedAt }: ActGround, span: Span): TimeValue | undefined {
  const own = findOverlapping(dates, span);
  const behind = (at: Span, length: number): string => page.folded.slice(at[1], at[1] + length);
  const before = (at: Span): string => page.folded.slice(Math.max(span[0], at[0] - 12), at[0]);
  const isPunished = (at: Span): boolean => PUNISHED.test(page.folded.slice(at[1], span[1]));
  const day =
    own.find(({ span: at }) => EFFECTIVE.test(behind(at, 8))) ??
    own.find(({ span: at }) => page.folded.slice(...at) === "本日") ??
    own.find(({ span: at }) => PUNISHER.test(before(at)) && isPunished(at)) ??
    own.find(({ span: at }) => at[0] - span[0] < OPENING && isPunished(at));
  // 13日付 behind 去年12月: which month it is of nothing tells.
  const words = day === undefined ? "" : page.folded.slice(...day.span);
  if (day?.value.startsWith("XXXX") === true && !words.includes("月") && words !== "同日") return undefined;
  if (day !== undefined && /^\d{1,2}日/u.test(words) && isMonthOfDeed(page.folded, own, day))
    return undefined;
  const value = day?.value ?? (page.folded.slice(...span).includes("本日") ? announcedAt : undefined);
  return value !== undefined && /^(?:\d{4}|XXXX)-\d{2}-\d{2}/u.test(value) ? value.slice(0, 10) : undefined;
}

/** 2027年5月、…を殴ったとして、…は19日付で: the month is that of the deed, and nothing tells that of the day. */
function isMonthOfDeed(text: string, own: readonly DateFact[], day: DateFact): boolean {
  const before = own.findLast(({ span }) => span[1] <= day.span[0]);
  return (
    before !== undefined &&
    /^\d{4}-\d{2}$/u.test(before.value) &&
    day.value.startsWith(before.value) &&
    /(?:として|疑いで|[したい]事案|により)/u.test(text.slice(before.span[1], day.span[0]))
  );
}
