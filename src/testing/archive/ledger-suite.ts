// Ledger suite: what every engine has to hold about records, evidence, links and what the desk decided of them.

import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { describe, it } from "node:test";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { Article } from "../../terms/article.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import type { LedgerId } from "../../terms/ledger/ledger-id.ts";
import { evidenceIdOf, ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import type { Outcome, Status } from "../../terms/ledger/status.ts";
import {
  decisionOf,
  facetUndertaking,
  makeEvidence,
  makeLink,
  makeRead,
  makeScramble,
  makeUndertaking,
  noteOf,
} from "../ledger/ledger-specimens.ts";
import { withdraw } from "./change-articles.ts";
import { makeAnnouncement, makeArticle, makeProvenance } from "./specimens.ts";
import type { StoreBench } from "./store-bench.ts";
import { collect, openEmpty } from "./store-bench.ts";

const PUBLISHED = "2025-09-08T09:00:00.000Z";
const TEXT = "両大臣は、幹部の往来を毎年行うことで一致した。";
const JP_KR = { facet: "parties", key: "JP+KR" } as const;

async function receive(
  archive: Archive,
  text: string,
  publishedAt?: string,
): Promise<{ readonly announcement: Announcement; readonly article: Article }> {
  const { announcement } = await archive.saveAnnouncement(makeAnnouncement(text));
  const article = await archive.createArticle(
    makeArticle({
      provenance: makeProvenance(announcement),
      ...(publishedAt !== undefined && { publishedAt }),
    }),
  );
  return { announcement, article };
}

const seen = (archive: Archive): Promise<number> => archive.readLedgerNumber();
const idsOf = (stored: readonly { readonly record: { readonly id: LedgerId } }[]) =>
  stored.map(({ record }) => record.id);

/** An announcement with so many undertakings, one behind another. */
async function keepUndertakings(
  archive: Archive,
  { announcement }: { readonly announcement: Announcement },
  count: number,
  more: (at: number) => Parameters<typeof makeUndertaking>[2] = () => ({}),
): Promise<readonly LedgerId[]> {
  const records = Array.from({ length: count }, (_, at): FacetedRecord => {
    const id = ledgerIdOf(announcement.id, at * 30);
    return facetUndertaking(
      makeUndertaking(id, announcement.id, { span: [at * 30, at * 30 + 20], ...more(at) }),
    );
  });
  const found = records.map(({ record: { id, kind, span } }) => ({ id, kind, span }));
  const ids = await archive.nameRecords(announcement.id, found);
  assert.equal(await archive.keepRead(makeRead(announcement, await seen(archive), { records })), "kept");
  return ids;
}

/** Two statements, of which the second gives evidence of what the first undertook. */
async function openWithEvidence(t: TestContext, bench: StoreBench) {
  const archive = await openEmpty(t, bench);
  const earlier = await receive(archive, TEXT, PUBLISHED);
  const later = await receive(archive, "幹部の往来が行われた。", PUBLISHED);
  const [undertaking] = await keepUndertakings(archive, earlier, 1);
  assert.ok(undertaking);
  const keepEvidence = async (more?: Parameters<typeof makeEvidence>[2]) => {
    const evidence = more ? [makeEvidence(undertaking, later.announcement.id, more)] : [];
    return archive.keepRead(
      makeRead(later.announcement, await seen(archive), { day: "2026-01-30", evidence }),
    );
  };
  assert.equal(await keepEvidence({}), "kept");
  const evidence = evidenceIdOf(undertaking, later.announcement.id, 0);
  return { archive, earlier, later, undertaking, evidence, keepEvidence };
}

export function describeLedger(bench: StoreBench): void {
  describe("names of the ledger's records", () => {
    it("stay with what was read there first, however often and by whomever it is read again", async (t) => {
      const archive = await openEmpty(t, bench);
      const { announcement } = await receive(archive, TEXT);
      const place = (start: number, end: number, kind: "undertaking" | "sighting" = "undertaking") => ({
        id: ledgerIdOf(announcement.id, start),
        kind,
        span: [start, end] as const,
      });
      const first = await archive.nameRecords(announcement.id, [place(5, 25), place(30, 40)]);
      assert.deepEqual(first, [`${announcement.id}-5`, `${announcement.id}-30`]);
      const wider = await archive.nameRecords(announcement.id, [place(30, 44), place(2, 25)]);
      assert.deepEqual(wider, [first[1], first[0]]);
      // Another fact begins where one has begun before: the number is not used again.
      const again = await archive.nameRecords(announcement.id, [place(5, 9), place(5, 25, "sighting")]);
      assert.deepEqual(again, [`${announcement.id}-5-2`, `${announcement.id}-5-3`]);
      const atOnce = await Promise.all(
        [1, 2].map(() => archive.nameRecords(announcement.id, [place(50, 60)])),
      );
      assert.deepEqual(atOnce, [[`${announcement.id}-50`], [`${announcement.id}-50`]]);
    });
  });

  describe("records of the ledger", () => {
    it("are listed by a key in either order and by when they are due, page by page", async (t) => {
      const archive = await openEmpty(t, bench);
      const [one, other] = [await receive(archive, TEXT), await receive(archive, `${TEXT}。`, PUBLISHED)];
      const dues = ["2026-03", "2025-12-24", undefined];
      const first = await keepUndertakings(archive, one, 3, (at) => (dues[at] ? { at: dues[at] } : {}));
      const second = await keepUndertakings(archive, other, 2, () => ({ day: "2025-09-09", at: "2026-01" }));
      const query = { kind: "undertaking", facet: JP_KR, shownOnly: false, limit: 2 } as const;
      const newest = await archive.listRecords({ ...query, order: "newest" });
      assert.deepEqual(idsOf(newest), [second[1], second[0]]);
      const last = newest.at(-1);
      assert.ok(last);
      const before = { day: last.record.day, id: last.record.id };
      const behind = await archive.listRecords({ ...query, order: "newest", before });
      assert.deepEqual(idsOf(behind), [first[2], first[1]]);
      assert.deepEqual(behind[0]?.record.value.title, "幹部の往来");
      assert.deepEqual(idsOf(await archive.listRecords({ ...query, order: "oldest", limit: 9 })), [
        ...first,
        ...second,
      ]);
      const due = { ...query, order: "due", limit: 9 } as const;
      assert.deepEqual(idsOf(await archive.listRecords(due)), [first[1], ...second, first[0]]);
      assert.deepEqual(
        idsOf(await archive.listRecords({ ...due, from: "2026-01-01", to: "2026-01-31" })),
        second,
      );
      const soon = { day: "2026-01-31", id: second[0] ?? first[0] ?? ledgerIdOf(one.announcement.id, 0) };
      assert.deepEqual(idsOf(await archive.listRecords({ ...due, before: soon })), [second[1], first[0]]);
      const day = { from: "2025-09-09", to: "2025-09-09" };
      assert.deepEqual(idsOf(await archive.listRecords({ ...query, ...day, order: "oldest" })), second);
      const shown = { ...query, shownOnly: true, order: "newest", limit: 9 } as const;
      assert.deepEqual(idsOf(await archive.listRecords(shown)), [second[1], second[0]]);
      const topic = { ...query, facet: { facet: "topic", key: "nothing" }, order: "newest" } as const;
      assert.deepEqual(await archive.listRecords(topic), []);
      assert.deepEqual(idsOf(await archive.listRecordsOf(one.announcement.id)), first);
    });

    it("are counted by key and month, and the counts are right after they were read otherwise", async (t) => {
      const archive = await openEmpty(t, bench);
      const one = await receive(archive, TEXT);
      const other = await receive(archive, `${TEXT}。`, PUBLISHED);
      await keepUndertakings(archive, one, 3, (at) => (at === 0 ? { day: "2025-08-31" } : {}));
      await keepUndertakings(archive, other, 2);
      const all = { kind: "undertaking", shownOnly: false } as const;
      const shown = { kind: "undertaking", shownOnly: true } as const;
      const months = [
        { month: "2025-08", records: 1 },
        { month: "2025-09", records: 4 },
      ];
      assert.deepEqual(await archive.countRecordsByMonth({ ...all, facet: JP_KR }), months);
      assert.deepEqual([await archive.countRecords(all), await archive.countRecords(shown)], [5, 2]);
      const byKey = await archive.countRecordsByKey({ ...all, facet: "parties", limit: 5 });
      assert.deepEqual(byKey, [{ key: "JP+KR", records: 5 }]);
      assert.deepEqual(
        await archive.countRecordsByKey({ ...all, facet: "parties", limit: 5, after: "JP+KR" }),
        [],
      );
      await keepUndertakings(archive, one, 1);
      assert.deepEqual(
        await archive.countRecordsByMonth({ ...all, facet: JP_KR }),
        months.slice(1).map(({ month }) => ({ month, records: 3 })),
      );
      const id = ledgerIdOf(one.announcement.id, 0);
      const scramble = makeScramble(id, one.announcement.id, [0, 9]);
      const records: readonly FacetedRecord[] = [{ record: scramble, facets: [], month: "2025-09" }];
      assert.equal(
        await archive.keepRead(makeRead(one.announcement, await seen(archive), { records })),
        "kept",
      );
      assert.deepEqual(await archive.countRecordsByMonth({ kind: "scramble", shownOnly: false }), [
        { month: "2025-09", records: 1 },
      ]);
      assert.equal(await archive.countRecords(all), 2);
    });

    it("are public exactly while their article is published", async (t) => {
      const archive = await openEmpty(t, bench);
      const received = await receive(archive, TEXT);
      const [id] = await keepUndertakings(archive, received, 2);
      assert.ok(id);
      const shown = { kind: "undertaking", facet: JP_KR, shownOnly: true } as const;
      const look = async () => [
        (await archive.findRecord(id))?.shown,
        await archive.countRecords(shown),
        (await archive.listRecords({ ...shown, limit: 9, order: "newest" })).length,
      ];
      assert.deepEqual(await look(), [false, 0, 0]);
      const { article } = received;
      const published: Article = {
        ...article,
        revision: 2,
        state: { kind: "published", publishedAt: PUBLISHED },
      };
      assert.equal(await archive.saveArticle(published), "saved");
      assert.deepEqual(await look(), [true, 2, 2]);
      await withdraw(archive, published, Date.parse(PUBLISHED) + 1);
      assert.deepEqual(await look(), [false, 0, 0]);
    });

    it("are replaced whole or not at all, and nothing is written where nothing is new", async (t) => {
      const archive = await openEmpty(t, bench);
      const received = await receive(archive, TEXT, PUBLISHED);
      const before = await seen(archive);
      const ids = await keepUndertakings(archive, received, 2);
      const change = await archive.readChangeNumber();
      const records = (await archive.listRecordsOf(received.announcement.id)).map(({ record }) => {
        assert.ok(record.kind === "undertaking");
        return facetUndertaking(record);
      });
      const again = makeRead(received.announcement, await seen(archive), { records });
      assert.equal(await archive.keepRead(again), "same");
      assert.equal(await archive.readChangeNumber(), change);
      assert.equal(await archive.keepRead(makeRead(received.announcement, before)), "overtaken");
      assert.deepEqual(idsOf(await archive.listRecordsOf(received.announcement.id)), ids);
      assert.equal(await archive.keepRead(makeRead(received.announcement, await seen(archive))), "kept");
      assert.deepEqual(await archive.listRecordsOf(received.announcement.id), []);
      assert.ok((await archive.readChangeNumber()) > change);
    });
  });

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
          pairs: [[first.announcement.id, third.announcement.id]],
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
