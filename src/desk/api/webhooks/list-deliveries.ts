// List deliveries: what was sent to a webhook and how that went, the newest first.

import { z } from "zod";
import { numberParams } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import { deliverySchema, noWebhook } from "./webhook-schema.ts";

export const listDeliveries = defineRoute({
  name: "listDeliveries",
  method: "GET",
  path: "/webhooks/{id}/deliveries",
  summary: "The last fifty tries to tell a webhook something, the newest first",
  right: "connect",
  params: numberParams,
  answer: z.strictObject({ deliveries: z.array(deliverySchema) }),
  async run({ path, deps }) {
    if (!(await deps.archive.findWebhook(path.id))) throw noWebhook(path.id);
    return { deliveries: await deps.archive.listDeliveries(path.id) };
  },
});
