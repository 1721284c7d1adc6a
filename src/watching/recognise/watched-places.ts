// watchedPlaces: takes all sources that are watched, gives for an address the source that looks there already, whatever form the address is written in.

import type { SourceId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";
import { addressForm } from "./address-form.ts";

export type WatchedAs = (address: string) => SourceId | undefined;

/** Of two that watch one place, the first. */
export function watchedPlaces(sources: readonly Pick<Source, "id" | "watch">[]): WatchedAs {
  const places = new Map<string, SourceId>();
  for (const { id, watch } of sources) {
    if (!watch || watch.place === "") continue;
    const form = addressForm(watch.place);
    if (!places.has(form)) places.set(form, id);
  }
  return (address) => places.get(addressForm(address));
}
