// Approve: a draft is held to be fit for readers.

import { approveArticle } from "../../../newsroom/workflow/submit-article.ts";
import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";
import { stepAnswer, stepBody } from "./step-body.ts";
import { takeStep } from "./take-step.ts";

export const approveRoute = defineRoute({
  name: "approveArticle",
  method: "POST",
  path: "/articles/{id}/approve",
  summary: "Approve a draft, or what was submitted",
  right: "approve",
  params: articleParams,
  body: stepBody,
  answer: stepAnswer,
  problems: ["conflict", "refused"],
  run: (call) => takeStep(call, { step: "approve", decide: approveArticle }),
});
