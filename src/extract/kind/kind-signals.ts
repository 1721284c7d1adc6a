// Kind signals: all that speaks for each kind of announcement, and which kinds a retelling keeps.

import { signOf } from "../../japanese/search/sign.ts";
import type { AnnouncementKind } from "../../terms/kind.ts";
import { CONFERENCES } from "./signals/conferences.ts";
import { MEETINGS, STATEMENTS } from "./signals/meetings.ts";
import { MOVEMENTS } from "./signals/movements.ts";
import { CALLED_OFF, NOTICES, REPORTS } from "./signals/notices-and-reports.ts";
import { ORDERS_IN_PAPERS } from "./signals/orders-in-papers.ts";
import { PEOPLE_AND_UNITS } from "./signals/people-and-units.ts";
import { RECORDS } from "./signals/records.ts";
import type { KindSignal, SignalRow } from "./signals/signal.ts";
import { WORDS_OF_RECORDS } from "./words/records.ts";
import { WORDS_OF_WHAT_WAS_SEEN } from "./words/seen.ts";
import { WORDS_OF_TALKS } from "./words/talks.ts";
import type { WordRow } from "./words/word.ts";
import { WORDS_OF_UNITS } from "./words/units.ts";

/** A kind is recognised from this sum on; below it the text is a plain notice. */
export const RECOGNISED_FROM = 5;

/** A record stays what it is in a paper's words; from this sum on it is one. */
export const RECORD_FROM = 6;
export const RECORD_KINDS: ReadonlySet<AnnouncementKind> = new Set<AnnouncementKind>([
  "personnel-order",
  "aircraft-sighting",
  "ship-sighting",
  "scramble-statistics",
  "contract",
  "discipline",
  "accident",
  "disaster-relief",
  "operation-report",
  "cabinet-decision",
  "missile-launch",
]);

/** A kind so little behind the first is a rival, and a doubt. */
export const RIVAL_WITHIN = 2;

/** So much of a title's weight has the same sign in another heading. */
export const OF_HEADINGS = 0.5;

/** A second word of a row adds so much. */
export const OF_SECOND = 2;

/** What units do and what is to come stays what it is where the paper's own signs are not so many more. */
export const STAYS_FROM = 9;
export const STAYS_WITHIN = 6;
export const STAYING_KINDS: ReadonlySet<AnnouncementKind> = new Set<AnnouncementKind>([
  "deployment",
  "unit-exchange",
  "advance-notice",
]);

/** From this sum on, and so far before the next, the signs alone tell the kind; below it the words are weighed too. */
export const SURE_FROM = 12;
export const CLEAR_BY = 5;

/** Who speaks tells of much, and none of it is what the text is. */
const SPOKEN =
  /(?:ございます|おります|けれども|思います|存じます|でありまして|でしょうか)[^]{0,600}?(?:ございます|おります|けれども|思います|存じます|でありまして|でしょうか)/u;
const SPOKEN_AGAINST = [
  "missile-launch",
  "disaster-relief",
  "deployment",
  "unit-exchange",
  "advance-notice",
  "operation-report",
] as const;

const WORDS: readonly SignalRow[] = [
  ...WORDS_OF_TALKS,
  ...WORDS_OF_WHAT_WAS_SEEN,
  ...WORDS_OF_RECORDS,
  ...WORDS_OF_UNITS,
  ...SPOKEN_AGAINST.map((kind): WordRow => [kind, -4, SPOKEN]),
].map(([kind, weight, words]): SignalRow => [kind, "words", words, weight]);

export const KIND_SIGNALS: readonly KindSignal[] = [
  ...MEETINGS,
  ...CONFERENCES,
  ...ORDERS_IN_PAPERS,
  ...PEOPLE_AND_UNITS,
  ...MOVEMENTS,
  ...RECORDS,
  ...STATEMENTS,
  ...NOTICES,
  ...CALLED_OFF,
  ...REPORTS,
  ...WORDS,
].map(([kind, place, sign, weight]) => ({ kind, place, sign: signOf(sign), weight }));
