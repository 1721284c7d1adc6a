// Send steps: what an editor did, upon a version of the working copy; kept once, however often it is sent.

import { articleParams } from "../articles/article-params.ts";
import { missingArticle } from "../articles/missing-article.ts";
import { DeskFault } from "../desk-fault.ts";
import { mayNow } from "../door/may-now.ts";
import { defineRoute } from "../route.ts";
import { keptSteps, sentSteps, writtenSteps } from "./copy-schemas.ts";
import { clientTaken } from "./client-taken.ts";
import { copyGone } from "./copy-gone.ts";
import { writeInOpen } from "./reopen-approved.ts";

/** What hours of typing without a connection come to. */
const MOST_BYTES = 4 * 1024 * 1024;

export const sendStepsRoute = defineRoute({
  name: "sendSteps",
  method: "POST",
  path: "/articles/{id}/copy/steps",
  summary:
    "Take steps upon a version of the working copy. A conflict's `current` has the version now and the steps since; where its code is `gone`, the copy has to be opened anew. What is approved goes back to review where the sender may not approve; what is withdrawn takes nothing",
  pace: "typing",
  right: "write",
  params: articleParams,
  body: sentSteps,
  answer: keptSteps,
  problems: ["conflict", "refused"],
  mostBytes: MOST_BYTES,
  async run({ path: { id }, body, who, at, deps }) {
    const sender = { account: who.account, at, mayApprove: mayNow(who, "approve") };
    const outcome = await writeInOpen(id, { who, at, deps }, () =>
      deps.copies.send({ article: id, ...body }, sender),
    );
    switch (outcome.kind) {
      case "kept":
        return { version: outcome.version };
      case "behind":
        throw new DeskFault({
          name: "conflict",
          code: "behind",
          detail: `The working copy of article ${id} is at version ${outcome.version}, not ${body.version}.`,
          current: { version: outcome.version, steps: writtenSteps(outcome.steps) },
        });
      case "refused":
        throw new DeskFault({ name: "refused", code: "step", detail: outcome.reason });
      case "taken":
        throw clientTaken(body.client);
      case "gone":
        throw copyGone(id, body.version);
      case "missing":
        throw missingArticle(id);
    }
  },
});
