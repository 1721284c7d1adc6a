// Judgement records: what the desk decided of facts, warnings and slips as records of an export, and put back under their own ids.

import { isDeepStrictEqual } from "node:util";
import type { ArchiveRecord, Restored } from "../../newsroom/ports/archive.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";
import { toDismissal, toDismissalRow, toJudgement, toJudgementRow } from "../judgements/judgement-row.ts";
import { askToKeep } from "../ledger/ask-to-keep.ts";
import { findCreation } from "./article-creation.ts";

type JudgementRecord = Extract<ArchiveRecord, { kind: "judgement" }>;
type DismissalRecord = Extract<ArchiveRecord, { kind: "dismissal" }>;

const ROWS_AT_ONCE = 500;

/** In the order in which they were decided; those on announcements up to the last one of the export. */
export async function* readJudgementRecords(
  reads: ArchiveReader,
  lastAnnouncement: number,
): AsyncGenerator<JudgementRecord> {
  let after = 0;
  for (;;) {
    const rows = reads.selectFrom("judgements").selectAll().where("id", ">", after).orderBy("id");
    const page = await rows.limit(ROWS_AT_ONCE).execute();
    for (const row of page) {
      after = row.id;
      if (row.announcement_id > lastAnnouncement) continue;
      const sha256 = await findHash(reads, row.announcement_id);
      if (sha256 !== undefined) yield { kind: "judgement", judgement: toJudgement(row), sha256 };
    }
    if (page.length < ROWS_AT_ONCE) return;
  }
}

async function findHash(reads: ArchiveReader, announcement: number): Promise<string | undefined> {
  const rows = reads.selectFrom("announcements").select("sha256").where("id", "=", announcement);
  return (await rows.executeTakeFirst())?.sha256;
}

export async function* readDismissalRecords(
  reads: ArchiveReader,
  lastArticle: number,
): AsyncGenerator<DismissalRecord> {
  let after = 0;
  for (;;) {
    const rows = reads.selectFrom("dismissals").selectAll().where("id", ">", after).orderBy("id");
    const page = await rows.limit(ROWS_AT_ONCE).execute();
    for (const row of page) {
      after = row.id;
      if (row.article_id > lastArticle) continue;
      const articleCreatedAt = await findCreation(reads, row.article_id);
      if (articleCreatedAt !== undefined)
        yield { kind: "dismissal", dismissal: toDismissal(row), articleCreatedAt };
    }
    if (page.length < ROWS_AT_ONCE) return;
  }
}

/** `taken`: another judgement has its id, or the announcement of that number is another document here. */
export async function restoreJudgement(
  writer: ArchiveWriter,
  { judgement, sha256 }: JudgementRecord,
): Promise<Restored> {
  const { id, announcement } = judgement;
  const hash = await findHash(writer, announcement);
  if (hash === undefined) {
    throw new Error(
      `Cannot put back judgement ${id}: it is about announcement ${announcement}, which the store does not have.`,
    );
  }
  if (hash !== sha256) return "taken";
  const existing = await writer.selectFrom("judgements").selectAll().where("id", "=", id).executeTakeFirst();
  if (existing) return isDeepStrictEqual(toJudgement(existing), judgement) ? "same" : "taken";
  await writer.insertInto("judgements").values(toJudgementRow(judgement)).execute();
  await askToKeep(writer, announcement);
  return "added";
}

/** `taken`: another one has its id, or the article of that number is another one here. */
export async function restoreDismissal(
  writer: ArchiveWriter,
  { dismissal, articleCreatedAt }: DismissalRecord,
): Promise<Restored> {
  const { id, article } = dismissal;
  const createdAt = await findCreation(writer, article);
  if (createdAt === undefined) {
    throw new Error(
      `Cannot put back dismissal ${id}: it is about article ${article}, which the store does not have.`,
    );
  }
  if (createdAt !== articleCreatedAt) return "taken";
  const existing = await writer.selectFrom("dismissals").selectAll().where("id", "=", id).executeTakeFirst();
  if (existing) return isDeepStrictEqual(toDismissal(existing), dismissal) ? "same" : "taken";
  await writer.insertInto("dismissals").values(toDismissalRow(dismissal)).execute();
  return "added";
}
