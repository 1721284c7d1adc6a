// Trial: simulated traffic, sent through a real store minute by minute, with or without troubles; every ranking is compared.

import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { Ranker } from "../../../readership/ranking/ranker.ts";
import { createRanker } from "../../../readership/ranking/ranker.ts";
import { createFractions } from "../../statements/passages/random.ts";
import type { TrafficMinute, TrafficPlan, TrafficView } from "../traffic/traffic.ts";
import { TRAFFIC_SECTIONS, simulateTraffic } from "../traffic/traffic.ts";
import { compareRankings } from "./compare-rankings.ts";
import type { LateViews } from "./late-views.ts";
import { createLateViews } from "./late-views.ts";
import type { Oracle } from "./oracle.ts";
import { createOracle } from "./oracle.ts";
import type { TrialCount } from "./trial-count.ts";
import { MOST_BEHIND_MINUTES, createTrialCount } from "./trial-count.ts";
import type { TrialNewsroom } from "./trial-newsroom.ts";
import { createTrialNewsroom } from "./trial-newsroom.ts";
import type { Trouble, Troubles } from "./troubles.ts";
import { createTroubles } from "./troubles.ts";

const MINUTE_MS = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;
const JAPAN = 9 * HOUR;

export type TrialPlan = {
  readonly traffic: TrafficPlan;
  /** Random minutes at which every ranking is compared; of every fifth, the places before too. */
  readonly comparisons: number;
  /** A batch holds the views of so many minutes; it is committed in the last of them. */
  readonly minutesPerBatch: number;
  /** A ranker follows after a random number of minutes up to this. */
  readonly longestStep: number;
  /** Restarts, repeated and late beacons, clocks that jump. */
  readonly troubled: boolean;
  /** Opens the store; again after a restart. */
  readonly open: () => Promise<Archive>;
};

export type TrialOutcome = {
  readonly views: number;
  readonly counted: number;
  readonly comparisons: number;
  /** How often a ranker followed. */
  readonly steps: number;
  readonly troubles: Readonly<Record<Trouble, number>>;
  readonly differences: readonly string[];
};

const AHEAD_MINUTES = 90;
const MOST_DIFFERENCES = 5;

/** Stops at the first minutes that differ. */
export async function runTrial(plan: TrialPlan): Promise<TrialOutcome> {
  const trial = await beginTrial(plan);
  for (const minute of simulateTraffic(plan.traffic)) {
    await live(trial, minute);
    if (trial.differences.length >= MOST_DIFFERENCES) break;
  }
  await trial.archive.close();
  const { count, troubles, comparisons, steps, differences } = trial;
  return { ...count.counts, comparisons, steps, troubles: troubles.counts, differences };
}

type Trial = {
  readonly plan: TrialPlan;
  readonly fraction: () => number;
  readonly chosen: ReadonlySet<number>;
  readonly oracle: Oracle;
  readonly newsroom: TrialNewsroom;
  readonly troubles: Troubles;
  readonly lateViews: LateViews;
  readonly count: TrialCount;
  readonly differences: string[];
  archive: Archive;
  ranker: Ranker;
  comparisons: number;
  steps: number;
  /** Until this minute no ranker follows, unless the minute was chosen. */
  nextStep: number;
  waiting: TrafficView[];
  /** The batch that was recorded last. */
  last: readonly TrafficView[];
};

async function beginTrial(plan: TrialPlan): Promise<Trial> {
  const archive = await plan.open();
  const fraction = createFractions(plan.traffic.seed + 1);
  const chosen = chooseMinutes(plan, fraction);
  const oracle = createOracle();
  const newsroom = createTrialNewsroom(oracle);
  const troubles = createTroubles(plan.troubled, plan.minutesPerBatch, fraction);
  const lateViews = createLateViews(troubles, fraction);
  const count = createTrialCount(oracle, newsroom, fraction);
  return {
    plan,
    fraction,
    chosen,
    oracle,
    newsroom,
    troubles,
    lateViews,
    count,
    archive,
    differences: [],
    comparisons: 0,
    steps: 0,
    nextStep: 0,
    waiting: [],
    last: [],
    ranker: createRanker(archive),
  };
}

/** Views come in batches, and the rankings are looked at when the minute of a batch is over. */
async function live(trial: Trial, { minute, published, withdrawn, views }: TrafficMinute): Promise<void> {
  const { newsroom, lateViews, troubles } = trial;
  for (const article of published) await newsroom.publish(trial.archive, article);
  for (const id of withdrawn) await newsroom.withdraw(trial.archive, id, minute);
  await restart(trial);
  if (minute % HOUR === 0) await forget(trial, minute);
  trial.waiting.push(...lateViews.pass(views, minute));
  if (minute % trial.plan.minutesPerBatch > 0) return;
  const batch = trial.waiting;
  trial.waiting = [];
  await jumpClock(trial, batch.slice(0, 3), minute);
  await record(trial, batch, minute);
  if (troubles.happens("batch repeated")) await record(trial, batch, minute);
  trial.last = batch;
  await compare(trial, minute + 1);
}

async function record(trial: Trial, views: readonly TrafficView[], minute: number): Promise<void> {
  const difference = await trial.count.record(trial.archive, views, minute);
  if (difference !== undefined) trial.differences.push(difference);
}

async function jumpClock(trial: Trial, views: readonly TrafficView[], minute: number): Promise<void> {
  const { happens } = trial.troubles;
  // Not over midnight: a key that a wrong clock has destroyed is gone, as the decision record says.
  const isSafe = (minute + JAPAN) % DAY < DAY - AHEAD_MINUTES - HOUR;
  if (isSafe && happens("clock ahead")) await record(trial, views, minute + AHEAD_MINUTES);
  const behind = 1 + Math.floor(trial.fraction() * MOST_BEHIND_MINUTES);
  if (happens("clock behind")) await record(trial, trial.last, minute - behind);
}

/** In good order: what kills do is shown by the suite of beacons. */
async function restart(trial: Trial): Promise<void> {
  const { happens } = trial.troubles;
  if (happens("process restarted")) {
    await trial.archive.close();
    trial.archive = await trial.plan.open();
    trial.ranker = createRanker(trial.archive);
  }
  if (happens("ranker lost")) trial.ranker = createRanker(trial.archive);
}

async function forget({ archive, count }: Trial, minute: number): Promise<void> {
  count.advance(minute);
  while ((await archive.forgetViews(minute * MINUTE_MS)) === "more");
}

async function compare(trial: Trial, minute: number): Promise<void> {
  const isChosen = trial.chosen.has(minute);
  if (!isChosen && minute < trial.nextStep) return;
  await trial.ranker.follow(minute * MINUTE_MS);
  trial.count.advance(minute);
  trial.steps += 1;
  trial.nextStep = minute + 1 + Math.floor(trial.fraction() * trial.plan.longestStep);
  if (!isChosen) return;
  trial.comparisons += 1;
  const compared = trial.comparisons % 5 === 0 ? "compared" : undefined;
  const asOf = trial.count.storeMinute();
  const found = compareRankings(trial.ranker, trial.oracle, asOf, TRAFFIC_SECTIONS, compared);
  trial.differences.push(...found.map((difference) => `minute ${minute}, ${difference}`));
}

function chooseMinutes(
  { traffic, comparisons, minutesPerBatch }: TrialPlan,
  fraction: () => number,
): ReadonlySet<number> {
  const chosen = new Set<number>();
  while (chosen.size < comparisons) {
    const minute = traffic.from + Math.floor(fraction() * traffic.minutes);
    chosen.add(minute - (minute % minutesPerBatch) + 1);
  }
  return chosen;
}
