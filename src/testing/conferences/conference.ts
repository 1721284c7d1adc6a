// Conference: takes a seed and gives a press conference's page, a ministry's or a desk's, with its gold.

import { isoMinute, type CalendarDay } from "../statements/dates/calendar.ts";
import { writeShortDate, writeStamp } from "../statements/dates/date-notation.ts";
import * as furniture from "../statements/furniture.ts";
import type { GoldFact, GoldPage } from "../statements/passages/gold.ts";
import { inventMeeting, type Meeting } from "../statements/meeting.ts";
import { composePage, linesOf, type Line } from "../statements/passages/page.ts";
import { markWhole, passage, type Passage, type Words } from "../statements/passages/passage.ts";
import { introduceWithReading, mentionShortly } from "../statements/people-in-text.ts";
import { createRandom, type Random } from "../statements/passages/random.ts";
import { COUNTRIES } from "../statements/words/countries.ts";
import { inventJapaneseMinister, type Minister } from "../statements/words/people.ts";
import { writeAnnouncements } from "./announcement-words.ts";
import { inventHours, writeHours, type Hours } from "./conference-hours.ts";
import {
  DESK_LABELS,
  inventExchanges,
  JOINT_LABELS,
  MINISTRY_LABELS,
  topicsOf,
  type Exchange,
} from "./exchange.ts";
import { REMARKS, VENUES } from "./words.ts";

type Scene = {
  readonly random: Random;
  readonly meeting: Meeting;
  readonly hours: Hours;
  readonly venue: string;
  readonly answerer: Minister;
  readonly exchanges: readonly Exchange[];
};

const TOLERATED = COUNTRIES.flatMap(({ formal, short }) => [formal, short]);
/** Acts, places and events are not asked for here. */
const COMPLETE = ["date", "person", "question", "occasion"];

function markVenue({ venue }: Scene): Passage {
  return markWhole(venue, (span) => ({ type: "place", span, name: venue }));
}

function knowAnswerer(fact: GoldFact, { name, short, office }: Minister): GoldFact {
  return fact.type === "question" ? { ...fact, known: [name, short, office] } : fact;
}

function finish(
  seed: number,
  form: string,
  scene: Scene,
  lines: readonly Line[],
  withBlocks: boolean,
): GoldPage {
  const { blocks, ...page } = composePage(lines);
  return {
    ...page,
    facts: page.facts.map((fact) => knowAnswerer(fact, scene.answerer)),
    seed,
    form,
    kind: form === "joint" ? "joint-press-conference" : "press-conference",
    announcedAt: isoMinute(scene.hours.day, scene.hours.from),
    complete: COMPLETE,
    tolerated: TOLERATED,
    ...(withBlocks ? { blocks } : {}),
  };
}

function writeHeads(scene: Scene): readonly Words[] {
  const { random, hours } = scene;
  const pairs: readonly (readonly [string, Words])[] = [
    ["日時", writeHours(random, hours)],
    ["場所", markVenue(scene)],
    ["備考", random.pick(REMARKS)],
  ];
  const style = random.pick(["lines", "colon", "space"] as const);
  return pairs.flatMap(([label, value]): readonly Words[] => {
    if (style === "lines") return [label, value];
    return [passage`${label}${style === "colon" ? "：" : "　"}${value}`];
  });
}

function writeMinistryPage(seed: number, scene: Scene): GoldPage {
  const { random, hours, meeting } = scene;
  const office = meeting.home.office;
  const old = random.chance(0.25);
  const label = random.pick(MINISTRY_LABELS);
  const title = random.pick([`${office}記者会見`, `${office}定例記者会見概要`, `${office}臨時会見`]);
  const lines: readonly Line[] = [
    ...linesOf("furniture", ...(random.chance(0.4) ? [random.pick(furniture.BREADCRUMBS)] : [])),
    ...linesOf("official", title, ...(old ? [writeHours(random, hours)] : writeHeads(scene))),
    ...linesOf("official", "1 発表事項", ...writeAnnouncements(random, meeting), "2 質疑応答"),
    ...scene.exchanges.flatMap((exchange) => label(exchange, "大臣")),
    ...linesOf("closing", ...(random.chance(0.3) ? ["(以上)"] : [])),
  ];
  return finish(seed, old ? "ministry-old" : "ministry", scene, lines, true);
}

function inventStaffChief(random: Random, minister: Minister): Minister {
  const office = random.pick(["海上幕僚長", "陸上幕僚長", "航空幕僚長", "統合幕僚長"]);
  return { ...minister, office, shortOffice: office };
}

const CHIEF_LABELS: Readonly<Record<string, string>> = {
  海上幕僚長: "海幕長",
  陸上幕僚長: "陸幕長",
  航空幕僚長: "空幕長",
  統合幕僚長: "統幕長",
};

function writeDeskPage(seed: number, scene: Scene): GoldPage {
  const { random, meeting, hours, exchanges } = scene;
  const home = random.chance(0.4) ? inventStaffChief(random, inventJapaneseMinister(random)) : meeting.home;
  const speaker = CHIEF_LABELS[home.office] ?? "大臣";
  const day: CalendarDay = hours.day;
  const label = random.pick(DESK_LABELS);
  const lead = random.pick([
    passage`${writeHours(random, hours)}、${introduceWithReading(random, home)}は、${markVenue(scene)}で記者会見を行った。概要は次のとおり。`,
    passage`${introduceWithReading(random, home)}は${writeHours(random, hours)}、${markVenue(scene)}において会見を行った。`,
  ]);
  const lines: readonly Line[] = [
    ...linesOf(
      "headline",
      passage`${mentionShortly(home, home.office)}が記者会見 ${topicsOf(exchanges)}などに言及(${writeShortDate(random, day)})`,
    ),
    ...linesOf("section", `- ${random.pick(furniture.SECTIONS)}`),
    ...linesOf("stamp", writeStamp(random, meeting.stamped.day, meeting.stamped.time)),
    ...linesOf("lead", lead),
    ...linesOf(
      "official",
      `${speaker}からの発表事項`,
      ...writeAnnouncements(random, meeting),
      "記者との質疑応答",
    ),
    ...exchanges.flatMap((exchange) => label(exchange, speaker)),
    ...linesOf("closing", "(以上)"),
    ...linesOf("furniture", ...random.several(furniture.NAVIGATION, 2), random.pick(furniture.RANKING_HEADS)),
    ...linesOf("furniture", ...furniture.WINDOWS, ...furniture.writeRanked(random, day)),
  ];
  return finish(seed, "conference-desk", { ...scene, answerer: home }, lines, random.chance(0.3));
}

function writeJointPage(seed: number, scene: Scene): GoldPage {
  const { random, meeting, hours, exchanges } = scene;
  const label = random.pick(JOINT_LABELS);
  const speaker = random.pick([meeting.home, meeting.guest]);
  const lines: readonly Line[] = [
    ...linesOf("official", `日${meeting.country.character}防衛相共同記者会見`, writeHours(random, hours)),
    ...linesOf("official", `(${meeting.home.short}大臣)`, "遠路お越しいただいた皆様に御礼を申し上げます。"),
    ...linesOf("official", `(${meeting.guest.short}大臣)`, "温かく迎えていただき、ありがとうございます。"),
    ...exchanges.flatMap((exchange) => label(exchange, `${speaker.short}大臣`)),
  ];
  const page = finish(seed, "joint", { ...scene, answerer: speaker }, lines, random.chance(0.5));
  // Speaker labels name people; whether each label is a person fact is left to the reader.
  return { ...page, complete: ["date", "question", "occasion"] };
}

/** The same seed gives the same page, character for character. */
export function generateConference(seed: number): GoldPage {
  const random = createRandom(seed);
  const meeting = inventMeeting(random);
  const scene: Scene = {
    random,
    meeting,
    hours: inventHours(random, meeting.day),
    venue: random.pick(VENUES),
    answerer: meeting.home,
    exchanges: inventExchanges(random),
  };
  const write = random.pick([
    writeMinistryPage,
    writeMinistryPage,
    writeDeskPage,
    writeDeskPage,
    writeJointPage,
  ]);
  return write(seed, scene);
}
