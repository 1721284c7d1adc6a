// Copy store: working copies over the tables of migration 19; every change of one is one transaction.

import type { CopyStore } from "../../newsroom/ports/copy-store.ts";
import { changeDesk } from "../desk-change.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";
import { appendSteps } from "./append-steps.ts";
import { changeCopy, saveSnapshot } from "./change-copy.ts";
import { toHeadRow } from "./copy-row.ts";
import { createPresenceStore } from "./presence-store.ts";
import { findHead, findSnapshot, listSteps, readCopyMarks } from "./read-copy.ts";

export function createCopyStore(engine: Engine): CopyStore {
  const { reads } = engine;
  return {
    findCopy: (article) => findHead(reads, article),
    openCopy: (article, revision, document) =>
      changeDesk(engine, (writer) => openCopy(writer, article, revision, JSON.stringify(document))),
    findSnapshot: (article) => findSnapshot(reads, article),
    listCopySteps: (article, after, limit) => listSteps(reads, article, after, limit),
    appendSteps: (append) => appendSteps(engine, append),
    saveSnapshot: (article, snapshot) =>
      changeDesk(engine, (writer) => saveSnapshot(writer, article, snapshot)),
    changeCopy: (article, decide) =>
      changeDesk(engine, (writer) => changeCopy(engine, writer, article, decide)),
    compactCopy: (article, before) => changeDesk(engine, (writer) => compactCopy(writer, article, before)),
    ...createPresenceStore(engine),
    readCopyMarks: (articles) => readCopyMarks(reads, articles),
  };
}

async function openCopy(
  writer: ArchiveWriter,
  article: number,
  revision: number,
  document: string,
): Promise<void> {
  if (await findHead(writer, article)) return;
  const head = { revision, version: 0, takenVersion: 0, fields: {}, left: null };
  await writer
    .insertInto("copies")
    .values({ article_id: article, ...toHeadRow(head) })
    .execute();
  await writer.insertInto("copy_snapshots").values({ article_id: article, version: 0, document }).execute();
}

async function compactCopy(writer: ArchiveWriter, article: number, before: string): Promise<number> {
  const [head, snapshot] = [await findHead(writer, article), await findSnapshot(writer, article)];
  if (!head || !snapshot) return 0;
  const last = Math.min(head.takenVersion, snapshot.version);
  const kept = await writer
    .selectFrom("copy_steps")
    .select((at) => at.fn.min("version").as("first"))
    .where("article_id", "=", article)
    .where("version", "<=", last)
    .where("at", ">=", before)
    .executeTakeFirst();
  const { numDeletedRows } = await writer
    .deleteFrom("copy_steps")
    .where("article_id", "=", article)
    .where("version", "<", kept?.first ?? last + 1)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
