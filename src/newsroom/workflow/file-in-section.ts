// Filing: an article that readers have not seen and a section → the same article in that section, or why not.

import type { Article } from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { type Refusal, nextRevision } from "../decisions/change-article.ts";
import { isShown } from "../is-shown.ts";

/** What readers have seen is filed anew with its next update, which somebody reads before; what goes out by itself, too. */
export function fileInSection(
  article: Article,
  { at, section }: { readonly at: string; readonly section: string },
): Result<Article, Refusal> {
  const { id, state } = article;
  if (isShown(state) || state.kind === "scheduled") {
    const why = isShown(state) ? "readers know it in its section" : "it goes out as it stands";
    return failure({
      code: "wrong-state",
      message: `Article ${id} is ${state.kind}: ${why}`,
      detail: { state: state.kind },
    });
  }
  return success({ ...nextRevision(article, at), section });
}
