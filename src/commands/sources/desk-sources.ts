// Desk sources: a store in, what the desk asks about places that it may look at out: discoveries and test looks, within politeness and the address guard.

import { setTimeout as delay } from "node:timers/promises";
import type { SourceDesk, TriedPlace } from "../../desk/sources/source-desk.ts";
import { askOnce } from "../../intake/fetch/ask-once.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { usualWatch } from "../../watching/usual-watch.ts";
import { allowedAddresses } from "../reading/allowed-addresses.ts";
import { discoverPlaces } from "./discover-places.ts";
import type { LookNeeds } from "./look-at-source.ts";
import type { PlaceReaders } from "./place-readers.ts";
import { createThreadReaders } from "./place-thread/ask-places.ts";
import { createPoliteAsking } from "./polite-asking.ts";
import { type Tried, tryPlace } from "./watch-by-hand.ts";

const MOST_SHOWN = 30;

/** Shares hosts and their pauses with everything else that asks on this store; what is asked ends with `signal`. */
function needsUntil(archive: Archive, readers: PlaceReaders, signal: AbortSignal): LookNeeds {
  return {
    store: archive,
    ask: createPoliteAsking({
      store: archive,
      fetch: (address, options) =>
        askOnce(address, { ...options, signal, allowAddresses: allowedAddresses() }),
      now: Date.now,
      wait: (ms) => delay(ms, undefined, { signal }),
    }),
    readers,
    now: Date.now,
    chance: Math.random,
  };
}

export function createDeskSources(archive: Archive): SourceDesk {
  // Idle it keeps nobody waiting, and ends by itself.
  const { readers } = createThreadReaders();
  return {
    discover: (site, signal) =>
      discoverPlaces(site, {
        ask: needsUntil(archive, readers, signal).ask({ waits: "look" }),
        wait: (ms) => delay(ms, undefined, { signal }),
        now: Date.now,
        readers,
        settingsOf: usualWatch,
      }),
    tryPlace: async (source, watch, signal) =>
      tellTried(await tryPlace(archive, source, watch, needsUntil(archive, readers, signal))),
  };
}

function tellTried(tried: Tried): TriedPlace {
  if (tried.kind === "brought") return { kind: "brought" };
  if (tried.kind === "no-reader") return { kind: "unread", reason: "Places like this cannot be read." };
  if (tried.kind === "busy") return { kind: "unread", reason: tried.reason };
  const { judged, shown } = tried;
  if (shown.kind !== "read") {
    const { reason = "Nothing was to be had.", cause } = judged.look;
    return { kind: "unread", reason, ...(cause && { cause }) };
  }
  const { items, title, rule, warnings } = shown.reading;
  return {
    kind: "read",
    ...(title !== undefined && { title }),
    count: items.length,
    entries: items.slice(0, MOST_SHOWN).map(({ title: name, address, announcedAt }) => ({
      ...(name !== undefined && { title: name }),
      ...(address !== undefined && { address }),
      ...(announcedAt !== undefined && { announcedAt }),
    })),
    ...(rule && { rule }),
    doubts: warnings.map(({ message }) => message),
  };
}
