// Ranking decision records: what editors decided of rankings, as records of an export, and put back under their own ids.

import { isDeepStrictEqual } from "node:util";
import type { ArchiveRecord, Restored } from "../../newsroom/ports/archive.ts";
import { countChange } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";
import { findCreation } from "./article-creation.ts";
import { toRankingDecision, toRankingDecisionRow } from "../views/ranking-decisions.ts";

type DecisionRecord = Extract<ArchiveRecord, { kind: "ranking-decision" }>;

const DECISIONS_AT_ONCE = 500;

/** In the order in which they were made; of the articles up to `lastArticle` only. */
export async function* readDecisionRecords(
  reads: ArchiveReader,
  lastArticle: number,
): AsyncGenerator<DecisionRecord> {
  let after = 0;
  for (;;) {
    const decisions = reads.selectFrom("ranking_decisions").selectAll().where("id", ">", after).orderBy("id");
    const page = await decisions.limit(DECISIONS_AT_ONCE).execute();
    for (const row of page) {
      after = row.id;
      const createdAt = row.article_id > lastArticle ? undefined : await findCreation(reads, row.article_id);
      if (createdAt === undefined) continue;
      const decision = toRankingDecision(row);
      yield { kind: "ranking-decision", id: row.id, decision, articleCreatedAt: createdAt };
    }
    if (page.length < DECISIONS_AT_ONCE) return;
  }
}

/** Of two decisions on an article the one with the higher id holds, whichever of them is put back first. */
export async function restoreRankingDecision(
  writer: ArchiveWriter,
  { id, decision, articleCreatedAt }: DecisionRecord,
): Promise<Restored> {
  const createdAt = await findCreation(writer, decision.articleId);
  if (createdAt === undefined) {
    throw new Error(
      `Cannot put back ranking decision ${id}: it is about article ${decision.articleId}, which the store does not have.`,
    );
  }
  if (createdAt !== articleCreatedAt) return "taken";
  const existing = await writer
    .selectFrom("ranking_decisions")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (existing) return isDeepStrictEqual(toRankingDecision(existing), decision) ? "same" : "taken";
  await writer.insertInto("ranking_decisions").values(toRankingDecisionRow(id, decision)).execute();
  await followLastDecision(writer, decision.articleId);
  return "added";
}

async function followLastDecision(writer: ArchiveWriter, article: number): Promise<void> {
  const { excluded } = await writer
    .selectFrom("ranking_decisions")
    .select("excluded")
    .where("article_id", "=", article)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const change = await countChange(writer);
  await writer.updateTable("articles").set({ excluded, change }).where("id", "=", article).execute();
}
