// Read text change: an article's number → whether the announcement behind it was changed, and which article that concerns.

import { z } from "zod";
import { findTextChange } from "../../../newsroom/workflow/find-text-change.ts";
import { articleParams } from "../articles/article-params.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";

export const readTextChangeRoute = defineRoute({
  name: "readTextChange",
  method: "GET",
  path: "/articles/{id}/text-change",
  summary:
    "Whether the issuer has changed the announcement behind an article, and which article that concerns",
  right: "read",
  params: articleParams,
  answer: z.strictObject({
    change: z
      .discriminatedUnion("kind", [
        z.strictObject({
          kind: z.literal("correction-due"),
          announcement: z.int().describe("The changed one."),
          draft: z.int().describe("The article that was made of the changed text."),
        }),
        z.strictObject({
          kind: z.literal("beside-published"),
          announcement: z.int().describe("The changed one, which this article was made of."),
          published: z.int().describe("The article of the earlier text, which readers see."),
        }),
      ])
      .optional(),
  }),
  async run({ path: { id }, deps: { archive } }) {
    const article = await archive.findArticle(id);
    if (!article) throw new DeskFault({ name: "not-found", detail: `There is no article ${id}.` });
    const change = await findTextChange(archive, article);
    return change ? { change } : {};
  },
});
