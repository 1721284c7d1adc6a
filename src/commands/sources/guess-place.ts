// Guess place: an address of which nobody said what stands there → looked at as what it sends, a feed or a list page, and which it was.

import { kindOfPlace } from "../../intake/kind-of-place.ts";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Source } from "../../terms/source.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import type { AskedKind, PlaceReader, PlaceReaders } from "./place-readers.ts";
import { type Tried, lookNeeds, tryPlace } from "./watch-by-hand.ts";

export type Guessing = {
  readonly reader: PlaceReader;
  /** Of what was read last; nothing before there was an answer. */
  readonly kind: () => AskedKind | undefined;
};

export function createGuessing(readers: PlaceReaders): Guessing {
  let kind: AskedKind | undefined;
  return {
    kind: () => kind,
    reader: {
      kind: "asked",
      async read(bytes, about) {
        kind = await kindOfPlace(bytes, about);
        const reader = readers[kind];
        if (reader?.kind !== "asked") throw new Error(`Nothing reads a ${kind}.`);
        return reader.read(bytes, about);
      },
    },
  };
}

const SAID: Readonly<Record<AskedKind, string>> = {
  feed: "It sends a feed.\n",
  "list-page": "It sends a page, which is read as a list of links (--kind says otherwise).\n",
};

/** The look, what the place is watched as, and which it was, to be said. `guessed`: nobody said what it is. */
export async function tryGuessed(
  archive: Archive,
  source: Source["id"],
  { watch, guessed }: { readonly watch: WatchSettings; readonly guessed: boolean },
): Promise<{ readonly tried: Tried; readonly watch: WatchSettings; readonly said: string }> {
  if (!guessed) return { tried: await tryPlace(archive, source, watch), watch, said: "" };
  const needs = lookNeeds(archive);
  const guessing = createGuessing(needs.readers);
  const readers = { ...needs.readers, feed: guessing.reader };
  const tried = await tryPlace(archive, source, watch, { ...needs, readers });
  const kind = guessing.kind();
  return kind === undefined
    ? { tried, watch, said: "" }
    : { tried, watch: { ...watch, kind }, said: SAID[kind] };
}
