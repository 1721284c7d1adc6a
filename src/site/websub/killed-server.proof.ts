// WebSub when servers are killed: what waits for a hub, and what a hub was just being told, is told by the next server.

import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import { makeArticle } from "../../testing/archive/specimens.ts";

const PROGRAM = join(import.meta.dirname, "../../../bin/shirase.js");
const LEASE_MS = 120_000;

const folder = mkdtempSync(join(tmpdir(), "shirase-websub-killed-"));
const [data, house] = [join(folder, "data"), join(folder, "house")];
const servers: ChildProcess[] = [];
after(() => {
  for (const server of servers) server.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

async function serve(): Promise<ChildProcess> {
  const options = ["--port", "0", "--data", data, "--house", house, "--empty"];
  const child = spawn(process.execPath, [PROGRAM, "serve", ...options], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, SHIRASE_ALLOW_ADDRESSES: "127.0.0.1" },
  });
  servers.push(child);
  await once(child.stdout, "data");
  return child;
}

async function kill(server: ChildProcess): Promise<void> {
  const ended = once(server, "exit");
  server.kill("SIGKILL");
  await ended;
}

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    assert.ok(tries < 1_200, what);
    await pause(50);
  }
}

const listPings = async (archive: Archive) =>
  (await archive.listWork()).filter(({ kind }) => kind === "ping-hub");

async function makeDue(archive: Archive, keys: readonly string[]): Promise<void> {
  for (const key of keys) await archive.scheduleWork({ kind: "ping-hub", key, dueAt: 0 });
}

test("a server that is killed while a hub waits, or in the middle of telling it, loses no ping", async () => {
  const told: string[] = [];
  let isSilent = true;
  const hub = createServer((request, response) => {
    let form = "";
    request.on("data", (chunk: Buffer) => (form += chunk.toString()));
    request.on("end", () => {
      told.push(new URLSearchParams(form).get("hub.url") ?? "");
      if (!isSilent) response.writeHead(202).end();
    });
  }).listen(0, "127.0.0.1");
  after(() => {
    hub.closeAllConnections();
    hub.close();
  });
  await once(hub, "listening");
  cpSync(DEFAULT_HOUSE, house, { recursive: true });
  writeFileSync(join(house, "hub.yaml"), `hub: "http://127.0.0.1:${(hub.address() as AddressInfo).port}/"\n`);

  const first = await serve();
  const opened = await openArchive(join(data, "shirase.sqlite"));
  assert.ok(opened.ok);
  const archive = opened.value;
  after(() => archive.close());
  // It looks every five seconds, and what was there when it looked first is no change.
  await pause(6_000);
  await archive.createArticle(makeArticle({ publishedAt: new Date().toISOString() }));
  await until(async () => (await listPings(archive)).length > 0, "the change was not seen");
  await kill(first);
  const noted = (await listPings(archive)).map(({ key }) => key);
  assert.deepEqual(told, [], "it was killed before anybody was told");

  // Killed while it noted them, it had noted some: the next server notes all.
  await makeDue(archive, noted);
  const second = await serve();
  await until(() => told.length === 1, "the next server tells no hub");
  await kill(second);
  const left = await listPings(archive);
  const keys = left.map(({ key }) => key);
  assert.ok(
    noted.every((key) => keys.includes(key)),
    "what was being told is kept",
  );
  assert.deepEqual(
    left.map(({ attempts }) => attempts).toSorted((a, b) => b - a)[0],
    1,
    "and held by a lease",
  );
  const later = Date.now() + LEASE_MS + 1_000;
  const claims = [];
  for (const _key of keys) claims.push(await archive.claimWork(["ping-hub"], later, 1));
  assert.deepEqual(
    new Set(claims.map((claim) => claim?.key)),
    new Set(keys),
    "when its lease has ended it is due",
  );

  isSilent = false;
  told.length = 0;
  await makeDue(archive, keys);
  const third = await serve();
  await until(async () => (await listPings(archive)).length === 0, "not all was told");
  assert.equal(new Set(told).size, keys.length, "every feed, each once");
  assert.equal(told.length, keys.length);
  await kill(third);
});
