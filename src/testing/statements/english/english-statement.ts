// English statement: takes a seed and gives a joint statement in English, as an issuer's own page, with its gold.

import type { ActName, UndertakingStrength } from "../../../terms/fact.ts";
import { isoDay, type CalendarDay } from "../dates/calendar.ts";
import { markDate } from "../dates/date-notation.ts";
import { inventDay } from "../meeting.ts";
import type { GoldPage } from "../passages/gold.ts";
import { composePage, linesOf, type Line } from "../passages/page.ts";
import { joinPassages, markWhole, passage, type Passage } from "../passages/passage.ts";
import { createRandom, type Random } from "../passages/random.ts";
import {
  ENGLISH_COUNTRIES,
  ENGLISH_COURSES,
  ENGLISH_GUESTS,
  ENGLISH_HOME,
  ENGLISH_MONTHS,
  ENGLISH_OFFICES,
  ENGLISH_THREATS,
  ENGLISH_TOPICS,
} from "./english-words.ts";

function writeDay(random: Random, day: CalendarDay): Passage {
  const month = ENGLISH_MONTHS[day.month - 1] ?? "";
  const text = random.pick([
    `${day.day} ${month} ${day.year}`,
    `${month} ${day.day}, ${day.year}`,
    `${day.day} ${month}, ${day.year}`,
  ]);
  return markDate(text, isoDay(day));
}

function writePerson(name: string, office: string, of: string): Passage {
  const short = name.includes(" ") ? (name.split(" ").at(-1) ?? name) : name;
  return markWhole(`${name}, ${office} of ${of}`, (span) => ({
    type: "person",
    span,
    name,
    short,
    mention: "full",
    office,
  }));
}

type Closing = readonly [verb: string, act: ActName, rest: string, undertaking?: UndertakingStrength];

function inventClosing(random: Random): Closing {
  const topic = random.pick(ENGLISH_TOPICS);
  const course = `${random.pick(ENGLISH_COURSES)} ${topic}`;
  return random.pick<Closing>([
    ["welcomed", "welcomed", `the progress made in ${topic}`],
    ["concurred", "agreed", `on the importance of ${topic}`],
    ["concurred", "agreed", `to ${course}`, "commitment"],
    ["agreed", "agreed", `to ${course}`, "commitment"],
    ["decided", "decided", `to ${course}`, "commitment"],
    ["agreed", "agreed", `to explore possibilities for ${topic}`, "exploration"],
    ["reaffirmed", "reaffirmed", `the importance of ${topic}`],
    ["confirmed", "confirmed", `the steady progress of ${topic}`],
    ["stressed", "stressed", `the need for ${topic}`],
    ["expressed serious concern", "concerned", `over ${random.pick(ENGLISH_THREATS)}`],
    ["strongly condemned", "condemned", random.pick(ENGLISH_THREATS)],
  ]);
}

function writeAct([verb, act, rest, undertaking]: Closing): Passage {
  const marked = markWhole(verb, (span) => ({
    type: "act",
    span,
    act,
    ...(undertaking ? { undertaking } : {}),
  }));
  return passage`${marked} ${rest}`;
}

function writeSentence(random: Random, subject: string): Passage {
  const first = writeAct(inventClosing(random));
  return random.chance(0.3)
    ? passage`${subject} ${first}, and ${writeAct(inventClosing(random))}.`
    : passage`${subject} ${first}.`;
}

function writeParagraph(random: Random): Passage {
  const subjects = ["They", "Both Ministers", "The two Ministers", "The Ministers also"] as const;
  const more = Array.from({ length: random.integer(0, 2) }, () =>
    writeSentence(random, random.pick(subjects)),
  );
  return joinPassages([writeSentence(random, "The Ministers"), ...more], " ");
}

export function generateEnglishStatement(seed: number): GoldPage {
  const random = createRandom(seed);
  const day = inventDay(random);
  const country = random.pick(ENGLISH_COUNTRIES);
  const [surname, given] = random.pick(ENGLISH_HOME);
  const home = writePerson(
    random.chance(0.5) ? `${surname} ${given}` : `${given} ${surname}`,
    "Minister of Defense",
    "Japan",
  );
  const guest = writePerson(random.pick(ENGLISH_GUESTS), random.pick(ENGLISH_OFFICES), country.formal);
  const place = markWhole(country.city, (span) => ({ type: "place", span, name: country.city }));
  const lines: readonly Line[] = [
    ...linesOf(
      "official",
      `Japan-${country.short.replace("the ", "")} Defence Ministers' Meeting Joint Statement`,
    ),
    ...linesOf(
      "official",
      passage`On ${writeDay(random, day)}, ${home}, and ${guest}, held a meeting in ${place}.`,
    ),
    ...linesOf("official", ...Array.from({ length: random.integer(2, 5) }, () => writeParagraph(random))),
  ];
  const { blocks, ...page } = composePage(lines);
  return {
    ...page,
    seed,
    form: "english",
    kind: "joint-statement",
    announcedAt: isoDay(day),
    complete: ["date", "person", "act", "question", "occasion"],
    ...(random.chance(0.5) ? { blocks } : {}),
  };
}
