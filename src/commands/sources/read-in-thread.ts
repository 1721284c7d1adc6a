// Read in thread: a house's reading thread and a store → the path of an announcement for those who watch sources, beside the thread that answers.

import { cannotRead } from "../../intake/intake-error.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { ReadingDesk } from "../taking-in/ask-reading.ts";
import { TooSlowError } from "../threads/ask-thread.ts";
import type { TakeInWatched } from "./fetch-call.ts";

export function createThreadPath(archive: Archive, reading: Pick<ReadingDesk, "ask">): TakeInWatched {
  return {
    async read(received, source, given) {
      try {
        const { routingOf } = await import("../../path.ts");
        const routing = given ?? (await routingOf(archive));
        const answer = await reading.ask({ received, source, routing });
        if (answer.kind === "no-house") throw new Error(answer.reason);
        if (answer.kind === "too-long")
          return cannotRead("too-complex", received.name, "it is longer than a million signs.");
        return answer.drafted;
      } catch (error) {
        if (error instanceof TooSlowError)
          return cannotRead("too-complex", received.name, "it could not be read within a minute.");
        throw error;
      }
    },
    async write(drafted, announcement, source, at) {
      const { writeDrafted } = await import("../../path.ts");
      return writeDrafted(drafted, announcement, source, archive, at);
    },
  };
}
