// Read article: an article in whatever state it is, as the desk sees it.

import { article } from "../../../newsroom/schemas/article-schema.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { articleParams } from "./article-params.ts";

export const readArticle = defineRoute({
  name: "readArticle",
  method: "GET",
  path: "/articles/{id}",
  summary: "One article, whole, in whatever state it is",
  right: "read",
  params: articleParams,
  answer: article.meta({ id: "Article" }),
  async run({ path, deps }) {
    const found = await deps.archive.findArticle(path.id);
    if (found) return found;
    throw new DeskFault({ name: "not-found", detail: `There is no article ${path.id}.` });
  },
});
