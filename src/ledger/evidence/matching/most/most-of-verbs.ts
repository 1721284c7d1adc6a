// Takes a place; gives the most that its verbs can count for any promise, for and against, worked out once for all of them.

import type { Stance } from "../../../../terms/ledger/evidence.ts";
import type { Polarity } from "../../polarity/polarity.ts";
import type { Clause } from "../../reading/later-announcement.ts";
import type { Place } from "../places.ts";
import { addUp, sideNamed } from "../cross-marks.ts";
import type { Pair } from "../pair.ts";
import { sumOf } from "../sum-marks.ts";
import { DECIDED, weighForms, weighSilence } from "../weigh-tells.ts";
import { weighWords } from "../weigh-words.ts";
import { WEIGHTS } from "../weights.ts";

/** `telling`: the greatest mark of a verb that tells, 0 to 1. */
type Way = { readonly sum: number; readonly telling: number };
type MostOfVerbs = { readonly ways: readonly Way[]; readonly silent: number };

const SILENT = sideNamed("silent");

function greatest(...beginnings: readonly string[]): number {
  const found = Object.entries(WEIGHTS).filter(([feature]) =>
    beginnings.some((beginning) => feature.startsWith(beginning)),
  );
  return Math.max(0, ...found.map(([, weight = 0]) => weight));
}

const NOTICE = greatest("tells-done.notice", "tells-planned.notice", "tells-");
const PLANNED = greatest("tells-planned");
const NOT_TOLD = greatest("background", "nothing-new", "planned-past-due");
const BOUND_MORE = greatest("bound-more");
const BY_ENDING = greatest("by-ending");
const ONLY_TALK = greatest("only-talk");
const UNREAD = greatest("unread");
/** Known of any weights: what no rule reads is less likely, so that this may be below 0. */
const NOT_READ = Math.max(
  ...["for", "against-begun", "against-done", "against-planned", "against-restated", "against-step"].map(
    (of) => WEIGHTS[`not-read.${of}`] ?? 0,
  ),
);

type ByStance = (stance: Stance) => number;

function waysOfVerbs(polarity: Polarity, isLast: boolean, own: ByStance): readonly Way[] {
  const { stance, tells, strength, words, isGeneric, isTalk } = polarity;
  const [sum, anyway] = [own(stance), Math.max(own("for"), own("against"))];
  const more = (isGeneric === true ? BY_ENDING : 0) + (isTalk === true ? ONLY_TALK : 0);
  const isPlan = tells === "planned" || (tells === "done" && !isLast);
  const told = greatestOf(tells);
  return [
    { sum: sum + more + told * strength, telling: strength },
    { sum: anyway + more + NOT_TOLD + (DECIDED.test(words) ? BOUND_MORE : 0), telling: 0 },
    ...(isPlan ? [{ sum: anyway + more + PLANNED, telling: 1 }] : []),
  ];
}

const GREATEST = new Map<string, number>();

function greatestOf(tells: string): number {
  const known =
    GREATEST.get(tells) ?? greatest(`tells-${tells}`, ...(tells === "done" ? ["tells-begun"] : []));
  GREATEST.set(tells, known);
  return known;
}

function workOut(pair: Pair, place: Place): MostOfVerbs {
  const { passage, clause } = place;
  const silence = weighSilence(pair, place);
  const own: ByStance = (stance) =>
    sumOf(silence) +
    sumOf(weighForms(place, stance)) +
    sumOf(weighWords(clause, pair.later.language, stance));
  const anyway = Math.max(own("for"), own("against"));
  const { polarity } = clause.polarity;
  return {
    silent: addUp(silence).sides[SILENT] ?? 0,
    ways: [
      { sum: anyway + NOT_READ, telling: 0 },
      ...(passage.role === "notice" ? [{ sum: anyway + NOTICE, telling: 1 }] : []),
      ...(polarity === undefined
        ? [{ sum: own("for") + UNREAD, telling: 0 }]
        : waysOfVerbs(polarity, passage.clauses.at(-1) === clause, own)),
    ],
  };
}

const MOST = new WeakMap<Clause, MostOfVerbs>();

export function mostOfVerbs(pair: Pair, place: Place): MostOfVerbs {
  const known = MOST.get(place.clause);
  if (known !== undefined) return known;
  const most = workOut(pair, place);
  MOST.set(place.clause, most);
  return most;
}
