// Embargo: an article is not published before a time.

import { z } from "zod";
import { embargoArticle } from "../../../newsroom/workflow/embargo-article.ts";
import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";
import { stepAnswer, stepBody, wallTimeFields, wordsField } from "./step-body.ts";
import { takeStep } from "./take-step.ts";
import { wallTimeOf } from "./wall-time-of.ts";

export const embargoRoute = defineRoute({
  name: "embargoArticle",
  method: "POST",
  path: "/articles/{id}/embargo",
  summary: "Let nobody, and no schedule or rule, publish an article before a time",
  right: "embargo",
  params: articleParams,
  body: stepBody.extend({
    ...wallTimeFields,
    reason: wordsField.describe("Who asked for it, or why."),
    unschedule: z
      .boolean()
      .default(false)
      .describe("Take off the schedule what would go out before; refused otherwise."),
  }),
  answer: stepAnswer,
  problems: ["conflict", "refused"],
  run: (call) => {
    const { reason, unschedule } = call.body;
    return takeStep(call, {
      step: "embargo",
      isAside: true,
      decide: (article, { at, by }) =>
        embargoArticle(article, { ...wallTimeOf(call.body), reason, unschedule }, { at, by }),
      detail: ({ embargo }) => (embargo ? { until: embargo.until, reason: embargo.reason } : {}),
    });
  },
});
