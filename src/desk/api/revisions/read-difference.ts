// Read difference: what a revision says differently from an earlier one.

import { z } from "zod";
import { compareArticles } from "../../../newsroom/workflow/difference/compare-articles.ts";
import { defineRoute } from "../route.ts";
import { differenceAnswer } from "./difference-schema.ts";
import { loadRevision } from "./load-revision.ts";
import { revisionNumber, revisionParams } from "./revision-params.ts";

export const readDifferenceRoute = defineRoute({
  name: "readDifference",
  method: "GET",
  path: "/articles/{id}/revisions/{n}/difference",
  summary: "What a revision says differently from the one before it, or from any other",
  right: "read",
  params: revisionParams,
  query: z.strictObject({ from: revisionNumber.optional() }),
  answer: differenceAnswer,
  async run({ path: { id, n }, query: { from = Math.max(1, n - 1) }, deps }) {
    const [before, after] = await Promise.all([loadRevision(deps, id, from), loadRevision(deps, id, n)]);
    return compareArticles(before, after);
  },
});
