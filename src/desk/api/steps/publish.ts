// Publish: an article goes before readers now.

import { publishArticle } from "../../../newsroom/decisions/change-article.ts";
import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";
import { stepAnswer, stepBody } from "./step-body.ts";
import { takeStep } from "./take-step.ts";

export const publishRoute = defineRoute({
  name: "publishArticle",
  method: "POST",
  path: "/articles/{id}/publish",
  summary: "Publish an article now",
  right: "publish",
  params: articleParams,
  body: stepBody,
  answer: stepAnswer,
  problems: ["conflict", "refused"],
  run: (call) =>
    takeStep(call, {
      step: "publish",
      decide: publishArticle,
      detail: ({ headline }) => ({ headline: headline.text }),
    }),
});
