// Read steps: what was done in a working copy since a version.

import { z } from "zod";
import { HIGHEST_ID } from "../../../terms/ids.ts";
import { articleParams } from "../articles/article-params.ts";
import { missingArticle } from "../articles/missing-article.ts";
import { defineRoute } from "../route.ts";
import { copyGone } from "./copy-gone.ts";
import { stepsSince, writtenSteps } from "./copy-schemas.ts";

export const readStepsRoute = defineRoute({
  name: "readSteps",
  method: "GET",
  path: "/articles/{id}/copy/steps",
  summary:
    "The steps of the working copy since a version; 2,000 at most: whoever is further behind asks again",
  pace: "typing",
  right: "read",
  params: articleParams,
  query: z.strictObject({
    since: z
      .string()
      .regex(/^\d{1,10}$/)
      .transform(Number)
      .pipe(z.int().max(HIGHEST_ID))
      .describe("The version that the reader has."),
  }),
  answer: stepsSince,
  problems: ["conflict"],
  async run({ path: { id }, query: { since }, deps }) {
    const outcome = await deps.copies.since(id, since);
    if (outcome.kind === "missing") throw missingArticle(id);
    if (outcome.kind === "gone") throw copyGone(id, since);
    return { version: outcome.version, steps: writtenSteps(outcome.steps), left: outcome.left };
  },
});
