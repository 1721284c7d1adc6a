// Run killed: a store's place and a world → two processes of workers on it, killed at chance moments while they work and begun again, through all its days by the driven clock.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { House } from "../../../house.ts";
import { chanceFrom } from "../../sources/drive-rhythm.ts";
import { createAskingLedger } from "../clock/asking-ledger.ts";
import { type FindDue, type Roster, createRoster } from "../clock/roster.ts";
import { DAY_MS } from "../plan/announcing-times.ts";
import type { World } from "../plan/world.ts";
import type { RequestRecord } from "../serve/request-record.ts";
import { numberIn } from "../shapes/addresses.ts";
import { type Ministry, serveMinistry } from "../serve/serve-ministry.ts";
import { bundleWorker } from "./bundle-worker.ts";
import type { Begun } from "./messages.ts";
import { type WorkerHandle, beginWorker } from "./worker-handle.ts";

export type Killed = {
  readonly requests: readonly RequestRecord[];
  readonly end: number;
  /** By the driven clock. */
  readonly killedAt: readonly number[];
};

const WORKERS = 2;
const LINES = ["check-source", "check-source", "fetch-item", "fetch-item"] as const;
/** By turns within a request for an announcement or for anything, or, in the machine's own time, a little behind what a worker says: within what it does with an answer. */
const MOMENTS = [
  "page",
  { says: "answered", laterMs: 15 },
  { says: "idle", laterMs: 5 },
  "request",
  { says: "answered", laterMs: 80 },
] as const;
/** Until the ministry sees that its connection is gone. */
const SEEN_MS = 10;
/** Longer than any lease. */
const MOST_AWAY_MS = 1_200_000;
/** After the last kill the work has time to be done. */
const LAST_PART = 0.93;

export type KilledStore = {
  readonly location: string;
  readonly findDue: FindDue;
  readonly house: House;
};

export async function runKilled(
  store: KilledStore,
  world: World,
  choice: { readonly kills: number },
): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), "shirase-ministry-workers-"));
  try {
    return await runBundled(await bundleWorker(folder), store, world, choice);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runBundled(
  program: string,
  { location, findDue, house }: KilledStore,
  world: World,
  { kills }: { readonly kills: number },
): Promise<Killed> {
  const { span, plan } = world;
  const end = span.start + span.days * DAY_MS;
  const ledger = createAskingLedger();
  const chance = chanceFrom(span.seed + 3);
  const roster = createRoster({ start: span.start, end }, findDue, ledger, chance);
  const ministry = await serveMinistry(world, roster.clock, ledger);
  const begun: Omit<Begun, "now" | "seed"> = {
    location,
    house,
    port: ministry.port,
    lines: LINES,
    hanging: plan.filter(({ trouble }) => trouble?.kind === "hangs").map(({ number }) => number),
  };
  let seed = span.seed;
  const failure = Promise.withResolvers<never>();
  const begin = (): WorkerHandle =>
    beginWorker(roster, program, { ...begun, now: roster.clock.now(), seed: (seed += 1) }, failure.reject);
  const workers = Array.from({ length: WORKERS }, begin);
  const killedAt: number[] = [];
  const moments = Array.from({ length: kills }, () => span.start + chance() * (end - span.start) * LAST_PART);
  const killing = killAt(
    moments.toSorted((a, b) => a - b),
    { roster, ministry, workers, begin, chance, killedAt },
  );
  try {
    await Promise.race([roster.clock.ended, killing.then(() => roster.clock.ended), failure.promise]);
  } finally {
    await Promise.all(workers.map((worker) => worker.kill()));
    await ministry.close();
  }
  return { requests: ministry.requests, end, killedAt };
}

type Killing = {
  readonly roster: Roster;
  readonly ministry: Ministry;
  readonly workers: WorkerHandle[];
  readonly begin: () => WorkerHandle;
  readonly chance: () => number;
  readonly killedAt: number[];
};

/** From each moment on a worker is killed a little behind the next thing that it says, and another takes its place. */
async function killAt(moments: readonly number[], killing: Killing): Promise<void> {
  const { roster, ministry, workers, begin, chance, killedAt } = killing;
  for (const [nth, moment] of moments.entries()) {
    await later(roster, moment - roster.clock.now());
    let place = Math.floor(chance() * workers.length);
    const at = MOMENTS[nth % MOMENTS.length] ?? "request";
    if (typeof at === "string") {
      await nextAsked(ministry, at);
      place = Math.max(
        workers.findIndex((worker) => worker.isAsking()),
        0,
      );
    } else {
      await workers[place]?.hear(at.says);
      await delay(chance() * at.laterMs);
    }
    // The clock stands meanwhile, so that what it asks is not answered before it is gone.
    const bystander = roster.join();
    await workers[place]?.kill();
    killedAt.push(roster.clock.now());
    await delay(SEEN_MS);
    bystander.leave();
    // Half of them are missed for a while: another takes over what they held.
    if (chance() < 0.5) await later(roster, chance() * MOST_AWAY_MS);
    workers[place] = begin();
  }
}

async function nextAsked({ nextRequest, requests }: Ministry, what: "page" | "request"): Promise<void> {
  for (;;) {
    await nextRequest();
    if (what === "request" || numberIn(requests.at(-1)?.path ?? "") !== undefined) return;
  }
}

function later({ clock }: Roster, ms: number): Promise<void> {
  return new Promise((resolve) => clock.callAt(clock.now() + ms, resolve));
}
