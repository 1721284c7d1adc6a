// The whole path under kill -9: `shirase publish` is killed at seeded moments and started again until all is done.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { runHere } from "./testing/commands/run-here.ts";
import { diskFolder } from "./testing/folders/disk-folder.ts";

const command = join(import.meta.dirname, "../bin/shirase.js");
const folder = mkdtempSync(join(diskFolder(), "shirase-kill-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const KILLS = Number(process.env["SHIRASE_KILLS"] ?? 3);
/** Each run publishes this many documents, half of them those of the run before, so that each kill hits new work. */
const AT_ONCE = 24;
const DOCUMENTS = (KILLS + 1) * (AT_ONCE / 2);
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name !== "DATABASE_URL"),
);

/** A small generator (mulberry32), so that a failing run can be repeated. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const files = Array.from({ length: DOCUMENTS }, (_, index) => {
  const path = join(folder, `notice-${index + 1}.txt`);
  writeFileSync(
    path,
    `見本第${index + 1}号の公表について\n\n見本省は令和8(2026)年4月1日、第${index + 1}号を公表しました。\n`,
  );
  return path;
});

/** Publishes the chosen files; killed after `afterMs` unless done before. Gives the lines that were acknowledged. */
function publish(
  store: string,
  chosen: readonly string[],
  afterMs?: number,
): Promise<{ acknowledged: readonly string[]; killed: boolean }> {
  const child = spawn(process.execPath, [command, "publish", "--data", join(folder, store), ...chosen], {
    env: environment,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const timer = afterMs === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), afterMs);
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (out += chunk));
  return new Promise((resolve) => {
    child.on("close", (_code, signal) => {
      clearTimeout(timer);
      // A line cut off by the kill was not acknowledged.
      const whole = out.slice(0, out.lastIndexOf("\n") + 1);
      resolve({ acknowledged: whole.split("\n").filter(Boolean), killed: signal === "SIGKILL" });
    });
  });
}

type Line = {
  readonly kind: string;
  readonly revisions?: readonly { id: number; state: { kind: string }; headline: { text: string } }[];
};

/** A program that is killed early enough leaves no store: nothing was published then. */
async function exported(): Promise<readonly Line[]> {
  if (!existsSync(join(folder, "store", "shirase.sqlite"))) return [];
  const run = await runHere(folder, ["export", "--data", "store"]);
  assert.equal(run.status, 0, run.err);
  return run.out
    .split("\n")
    .filter(Boolean)
    .map((line): Line => JSON.parse(line));
}

function headlineOf(line: string): string {
  return /articles\/\d+ {2}(.*) {2}\(/.exec(line)?.[1] ?? "";
}

const MORE_TRIES = 5;

test("nothing acknowledged is missing and nothing is there twice, however often the program is killed", async () => {
  const chance = createChance(20_260_908);
  const started = performance.now();
  await publish("measure", files.slice(0, AT_ONCE));
  let whole = performance.now() - started;
  const acknowledged = new Set<string>();
  let killed = 0;
  // A machine that was busy while it was measured, or had to compile, makes the moments too late: then there are more of
  // them, within the time that the runs really take.
  for (let kill = 0; kill < KILLS || (killed === 0 && kill < KILLS + MORE_TRIES); kill += 1) {
    const began = performance.now();
    const run = await publish(
      "store",
      files.slice(((kill % KILLS) * AT_ONCE) / 2).slice(0, AT_ONCE),
      whole * (0.3 + 0.65 * chance()),
    );
    killed += run.killed ? 1 : 0;
    if (!run.killed) whole = Math.min(whole, performance.now() - began);
    for (const line of run.acknowledged) acknowledged.add(headlineOf(line));
    const articles = (await exported()).flatMap(({ revisions }) => revisions?.at(-1) ?? []);
    const published = new Set(
      articles.filter(({ state }) => state.kind === "published").map(({ headline }) => headline.text),
    );
    for (const headline of acknowledged)
      assert.ok(published.has(headline), `acknowledged and missing: ${headline}`);
    assert.equal(
      new Set(articles.map(({ headline }) => headline.text)).size,
      articles.length,
      "an article is there twice",
    );
  }
  assert.ok(killed > 0, "no run was killed: the moments are wrong");
  const last = await publish("store", files);
  assert.equal(last.acknowledged.length, DOCUMENTS);
  const lines = await exported();
  assert.equal(lines.filter(({ kind }) => kind === "announcement").length, DOCUMENTS);
  assert.equal(lines.filter(({ kind }) => kind === "article").length, DOCUMENTS);
  console.log(
    `${killed} kills, ${acknowledged.size} acknowledged before the last run, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
});
