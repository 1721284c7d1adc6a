// What readers pay while the keeper of the ledger works: pages of articles and lists asked in turn, with and without a change of the ledger between them.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Archive } from "../src/newsroom/ports/archive.ts";
import { openArchive } from "../src/store/open-archive.ts";
import type { Announcement } from "../src/terms/announcement.ts";
import { MINISTRY, makeAnnouncement, makeArticle, makeProvenance } from "../src/testing/archive/specimens.ts";
import { keepUndertakings } from "../src/testing/ledger/ledger-bench.ts";
import type { Figure } from "./run.ts";
import { openDoor } from "./scale/scale-site.ts";

const ARTICLES = 200;
/** A server of a busy day answers far more between two announcements: this is the bad case. */
const ASKED_BETWEEN = 40;
const CHANGES = 100;
const CACHE_BYTES = 32 * 1024 * 1024;
const PUBLISHED = "2026-01-05T00:00:00.000Z";

async function receive(archive: Archive, at: number): Promise<{ readonly announcement: Announcement }> {
  const text = `両大臣は、幹部の往来を毎年行うことで一致した(${at})。`;
  const { announcement } = await archive.saveAnnouncement(makeAnnouncement(text));
  await archive.createArticle(
    makeArticle({ provenance: makeProvenance(announcement), publishedAt: PUBLISHED }),
  );
  return { announcement };
}

const PATHS = [
  "/",
  ...Array.from({ length: ARTICLES }, (_, at) => (at % 10 === 9 ? "/" : `/articles/${at + 1}`)),
];

/** Microseconds for one page, over all that are asked; what happens in between is not counted. */
async function measure(
  ask: (target: string) => Promise<void>,
  between: (round: number) => Promise<unknown>,
): Promise<number> {
  let spent = 0;
  let asked = 0;
  for (let round = 0; round < CHANGES; round += 1) {
    await between(round);
    const began = performance.now();
    for (let at = 0; at < ASKED_BETWEEN; at += 1) await ask(PATHS[asked++ % PATHS.length] ?? "/");
    spent += performance.now() - began;
  }
  return (1000 * spent) / (CHANGES * ASKED_BETWEEN);
}

export async function measureLedgerReaders(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "shirase-ledger-readers-"));
  const opened = await openArchive(join(folder, "shirase.sqlite"));
  if (!opened.ok) throw new Error(opened.error.message);
  const archive = opened.value;
  await archive.saveSource(MINISTRY);
  const received: { readonly announcement: Announcement }[] = [];
  for (let at = 0; at < ARTICLES; at += 1) received.push(await receive(archive, at));
  const door = await openDoor(archive, CACHE_BYTES);
  try {
    for (const path of PATHS) await door.ask(path);
    const calm = await measure(door.ask, async () => undefined);
    const keep = async (round: number): Promise<void> => {
      const one = received[round];
      if (one) await keepUndertakings(archive, one, 5);
    };
    const kept = await measure(door.ask, keep);
    const published = await measure(door.ask, (round) => receive(archive, ARTICLES + round));
    const figure = (spent: number): string => `${spent.toFixed(0)} µs a page`;
    return [
      { name: "pages of articles and the home page, nothing changes", figure: figure(calm) },
      {
        name: `the same, an announcement kept in the ledger each ${ASKED_BETWEEN} pages`,
        figure: figure(kept),
        beside: `${(kept / calm).toFixed(1)} × as long`,
      },
      {
        name: `the same, an article published each ${ASKED_BETWEEN} pages`,
        figure: figure(published),
        beside: `${(published / calm).toFixed(1)} × as long`,
      },
    ];
  } finally {
    await door.close();
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
