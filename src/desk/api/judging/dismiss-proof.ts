// Dismiss from the proof: a warning or slip is let stand, or looked at again; who decided is kept.

import { z } from "zod";
import { articleParams } from "../articles/article-params.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { findProof, listProofNow } from "./list-proof-now.ts";
import { matter, proofAnswer } from "./proof-answer.ts";

export const dismissProof = defineRoute({
  name: "dismissProof",
  method: "POST",
  path: "/articles/{id}/proof/dismiss",
  summary: "Let a warning or slip stand, or look at it again",
  right: "write",
  params: articleParams,
  body: z.strictObject({ matter, dismissed: z.boolean() }),
  answer: proofAnswer,
  problems: ["conflict", "refused"],
  async run({ path: { id }, body: { matter: named, dismissed }, who, at, deps }) {
    const { entries } = await findProof(deps, id);
    const entry = entries.find((one) => one.matter === named);
    if (!entry)
      throw new DeskFault({ name: "conflict", detail: "This warning is not in the list any more." });
    const { code, message } = entry;
    await deps.archive.saveDismissal(
      { article: id, matter: named, dismissed, by: who.account.name, at },
      {
        at,
        actor: who.actor,
        action: dismissed ? "proof.dismissed" : "proof.recalled",
        article: id,
        detail: { code, message },
      },
    );
    return listProofNow(deps, id);
  },
});
