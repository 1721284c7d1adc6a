// Apply the proof: the fix of one slip is made in the article's own words.

import { z } from "zod";
import { applyFix, textAt } from "../../../editing/fix/apply-fix.ts";
import type { Changes } from "../../../newsroom/decisions/change-article.ts";
import type { Article } from "../../../terms/article.ts";
import { articleParams } from "../articles/article-params.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { changeDraft } from "./change-draft.ts";
import { findProof, listProofNow } from "./list-proof-now.ts";
import { matter, proofAnswer } from "./proof-answer.ts";

const gone = (): DeskFault =>
  new DeskFault({
    name: "conflict",
    detail: "The words of this slip are not there any more, or have no fix.",
  });

export const applyProof = defineRoute({
  name: "applyProof",
  method: "POST",
  path: "/articles/{id}/proof/apply",
  summary: "Make the fix of one slip",
  right: "write",
  params: articleParams,
  body: z.strictObject({ matter }),
  answer: proofAnswer,
  problems: ["conflict", "refused"],
  async run({ path: { id }, body, who, at, deps }) {
    const { judgeable, entries } = await findProof(deps, id);
    const entry = entries.find((one) => one.matter === body.matter);
    if (!entry?.place || !entry.fix) throw gone();
    const { fix, place, code } = entry;
    const seen = textAt(judgeable.article, place.at);
    const change = (article: Article): Changes => {
      const parts =
        textAt(article, place.at) === seen ? applyFix(article, { at: place.at, ...fix }) : undefined;
      if (!parts) throw gone();
      const { headline, lead, body: blocks } = parts;
      return { headline, lead, body: blocks };
    };
    const detail = { code, before: seen?.slice(...fix.span) ?? "", after: fix.text };
    await changeDraft(deps, judgeable, { who, at, action: "proof.applied", detail, change });
    return listProofNow(deps, id);
  },
});
