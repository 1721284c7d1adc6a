// Lift embargo: an act of its own, with its reason: the article may go out before the time that it was held until.

import { liftEmbargo } from "../../../newsroom/workflow/embargo-article.ts";
import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";
import { stepAnswer, stepBody, wordsField } from "./step-body.ts";
import { takeStep } from "./take-step.ts";

export const liftEmbargoRoute = defineRoute({
  name: "liftEmbargo",
  method: "POST",
  path: "/articles/{id}/lift-embargo",
  summary: "Let go of an article's embargo before its time, and say why",
  right: "embargo",
  params: articleParams,
  body: stepBody.extend({ reason: wordsField.describe("Why it may go out before.") }),
  answer: stepAnswer,
  problems: ["conflict", "refused"],
  run: (call) =>
    takeStep(call, {
      step: "lift-embargo",
      isAside: true,
      decide: (article, { at, by }) => liftEmbargo(article, { at, by, reason: call.body.reason }),
      detail: (_next, { embargo }) => ({
        reason: call.body.reason.trim(),
        ...(embargo && { until: embargo.until, embargoReason: embargo.reason }),
      }),
    }),
});
