// Takes a conference's page, people and turns; gives whose conference it is, and who answers a question.

import type { PersonFact } from "../../../terms/fact.ts";
import type { FactId } from "../../../terms/ids.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import type { Page } from "../../page/page.ts";
import { linesOf } from "../../page/page.ts";
import type { Turn } from "./read-turns.ts";

/** The lines that may say whose conference it is: title, labels, remarks. */
const TITLE_LINES = 8;
/** 防衛大臣記者会見 says it by the office. */
const OFFICE_IN_TITLE = /[一-龠]{0,8}?(?:大臣|長官|幕僚長|報道官|次官|官房長官)|(?:[A-Z][a-z]+ )?Minister/u;
export const BARE_ANSWER = /^(?:A\d*|答|Answer)$/u;

/** ドルジ長官との電話会談後の早見大臣会見: whom the host has met is none. */
const AFTER_MEETING = /^との[^、。\n]{0,8}(?:会談|会合|協議|面会|懇談)(?:の?後|を終え|終了後|を受け)/u;
const LONGEST_MEETING = 20;

/** The people named before anybody speaks: in the lead, the title, the labels. */
export function findHosts({ page, people }: ActGround, turns: readonly Turn[]): readonly PersonFact[] {
  const begins = turns[0]?.speaker?.span[0] ?? turns[0]?.spans[0]?.[0] ?? Number.POSITIVE_INFINITY;
  return people.facts.filter(
    ({ part, span }) =>
      part === "lead" ||
      (part === "official" &&
        span[1] <= begins &&
        !AFTER_MEETING.test(page.folded.slice(span[1], span[1] + LONGEST_MEETING))),
  );
}

/** Who may act in a turn: the hosts, and who the turn's label names. */
export function findSpeakers(
  { people }: ActGround,
  hosts: readonly PersonFact[],
  turn: Turn,
): readonly FactId[] {
  const label = turn.speaker?.span;
  const labelled = label === undefined ? [] : findOverlapping(people.facts, label);
  return [...hosts, ...labelled].map(({ id, same }) => same ?? id);
}

/** As labelled; behind a bare A: the person, or the office, whose conference it is, or nobody where none is named. */
export function nameAnswerer(page: Page, hosts: readonly PersonFact[], answer: Turn | undefined): string {
  const words = answer?.speaker?.words ?? "";
  if (words !== "" && !BARE_ANSWER.test(words)) return words;
  const [host] = hosts;
  if (host === undefined) return OFFICE_IN_TITLE.exec(titleOf(page))?.[0] ?? "";
  if (host.office === undefined) return host.name;
  return page.language === "en" ? host.office : `${host.name}${host.office}`;
}

function titleOf(page: Page): string {
  const lines = linesOf(page, ["headline", "official"]).slice(0, TITLE_LINES);
  return lines.map(({ text }) => text).join("\n");
}
