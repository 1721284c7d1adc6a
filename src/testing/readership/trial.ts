// Trial: simulated traffic, sent through a real store minute by minute, with or without troubles; every ranking is compared.

import assert from "node:assert/strict";
import type { Archive } from "../../newsroom/archive.ts";
import { createVisitRule } from "../../readership/rule/find-left-out.ts";
import type { Ranker } from "../../readership/ranking/ranker.ts";
import { createRanker } from "../../readership/ranking/ranker.ts";
import { articleId } from "../../terms/ids.ts";
import type { View, Visitor } from "../../terms/view.ts";
import { makeArticle, makeDraft } from "../archive/specimens.ts";
import { createFractions } from "../statements/passages/random.ts";
import { compareRankings } from "./compare-rankings.ts";
import type { Oracle } from "./oracle.ts";
import { createOracle } from "./oracle.ts";
import type { TrafficMinute, TrafficPlan, TrafficView } from "./traffic/traffic.ts";
import { TRAFFIC_SECTIONS, simulateTraffic } from "./traffic/traffic.ts";
import { simulateRobot, simulateVisitor } from "./traffic/visitors.ts";

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
  /** Places compared, over all rankings. */
  readonly steps: number;
  readonly troubles: Readonly<Record<Trouble, number>>;
  readonly differences: readonly string[];
};

type Trouble =
  | "ranker lost"
  | "process restarted"
  | "batch repeated"
  | "beacon late"
  | "clock ahead"
  | "clock behind";

/** Chance of each trouble in a minute; for late beacons, of a view. */
const CHANCES: Readonly<Record<Trouble, number>> = {
  "ranker lost": 0.002,
  "process restarted": 0.001,
  "batch repeated": 0.05,
  "beacon late": 0.02,
  "clock ahead": 0.000_5,
  "clock behind": 0.01,
};
const LATEST_MINUTES = 200;
const AHEAD_MINUTES = 90;
const MOST_BEHIND_MINUTES = 5;
const MOST_DIFFERENCES = 5;

/** Stops at the first minutes that differ. */
export async function runTrial(plan: TrialPlan): Promise<TrialOutcome> {
  const trial = createTrial(plan, await plan.open());
  for (const minute of simulateTraffic(plan.traffic)) {
    await trial.live(minute);
    if (trial.differences.length >= MOST_DIFFERENCES) break;
  }
  return trial.end();
}

function createTrial(plan: TrialPlan, opened: Archive) {
  const { traffic, troubled } = plan;
  const fraction = createFractions(traffic.seed + 1);
  const chosen = chooseMinutes(plan, fraction);
  const oracle = createOracle();
  const troubles: Record<Trouble, number> = {
    "ranker lost": 0,
    "process restarted": 0,
    "batch repeated": 0,
    "beacon late": 0,
    "clock ahead": 0,
    "clock behind": 0,
  };
  const happens = (trouble: Trouble): boolean => {
    if (!troubled || fraction() >= CHANCES[trouble]) return false;
    troubles[trouble] += 1;
    return true;
  };
  const newsroom = createNewsroom(oracle);
  const late = new Map<number, TrafficView[]>();
  const differences: string[] = [];
  const counts = { views: 0, counted: 0, comparisons: 0, steps: 0 };
  let archive = opened;
  let ranker: Ranker = createRanker(archive);
  let nextStep = 0;
  /** The rule of the store's clock, told once more. */
  let storeMinute = 0;
  let last: readonly TrafficView[] = [];
  let waiting: TrafficView[] = [];

  const advance = (minute: number): void => {
    storeMinute = storeMinute - minute > MOST_BEHIND_MINUTES ? minute : Math.max(storeMinute, minute);
  };
  const record = async (views: readonly TrafficView[], minute: number): Promise<void> => {
    const people = views.filter((view) => isCounted(view));
    if (people.length === 0) return;
    advance(minute);
    const counted = await archive.recordViews(
      people.map(toView),
      minute * MINUTE_MS + fraction() * MINUTE_MS,
    );
    const expected = people.filter(
      ({ article, reader }) =>
        newsroom.isPublished(article) && oracle.view(storeMinute, articleId(article), reader),
    ).length;
    if (counted !== expected) {
      differences.push(`minute ${minute}: ${counted} readers counted in place of ${expected}`);
    }
    counts.views += views.length;
    counts.counted += counted;
  };
  const holdBack = (view: TrafficView, minute: number): boolean => {
    if (!happens("beacon late")) return false;
    const at = minute + 1 + Math.floor(fraction() * LATEST_MINUTES);
    late.set(at, [...(late.get(at) ?? []), view]);
    return true;
  };
  const jumpClock = async (views: readonly TrafficView[], minute: number): Promise<void> => {
    // Not over midnight: a key that a wrong clock has destroyed is gone, as the decision record says.
    const isSafe = (minute + JAPAN) % DAY < DAY - AHEAD_MINUTES - HOUR;
    if (isSafe && happens("clock ahead")) await record(views, minute + AHEAD_MINUTES);
    const behind = 1 + Math.floor(fraction() * MOST_BEHIND_MINUTES);
    if (happens("clock behind")) await record(last, minute - behind);
  };
  const restart = async (): Promise<void> => {
    if (happens("process restarted")) {
      await archive.close();
      archive = await plan.open();
      ranker = createRanker(archive);
    }
    if (happens("ranker lost")) ranker = createRanker(archive);
  };
  const forget = async (minute: number): Promise<void> => {
    advance(minute);
    while ((await archive.forgetViews(minute * MINUTE_MS)) === "more");
  };
  const compare = async (minute: number): Promise<void> => {
    const isChosen = chosen.has(minute);
    if (!isChosen && minute < nextStep) return;
    await ranker.follow(minute * MINUTE_MS);
    advance(minute);
    counts.steps += 1;
    nextStep = minute + 1 + Math.floor(fraction() * plan.longestStep);
    if (!isChosen) return;
    counts.comparisons += 1;
    const compared = counts.comparisons % 5 === 0 ? "compared" : undefined;
    const found = compareRankings(ranker, oracle, storeMinute, TRAFFIC_SECTIONS, compared);
    differences.push(...found.map((difference) => `minute ${minute}, ${difference}`));
  };
  return {
    differences,
    /** Views come in batches, and the rankings are looked at when the minute of a batch is over. */
    async live({ minute, published, withdrawn, views }: TrafficMinute): Promise<void> {
      for (const article of published) await newsroom.publish(archive, article);
      for (const id of withdrawn) await newsroom.withdraw(archive, id, minute);
      await restart();
      if (minute % HOUR === 0) await forget(minute);
      const due = late.get(minute) ?? [];
      late.delete(minute);
      waiting.push(...due, ...views.filter((view) => !holdBack(view, minute)));
      if (minute % plan.minutesPerBatch > 0) return;
      const batch = waiting;
      waiting = [];
      await jumpClock(batch.slice(0, 3), minute);
      await record(batch, minute);
      if (happens("batch repeated")) await record(batch, minute);
      last = batch;
      await compare(minute + 1);
    },
    async end(): Promise<TrialOutcome> {
      await archive.close();
      return { ...counts, troubles, differences };
    },
  };
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

function createNewsroom(oracle: Oracle) {
  const published = new Map<number, Awaited<ReturnType<Archive["createArticle"]>>>();
  return {
    isPublished: (id: number): boolean => published.has(id),
    async publish(archive: Archive, { id, section, minute }: TrafficMinute["published"][number]) {
      const publishedAt = minute * MINUTE_MS;
      const draft = makeDraft({ section });
      const at = new Date(publishedAt).toISOString();
      const article = await archive.createArticle(makeArticle({ draft, publishedAt: at }));
      assert.equal(article.id, id);
      published.set(id, article);
      oracle.publish({ id, section, publishedAt });
    },
    async withdraw(archive: Archive, id: number, minute: number) {
      const article = published.get(id);
      if (article?.state.kind !== "published") return;
      const withdrawnAt = new Date(minute * MINUTE_MS).toISOString();
      const state = { ...article.state, kind: "withdrawn", withdrawnAt, reason: "誤報" } as const;
      await archive.saveArticle({ ...article, state, revision: article.revision + 1 });
      published.delete(id);
      oracle.hide(article.id);
    },
  };
}

const NOWHERE = { size: 0, has: () => false };
const findLeftOut = createVisitRule({ dataCentres: NOWHERE, desk: NOWHERE, isDeskSession: () => false });

/** By the program's rule. */
function isCounted(view: TrafficView): boolean {
  const { address, userAgent } = visitorOf(view);
  return findLeftOut({ headers: { "user-agent": userAgent }, address }) === undefined;
}

function visitorOf({ reader, robot }: TrafficView): Visitor {
  return robot ? simulateRobot(reader) : simulateVisitor(reader);
}

function toView(view: TrafficView): View {
  return { articleId: articleId(view.article), visitor: visitorOf(view) };
}
