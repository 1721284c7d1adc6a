// Article store: articles with all their revisions; each is written once and never changed.

import { findEmbargoBreach } from "../../newsroom/find-embargo-breach.ts";
import { SHOWN_STATES, isShown } from "../../newsroom/is-shown.ts";
import type { DeskStore, NewArticle } from "../../newsroom/ports/archive.ts";
import type { Article } from "../../terms/article.ts";
import { articleId } from "../../terms/ids.ts";
import { endHold } from "../announcements/held-store.ts";
import { noteAudit } from "../audit/note-audit.ts";
import { changeDesk, countChange, nextId } from "../desk-change.ts";
import type { ArchiveReader, ArchiveWriter, Engine } from "../engines/engine.ts";
import { noteArrival, noteEntry, notePriority } from "../inbox/note-entry.ts";
import { askToKeep } from "../ledger/ask-to-keep.ts";
import { noteShown } from "../ledger/note-shown.ts";
import { noteMediaUses } from "../media/media-store.ts";
import { indexArticle } from "../search/index-article.ts";
import { fileArticle } from "../terms/file-article.ts";
import { noteSitemapChange } from "../sitemap/note-change.ts";
import { parseArticle, toArticleRow } from "./article-row.ts";
import { noteSchedule } from "./note-schedule.ts";

const ARTICLES_AT_ONCE = 100;

type ArticleStore = Pick<
  DeskStore,
  "findArticleOf" | "createArticle" | "saveArticle" | "listRevisions" | "readArticles"
>;

export function createArticleStore(engine: Engine): ArticleStore {
  return {
    findArticleOf: (announcement) => findArticleOf(engine.reads, announcement),
    createArticle: (article) => changeDesk(engine, (writer) => createArticle(engine, writer, article)),
    saveArticle: (article, audit) =>
      changeDesk(engine, async (writer) => {
        const outcome = await saveArticle(engine, writer, article);
        if (audit && outcome === "saved") await noteAudit(writer, audit);
        return outcome;
      }),
    listRevisions: (id) => listRevisions(engine.reads, id),
    readArticles: () => readArticles(engine),
  };
}

/** In whatever state it is. */
export async function findArticle(reader: ArchiveReader, id: number): Promise<Article | undefined> {
  const row = await reader
    .selectFrom("articles as a")
    .innerJoin("article_revisions as r", (join) =>
      join.onRef("r.article_id", "=", "a.id").onRef("r.revision", "=", "a.revision"),
    )
    .select("r.article")
    .where("a.id", "=", id)
    .executeTakeFirst();
  return row && parseArticle(row.article);
}

export async function findRevision(
  reader: ArchiveReader,
  id: number,
  revision: number,
): Promise<Article | undefined> {
  const row = await reader
    .selectFrom("article_revisions")
    .select("article")
    .where("article_id", "=", id)
    .where("revision", "=", revision)
    .executeTakeFirst();
  return row && parseArticle(row.article);
}

export async function listRevisions(reader: ArchiveReader, id: number): Promise<readonly Article[]> {
  const rows = await reader
    .selectFrom("article_revisions")
    .select("article")
    .where("article_id", "=", id)
    .orderBy("revision")
    .execute();
  return rows.map(({ article }) => parseArticle(article));
}

async function findArticleOf(reader: ArchiveReader, announcement: number): Promise<Article | undefined> {
  const row = await reader
    .selectFrom("announcements")
    .select("article_id")
    .where("id", "=", announcement)
    .executeTakeFirst();
  return row?.article_id ? findArticle(reader, row.article_id) : undefined;
}

async function createArticle(engine: Engine, writer: ArchiveWriter, created: NewArticle): Promise<Article> {
  const existing = await findExisting(writer, created);
  if (existing) return existing;
  const { draft, provenance, createdAt, publishedAt, embargo, key, audit, priority } = created;
  const article: Article = {
    ...draft,
    id: articleId(await nextId(writer, "articles")),
    state: publishedAt === undefined ? { kind: "draft" } : { kind: "published", publishedAt },
    revision: 1,
    createdAt,
    updatedAt: createdAt,
    ...(provenance ? { provenance } : {}),
    ...(embargo ? { embargo } : {}),
  };
  await insertArticle(engine, writer, [article], key);
  if (priority !== undefined) await notePriority(writer, article.id, priority);
  const entries = audit === undefined ? [] : [audit].flat();
  for (const [at, entry] of entries.entries()) {
    const noted = await noteAudit(writer, { ...entry, article: article.id });
    if (at === 0) await noteArrival(writer, article.id, noted);
  }
  return article;
}

async function findExisting(
  writer: ArchiveWriter,
  { provenance, key }: NewArticle,
): Promise<Article | undefined> {
  if (provenance) {
    const existing = await findArticleOf(writer, provenance.announcementId);
    if (existing) return existing;
  }
  if (key === undefined) return undefined;
  const row = await writer.selectFrom("articles").select("id").where("key", "=", key).executeTakeFirst();
  return row && findArticle(writer, row.id);
}

/**
 * Writes an article with its revisions, oldest first, and ties it to the announcements they rest on. What is
 * not shown is no change that anybody sees.
 */
export async function insertArticle(
  engine: Engine,
  writer: ArchiveWriter,
  revisions: readonly Article[],
  key: string | undefined,
): Promise<void> {
  const current = revisions.at(-1);
  if (!current) throw new Error("Cannot save an article without a revision.");
  refuseBreach(current);
  const change = isShown(current.state) ? await countChange(writer) : 0;
  await writer
    .insertInto("articles")
    .values({ id: current.id, key: key ?? null, ...toArticleRow(current), change, excluded: 0 })
    .execute();
  for (const revision of revisions) await insertRevision(writer, revision);
  await noteEntry(writer, current);
  await noteMediaUses(writer, current);
  await noteSchedule(writer, current, false);
  if (current.provenance) await askToKeep(writer, current.provenance.announcementId);
  if (current.state.kind === "published") await showArticle(engine, writer, current);
}

/** A bug of who decided it, by then: every decision looks at the embargo before. */
function refuseBreach(article: Article): void {
  const breach = findEmbargoBreach(article);
  if (breach !== undefined) throw new Error(`Cannot save: ${breach}.`);
}

/** What lists, search and sitemap hold of it. */
async function showArticle(engine: Engine, writer: ArchiveWriter, article: Article): Promise<void> {
  await fileArticle(writer, article);
  await indexArticle(engine, writer, article);
  await noteSitemapChange(writer, [article]);
}

async function insertRevision(writer: ArchiveWriter, article: Article): Promise<void> {
  await writer
    .insertInto("article_revisions")
    .values({ article_id: article.id, revision: article.revision, article: JSON.stringify(article) })
    .execute();
  if (!article.provenance) return;
  const { announcementId } = article.provenance;
  const tied = await writer
    .updateTable("announcements")
    .set({ article_id: article.id })
    .where("id", "=", announcementId)
    .where("article_id", "is", null)
    .returning("chain")
    .executeTakeFirst();
  if (tied) await endHold(writer, tied.chain, announcementId);
}

/** Inside `changeDesk` only. */
export async function saveArticle(
  engine: Engine,
  writer: ArchiveWriter,
  article: Article,
): Promise<"saved" | "conflict"> {
  refuseBreach(article);
  const stored = await writer
    .selectFrom("articles")
    .select(["revision", "state"])
    .where("id", "=", article.id)
    .executeTakeFirst();
  if (stored?.revision !== article.revision - 1) return "conflict";
  const shown = SHOWN_STATES.some((state) => state === stored.state) || isShown(article.state);
  const change = shown ? { change: await countChange(writer) } : {};
  await writer
    .updateTable("articles")
    .set({ ...toArticleRow(article), ...change })
    .where("id", "=", article.id)
    .execute();
  await insertRevision(writer, article);
  await noteEntry(writer, article);
  await noteMediaUses(writer, article);
  await noteSchedule(writer, article, stored.state === "scheduled");
  if (shown) await noteShown(writer, article);
  if (shown) await showArticle(engine, writer, article);
  return "saved";
}

async function* readArticles({ reads }: Engine): AsyncGenerator<Article> {
  let after = 0;
  for (;;) {
    const page = await reads
      .selectFrom("articles as a")
      .innerJoin("article_revisions as r", (join) =>
        join.onRef("r.article_id", "=", "a.id").onRef("r.revision", "=", "a.revision"),
      )
      .select(["a.id", "r.article"])
      .where("a.id", ">", after)
      .orderBy("a.id")
      .limit(ARTICLES_AT_ONCE)
      .execute();
    for (const { id, article } of page) {
      after = id;
      yield parseArticle(article);
    }
    if (page.length < ARTICLES_AT_ONCE) return;
  }
}
