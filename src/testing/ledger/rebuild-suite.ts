// Rebuild suite: the ledger is the same to the byte in whatever order, on whichever engine and how often it is worked out.

import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { describe, it } from "node:test";
import { formatRecord, parseRecord } from "../../commands/exchange/record-schema.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { keysOfFacts } from "../../newsroom/judging/fact-key.ts";
import { readStored } from "../../read-received.ts";
import { JAPAN_OFFSET_MINUTES } from "../../readership/day-of.ts";
import { createArchive } from "../../store/create-archive.ts";
import type { Engine } from "../../store/engines/engine.ts";
import { openSqlite } from "../../store/engines/sqlite.ts";
import { ALL_MIGRATIONS } from "../../store/migrations/all-migrations.ts";
import { migrate } from "../../store/migrations/migrate.ts";
import type { Announcement } from "../../terms/announcement.ts";
import type { Verdict } from "../../terms/desk/judgement.ts";
import { makeAnnouncement, makeArticle, makeProvenance, MINISTRY } from "../archive/specimens.ts";
import type { StoreBench } from "../archive/store-bench.ts";
import { collect } from "../archive/store-bench.ts";
import { dumpLedger } from "./dump-ledger.ts";
import { decisionOf, noteOf } from "./ledger-specimens.ts";
import { CORRECTED_PERSONNEL, LATER, OTHERS, PERSONNEL, STATEMENTS } from "./ledger-texts.ts";
import { keepHere } from "./read-here.ts";

type Opened = { readonly engine: Engine; readonly archive: Archive };

async function openOn(t: TestContext, opening: Promise<Engine>): Promise<Opened> {
  const engine = await opening;
  const migrated = await migrate(engine, ALL_MIGRATIONS, "ledger");
  assert.ok(migrated.ok, migrated.ok ? "" : migrated.error.message);
  const archive = createArchive(engine, JAPAN_OFFSET_MINUTES);
  t.after(() => archive.close());
  return { engine, archive };
}

async function receive(
  archive: Archive,
  text: string,
  at: string,
  isPublished = true,
): Promise<Announcement> {
  const address = `https://library.example/${at}`;
  const made = makeAnnouncement(text, { address });
  const receivedAt = new Date(Date.parse(made.receivedAt) + text.length).toISOString();
  const { announcement } = await archive.saveAnnouncement({ ...made, receivedAt });
  const published = isPublished ? { publishedAt: "2027-03-04T01:00:00.000Z" } : {};
  await archive.createArticle(makeArticle({ provenance: makeProvenance(announcement), ...published }));
  return announcement;
}

async function judge(archive: Archive, { id, document }: Announcement, at: number, verdict: Verdict) {
  const fact = keysOfFacts(readStored(document, MINISTRY)).filter(({ type }) => type === "appointment")[at];
  assert.ok(fact);
  const judged = { announcement: id, fact, verdict, by: "佐藤", at: "2027-03-05T00:00:00.000Z" };
  assert.ok((await archive.saveJudgement(judged, noteOf("fact.rejected"), null)) !== "conflict");
}

/** Announcements of all kinds, a corrected one, what the desk judged and decided meanwhile; all of it kept as it came. */
async function live(archive: Archive): Promise<void> {
  await archive.saveSource(MINISTRY);
  const first = await receive(archive, PERSONNEL[0], "first");
  const second = await receive(archive, PERSONNEL[1], "second");
  await keepHere(archive, [first.id, second.id]);
  const ids = [first, second].map(async ({ id }) => (await archive.listRecordsOf(id))[0]?.record.id);
  const [before, after] = await Promise.all(ids);
  assert.ok(before && after);
  const same = decisionOf({ kind: "same-person", appointments: [before, after] });
  await archive.decide(same, noteOf("ledger.person-judged"));
  for (const [at, text] of OTHERS.entries())
    await keepHere(archive, [(await receive(archive, text, String(at), at !== 1)).id]);
  // What came of them is there before they are; the one between the others comes last.
  await keepHere(archive, [(await receive(archive, LATER, "later")).id]);
  for (const at of [0, 2, 1])
    await keepHere(archive, [(await receive(archive, STATEMENTS[at] ?? "", `statement-${at}`)).id]);
  await decideEvidence(archive);
  await decideLinks(archive);
  await judge(archive, first, 1, { kind: "rejected" });
  await judge(archive, second, 0, { kind: "rejected" });
  await keepHere(archive, [first.id, second.id]);
  await receive(archive, CORRECTED_PERSONNEL, "first");
  await keepHere(archive, [first.id]);
}

/** The first piece of evidence holds, the second does not, and the desk has found one more; one decision is taken back. */
async function decideEvidence(archive: Archive): Promise<void> {
  const waiting = await archive.listEvidence({ undecided: true, limit: 9 });
  const [first, second] = waiting;
  assert.ok(first && second, "too little evidence to decide about");
  const { undertaking, announcement } = first.proposal;
  const added = { kind: "evidence-added", undertaking, announcement, span: [0, 3] } as const;
  const confirmed = await archive.decide(
    decisionOf({ kind: "evidence", evidence: first.id, verdict: "confirmed", tells: "step" }),
    noteOf("ledger.evidence-judged"),
  );
  for (const decision of [
    { kind: "evidence", evidence: second.id, verdict: "rejected" },
    { ...added, stance: "against", tells: "put-off", note: "見出し" },
    { kind: "status", undertaking, outcome: "partly-kept", cites: [first.id] },
    { kind: "question", question: `due ${undertaking}`, answer: "dismissed" },
    { kind: "undone", decision: confirmed.id },
    { kind: "undone", decision: confirmed.id + 5 },
  ] as const)
    await archive.decide(decisionOf(decision), noteOf("ledger.status-set"));
}

async function decideLinks(archive: Archive): Promise<void> {
  const listed = await archive.listRecords({
    kind: "undertaking",
    shownOnly: false,
    limit: 50,
    order: "oldest",
  });
  const links = await Promise.all(listed.map(({ record }) => archive.listRestatements(record.id)));
  const [link] = links.flat();
  assert.ok(link, "no link to decide about");
  const { earlier, later } = link.link;
  const judged = decisionOf({ kind: "restatement", earlier, later, verdict: "confirmed", change: "widened" });
  await archive.decide(judged, noteOf("ledger.restatement-judged"));
}

/** As a file would bring it. */
async function copyInto(to: Archive, from: Archive): Promise<void> {
  for (const record of await collect(from.exportRecords())) {
    const parsed = parseRecord(formatRecord(record));
    assert.ok(parsed.ok, parsed.ok ? "" : parsed.reason);
    assert.deepEqual(parsed.record, record);
    assert.equal(await to.restoreRecord(parsed.record), "added");
  }
}

const listChains = (archive: Archive): Promise<readonly number[]> => archive.listUnread("none", 0, 100);

export function describeLedgerRebuild(
  bench: StoreBench,
  openEngine: (location: string) => Promise<Engine>,
): void {
  describe("the ledger worked out again", () => {
    it("is the same to the byte: thrown away, or read all at once in a copy on another engine", async (t) => {
      const { archive, engine } = await openOn(t, openSqlite(":memory:"));
      await live(archive);
      const lines = await dumpLedger(engine);
      const kinds = new Set(lines.map((line) => line.split(" ")[0]));
      for (const table of ["records", "decisions", "evidence", "links", "counts"])
        assert.ok(kinds.has(`ledger_${table}`), table);
      assert.ok(lines.filter((line) => line.startsWith("ledger_sightings ")).length === 2);
      assert.ok(lines.some((line) => line.includes("seen-nationality-craft-model")));
      for (const reason of ["rejected", "gone"])
        assert.ok(
          lines.some((line) => line.includes(`["withdrawn","${reason}"]`)),
          reason,
        );
      await archive.startRebuild();
      const chains = await listChains(archive);
      assert.ok((await dumpLedger(engine)).length < lines.length);
      await keepHere(archive, chains);
      assert.deepEqual(await dumpLedger(engine), lines);
      const copy = await openOn(t, openEngine(await bench.makeStore()));
      await copyInto(copy.archive, archive);
      // As many servers as announcements, all at once: none misses what another one keeps.
      await Promise.all(chains.map((chain) => keepHere(copy.archive, [chain])));
      assert.deepEqual(await dumpLedger(copy.engine), lines);
      // Read once more, nothing is another thing.
      const { ledger: change } = await copy.archive.readChanges();
      await keepHere(copy.archive, chains);
      assert.equal((await copy.archive.readChanges()).ledger, change);
    });
  });
}
