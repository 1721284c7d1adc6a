// Opening the hub: the house's address of it, what follows changes of the store, and what tells the hub of them.

import { postForm } from "../../intake/fetch/post-form.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Worker } from "../../newsroom/due-work.ts";
import { createChangeFollower } from "../../site/websub/follow-changes.ts";
import { createHubPing } from "../../site/websub/ping-hub.ts";
import { failure } from "../../terms/result.ts";
import { allowedAddresses } from "../reading/allowed-addresses.ts";

export type OpenHub = {
  readonly follow: () => Promise<void>;
  readonly ping: Worker;
  /** Breaks off what is being told; its row is due again. */
  readonly close: () => void;
};

/** Nobody waits for a hub, but other work that is due does. */
const LIMITS = { connectMs: 5_000, headersMs: 10_000, wholeMs: 15_000 };

/** `baseAddress`: of the site, without a trailing slash. Undefined where the house names no hub. */
export function openHub(
  archive: Archive,
  hub: string | undefined,
  baseAddress: string,
  now: () => number,
  onFailure: (sentence: string) => void,
): OpenHub | undefined {
  if (hub === undefined) return undefined;
  const end = new AbortController();
  const options = { allowAddresses: allowedAddresses(), limits: LIMITS, signal: end.signal };
  const ping = createHubPing({
    hub,
    baseAddress,
    onFailure,
    post: async (address, form) => {
      const answer = await postForm(address, form, options);
      return answer.ok ? answer : failure(answer.error.message);
    },
  });
  return { follow: createChangeFollower(archive, now), ping, close: () => end.abort() };
}
