// Read revision: an article as it was.

import { article } from "../../../newsroom/schemas/article-schema.ts";
import { defineRoute } from "../route.ts";
import { loadRevision } from "./load-revision.ts";
import { revisionParams } from "./revision-params.ts";

export const readRevisionRoute = defineRoute({
  name: "readRevision",
  method: "GET",
  path: "/articles/{id}/revisions/{n}",
  summary: "One revision of an article, whole",
  right: "read",
  params: revisionParams,
  answer: article.meta({ id: "Article" }),
  run: ({ path: { id, n }, deps }) => loadRevision(deps, id, n),
});
