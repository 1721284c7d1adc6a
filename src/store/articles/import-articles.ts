// Import articles: a batch of another system's articles → written in one transaction, with a note of what was written under each key.

import { isShown } from "../../newsroom/is-shown.ts";
import { decideImport, firstRevision, nextRevision } from "../../newsroom/decisions/decide-import.ts";
import type { KnownImport } from "../../newsroom/decisions/decide-import.ts";
import type {
  ImportFate,
  ImportPlan,
  ImportStore,
  ImportedArticle,
} from "../../newsroom/ports/import-store.ts";
import type { Article } from "../../terms/article.ts";
import { articleId } from "../../terms/ids.ts";
import { changeDesk, countChange, nextId } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { addEntries } from "../inbox/note-entry.ts";
import { noteMediaUses } from "../media/media-store.ts";
import { toArticleRow } from "./article-row.ts";
import { findArticle, saveArticle } from "./article-store.ts";
import { noteSitemapChange } from "../sitemap/note-change.ts";

/** Rows of one statement: SQLite takes 32,766 values in one, and an article has twelve columns. */
const ROWS_AT_ONCE = 200;

export function createImportStore(engine: Engine): ImportStore {
  return {
    importArticles: (batch) => changeDesk(engine, (writer) => importArticles(engine, writer, batch)),
    planImport: async (batch) => {
      const known = await readKnown(engine.reads, batch);
      return batch.map((imported): ImportPlan => {
        const found = known.get(imported.key);
        const decision = decideImport(imported, found);
        if (!found || decision.kind === "add") return { kind: "added" };
        const id = articleId(found.id);
        if (decision.kind === "keep") return { ...decision, kind: "kept", id };
        return { kind: decision.kind === "same" ? "same" : "revised", id };
      });
    },
  };
}

type Found = KnownImport & { readonly id: number };

async function readKnown(
  reader: ArchiveReader,
  batch: readonly ImportedArticle[],
): Promise<ReadonlyMap<string, Found>> {
  const known = new Map<string, Found>();
  for (let start = 0; start < batch.length; start += ROWS_AT_ONCE) {
    const keys = batch.slice(start, start + ROWS_AT_ONCE).map(({ key }) => key);
    const rows = await reader
      .selectFrom("articles as a")
      .leftJoin("imports as i", "i.key", "a.key")
      .select(["a.key", "a.id", "a.revision", "a.state", "i.fingerprint", "i.revision as written"])
      .where("a.key", "in", keys)
      .execute();
    for (const { key, id, revision, state, fingerprint, written } of rows) {
      if (key === null) continue;
      const note =
        fingerprint === null || written === null ? {} : { written: { fingerprint, revision: written } };
      known.set(key, { id, revision, isPublished: state === "published", ...note });
    }
  }
  return known;
}

async function importArticles(
  engine: Engine,
  writer: ArchiveWriter,
  batch: readonly ImportedArticle[],
): Promise<readonly ImportFate[]> {
  const known = await readKnown(writer, batch);
  const added: { readonly article: Article; readonly imported: ImportedArticle }[] = [];
  let next = await nextId(writer, "articles");
  const fates: ImportFate[] = [];
  for (const imported of batch) {
    const found = known.get(imported.key);
    const decision = decideImport(imported, found);
    if (!found || decision.kind === "add") {
      const id = articleId(next);
      next += 1;
      added.push({ article: firstRevision(imported, id), imported });
      fates.push({ kind: "added", id });
    } else if (decision.kind === "keep") {
      fates.push({ kind: "kept", id: articleId(found.id), because: decision.because });
    } else {
      if (decision.kind === "revise") await revise(engine, writer, imported, found.id);
      fates.push({ kind: decision.kind === "same" ? "same" : "revised", id: articleId(found.id) });
    }
  }
  await addArticles(writer, added);
  return fates;
}

async function revise(
  engine: Engine,
  writer: ArchiveWriter,
  imported: ImportedArticle,
  id: number,
): Promise<void> {
  const stored = await findArticle(writer, id);
  if (!stored) throw new Error(`Cannot revise article ${id}: its revision is not in the store.`);
  const article = nextRevision(imported, stored);
  await saveArticle(engine, writer, article);
  await writer
    .updateTable("imports")
    .set({ fingerprint: imported.fingerprint, revision: article.revision })
    .where("key", "=", imported.key)
    .execute();
}

/** Thousands a second: whole statements, and what search and lists by term hold of them as due work of the same transaction. */
async function addArticles(
  writer: ArchiveWriter,
  added: readonly { readonly article: Article; readonly imported: ImportedArticle }[],
): Promise<void> {
  if (added.length === 0) return;
  const someShown = added.some(({ article }) => isShown(article.state));
  const change = someShown ? await countChange(writer) : 0;
  for (let start = 0; start < added.length; start += ROWS_AT_ONCE) {
    const some = added.slice(start, start + ROWS_AT_ONCE);
    const articles = some.map(({ article, imported: { key } }) => ({
      ...toArticleRow(article),
      id: article.id,
      key,
      excluded: 0,
      change: isShown(article.state) ? change : 0,
    }));
    const revisions = some.map(({ article }) => ({
      article_id: article.id,
      revision: 1,
      article: JSON.stringify(article),
    }));
    const notes = some.map(({ article, imported: { key, fingerprint } }) => ({
      key,
      article_id: article.id,
      fingerprint,
      revision: 1,
    }));
    await writer.insertInto("articles").values(articles).execute();
    await writer.insertInto("article_revisions").values(revisions).execute();
    await writer.insertInto("imports").values(notes).execute();
    await addEntries(
      writer,
      some.map(({ article }) => article),
    );
    for (const { article } of some) {
      if (article.body.some(({ kind }) => kind === "picture")) await noteMediaUses(writer, article);
    }
  }
  if (!someShown) return;
  const articles = added.map(({ article }) => article);
  await noteSitemapChange(
    writer,
    articles.filter(({ state }) => state.kind === "published"),
  );
  await makeDue(writer);
}

/** Filing an article brings it into the search index, too. */
async function makeDue(writer: ArchiveWriter): Promise<void> {
  const fresh = { due_at: 0, lease: null, lease_until: 0, attempts: 0, last_error: null };
  await writer
    .insertInto("due_work")
    .values({ kind: "index-terms", key: "", ...fresh })
    .onConflict((at) => at.columns(["kind", "key"]).doUpdateSet(fresh))
    .execute();
}
