// Due suite: what every engine has to hold about due work and its leases.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { DueStore } from "../../newsroom/due-work.ts";
import { doDueWork } from "../../newsroom/due-work.ts";
import type { StoreBench } from "./store-bench.ts";
import { openAt, openEmpty } from "./store-bench.ts";

const KINDS = ["forget-views"] as const;
const LEASE = 1_000;

/** The work that every store has from its beginning is put off. */
async function putOff(archive: Archive): Promise<void> {
  for (const { kind, key } of await archive.listWork())
    await archive.scheduleWork({ kind, key, dueAt: 1e12 });
}

function schedule(store: DueStore, key: string, dueAt: number): Promise<void> {
  return store.scheduleWork({ kind: "forget-views", key, dueAt });
}

export function describeDueWork(bench: StoreBench): void {
  describe("due work", () => {
    it("is given to one who asks, the most overdue first, and to nobody before its time", async (t) => {
      const location = await bench.makeStore();
      const nodes = await Promise.all([openAt(t, location), openAt(t, location)]);
      await putOff(nodes[0]);
      await schedule(nodes[0], "later", 300);
      await schedule(nodes[0], "second", 200);
      await schedule(nodes[0], "first", 100);
      assert.equal((await nodes[1].claimWork(KINDS, 100, LEASE))?.key, "first");
      const claims = await Promise.all(
        [...nodes, ...nodes, ...nodes].map((node) => node.claimWork(KINDS, 250, LEASE)),
      );
      assert.deepEqual(
        claims.flatMap((claim) => claim?.key ?? []),
        ["second"],
      );
    });

    it("of one who was killed is given to another when the lease has ended, and the first has lost it", async (t) => {
      const archive = await openEmpty(t, bench);
      await putOff(archive);
      await schedule(archive, "a", 100);
      const killed = (await archive.claimWork(KINDS, 100, LEASE)) ?? assert.fail();
      assert.equal(await archive.claimWork(KINDS, 100 + LEASE - 1, LEASE), undefined);
      const second = (await archive.claimWork(KINDS, 100 + LEASE, LEASE)) ?? assert.fail();
      assert.equal(second.attempts, 2);
      assert.equal(await archive.finishWork(killed), "lost");
      assert.equal(await archive.failWork(killed, "late", 0), "lost");
      assert.equal(await archive.finishWork(second), "finished");
      assert.deepEqual(
        (await archive.listWork()).filter(({ key }) => key === "a"),
        [],
      );
    });

    it("held by a clock that had jumped ahead is free", async (t) => {
      const archive = await openEmpty(t, bench);
      await putOff(archive);
      await schedule(archive, "a", 100);
      assert.ok(await archive.claimWork(KINDS, 1e11, LEASE));
      assert.equal((await archive.claimWork(KINDS, 100, LEASE))?.key, "a");
    });

    it("that is put to another time while somebody does it is due then", async (t) => {
      const archive = await openEmpty(t, bench);
      await putOff(archive);
      await schedule(archive, "a", 100);
      const claim = (await archive.claimWork(KINDS, 100, LEASE)) ?? assert.fail();
      await schedule(archive, "a", 500);
      assert.equal(await archive.finishWork(claim), "lost");
      assert.equal((await archive.claimWork(KINDS, 500, LEASE))?.attempts, 1);
    });

    it("that waits already keeps its time and its tries, unless somebody holds it", async (t) => {
      const archive = await openEmpty(t, bench);
      await putOff(archive);
      const again = (dueAt: number) =>
        archive.scheduleUnlessWaiting({ kind: "forget-views", key: "a", dueAt });
      const rowOf = async () => (await archive.listWork()).find(({ key }) => key === "a");
      await again(100);
      await again(200);
      assert.deepEqual(await rowOf(), { kind: "forget-views", key: "a", dueAt: 100, attempts: 0 });
      const failed = (await archive.claimWork(KINDS, 100, LEASE)) ?? assert.fail();
      await archive.failWork(failed, "away", 300);
      await again(200);
      assert.equal((await rowOf())?.dueAt, 300);
      assert.equal((await rowOf())?.attempts, 1);
      const held = (await archive.claimWork(KINDS, 300, LEASE)) ?? assert.fail();
      await again(400);
      assert.equal(await archive.finishWork(held), "lost");
      assert.deepEqual(await rowOf(), { kind: "forget-views", key: "a", dueAt: 400, attempts: 0 });
    });

    it("that is only put where none is leaves alone what waits, and what is held", async (t) => {
      const archive = await openEmpty(t, bench);
      await putOff(archive);
      const once = (dueAt: number) => archive.scheduleUnlessThere({ kind: "forget-views", key: "a", dueAt });
      await once(100);
      await once(50);
      const held = (await archive.claimWork(KINDS, 100, LEASE)) ?? assert.fail();
      assert.equal(held.dueAt, 100);
      await once(100);
      assert.equal(await archive.claimWork(KINDS, 100, LEASE), undefined);
      assert.equal(await archive.finishWork(held), "finished");
      await once(100);
      assert.equal((await archive.claimWork(KINDS, 100, LEASE))?.attempts, 1);
    });

    it("that fails is kept with the reason and tried again, later each time", async (t) => {
      const archive = await openEmpty(t, bench);
      await putOff(archive);
      await schedule(archive, "a", 100);
      let now = 100;
      const failing = {
        "forget-views": { perform: () => Promise.reject(new Error("disk full")) },
      };
      const waits = [];
      for (let attempt = 0; attempt < 3; attempt += 1) {
        assert.equal(await doDueWork(archive, failing, () => now), "failed");
        assert.equal(await doDueWork(archive, failing, () => now), "idle");
        const work = (await archive.listWork()).find(({ key }) => key === "a");
        assert.equal(work?.lastError, "disk full");
        waits.push((work?.dueAt ?? 0) - now);
        now = work?.dueAt ?? 0;
      }
      assert.deepEqual(waits, [10_000, 20_000, 40_000]);
      const mended = { "forget-views": { perform: async () => now + 5 } };
      assert.equal(await doDueWork(archive, mended, () => now), "done");
      const work = (await archive.listWork()).find(({ key }) => key === "a");
      assert.deepEqual(work, { kind: "forget-views", key: "a", dueAt: now + 5, attempts: 0 });
    });

    it("is found at once behind a crowd of another kind, the most overdue of all kinds first", async (t) => {
      const archive = await openEmpty(t, bench);
      await putOff(archive);
      for (let key = 0; key < 30; key += 1)
        await archive.scheduleWork({ kind: "send-webhook", key: String(key), dueAt: 10 });
      await archive.scheduleWork({ kind: "keep-ledger", key: "7", dueAt: 20 });
      await archive.scheduleWork({ kind: "publish-article", key: "9", dueAt: 5 });
      const claim = async (...kinds: Parameters<typeof archive.claimWork>[0]) =>
        (await archive.claimWork(kinds, 50, 1_000))?.key;
      assert.equal(await claim("keep-ledger"), "7");
      assert.equal(await claim("keep-ledger"), undefined);
      assert.equal(await claim("send-webhook", "publish-article"), "9");
      assert.equal(await claim("send-webhook", "publish-article"), "0");
      assert.equal(await claim(), undefined);
    });

    it("that a clock far ahead has put off is due now, other kinds and what is only due later are not", async (t) => {
      const archive = await openEmpty(t, bench);
      await putOff(archive);
      for (const dueAt of [500, 5_000])
        await archive.scheduleWork({ kind: "fetch-item", key: `${dueAt}`, dueAt });
      await archive.scheduleWork({ kind: "publish-article", key: "9", dueAt: 5_000 });
      await archive.bringForward(["fetch-item", "check-source"], 1_000, 50);
      const work = await archive.listWork();
      assert.deepEqual(
        work.filter(({ dueAt }) => dueAt < 10_000).map(({ kind, key, dueAt }) => `${kind} ${key} ${dueAt}`),
        ["fetch-item 500 500", "fetch-item 5000 50", "publish-article 9 5000"],
      );
    });
  });
}
