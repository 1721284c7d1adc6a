// Publications: while a server runs, what is scheduled goes out within a second of its time; what was due before goes out when it starts.

import { setTimeout as delay } from "node:timers/promises";
import { doDueWork } from "../../newsroom/due-work.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { createDuePublisher } from "./publish-due-article.ts";

export type Publications = {
  /** Begins nothing more, and resolves when what is under way has ended. */
  readonly close: () => Promise<void>;
};

/** A look is one step along an index. */
const LOOK_MS = 400;
const AFTER_FAILURE_MS = 2_000;
/**
 * Of a process that is killed in between another one takes the work over so soon. Who is slower than that loses
 * nothing: of two that publish an article one saves it.
 */
const LEASE_MS = 1_500;

/** Beside the upkeep and not within it: an index that is built anew holds up no article. */
export function startPublications(
  archive: Archive,
  now: () => number,
  onError: (error: unknown) => void,
): Publications {
  const workers = { "publish-article": createDuePublisher(archive) };
  const end = new AbortController();
  const { signal } = end;
  const rest = (ms: number): Promise<unknown> =>
    delay(ms, undefined, { signal, ref: false }).catch(() => undefined);

  async function run(): Promise<void> {
    while (!signal.aborted) {
      try {
        while (!signal.aborted && (await doDueWork(archive, workers, now, LEASE_MS)) !== "idle");
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
