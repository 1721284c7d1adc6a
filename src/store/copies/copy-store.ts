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

/** A hundred thousand at once would hold up everybody else for a second. */
const MOST_DROPPED = 2_000;

async function compactCopy(writer: ArchiveWriter, article: number, before: string): Promise<number> {
  const snapshot = await findSnapshot(writer, article);
  if (!snapshot) return 0;
  const first = await writer
    .selectFrom("copy_steps")
    .select(["version", "at"])
    .where("article_id", "=", article)
    .where("version", "<=", snapshot.version)
    .orderBy("version")
    .limit(MOST_DROPPED)
    .execute();
  // None is dropped behind one that stays: what is left follows without a gap.
  const kept = first.findIndex(({ at }) => at >= before);
  const last = first.at(kept < 0 ? -1 : kept - 1);
  if (!last || kept === 0) return 0;
  const { numDeletedRows } = await writer
    .deleteFrom("copy_steps")
    .where("article_id", "=", article)
    .where("version", "<=", last.version)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
