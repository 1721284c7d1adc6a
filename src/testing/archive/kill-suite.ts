// Kill suite: a process that writes is killed at random moments; what it acknowledged is there, and nothing is there twice.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import { READ_AT, VIEWS_AT_ONCE } from "./acknowledging-process.ts";
import { readRankings } from "../readership/read-rankings.ts";
import { PROGRAM_FLAGS } from "../commands/program-flags.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect } from "./store-bench.ts";

/** `npm run prove` asks for more. */
const KILLS = Number(process.env["SHIRASE_KILLS"] ?? 3);
const SEED = Number(process.env["SHIRASE_SEED"] ?? 20_251_120);
/** A process is killed between so many acknowledgements and the next: a busy machine gives none of them by any time. */
const MOST_STEPS = 6;
const LONGEST_DELAY_MS = 60;
const AFTER_READING_MS = 3_600_000;

const PROGRAM = fileURLToPath(new URL("acknowledging-process.ts", import.meta.url));

/** How many steps a process acknowledges, and how many milliseconds it lives after that. */
type Lifetime = { readonly steps: number; readonly delayMs: number };
type Life = { readonly sent: number; readonly kept: number };

export function describeKills(bench: StoreBench): void {
  describe("a process killed at any moment", () => {
    it(`loses nothing that it acknowledged and keeps nothing twice, ${KILLS} times over`, async () => {
      const location = await bench.makeLocation();
      let all: Life = { sent: 0, kept: 0 };
      for (const lifetime of lifetimes(KILLS)) {
        // The unacknowledged step is sent again, as a source or an editor would.
        const life = await liveAndDie(location, all.kept + 1, lifetime);
        all = { sent: Math.max(all.sent, life.sent), kept: Math.max(all.kept, life.kept) };
        assert.deepEqual(await findFaults(location, all), []);
      }
      assert.ok(all.kept > 0, "no process lived long enough to acknowledge anything");
    });

    it("that acknowledges before it commits is found out", async () => {
      const location = await bench.makeLocation();
      let all: Life = { sent: 0, kept: 0 };
      const faults: string[] = [];
      for (const lifetime of lifetimes(20)) {
        const life = await liveAndDie(location, all.kept + 1, lifetime, "early");
        all = { sent: Math.max(all.sent, life.sent), kept: Math.max(all.kept, life.kept) };
        faults.push(...(await findFaults(location, all)));
        if (faults.length > 0) break;
      }
      assert.notDeepEqual(faults, []);
    });
  });
}

function lifetimes(count: number): readonly Lifetime[] {
  const anyLifetime = fc.record({
    steps: fc.integer({ min: 0, max: MOST_STEPS }),
    delayMs: fc.integer({ min: 0, max: LONGEST_DELAY_MS }),
  });
  return fc.sample(anyLifetime, { numRuns: count, seed: SEED });
}

async function liveAndDie(
  location: string,
  from: number,
  { steps, delayMs }: Lifetime,
  early = "",
): Promise<Life> {
  const child = spawn(process.execPath, [...PROGRAM_FLAGS, PROGRAM, location, String(from), early], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let complaint = "";
  const lived = new Promise<void>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.split("\nkept ").length > steps) resolve();
    });
  });
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const closed = once(child, "close");
  await Promise.race([lived, closed]);
  await delay(delayMs);
  child.kill("SIGKILL");
  await closed;
  assert.equal(complaint, "");
  return { sent: lastOf(said, "sent"), kept: lastOf(said, "kept") };
}

function lastOf(said: string, word: string): number {
  const numbers = [...said.matchAll(new RegExp(`^${word} (\\d+)\\n`, "gm"))].map(([, number]) =>
    Number(number),
  );
  return Math.max(0, ...numbers);
}

/** A sentence for each thing that is missing or there twice. Steps that were sent and not acknowledged may be there. */
async function findFaults(location: string, { sent, kept }: Life): Promise<readonly string[]> {
  const opened = await openArchive(location);
  assert.ok(opened.ok, opened.ok ? "" : opened.error.message);
  const archive = opened.value;
  try {
    return [
      ...findCountFaults("announcements", await textsOf(archive), kept, sent),
      ...findCountFaults("articles", await announcementsOf(archive), kept, sent),
      ...(await findViewFaults(archive, kept, sent)),
    ];
  } finally {
    await archive.close();
  }
}

async function textsOf(archive: Archive): Promise<readonly string[]> {
  return (await collect(archive.readAnnouncements())).map(({ document }) => document.text);
}

async function announcementsOf(archive: Archive): Promise<readonly string[]> {
  const articles = await collect(archive.readArticles());
  return articles.map(({ provenance }) => String(provenance?.announcementId));
}

function findCountFaults(
  noun: string,
  found: readonly string[],
  kept: number,
  sent: number,
): readonly string[] {
  const distinct = new Set(found).size;
  return [
    ...(distinct < kept ? [`${kept - distinct} acknowledged ${noun} are missing`] : []),
    ...(found.length > distinct ? [`${found.length - distinct} ${noun} are there twice`] : []),
    ...(found.length > sent ? [`${found.length - sent} ${noun} came from nowhere`] : []),
  ];
}

async function findViewFaults(archive: Archive, kept: number, sent: number): Promise<readonly string[]> {
  const { day, week, month } = await readRankings(archive, READ_AT + AFTER_READING_MS, 1);
  const counts = [day, week, month].map(([first]) => first?.readers ?? 0);
  const [counted = 0] = counts;
  return [
    ...(counted < kept * VIEWS_AT_ONCE
      ? [`${kept * VIEWS_AT_ONCE - counted} acknowledged views are missing`]
      : []),
    ...(counted > sent * VIEWS_AT_ONCE ? [`${counted - sent * VIEWS_AT_ONCE} views are counted twice`] : []),
    ...(new Set(counts).size > 1 ? [`minutes and hours disagree: ${counts.join(", ")}`] : []),
  ];
}
