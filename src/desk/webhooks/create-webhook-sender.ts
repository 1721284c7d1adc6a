// Webhook sender: a webhook that is behind in, all that happened since it was last told out to it, in the order of the audit log.

import type { Archive } from "../../newsroom/ports/archive.ts";
import type { ClaimedWork, Worker } from "../../newsroom/due-work.ts";
import type { WebhookInUse } from "../../newsroom/ports/webhook-store.ts";
import type { AuditEntry } from "../../terms/desk/audit-entry.ts";
import type { PauseReason, Webhook } from "../../terms/desk/webhook.ts";
import { composeMessage } from "./message.ts";
import { type SendOptions, type Tried, cameThrough, sendMessage } from "./send-message.ts";

export type WebhookSending = SendOptions & {
  readonly store: Pick<
    Archive,
    "findWebhook" | "listAuditAfter" | "findArticle" | "noteTold" | "recordDelivery"
  >;
  /** Of the site, without a trailing slash. */
  readonly base: string;
};

const ENTRIES_AT_ONCE = 200;
/** Well within the lease of due work: what takes longer goes on in the next turn. */
const LONGEST_TURN_MS = 45_000;
/** One that nothing came through to for so long is left alone until somebody of the desk looks at it. */
export const PAUSED_AFTER_MS = 3 * 24 * 3_600_000;
const GONE = 410;

const isOf = ({ events }: Webhook, { action, article }: AuditEntry): boolean =>
  article !== undefined && events.some((event) => event === action);

function pauseAfter({ failingSince }: Webhook, { outcome, at }: Tried): PauseReason | undefined {
  if (outcome.kind === "answered" && outcome.status === GONE) return "gone";
  if (failingSince === undefined) return undefined;
  return Date.parse(at) - Date.parse(failingSince) >= PAUSED_AFTER_MS ? "failing" : undefined;
}

function sentenceOf({ address }: Webhook, { outcome, message }: Tried): string {
  const why = outcome.kind === "answered" ? `it answered with status ${outcome.status}` : outcome.reason;
  return `${address} was not told of ${message}: ${why}`;
}

/** Broken off anywhere, the last message may be sent twice, under the same id; none is left out and none overtakes another. */
export function createWebhookSender({ store, base, ...sending }: WebhookSending): Worker {
  /** Gives whether to go on; throws where it did not come through. */
  async function tell(hook: WebhookInUse, entry: AuditEntry, attempt: number): Promise<boolean> {
    const article = entry.article === undefined ? undefined : await store.findArticle(entry.article);
    const message = article && composeMessage(entry, article, base);
    if (!article || !message) {
      await store.noteTold(hook.webhook.id, entry.id);
      return true;
    }
    const delivery = await sendMessage(hook, message, { attempt, article: article.id }, sending);
    const webhook = hook.webhook.id;
    if (cameThrough(delivery)) {
      await store.recordDelivery({ webhook, delivery, told: entry.id });
      return true;
    }
    const pause = pauseAfter(hook.webhook, delivery);
    await store.recordDelivery({ webhook, delivery, ...(pause && { pause }) });
    if (pause) return false;
    throw new Error(sentenceOf(hook.webhook, delivery));
  }

  return {
    async perform({ key, attempts }: ClaimedWork, now) {
      const until = now() + LONGEST_TURN_MS;
      let attempt = attempts;
      while (now() < until) {
        const hook = await store.findWebhook(Number(key));
        if (hook?.webhook.state.kind !== "active") return undefined;
        const entries = await store.listAuditAfter(hook.told, ENTRIES_AT_ONCE);
        const last = entries.at(-1);
        if (!last) return undefined;
        const next = entries.find((entry) => isOf(hook.webhook, entry));
        if (!next) await store.noteTold(hook.webhook.id, last.id);
        else {
          if (!(await tell(hook, next, attempt))) return undefined;
          attempt = 1;
        }
      }
      return now();
    },
  };
}
