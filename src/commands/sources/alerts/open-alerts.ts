// Open alerts: while a server runs, alerts of sources that somebody has to know of are sent, beside other work that is due.

import { setTimeout as delay } from "node:timers/promises";
import type { PostMessage } from "../../../desk/webhooks/send-message.ts";
import { postBody } from "../../../intake/fetch/post-body.ts";
import { doDueWork } from "../../../newsroom/due-work.ts";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import { failure, success } from "../../../terms/result.ts";
import { allowedAddresses } from "../../reading/allowed-addresses.ts";
import { readAlertSettings } from "./mail-settings.ts";
import { createMailer } from "./send-mail.ts";
import { createAlertTeller } from "./tell-alert.ts";
import { createGatheredTellers } from "./tell-gathered.ts";
import { createArrivalTeller } from "./tell-arrival.ts";

const LOOK_MS = 2_000;
const AFTER_FAILURE_MS = 30_000;
const LIMITS = { connectMs: 5_000, headersMs: 10_000, wholeMs: 15_000 };

function createPost(signal: AbortSignal): PostMessage {
  return async (address, post, excerpt) => {
    const options = { allowAddresses: allowedAddresses(), limits: LIMITS, signal, excerpt };
    const answer = await postBody(address, post, { ...options, userAgent: "Shirase/0.1 (webhook)" });
    // What was broken off here says nothing of there.
    if (signal.aborted) throw new Error("The server is ending.");
    return answer.ok ? success(answer.value) : failure(answer.error.message);
  };
}

/** `base`: of the site, without a trailing slash. Settings that make no sense are told once, and then nothing is sent. */
export function openAlerts(
  archive: Archive,
  base: string,
  now: () => number,
  onError: (error: unknown) => void,
): { readonly close: () => Promise<void> } {
  const settings = readAlertSettings(process.env);
  if (!settings.ok) {
    onError(new Error(`Alerts are not sent: ${settings.error}`));
    return { close: async () => undefined };
  }
  const end = new AbortController();
  const { signal } = end;
  const { server, to } = settings.value;
  const needs = {
    store: archive,
    post: createPost(signal),
    base,
    ...(server && { mail: createMailer(server) }),
    ...(to !== undefined && { to }),
  };
  const workers = {
    "send-alert": createAlertTeller(needs),
    "tell-arrival": createArrivalTeller(needs),
    ...createGatheredTellers(needs),
  };
  const rest = (ms: number): Promise<unknown> =>
    delay(ms, undefined, { signal, ref: false }).catch(() => undefined);
  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        while (!signal.aborted && (await doDueWork(archive, workers, now)) !== "idle");
        await rest(LOOK_MS);
      } catch (error) {
        onError(error);
        await rest(AFTER_FAILURE_MS);
      }
    }
  }
  const running = run();
  return {
    async close() {
      end.abort();
      await running;
    },
  };
}
