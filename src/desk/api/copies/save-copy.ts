// Save copy: the working copy of an article that readers do not see yet becomes its next revision.

import { z } from "zod";
import { saveCopy } from "../../copies/save-copy.ts";
import { articleParams } from "../articles/article-params.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import { faultOfNotSaved } from "../steps/take-step.ts";

export const saveCopyRoute = defineRoute({
  name: "saveCopy",
  method: "POST",
  path: "/articles/{id}/copy/revision",
  summary: "Make the working copy the article's next revision; a copy that says nothing new makes none",
  right: "write",
  params: articleParams,
  answer: z.strictObject({
    revision: z.int(),
    isNew: z.boolean(),
    copy: z
      .int()
      .describe(
        "The version of the copy whose words are in the revision: a decision on just these names it.",
      ),
  }),
  problems: ["conflict", "refused"],
  async run({ path: { id }, who: { actor }, at, deps }) {
    const { saved, version: copy } = await saveCopy(deps.archive, id, { at, actor });
    if (saved && !saved.ok && saved.error.kind !== "missing") throw faultOfNotSaved(id, saved.error);
    if (saved?.ok) return { revision: saved.value.revision, isNew: true, copy };
    // Without a copy there is nothing new, either.
    const article = await deps.archive.findArticle(id);
    if (article) return { revision: article.revision, isNew: false, copy };
    throw new DeskFault({ name: "not-found", detail: `There is no article ${id}.` });
  },
});
