// Ping hub: a feed that has changed in, word of it to the house's hub out (WebSub, 7; the form that hubs take).

import type { Worker } from "../../newsroom/due-work.ts";
import type { Result } from "../../terms/result.ts";

/** Sends a form and gives the status of the answer, or a sentence why there is none. */
export type PostForm = (address: string, form: URLSearchParams) => Promise<Result<number, string>>;

type Hub = {
  readonly hub: string;
  /** Of the site, before the path of a feed. */
  readonly baseAddress: string;
  readonly post: PostForm;
  /** Told of the first failure after it was well, not of each. */
  readonly onFailure: (sentence: string) => void;
};

/** So long a hub that could not be told is left alone: the feeds behind it in line need not each wait for it in vain. */
const REST_MS = 30_000;

/** Throws where the hub does not take it: the row is kept with the reason, and tried again later. */
export function createHubPing({ hub, baseAddress, post, onFailure }: Hub): Worker {
  let failure = { at: Number.NEGATIVE_INFINITY, sentence: "" };
  let isWell = true;

  return {
    async perform({ key }, now) {
      const since = now() - failure.at;
      if (since >= 0 && since < REST_MS) throw new Error(failure.sentence);
      const topic = baseAddress + key;
      const form = new URLSearchParams({ "hub.mode": "publish", "hub.url": topic, "hub.topic": topic });
      const answer = await post(hub, form);
      if (answer.ok && answer.value >= 200 && answer.value < 300) {
        isWell = true;
        return undefined;
      }
      const reason = answer.ok ? `it answered with status ${answer.value}` : answer.error;
      failure = { at: now(), sentence: `The hub ${hub} was not told of ${topic}: ${reason}` };
      if (isWell) onFailure(failure.sentence);
      isWell = false;
      throw new Error(failure.sentence);
    },
  };
}
