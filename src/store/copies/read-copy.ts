// Read copy: the head, the snapshot and the steps of an article's working copy, from whatever transaction asks.

import type { CopyMark, CopySnapshot, FoundCopy, WholeCopy } from "../../newsroom/ports/copy-store.ts";
import type { CopyStep } from "../../terms/desk/copy-step.ts";
import type { JsonValue } from "../../terms/desk/json-value.ts";
import { type ArticleId, articleId } from "../../terms/ids.ts";
import { findArticle, findRevision } from "../articles/article-store.ts";
import type { ArchiveReader } from "../engines/engine.ts";
import { toHead, toStep } from "./copy-row.ts";

const HEAD_COLUMNS = [
  "c.revision",
  "c.version",
  "c.taken_version",
  "c.fields",
  "c.left_over",
  "c.editors",
] as const;

export async function findHead(reader: ArchiveReader, article: number): Promise<FoundCopy | undefined> {
  const row = await reader
    .selectFrom("copies as c")
    .innerJoin("articles as a", "a.id", "c.article_id")
    .select([...HEAD_COLUMNS, "a.revision as stored", "a.state"])
    .where("c.article_id", "=", article)
    .executeTakeFirst();
  // Written by this store alone, from an article's state.
  return row && { ...toHead(row), stored: row.stored, state: row.state as FoundCopy["state"] };
}

export async function findSnapshot(
  reader: ArchiveReader,
  article: number,
): Promise<CopySnapshot | undefined> {
  const row = await reader
    .selectFrom("copy_snapshots")
    .select(["version", "document"])
    .where("article_id", "=", article)
    .executeTakeFirst();
  return row && { version: row.version, document: JSON.parse(row.document) as JsonValue };
}

/** Undefined where there is a gap after `after`: those steps were dropped, or never were. */
export async function listSteps(
  reader: ArchiveReader,
  article: number,
  after: number,
  limit?: number,
): Promise<readonly CopyStep[] | undefined> {
  let rows = reader
    .selectFrom("copy_steps")
    .select(["version", "client", "number", "at", "step"])
    .where("article_id", "=", article)
    .where("version", ">", after)
    .orderBy("version");
  if (limit !== undefined) rows = rows.limit(limit);
  const steps = (await rows.execute()).map(toStep);
  const [first] = steps;
  return first && first.version !== after + 1 ? undefined : steps;
}

export async function readCopyMarks(
  reader: ArchiveReader,
  articles: readonly ArticleId[],
): Promise<readonly CopyMark[]> {
  if (articles.length === 0) return [];
  const rows = await reader
    .selectFrom("copies as c")
    .innerJoin("articles as a", "a.id", "c.article_id")
    .select(["c.article_id", "c.version", "a.revision"])
    .where("c.article_id", "in", articles)
    .orderBy("c.article_id")
    .execute();
  return rows.map((row) => ({
    article: articleId(row.article_id),
    revision: row.revision,
    version: row.version,
  }));
}

export async function readWholeCopy(reader: ArchiveReader, id: number): Promise<WholeCopy | undefined> {
  const [article, head] = [await findArticle(reader, id), await findHead(reader, id)];
  if (!article || !head) return undefined;
  const base = head.revision === article.revision ? article : await findRevision(reader, id, head.revision);
  const snapshot = await findSnapshot(reader, id);
  const steps = snapshot && (await listSteps(reader, id, snapshot.version));
  if (!base || !snapshot || !steps) throw new Error(`The working copy of article ${id} is not whole.`);
  const { stored: _stored, state: _state, ...own } = head;
  return { article, base, head: own, snapshot, steps };
}
