// Check source: one source of a store → looked at now, what is new there taken in, and what became of it said.

import { setTimeout as delay } from "node:timers/promises";
import type { Archive } from "../../newsroom/ports/archive.ts";
import type { Source } from "../../terms/source.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { goOnUnheard, print, say } from "../terminal.ts";
import { fail } from "./add-source.ts";
import { createFetcher } from "./fetch-item.ts";
import { createLooker } from "./look-at-source.ts";
import { type LookedByHand, lookByHand } from "./look-by-hand.ts";
import { PLACE_READERS } from "./place-readers.ts";
import { fetchNeeds } from "./watch-by-hand.ts";

const AT_ONCE = 100;
/** A file that is still written, a host that is asked elsewhere. */
const MOST_WAITING_MS = 30_000;

/** Work without a claim: doing it twice changes nothing. */
const claimOf = (key: string) => ({
  kind: "fetch-item" as const,
  key,
  dueAt: 0,
  attempts: 1,
  lease: "",
});

export async function checkSource(
  archive: Archive,
  houseFolder: string,
  source: Source,
  watch: WatchSettings,
): Promise<number> {
  const { id } = source;
  goOnUnheard();
  if (watch.state === "paused") return fail(`The source "${id}" is paused: shirase source resume ${id}`);
  if (!PLACE_READERS[watch.kind]) return fail(`Nobody looks for "${id}": what belongs there is brought.`);
  const needs = await fetchNeeds(archive, houseFolder);
  if (!needs.ok) return fail(needs.error);
  const looker = createLooker({ ...needs.value, store: archive });
  const looked = await lookByHand({ store: archive, looker, now: Date.now, wait: delay }, id);
  if (looked.kind !== "looked") say(tellNotLooked(id, looked));
  else {
    const { items, new: fresh, changed, outcome, reason } = looked.look;
    await print(
      `${outcome}: ${items} entries, ${fresh} new, ${changed} changed${reason === undefined ? "" : `. ${reason}`}\n`,
    );
    await archive.scheduleWork({
      kind: "check-source",
      key: id,
      dueAt: Date.parse((await archive.findPlace(id))?.nextAt ?? looked.look.at),
    });
  }
  const failures = await takeAll(archive, id, createFetcher(needs.value));
  return failures > 0 || hasFailed(looked) ? 1 : 0;
}

/** Whom nothing was asked of because it was looked at moments ago has not failed. */
function hasFailed(looked: LookedByHand): boolean {
  if (looked.kind !== "looked") return looked.kind === "busy";
  return looked.look.outcome === "failed" || looked.look.outcome === "refused";
}

function tellNotLooked(id: string, looked: Exclude<LookedByHand, { kind: "looked" }>): string {
  if (looked.kind === "early")
    return `"${id}" was looked at ${looked.lastAt}; its next look is due at ${looked.nextAt}.`;
  const until = looked.until === undefined ? "" : ` until ${new Date(looked.until).toISOString()}`;
  return `"${id}" was not looked at: its host is busy or wants to be left alone${until}.`;
}

/** Gives how many were not to be had. */
async function takeAll(
  archive: Archive,
  source: Source["id"],
  fetcher: ReturnType<typeof createFetcher>,
): Promise<number> {
  let failures = 0;
  const seen = new Set<string>();
  for (;;) {
    const waiting = await archive.listKeptItems({ source, state: "to-fetch", limit: AT_ONCE + seen.size });
    const next = waiting.findLast(({ key }) => !seen.has(key));
    if (!next) return failures;
    seen.add(next.key);
    await takeOne(archive, next, fetcher);
    const taken = await archive.findKeptItem(source, next.key);
    if (taken?.state !== "taken" && taken?.state !== "same-as") failures += 1;
    await print(`  ${lineOf(taken ?? next, next)}\n`);
  }
}

async function takeOne(
  archive: Archive,
  { source, key }: KeptItem,
  fetcher: ReturnType<typeof createFetcher>,
): Promise<void> {
  const work = claimOf(`${source} ${key}`);
  const end = Date.now() + MOST_WAITING_MS;
  for (;;) {
    const dueAt = await fetcher.perform(work, Date.now);
    const item = await archive.findKeptItem(source, key);
    if (item?.state === "to-fetch" && dueAt !== undefined && dueAt < end) {
      await new Promise((resolve) => setTimeout(resolve, Math.max(dueAt - Date.now(), 0)));
      continue;
    }
    if (dueAt !== undefined) await archive.scheduleWork({ kind: "fetch-item", key: work.key, dueAt });
    return;
  }
}

function lineOf({ state, announcement, reason, address, guid }: KeptItem, { entry }: KeptItem): string {
  const name = entry?.title ?? address ?? guid ?? "";
  const became = announcement === undefined ? (reason ?? "") : `announcement ${announcement}`;
  return [state, name, became].filter((each) => each !== "").join("  ");
}
