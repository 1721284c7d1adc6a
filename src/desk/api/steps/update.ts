// Update: readers of a published article get its words as the desk has them now.

import { updateArticle } from "../../../newsroom/workflow/update-article.ts";
import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";
import { stepAnswer, stepBody } from "./step-body.ts";
import { takeStep } from "./take-step.ts";

export const updateRoute = defineRoute({
  name: "updateArticle",
  method: "POST",
  path: "/articles/{id}/update",
  summary: "Show readers a published article as the desk has it now, without a notice of correction",
  right: "publish",
  params: articleParams,
  body: stepBody,
  answer: stepAnswer,
  problems: ["conflict", "refused"],
  run: (call) => takeStep(call, { step: "update", decide: updateArticle }),
});
