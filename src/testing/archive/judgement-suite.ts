// Judgement suite: what every engine has to hold about what the desk decided of facts, warnings and slips.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { accountId } from "../../terms/desk/account.ts";
import type { AuditAction, NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { FactKey, NewJudgement, Verdict } from "../../terms/desk/judgement.ts";
import type { AnnouncementId } from "../../terms/ids.ts";
import { announcementId } from "../../terms/ids.ts";
import { makeAnnouncement, makeArticle, MINISTRY } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openEmpty } from "./store-bench.ts";

const AT = "2025-09-10T01:30:00.000Z";
const SATO = { kind: "account", id: accountId(1), name: "佐藤" } as const;
const note = (action: AuditAction): NewAuditEntry => ({ at: AT, actor: SATO, action });

const DAY: FactKey = { type: "date", span: [0, 4], surface: "3月4日", order: 0 };
const ISSUER: FactKey = { type: "issuer" };
const REJECTED: Verdict = { kind: "rejected" };
const MOVED: Verdict = { kind: "corrected", value: { type: "date", value: "2027-03-05" } };

async function received(archive: Archive, text: string): Promise<AnnouncementId> {
  await archive.saveSource(MINISTRY);
  return (await archive.saveAnnouncement(makeAnnouncement(text))).announcement.id;
}

const of = (announcement: AnnouncementId, fact: FactKey, verdict: Verdict): NewJudgement => ({
  announcement,
  fact,
  verdict,
  by: "佐藤",
  at: AT,
});

export function describeJudgements(bench: StoreBench): void {
  describe("what the desk judged", () => {
    it("is the latest of each fact, all of it is kept, and each has its line in the audit log", async (t) => {
      const archive = await openEmpty(t, bench);
      const [one, other] = [await received(archive, "3月4日"), await received(archive, "別の3月4日")];
      const first = await archive.saveJudgement(of(one, DAY, REJECTED), note("fact.rejected"), null);
      assert.ok(first !== "conflict");
      assert.deepEqual(first, { id: 1, ...of(one, DAY, REJECTED) });
      const second = await archive.saveJudgement(of(one, DAY, MOVED), note("fact.corrected"), first.id);
      const issuer = await archive.saveJudgement(of(one, ISSUER, REJECTED), note("fact.rejected"), null);
      const elsewhere = await archive.saveJudgement(of(other, DAY, REJECTED), note("fact.rejected"), null);
      assert.deepEqual(await archive.listJudgements(one), [second, issuer]);
      assert.deepEqual(await archive.listJudgements(other), [elsewhere]);
      const newest = await archive.listJudgementHistory(one, { limit: 2 });
      assert.deepEqual(newest, [issuer, second]);
      assert.deepEqual(await archive.listJudgementHistory(one, { limit: 2, before: 2 }), [first]);
      const actions = (await collect(archive.readAudit())).map(({ action }) => action);
      assert.deepEqual(actions, ["fact.rejected", "fact.corrected", "fact.rejected", "fact.rejected"]);
    });

    it("is refused, and leaves no line in the log, where somebody judged the fact meanwhile, or there is no such announcement", async (t) => {
      const archive = await openEmpty(t, bench);
      const id = await received(archive, "3月4日");
      const twice = await Promise.all(
        ["佐藤", "鈴木"].map((by) =>
          archive.saveJudgement({ ...of(id, DAY, MOVED), by }, note("fact.corrected"), null),
        ),
      );
      assert.equal(twice.filter((outcome) => outcome === "conflict").length, 1);
      assert.equal(await archive.saveJudgement(of(id, DAY, REJECTED), note("fact.rejected"), 9), "conflict");
      const taken: Verdict = { kind: "withdrawn" };
      await archive.saveJudgement(of(id, DAY, taken), note("fact.withdrawn"), 1);
      assert.equal(await archive.saveJudgement(of(id, DAY, taken), note("fact.withdrawn"), 1), "conflict");
      assert.ok(
        (await archive.saveJudgement(of(id, DAY, MOVED), note("fact.corrected"), null)) !== "conflict",
      );
      await assert.rejects(
        archive.saveJudgement(of(announcementId(99), DAY, REJECTED), note("fact.rejected"), null),
      );
      assert.equal((await collect(archive.readAudit())).length, 3);
      assert.equal((await archive.listJudgements(id)).length, 1);
    });

    it("lets a slip stand until somebody wants to see it again", async (t) => {
      const archive = await openEmpty(t, bench);
      const { id: article } = await archive.createArticle(makeArticle());
      const slip = { article, matter: "style-time \u0000\ud800 9時5分", by: "佐藤", at: AT } as const;
      await archive.saveDismissal({ ...slip, dismissed: true }, note("proof.dismissed"));
      const other = await archive.saveDismissal(
        { ...slip, matter: "別", dismissed: true },
        note("proof.dismissed"),
      );
      const again = await archive.saveDismissal({ ...slip, dismissed: false }, note("proof.recalled"));
      assert.deepEqual(await archive.listDismissals(article), [other, again]);
      assert.equal((await collect(archive.readAudit())).length, 3);
    });

    it("goes out with an export and comes back under its own number, once, and to the same announcement only", async (t) => {
      const archive = await openEmpty(t, bench);
      const id = await received(archive, "3月4日");
      const { id: article } = await archive.createArticle(makeArticle());
      await archive.saveJudgement(of(id, DAY, MOVED), note("fact.corrected"), null);
      await archive.saveDismissal(
        { article, matter: "別", dismissed: true, by: "佐藤", at: AT },
        note("proof.dismissed"),
      );
      const records = await collect(archive.exportRecords());
      const copy = await openEmpty(t, bench);
      for (const record of records) await copy.restoreRecord(record);
      assert.deepEqual(await copy.listJudgements(id), await archive.listJudgements(id));
      assert.deepEqual(await copy.listDismissals(article), await archive.listDismissals(article));
      for (const record of records.filter(({ kind }) => kind === "judgement" || kind === "dismissal"))
        assert.equal(await copy.restoreRecord(record), "same");
      const another = await openEmpty(t, bench);
      await received(another, "同じ番号の別の文書");
      const judged = records.find(({ kind }) => kind === "judgement");
      assert.ok(judged);
      assert.equal(await another.restoreRecord(judged), "taken");
    });
  });
}
