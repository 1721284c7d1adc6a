// Beacon suite: beacons over HTTP to processes that are killed under load, and to several processes at once.

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { TestContext } from "node:test";
import { describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openArchive } from "../../../store/open-archive.ts";
import { BUCKET_WIDTHS } from "../../../terms/bucket.ts";
import { publishArticles } from "../../archive/change-articles.ts";
import { PROGRAM_FLAGS } from "../../commands/program-flags.ts";
import type { StoreBench } from "../../archive/store-bench.ts";
import { createFractions } from "../../statements/passages/random.ts";
import { openBeaconConnection, readToken } from "./beacon-connection.ts";
import { simulateVisitor } from "../traffic/visitors.ts";

/** `npm run prove` asks for 200. */
const KILLS = Number(process.env["SHIRASE_BEACON_KILLS"] ?? 1);
const SEED = Number(process.env["SHIRASE_SEED"] ?? 20_251_120);
const LONGEST_LIFE_MS = 150;
const CONNECTIONS = 24;
const ARTICLES = 5;
const READERS_OF_BOTH = 60;

const PROGRAM = fileURLToPath(new URL("beacon-process.ts", import.meta.url));
/** It is noon in Japan, whenever the test runs. */
const SHIFT_MS = Date.parse("2025-09-08T12:00:00+09:00") - Date.now();

type Serving = { readonly child: ChildProcess; readonly port: number };

async function startProcess(location: string): Promise<Serving> {
  const child = spawn(process.execPath, [...PROGRAM_FLAGS, PROGRAM, location, String(SHIFT_MS)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said]: unknown[] = await once(child.stdout, "data");
  return { child, port: Number(String(said)) };
}

async function kill({ child }: Serving): Promise<void> {
  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
}

async function fillStore(location: string): Promise<void> {
  const opened = await openArchive(location);
  assert.ok(opened.ok, opened.ok ? "" : opened.error.message);
  await publishArticles(opened.value, ARTICLES);
  await opened.value.close();
}

/** Readers by article as minutes, hours and days have them; all three have to agree. */
async function countReaders(location: string): Promise<readonly number[]> {
  const opened = await openArchive(location);
  assert.ok(opened.ok, opened.ok ? "" : opened.error.message);
  const byWidth = [];
  for (const width of BUCKET_WIDTHS) {
    const sums = await opened.value.sumReaders({ width, from: 0, until: 2 ** 30 });
    const counts = Array.from({ length: ARTICLES }, () => 0);
    for (const [at, article] of sums.articles.entries()) counts[article - 1] = sums.readers[at] ?? 0;
    byWidth.push(counts);
  }
  await opened.value.close();
  const [minutes = [], ...wider] = byWidth;
  for (const counts of wider) assert.deepEqual(counts, minutes);
  return minutes;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Readers 0, 1, 2, … each read one article; what was not acknowledged is sent again. */
function createLoad(tokens: readonly string[]) {
  const acknowledged = new Set<number>();
  let again: number[] = [];
  let sent = 0;
  async function sendUntilBroken(port: number, next: () => number | undefined): Promise<void> {
    const connection = openBeaconConnection(port);
    for (let reader = next(); reader !== undefined; reader = next()) {
      const at = reader % ARTICLES;
      const beacon = { article: at + 1, token: tokens[at] ?? "", visitor: simulateVisitor(reader) };
      const verdict = await connection.send(beacon);
      if (verdict === "counted") acknowledged.add(reader);
      else again.push(reader);
      if (verdict === "broken") break;
    }
    connection.close();
  }
  const sendOver = (port: number, next: () => number | undefined): Promise<unknown> =>
    Promise.all(Array.from({ length: CONNECTIONS }, () => sendUntilBroken(port, next)));
  return {
    acknowledged,
    sent: () => sent,
    /** Until the process is gone. */
    sendForEver: (port: number) =>
      sendOver(port, () => {
        const repeated = again.pop();
        if (repeated !== undefined) return repeated;
        sent += 1;
        return sent - 1;
      }),
    /** What has not been acknowledged yet, and a part of what has. */
    async sendRest(port: number): Promise<void> {
      const rest = [...again, ...[...acknowledged].slice(-500)];
      again = [];
      await sendOver(port, () => rest.pop());
    },
  };
}

async function holdUnderKills(t: TestContext, location: string): Promise<void> {
  await fillStore(location);
  const fraction = createFractions(SEED);
  let serving = await startProcess(location);
  const tokens = await Promise.all(
    Array.from({ length: ARTICLES }, (_, at) => readToken(serving.port, at + 1)),
  );
  const load = createLoad(tokens);
  for (let life = 0; life < KILLS; life += 1) {
    const before = load.acknowledged.size;
    const sending = load.sendForEver(serving.port);
    // A life begins when the process has taken some from each connection: before that there is no load.
    while (load.acknowledged.size < before + 2 * CONNECTIONS) await delay(2);
    await delay(fraction() * LONGEST_LIFE_MS);
    await kill(serving);
    await sending;
    if (life % 10 === 0) {
      const counted = sum(await countReaders(location));
      assert.ok(counted >= load.acknowledged.size, `${load.acknowledged.size - counted} are missing`);
      assert.ok(counted <= load.sent(), `${counted - load.sent()} are counted twice`);
    }
    serving = await startProcess(location);
  }
  await load.sendRest(serving.port);
  await kill(serving);
  assert.equal(load.acknowledged.size, load.sent());
  const expected = Array.from({ length: ARTICLES }, (_, at) =>
    Math.floor((load.sent() - at + ARTICLES - 1) / ARTICLES),
  );
  assert.deepEqual(await countReaders(location), expected);
  assert.ok(load.sent() > KILLS * CONNECTIONS, `${load.sent()} beacons are no load`);
  t.diagnostic(`${KILLS} kills, ${load.sent()} beacons`);
}

async function holdOnTwoProcesses(location: string): Promise<void> {
  await fillStore(location);
  const both = await Promise.all([startProcess(location), startProcess(location)]);
  const verdicts = await Promise.all(
    both.map(async ({ port }) => {
      const token = await readToken(port, 1);
      const connection = openBeaconConnection(port);
      const heard = [];
      for (let reader = 0; reader < READERS_OF_BOTH; reader += 1) {
        heard.push(await connection.send({ article: 1, token, visitor: simulateVisitor(reader) }));
      }
      connection.close();
      return heard;
    }),
  );
  await Promise.all(both.map(kill));
  assert.deepEqual(new Set(verdicts.flat()), new Set(["counted"]));
  assert.equal(sum(await countReaders(location)), READERS_OF_BOTH);
}

export function describeBeacons(bench: StoreBench): void {
  describe("beacons", () => {
    it(`that were acknowledged are counted exactly once, though the process is killed ${KILLS} times under load`, async (t) =>
      holdUnderKills(t, await bench.makeStore()));

    it("of the same reader to two processes on one store count once", async () =>
      holdOnTwoProcesses(await bench.makeStore()));
  });
}
