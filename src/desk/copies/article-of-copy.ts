// Article of copy: an article's number → the article as its working copy has it now, as readers would get it.

import { toArticleParts } from "../../editing/document/to-article-parts.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Article } from "../../terms/article.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { CopyDesk } from "./copy-desk.ts";
import { documentOf } from "./copy-document.ts";
import { withFields } from "./take-copy.ts";
import { tidyParts } from "./tidy-parts.ts";

export type ArticleOfCopy =
  | { readonly kind: "found"; readonly article: Article }
  | { readonly kind: "missing" }
  /** The copy shows official text that is not in the store any more. */
  | { readonly kind: "faulty"; readonly why: string };

export async function articleOfCopy(
  { archive, copies }: { readonly archive: Pick<Archive, "findAnnouncement">; readonly copies: CopyDesk },
  id: ArticleId,
): Promise<ArticleOfCopy> {
  const opened = await copies.open(id);
  if (!opened) return { kind: "missing" };
  const { article, head, snapshot, steps } = opened;
  const document = documentOf(snapshot, steps);
  const { provenance } = article;
  const announcement = provenance && (await archive.findAnnouncement(provenance.announcementId));
  const parts = toArticleParts(document, article, announcement?.document);
  if (!parts.ok) return { kind: "faulty", why: parts.error };
  return { kind: "found", article: withFields({ ...article, ...tidyParts(parts.value) }, head.fields) };
}
