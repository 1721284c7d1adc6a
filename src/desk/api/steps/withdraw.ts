// Withdraw: a published article is taken from readers, who are told why.

import { withdrawArticle } from "../../../newsroom/decisions/change-article.ts";
import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";
import { stepAnswer, stepBody, wordsField } from "./step-body.ts";
import { takeStep } from "./take-step.ts";

export const withdrawRoute = defineRoute({
  name: "withdrawArticle",
  method: "POST",
  path: "/articles/{id}/withdraw",
  summary: "Take a published article from readers; its page says that it was there, and why it is no more",
  right: "withdraw",
  params: articleParams,
  body: stepBody.extend({ reason: wordsField.describe("As readers are told.") }),
  answer: stepAnswer,
  problems: ["conflict", "refused"],
  run: (call) =>
    takeStep(call, {
      step: "withdraw",
      decide: (article, { at }) => withdrawArticle(article, { at, reason: call.body.reason.trim() }),
      detail: () => ({ reason: call.body.reason.trim() }),
    }),
});
