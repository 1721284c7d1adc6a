// Restore: an article gets the words of an earlier revision back, as its next one.

import { z } from "zod";
import { restoreRevision, restoreStepOf } from "../../../newsroom/workflow/restore-revision.ts";
import { STEPS } from "../../../newsroom/workflow/steps.ts";
import { success } from "../../../terms/result.ts";
import { articleParams } from "../articles/article-params.ts";
import { DeskFault } from "../desk-fault.ts";
import { mayNow } from "../door/may-now.ts";
import { defineRoute } from "../route.ts";
import { stepAnswer, stepBody } from "../steps/step-body.ts";
import { takeStep } from "../steps/take-step.ts";
import { loadRevision } from "./load-revision.ts";

export const restoreRoute = defineRoute({
  name: "restoreArticle",
  method: "POST",
  path: "/articles/{id}/restore",
  summary: "Give an article the words of an earlier revision; of a published one readers see it",
  right: "write",
  params: articleParams,
  body: stepBody.extend({ restore: z.int().min(1).describe("The revision whose words come back.") }),
  answer: stepAnswer,
  problems: ["conflict", "refused"],
  async run(call) {
    const earlier = await loadRevision(call.deps, call.path.id, call.body.restore);
    return takeStep(call, {
      step: "restore",
      decide: (article, decision) => {
        const { right } = STEPS[restoreStepOf(article)];
        if (!mayNow(call.who, right)) {
          const detail = `Article ${article.id} is ${article.state.kind}: to change what readers get is for the right "${right}".`;
          throw new DeskFault({ name: "forbidden", detail });
        }
        const restored = restoreRevision(article, earlier, decision);
        // Other words than those that were approved are to be read again.
        if (!restored.ok || article.state.kind !== "approved" || mayNow(call.who, "approve")) return restored;
        const { at: since, by } = decision;
        return success({ ...restored.value, state: { kind: "review", since, by } });
      },
      detail: () => ({ restored: earlier.revision }),
    });
  },
});
