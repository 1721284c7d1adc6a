// Correct: readers are told what was wrong, or could be misread, in a published article; its words may be put right in the same step.

import { z } from "zod";
import { correctArticle } from "../../../newsroom/decisions/correct-article.ts";
import { CORRECTION_KINDS } from "../../../terms/article.ts";
import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";
import { stepAnswer, stepBody, wordsField } from "./step-body.ts";
import { takeStep } from "./take-step.ts";

export const correctRoute = defineRoute({
  name: "correctArticle",
  method: "POST",
  path: "/articles/{id}/correct",
  summary:
    "Tell readers of a mistake, or of what could be misread, with the article's words as the desk has them now",
  right: "correct",
  params: articleParams,
  body: stepBody.extend({
    kind: z.enum(CORRECTION_KINDS).default("correction"),
    text: wordsField.describe("What was wrong and what is right, as readers see it on top of the article."),
  }),
  answer: stepAnswer,
  problems: ["conflict", "refused"],
  run: (call) => {
    const { kind, text } = call.body;
    return takeStep(call, {
      step: "correct",
      decide: (article, decision) =>
        correctArticle(article, { at: decision.at, by: decision.by, kind, text }, decision),
      detail: () => ({ kind, text: text.trim() }),
    });
  },
});
