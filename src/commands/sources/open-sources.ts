// Open sources: while a server runs, places are looked at when they are due, and what is new there is taken in, beside other work.

import { setTimeout as delay } from "node:timers/promises";
import type { AskOnce } from "../../intake/fetch/ask-once.ts";
import { type DueKind, type Worker, doDueWork } from "../../newsroom/due-work.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { allowedAddresses } from "../reading/allowed-addresses.ts";
import { createReadingDesk } from "../taking-in/ask-reading.ts";
import { createBackfiller } from "./backfill/perform-backfill.ts";
import { createFetcher } from "./fetch-item.ts";
import { createLooker } from "./look-at-source.ts";
import { createThreadReaders } from "./place-thread/ask-places.ts";
import { createPoliteAsking } from "./polite-asking.ts";
import { startSourceUpkeep } from "./source-upkeep.ts";
import { createThreadPath } from "./read-in-thread.ts";
import { type LongWork, workInLine } from "./work-in-line.ts";

export type OpenSources = {
  /** Breaks off what is under way; it is due again. */
  readonly close: () => Promise<void>;
};

const LOOK_MS = 1_000;
/** Between two pieces of work pages and views have their turn. */
const BREATH_MS = 5;
const AFTER_FAILURE_MS = 30_000;
/** Longer than a worker may wait for a host and for its answers. */
const LEASE_MS = 300_000;
/** Most of a look is waiting for a place; a crowd of entries holds up no look, nor one slow host the others. */
const AT_ONCE = 6;
/** Beside those, of each kind: places that answer drop by drop hold up no other, until there are so many of them. */
const MOST_LONG = 40;
/** Of different sources. */
const ARCHIVES_AT_ONCE = 2;

/** Through the guard, with the server's end; what was broken off by that says nothing of the place. */
function createFetch(signal: AbortSignal): AskOnce {
  return async (address, options) => {
    const { askOnce } = await import("../../intake/fetch/ask-once.ts");
    const answer = await askOnce(address, { ...options, signal, allowAddresses: allowedAddresses() });
    if (signal.aborted) throw new Error("The server is ending.");
    return answer;
  };
}

export function openSources(
  archive: Archive,
  house: string,
  now: () => number,
  onError: (error: unknown) => void,
): OpenSources {
  const end = new AbortController();
  const { signal } = end;
  const rest = (ms: number): Promise<unknown> =>
    delay(ms, undefined, { signal, ref: false }).catch(() => undefined);
  const wait = async (ms: number): Promise<void> => {
    await rest(ms);
    if (signal.aborted) throw new Error("The server is ending.");
  };
  const reading = createReadingDesk(house);
  const ask = createPoliteAsking({ store: archive, fetch: createFetch(signal), now, wait });
  const places = createThreadReaders();
  const shared = { store: archive, ask, readers: places.readers, now, chance: Math.random };
  const takeIn = createThreadPath(archive, reading);
  const lines: readonly Readonly<Partial<Record<DueKind, Worker>>>[] = [
    { "check-source": createLooker(shared) },
    { "fetch-item": createFetcher({ ...shared, takeIn }) },
  ];
  // In a thread of its own: what is years old keeps nothing waiting that came today.
  const archives = createReadingDesk(house);
  const backfill = createBackfiller({ ...shared, takeIn: createThreadPath(archive, archives) });

  async function run(workers: (typeof lines)[number], place: number, long: LongWork): Promise<void> {
    const work = () => doDueWork(archive, workers, now, LEASE_MS);
    // Not all at the same moment at the store.
    await rest((LOOK_MS / AT_ONCE) * place);
    while (!signal.aborted) {
      try {
        while (!signal.aborted && (await workInLine({ work, long, mostLong: MOST_LONG, onError })) !== "idle")
          await rest(BREATH_MS);
        await rest(LOOK_MS);
      } catch (error) {
        onError(error);
        await rest(AFTER_FAILURE_MS);
      }
    }
  }
  const upkeep = startSourceUpkeep(archive, now, onError);
  const kinds = lines.map((workers) => ({ workers, long: new Set<Promise<unknown>>() }));
  const running = kinds.flatMap(({ workers, long }) =>
    Array.from({ length: AT_ONCE }, (_, place) => run(workers, place, long)),
  );
  const archived = { workers: { "backfill-source": backfill }, long: new Set<Promise<unknown>>() };
  const filling = Array.from({ length: ARCHIVES_AT_ONCE }, (_, place) =>
    run(archived.workers, place, archived.long),
  );
  return {
    async close() {
      end.abort();
      await Promise.all([reading.close(), archives.close(), places.close()]);
      await upkeep.close();
      const left = [...kinds, archived].flatMap(({ long }) => [...long]);
      await Promise.all([...running, ...filling, ...left]);
    },
  };
}
