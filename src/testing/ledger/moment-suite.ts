// Moment suite: what every engine has to hold about the ledger at one moment, while others write.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withdraw } from "../archive/change-articles.ts";
import type { StoreBench } from "../archive/store-bench.ts";
import { openWithEvidence } from "./ledger-bench.ts";
import { decisionOf, noteOf } from "./ledger-specimens.ts";

const WITHDRAWN_AT = Date.UTC(2026, 1, 1);

export function describeLedgerMoments(bench: StoreBench): void {
  describe("the ledger at one moment", () => {
    it("stays as it was when it was read first, and gives of many what is given of each", async (t) => {
      const { archive, undertaking, evidence, later } = await openWithEvidence(t, bench);
      await archive.decide(
        decisionOf({ kind: "evidence", evidence, verdict: "confirmed" }),
        noteOf("ledger.evidence-judged"),
      );
      await archive.decide(
        decisionOf({ kind: "status", undertaking, outcome: "kept", cites: [evidence] }),
        noteOf("ledger.status-set"),
      );
      const one = await archive.listEvidence({ undertaking });
      const decisions = await archive.listDecisions({ about: undertaking });
      const { ledger: change } = await archive.readChanges();
      await archive.atOneMoment(async (moment) => {
        assert.equal(moment.change, change);
        const shown = { kind: "undertaking", shownOnly: true, limit: 9, order: "oldest" } as const;
        const before = await moment.listRecords(shown);
        const cited = await moment.listCited(0, 9);
        await withdraw(archive, later.article, WITHDRAWN_AT);
        assert.ok((await archive.readChanges()).ledger > change);
        assert.deepEqual(await moment.listRecords(shown), before);
        assert.deepEqual(await moment.listCited(0, 9), cited);
        assert.ok(cited.some(({ announcement }) => announcement === later.announcement.id));
        assert.deepEqual((await moment.listEvidenceOf([undertaking])).get(undertaking), one);
        assert.deepEqual((await moment.listDecisionsOf([undertaking])).get(undertaking), decisions);
        assert.deepEqual(await moment.listLaterOf([undertaking]), new Map());
        assert.deepEqual(await moment.listEvidenceOf([]), new Map());
      });
      const after = await archive.atOneMoment((moment) => moment.listCited(0, 9));
      assert.ok(!after.some(({ announcement }) => announcement === later.announcement.id));
      await assert.rejects(
        archive.atOneMoment(() => Promise.reject(new Error("broken off"))),
        /broken off/,
      );
    });
  });
}
