// List webhooks: whom the desk tells of its articles.

import { z } from "zod";
import { defineRoute } from "../route.ts";
import { webhookSchema } from "./webhook-schema.ts";

export const listWebhooks = defineRoute({
  name: "listWebhooks",
  method: "GET",
  path: "/webhooks",
  summary: "Webhooks, in the order in which they were made",
  right: "connect",
  answer: z.strictObject({ webhooks: z.array(webhookSchema) }),
  run: async ({ deps }) => ({ webhooks: await deps.archive.listWebhooks() }),
});
