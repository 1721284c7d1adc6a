// Schedule: an article gets the time at which it goes out by itself.

import { scheduleArticle } from "../../../newsroom/workflow/schedule-article.ts";
import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";
import { stepAnswer, stepBody, wallTimeFields } from "./step-body.ts";
import { takeStep } from "./take-step.ts";
import { wallTimeOf } from "./wall-time-of.ts";

export const scheduleRoute = defineRoute({
  name: "scheduleArticle",
  method: "POST",
  path: "/articles/{id}/schedule",
  summary: "Publish an article at a time to come, as it stands now",
  right: "schedule",
  params: articleParams,
  body: stepBody.extend(wallTimeFields),
  answer: stepAnswer,
  problems: ["conflict", "refused"],
  run: (call) =>
    takeStep(call, {
      step: "schedule",
      decide: (article, decision) => scheduleArticle(article, wallTimeOf(call.body), decision),
      detail: ({ state }) =>
        state.kind === "scheduled" ? { dueAt: state.dueAt, wallTime: state.wallTime, zone: state.zone } : {},
    }),
});
