// What an announcement costs that enters a ledger of so many: received, read, its evidence proposed and everything kept; then what the desk decides about its evidence.

import { createLedgerHere } from "../../src/testing/ledger/read-here.ts";
import type { Archive } from "../../src/newsroom/ports/archive.ts";
import { JAPAN_OFFSET_MINUTES } from "../../src/readership/day-of.ts";
import { createArchive } from "../../src/store/create-archive.ts";
import type { Engine } from "../../src/store/engines/engine.ts";
import { makeAnnouncement, makeArticle, makeProvenance } from "../../src/testing/archive/specimens.ts";
import { makeLater } from "../../src/testing/evidence/evidence-world.ts";
import { createFractions } from "../../src/testing/statements/passages/random.ts";
import type { AnnouncementId } from "../../src/terms/ids.ts";
import { createCosts, type Cost } from "./costs.ts";

const ENTRIES = 40;
const DECISIONS = 40;
const AT = "2026-12-01T03:00:00.000Z";
const ACTOR = { kind: "console", name: "bench" } as const;

export type EntriesMeasured = {
  /** With all promises read by a thread that just started. */
  readonly first: Cost;
  readonly entries: readonly Cost[];
  readonly decisions: readonly Cost[];
};

async function receive(archive: Archive, text: string): Promise<AnnouncementId> {
  const { announcement } = await archive.saveAnnouncement({ ...makeAnnouncement(text), receivedAt: AT });
  await archive.createArticle(makeArticle({ provenance: makeProvenance(announcement), publishedAt: AT }));
  return announcement.id;
}

async function timeDecisions(
  archive: Archive,
  announcements: readonly AnnouncementId[],
): Promise<readonly Cost[]> {
  const costs: Cost[] = [];
  for (const announcement of announcements) {
    for (const { id } of await archive.listEvidence({ announcement })) {
      if (costs.length >= DECISIONS) return costs;
      const end = createCosts();
      await archive.decide(
        { at: AT, actor: ACTOR, decision: { kind: "evidence", evidence: id, verdict: "confirmed" } },
        { at: AT, actor: ACTOR, action: "ledger.evidence-judged" },
      );
      costs.push(end({ found: 1 }));
    }
  }
  return costs;
}

export async function measureEntries(engine: Engine): Promise<EntriesMeasured> {
  const archive = createArchive(engine, JAPAN_OFFSET_MINUTES);
  const keep = await createLedgerHere(archive);
  const draw = createFractions(17);
  const [entries, entered]: readonly [Cost[], AnnouncementId[]] = [[], []];
  for (let entry = 0; entry <= ENTRIES; entry += 1) {
    const { issuer, title, text } = makeLater(draw, 1, AT.slice(0, 10));
    const end = createCosts();
    const announcement = await receive(archive, `${title}\n令和8年12月1日\n${issuer}\n\n${text}`);
    await keep(announcement);
    entries.push(end({ found: (await archive.listEvidence({ announcement })).length }));
    entered.push(announcement);
  }
  const [first, ...others] = entries;
  if (first === undefined) throw new Error("No announcement entered the ledger.");
  return { first, entries: others, decisions: await timeDecisions(archive, entered) };
}
