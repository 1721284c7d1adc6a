// Take in by hand: the store and the house in, what takes in an announcement that an editor hands in out: by the whole path, with its guard and limits.

import type { HandedIn, TakeInByHand } from "../../desk/api/announcements/take-in-by-hand.ts";
import type { IntakeError, Received } from "../../intake/receive.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { type Result, failure, success } from "../../terms/result.ts";
import { chooseSource } from "../editor/choose-source.ts";
import { allowedAddresses } from "../reading/allowed-addresses.ts";
import { TooSlowError } from "../threads/ask-thread.ts";
import type { ReadingDesk } from "./ask-reading.ts";

/** They are read one after another, by one thread. */
const MOST_AT_ONCE = 2;

async function receive(handed: HandedIn, signal: AbortSignal): Promise<Result<Received, IntakeError>> {
  const { receiveAddress, receivePaste } = await import("../../intake/receive.ts");
  switch (handed.kind) {
    case "text":
      return receivePaste(handed.text);
    case "address":
      return receiveAddress(handed.address, { signal, allowAddresses: allowedAddresses() });
    case "file":
      // What a browser says a file is, is a guess by its name: its content tells.
      return success({ bytes: handed.bytes, name: handed.name });
  }
}

const TOO_LONG =
  "It is longer than a million signs, which nobody reads in one piece: please hand in its parts.";

const TOO_SLOW = "It could not be read within a minute, and nothing of it is kept: please hand in its parts.";

/** Nothing is published by a source's rule: whoever hands it in sees the draft first. */
export function createTakeInByHand(archive: Archive, desk: Pick<ReadingDesk, "ask">): TakeInByHand {
  let underWay = 0;
  return async (handed, sourceId, { actor, at, signal }) => {
    if (underWay >= MOST_AT_ONCE) return undefined;
    underWay += 1;
    try {
      const source = await chooseSource(archive, sourceId === "" ? undefined : sourceId);
      if (!source.ok)
        return failure({ code: "unknown-source", message: `There is no source "${sourceId ?? ""}".` });
      const received = await receive(handed, signal);
      if (!received.ok) return received;
      const answer = await desk.ask({ received: received.value, source: source.value });
      if (answer.kind === "no-house") throw new Error(answer.reason);
      if (answer.kind === "too-long") return failure({ code: "too-large", message: TOO_LONG });
      if (!answer.drafted.ok) return answer.drafted;
      const { keepDrafted } = await import("../../path.ts");
      const kept = await keepDrafted(answer.drafted.value, source.value, archive, { receivedAt: at, actor });
      const { outcome, announcement, article } = kept;
      const headline = article.headline.text;
      return success({ outcome, announcement: announcement.id, article: article.id, headline });
    } catch (error) {
      if (error instanceof TooSlowError) return failure({ code: "too-slow", message: TOO_SLOW });
      throw error;
    } finally {
      underWay -= 1;
    }
  };
}
