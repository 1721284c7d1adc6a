// Make webhook: an address and what it is told of in, a webhook with the secret that signs for it out.

import { z } from "zod";
import { makeSecret } from "../../webhooks/sign-message.ts";
import { defineRoute } from "../route.ts";
import { requireAddress, webhookAsked, webhookSchema, webhookSecret } from "./webhook-schema.ts";

export const makeWebhook = defineRoute({
  name: "makeWebhook",
  method: "POST",
  path: "/webhooks",
  summary: "Make a webhook; it is told of what happens from now on",
  status: 201,
  right: "connect",
  body: webhookAsked,
  answer: z.strictObject({ webhook: webhookSchema, secret: webhookSecret }),
  problems: ["refused"],
  async run({ body, who, at, deps }) {
    await requireAddress(deps, body.address);
    const secret = makeSecret();
    const webhook = await deps.archive.saveWebhook({ ...body, secret }, { at, actor: who.actor });
    return { webhook, secret };
  },
});
