// Decisions suite: what every engine has to hold about what the desk decided about the ledger.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import { evidenceIdOf, ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import type { Outcome, Status } from "../../terms/ledger/status.ts";
import type { StoreBench } from "../archive/store-bench.ts";
import { collect, openEmpty } from "../archive/store-bench.ts";
import { withdraw } from "../archive/change-articles.ts";
import { PUBLISHED, TEXT, keepUndertakings, openWithEvidence, receive, seen } from "./ledger-bench.ts";
import {
  decisionOf,
  facetUndertaking,
  makeLink,
  makeRead,
  makeUndertaking,
  noteOf,
} from "./ledger-specimens.ts";

export function describeLedgerDecisions(bench: StoreBench): void {
  describe("what the desk decided about the ledger", () => {
    it("is kept with its line in the log, holds for the evidence and can be taken back", async (t) => {
      const { archive, undertaking, evidence, later } = await openWithEvidence(t, bench);
      const waiting = { undecided: true, limit: 9 } as const;
      assert.equal((await archive.listEvidence(waiting)).length, 1);
      const confirm = decisionOf({ kind: "evidence", evidence, verdict: "confirmed", tells: "step" });
      const confirmed = await archive.decide(confirm, noteOf("ledger.evidence-judged"));
      assert.equal(confirmed.id, 1);
      assert.equal(confirmed.seen?.records?.[0]?.id, undertaking);
      const [stored] = await archive.listEvidence({ undertaking });
      assert.deepEqual(stored?.decided, { verdict: "confirmed", stance: "for", tells: "step", decision: 1 });
      assert.deepEqual(await archive.listEvidence(waiting), []);
      assert.deepEqual(await archive.listEvidence({ announcement: later.announcement.id }), [stored]);
      const proposed: Status = {
        outcome: "kept",
        lateness: "in-time",
        cites: [evidence],
        ruleVersion: "1",
        by: "proposed",
      };
      const { outcome, cites }: { readonly outcome: Outcome; readonly cites: Status["cites"] } = proposed;
      const kept = decisionOf({ kind: "status", undertaking, outcome, cites });
      await archive.decide(kept, noteOf("ledger.status-set"));
      const undo = decisionOf({ kind: "undone", decision: 1 });
      const undone = await archive.decide(undo, noteOf("ledger.undone"));
      assert.equal((await archive.listEvidence(waiting)).length, 1);
      const about = await archive.listDecisions({ about: evidence });
      assert.deepEqual(about, [confirmed, undone]);
      assert.deepEqual(
        (await archive.listDecisions({ about: undertaking })).map(({ id }) => id),
        [1, 2, 3],
      );
      assert.deepEqual(
        (await archive.listDecisions({ since: 1, limit: 1 })).map(({ id }) => id),
        [2],
      );
      const log = await collect(archive.readAudit());
      assert.deepEqual(
        log.map(({ action, detail }) => [action, detail?.["decision"]]),
        [
          ["ledger.evidence-judged", 1],
          ["ledger.status-set", 2],
          ["ledger.undone", 3],
        ],
      );
    });

    it("conflicts where what it is about is gone meanwhile, as while everything is worked out anew", async (t) => {
      const { archive, evidence, undertaking } = await openWithEvidence(t, bench);
      await archive.startRebuild();
      for (const decision of [
        { kind: "evidence", evidence, verdict: "confirmed" },
        { kind: "status", undertaking, outcome: "open", cites: [] },
        { kind: "restatement", earlier: undertaking, later: undertaking, verdict: "rejected" },
      ] as const)
        assert.equal(
          await archive.decideAfter(null, decisionOf(decision), noteOf("ledger.status-set")),
          "conflict",
        );
      assert.deepEqual(await archive.listDecisions({}), []);
    });

    it("overtakes no reading that is being kept: however fast editors decide, the keeper gets on", async (t) => {
      const { archive, later, evidence, undertaking } = await openWithEvidence(t, bench);
      const before = await seen(archive);
      await archive.decide(
        decisionOf({ kind: "evidence", evidence, verdict: "confirmed" }),
        noteOf("ledger.evidence-judged"),
      );
      const read = makeRead(later.announcement, before, { day: "2026-01-30", evidence: [] });
      assert.equal(await archive.keepRead(read), "kept");
      const [kept] = await archive.listEvidence({ undertaking });
      assert.equal(kept?.decided?.verdict, "confirmed", "what was decided meanwhile is in it");
    });

    it("is told by no number to readers who see nothing of it", async (t) => {
      const { archive, undertaking, evidence } = await openWithEvidence(t, bench);
      const draft = await receive(archive, `${TEXT}また、協議した。`);
      const [unseen] = await keepUndertakings(archive, draft, 1);
      assert.ok(unseen);
      const { ledger: change } = await archive.readChanges();
      const links = [makeLink(undertaking, unseen)];
      const read = makeRead(draft.announcement, await seen(archive), {
        records: [facetUndertaking(makeUndertaking(unseen, draft.announcement.id))],
        links,
      });
      assert.equal(await archive.keepRead(read), "kept");
      const judge = (verdict: "confirmed" | "rejected") =>
        archive.decide(decisionOf({ kind: "evidence", evidence, verdict }), noteOf("ledger.evidence-judged"));
      await judge("rejected");
      for (const decision of [
        { kind: "status", undertaking: unseen, outcome: "open", cites: [] },
        { kind: "restatement", earlier: undertaking, later: unseen, verdict: "confirmed" },
        { kind: "question", question: `due ${undertaking} 2025-08`, answer: "dismissed" },
      ] as const)
        await archive.decide(decisionOf(decision), noteOf("ledger.status-set"));
      assert.equal((await archive.readChanges()).ledger, change);
      await judge("confirmed");
      assert.equal((await archive.readChanges()).ledger, change + 1);
      await judge("rejected");
      assert.equal((await archive.readChanges()).ledger, change + 2);
    });

    it("is seen by no reader where it was made by who may not publish, or rests on what no reader sees, and waits to be found", async (t) => {
      const { archive, undertaking, evidence, later } = await openWithEvidence(t, bench);
      const { ledger: change } = await archive.readChanges();
      const confirm = (held: boolean) =>
        archive.decide(
          decisionOf({ kind: "evidence", evidence, verdict: "confirmed", ...(held && { held: true }) }),
          noteOf("ledger.evidence-judged"),
        );
      const settle = (outcome: Outcome) =>
        archive.decideAfter(
          null,
          decisionOf({ kind: "status", undertaking, outcome, cites: [evidence] }),
          noteOf("ledger.status-set"),
        );
      const waiting = async () =>
        (await archive.listEvidence({ held: true, limit: 5 })).map(({ id, decided }) => [id, decided?.held]);
      assert.deepEqual(await waiting(), []);
      await confirm(true);
      assert.deepEqual(await waiting(), [[evidence, true]]);
      assert.notEqual(await settle("kept"), "conflict");
      assert.equal((await archive.readChanges()).ledger, change, "nothing that readers see is another one");
      const cited = () => archive.atOneMoment((moment) => moment.listCited(0, 9));
      assert.ok((await cited()).every(({ announcement }) => announcement !== later.announcement.id));
      await confirm(false);
      assert.deepEqual(await waiting(), []);
      assert.equal((await archive.readChanges()).ledger, change + 1);
      assert.ok((await cited()).some(({ announcement }) => announcement === later.announcement.id));
      await archive.decide(decisionOf({ kind: "undone", decision: 3 }), noteOf("ledger.undone"));
      assert.deepEqual(await waiting(), [[evidence, true]]);
    });

    it("is found by what it settled, newest first, and of an undertaking what holds", async (t) => {
      const { archive, undertaking, evidence, earlier, later } = await openWithEvidence(t, bench);
      const status = (outcome: Outcome) =>
        decisionOf({ kind: "status", undertaking, outcome, cites: outcome === "open" ? [] : [evidence] });
      const held = async () => (await archive.findOutcomes([undertaking])).get(undertaking)?.[0]?.id;
      assert.equal(await held(), undefined);
      await archive.decide(
        decisionOf({ kind: "evidence", evidence, verdict: "confirmed" }),
        noteOf("ledger.evidence-judged"),
      );
      await archive.decide(status("partly-kept"), noteOf("ledger.status-set"));
      await archive.decide(status("kept"), noteOf("ledger.status-set"));
      assert.equal(await held(), 3);
      await archive.decide(decisionOf({ kind: "undone", decision: 3 }), noteOf("ledger.undone"));
      assert.equal(await held(), 2);
      const settling = async (kind: "status" | "evidence", limit: number) =>
        (await archive.listSettling(kind, limit)).map(({ id }) => id);
      assert.deepEqual(
        [await settling("status", 2), await settling("status", 9), await settling("evidence", 9)],
        [[4, 3], [4, 3, 2], [1]],
      );
      const asked = [earlier.announcement.id, later.announcement.id];
      const articles = [
        [earlier.announcement.id, earlier.article.id],
        [later.announcement.id, later.article.id],
      ];
      assert.deepEqual(
        [...(await archive.findShownArticles(asked))].toSorted(([a], [b]) => a - b),
        articles,
      );
      await withdraw(archive, later.article, Date.parse(PUBLISHED) + 1);
      assert.deepEqual([...(await archive.findShownArticles(asked))], articles.slice(0, 1));
    });

    it("is refused, and leaves no line in the log, where the ledger has no such thing", async (t) => {
      const { archive, undertaking, later } = await openWithEvidence(t, bench);
      const nowhere = evidenceIdOf(undertaking, later.announcement.id, 99);
      const added = { kind: "evidence-added", undertaking, stance: "for", tells: "done" } as const;
      for (const decision of [
        { kind: "evidence", evidence: nowhere, verdict: "confirmed" },
        { kind: "status", undertaking: ledgerIdOf(later.announcement.id, 7), outcome: "kept", cites: [] },
        { kind: "undone", decision: 1 },
        { kind: "restatement", earlier: undertaking, later: undertaking, verdict: "confirmed" },
        { ...added, announcement: later.announcement.id, span: [500, 510] },
      ] as const)
        await assert.rejects(
          archive.decide(decisionOf(decision), noteOf("ledger.undone")),
          /ledger has no|has no words/,
        );
      assert.deepEqual(await collect(archive.readAudit()), []);
      assert.deepEqual(await archive.listDecisions({}), []);
    });

    it("is not noted where another one holds than the one that was looked at, or where it rests on nothing confirmed", async (t) => {
      const { archive, undertaking, evidence } = await openWithEvidence(t, bench);
      const confirm = decisionOf({ kind: "evidence", evidence, verdict: "confirmed" });
      const reject = decisionOf({ kind: "evidence", evidence, verdict: "rejected" });
      const judged = noteOf("ledger.evidence-judged");
      const kept = decisionOf({ kind: "status", undertaking, outcome: "kept", cites: [evidence] });
      assert.equal(await archive.decideAfter(null, kept, noteOf("ledger.status-set")), "conflict");
      const both = [archive.decideAfter(null, confirm, judged), archive.decideAfter(null, reject, judged)];
      const [first, second] = await Promise.all(both);
      assert.ok(first !== undefined && first !== "conflict");
      assert.equal(second, "conflict");
      assert.ok((await archive.decideAfter(null, kept, noteOf("ledger.status-set"))) !== "conflict");
      const undo = decisionOf({ kind: "undone", decision: first.id });
      assert.ok((await archive.decideAfter(first.id, undo, noteOf("ledger.undone"))) !== "conflict");
      assert.equal(await archive.decideAfter(first.id, undo, noteOf("ledger.undone")), "conflict");
      assert.ok((await archive.decideAfter(null, reject, judged)) !== "conflict");
      const log = await collect(archive.readAudit());
      assert.deepEqual(
        log.map(({ detail }) => detail?.["decision"]),
        [1, 2, 3, 4],
      );
    });

    it("outlives rules that find no more what it was about, and what nobody decided about does not", async (t) => {
      const { archive, earlier, undertaking, evidence, later, keepEvidence } = await openWithEvidence(
        t,
        bench,
      );
      const other = { start: 4, end: 8 };
      const added = decisionOf({
        kind: "evidence-added",
        undertaking,
        announcement: later.announcement.id,
        span: [other.start, other.end],
        stance: "against",
        tells: "put-off",
      });
      await archive.decide(added, noteOf("ledger.evidence-added"));
      await keepEvidence();
      const [desk, ...none] = await archive.listEvidence({ undertaking });
      assert.deepEqual(
        [desk?.proposal.sentence, desk?.decided?.verdict, none],
        ["来が行わ", "confirmed", []],
      );
      await keepEvidence({});
      await archive.decide(
        decisionOf({ kind: "evidence", evidence, verdict: "rejected" }),
        noteOf("ledger.evidence-judged"),
      );
      await keepEvidence();
      assert.deepEqual(
        (await archive.listEvidence({ undertaking })).map(({ id, decided }) => [id, decided?.verdict]),
        [
          [evidence, "rejected"],
          [desk?.id, "confirmed"],
        ],
      );
      await archive.keepRead(makeRead(earlier.announcement, await seen(archive)));
      const gone = await archive.findRecord(undertaking);
      assert.deepEqual([gone?.withdrawn, gone?.record.kind], ["gone", "undertaking"]);
      assert.equal(await archive.countRecords({ kind: "undertaking", shownOnly: false }), 0);
      for (const decision of [1, 2])
        await archive.decide(decisionOf({ kind: "undone", decision }), noteOf("ledger.undone"));
      assert.deepEqual(await archive.listEvidence({ undertaking }), []);
      await archive.keepRead(makeRead(earlier.announcement, await seen(archive)));
      assert.equal(await archive.findRecord(undertaking), undefined);
    });

    it("holds for links of statements, also where a statement comes in between them", async (t) => {
      const archive = await openEmpty(t, bench);
      const texts = [TEXT, `${TEXT}。`, `${TEXT}。。`];
      const received = [];
      for (const text of texts) received.push(await receive(archive, text));
      const ids: LedgerId[] = [];
      for (const one of received) ids.push(...(await keepUndertakings(archive, one, 1)));
      const [a, b, c] = ids;
      const [first, , third] = received;
      const second = received[1];
      assert.ok(a && b && c && first && second && third);
      const records = (one: typeof first, id: LedgerId) => ({
        records: [facetUndertaking(makeUndertaking(id, one.announcement.id))],
      });
      await archive.keepRead(
        makeRead(third.announcement, await seen(archive), { ...records(third, c), links: [makeLink(a, c)] }),
      );
      const judged = decisionOf({
        kind: "restatement",
        earlier: a,
        later: c,
        verdict: "confirmed",
        change: "weakened",
      });
      await archive.decide(judged, noteOf("ledger.restatement-judged"));
      const [link] = await archive.listRestatements(a);
      assert.deepEqual(link?.decided, { verdict: "confirmed", change: "weakened", decision: 1 });
      await archive.keepRead(
        makeRead(second.announcement, await seen(archive), {
          ...records(second, b),
          links: [makeLink(a, b), makeLink(b, c)],
          relinked: [third.announcement.id],
        }),
      );
      const linksOf = async (id: LedgerId) =>
        (await archive.listRestatements(id)).map(({ link: { earlier, later } }) => [earlier, later]);
      // The desk has confirmed it: it stays.
      assert.deepEqual(await linksOf(a), [
        [a, b],
        [a, c],
      ]);
      await archive.decide(decisionOf({ kind: "undone", decision: 1 }), noteOf("ledger.undone"));
      assert.deepEqual(await linksOf(c), [[b, c]]);
    });
  });
}
