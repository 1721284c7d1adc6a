// Cast: finds who and which country a real page speaks of, and invents who and what stands in for them.

import { inventDay } from "../../testing/statements/meeting.ts";
import type { CalendarDay } from "../../testing/statements/dates/calendar.ts";
import type { Random } from "../../testing/statements/passages/random.ts";
import { COUNTRIES, type Country } from "../../testing/statements/words/countries.ts";
import {
  inventForeignMinister,
  inventJapaneseMinister,
  type Minister,
} from "../../testing/statements/words/people.ts";
import type { PageCase } from "../cases/page-case.ts";

type CasePerson = PageCase["gold"]["person"][number];

/** What the page says. */
export type Original = {
  readonly home: CasePerson & { readonly surname: string; readonly given: string };
  readonly guest: CasePerson;
  readonly country: Country;
  readonly day: CalendarDay;
};

/** What a variant says instead. */
export type Cast = {
  readonly home: Minister;
  readonly guest: Minister;
  readonly country: Country;
  readonly city: string;
  readonly foreignAffairs: boolean;
  readonly day: CalendarDay;
};

function splitSurname(person: CasePerson): readonly [string, string] {
  const [surname, given] = person.surface.split(/[ 　]/u);
  return surname !== undefined && given !== undefined ? [surname, given] : [person.name, ""];
}

export function findOriginal({ gold }: PageCase, text: string): Original | undefined {
  const [home, guest] = gold.person;
  const country = COUNTRIES.find(({ formal }) => text.includes(`${formal}${guest?.office ?? "?"}`));
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(gold.announcedAt ?? "") ?? [];
  if (!home || !guest || !country || year === undefined) return undefined;
  const [surname, given] = splitSurname(home);
  return {
    home: { ...home, surname, given },
    guest,
    country,
    day: { year: Number(year), month: Number(month), day: Number(day) },
  };
}

export function inventCast(random: Random, original: Original): Cast {
  const others = COUNTRIES.filter(({ character }) => character !== "米");
  const country = random.several(others, 1)[0] ?? original.country;
  const home = inventJapaneseMinister(random);
  const foreignAffairs = home.office === "外務大臣";
  return {
    home,
    guest: inventForeignMinister(random, country, foreignAffairs),
    country,
    city: random.pick(country.cities),
    foreignAffairs,
    day: inventDay(random),
  };
}
