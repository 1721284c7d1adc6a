// Telling: what is known while the sentences of a narrative are read one after the other: the sightings so far, and what they still lack.

import type { TimeValue } from "../../../../terms/fact.ts";
import type { Span } from "../../../../terms/span.ts";
import type { CraftMention } from "../craft/craft-mention.ts";
import type { Episode } from "../episode.ts";
import { isVague } from "../episode.ts";
import type { Narrative } from "../narrative.ts";
import type { Segment } from "../segments.ts";
import type { SeenRows } from "./seen-rows.ts";
import { newSeenRows } from "./seen-rows.ts";
import { dayOf, isEarlierDay } from "../same-time.ts";
import { ADDS } from "../sentence-signs.ts";

/** Episodes looked back on: a text of any length stays linear. */
export const LOOKS_BACK = 12;

export type Telling = {
  readonly text: string;
  readonly toPage: (span: Span) => Span;
  readonly episodes: Episode[];
  readonly seen: SeenRows;
  /** How many of the last episodes no later sentence has gone on with. */
  open: number;
  /** How many of the last episodes have nobody who responded yet. */
  unanswered: number;
  /** Those for whom somebody was named last. */
  answered: readonly Episode[];
  /** The day on which a sentence without crafts told what the next ones tell one by one. */
  toldOn?: TimeValue;
  /** The time under a label of its own. */
  labelled?: TimeValue;
  /** A day alone on a line, over what it tells of. */
  headed?: TimeValue | undefined;
  /** Hull numbers stand above their ships. */
  numbersLead?: boolean;
  /** The places under a label of their own. */
  labelledAt: readonly string[];
  /** Named before anything they watched. */
  early: readonly string[];
  /** Those named before any sighting was told. */
  named: readonly string[];
};

export const newTelling = ({ text, toPage }: Pick<Narrative, "text" | "toPage">): Telling => ({
  text,
  toPage,
  episodes: [],
  seen: newSeenRows(),
  open: 0,
  unanswered: 0,
  answered: [],
  labelledAt: [],
  early: [],
  named: [],
});

export function addEpisode(telling: Telling, episode: Episode): void {
  telling.episodes.push(episode);
  telling.open += 1;
  telling.unanswered += 1;
}

/** ロシア艦艇6隻が…: the six that were named before. */
export function isToldAgain({ episodes }: Telling, { mentions, text }: Segment): boolean {
  const last = episodes.at(-1);
  if (last === undefined || isVague(last) || ADDS.test(text)) return false;
  return mentions.every(({ grade, estimated }) => grade === "any" && !estimated);
}

/** 空母は24日に…を通過し: an earlier passage of what the aircraft came from, not found but recalled. */
export function isBackground(telling: Telling, { mentions, date, signs }: Segment): boolean {
  const { episodes } = telling;
  const [first] = episodes;
  if (mentions.length > 0 && isOfEarlierDay(telling, mentions, date)) return true;
  const others = ({ craft }: CraftMention): boolean =>
    first?.rows.every(({ mention }) => mention.craft !== craft) === true;
  if (first === undefined || signs.sees || mentions.length === 0) return false;
  return date !== undefined && first.date !== undefined && date < first.date && mentions.every(others);
}

/** なお、これらのうち…2隻(艦番号「119」及び「121」)は、7月18日から…: known by their hull numbers, on a day before they were found. */
function isOfEarlierDay(
  { seen }: Telling,
  mentions: readonly CraftMention[],
  date: TimeValue | undefined,
): boolean {
  const day = dayOf(date);
  if (day === undefined) return false;
  return mentions.every(({ hull: [number] }) => {
    const known = number === undefined ? undefined : dayOf(seen.byHull.get(number)?.episode.date);
    return known !== undefined && isEarlierDay(day, known);
  });
}
