// Popularity: articles as they are published → which one a reader opens now: few are read much, and none for long.

export type Popularity = {
  readonly publish: (id: number, minute: number) => void;
  readonly withdraw: (id: number) => void;
  /** An article is talked about elsewhere: so many times as much read, until that minute. */
  readonly burst: (id: number, boost: number, until: number) => void;
  /** To be called now and then: what is read changes with the articles' age. */
  readonly weigh: (minute: number) => void;
  /** An article's id, as of the last weighing; 0 where there is none. */
  readonly draw: () => number;
  /** Any published article, old or new. */
  readonly drawAny: () => number;
};

/** Zipf's law with this exponent, as the Pareto distribution of each article's appeal. */
const ZIPF = 1.07;
const STRONGEST = 3_000;
/** After so many hours an article is read (1 + 1) ^ 1.5 times less than when it was new. */
const HALVING_HOURS = 9;
const DECAY = 1.5;
/** What search and links bring to an old article, as a share of its first hour. */
const FLOOR = 0.000_2;

type Weighed = {
  readonly id: number;
  readonly minute: number;
  readonly appeal: number;
  boost: number;
  boostUntil: number;
};

export function createPopularity(fraction: () => number): Popularity {
  const articles = new Map<number, Weighed>();
  let ids = new Int32Array(0);
  let sums = new Float64Array(0);
  let count = 0;

  const weightOf = ({ minute, appeal, boost, boostUntil }: Weighed, now: number): number => {
    const hours = Math.max(0, now - minute) / 60;
    const fresh = (1 + hours / HALVING_HOURS) ** -DECAY + FLOOR;
    return appeal * fresh * (now < boostUntil ? boost : 1);
  };
  return {
    publish(id, minute) {
      const appeal = Math.min(STRONGEST, (1 - fraction()) ** (-1 / ZIPF));
      articles.set(id, { id, minute, appeal, boost: 1, boostUntil: 0 });
    },
    withdraw: (id) => void articles.delete(id),
    burst(id, boost, until) {
      const article = articles.get(id);
      if (article) Object.assign(article, { boost, boostUntil: until });
    },
    weigh(now) {
      if (articles.size > ids.length) {
        ids = new Int32Array(articles.size * 2);
        sums = new Float64Array(articles.size * 2);
      }
      let sum = 0;
      count = 0;
      for (const article of articles.values()) {
        sum += weightOf(article, now);
        ids[count] = article.id;
        sums[count] = sum;
        count += 1;
      }
    },
    draw: () => ids[findFirstAbove(sums, count, fraction() * (sums[count - 1] ?? 0))] ?? 0,
    drawAny: () => ids[Math.floor(fraction() * count)] ?? 0,
  };
}

function findFirstAbove(sums: Float64Array, count: number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
