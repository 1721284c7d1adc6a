// Open copy: the working copy of an article, as a document, the steps since, and its fields.

import { readFields } from "../../copies/merge-fields.ts";
import { articleParams } from "../articles/article-params.ts";
import { missingArticle } from "../articles/missing-article.ts";
import { defineRoute } from "../route.ts";
import { openedCopy, writtenSteps } from "./copy-schemas.ts";

export const openCopyRoute = defineRoute({
  name: "openCopy",
  method: "GET",
  path: "/articles/{id}/copy",
  summary: "The working copy of an article: a document, the steps since, and the fields beside it",
  right: "read",
  params: articleParams,
  answer: openedCopy,
  async run({ path, deps }) {
    const opened = await deps.copies.open(path.id);
    if (!opened) throw missingArticle(path.id);
    const { article, head, snapshot, steps } = opened;
    return {
      revision: head.revision,
      version: snapshot.version,
      document: snapshot.document,
      steps: writtenSteps(steps),
      fields: readFields(article, head.fields),
      left: head.left,
    };
  },
});
