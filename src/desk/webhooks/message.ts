// Message: what a webhook is told, as it is written and described.

import { z } from "zod";
import { instant } from "../../newsroom/schemas/value-schemas.ts";
import { ARTICLE_KINDS, type Article, CORRECTION_KINDS } from "../../terms/article.ts";
import type { AuditEntry } from "../../terms/desk/audit-entry.ts";
import { WEBHOOK_EVENTS, isWebhookEvent } from "../../terms/desk/webhook.ts";
import type { SignedMessage } from "./sign-message.ts";

const toldArticle = z.strictObject({
  id: z.int(),
  address: z.url().describe("Its page; readers see it from the moment that it is published."),
  api: z.url().describe("The same as ninjs."),
  headline: z.string(),
  section: z.string(),
  kind: z.enum(ARTICLE_KINDS),
  language: z.enum(["ja", "en"]),
  revision: z.int(),
  state: z.string().describe("As it is when this is sent: published, withdrawn …"),
  publishedAt: instant.optional(),
  dueAt: instant.optional().describe("Of a scheduled one: when it is to be published."),
  withdrawnAt: instant.optional(),
  reason: z.string().optional().describe("Why it was withdrawn."),
  correction: z
    .strictObject({ at: instant, kind: z.enum(CORRECTION_KINDS), text: z.string() })
    .optional()
    .describe("The last notice that stands below it."),
});

export const messageSchema = z
  .strictObject({
    type: z.enum([...WEBHOOK_EVENTS, "desk.test"]),
    timestamp: instant.describe("When it happened."),
    data: z.strictObject({ article: toldArticle.optional() }),
  })
  .meta({ id: "WebhookMessage" });

type ToldArticle = z.input<typeof toldArticle>;

export type Message = SignedMessage & { readonly event: z.input<typeof messageSchema>["type"] };

function stateOf({ state }: Article): Partial<ToldArticle> {
  switch (state.kind) {
    case "published":
      return { publishedAt: state.publishedAt };
    case "scheduled":
      return { dueAt: state.dueAt };
    case "withdrawn":
      return {
        publishedAt: state.publishedAt,
        withdrawnAt: state.withdrawnAt,
        reason: state.reason.toWellFormed(),
      };
    case "draft":
    case "review":
    case "approved":
      return {};
  }
}

function tellArticle(article: Article, base: string): ToldArticle {
  const { id, headline, section, kind, language, revision, corrections } = article;
  const last = corrections?.at(-1);
  return {
    id,
    address: `${base}/articles/${id}`,
    api: `${base}/api/articles/${id}`,
    headline: headline.text.toWellFormed(),
    section,
    kind,
    language,
    revision,
    state: article.state.kind,
    ...stateOf(article),
    ...(last && { correction: { at: last.at, kind: last.kind, text: last.text.toWellFormed() } }),
  };
}

const write = (message: z.input<typeof messageSchema>): string =>
  JSON.stringify(messageSchema.parse(message));

/** The id is that of the act: it stays, however often it is sent, and is the same for every webhook that is told. */
export function composeMessage(
  { id, at, action }: AuditEntry,
  article: Article,
  base: string,
): Message | undefined {
  if (!isWebhookEvent(action)) return undefined;
  const body = write({ type: action, timestamp: at, data: { article: tellArticle(article, base) } });
  return { id: `evt_${id}`, event: action, body };
}

/** `nonce`: no two tests are one. */
export function composeTest(at: string, nonce: string): Message {
  const body = write({ type: "desk.test", timestamp: at, data: {} });
  return { id: `test_${nonce}`, event: "desk.test", body };
}
