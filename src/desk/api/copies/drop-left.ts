// Drop left: what was left over of a copy beside a revision has been looked at.

import { z } from "zod";
import type { JsonValue } from "../../../terms/desk/json-value.ts";
import { articleParams } from "../articles/article-params.ts";
import { defineRoute } from "../route.ts";

const others = (left: JsonValue, id: string): readonly JsonValue[] =>
  (Array.isArray(left) ? left : []).filter(
    (one) => typeof one !== "object" || one === null || !("id" in one) || one["id"] !== id,
  );

export const dropLeftRoute = defineRoute({
  name: "dropLeft",
  method: "DELETE",
  path: "/articles/{id}/copy/left",
  summary: "Say that a conflict has been looked at, or all of them",
  right: "write",
  params: articleParams,
  query: z.strictObject({ conflict: z.string().max(64).optional().describe("Its `id`; all unless given.") }),
  answer: z.strictObject({}),
  async run({ path: { id }, query: { conflict }, deps }) {
    await deps.archive.changeCopy(id, ({ head: { version: _version, ...head } }) => {
      const kept = conflict === undefined ? [] : others(head.left, conflict);
      return { head: { ...head, left: kept.length === 0 ? null : kept } };
    });
    return {};
  },
});
