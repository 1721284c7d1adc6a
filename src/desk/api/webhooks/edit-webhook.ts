// Edit webhook: another name, address or choice of what it is told of.

import { z } from "zod";
import { numberParams } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import { noWebhook, requireAddress, webhookAsked, webhookSchema } from "./webhook-schema.ts";

export const editWebhook = defineRoute({
  name: "editWebhook",
  method: "PUT",
  path: "/webhooks/{id}",
  summary: "Change a webhook's name, its address and what it is told of",
  right: "connect",
  params: numberParams,
  body: webhookAsked,
  answer: z.strictObject({ webhook: webhookSchema }),
  problems: ["refused"],
  async run({ path, body, who, at, deps }) {
    await requireAddress(deps, body.address);
    const change = { kind: "edit", ...body } as const;
    const webhook = await deps.archive.changeWebhook(path.id, change, { at, actor: who.actor });
    if (webhook === "missing") throw noWebhook(path.id);
    return { webhook };
  },
});
