// Test webhook: a message that tells nothing is sent now, and what came of it is told.

import { z } from "zod";
import { numberParams } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import { deliverySchema, noWebhook } from "./webhook-schema.ts";

export const testWebhook = defineRoute({
  name: "testWebhook",
  method: "POST",
  path: "/webhooks/{id}/test",
  summary: "Send a webhook a message that tells nothing (desk.test), also to one that is paused",
  right: "connect",
  params: numberParams,
  answer: z.strictObject({ delivery: deliverySchema.omit({ id: true }) }),
  async run({ path, deps }) {
    const delivery = await deps.webhooks.sendTest(path.id);
    if (!delivery) throw noWebhook(path.id);
    return { delivery };
  },
});
