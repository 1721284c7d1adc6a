// What rankings cost: reading one, a minute's and an hour's step, a new start; beside it a sum by the database per request.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Ranker } from "../src/readership/ranking/ranker.ts";
import { createRanker } from "../src/readership/ranking/ranker.ts";
import { openArchive } from "../src/store/open-archive.ts";
import type { Archive } from "../src/newsroom/ports/archive.ts";
import { articleId } from "../src/terms/ids.ts";
import { RANKING_WINDOWS } from "../src/terms/ranking.ts";
import { createFractions } from "../src/testing/statements/passages/random.ts";
import { simulateVisitor } from "../src/testing/readership/traffic/visitors.ts";
import { median } from "./median.ts";
import { ROLL_UP_ARTICLES, askDatabase, makeRollUps } from "./roll-ups.ts";
import type { Figure } from "./run.ts";

const MINUTE_MS = 60_000;
/** 14:00 in Japan: days, hours and minutes stand at the windows' edges. */
const UNTIL = Date.parse("2025-09-08T14:00:00+09:00") / MINUTE_MS;
const MINUTES = 60;
const VIEWS_PER_MINUTE = 500;
const READINGS = 200_000;
const STARTS = 5;

async function time(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function measureStart(archive: Archive): Promise<number> {
  const times = [];
  for (let start = 0; start < STARTS; start += 1) {
    const ranker = createRanker(archive);
    times.push(await time(() => ranker.follow(UNTIL * MINUTE_MS)));
    if (ranker.count({ window: "month" }) < ROLL_UP_ARTICLES * 0.9)
      throw new Error("few articles are ranked");
  }
  return median(times);
}

/** An hour of views, minute by minute; the last step is also the hour's. */
async function measureSteps(archive: Archive, ranker: Ranker): Promise<readonly number[]> {
  const fraction = createFractions(2);
  const steps = [];
  for (let minute = UNTIL; minute < UNTIL + MINUTES; minute += 1) {
    const views = Array.from({ length: VIEWS_PER_MINUTE }, () => ({
      articleId: articleId(1 + Math.floor(ROLL_UP_ARTICLES * fraction() ** 3)),
      visitor: simulateVisitor(Math.floor(fraction() * 1e7)),
    }));
    await archive.recordViews(views, minute * MINUTE_MS);
    const now = (minute + 1) * MINUTE_MS;
    steps.push(await time(() => ranker.follow(now)));
  }
  return steps;
}

function measureReading(ranker: Ranker): number {
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    let places = 0;
    for (let reading = 0; reading < READINGS; reading += 1) {
      const window = RANKING_WINDOWS[reading % 3] ?? "day";
      places += ranker.list({ window, limit: 10 }).length;
    }
    if (places !== READINGS * 10) throw new Error("a ranking is short");
    times.push(((performance.now() - started) * 1000) / READINGS);
  }
  return median(times);
}

function measureDatabase(file: string, rows: "hours" | "fewest"): readonly number[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const times = RANKING_WINDOWS.map((window) => {
    const started = performance.now();
    if (askDatabase(database, window, UNTIL, rows) !== 10) throw new Error("the database finds too few");
    return performance.now() - started;
  });
  database.close();
  return times;
}

const ms = (number: number): string => `${number.toFixed(number < 10 ? 1 : 0)} ms`;

export async function measureRankings(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-bench-"));
  const file = join(folder, "shirase.sqlite");
  try {
    const rows = (await makeRollUps(file, UNTIL)).toLocaleString("en");
    const opened = await openArchive(file);
    if (!opened.ok) throw new Error(opened.error.message);
    const archive = opened.value;
    const start = await measureStart(archive);
    const byHours = measureDatabase(file, "hours");
    const byFewest = measureDatabase(file, "fewest");
    const ranker = createRanker(archive);
    await ranker.follow(UNTIL * MINUTE_MS);
    const steps = await measureSteps(archive, ranker);
    const reading = measureReading(ranker);
    await archive.close();
    const named = (times: readonly number[]): string =>
      RANKING_WINDOWS.map((window, at) => `${window} ${ms(times[at] ?? 0)}`).join(", ");
    return [
      { name: "reading ten of a ranking", figure: `${reading.toFixed(2)} µs`, aim: "5 µs" },
      {
        name: "the same by a sum for each request",
        figure: named(byHours),
        beside: `over as few rows as can be: ${named(byFewest)}`,
      },
      {
        name: `a minute's step, ${ROLL_UP_ARTICLES.toLocaleString("en")} articles`,
        figure: ms(median(steps.slice(0, -1))),
        beside: `slowest of ${MINUTES - 1}: ${ms(Math.max(...steps.slice(0, -1)))}`,
        aim: "20 ms",
      },
      { name: "an hour's step", figure: ms(steps.at(-1) ?? 0) },
      { name: `a new start over ${rows} rows`, figure: ms(start), aim: "1,000 ms" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
