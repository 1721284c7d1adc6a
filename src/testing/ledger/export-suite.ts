// Export suite: what every engine has to hold about the ledger's names and decisions when they leave a store and come into another.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseRecord, formatRecord } from "../../commands/exchange/record-schema.ts";
import type { ArchiveRecord } from "../../newsroom/ports/archive.ts";
import { makeAnnouncement } from "../archive/specimens.ts";
import type { StoreBench } from "../archive/store-bench.ts";
import { collect, openEmpty } from "../archive/store-bench.ts";
import { openWithEvidence } from "./ledger-bench.ts";
import { decisionOf, noteOf } from "./ledger-specimens.ts";

type NamesRecord = Extract<ArchiveRecord, { kind: "ledger-names" }>;

export function describeLedgerExport(bench: StoreBench): void {
  describe("names and decisions of the ledger in an export", () => {
    it("come back once, and to the same documents only", async (t) => {
      const { archive, evidence } = await openWithEvidence(t, bench);
      const confirm = decisionOf({ kind: "evidence", evidence, verdict: "confirmed", note: "見た" });
      await archive.decide(confirm, noteOf("ledger.evidence-judged"));
      const undo = decisionOf({ kind: "undone", decision: 1 });
      await archive.decide(undo, noteOf("ledger.undone"));
      const records = await collect(archive.exportRecords());
      const order = records.map(({ kind }) => kind);
      assert.ok(order.indexOf("ledger-names") < order.indexOf("article"), "an article came before its names");
      const copy = await openEmpty(t, bench);
      for (const record of records) await copy.restoreRecord(record);
      assert.deepEqual(await copy.listDecisions({}), await archive.listDecisions({}));
      assert.deepEqual(await copy.listDecisions({ about: evidence }), await archive.listDecisions({}));
      const own = records.filter(({ kind }) => kind.startsWith("ledger-"));
      assert.equal(own.length, 3);
      for (const record of own) assert.equal(await copy.restoreRecord(record), "same");
      const another = await openEmpty(t, bench);
      await another.saveAnnouncement(makeAnnouncement("同じ番号の別の文書"));
      await another.saveAnnouncement(makeAnnouncement("もう一つ"));
      for (const record of own) assert.equal(await another.restoreRecord(record), "taken");
      assert.deepEqual(await another.listDecisions({}), []);
    });

    it("are refused where they name what is not there, or is called so already, and leave nothing behind", async (t) => {
      const { archive, earlier, later, evidence } = await openWithEvidence(t, bench);
      await archive.decide(
        decisionOf({ kind: "evidence", evidence, verdict: "confirmed" }),
        noteOf("ledger.evidence-judged"),
      );
      const records = await collect(archive.exportRecords());
      const names = records.find((record): record is NamesRecord => record.kind === "ledger-names");
      assert.ok(names);
      const copy = await openEmpty(t, bench);
      for (const record of records) if (record.kind === "announcement") await copy.restoreRecord(record);
      const decision = records.find(({ kind }) => kind === "ledger-decision");
      assert.ok(decision);
      await assert.rejects(copy.restoreRecord(decision), /no record here is called/);
      assert.equal(await copy.restoreRecord(names), "added");
      const moved = { ...names, names: names.names.map((name) => ({ ...name, span: [3, 9] as const })) };
      assert.equal(await copy.restoreRecord(moved), "taken");
      const foreign = {
        ...moved,
        announcement: later.announcement.id,
        sha256: later.announcement.document.sha256,
      };
      assert.equal(await copy.restoreRecord(foreign), "taken");
      assert.deepEqual((await copy.listNames(earlier.announcement.id)).length, names.names.length);
      assert.deepEqual(await copy.listNames(later.announcement.id), []);
    });

    it("are held to their form line by line, and the field that is wrong is named", async (t) => {
      const { archive, evidence, undertaking } = await openWithEvidence(t, bench);
      await archive.decide(
        decisionOf({ kind: "evidence", evidence, verdict: "confirmed" }),
        noteOf("ledger.evidence-judged"),
      );
      const lines = (await collect(archive.exportRecords()))
        .filter(({ kind }) => kind.startsWith("ledger-"))
        .map(formatRecord);
      const spoilt: readonly (readonly [from: string, to: string, told: RegExp])[] = [
        [`"id":"${undertaking}"`, `"id":"${undertaking}-1"`, /names\.0\.id: is no name of a record/],
        [`"span":[0,20]`, `"span":[20,0]`, /names\.0\.span: holds nothing/],
        [`"evidence":"${evidence}"`, `"evidence":"<script>"`, /decision\.decision\.evidence: is no name/],
        [`"verdict":"confirmed"`, `"verdict":"maybe"`, /decision\.decision\.verdict/],
        [`"score":0.8`, `"score":8`, /decision\.seen\.evidence\.score/],
      ];
      for (const [from, to, told] of spoilt) {
        const line = lines.find((one) => one.includes(from));
        assert.ok(line, from);
        const parsed = parseRecord(line.replace(from, to));
        assert.ok(!parsed.ok, to);
        assert.match(parsed.reason, told);
      }
    });
  });
}
