// What the register of sightings costs at 20,000 reports: the first rendering of its pages over HTTP, and its files, the last also for a reader who breaks off.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Archive } from "../src/newsroom/ports/archive.ts";
import { createFileShelf } from "../src/site/ledger/downloads/shelf/file-shelf.ts";
import { SIGHTINGS } from "../src/site/ledger/downloads/tables/sightings-table.ts";
import { DATA_FORMATS } from "../src/site/ledger/downloads/writing/data-format.ts";
import { openArchive } from "../src/store/open-archive.ts";
import { MINISTRY, makeAnnouncement, makeArticle, makeProvenance } from "../src/testing/archive/specimens.ts";
import { makeRead } from "../src/testing/ledger/ledger-specimens.ts";
import { makeSighting } from "../src/testing/sightings/make-sighting.ts";
import { measureFile } from "./ledger-data.ts";
import { median } from "./median.ts";
import type { Figure } from "./run.ts";
import { type Door, openDoor } from "./scale/scale-site.ts";
import { UNTIL } from "./scale/scale-articles.ts";

const ANNOUNCEMENTS = 1_000;
const EACH = 20;
/** Between one and the next. */
const DAYS = 4;
const ASKED = 30;
const DAY_MS = 86_400_000;
const NATIONS = ["ロシア", "中国", "北朝鮮", "例示国"] as const;
const ROUTES = [["対馬海峡"], ["宗谷海峡"], ["沖縄本島", "宮古島"], ["津軽海峡"], ["例示海"]] as const;

const dayOf = (at: number): string =>
  new Date(UNTIL - (ANNOUNCEMENTS - at) * DAYS * DAY_MS).toISOString().slice(0, "YYYY-MM-DD".length);

/** Over eleven years. */
async function addReports(archive: Archive, at: number): Promise<void> {
  const day = dayOf(at);
  const { announcement } = await archive.saveAnnouncement(makeAnnouncement(`見本艦艇の動向について(${at})`));
  const publishedAt = `${day}T05:00:00.000Z`;
  const article = await archive.createArticle(
    makeArticle({ provenance: makeProvenance(announcement), publishedAt }),
  );
  const records = Array.from({ length: EACH }, (_, order) => {
    const made = makeSighting(order, {
      in: announcement.id,
      date: day,
      told: day,
      nationality: NATIONS[(at + order) % NATIONS.length] ?? "ロシア",
      model: `見本${(at * 7 + order) % 40}型`,
      hull: [String(100 + ((at + order * 31) % 800))],
      route: ROUTES[(at + order) % ROUTES.length] ?? [],
    });
    return { record: { ...made, article: article.id }, facets: [], month: day.slice(0, "YYYY-MM".length) };
  });
  await archive.nameRecords(
    announcement.id,
    records.map(({ record: { kind, span, id } }) => ({ kind, span, id })),
  );
  await archive.keepRead(makeRead(announcement, await archive.readLedgerNumber(), { day, records }));
}

const PAGES: readonly (readonly [name: string, target: (run: number) => string])[] = [
  ["sightings", () => "/ledger/sightings"],
  [
    "narrowed to a country and a year",
    (run) => `/ledger/sightings?nationality=RU&month=${2010 + (run % 8) + 8}`,
  ],
  ["far back in the list", (run) => `/ledger/sightings?before=${dayOf(500 - run)}.${500 - run}-0`],
  ["a sighting", (run) => `/ledger/sightings/${100 + run}-0`],
  ["feed", () => "/ledger/sightings/feed.atom"],
];

async function measurePages(door: Door): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [name, target] of PAGES) {
    const times: number[] = [];
    for (let run = 0; run < ASKED; run += 1) {
      const started = performance.now();
      await door.ask(target(run));
      times.push(performance.now() - started);
    }
    figures.push({ name, figure: `${median(times).toFixed(2)} ms` });
  }
  return figures;
}

/** Until nothing more is done for a reader who was gone after a tenth of a second. */
async function measureGone(archive: Archive): Promise<Figure> {
  const shelf = createFileShelf(archive);
  const world = { today: dayOf(ANNOUNCEMENTS), baseAddress: "https://news.example" };
  const gone = AbortSignal.timeout(100);
  const asked = { table: SIGHTINGS, format: "parquet", world, change: 0 } as const;
  const ended = shelf.use(asked, async () => "made", gone).catch(() => "stopped");
  const began = performance.now();
  const how = await ended;
  const took = performance.now() - began - 100;
  await shelf.close();
  return { name: `sightings.parquet, broken off: ${how}`, figure: `${took.toFixed(0)} ms later` };
}

export async function measureLedgerSightings(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-ledger-"));
  const opened = await openArchive(join(folder, "shirase.db"));
  if (!opened.ok) throw new Error(opened.error.message);
  const archive = opened.value;
  const shelf = createFileShelf(archive);
  try {
    await archive.saveSource(MINISTRY);
    const started = performance.now();
    for (let at = 1; at <= ANNOUNCEMENTS; at += 1) await addReports(archive, at);
    const each = (performance.now() - started) / ANNOUNCEMENTS;
    const door = await openDoor(archive, 0);
    const figures: Figure[] = [
      {
        name: "an announcement of 20 craft, taken in and kept",
        figure: `${each.toFixed(2)} ms`,
        beside: `${(ANNOUNCEMENTS * EACH).toLocaleString("en")} reports`,
      },
      ...(await measurePages(door)),
    ];
    await door.close();
    for (const format of DATA_FORMATS) figures.push(await measureFile(shelf, SIGHTINGS, format));
    return [...figures, await measureGone(archive)];
  } finally {
    await shelf.close();
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
