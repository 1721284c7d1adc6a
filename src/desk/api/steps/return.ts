// Return: what was submitted or approved goes back to who wrote it, with a note.

import { returnArticle } from "../../../newsroom/workflow/submit-article.ts";
import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";
import { stepAnswer, stepBody, wordsField } from "./step-body.ts";
import { takeStep } from "./take-step.ts";

export const returnRoute = defineRoute({
  name: "returnArticle",
  method: "POST",
  path: "/articles/{id}/return",
  summary: "Give an article back to who wrote it, with what is to be done",
  right: "return",
  params: articleParams,
  body: stepBody.extend({ note: wordsField.describe("What is to be done.") }),
  answer: stepAnswer,
  problems: ["conflict", "refused"],
  run: (call) =>
    takeStep(call, {
      step: "return",
      decide: (article, { at, by }) => returnArticle(article, { at, by, note: call.body.note }),
      detail: () => ({ note: call.body.note.trim() }),
    }),
});
