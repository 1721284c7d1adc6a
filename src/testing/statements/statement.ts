// Statement: takes a seed and gives a joint statement, as a desk's page or as the issuer's own, with its gold.

import { isoDay, isoMinute } from "./dates/calendar.ts";
import {
  writeDateAlone,
  writeLeadDate,
  writeRunningDate,
  writeShortDate,
  writeStamp,
} from "./dates/date-notation.ts";
import * as furniture from "./furniture.ts";
import type { GoldPage } from "./passages/gold.ts";
import type { Manner } from "./acts/inflection.ts";
import { inventMeeting, writePlace, type Meeting } from "./meeting.ts";
import { writeOpening } from "./opening.ts";
import { composePage, linesOf, type Line } from "./passages/page.ts";
import { writeParagraphs } from "./acts/paragraphs.ts";
import { markWhole, passage, type Passage } from "./passages/passage.ts";
import { introduceWithReading, mentionShortly } from "./people-in-text.ts";
import { COUNTRIES } from "./words/countries.ts";
import { REGION_NAMES, REGIONS } from "./words/matters.ts";
import { createRandom, type Random } from "./passages/random.ts";

const TOLERATED = [
  ...COUNTRIES.flatMap(({ formal, short }) => [formal, short]),
  ...REGIONS,
  ...REGION_NAMES,
  "日本国",
];

function writeBody(random: Random, meeting: Meeting, otherwiseDated: boolean): readonly Passage[] {
  const manner = random.pick<Manner>(["polite", "polite", "plain", "present"]);
  return [writeOpening(random, meeting, manner, otherwiseDated), ...writeParagraphs(random, meeting, manner)];
}

function writeHeadline(random: Random, meeting: Meeting): Passage {
  const home = mentionShortly(meeting.home, meeting.home.office);
  const date = writeShortDate(random, meeting.day);
  const other = `${meeting.country.formal}${meeting.guest.office}`;
  return random.pick([
    passage`${home}、${other}との会談を実施(${date})`,
    passage`${home}が${other}と会談 ${meeting.title}を公表(${date})`,
    passage`${home}、${other}と共同文書を取りまとめ（${date}）`,
  ]);
}

function writeLead(random: Random, meeting: Meeting): Passage {
  const { day, time } = meeting.announced;
  const wrong = random.chance(0.05);
  const date = writeLeadDate(random, day, time, wrong ? random.integer(1, 6) : 0);
  const announced = wrong ? markWhole(date, (span) => ({ type: "warning", span })) : date;
  const home = introduceWithReading(random, meeting.home);
  const guest = introduceWithReading(random, meeting.guest);
  return random.pick([
    passage`${meeting.ministry}は${announced}、${home}と${guest}による${meeting.title}について以下のように公表した。`,
    passage`${meeting.ministry}は、${announced}、${home}と${guest}の会談に際し取りまとめた${meeting.title}を次のとおり発表した。`,
    passage`${meeting.ministry}は${announced}、${home}及び${guest}の${meeting.title}を以下のとおり公表した。`,
  ]);
}

function writeDeskPage(seed: number, random: Random, meeting: Meeting): GoldPage {
  const lines: readonly Line[] = [
    ...linesOf("headline", writeHeadline(random, meeting)),
    ...linesOf("section", `${random.pick(["- ", "", "・"])}${random.pick(furniture.SECTIONS)}`),
    ...linesOf("stamp", writeStamp(random, meeting.stamped.day, meeting.stamped.time)),
    ...linesOf("lead", writeLead(random, meeting)),
    ...linesOf("official", meeting.title, ...writeBody(random, meeting, true)),
    ...linesOf("closing", random.pick(["(以上)", "(以上)", "（以上）"])),
    ...linesOf("furniture", ...random.several(furniture.NAVIGATION, 2), random.pick(furniture.RANKING_HEADS)),
    ...linesOf("furniture", ...furniture.WINDOWS, ...furniture.writeRanked(random, meeting.stamped.day)),
  ];
  const { blocks, ...page } = composePage(lines);
  return {
    ...page,
    seed,
    form: "desk",
    tolerated: TOLERATED,
    kind: "joint-statement",
    announcedAt: isoMinute(meeting.announced.day, meeting.announced.time),
    issuer: meeting.ministry,
    ...(random.chance(0.3) ? { blocks } : {}),
  };
}

function writeIssuerPage(seed: number, random: Random, meeting: Meeting): GoldPage {
  const dated = random.chance(0.7);
  const named = random.chance(0.7);
  const lines: readonly Line[] = [
    ...linesOf("furniture", ...(random.chance(0.6) ? [random.pick(furniture.BREADCRUMBS)] : [])),
    ...linesOf("official", meeting.title),
    ...linesOf("official", ...(dated ? [writeDateAlone(random, meeting.announced.day, "announced")] : [])),
    ...linesOf("official", ...(named ? [meeting.ministry] : [])),
    ...linesOf("official", ...writeBody(random, meeting, dated)),
    ...linesOf("closing", ...(random.chance(0.4) ? [random.pick(["(以上)", "（以上）", "以上"])] : [])),
    ...linesOf("furniture", ...(random.chance(0.6) ? random.several(furniture.FOOTERS, 3) : [])),
  ];
  const { blocks, ...page } = composePage(lines);
  return {
    ...page,
    seed,
    form: "issuer",
    tolerated: TOLERATED,
    kind: "joint-statement",
    announcedAt: isoDay(dated ? meeting.announced.day : meeting.day),
    ...(named ? { issuer: meeting.ministry } : {}),
    blocks,
  };
}

/** A treaty database's page: heads in square brackets, then the whole text. */
function writeDatabasePage(seed: number, random: Random, meeting: Meeting): GoldPage {
  const lines: readonly Line[] = [
    ...linesOf("official", `[文書名] ${meeting.title}`, passage`[場所] ${writePlace(meeting)}`),
    ...linesOf("official", passage`[年月日] ${writeRunningDate(random, meeting.day, "announced")}`),
    ...linesOf("official", `[出典] ${meeting.ministry}`, "[備考] 仮訳", "[全文]"),
    ...linesOf("official", ...writeBody(random, meeting, true)),
  ];
  const { blocks, ...page } = composePage(lines);
  return {
    ...page,
    seed,
    form: "database",
    tolerated: TOLERATED,
    kind: "joint-statement",
    announcedAt: isoDay(meeting.day),
    ...(random.chance(0.5) ? { blocks } : {}),
  };
}

/** The same seed gives the same page, character for character. */
export function generateStatement(seed: number): GoldPage {
  const random = createRandom(seed);
  const meeting = inventMeeting(random);
  if (random.chance(0.08)) return writeDatabasePage(seed, random, meeting);
  return random.chance(0.55) ? writeDeskPage(seed, random, meeting) : writeIssuerPage(seed, random, meeting);
}
