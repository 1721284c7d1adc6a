// Announcement words: what the speaker says before the questions, with relative dates, people and places.

import { addDays, isoDay, twoDigits } from "../statements/dates/calendar.ts";
import { markDate, writeRunningDate } from "../statements/dates/date-notation.ts";
import type { Meeting } from "../statements/meeting.ts";
import { markWhole, passage, type Passage } from "../statements/passages/passage.ts";
import type { Random } from "../statements/passages/random.ts";

function markPlace(name: string): Passage {
  return markWhole(name, (span) => ({ type: "place", span, name }));
}

function writeGuest({ guest }: Meeting): Passage {
  const text = `${guest.short}${guest.office}`;
  return markWhole(text, (span) => ({
    type: "person",
    span,
    name: guest.short,
    short: guest.short,
    mention: "short",
    office: guest.office,
  }));
}

/** One to three sentences, or 特になし. */
export function writeAnnouncements(random: Random, meeting: Meeting): readonly Passage[] {
  const { day, country } = meeting;
  const today = markDate("本日", isoDay(day));
  const yesterday = markDate("昨日", isoDay(addDays(day, -1)));
  const tomorrow = markDate("明日", isoDay(addDays(day, 1)));
  const later = addDays(day, random.integer(5, 40));
  const autumn = markDate(`昨年${day.month}月`, `${day.year - 1}-${twoDigits(day.month)}`);
  const city = markPlace(random.pick(country.cities));
  const sentences: readonly Passage[] = [
    passage`${today}、私から2点申し上げます。`,
    passage`${yesterday}、${country.short}の${city}で${writeGuest(meeting)}と電話でお話をしました。`,
    passage`${tomorrow}から、部隊の視察のため${markPlace("沖縄県那覇市")}に参ります。`,
    passage`${writeRunningDate(random, later)}に、${markPlace("東京")}で若手隊員との意見交換の場を設けます。`,
    passage`${autumn}に始めた取組の結果がまとまりました。1人でも多くの方に御覧いただきたいと思います。`,
  ];
  return random.chance(0.3) ? [passage`なし`] : random.several(sentences, random.integer(1, 3));
}
