// Publish article: a stored article → published, or withdrawn, by a person's decision; a refusal is a sentence.

import { publishArticle, withdrawArticle } from "../../newsroom/decisions/change-article.ts";
import type { Refusal } from "../../newsroom/decisions/change-article.ts";
import { reasonsToWait } from "../../newsroom/decisions/should-publish.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Article } from "../../terms/article.ts";
import { failure, success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import { say } from "../terminal.ts";
import { DESK_SOURCE } from "./choose-source.ts";
import { momentAfter } from "./moment-after.ts";

/**
 * Publishing by command is the human decision. What makes a rule wait only makes a person look twice:
 * the doubts are said, and `--strict` stops on them.
 */
export async function publish(
  archive: Archive,
  article: Article,
  stopOnDoubts: boolean,
): Promise<Result<Article, string>> {
  if (article.state.kind === "published") return success(article);
  const reasons = reasonsToWait(article, { ...DESK_SOURCE, autoPublish: true });
  for (const reason of reasons) say(`Article ${article.id}: ${reason}.`);
  if (reasons.length > 0 && stopOnDoubts)
    return failure(`Article ${article.id} stays a draft: ${reasons.join("; ")}.`);
  const announcement =
    article.provenance && (await archive.findAnnouncement(article.provenance.announcementId));
  return change(
    archive,
    article,
    publishArticle(article, {
      at: momentAfter(article),
      ...(announcement ? { document: announcement.document } : {}),
    }),
  );
}

/** Takes a published article down; its page says why. */
export function withdraw(
  archive: Archive,
  article: Article,
  reason: string,
): Promise<Result<Article, string>> {
  return change(archive, article, withdrawArticle(article, { at: momentAfter(article), reason }));
}

async function change(
  archive: Archive,
  article: Article,
  changed: Result<Article, Refusal>,
): Promise<Result<Article, string>> {
  if (!changed.ok) return failure(`${changed.error.message}.`);
  const outcome = await archive.saveArticle(changed.value);
  if (outcome === "saved") return changed;
  // Two programs may have been given the same document: what the other did may be what was asked for here.
  const stored = await archive.findArticle(article.id);
  return stored?.state.kind === changed.value.state.kind
    ? success(stored)
    : failure(`Article ${article.id} was changed by somebody else meanwhile. Look at it again.`);
}
