// Copy records: working copies that hold what no revision has, as records of an export, and put back with their articles.

import { isDeepStrictEqual } from "node:util";
import type { ArchiveRecord, Restored } from "../../newsroom/ports/archive.ts";
import { articleId } from "../../terms/ids.ts";
import { insertSteps } from "../copies/append-steps.ts";
import { toHeadRow } from "../copies/copy-row.ts";
import { readWholeCopy } from "../copies/read-copy.ts";
import type { ArchiveReader, ArchiveWriter } from "../engines/engine.ts";
import { findCreation } from "./article-creation.ts";

type CopyRecord = Extract<ArchiveRecord, { kind: "working-copy" }>;

const ROWS_AT_ONCE = 500;

async function toRecord(reads: ArchiveReader, id: number): Promise<CopyRecord | undefined> {
  const copy = await readWholeCopy(reads, id);
  const articleCreatedAt = await findCreation(reads, id);
  if (!copy || articleCreatedAt === undefined) return undefined;
  const { head, snapshot, steps } = copy;
  return { kind: "working-copy", article: articleId(id), articleCreatedAt, head, snapshot, steps };
}

/** Of articles up to the last one of the export. What a revision has already needs no copy. */
export async function* readCopyRecords(
  reads: ArchiveReader,
  lastArticle: number,
): AsyncGenerator<CopyRecord> {
  let after = 0;
  for (;;) {
    const page = await reads
      .selectFrom("copies")
      .select(["article_id", "version", "taken_version", "fields", "left_over"])
      .where("article_id", ">", after)
      .where("article_id", "<=", lastArticle)
      .orderBy("article_id")
      .limit(ROWS_AT_ONCE)
      .execute();
    for (const row of page) {
      after = row.article_id;
      const holds = row.version > row.taken_version || row.fields !== "{}" || row.left_over !== "null";
      const record = holds ? await toRecord(reads, row.article_id) : undefined;
      if (record) yield record;
    }
    if (page.length < ROWS_AT_ONCE) return;
  }
}

/** `taken`: the article of that number is another one here, or somebody is at work on a copy of it. */
export async function restoreCopy(writer: ArchiveWriter, record: CopyRecord): Promise<Restored> {
  const { article, articleCreatedAt, head, snapshot, steps } = record;
  const createdAt = await findCreation(writer, article);
  if (createdAt === undefined) {
    throw new Error(`Cannot put back the working copy of article ${article}, which the store does not have.`);
  }
  if (createdAt !== articleCreatedAt) return "taken";
  const existing = await readWholeCopy(writer, article);
  if (existing) {
    const { head: ownHead, snapshot: ownSnapshot, steps: ownSteps } = existing;
    const same = isDeepStrictEqual([ownHead, ownSnapshot, ownSteps], [head, snapshot, steps]);
    return same ? "same" : "taken";
  }
  await writer
    .insertInto("copies")
    .values({ article_id: article, ...toHeadRow(head) })
    .execute();
  await writer
    .insertInto("copy_snapshots")
    .values({ article_id: article, version: snapshot.version, document: JSON.stringify(snapshot.document) })
    .execute();
  await insertSteps(writer, article, snapshot.version, steps);
  return "added";
}
