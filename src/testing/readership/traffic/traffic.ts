// Traffic: a seed → minutes of a newsroom's life: what is published and withdrawn, and who reads what.

import { createFractions } from "../../statements/passages/random.ts";
import type { Popularity } from "./popularity.ts";
import { createPopularity } from "./popularity.ts";
import { livelinessAt } from "./rhythm.ts";

export type TrafficPlan = {
  readonly seed: number;
  /** Since the epoch. */
  readonly from: number;
  readonly minutes: number;
  /** Published before the first minute, over ten weeks. */
  readonly earlierArticles: number;
  readonly articlesPerDay: number;
  readonly withdrawnPerDay: number;
  /** Of an average weekday, those of robots included. */
  readonly viewsPerDay: number;
  /** People who read at all; some of them much more than others. */
  readonly readers: number;
};

export type TrafficArticle = { readonly id: number; readonly section: string; readonly minute: number };

export type TrafficView = {
  /** May be the number of an article that is withdrawn, or of none. */
  readonly article: number;
  readonly reader: number;
  readonly robot: boolean;
};

export type TrafficMinute = {
  readonly minute: number;
  readonly published: readonly TrafficArticle[];
  /** Ids of articles. */
  readonly withdrawn: readonly number[];
  readonly views: readonly TrafficView[];
};

export const TRAFFIC_SECTIONS = ["defence", "personnel", "sightings", "international", "features"] as const;

const DAY = 1440;
const EARLIER_DAYS = 70;
const WEIGHED_EVERY = 15;
const ROBOTS = 0.04;
/** Of the views, those by somebody who has just opened the same article, and those of an article that is not there. */
const AGAIN = 0.08;
const ASTRAY = 0.001;
const REMEMBERED = 4_096;
const BURSTS_PER_DAY = 3;
const BURST_MINUTES = 150;
const BURST_BOOST = 60;

/** Article ids are 1, 2, 3, … in the order in which they are published. */
export function* simulateTraffic(plan: TrafficPlan): Generator<TrafficMinute> {
  const fraction = createFractions(plan.seed);
  const popularity = createPopularity(fraction);
  const drawView = createViewSource(plan, fraction, popularity);
  let articles = 0;
  const publish = (minute: number): TrafficArticle => {
    articles += 1;
    popularity.publish(articles, minute);
    const section = TRAFFIC_SECTIONS[Math.floor(fraction() * TRAFFIC_SECTIONS.length)] ?? "defence";
    return { id: articles, section, minute };
  };
  const times = (perMinute: number): number => Math.floor(perMinute) + (fraction() < perMinute % 1 ? 1 : 0);
  const several = <T>(perMinute: number, make: () => T): readonly T[] =>
    Array.from({ length: times(perMinute) }, make);

  let earlier = earlierMinutes(plan).map(publish);
  for (let minute = plan.from; minute < plan.from + plan.minutes; minute += 1) {
    const published = [...earlier, ...several(plan.articlesPerDay / DAY, () => publish(minute))];
    earlier = [];
    for (let burst = times(BURSTS_PER_DAY / DAY); burst > 0; burst -= 1) {
      popularity.burst(popularity.drawAny(), BURST_BOOST, minute + BURST_MINUTES);
    }
    if ((minute - plan.from) % WEIGHED_EVERY === 0) popularity.weigh(minute);
    const withdrawn = several(plan.withdrawnPerDay / DAY, () => popularity.drawAny());
    for (const id of withdrawn) popularity.withdraw(id);
    const lively = livelinessAt(minute) * plan.viewsPerDay * (0.8 + 0.4 * fraction());
    yield { minute, published, withdrawn, views: several(lively, () => drawView(articles)) };
  }
}

/** When the articles before the first minute were published, oldest first. */
function earlierMinutes({ from, earlierArticles }: TrafficPlan): readonly number[] {
  const step = (EARLIER_DAYS * DAY) / Math.max(1, earlierArticles);
  return Array.from({ length: earlierArticles }, (_, at) => Math.floor(from - (earlierArticles - at) * step));
}

function createViewSource(
  { readers }: TrafficPlan,
  fraction: () => number,
  popularity: Popularity,
): (articles: number) => TrafficView {
  const remembered: TrafficView[] = [];
  let next = 0;
  return (articles) => {
    const chance = fraction();
    const again = chance < AGAIN && remembered[Math.floor(fraction() * remembered.length)];
    if (again) return again;
    const astray = chance > 1 - ASTRAY;
    const article = astray ? 1 + Math.floor(fraction() * articles * 1.01) : popularity.draw();
    // A fifth of the readers do most of the reading.
    const reader = Math.floor(readers * fraction() ** 2.2);
    const view = { article, reader, robot: fraction() < ROBOTS };
    remembered[next % REMEMBERED] = view;
    next += 1;
    return view;
  };
}
