// Fetch item: the due work of one entry of a place → the announcement that it is, kept with the entry's new state in one step, and its article; then its page is asked again for some time.

import type { ClaimedWork, Worker } from "../../newsroom/due-work.ts";
import { sourceId } from "../../terms/ids.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import { keyOfAddress } from "../../watching/recognise/identify-item.ts";
import { backOff } from "../../watching/politeness/back-off.ts";
import { type FetchCall, type FetchNeeds, isVisited, noteWell, visitOf } from "./fetch-call.ts";
import { finishArticle } from "./finish-article.ts";
import { digest } from "./look-at-source.ts";
import { readArchived } from "./read-archived.ts";
import { type ReceivedItem, receiveItem } from "./receive-item.ts";
import { takeParts } from "./take-document.ts";

/** Over two days, longer than hosts are ill as a rule. Then somebody has to look: it stands refused in the list of the source's entries. */
const MOST_TRIES = 16;
/** A document that is slow to be read each time is a burden, and no longer a busy machine's fault. */
const MOST_READINGS = 3;

/** Safe to be done twice, by two at once, or to be broken off anywhere: what was kept is found, and the rest is done. */
export function createFetcher(needs: FetchNeeds): Worker {
  return { perform: (work) => performFetch(needs, work) };
}

async function performFetch(needs: FetchNeeds, { key }: ClaimedWork): Promise<number | undefined> {
  const gap = key.indexOf(" ");
  const id = sourceId(key.slice(0, gap));
  const [source, item] = [
    await needs.store.findSource(id),
    await needs.store.findKeptItem(id, key.slice(gap + 1)),
  ];
  const settings = source?.watch;
  if (!source || !item || settings?.state !== "on") return undefined;
  if (item.state === "refused") return undefined;
  const at = new Date(needs.now()).toISOString();
  const call: FetchCall = { needs: needsOf(needs, item), source, settings, item, at };
  if (item.state === "to-fetch") return take(call, await receiveItem(needs, item, settings));
  if (item.announcement !== undefined) await finishArticle(needs, item.announcement, call.at);
  return isVisited(call) ? take(call, await receiveItem(needs, item, settings)) : undefined;
}

/** What stood at its place before anybody looked there may be years old, and is nobody's news. */
function needsOf(needs: FetchNeeds, { state, oldSince, entry }: KeptItem): FetchNeeds {
  if (state !== "to-fetch" || oldSince === undefined) return needs;
  const read = readArchived(needs.takeIn, { begunAt: oldSince, announcedAt: entry?.announcedAt });
  return { ...needs, takeIn: { ...needs.takeIn, read } };
}

async function take(call: FetchCall, received: ReceivedItem): Promise<number | undefined> {
  const { item, needs } = call;
  const again = visitOf(item, needs.now());
  const isVisit = item.state !== "to-fetch";
  switch (received.kind) {
    case "received": {
      const taken = await takeParts(call, received);
      if (taken.kind === "taken") return taken.dueAt;
      // What is taken stays taken: the next visit may find its page well again.
      if (isVisit) return again;
      const isFinal = !taken.isSlow || item.tries + 1 >= MOST_READINGS;
      return noteFailed(call, { kind: "failed", reason: taken.reason, isFinal });
    }
    case "leads-to":
      return takeLinks(call, received);
    case "not-modified":
      await noteWell(call);
      return again;
    case "later":
      return received.at;
    case "gone":
      if (isVisit || item.tries + 1 >= MOST_TRIES) return noteGone(call, received.reason);
      return noteFailed(call, { kind: "failed", reason: received.reason });
    case "failed":
      if (!isVisit) return noteFailed(call, received);
      return received.isFinal ? again : (received.retryAt ?? noteMissed(call, again));
  }
}

/** A visit that gave nothing is made up for, a little later each time, until the next one. */
async function noteMissed(
  { needs, item }: FetchCall,
  again: number | undefined,
): Promise<number | undefined> {
  const tries = item.tries + 1;
  if (tries >= MOST_TRIES) return again;
  await needs.store.keepTaken({ before: item, kept: { ...item, tries } });
  const soon = needs.now() + backOff(tries, needs.chance());
  return again === undefined ? soon : Math.min(soon, again);
}

async function noteFailed(
  { needs, item }: FetchCall,
  { reason, retryAt, isFinal }: Extract<ReceivedItem, { kind: "failed" }>,
): Promise<number | undefined> {
  // A wish to be left alone is no failure of the entry.
  const tries = retryAt === undefined ? item.tries + 1 : item.tries;
  const isOver = isFinal === true || tries >= MOST_TRIES;
  const state = isOver ? "refused" : item.state;
  await needs.store.keepTaken({ before: item, kept: { ...item, tries, reason, state } });
  return isOver ? undefined : (retryAt ?? needs.now() + backOff(tries, needs.chance()));
}

async function noteGone({ needs, item, at }: FetchCall, reason: string): Promise<number | undefined> {
  const kept: KeptItem = { ...item, state: "gone", goneAt: item.goneAt ?? at, reason };
  await needs.store.keepTaken({ before: item, kept });
  return visitOf(item, needs.now());
}

/** The PDFs of a page are entries of their own: each is known by its address, wherever else it is linked. */
async function takeLinks(
  { needs, item, at }: FetchCall,
  { addresses, validators }: Extract<ReceivedItem, { kind: "leads-to" }>,
): Promise<number | undefined> {
  const { entry, reason: _reason, oldSince, ...rest } = item;
  const more: KeptItem[] = [];
  for (const address of addresses) {
    const key = keyOfAddress(address, digest);
    if (await needs.store.findKeptItem(item.source, key)) continue;
    const announced = entry?.announcedAt === undefined ? {} : { announcedAt: entry.announcedAt };
    more.push({
      source: item.source,
      key,
      address,
      firstSeenAt: at,
      lastSeenAt: at,
      tries: 0,
      state: "to-fetch",
      ...(oldSince !== undefined && { oldSince }),
      entry: { address, ...announced, enclosures: [] },
    });
  }
  const kept: KeptItem = { ...rest, ...(validators && { validators }), state: "taken" };
  await needs.store.keepTaken({ before: item, kept: { ...kept, lastSeenAt: at }, more });
  return visitOf(item, needs.now());
}
