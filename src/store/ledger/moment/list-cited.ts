// List of cited announcements: a number in, the announcements behind it that the ledger shows something of out, with their articles.

import { sql } from "kysely";
import type { CitedSource } from "../../../newsroom/ports/ledger-moment.ts";
import type { Article } from "../../../terms/article.ts";
import { announcementId, articleId } from "../../../terms/ids.ts";
import type { ArchiveReader } from "../../engines/engine.ts";

/** Each along its index by announcement, no further than the page goes. */
async function listNumbers(reader: ArchiveReader, after: number, limit: number): Promise<readonly number[]> {
  const told = reader
    .selectFrom("ledger_records")
    .select("announcement_id")
    .distinct()
    .where("announcement_id", ">", after)
    .where("shown", "=", 1)
    .where("withdrawn", "is", null)
    .orderBy("announcement_id")
    .limit(limit);
  const spoken = reader
    .selectFrom("ledger_evidence as e")
    .innerJoin("ledger_records as r", "r.id", "e.undertaking")
    .select("e.announcement_id")
    .distinct()
    .where("e.announcement_id", ">", after)
    .where("e.shown", "=", 1)
    .where("e.verdict", "=", sql.lit("confirmed"))
    .where("r.shown", "=", 1)
    .where("r.withdrawn", "is", null)
    .orderBy("e.announcement_id")
    .limit(limit);
  const rows = [...(await told.execute()), ...(await spoken.execute())];
  const numbers = new Set(rows.map(({ announcement_id: number }) => number));
  return [...numbers].toSorted((a, b) => a - b).slice(0, limit);
}

/** Written by the store alone, from the same type. */
function toSource(announcement: number, row: { readonly article: string }): readonly CitedSource[] {
  const { id, headline, provenance, state } = JSON.parse(row.article) as Article;
  if (!provenance || state.kind !== "published") return [];
  const { issuer, address, sha256, announcedAt } = provenance;
  return [
    {
      announcement: announcementId(announcement),
      article: articleId(id),
      headline: headline.text,
      issuer,
      ...(address !== undefined && { address }),
      sha256,
      ...(announcedAt !== undefined && { announcedAt }),
      publishedAt: state.publishedAt,
    },
  ];
}

export async function listCited(
  reader: ArchiveReader,
  after: number,
  limit: number,
): Promise<readonly CitedSource[]> {
  const numbers = await listNumbers(reader, after, limit);
  if (numbers.length === 0) return [];
  const rows = await reader
    .selectFrom("announcements as n")
    .innerJoin("articles as a", "a.id", "n.article_id")
    .innerJoin("article_revisions as v", (join) =>
      join.onRef("v.article_id", "=", "a.id").onRef("v.revision", "=", "a.revision"),
    )
    .select(["n.id as announcement", "v.article"])
    .where("n.id", "in", numbers)
    .where("a.published_at", "is not", null)
    .orderBy("n.id")
    .execute();
  return rows.flatMap((row) => toSource(row.announcement, row));
}
