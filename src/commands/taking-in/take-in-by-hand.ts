// Take in by hand: the store and the house in, what takes in an announcement that an editor hands in out: by the whole path, with its guard and limits.

import type { HandedIn, TakeInByHand, TakenInByHand } from "../../desk/api/announcements/take-in-by-hand.ts";
import type { IntakeError, Received } from "../../intake/receive.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Drafted } from "../../path.ts";
import type { Actor } from "../../terms/desk/audit-entry.ts";
import { type Result, failure, success } from "../../terms/result.ts";
import { chooseSource } from "../editor/choose-source.ts";
import { allowedAddresses } from "../reading/allowed-addresses.ts";
import type { Source } from "../../terms/source.ts";
import { answerTaken } from "../sources/answer-taken.ts";
import { keepOnce } from "../sources/find-elsewhere.ts";
import { askForArticle } from "../sources/finish-article.ts";
import { createThreadPath } from "../sources/read-in-thread.ts";
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
      const { routingOf } = await import("../../path.ts");
      const routing = await routingOf(archive);
      const answer = await desk.ask({ received: received.value, source: source.value, routing });
      if (answer.kind === "no-house") throw new Error(answer.reason);
      if (answer.kind === "too-long") return failure({ code: "too-large", message: TOO_LONG });
      if (!answer.drafted.ok) return answer.drafted;
      const drafted = answer.drafted.value;
      return success(await keepByHand({ archive, desk, source: source.value, actor, at }, drafted));
    } catch (error) {
      if (error instanceof TooSlowError) return failure({ code: "too-slow", message: TOO_SLOW });
      throw error;
    } finally {
      underWay -= 1;
    }
  };
}

type HandCall = {
  readonly archive: Archive;
  readonly desk: Pick<ReadingDesk, "ask">;
  readonly source: Source;
  readonly actor: Actor;
  readonly at: string;
};

/** What is here already in other bytes is that announcement, whose article is answered. */
async function keepByHand(
  { archive, desk, source, actor, at }: HandCall,
  drafted: Drafted,
): Promise<TakenInByHand> {
  const { document, reading } = drafted;
  const { announcedAt } = reading;
  return keepOnce(archive, announcedAt === undefined ? { document } : { document, announcedAt }, {
    async asOwn() {
      const { keepDrafted } = await import("../../path.ts");
      const kept = await keepDrafted(drafted, source, archive, { receivedAt: at, actor });
      return answerTaken(kept.outcome, kept.announcement.id, kept.article);
    },
    async asSame(same) {
      const takeIn = createThreadPath(archive, desk);
      return answerTaken("same", same, await askForArticle({ archive, takeIn, actor }, same, at));
    },
  });
}
