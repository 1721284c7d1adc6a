// Submit: a draft is handed to an editor.

import { submitArticle } from "../../../newsroom/workflow/submit-article.ts";
import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";
import { stepAnswer, stepBody } from "./step-body.ts";
import { takeStep } from "./take-step.ts";

export const submitRoute = defineRoute({
  name: "submitArticle",
  method: "POST",
  path: "/articles/{id}/submit",
  summary: "Hand a draft to an editor",
  right: "submit",
  params: articleParams,
  body: stepBody,
  answer: stepAnswer,
  problems: ["conflict", "refused"],
  run: (call) => takeStep(call, { step: "submit", decide: submitArticle }),
});
