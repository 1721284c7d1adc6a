// Ranking decisions: which articles editors keep out of the rankings, and the record of who decided it, when and why.

import type { RankingDecision } from "../../newsroom/ports/readership-store.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { articleId } from "../../terms/ids.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import { changeDesk, countChange, nextId } from "../desk-change.ts";
import type { ArchiveReader, Engine } from "../engines/engine.ts";

export function decideRanking(engine: Engine, decision: RankingDecision): Promise<"saved" | "missing"> {
  return changeDesk(engine, async (writer) => {
    const { articleId: id, excluded } = decision;
    const article = await writer.selectFrom("articles").select("id").where("id", "=", id).executeTakeFirst();
    if (!article) return "missing";
    const flag = excluded ? 1 : 0;
    const change = await countChange(writer);
    await writer.updateTable("articles").set({ excluded: flag, change }).where("id", "=", id).execute();
    const row = toRankingDecisionRow(await nextId(writer, "ranking_decisions"), decision);
    await writer.insertInto("ranking_decisions").values(row).execute();
    return "saved";
  });
}

export async function listRankingDecisions(
  reads: ArchiveReader,
  article: ArticleId | undefined,
): Promise<readonly RankingDecision[]> {
  let rows = reads.selectFrom("ranking_decisions").selectAll().orderBy("id");
  if (article !== undefined) rows = rows.where("article_id", "=", article);
  return (await rows.execute()).map(toRankingDecision);
}

type DecisionRow = ArchiveTables["ranking_decisions"];

export function toRankingDecision(row: DecisionRow): RankingDecision {
  return {
    articleId: articleId(row.article_id),
    excluded: row.excluded === 1,
    by: row.decided_by,
    at: row.decided_at,
    reason: row.reason,
  };
}

export function toRankingDecisionRow(
  id: number,
  { articleId: article, excluded, by, at, reason }: RankingDecision,
): DecisionRow {
  return {
    id,
    article_id: article,
    excluded: excluded ? 1 : 0,
    decided_by: by,
    decided_at: at,
    reason,
  };
}
