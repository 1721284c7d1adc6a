// A lost database: PostgreSQL is stopped and started again under a server that editors type, publish and look at; nothing acknowledged is lost, all goes on by itself.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { openArchive } from "../../store/open-archive.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { makeArticle } from "../../testing/archive/specimens.ts";
import { type CopyClient, openCopyClient } from "../../testing/desk/copy-client.ts";
import { openAccount } from "../../testing/desk/open-account.ts";
import { type DeskCaller, createCaller } from "../../testing/desk/open-test-desk.ts";
import { takeInSample } from "../../testing/desk/sample-announcement.ts";
import { type ServeProcess, startServe } from "../../testing/desk/serve-process.ts";
import { createChance } from "../../testing/moving/chance.ts";
import { type RestartedPostgres, startRestartedPostgres } from "../../testing/postgres/restarted-postgres.ts";
import { askAt } from "../../testing/serving/ask-at.ts";

const OUTAGES_MS = [3_000, 200, 6_000];
const SOON_MS = 15_000;
const FIRST_SIGN = 0xac00;

type Beat = { readonly at: number; readonly what: string; readonly status: number };

/** Whoever asks again and again, whatever the answer. */
async function keepAsking(
  beats: Beat[],
  what: string,
  ask: () => Promise<number>,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    const status = await ask().catch(() => 0);
    beats.push({ at: performance.now(), what, status });
    await pause(50);
  }
}

/** One is due each half second from now on. */
async function scheduleMany(archive: Archive, many: number): Promise<readonly ArticleId[]> {
  const ids: ArticleId[] = [];
  for (let number = 0; number < many; number += 1) {
    const dueAt = new Date(Date.now() + number * 500).toISOString();
    const made = await archive.createArticle(makeArticle());
    const state = {
      kind: "scheduled",
      dueAt,
      wallTime: "2026-01-01T00:00",
      zone: "UTC",
      by: "佐藤",
    } as const;
    assert.equal(await archive.saveArticle({ ...made, state, revision: 2 }), "saved");
    ids.push(made.id);
  }
  return ids;
}

describe("a database that goes away and comes back", () => {
  const folder = mkdtempSync(join(tmpdir(), "shirase-lost-database-"));
  let postgres: RestartedPostgres;
  before(async () => {
    postgres = await startRestartedPostgres();
  });
  after(async () => {
    await postgres.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it("loses nothing that was acknowledged, says so, and all goes on by itself", async (t) => {
    const openStore = async (): Promise<Archive> => {
      const opened = await openArchive(postgres.address);
      assert.ok(opened.ok);
      return opened.value;
    };
    let archive = await openStore();
    const { article } = await takeInSample(archive);
    const drafts: ArticleId[] = [];
    for (let many = 0; many < 400; many += 1) drafts.push((await archive.createArticle(makeArticle())).id);
    const scheduled = await scheduleMany(archive, 40);
    const cookies = {
      reporter: await openAccount(archive, "reporter", Date.now()),
      editor: await openAccount(archive, "editor", Date.now()),
      publisher: await openAccount(archive, "publisher", Date.now()),
    };
    const server: ServeProcess = await startServe({ data: folder, database: postgres.address });
    t.after(() => server.kill());
    const as = (role: keyof typeof cookies) => (): DeskCaller => createCaller(server.port, cookies[role]);
    const clients: CopyClient[] = [
      await openCopyClient(as("reporter"), article.id, "client-0"),
      await openCopyClient(as("editor"), article.id, "client-1"),
    ];
    const chance = createChance(20_261_127);
    let [signs, isOver] = [0, false];
    const over = (): boolean => isOver;
    t.after(() => (isOver = true));
    const beats: Beat[] = [];
    const typing = clients.map(async (client) => {
      while (!over()) {
        client.type(Math.floor(chance() * 20), String.fromCodePoint(FIRST_SIGN + signs++));
        let status = 200;
        await client.send().catch((error: unknown) => {
          status = Number(/"status":(\d+)/.exec(String(error))?.[1] ?? 0);
        });
        beats.push({ at: performance.now(), what: "type", status });
        await pause(30);
      }
    });
    const published: ArticleId[] = [];
    const publisher = as("publisher");
    const publishing = keepAsking(
      beats,
      "publish",
      async () => {
        const id = drafts.pop() ?? assert.fail();
        const { status } = await publisher().post(`/articles/${id}/publish`, {});
        if (status === 200) published.push(id);
        return status;
      },
      over,
    );
    const looking = keepAsking(
      beats,
      "inbox",
      async () => (await as("editor")().get("/inbox?limit=20")).status,
      over,
    );
    const reading = keepAsking(beats, "site", async () => (await askAt(server.port, "/")).status, over);
    const all = Promise.all([...typing, publishing, looking, reading]);
    await pause(1_500);
    for (const lasts of OUTAGES_MS) {
      await archive.close();
      const began = performance.now();
      await postgres.stop();
      const gone = performance.now();
      await pause(lasts);
      await postgres.start();
      const back = performance.now();
      const first = new Map<string, number>();
      while (first.size < 4 && performance.now() - back < SOON_MS) {
        for (const { at, what, status } of beats)
          if (at > back && status === 200 && !first.has(what)) first.set(what, Math.round(at - back));
        await Promise.race([all, pause(20)]);
      }
      const during = new Map<string, Map<number, number>>();
      for (const { at, what, status } of beats) {
        if (at < gone || at > back) continue;
        const seen = during.get(what) ?? new Map<number, number>();
        during.set(what, seen.set(status, (seen.get(status) ?? 0) + 1));
      }
      t.diagnostic(
        `stopped in ${Math.round(gone - began)} ms, away ${lasts} ms: answers meanwhile ${JSON.stringify(
          [...during].map(([what, seen]) => [what, Object.fromEntries(seen)]),
        )}; back after ${JSON.stringify(Object.fromEntries(first))} ms`,
      );
      assert.equal(first.size, 4, "everybody goes on");
      archive = await openStore();
      await pause(1_000);
    }
    isOver = true;
    await all;
    for (const client of [...clients, ...clients]) {
      await client.flush();
      await client.receive();
    }
    const giveUpAt = performance.now() + SOON_MS;
    const out = async (id: ArticleId) => (await archive.findArticle(id))?.state;
    for (const id of scheduled)
      while ((await out(id))?.kind !== "published") {
        assert.ok(performance.now() < giveUpAt, `scheduled article ${id} went out`);
        await pause(50);
      }
    const late: number[] = [];
    for (const id of scheduled) {
      const state = await out(id);
      if (state?.kind === "published" && state.dueAt !== undefined)
        late.push(Date.parse(state.publishedAt) - Date.parse(state.dueAt));
      const entries = await archive.listAudit({ article: id, limit: 10 });
      assert.equal(entries.filter(({ action }) => action === "article.published").length, 1, `once: ${id}`);
    }
    for (const id of published) assert.equal((await out(id))?.kind, "published", `article ${id}`);
    const kept = (await archive.listCopySteps(article.id, 0, 1_000_000)) ?? [];
    for (const [at, client] of clients.entries()) {
      const own = kept.filter((step) => step.client === `client-${at}`);
      assert.deepEqual(
        own.map(({ number }) => number),
        Array.from({ length: client.acknowledged() }, (_, number) => number),
        "each step once, in its order",
      );
      assert.ok(client.document().eq(clients[0]?.document() ?? assert.fail()));
    }
    const headline = clients[0]?.document().firstChild?.textContent ?? "";
    for (let sign = 0; sign < signs; sign += 1)
      assert.equal(headline.split(String.fromCodePoint(FIRST_SIGN + sign)).length, 2, `sign ${sign}`);
    t.diagnostic(
      `${signs} signs, ${published.length} published, ${scheduled.length} scheduled, ${late.toSorted((a, b) => a - b).join(" ")} ms late`,
    );
    await server.kill();
    await archive.close();
  });
});
