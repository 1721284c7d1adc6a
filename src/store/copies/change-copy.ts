// Change copy: what was decided about a working copy → its steps, head and snapshot, the article's revisions and their audit entries, in one transaction.

import type { CopyChange, WholeCopy } from "../../newsroom/ports/copy-store.ts";
import { saveArticle } from "../articles/article-store.ts";
import { noteAudit } from "../audit/note-audit.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";
import { insertSteps } from "./append-steps.ts";
import { toHeadRow } from "./copy-row.ts";
import { readWholeCopy } from "./read-copy.ts";

export async function saveSnapshot(
  writer: ArchiveWriter,
  article: number,
  { version, document }: WholeCopy["snapshot"],
): Promise<void> {
  await writer
    .updateTable("copy_snapshots")
    .set({ version, document: JSON.stringify(document) })
    .where("article_id", "=", article)
    .where("version", "<", version)
    .execute();
}

/** Inside `changeDesk` only. */
export async function changeCopy(
  engine: Engine,
  writer: ArchiveWriter,
  id: number,
  decide: (copy: WholeCopy) => CopyChange | undefined,
): Promise<"changed" | "unchanged" | undefined> {
  // Nobody's step comes between what is read and what is written.
  await engine.lockCopy(writer, id);
  const copy = await readWholeCopy(writer, id);
  if (!copy) return undefined;
  const change = decide(copy);
  if (!change) return "unchanged";
  const { steps = [], snapshot, head, revisions = [], audit = [] } = change;
  const { version } = copy.head;
  await insertSteps(writer, id, version, steps);
  await writer
    .updateTable("copies")
    .set(toHeadRow({ ...head, version: version + steps.length }))
    .where("article_id", "=", id)
    .execute();
  if (snapshot) await saveSnapshot(writer, id, snapshot);
  for (const revision of revisions) {
    const outcome = await saveArticle(engine, writer, revision);
    if (outcome === "conflict") {
      throw new Error(`Revision ${revision.revision} of article ${id} does not follow upon the stored one.`);
    }
  }
  for (const entry of audit) await noteAudit(writer, entry);
  return "changed";
}
