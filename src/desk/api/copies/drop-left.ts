// Drop left: what was left over of a copy beside a revision has been looked at.

import { z } from "zod";
import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";

export const dropLeftRoute = defineRoute({
  name: "dropLeft",
  method: "DELETE",
  path: "/articles/{id}/copy/left",
  summary: "Say that what found no place beside a revision has been looked at",
  right: "write",
  params: articleParams,
  answer: z.strictObject({}),
  async run({ path: { id }, deps }) {
    await deps.archive.changeCopy(id, ({ head: { version: _version, ...head } }) => ({
      head: { ...head, left: null },
    }));
    return {};
  },
});
