// Scale: what each kind of page costs that has to be rendered, and publishing and correcting, at a thousand articles and at a million, on both engines.

import { correctArticle } from "../../src/newsroom/decisions/correct-article.ts";
import type { Engine } from "../../src/store/engines/engine.ts";
import { articleId } from "../../src/terms/ids.ts";
import { createRandom } from "../../src/testing/statements/passages/random.ts";
import { median } from "../median.ts";
import type { Figure } from "../run.ts";
import { type DatabaseTime, NO_DATABASE, openDatabaseTime } from "./database-time.ts";
import { BASE, UNTIL, makeScaleDraft } from "./scale-articles.ts";
import { type Draw, PAGES, SHARD } from "./scale-pages.ts";
import { type OpenScaleStore, openScaleStore } from "./scale-site.ts";
import { startStores } from "./scale-stores.ts";

/** Short and in turn, as the machine's speed changes; the first are for warming up. */
const ROUNDS = Number(process.env["SHIRASE_SCALE_ROUNDS"] ?? 60);
const WARM_ROUNDS = 10;
/** What is asked of one store before the next has its turn. */
const TIMES = 4;
const CHANGES = 40;

type Measured = { readonly store: OpenScaleStore; readonly database: DatabaseTime };
/** Milliseconds. */
type Cost = { readonly core: number; readonly wall: number };
type Work = (store: OpenScaleStore) => Promise<unknown>;

/** Time of a core in this process, who asks included, and in the database's: what others do meanwhile is not in it. */
async function costOf({ store, database }: Measured, work: Work, times: number): Promise<Cost> {
  await database.look();
  const asked = database.read();
  const began = performance.now();
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) await work(store);
  const { user, system } = process.cpuUsage(before);
  const wall = performance.now() - began;
  return { core: ((user + system) / 1_000 + database.read() - asked) / times, wall: wall / times };
}

/** Of each round what each store's cost is, the first store's first; begun by another store each time. */
async function runRounds(
  stores: readonly Measured[],
  work: Work,
  { rounds, times }: { readonly rounds: number; readonly times: number },
): Promise<readonly (readonly Cost[])[]> {
  const seen: Cost[][] = [];
  for (let round = 0; round < rounds + WARM_ROUNDS; round += 1) {
    const costs: Cost[] = [];
    for (const at of stores.keys()) {
      const turn = (round + at) % stores.length;
      const store = stores[turn];
      if (store) costs[turn] = await costOf(store, work, times);
    }
    if (round >= WARM_ROUNDS) seen.push(costs);
  }
  return seen;
}

const ms = (number: number): string => number.toFixed(2);

/** Beside the first store, the middle of each round's own ratios: a moment that is slow for all leaves them as they are. */
function toFigure(
  name: string,
  stores: readonly Measured[],
  rounds: readonly (readonly Cost[])[],
  aim: string,
): Figure {
  const of = (at: number, part: keyof Cost): number =>
    median(rounds.map((costs) => costs[at]?.[part] ?? Number.NaN));
  const ratio = (at: number, part: keyof Cost): string =>
    median(rounds.map((costs) => (costs[at]?.[part] ?? 0) / (costs[0]?.[part] ?? Number.NaN))).toFixed(2);
  const last = stores.length - 1;
  const each = stores.map(
    ({ store }, at) =>
      `${store.count.toLocaleString("en")}: ${ms(of(at, "core"))} of a core, ${ms(of(at, "wall"))} ms`,
  );
  const ratios = [...stores.keys()].slice(1).map((at) => ratio(at, "core"));
  return {
    name,
    figure: `${ratios.join(", ")} ×`,
    beside: `${ratio(last, "wall")} × by the clock; ${each.join("; ")}`,
    aim,
  };
}

const CHOSEN = process.env["SHIRASE_SCALE_PAGES"];

async function measurePages(stores: readonly Measured[], draw: Draw): Promise<readonly Figure[]> {
  const works: Record<string, Work> = {};
  for (const [name, targetOf] of Object.entries(PAGES)) {
    works[name] = ({ fresh, count }) => fresh.ask(targetOf(draw, count));
  }
  works["article, ready"] = ({ ready }) => ready.ask(`/articles/${draw(50)}`);
  works["neighbours"] = ({ archive, count }) => archive.findNeighbours(articleId(100 + draw(count - 200)));
  works["related articles"] = ({ archive, count }) =>
    archive.listRelated(articleId(100 + draw(count - 200)), 5);
  const figures: Figure[] = [];
  for (const [name, work] of Object.entries(works)) {
    if (CHOSEN !== undefined && !name.includes(CHOSEN)) continue;
    const rounds = await runRounds(stores, work, { rounds: ROUNDS, times: TIMES });
    figures.push(toFigure(name, stores, rounds, "1.15"));
  }
  return figures;
}

/** Of five thousand articles, where a store has so many: all have as many in it then. */
async function measureShard(stores: readonly Measured[]): Promise<Figure> {
  const full = stores.filter(({ store }) => store.count > BASE);
  const rounds = await runRounds(full, ({ fresh }) => fresh.ask(SHARD), { rounds: ROUNDS / 10, times: 1 });
  return toFigure("sitemap of 5,000 articles", full, rounds, "1.15");
}

async function measureChanges(stores: readonly Measured[], draw: Draw): Promise<readonly Figure[]> {
  let number = 0;
  const publish: Work = async ({ archive }) => {
    number += 1;
    const at = new Date(UNTIL + number).toISOString();
    await archive.createArticle({ draft: makeScaleDraft(number), createdAt: at, publishedAt: at });
  };
  const correct: Work = async ({ archive, count }) => {
    const article = await archive.findArticle(articleId(200 + draw(count - 300)));
    if (!article) throw new Error("an article is not there");
    const at = new Date(Math.max(UNTIL, Date.parse(article.updatedAt)) + 1).toISOString();
    const corrected = correctArticle(article, { at, kind: "correction", text: "誤りがありました。" });
    if (!corrected.ok) throw new Error(corrected.error.message);
    if ((await archive.saveArticle(corrected.value)) !== "saved") throw new Error("nothing was corrected");
  };
  const once = { rounds: CHANGES, times: 1 };
  return [
    toFigure("publishing, as acknowledged", stores, await runRounds(stores, publish, once), "50 ms"),
    toFigure("correcting, as acknowledged", stores, await runRounds(stores, correct, once), "50 ms"),
  ];
}

async function measureOn(engine: Engine["name"]): Promise<readonly Figure[]> {
  const { stores, stop } = await startStores(engine);
  const opened: Measured[] = [];
  try {
    for (const store of stores) {
      const database = engine === "sqlite" ? NO_DATABASE : await openDatabaseTime(store.location);
      opened.push({ store: await openScaleStore(store), database });
    }
    const random = createRandom(1);
    const draw: Draw = (most) => random.integer(1, most);
    const pages = await measurePages(opened, draw);
    if (CHOSEN !== undefined) return pages;
    return [...pages, await measureShard(opened), ...(await measureChanges(opened, draw))];
  } finally {
    for (const { store, database } of opened) {
      await store.close();
      await database.close();
    }
    await stop();
  }
}

/** `SHIRASE_SCALE_ENGINE` asks for one of the two. */
export async function measureScale(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const engine of ["sqlite", "postgresql"] as const) {
    if ((process.env["SHIRASE_SCALE_ENGINE"] ?? engine) !== engine) continue;
    const measured = await measureOn(engine);
    figures.push(...measured.map((figure) => ({ ...figure, name: `${engine}: ${figure.name}` })));
  }
  return figures;
}
