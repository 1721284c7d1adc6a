// Publish article: a stored article → published, or withdrawn, by a person's decision; a refusal is a sentence.

import { publishArticle, withdrawArticle } from "../../newsroom/decisions/change-article.ts";
import type { Decision } from "../../newsroom/decisions/change-article.ts";
import { reasonsToWait } from "../../newsroom/decisions/should-publish.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Article } from "../../terms/article.ts";
import { failure, success } from "../../terms/result.ts";
import type { Result } from "../../terms/result.ts";
import { say } from "../terminal.ts";
import { DESK_SOURCE } from "./choose-source.ts";
import { momentAfter } from "./moment-after.ts";
import { saveDecided } from "./save-decided.ts";

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
  const document = await loadDocument(archive, article);
  const decided = publishArticle(article, {
    at: momentAfter(article),
    now: new Date().toISOString(),
    ...document,
  });
  return saveDecided(archive, { command: "publish", step: "publish", before: article, decided });
}

/** The announcement behind an article, to which its official text is held. */
export async function loadDocument(
  archive: Archive,
  { provenance }: Article,
): Promise<Pick<Decision, "document">> {
  const announcement = provenance && (await archive.findAnnouncement(provenance.announcementId));
  return announcement ? { document: announcement.document } : {};
}

/** Takes a published article down; its page says why. */
export function withdraw(
  archive: Archive,
  article: Article,
  { reason, command }: { readonly reason: string; readonly command: string },
): Promise<Result<Article, string>> {
  const decided = withdrawArticle(article, { at: momentAfter(article), reason });
  return saveDecided(archive, { command, step: "withdraw", before: article, decided, detail: { reason } });
}
