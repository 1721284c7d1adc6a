// Ranking decisions: which articles editors keep out of the rankings, and the record of who decided it, when and why.

import type { RankingDecision } from "../../newsroom/readership-store.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { articleId } from "../../terms/ids.ts";
import { changeDesk, countChange, nextId } from "../desk-change.ts";
import type { ArchiveReader, Engine } from "../engines/engine.ts";

export function decideRanking(engine: Engine, decision: RankingDecision): Promise<"saved" | "missing"> {
  return changeDesk(engine, async (writer) => {
    const { articleId: id, excluded, by, at, reason } = decision;
    const article = await writer.selectFrom("articles").select("id").where("id", "=", id).executeTakeFirst();
    if (!article) return "missing";
    const flag = excluded ? 1 : 0;
    const change = await countChange(writer);
    await writer.updateTable("articles").set({ excluded: flag, change }).where("id", "=", id).execute();
    const decided = { decided_by: by, decided_at: at, reason };
    await writer
      .insertInto("ranking_decisions")
      .values({ id: await nextId(writer, "ranking_decisions"), article_id: id, excluded: flag, ...decided })
      .execute();
    return "saved";
  });
}

export async function listRankingDecisions(
  reads: ArchiveReader,
  article: ArticleId | undefined,
): Promise<readonly RankingDecision[]> {
  let rows = reads.selectFrom("ranking_decisions").selectAll().orderBy("id");
  if (article !== undefined) rows = rows.where("article_id", "=", article);
  return (await rows.execute()).map((row) => ({
    articleId: articleId(row.article_id),
    excluded: row.excluded === 1,
    by: row.decided_by,
    at: row.decided_at,
    reason: row.reason,
  }));
}
