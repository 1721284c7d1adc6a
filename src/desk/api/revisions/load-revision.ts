// Load revision: the numbers of an article and of a revision → the revision, or the problem that there is none.

import type { Article } from "../../../terms/article.ts";
import type { ArticleId } from "../../../terms/ids.ts";
import type { DeskDeps } from "../desk-deps.ts";
import { DeskFault } from "../desk-fault.ts";

export async function loadRevision(
  { archive }: Pick<DeskDeps, "archive">,
  id: ArticleId,
  revision: number,
): Promise<Article> {
  const found = await archive.findRevision(id, revision);
  if (found) return found;
  throw new DeskFault({ name: "not-found", detail: `Article ${id} has no revision ${revision}.` });
}
