// Meeting: invents who met whom, when, where and on what occasion; everything a statement's text then states.

import { addDays, type CalendarDay, type ClockTime } from "./dates/calendar.ts";
import { markWhole, passage, type Passage } from "./passages/passage.ts";
import type { Random } from "./passages/random.ts";
import { COUNTRIES, endsInKatakana, PLACES_IN_JAPAN, THIRD_PLACES, type Country } from "./words/countries.ts";
import { OCCASION_BEGINNINGS, OCCASION_ENDINGS, OCCASION_LINKS, OCCASIONS } from "./words/matters.ts";
import { inventForeignMinister, inventJapaneseMinister, type Minister } from "./words/people.ts";

export type Meeting = {
  readonly day: CalendarDay;
  readonly country: Country;
  readonly home: Minister;
  readonly guest: Minister;
  readonly place: { readonly text: string; readonly name: string };
  readonly occasion?: string;
  /** 日韓防衛相会談. */
  readonly name: string;
  /** 日韓防衛相共同声明. */
  readonly title: string;
  readonly ministry: string;
  readonly announced: { readonly day: CalendarDay; readonly time: ClockTime };
  readonly stamped: { readonly day: CalendarDay; readonly time: ClockTime };
};

const TITLES = ["共同声明", "共同プレスステートメント", "共同プレスリリース", "共同発表"] as const;

function inventTime(random: Random): ClockTime {
  return { hour: random.integer(8, 21), minute: random.integer(0, 59) };
}

const one = (name: string): Meeting["place"] => ({ text: name, name });

/** 韓国のソウル names ソウル; 大韓民国ソウル is one name. */
function inventPlace(random: Random, country: Country): Meeting["place"] {
  if (random.chance(0.25)) return one(random.pick(PLACES_IN_JAPAN));
  if (random.chance(0.15)) return one(random.pick(THIRD_PLACES));
  const city = random.pick(country.cities);
  if (random.chance(0.25)) return { text: `${country.short}の${city}`, name: city };
  return one(endsInKatakana(country.formal) ? `${country.formal}・${city}` : `${country.formal}${city}`);
}

/** Any day from 2019 to 2028. */
export function inventDay(random: Random): CalendarDay {
  return addDays({ year: 2019, month: 1, day: 1 }, random.integer(0, 3650));
}

function inventOccasion(random: Random): string {
  return random.chance(0.5)
    ? random.pick(OCCASIONS)
    : `${random.pick(OCCASION_BEGINNINGS)}${random.pick(OCCASION_ENDINGS)}`;
}

export function inventMeeting(random: Random): Meeting {
  const country = random.pick(COUNTRIES);
  const home = inventJapaneseMinister(random);
  const foreignAffairs = home.office === "外務大臣";
  const guest = inventForeignMinister(random, country, foreignAffairs);
  const day = inventDay(random);
  const pair = `日${country.character}${foreignAffairs ? "外相" : random.pick(["防衛相", "防衛大臣"])}`;
  return {
    day,
    country,
    home,
    guest,
    place: inventPlace(random, country),
    ...(random.chance(0.6) ? { occasion: inventOccasion(random) } : {}),
    name: `${pair}会談`,
    title: random.chance(0.8) ? `${pair}${random.pick(TITLES)}` : `${pair}会談に関する${random.pick(TITLES)}`,
    ministry: foreignAffairs ? "外務省" : "防衛省",
    // Within one month, so that 先月 and 来月 mean the same from both days.
    announced: {
      day: addDays(day, day.day < 28 ? random.pick([0, 0, 0, 0, 1]) : 0),
      time: inventTime(random),
    },
    stamped: { day: addDays(day, random.integer(1, 5)), time: inventTime(random) },
  };
}

export function writePlace({ place }: Meeting): Passage {
  return markWhole(place.text, (span) => ({
    type: "place",
    span,
    name: place.name,
    also: [place.text, place.text.replace("の", "")],
  }));
}

/** 「…の機会に」 with a comma or nothing, or an empty passage. */
export function writeOccasion(random: Random, { occasion }: Meeting, end: string): Passage {
  if (occasion === undefined) return passage``;
  const marked = markWhole(occasion, (span) => ({ type: "occasion", span, name: occasion }));
  return passage`${marked}${random.pick(OCCASION_LINKS)}${end}`;
}

export function writeMeetingName({ name }: Meeting, date: string): Passage {
  return markWhole(name, (span) => ({ type: "event", span, name, date }));
}
