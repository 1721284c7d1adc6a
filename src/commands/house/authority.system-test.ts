// `shirase authority` as it is called: what it prints, its exit statuses, and a house of one's own that grows.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { type Run, runHere } from "../../testing/commands/run-here.ts";

const house = mkdtempSync(join(tmpdir(), "shirase-authority-"));
cpSync(DEFAULT_HOUSE, house, { recursive: true });
after(() => rmSync(house, { recursive: true }));

const COMMAND = join(import.meta.dirname, "../../../bin/shirase.js");

const run = (...args: readonly string[]): Promise<Run> =>
  runHere(house, ["authority", ...args, "--house", house]);

test("what is known is found by hull number, spelling and a country's letter", async () => {
  assert.match((await run("find", "173")).out, /ships\/こんごう .*\n {2}hull +DDG-173\n/);
  assert.match((await run("find", "Ｙ９")).out, /^aircraft\/Y-9 /);
  assert.match((await run("find", "露")).out, /^countries\/ロシア {2}\(built in\)/);
  assert.deepEqual([(await run("find", "無い")).status, (await run("find", "無い")).out], [1, ""]);
});

test("the files are listed and checked", async () => {
  assert.match((await run("list")).out, /^ships: \d+$/m);
  assert.match((await run("list", "ships")).out, /^こんごう {2}DDG-173 {2}こんごう型護衛艦 {2}日本$/m);
  assert.match((await run("check")).out, /^\d+ entries, each with its source\./);
});

test("what is confirmed is found afterwards, and what contradicts it is refused", async () => {
  const name = ["confirm", "person", "見本太郎", "--source", "名簿", "--reading"];
  assert.deepEqual((await run(...name, "みほん・たろう")), {
    status: 0,
    out: "people/見本太郎 was added.\n",
    err: "",
  });
  assert.match((await run("find", "見本太郎")).out, /reading +みほん・たろう/);
  const refused = await run(...name, "けんぽん・たろう");
  assert.equal(refused.status, 1);
  assert.match(
    refused.err,
    /"みほん・たろう" \(名簿\), and "けんぽん・たろう" contradicts it\. Nothing was written\./,
  );
});

test("what several confirm at once is all there, also behind a lock whose owner was killed", async () => {
  const killed = spawnSync(process.execPath, ["-e", ""]).pid;
  writeFileSync(join(house, "authority", ".lock"), String(killed));
  const names = ["見本一郎", "見本二郎", "見本三郎", "見本四郎"];
  const confirmed = names.map((name) => {
    const args = ["authority", "confirm", "person", name, "--source", "名簿", "--house", house];
    return once(spawn(process.execPath, [COMMAND, ...args], { stdio: "ignore" }), "close");
  });
  assert.deepEqual(
    (await Promise.all(confirmed)).map(([status]: readonly unknown[]) => status),
    names.map(() => 0),
  );
  const people = readFileSync(join(house, "authority", "people.yaml"), "utf8");
  for (const name of names) assert.ok(people.includes(`name: ${name}\n`), name);
  assert.deepEqual(
    readdirSync(join(house, "authority")).filter((name) => !name.endsWith(".yaml")),
    [],
  );
});

test("called wrongly it says how", async () => {
  for (const args of [
    [],
    ["find"],
    ["confirm", "ship"],
    ["confirm", "moon", "月", "--source", "x"],
    ["list", "moons"],
  ])
    assert.equal((await run(...args)).status, 2, args.join(" "));
});
