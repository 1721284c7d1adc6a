// Judgement store: what the desk decided of facts, warnings and slips, added and never changed, the latest of each found along an index.

import { writeKey } from "../../newsroom/judging/fact-key.ts";
import type { JudgementQuery, JudgementStore } from "../../newsroom/ports/judgement-store.ts";
import type { NewAuditEntry } from "../../terms/desk/audit-entry.ts";
import type { Dismissal } from "../../terms/desk/dismissal.ts";
import type { Judgement, NewJudgement } from "../../terms/desk/judgement.ts";
import type { AnnouncementId, ArticleId } from "../../terms/ids.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { changeDesk, nextId } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { askToKeep } from "../ledger/ask-to-keep.ts";
import { toDismissal, toDismissalRow, toJudgement, toJudgementRow } from "./judgement-row.ts";

export function createJudgementStore(engine: Engine): JudgementStore {
  const { reads } = engine;
  return {
    saveJudgement: (judgement, audit, seen) =>
      changeDesk(engine, (writer) => saveJudgement(writer, judgement, audit, seen)),
    listJudgements: (announcement) => listJudgements(reads, announcement),
    listJudgementHistory: (announcement, query) => listHistory(reads, announcement, query),
    saveDismissal: (dismissal, audit) =>
      changeDesk(engine, async (writer) => {
        const saved = { ...dismissal, id: await nextId(writer, "dismissals") };
        await writer.insertInto("dismissals").values(toDismissalRow(saved)).execute();
        await noteAudit(writer, audit);
        return saved;
      }),
    listDismissals: (article) => listDismissals(reads, article),
  };
}

/** The number of the one in force; null where there is none, or it was taken back. */
async function findInForce(
  writer: ArchiveWriter,
  { announcement, fact }: NewJudgement,
): Promise<number | null> {
  const row = await writer
    .selectFrom("judgements")
    .selectAll()
    .where("announcement_id", "=", announcement)
    .where("fact", "=", writeKey(fact))
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  const last = row && toJudgement(row);
  return last && last.verdict.kind !== "withdrawn" ? last.id : null;
}

async function saveJudgement(
  writer: ArchiveWriter,
  judgement: NewJudgement,
  audit: NewAuditEntry,
  seen: number | null,
): Promise<Judgement | "conflict"> {
  if ((await findInForce(writer, judgement)) !== seen) return "conflict";
  const saved: Judgement = { ...judgement, id: await nextId(writer, "judgements") };
  await writer.insertInto("judgements").values(toJudgementRow(saved)).execute();
  await askToKeep(writer, saved.announcement);
  await noteAudit(writer, audit);
  return saved;
}

async function listJudgements(
  reads: ArchiveReader,
  announcement: AnnouncementId,
): Promise<readonly Judgement[]> {
  const latest = reads
    .selectFrom("judgements")
    .select((at) => at.fn.max("id").as("id"))
    .where("announcement_id", "=", announcement)
    .groupBy("fact");
  const rows = reads.selectFrom("judgements").selectAll().where("id", "in", latest);
  return (await rows.orderBy("id").execute()).map(toJudgement);
}

async function listHistory(
  reads: ArchiveReader,
  announcement: AnnouncementId,
  { limit, before }: JudgementQuery,
): Promise<readonly Judgement[]> {
  let rows = reads
    .selectFrom("judgements")
    .selectAll()
    .where("announcement_id", "=", announcement)
    .orderBy("id", "desc")
    .limit(limit);
  if (before !== undefined) rows = rows.where("id", "<", before);
  return (await rows.execute()).map(toJudgement);
}

async function listDismissals(reads: ArchiveReader, article: ArticleId): Promise<readonly Dismissal[]> {
  const latest = reads
    .selectFrom("dismissals")
    .select((at) => at.fn.max("id").as("id"))
    .where("article_id", "=", article)
    .groupBy("matter");
  const rows = reads.selectFrom("dismissals").selectAll().where("id", "in", latest);
  return (await rows.orderBy("id").execute()).map(toDismissal);
}
