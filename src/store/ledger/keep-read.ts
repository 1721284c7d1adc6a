// Keep read: what was read of an announcement in, all that the ledger has of it replaced by that, in one transaction, out.

import type { DecisionInForce } from "../../ledger/decisions/decisions-in-force.ts";
import { matterOfAnnouncement } from "../../ledger/decisions/matters-of.ts";
import type { KeptRead, WithdrawnReason } from "../../newsroom/ports/ledger-keeping.ts";
import { announcementId } from "../../terms/ids.ts";
import type { FacetedRecord } from "../../terms/ledger/facet.ts";
import { changeDesk, countLedgerChange, countUp } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { findInForce } from "./decisions.ts";
import { keepKeys } from "./candidates/keep-keys.ts";
import { arePromisesOther, keepPromises } from "./candidates/keep-promises.ts";
import { requireChain } from "./find-chain.ts";
import { keepEvidence } from "./keep-evidence.ts";
import { keepLinks } from "./keep-links.ts";
import { toRecordRow } from "./ledger-row.ts";
import { putRecords } from "./put-records.ts";

type Kept = FacetedRecord & { readonly withdrawn?: WithdrawnReason };
type InForce = ReadonlyMap<string, DecisionInForce>;

export async function readLedgerNumber(reader: ArchiveReader): Promise<number> {
  const row = reader.selectFrom("counters").select("value").where("name", "=", "ledger");
  return (await row.executeTakeFirstOrThrow()).value;
}

/** What the desk decided about records of the announcements, or about evidence in them. */
async function findDecided(
  writer: ArchiveWriter,
  chain: number,
): Promise<{ readonly ids: readonly string[]; readonly inForce: InForce }> {
  const named = writer.selectFrom("ledger_ids").select("id").where("chain", "=", chain).orderBy("id");
  const ids = (await named.execute()).map(({ id }) => id);
  const revisions = writer.selectFrom("announcements").select("id").where("chain", "=", chain);
  const announcements = (await revisions.execute()).map(({ id }) => matterOfAnnouncement(announcementId(id)));
  return { ids, inForce: await findInForce(writer, [...ids, ...announcements]) };
}

/** Records that the desk decided about, as it saw them last, and that nothing reads any more. */
function goneRecords(ids: readonly string[], inForce: InForce, kept: readonly Kept[]): readonly Kept[] {
  const read = new Set<string>(kept.map(({ record }) => record.id));
  const own = new Set(ids);
  const gone = new Map<string, Kept>();
  for (const { seen } of [...inForce.values()].toSorted((a, b) => a.id - b.id))
    for (const record of seen?.records ?? [])
      if (own.has(record.id) && !read.has(record.id))
        gone.set(record.id, { record, facets: [], withdrawn: "gone" });
  return [...gone.values()];
}

async function findPublished(writer: ArchiveWriter, records: readonly Kept[]): Promise<ReadonlySet<number>> {
  const announcements = [...new Set(records.map(({ record }) => record.announcement))];
  if (announcements.length === 0) return new Set();
  const rows = await writer
    .selectFrom("announcements as n")
    .innerJoin("articles as a", "a.id", "n.article_id")
    .select("n.id")
    .where("n.id", "in", announcements)
    .where("a.published_at", "is not", null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Gives what a page shows of it before this, and what after, told by whether readers see a difference. */
async function replace(writer: ArchiveWriter, chain: number, kept: KeptRead): Promise<"kept" | "same"> {
  const { ids, inForce } = await findDecided(writer, chain);
  const records = [...kept.records, ...goneRecords(ids, inForce, kept.records)];
  const published = await findPublished(writer, records);
  const before = await writer.selectFrom("ledger_records").selectAll().where("chain", "=", chain).execute();
  const after = records.map((one) => toRecordRow(one, chain, published.has(one.record.announcement)));
  const ofRecords = await putRecords(writer, before, after);
  const ofEvidence = await keepEvidence(writer, chain, kept.evidence, inForce);
  const ofLinks = await keepLinks(writer, chain, kept.links, kept.relinked ?? [], inForce);
  if (ofRecords.changed + ofEvidence.changed + ofLinks.changed === 0) return "same";
  if (ofRecords.shown || ofEvidence.shown || ofLinks.shown) await countLedgerChange(writer);
  return "kept";
}

async function noteRead(writer: ArchiveWriter, chain: number, kept: KeptRead): Promise<boolean> {
  const row = { announcement_id: kept.announcement, day: kept.day, rules: kept.rules };
  const rows = writer.selectFrom("ledger_reads").selectAll().where("chain", "=", chain);
  const before = await rows.executeTakeFirst();
  if (before?.day === row.day && before.rules === row.rules && before.announcement_id === row.announcement_id)
    return false;
  await writer
    .insertInto("ledger_reads")
    .values({ chain, ...row })
    .onConflict((at) => at.column("chain").doUpdateSet(row))
    .execute();
  return true;
}

export function keepRead(engine: Engine, kept: KeptRead): Promise<"kept" | "same" | "overtaken"> {
  return changeDesk(engine, async (writer) => {
    if ((await readLedgerNumber(writer)) !== kept.seen) return "overtaken";
    const chain = await requireChain(writer, kept.announcement);
    // Before the evidence, whose order goes by that day.
    const isNew = await noteRead(writer, chain, kept);
    await keepKeys(writer, chain, kept);
    const outcome = await replace(writer, chain, kept);
    const isOther = await arePromisesOther(writer, chain, kept);
    if (!isNew && outcome === "same" && !isOther) return outcome;
    const number = await countUp(writer, "ledger");
    if (isOther) await keepPromises(writer, chain, kept, number);
    return outcome;
  });
}
