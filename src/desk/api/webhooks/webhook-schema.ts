// Webhook schema: webhooks and what was sent to them, as the API tells of them and as they are asked for.

import { z } from "zod";
import { instant } from "../../../newsroom/schemas/value-schemas.ts";
import { WEBHOOK_EVENTS } from "../../../terms/desk/webhook.ts";
import { DeskFault } from "../desk-fault.ts";
import type { DeskDeps } from "../desk-deps.ts";
import { connectionName } from "../tokens/token-schema.ts";

export const webhookSchema = z
  .strictObject({
    id: z.int(),
    name: z.string(),
    address: z.string(),
    events: z.array(z.enum(WEBHOOK_EVENTS)),
    state: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("active") }),
      z.strictObject({
        kind: z.literal("paused"),
        since: instant,
        reason: z
          .enum(["desk", "failing", "gone"])
          .describe(
            "desk: by somebody; failing: nothing came through for three days; gone: it answered 410.",
          ),
      }),
    ]),
    createdAt: instant,
    failingSince: instant.optional().describe("Nothing came through since; absent while it is well."),
    oldSecretUntil: instant.optional().describe("Until then the secret before this one signs, too."),
  })
  .meta({ id: "Webhook" });

export const deliverySchema = z
  .strictObject({
    id: z.int(),
    message: z.string().describe("The header webhook-id: the same for every try of one message."),
    event: z.enum([...WEBHOOK_EVENTS, "desk.test"]),
    article: z.int().optional(),
    at: instant,
    attempt: z.int().describe("1 for the first try."),
    milliseconds: z.int(),
    outcome: z.discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("answered"),
        status: z.int(),
        excerpt: z.string().describe("The beginning of the answer."),
      }),
      z.strictObject({ kind: z.literal("unanswered"), reason: z.string() }),
    ]),
  })
  .meta({ id: "Delivery" });

export const webhookAsked = z.strictObject({
  name: connectionName,
  address: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .describe("Where it is told: http or https, and public."),
  events: z
    .array(z.enum(WEBHOOK_EVENTS))
    .min(1)
    .refine((events) => new Set(events).size === events.length, "names one twice")
    .describe("What it is told of."),
});

export const webhookSecret = z
  .string()
  .describe("By it the program knows who sends (Standard Webhooks); it is in this answer and in no other.");

export function noWebhook(id: number): DeskFault {
  return new DeskFault({ name: "not-found", detail: `There is no webhook ${id}.` });
}

/** Nothing inside one's own network is asked, unless the server's owner allows it. */
export async function requireAddress({ webhooks }: DeskDeps, address: string): Promise<void> {
  const detail = await webhooks.findAddressFault(address);
  if (detail === undefined) return;
  throw new DeskFault({ name: "refused", code: "address", detail, field: "body.address" });
}
