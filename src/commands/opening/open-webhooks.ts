// Opening webhooks: what follows the audit log, and tells those that are behind, beside other work that is due.

import { setTimeout as delay } from "node:timers/promises";
import { randomBytes } from "node:crypto";
import { guardAddress } from "../../intake/fetch/address-guard.ts";
import { postBody } from "../../intake/fetch/post-body.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { doDueWork } from "../../newsroom/due-work.ts";
import type { WebhookCalls } from "../../desk/webhooks/webhook-calls.ts";
import { createWebhookSender } from "../../desk/webhooks/create-webhook-sender.ts";
import { composeTest } from "../../desk/webhooks/message.ts";
import { type PostMessage, sendMessage } from "../../desk/webhooks/send-message.ts";
import { failure, success } from "../../terms/result.ts";
import { createPlaces } from "./create-places.ts";
import { allowedAddresses } from "../reading/allowed-addresses.ts";

export type OpenWebhooks = WebhookCalls & {
  /** Breaks off what is being sent; it is due again. */
  readonly close: () => Promise<void>;
};

const LOOK_MS = 1_000;
const AFTER_FAILURE_MS = 30_000;
/** Nobody waits for a webhook but the webhooks behind it. */
const LIMITS = { connectMs: 5_000, headersMs: 10_000, wholeMs: 15_000 };
/** So many are told at once: dozens that do not answer, each for ten seconds, keep no other waiting for long. */
const AT_ONCE = 64;
/** Of them so many are at the store: editors have it, too. */
const AT_THE_STORE = 4;
const USER_AGENT = "Shirase/0.1 (webhook)";

function createPost(signal: AbortSignal): PostMessage {
  return async (address, post, excerpt) => {
    const allowAddresses = allowedAddresses();
    const options = { allowAddresses, limits: LIMITS, signal, userAgent: USER_AGENT, excerpt };
    const answer = await postBody(address, post, options);
    // What was broken off here says nothing of there.
    if (signal.aborted) throw new Error("The server is ending.");
    return answer.ok ? success(answer.value) : failure(answer.error.message);
  };
}

/** `base`: of the site, without a trailing slash. */
export function openWebhooks(
  archive: Archive,
  base: string,
  now: () => number,
  onError: (error: unknown) => void,
): OpenWebhooks {
  const end = new AbortController();
  const { signal } = end;
  const post = createPost(signal);
  const places = createPlaces(AT_THE_STORE);
  const postBeside: PostMessage = async (...message) => {
    places.leave();
    try {
      return await post(...message);
    } finally {
      await places.take();
    }
  };
  const sender = createWebhookSender({ store: archive, base, post: postBeside, now });
  const rest = (ms: number): Promise<unknown> =>
    delay(ms, undefined, { signal, ref: false }).catch(() => undefined);

  async function follow(): Promise<number> {
    const behind = await archive.listWebhooksBehind();
    for (const id of behind)
      await archive.scheduleUnlessThere({ kind: "send-webhook", key: String(id), dueAt: now() });
    return behind.length;
  }
  const underWay = new Set<Promise<void>>();
  async function send(): Promise<void> {
    await places.take();
    try {
      while (!signal.aborted && (await doDueWork(archive, { "send-webhook": sender }, now)) !== "idle");
    } finally {
      places.leave();
    }
  }
  /** One for each that is behind since it looked last, and one for those whose time has come again. */
  function sendBeside(behind: number): void {
    for (let more = Math.min(behind + 1, AT_ONCE - underWay.size); more > 0; more -= 1) {
      const sending: Promise<void> = send()
        .catch(onError)
        .finally(() => underWay.delete(sending));
      underWay.add(sending);
    }
  }
  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        sendBeside(await follow());
        await rest(LOOK_MS);
      } catch (error) {
        onError(error);
        await rest(AFTER_FAILURE_MS);
      }
    }
    await Promise.all(underWay);
  }
  const running = run();
  return {
    async findAddressFault(address) {
      const guarded = await guardAddress(address, address, { allowAddresses: allowedAddresses() });
      return guarded.ok ? undefined : guarded.error.message;
    },
    async sendTest(id) {
      const hook = await archive.findWebhook(id);
      if (!hook) return undefined;
      const message = composeTest(new Date(now()).toISOString(), randomBytes(12).toString("hex"));
      const delivery = await sendMessage(hook, message, { attempt: 1 }, { post, now });
      await archive.recordDelivery({ webhook: id, delivery });
      return delivery;
    },
    async close() {
      end.abort();
      await running;
    },
  };
}
