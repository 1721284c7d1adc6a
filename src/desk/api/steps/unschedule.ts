// Unschedule: an article's time is taken away; it stays approved.

import { unscheduleArticle } from "../../../newsroom/workflow/schedule-article.ts";
import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";
import { stepAnswer, stepBody } from "./step-body.ts";
import { takeStep } from "./take-step.ts";

export const unscheduleRoute = defineRoute({
  name: "unscheduleArticle",
  method: "POST",
  path: "/articles/{id}/unschedule",
  summary: "Take an article off the schedule; it stays approved",
  right: "schedule",
  params: articleParams,
  body: stepBody,
  answer: stepAnswer,
  problems: ["conflict", "refused"],
  run: (call) =>
    takeStep(call, {
      step: "unschedule",
      decide: unscheduleArticle,
      detail: (_next, { state }) => (state.kind === "scheduled" ? { dueAt: state.dueAt } : {}),
    }),
});
