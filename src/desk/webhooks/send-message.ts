// Send message: a webhook and what it is to be told in, what came of it out, as it is kept.

import type { WebhookInUse } from "../../newsroom/ports/webhook-store.ts";
import type { Delivery } from "../../terms/desk/webhook.ts";
import type { Result } from "../../terms/result.ts";
import type { Message } from "./message.ts";
import { signMessage } from "./sign-message.ts";

/** Sends one POST through the guard; the error is a sentence. Redirects are not followed. */
export type PostMessage = (
  address: string,
  post: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
  /** Characters of the answer that are wanted. */
  excerpt: number,
) => Promise<Result<{ readonly status: number; readonly excerpt: string }, string>>;

export type SendOptions = {
  readonly post: PostMessage;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

export type Tried = Omit<Delivery, "id">;

export const LONGEST_EXCERPT = 1_024;

/** `attempt`: 1 for the first. Never rejects for what a stranger's server does. */
export async function sendMessage(
  { webhook, secrets }: WebhookInUse,
  { event, ...message }: Message,
  { attempt, article }: { readonly attempt: number; readonly article?: number },
  { post, now }: SendOptions,
): Promise<Tried> {
  const began = now();
  const at = new Date(began).toISOString();
  const valid = secrets.filter(({ until }) => until === undefined || until > at);
  const headers = {
    "content-type": "application/json",
    "accept-encoding": "identity",
    ...signMessage(
      message,
      valid.map(({ secret }) => secret),
      began,
    ),
  };
  const answer = await post(webhook.address, { body: message.body, headers }, LONGEST_EXCERPT);
  return {
    message: message.id,
    event,
    ...(article !== undefined && { article }),
    at,
    attempt,
    milliseconds: Math.max(0, now() - began),
    outcome: answer.ok
      ? { kind: "answered", ...answer.value }
      : { kind: "unanswered", reason: answer.error.slice(0, LONGEST_EXCERPT) },
  };
}

export function cameThrough({ outcome }: Pick<Delivery, "outcome">): boolean {
  return outcome.kind === "answered" && outcome.status >= 200 && outcome.status < 300;
}
