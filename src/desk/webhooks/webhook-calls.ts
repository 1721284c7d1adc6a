// Webhook calls: what the API's routes ask of whoever can reach the network.

import type { Tried } from "./send-message.ts";

export type WebhookCalls = {
  /** Why an address may not be told anything, as a sentence; undefined where it may. */
  readonly findAddressFault: (address: string) => Promise<string | undefined>;
  /** Sends a message that tells nothing, also to one that is paused; undefined where there is none of this number. */
  readonly sendTest: (id: number) => Promise<Tried | undefined>;
};
