// Resume webhook: a paused one is told of all that happened meanwhile, at once.

import { z } from "zod";
import { numberParams } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import { noWebhook, webhookSchema } from "./webhook-schema.ts";

export const resumeWebhook = defineRoute({
  name: "resumeWebhook",
  method: "POST",
  path: "/webhooks/{id}/resume",
  summary: "Go on with a paused webhook, from where it stopped",
  right: "connect",
  params: numberParams,
  answer: z.strictObject({ webhook: webhookSchema }),
  async run({ path, who, at, deps }) {
    const doing = { at, actor: who.actor };
    const webhook = await deps.archive.changeWebhook(path.id, { kind: "resume" }, doing);
    if (webhook === "missing") throw noWebhook(path.id);
    // What waits for another try need not wait any longer.
    await deps.archive.scheduleWork({ kind: "send-webhook", key: String(path.id), dueAt: Date.parse(at) });
    return { webhook };
  },
});
