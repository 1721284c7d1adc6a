// Dated clauses: recalled events with their dates, expectations with their dues, intervals left open.

import type { ClauseShape } from "./clause.ts";
import { addDays, isoDay, twoDigits, type CalendarDay } from "../dates/calendar.ts";
import { markDate, writeRunningDate } from "../dates/date-notation.ts";
import { KOTO_NI, suruClosing } from "./inflection.ts";
import { factsOf, markWhole, passage, type Passage } from "../passages/passage.ts";
import type { Random } from "../passages/random.ts";
import type { Country } from "../words/countries.ts";
import type { Minister } from "../words/people.ts";
import { mentionShortly } from "../people-in-text.ts";
import { COMING_EVENTS, COURSES, SUMMITS, TOPICS } from "../words/matters.ts";

type Meeting = {
  readonly day: CalendarDay;
  readonly country: Country;
  readonly home: Minister;
  readonly guest: Minister;
};

function markEvent(name: string, date?: string): Passage {
  return markWhole(name, (span) => ({ type: "event", span, name, ...(date ? { date } : {}) }));
}

/** Several days of one meeting: 9月8日から10日まで. */
function writeDays(random: Random, first: CalendarDay): Passage {
  const start = { ...first, day: Math.min(first.day, 25) };
  const end = { ...start, day: start.day + random.integer(1, 3) };
  const text = random.pick([
    `${start.year}年${start.month}月${start.day}日から${end.day}日`,
    `${start.year}年${start.month}月${start.day}日から${end.day}日まで`,
    `${start.year}年${start.month}月${start.day}日～${end.day}日`,
    `${start.year}年${start.month}月${start.day}日から${start.month}月${end.day}日`,
  ]);
  return markDate(text, `${isoDay(start)}/${isoDay(end)}`, "recalled");
}

function markComing(name: string, date: string): Passage {
  return markWhole(name, (span) => ({ type: "event", span, name, date, coming: true }));
}

function writeRecalledDay(random: Random, day: CalendarDay): Passage {
  const earlier = addDays(day, -random.integer(3, 900));
  if (random.chance(0.2) && earlier.year === day.year - 1) {
    return markDate(`昨年${earlier.month}月`, `${earlier.year}-${twoDigits(earlier.month)}`, "recalled");
  }
  if (random.chance(0.2) && earlier.year === day.year) {
    const month = `${earlier.year}-${twoDigits(earlier.month)}`;
    return earlier.month < day.month
      ? markDate(`本年${earlier.month}月`, month, "recalled")
      : markDate(`本年${earlier.month}月${earlier.day}日`, isoDay(earlier), "recalled");
  }
  if (random.chance(0.07)) {
    const before = addDays({ ...day, day: 1 }, -1);
    return markDate("先月", `${before.year}-${twoDigits(before.month)}`, "recalled");
  }
  if (random.chance(0.1)) return writeDays(random, earlier);
  if (random.chance(0.1)) {
    return markDate(
      `${earlier.year}年${earlier.month}月`,
      `${earlier.year}-${twoDigits(earlier.month)}`,
      "recalled",
    );
  }
  return writeRunningDate(random, earlier, "recalled");
}

/** 佐伯総理大臣: somebody who is named short only. */
function nameLeader(short: string, office: string): Passage {
  return markWhole(`${short}${office}`, (span) => ({
    type: "person",
    span,
    name: short,
    short,
    mention: "short",
    office,
  }));
}

function writeLeaders(random: Random): Passage {
  const home = nameLeader(random.pick(["鳥居", "九鬼", "桐生"]), random.pick(["総理大臣", "首相"]));
  const [guest, office] = random.pick<readonly [string, string]>([
    ["ランバート", "大統領"],
    ["オルセン", "首相"],
    ["ワヒド", "大統領"],
  ]);
  return passage`${home}と${nameLeader(guest, office)}による`;
}

/** An earlier meeting, with what it decided: the inner decision is no act of this text. */
export function inventRecall(random: Random, meeting: Meeting): ClauseShape {
  const date = writeRecalledDay(random, meeting.day);
  const value = factsOf(date.facts, "date")[0]?.value;
  const event = markEvent(`日${meeting.country.character}${random.pick(SUMMITS)}`, value);
  const inner = `${random.pick(TOPICS)}${random.pick(COURSES)}`;
  const matter = random.pick([
    passage`${date}に開催された${event}で、${inner}ことにした点`,
    passage`${date}に行われた${event}において、${inner}ことで一致したこと`,
    passage`${date}の${event}で${inner}ことを確認した点`,
    passage`${date}に実施された${event}の成果`,
    passage`${date}に行われた${writeLeaders(random)}${event}で${inner}ことで一致した点`,
  ]);
  return { matter, link: "を", closing: suruClosing("想起"), act: "recalled" };
}

const SEASONS: readonly [readonly [string, number], ...(readonly [string, number])[]] = [
  ["春", 21],
  ["夏", 22],
  ["秋", 23],
];

function writeNextMonth(day: CalendarDay): Passage {
  const next = addDays({ ...day, day: 28 }, 5);
  return markDate("来月", `${next.year}-${twoDigits(next.month)}`, "due");
}

/** A time to come, as a statement names it, with its value. */
function inventDue(random: Random, day: CalendarDay): Passage {
  const later = addDays(day, random.integer(20, 330));
  const month = `${later.year}-${twoDigits(later.month)}`;
  if (random.chance(0.15)) {
    const [season, code] = random.pick(SEASONS);
    return markDate(`${day.year + 1}年${season}`, `${day.year + 1}-${code}`, "due");
  }
  if (random.chance(0.06)) return writeNextMonth(day);
  if (random.chance(0.06)) {
    const fiscal = day.month >= 4 ? day.year + 1 : day.year;
    return markDate(
      `令和${fiscal === 2019 ? "元" : fiscal - 2018}年度`,
      `${fiscal}-04-01/${fiscal + 1}-03-31`,
      "due",
    );
  }
  if (random.chance(0.2)) {
    return markDate(`${later.year}年${later.month}月${later.day}日`, isoDay(later), "due");
  }
  const word = later.year === day.year ? random.pick(["今年", "本年"]) : random.pick(["来年", "明年"]);
  if (later.year > day.year + 1 || random.chance(0.2)) {
    return markDate(`${later.year}年${later.month}月`, month, "due");
  }
  return markDate(`${word}${later.month}月`, month, "due");
}

export function inventExpectation(random: Random, meeting: Meeting): ClauseShape {
  const due = inventDue(random, meeting.day);
  const value = factsOf(due.facts, "date")[0]?.value ?? "";
  const coming = markComing(random.pick(COMING_EVENTS), value);
  const abroad = random.chance(0.5) ? `${meeting.country.short}における` : "";
  const matter = random.pick([
    passage`${due}に予定されている${abroad}${coming}`,
    passage`${due}に計画されている${abroad}${coming}`,
    passage`${due}に行われる${abroad}${coming}`,
  ]);
  return {
    matter,
    link: "を",
    closing: suruClosing("歓迎"),
    act: "welcomed",
    undertaking: "expectation",
    due: value,
  };
}

/** The next meeting, at a stated time and place: a course agreed on, with a due. */
export function inventNextMeeting(random: Random, meeting: Meeting): ClauseShape {
  const due = inventDue(random, meeting.day);
  const value = factsOf(due.facts, "date")[0]?.value ?? "";
  const name = random.pick(["東京", ...meeting.country.cities]);
  const place = markWhole(name, (span) => ({ type: "place", span, name }));
  const matter = passage`${due}に次回の会談を${place}で開催する`;
  return random.chance(0.5)
    ? { matter, link: "", closing: KOTO_NI, act: "decided", undertaking: "commitment", due: value }
    : {
        matter,
        link: "ことで",
        closing: suruClosing("一致"),
        act: "agreed",
        undertaking: "commitment",
        due: value,
      };
}

/** What the other side stressed is noted here, and is no act of this text. */
export function inventNotedWords(random: Random, { home, guest }: Meeting): ClauseShape {
  const speaker = random.chance(0.5) ? home : guest;
  const inner = random.pick(["を強調した点", "を説明した点", "に言及したこと"]);
  const matter = passage`${mentionShortly(speaker)}が${random.pick(TOPICS)}の重要性${inner}`;
  return { matter, link: "に", closing: suruClosing("留意"), act: "noted" };
}

const GROUNDS = ["での合意を踏まえ、", "で一致した方針に基づき、", "で再確認された原則に沿って、"] as const;

/** What the acts rest on: an earlier agreement, itself no act of this text. */
export function writeGround(random: Random, meeting: Meeting): Passage {
  const date = writeRecalledDay(random, meeting.day);
  const value = factsOf(date.facts, "date")[0]?.value;
  const event = markEvent(`日${meeting.country.character}${random.pick(SUMMITS)}`, value);
  return passage`${date}の${random.pick(["", "前回の"])}${event}${random.pick(GROUNDS)}`;
}

/** Years that are counted, not dated, beside an interval that is open. */
export function inventAnniversary(random: Random, { day }: Meeting): ClauseShape {
  const count = random.integer(2, 30);
  const since = markDate(`${day.year - count}年以降`, `${day.year - count}/..`);
  const thisYear = markDate(random.pick(["今年", "本年"]), String(day.year));
  const matter = random.pick([
    passage`${since}${String(count)}年ぶりとなる両国防衛大臣の往来が実現したこと`,
    passage`国交樹立${String(random.integer(4, 7) * 10)}周年に当たる${thisYear}に相互訪問が実現したこと`,
    passage`${since}続いてきた第${String(count)}回目の協議が円滑に行われたこと`,
  ]);
  return { matter, link: "を", closing: suruClosing("歓迎"), act: "welcomed" };
}
