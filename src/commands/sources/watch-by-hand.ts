// Watch by hand: a store and a house → looks and fetching as somebody at the command line asks for them, in this process.

import { setTimeout as delay } from "node:timers/promises";
import { askOnce } from "../../intake/fetch/ask-once.ts";
import { loadHouse } from "../../house.ts";
import { readBrought } from "../taking-in/read-brought.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { draftDocument, routingOf, writeDrafted } from "../../path.ts";
import { type Result, success } from "../../terms/result.ts";
import type { Source } from "../../terms/source.ts";
import type { PlaceState } from "../../terms/sources/place-state.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { allowedAddresses } from "../reading/allowed-addresses.ts";
import type { FetchNeeds, TakeInWatched } from "./fetch-call.ts";
import { type LookNeeds, type LookedAt, lookAt } from "./look-at-source.ts";
import { PLACE_READERS, hasReader } from "./place-readers.ts";
import { type AskingNeeds, createPoliteAsking } from "./polite-asking.ts";

/** The host's lease and its pauses are the store's, so that a server that runs and this are polite together. */
export function lookNeeds(archive: Archive): LookNeeds {
  const asking: AskingNeeds = {
    store: archive,
    fetch: (address, options) => askOnce(address, { ...options, allowAddresses: allowedAddresses() }),
    now: Date.now,
    wait: (ms) => delay(ms),
  };
  return {
    store: archive,
    ask: createPoliteAsking(asking),
    readers: PLACE_READERS,
    now: Date.now,
    chance: Math.random,
  };
}

export async function fetchNeeds(archive: Archive, houseFolder: string): Promise<Result<FetchNeeds, string>> {
  const house = await loadHouse(houseFolder);
  if (!house.ok) return house;
  const takeIn: TakeInWatched = {
    async read(received, source, routing) {
      const document = await readBrought(received);
      if (!document.ok) return document;
      return success(
        draftDocument(document.value, house.value, source, routing ?? (await routingOf(archive))),
      );
    },
    write: (drafted, announcement, source, at) => writeDrafted(drafted, announcement, source, archive, at),
  };
  return success({ ...lookNeeds(archive), store: archive, takeIn });
}

/** What a place without any past would be judged by. */
export function firstState(source: Source["id"]): PlaceState {
  return { source, failures: 0, nextAt: new Date(0).toISOString(), hours: [] };
}

export type Tried =
  | LookedAt
  /** Nobody goes there: what belongs there is brought. */
  | { readonly kind: "brought" }
  | { readonly kind: "no-reader" };

/** A look that is not kept. Waits for a host that is busy for a moment. */
export async function tryPlace(
  archive: Archive,
  source: Source["id"],
  watch: WatchSettings,
  needs: LookNeeds = lookNeeds(archive),
): Promise<Tried> {
  const { kind } = watch;
  if (!hasReader(kind)) return { kind: "no-reader" };
  const reader = needs.readers[kind];
  if (!reader) return { kind: "brought" };
  const giveUpAt = needs.now() + MOST_WAITING_MS;
  for (;;) {
    const tried = await lookAt(needs, { id: source }, watch, reader, firstState(source));
    if (tried.kind !== "busy" || tried.until > giveUpAt) return tried;
    // A timer may end a millisecond early by this clock, and somebody else may be first: the host is busy once more.
    await delay(Math.max(tried.until - needs.now(), 1));
  }
}

const MOST_WAITING_MS = 10_000;
