// Filling suite: what every engine has to hold while the ledger is worked out anew.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { StoreBench } from "../archive/store-bench.ts";
import { openWithEvidence, seen } from "./ledger-bench.ts";
import {
  decisionOf,
  facetUndertaking,
  makeEvidence,
  makeRead,
  makeUndertaking,
  noteOf,
} from "./ledger-specimens.ts";

export function describeLedgerFilling(bench: StoreBench): void {
  describe("the ledger of a store", () => {
    it("is thrown away and gone through again in the order of the announcements, names and decisions kept", async (t) => {
      const { archive, earlier, later, undertaking, evidence } = await openWithEvidence(t, bench);
      await archive.decide(
        decisionOf({ kind: "evidence", evidence, verdict: "confirmed" }),
        noteOf("ledger.evidence-judged"),
      );
      const [before, proposed] = [
        await archive.findRecord(undertaking),
        await archive.listEvidence({ undertaking }),
      ];
      const chains = [earlier.announcement.id, later.announcement.id];
      assert.deepEqual(await archive.listUnread("1", 0, 9), []);
      await archive.startRebuild();
      assert.equal(await archive.findRecord(undertaking), undefined);
      assert.deepEqual(await archive.listEvidence({ undertaking }), []);
      assert.equal((await archive.readFill()).phase, "filling");
      assert.deepEqual(await archive.listUnread("1", 0, 9), chains);
      assert.deepEqual(await archive.listUnread("1", chains[0] ?? 0, 9), chains.slice(1));
      const records = [facetUndertaking(makeUndertaking(undertaking, earlier.announcement.id))];
      // Whichever of the two is read first.
      const day = "2026-01-30";
      const ofLater = [makeEvidence(undertaking, later.announcement.id)];
      await archive.keepRead(makeRead(later.announcement, await seen(archive), { day }));
      await archive.keepRead(
        makeRead(earlier.announcement, await seen(archive), { records, evidence: ofLater }),
      );
      assert.deepEqual(await archive.findRecord(undertaking), before);
      assert.deepEqual(await archive.listEvidence({ undertaking }), proposed);
      assert.equal((await archive.listDecisions({})).length, 1);
      const { place, last, records: counted } = await archive.readFill();
      assert.deepEqual([place, last, counted.undertaking], [0, later.announcement.id, 1]);
      await archive.noteFilled(0, 2);
      await archive.noteFilled(0, 1);
      assert.equal((await archive.readFill()).place, 2);
    });

    it("is gone through again where it was read by other rules, and not where that is under way", async (t) => {
      const { archive, earlier } = await openWithEvidence(t, bench);
      assert.equal(await archive.startRefill("2"), "none");
      const work = await archive.claimWork(["fill-ledger"], 1, 1_000);
      assert.ok(work);
      await archive.finishWork(work);
      assert.equal((await archive.readFill()).phase, "full");
      assert.equal(await archive.startRefill("1"), "none");
      assert.equal(await archive.startRefill("2"), "started");
      assert.deepEqual(await archive.listUnread("2", 0, 1), [earlier.announcement.id]);
      const again = await archive.claimWork(["fill-ledger"], 1, 1_000);
      assert.ok(again);
      await archive.finishWork(again);
      const waiting = (await archive.readFill()).waiting;
      const kept = await archive.claimWork(["keep-ledger"], 1, 1_000);
      assert.ok(kept);
      await archive.finishWork(kept);
      await archive.askToRead(earlier.announcement.id);
      assert.equal((await archive.readFill()).waiting, waiting);
    });
  });
}
