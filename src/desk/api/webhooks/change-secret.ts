// Change secret: a new secret takes the place of a webhook's old one, which signs along for a day.

import { z } from "zod";
import { makeSecret } from "../../webhooks/sign-message.ts";
import { numberParams } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import { noWebhook, webhookSchema, webhookSecret } from "./webhook-schema.ts";

const MOST_HOURS = 168;
const DAY_HOURS = 24;
const HOUR_MS = 3_600_000;

export const changeSecret = defineRoute({
  name: "changeWebhookSecret",
  method: "POST",
  path: "/webhooks/{id}/secret",
  summary: "Give a webhook a new secret; for some hours the old one signs, too",
  right: "connect",
  params: numberParams,
  body: z.strictObject({
    hours: z
      .int()
      .min(0)
      .max(MOST_HOURS)
      .default(DAY_HOURS)
      .describe("How long the old one signs along; 0 where somebody has it who should not."),
  }),
  answer: z.strictObject({ webhook: webhookSchema, secret: webhookSecret }),
  async run({ path, body, who, at, deps }) {
    const secret = makeSecret();
    const oldUntil = new Date(Date.parse(at) + body.hours * HOUR_MS).toISOString();
    const change = { kind: "secret", secret, oldUntil } as const;
    const webhook = await deps.archive.changeWebhook(path.id, change, { at, actor: who.actor });
    if (webhook === "missing") throw noWebhook(path.id);
    return { webhook, secret };
  },
});
