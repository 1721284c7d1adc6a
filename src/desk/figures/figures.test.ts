import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { createRanker } from "../../readership/ranking/ranker.ts";
import type { Ranker } from "../../readership/ranking/ranker.ts";
import { articleId } from "../../terms/ids.ts";
import { RANKING_WINDOWS } from "../../terms/ranking.ts";
import { makeArticle, makeDraft } from "../../testing/archive/specimens.ts";
import { openNewsroom, openReadNewsroom } from "../../testing/readership/read-newsroom.ts";
import { TRAFFIC_SECTIONS } from "../../testing/readership/traffic/traffic.ts";
import { ARTICLE_FIGURES, OVERVIEW_FIGURES, describeReaders, findSubject } from "./describe.ts";
import { type FigureContext, openFigures } from "./figure-source.ts";
import type { Figure } from "./figure.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MIDNIGHT = Date.parse("2025-09-08T00:00:00+09:00");
const SECTIONS = TRAFFIC_SECTIONS.map((slug) => ({ slug, name: { ja: slug, en: slug } }));

async function describeOne(context: FigureContext, name: string, id?: number): Promise<Figure> {
  const subject = await findSubject(context, id === undefined ? undefined : articleId(id));
  assert.ok(subject);
  const [figure] = await describeReaders(context, subject, name);
  return figure ?? assert.fail(`There is no figure ${name}.`);
}

const numberOf = (cell: unknown): number => (typeof cell === "number" ? cell : 0);
const sumColumn = ({ rows }: Figure, column: number): number =>
  rows.reduce((sum, row) => sum + numberOf(row[column]), 0);

/** Of all articles in a window, those that no ranking shows included. */
async function sumAll(
  archive: Archive,
  ranker: Ranker,
  hidden: readonly number[],
): Promise<readonly number[]> {
  const context = await openFigures(archive, SECTIONS, Date.parse(ranker.asOf() ?? ""));
  const kept = new Map<string, number>();
  for (const id of hidden) {
    const { rows } = await describeOne(context, "windows", id);
    for (const [window, readers] of rows) {
      kept.set(String(window), (kept.get(String(window)) ?? 0) + numberOf(readers));
    }
  }
  return RANKING_WINDOWS.map(
    (window) =>
      ranker.list({ window }).reduce((sum, { readers }) => sum + readers, 0) + (kept.get(window) ?? 0),
  );
}

describe("figures of a newsroom that has been read for three days", () => {
  let archive: Archive;
  let context: FigureContext;
  let ranker: Ranker;
  let hidden: readonly number[];

  before(async () => {
    const opened = await openReadNewsroom({
      seed: 11,
      from: (MIDNIGHT - 2 * DAY) / MINUTE + 600,
      minutes: 3 * 1440,
      earlierArticles: 80,
      articlesPerDay: 20,
      withdrawnPerDay: 4,
      viewsPerDay: 2_500,
      readers: 600,
    });
    archive = opened.archive;
    const decided = { by: "Sato", at: new Date(opened.now).toISOString(), reason: "訂正中" };
    await archive.decideRanking({ articleId: articleId(5), excluded: true, ...decided });
    ranker = createRanker(archive);
    await ranker.follow(opened.now);
    context = await openFigures(archive, SECTIONS, opened.now);
    hidden = (await archive.listRankable(-1))
      .filter(({ publishedAt, excluded }) => publishedAt === null || excluded)
      .map(({ articleId }) => articleId);
    assert.ok(hidden.length > 4, `${hidden.length} articles are in no ranking`);
  });
  after(() => archive.close());

  test("are of the same minute as the rankings", () => {
    assert.equal(new Date(context.minute * MINUTE).toISOString(), ranker.asOf());
  });

  test("give each article the readers that the ranking gives it, in the ranking's order", async () => {
    const { rows } = await describeOne(context, "articles");
    const listed = rows
      .map((row) => ({ articleId: numberOf(row[0]), readers: numberOf(row.at(-1)) }))
      .filter(({ articleId }) => !hidden.includes(articleId));
    const ranked = ranker.list({ window: "day", limit: listed.length });
    assert.ok(listed.length > 40);
    assert.deepEqual(
      listed,
      ranked.map(({ articleId, readers }) => ({ articleId, readers })),
    );
    for (const window of RANKING_WINDOWS) {
      const [first] = ranker.list({ window, limit: 1 });
      assert.ok(first);
      const periods = await describeOne(context, "windows", first.articleId);
      assert.deepEqual(
        periods.rows.find(([name]) => name === window),
        [window, first.readers],
      );
    }
  });

  test("give each section its rankings' readers, and those of what was withdrawn or kept out", async () => {
    const { rows } = await describeOne(context, "sections");
    const all = await sumAll(archive, ranker, hidden);
    for (const [at, window] of RANKING_WINDOWS.entries()) {
      assert.equal(
        rows.reduce((sum, row) => sum + numberOf(row[at + 1]), 0),
        all[at],
        window,
      );
      for (const [section, ...readers] of rows) {
        const ranked = ranker.list({ window, section: String(section) });
        const least = ranked.reduce((sum, one) => sum + one.readers, 0);
        assert.ok(numberOf(readers[at]) >= least && least > 0, `${section} ${window}`);
      }
    }
  });

  test("add up to the same readers by section, kind, source and device", async () => {
    const all = await sumAll(archive, ranker, hidden);
    for (const name of ["sections", "kinds", "referrers", "devices"]) {
      const figure = await describeOne(context, name);
      assert.deepEqual(
        RANKING_WINDOWS.map((_, at) => sumColumn(figure, at + 1)),
        all,
        name,
      );
    }
  });

  test("add up to the same readers by hour, day and month, and by day of each class", async () => {
    const days = sumColumn(await describeOne(context, "days"), 1);
    assert.ok(days > 3_000, `${days} readers`);
    assert.equal(sumColumn(await describeOne(context, "hours"), 1), days);
    assert.equal(sumColumn(await describeOne(context, "months"), 1), days);
    for (const name of ["sections-by-day", "kinds-by-day", "referrers-by-day", "devices-by-day"]) {
      const figure = await describeOne(context, name);
      const sum = figure.columns.reduce((total, _, at) => total + (at === 0 ? 0 : sumColumn(figure, at)), 0);
      assert.equal(sum, days, name);
      assert.equal(figure.rows.length, 4, "two days and two parts of days, and none from before");
    }
  });

  test("add up over an article's life, hour by hour, to what its month has", async () => {
    const [first] = ranker.list({ window: "month", limit: 1 });
    assert.ok(first);
    const life = await describeOne(context, "life", first.articleId);
    const total = numberOf(life.rows.at(-1)?.[3]);
    assert.equal(sumColumn(life, 2), total);
    // Not in the month, which ends at the last full hour.
    const last = numberOf(life.rows.at(-1)?.[2]);
    const month = (await describeOne(context, "windows", first.articleId)).rows[2]?.[1];
    assert.ok([total, total - last].includes(numberOf(month)), `${total} ${last} ${month}`);
    const since = life.rows.map(([hours]) => numberOf(hours));
    assert.deepEqual(
      since,
      since.toSorted((a, b) => a - b),
    );
  });

  test("of articles that were withdrawn are there, of drafts are not", async () => {
    const [withdrawn] = hidden;
    assert.ok(withdrawn !== undefined);
    assert.equal((await describeOne(context, "life", withdrawn)).name, "life");
    const draft = await archive.createArticle(makeArticle());
    assert.equal(await findSubject(context, draft.id), undefined);
    assert.equal(await findSubject(context, articleId(999_999)), undefined);
  });
});

test("an empty store has every figure, empty, without an invented row", async () => {
  const archive = await openNewsroom();
  const context = await openFigures(archive, SECTIONS, MIDNIGHT);
  const figures = await describeReaders(context, { kind: "overview" });
  assert.deepEqual(
    figures.map(({ name }) => name),
    OVERVIEW_FIGURES,
  );
  assert.deepEqual(
    figures.filter(({ rows }) => rows.length > 0),
    [],
  );
  const searches = figures.find(({ name }) => name === "searches");
  assert.match(searches?.empty.en ?? "", /No search has found nothing/);
  await archive.close();
});

async function openWithOne(publishedAt: number): Promise<Archive> {
  const archive = await openNewsroom();
  const draft = makeDraft({ section: "defence" });
  await archive.createArticle(makeArticle({ draft, publishedAt: new Date(publishedAt).toISOString() }));
  return archive;
}

const read = (archive: Archive, reader: string, at: number): Promise<number> =>
  archive.recordViews(
    [{ articleId: articleId(1), visitor: { address: "192.0.2.1", userAgent: reader } }],
    at,
  );

test("one article with one reader is in every figure that it belongs to, once", async () => {
  const archive = await openWithOne(MIDNIGHT + 9 * HOUR);
  await read(archive, "r", MIDNIGHT + 10 * HOUR);
  const now = MIDNIGHT + 10 * HOUR + 5 * MINUTE;
  const context = await openFigures(archive, SECTIONS, now);
  assert.deepEqual((await describeOne(context, "now")).rows, [[1, "防衛相会談を開催(9月8日)", "defence", 1]]);
  assert.equal(sumColumn(await describeOne(context, "minutes"), 1), 1);
  assert.deepEqual((await describeOne(context, "days")).rows, [["2025-09-08", 1]]);
  assert.deepEqual((await describeOne(context, "life", 1)).rows, [[1.1, "2025-09-08T10:00+09:00", 1, 1]]);
  await archive.close();
});

test("a clock that had jumped ahead shows nothing before its time, and no ranking disagrees", async () => {
  const archive = await openWithOne(MIDNIGHT);
  await read(archive, "r", MIDNIGHT + 400 * DAY);
  await read(archive, "s", MIDNIGHT + HOUR);
  const now = MIDNIGHT + 2 * HOUR;
  const ranker = createRanker(archive);
  await ranker.follow(now);
  const context = await openFigures(archive, SECTIONS, now);
  assert.deepEqual(
    ranker.list({ window: "day" }).map(({ readers }) => readers),
    [1],
  );
  assert.equal(sumColumn(await describeOne(context, "referrers"), 1), 1);
  for (const name of ["hours", "days", "months"]) {
    assert.equal(sumColumn(await describeOne(context, name), 1), 1, name);
  }
  assert.equal((await describeOne(context, "life", 1)).rows.length, 1);
  await archive.close();
});

test("days go through a leap day, and months through the turn of a year", async () => {
  const start = Date.parse("2027-12-31T12:00:00+09:00");
  const archive = await openWithOne(start);
  for (let day = 0; day < 65; day += 1) await read(archive, "r", start + day * DAY);
  const context = await openFigures(archive, SECTIONS, start + 64 * DAY + HOUR);
  const days = (await describeOne(context, "days")).rows.map(([day]) => day);
  assert.equal(days.length, 65);
  assert.deepEqual(days.slice(58, 63), [
    "2028-02-27",
    "2028-02-28",
    "2028-02-29",
    "2028-03-01",
    "2028-03-02",
  ]);
  assert.deepEqual((await describeOne(context, "months")).rows, [
    ["2027-12", 1],
    ["2028-01", 31],
    ["2028-02", 29],
    ["2028-03", 4],
  ]);
  await archive.close();
});

test("the life of an article goes on by days where its hours are forgotten, and counts each reader once", async () => {
  const archive = await openWithOne(MIDNIGHT);
  for (let day = 0; day < 70; day += 1) {
    await read(archive, "r", MIDNIGHT + day * DAY + 13 * HOUR);
    await read(archive, "s", MIDNIGHT + day * DAY + 20 * HOUR);
  }
  const now = MIDNIGHT + 69 * DAY + 21 * HOUR;
  while ((await archive.forgetViews(now)) === "more");
  const life = await describeOne(await openFigures(archive, SECTIONS, now), "life", 1);
  assert.equal(life.rows.at(-1)?.[3], 140);
  assert.equal(life.rows.filter(([, start]) => String(start).endsWith("T00:00+09:00")).length, 39);
  assert.equal(life.rows.length, 39 + 2 * 31);
  assert.deepEqual(ARTICLE_FIGURES, ["life", "windows"]);
  await archive.close();
});

test("announcements are compared by the hour of publication in Japan, over a first day that is over", async () => {
  const archive = await openNewsroom();
  for (const hours of [9, 9, 9, 17, 24 + 9]) {
    const publishedAt = new Date(MIDNIGHT + hours * HOUR + 59 * MINUTE).toISOString();
    await archive.createArticle(makeArticle({ publishedAt }));
  }
  const readers = [1, 2, 6, 4, 9];
  for (const [at, count] of readers.entries()) {
    const views = Array.from({ length: count }, (_, reader) => ({
      articleId: articleId(at + 1),
      visitor: { address: "192.0.2.1", userAgent: `${reader}` },
    }));
    await archive.recordViews(views, MIDNIGHT + 34 * HOUR);
  }
  const late = await describeOne(
    await openFigures(archive, SECTIONS, MIDNIGHT + 50 * HOUR),
    "publication-hours",
  );
  // At 34:00 the first three are past the end of their first day, which began at 9:00.
  assert.deepEqual(late.rows[9], [9, 3, 0, 0, 0]);
  assert.deepEqual(late.rows[17], [17, 1, 4, 4, 4]);
  assert.deepEqual(late.rows[18], [18, 0, null, null, null]);
  const later = await describeOne(
    await openFigures(archive, SECTIONS, MIDNIGHT + 60 * HOUR),
    "publication-hours",
  );
  assert.deepEqual(later.rows[9], [9, 4, 0, 2.3, 9]);
  await archive.close();
});
