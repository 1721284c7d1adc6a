// Pause webhook: nothing is sent until it is resumed.

import { z } from "zod";
import { numberParams } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import { noWebhook, webhookSchema } from "./webhook-schema.ts";

export const pauseWebhook = defineRoute({
  name: "pauseWebhook",
  method: "POST",
  path: "/webhooks/{id}/pause",
  summary: "Send nothing more to a webhook until it is resumed",
  right: "connect",
  params: numberParams,
  answer: z.strictObject({ webhook: webhookSchema }),
  async run({ path, who, at, deps }) {
    const doing = { at, actor: who.actor };
    const webhook = await deps.archive.changeWebhook(path.id, { kind: "pause" }, doing);
    if (webhook === "missing") throw noWebhook(path.id);
    return { webhook };
  },
});
