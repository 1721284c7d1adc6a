// Opening: takes a meeting and writes the sentence that says who met whom, when, where and on what occasion.

import { isoDay } from "./dates/calendar.ts";
import { writeRunningDate } from "./dates/date-notation.ts";
import { suruClosing, type Manner } from "./acts/inflection.ts";
import { writeMeetingName, writeOccasion, writePlace, type Meeting } from "./meeting.ts";
import { passage, type Passage } from "./passages/passage.ts";
import { introduceFormally, introduceWithReading } from "./people-in-text.ts";
import type { Random } from "./passages/random.ts";

/** The opening says past things also where the acts are told in the present. */
function told(verb: string, manner: Manner): string {
  return suruClosing(verb).final[manner === "present" ? "plain" : manner];
}

/** Where the page has no other date, the meeting's day is also the announcement's, and its role is left open. */
export function writeOpening(
  random: Random,
  meeting: Meeting,
  manner: Manner,
  otherwiseDated: boolean,
): Passage {
  const date = writeRunningDate(random, meeting.day, otherwiseDated ? "event" : undefined);
  const [home, guest] = random.chance(0.3)
    ? [introduceWithReading(random, meeting.home), introduceWithReading(random, meeting.guest)]
    : [introduceFormally(random, meeting.home), introduceFormally(random, meeting.guest)];
  const place = writePlace(meeting);
  const event = writeMeetingName(meeting, isoDay(meeting.day));
  const held = told(random.pick(["実施", "開催"]), manner);
  return random.pick<() => Passage>([
    () =>
      passage`${date}、${home}と${guest}は${place}で、${writeOccasion(random, meeting, "")}${event}を${held}。`,
    () =>
      passage`${home}と${guest}は、${date}、${writeOccasion(random, meeting, "、")}${place}において${event}を${held}。`,
    () =>
      passage`${home}及び${guest}は、${writeOccasion(random, meeting, "、")}${date}に${place}において${event}を${held}。`,
    () =>
      passage`${date}に${place}で、${home}と${guest}による${event}が${writeOccasion(random, meeting, "")}${told("開催", manner).replace("開催し", "開催され").replace("開催する", "開催される")}。`,
    () =>
      passage`${writeOccasion(random, meeting, "、")}${home}は${date}、${place}で${guest}と${event}を${held}。`,
  ])();
}
