// Copies when the server is killed: two editors type and send over HTTP, the process is killed again and again, and each sign is there once.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { openArchive } from "../../store/open-archive.ts";
import { type CopyClient, openCopyClient } from "../../testing/desk/copy-client.ts";
import { openAccount } from "../../testing/desk/open-account.ts";
import { createCaller } from "../../testing/desk/open-test-desk.ts";
import { takeInSample } from "../../testing/desk/sample-announcement.ts";
import { startServe } from "../../testing/desk/serve-process.ts";
import { diskFolder } from "../../testing/folders/disk-folder.ts";
import { createChance } from "../../testing/moving/chance.ts";
import { type TestPostgres, startTestPostgres } from "../../testing/postgres/postgres.ts";

const KILLS = Number(process.env["SHIRASE_COPY_KILLS"] ?? 1);
const IS_PROOF = KILLS > 2;
const FIRST_SIGN = 0xac00;

const folder = mkdtempSync(join(diskFolder(), "shirase-copy-killed-"));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Types and sends until told to stop; where no answer comes, what waits is sent again. */
async function keepTyping(
  client: CopyClient,
  nextSign: () => string,
  chance: () => number,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    client.type(Math.floor(chance() * 20), nextSign() + nextSign());
    try {
      // Who is behind goes on at once; who was quicker waits until something more is typed.
      while (!(await client.send()));
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
      await pause(20);
    }
    await pause(chance() * 8);
  }
}

async function tryKills(data: string, database: string | undefined): Promise<void> {
  const location = database ?? join(data, "shirase.sqlite");
  const opened = await openArchive(location);
  assert.ok(opened.ok);
  const archive = opened.value;
  const { article } = await takeInSample(archive);
  const cookies = [
    await openAccount(archive, "reporter", Date.now()),
    await openAccount(archive, "editor", Date.now()),
  ];
  let server = await startServe({ data, database });
  const clients = await Promise.all(
    cookies.map((cookie, at) =>
      openCopyClient(() => createCaller(server.port, cookie), article.id, `client-${at}`),
    ),
  );
  const chance = createChance(20_261_127);
  let [signs, isOver] = [0, false];
  const nextSign = (): string => String.fromCodePoint(FIRST_SIGN + signs++);
  const typing = clients.map((client) => keepTyping(client, nextSign, chance, () => isOver));
  const failed = Promise.all(typing);
  const acknowledgedAtKill: number[] = [];
  for (let count = 0; count < KILLS; count += 1) {
    const began = clients.map((client) => client.acknowledged());
    while (clients.some((client, at) => client.acknowledged() < (began[at] ?? 0) + 6))
      await Promise.race([failed, pause(5)]);
    await pause(chance() * 150);
    await server.kill();
    const acknowledged = clients.map((client) => client.acknowledged());
    acknowledgedAtKill.push(...acknowledged);
    server = await startServe({ data, database });
    const kept = (await archive.listCopySteps(article.id, 0, 1_000_000)) ?? [];
    for (const [at, many] of acknowledged.entries()) {
      const own = kept.filter((step) => step.client === `client-${at}`);
      assert.ok(own.length >= many, `client ${at}: ${many} acknowledged, ${own.length} kept`);
    }
  }
  isOver = true;
  await failed;
  for (const client of [...clients, ...clients]) {
    await client.flush();
    await client.receive();
  }
  const kept = (await archive.listCopySteps(article.id, 0, 1_000_000)) ?? [];
  await server.kill();
  await archive.close();
  for (const [at, client] of clients.entries()) {
    const numbers = kept.filter((step) => step.client === `client-${at}`).map(({ number }) => number);
    assert.deepEqual(
      numbers,
      Array.from({ length: numbers.length }, (_, number) => number),
      "each step once, in its order",
    );
    assert.ok(client.document().eq(clients[0]?.document() ?? assert.fail()));
  }
  const headline = clients[0]?.document().firstChild?.textContent ?? "";
  for (let sign = 0; sign < signs; sign += 1) {
    const word = String.fromCodePoint(FIRST_SIGN + sign);
    assert.equal(headline.split(word).length, 2, `sign ${sign} of ${signs} is there once`);
  }
  assert.ok(acknowledgedAtKill.every((many) => many > 0) && signs > KILLS * 12, `${signs} signs`);
}

describe("a server that is killed while two editors type", () => {
  test("keeps each step that it acknowledged, once, on SQLite", () =>
    tryKills(join(folder, "data"), undefined));
});

// A server of its own and as many kills again: of minutes, so of the proofs.
if (IS_PROOF) {
  describe("the same on PostgreSQL", () => {
    let postgres: TestPostgres | undefined;
    before(async () => {
      postgres = await startTestPostgres({ durable: true });
    });
    after(() => postgres?.stop());
    test("keeps each step that it acknowledged, once", async () => {
      await tryKills(join(folder, "other"), await postgres?.createDatabase());
    });
  });
}
