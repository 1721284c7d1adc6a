// Take with source: an article's copy, taken in the store's transaction by a pure function; the announcement is read only where that needs it.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { WholeCopy } from "../../newsroom/ports/copy-store.ts";
import type { Article } from "../../terms/article.ts";
import type { SourceDocument } from "../../terms/document.ts";
import type { ArticleId } from "../../terms/ids.ts";
import { type Result, failure, success } from "../../terms/result.ts";
import type { NotSaved } from "../api/articles/save-with-copy.ts";
import { stepsKeptSince } from "./steps-kept-since.ts";
import type { Taken } from "./take-copy.ts";

export type Archived = Pick<
  Archive,
  "findArticle" | "saveArticle" | "findAnnouncement" | "findCopy" | "changeCopy" | "compactCopy"
>;

async function findSource(archive: Archived, id: ArticleId): Promise<SourceDocument | undefined> {
  const article = await archive.findArticle(id);
  const announcement =
    article?.provenance && (await archive.findAnnouncement(article.provenance.announcementId));
  return announcement?.document;
}

/** Runs `take` in the copy's transaction; with the announcement's document where that turns out to be needed. */
export async function takeWithSource(
  archive: Archived,
  id: ArticleId,
  take: (copy: WholeCopy, source?: SourceDocument) => Taken | NotSaved | undefined,
  source?: SourceDocument,
): Promise<Taken | NotSaved | undefined> {
  let taken: Taken | NotSaved | undefined;
  const outcome = await archive.changeCopy(id, (copy) => {
    taken = take(copy, source);
    return taken?.kind === "taken" ? taken.change : undefined;
  });
  if (outcome === undefined) return { kind: "missing" };
  if (taken?.kind !== "source-needed" || source) return taken;
  return takeWithSource(archive, id, take, await findSource(archive, id));
}

export async function toResult(
  archive: Archived,
  id: ArticleId,
  taken: Taken | NotSaved,
): Promise<Result<Article, NotSaved>> {
  if (taken.kind === "source-needed") {
    const message = `Article ${id} shows official text of an announcement that is not in this store`;
    return failure({ kind: "refused", refusal: { code: "verbatim", message } });
  }
  if (taken.kind !== "taken") return failure(taken);
  await archive.compactCopy(id, stepsKeptSince(taken.article.updatedAt));
  return success(taken.article);
}
