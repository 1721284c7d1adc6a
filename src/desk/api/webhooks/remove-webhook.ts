// Remove webhook: nothing is sent to it any more, and its secrets are gone.

import { z } from "zod";
import { numberParams } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import { noWebhook } from "./webhook-schema.ts";

export const removeWebhook = defineRoute({
  name: "removeWebhook",
  method: "DELETE",
  path: "/webhooks/{id}",
  summary: "End a webhook, for good and at once",
  right: "connect",
  params: numberParams,
  answer: z.strictObject({ outcome: z.literal("removed") }),
  async run({ path, who, at, deps }) {
    const doing = { at, actor: who.actor };
    const webhook = await deps.archive.changeWebhook(path.id, { kind: "remove" }, doing);
    if (webhook === "missing") throw noWebhook(path.id);
    return { outcome: "removed" as const };
  },
});
