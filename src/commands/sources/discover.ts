// `shirase source discover`: the address of a site → the places there that could be watched, with what each would give, as lines for the terminal.

import { setTimeout as delay } from "node:timers/promises";
import type { Archive } from "../../newsroom/ports/archive.ts";
import { listAllWatched } from "../../desk/sources/looking/judge-sources.ts";
import type { SourceId } from "../../terms/ids.ts";
import { watchedPlaces } from "../../watching/recognise/watched-places.ts";
import { UsageError } from "../command.ts";
import type { CommandCall } from "../command.ts";
import { print, say } from "../terminal.ts";
import { fail } from "./add-source.ts";
import { type ProposedPlace, discoverPlaces } from "./discover-places.ts";
import { PLACE_READERS } from "./place-readers.ts";
import { watchOf } from "./source-words.ts";
import { lookNeeds } from "./watch-by-hand.ts";

export function readSite(text: string): string {
  const url = URL.parse(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
  // What is said of it is shown, and lands in logs.
  if (url !== null && url.password !== "")
    throw new UsageError("an address with a password is not asked: say one without");
  if (url !== null && /^https?:$/.test(url.protocol)) return url.href;
  throw new UsageError(`"${text}" is no address of a site`);
}

/** Keeps nothing but the host's robots.txt and its pauses. */
export async function discover(archive: Archive, call: CommandCall, site: string): Promise<number> {
  const contact = call.text("contact");
  say(`Looking around at ${site}: at most a few pages, with two seconds between them.`);
  const { places, requests, reason } = await discoverPlaces(site, {
    ask: lookNeeds(archive).ask({ waits: "look", ...(contact !== undefined && { contact }) }),
    wait: (milliseconds) => delay(milliseconds),
    now: Date.now,
    readers: PLACE_READERS,
    settingsOf: (kind, place) => watchOf(kind, place, call),
  });
  if (places.length === 0)
    return fail(
      `Nothing that could be watched was found at "${site}" in ${requests} requests${reason === undefined ? ": say the address of its list with --kind list-page" : `: ${reason}`}`,
    );
  const watchedAs = watchedPlaces((await listAllWatched(archive)).map(({ source }) => source));
  for (const place of places) await print(describe(place, watchedAs(place.address)));
  if (reason !== undefined) say(`Not everything was tried: ${reason}`);
  return 0;
}

export function describe(
  { kind, address, title, items, dated, newest }: ProposedPlace,
  watchedAs: SourceId | undefined,
): string {
  const lines = [
    `${kind}\t${address}\t${items} entries, ${dated} with a day\t${title}`,
    ...newest.map((each) => `  ${each}`),
    watchedAs === undefined
      ? `  shirase source add ${address} --kind ${kind}`
      : `  watched already: "${watchedAs}"`,
  ];
  return `${lines.join("\n")}\n`;
}
