// Append steps: steps upon a version → kept, all of them and once, or not at all.

import type { AppendOutcome, CopyAppend, CopyHead, MetConflict } from "../../newsroom/ports/copy-store.ts";
import type { CopyStep, NewCopyStep } from "../../terms/desk/copy-step.ts";
import type { ArchiveWriter, Engine } from "../engines/engine.ts";
import { toEditors, toStepRow } from "./copy-row.ts";
import { keepNamedPictures, namesPictures } from "../media/note-picture.ts";
import { isOwnClient } from "./own-client.ts";
import { findHead } from "./read-copy.ts";

/** PostgreSQL counts parameters in 16 bits; a step has six. */
const ROWS_AT_ONCE = 1_000;

export async function insertSteps(
  writer: ArchiveWriter,
  article: number,
  version: number,
  steps: readonly NewCopyStep[],
): Promise<void> {
  const numbered = steps.map((step, at): CopyStep => ({ ...step, version: version + at + 1 }));
  for (let at = 0; at < numbered.length; at += ROWS_AT_ONCE) {
    const rows = numbered.slice(at, at + ROWS_AT_ONCE).map((step) => toStepRow(article, step));
    await writer.insertInto("copy_steps").values(rows).execute();
    // Undo may bring it back, whatever the copy shows in the end.
    await keepNamedPictures(
      writer,
      rows.map(({ step }) => step),
    );
  }
}

/** Whether these very steps of the client stand just after the version that they were sent upon. */
async function areKept(writer: ArchiveWriter, { article, version, steps }: CopyAppend): Promise<boolean> {
  const rows = await writer
    .selectFrom("copy_steps")
    .select(["client", "number"])
    .where("article_id", "=", article)
    .where("version", ">", version)
    .where("version", "<=", version + steps.length)
    .orderBy("version")
    .execute();
  return (
    rows.length === steps.length &&
    rows.every(({ client, number }, at) => steps[at]?.client === client && steps[at]?.number === number)
  );
}

/** The number after the last one that is kept of the client. */
async function nextNumber(writer: ArchiveWriter, article: number, client: string): Promise<number> {
  const row = await writer
    .selectFrom("copy_steps")
    .select("number")
    .where("article_id", "=", article)
    .where("client", "=", client)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return (row?.number ?? -1) + 1;
}

/** Steps may be dropped before the revision that says who typed them. */
function editorsWith(known: readonly string[] = [], steps: readonly NewCopyStep[]): readonly string[] {
  return [...new Set([...known, ...steps.map(({ name }) => name)])].filter((name) => name !== "");
}

/**
 * Steps of one article follow one another; those of different articles do not wait for each other's commit, which on
 * PostgreSQL takes milliseconds. A revision that is saved meanwhile is put upon them as if they had come before it.
 */
export function appendSteps(engine: Engine, append: CopyAppend): Promise<AppendOutcome> {
  return engine.writes.transaction().execute(async (writer) => {
    // A picture that is named must not be let go meanwhile.
    if (namesPictures(JSON.stringify(append.steps))) await engine.lock(writer, "desk");
    await engine.lockCopy(writer, append.article);
    return appendLocked(writer, append);
  });
}

/** Of those that nobody looked at for so long that so many came after them, revisions and steps still tell. */
const MOST_LEFT = 50;

function addMet(left: CopyHead["left"], met: readonly MetConflict[]): CopyHead["left"] {
  if (met.length === 0) return left;
  const kept = Array.isArray(left) ? left : [];
  const ids = new Set(met.map(({ id }) => id));
  const others = kept.filter((one) => !ids.has(String((one as Partial<MetConflict>).id)));
  return [...others, ...met].slice(-MOST_LEFT);
}

async function appendLocked(writer: ArchiveWriter, append: CopyAppend): Promise<AppendOutcome> {
  const { article, version, steps } = append;
  const head = await findHead(writer, article);
  const [first] = steps;
  if (!head || !first) return { kind: "behind" };
  if (!(await isOwnClient(writer, article, first))) return { kind: "taken" };
  if (head.version > version && (await areKept(writer, append))) {
    return { kind: "kept", version: version + steps.length };
  }
  if (append.closed?.includes(head.state)) return { kind: "closed", state: head.state };
  // A revision that was saved without the copy comes first.
  if (head.version !== version || head.revision !== head.stored) return { kind: "behind" };
  // Sent upon a version that has them already, they would be there twice.
  if (first.number < (await nextNumber(writer, article, first.client))) return { kind: "behind" };
  await insertSteps(writer, article, version, steps);
  const left = addMet(head.left, append.met ?? []);
  await writer
    .updateTable("copies")
    .set({
      version: version + steps.length,
      editors: toEditors(editorsWith(head.editors, steps)),
      left_over: JSON.stringify(left),
    })
    .where("article_id", "=", article)
    .execute();
  return { kind: "kept", version: version + steps.length };
}
