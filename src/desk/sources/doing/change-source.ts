// Change source: a source as it was seen and what it is to be, its settings kept; pausing, going on, giving up, and a look that somebody wants now.

import type { SourceId } from "../../../terms/ids.ts";
import type { Source } from "../../../terms/source.ts";
import type { WatchSettings } from "../../../terms/sources/watch-settings.ts";
import { DeskFault } from "../../api/desk-fault.ts";
import type { SourceChange } from "../source-schemas.ts";
import { withoutUndefined } from "./add-source.ts";
import {
  type SourceCall,
  checkPublish,
  checkSection,
  checkSeen,
  doingOf,
  loadWatched,
  overtaken,
} from "./source-call.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** `wasRead`: somebody saw what a look at the place gives. */
export async function changeSource(
  call: SourceCall,
  id: SourceId,
  seen: string,
  change: SourceChange,
  wasRead = false,
): Promise<Source> {
  const source = await loadWatched(call.archive, id);
  checkSeen(source, seen);
  checkPublish(call, change.autoPublish);
  checkSection(call, change.section, source.section);
  const { watch } = source;
  const isAsked = watch.kind === "feed" || watch.kind === "list-page";
  const place = isAsked ? (change.place ?? watch.place) : watch.place;
  const { links: _links, contact: _contact, ...rest } = watch;
  const links = watch.kind === "list-page" ? change.links : undefined;
  const { name, issuer, section, autoPublish } = change;
  return save(call, source, {
    ...source,
    ...(isAsked && { address: new URL(place).origin }),
    name,
    issuer,
    section,
    autoPublish,
    watch: {
      ...rest,
      ...(wasRead && { verified: true }),
      place,
      follow: change.follow,
      rhythm: withoutUndefined(change.rhythm),
      ...(links && (links.wanted.length > 0 || links.unwanted.length > 0) && { links }),
      ...(change.contact !== undefined && { contact: change.contact }),
    },
  });
}

async function save(call: SourceCall, was: Source, source: Source): Promise<Source> {
  if ((await call.archive.saveWatch(source, doingOf(call), was)) === "saved") return source;
  throw overtaken(await call.archive.findSource(was.id));
}

/** Only its state: whatever else somebody changed meanwhile stays. */
export async function turnSource(
  call: SourceCall,
  id: SourceId,
  state: WatchSettings["state"],
): Promise<Source> {
  const source = await loadWatched(call.archive, id);
  if (source.watch.state === state) return source;
  return save(call, source, { ...source, watch: { ...source.watch, state } });
}

export async function removeSource(call: SourceCall, id: SourceId): Promise<"removed" | "emptied"> {
  await loadWatched(call.archive, id);
  const removed = await call.archive.removeWatch(id, doingOf(call));
  if (removed !== "missing") return removed;
  throw new DeskFault({ name: "not-found", detail: `No place is watched under the id "${id}".` });
}

/** Gives when it is looked at: at once, or as soon as its owner's limits allow. ISO 8601 in UTC with milliseconds. */
export async function askToLook(call: SourceCall, id: SourceId): Promise<string> {
  const { watch } = await loadWatched(call.archive, id);
  if (watch.state === "paused") throw refused("source-paused", `The source "${id}" is paused.`);
  if (watch.kind === "push" || watch.kind === "paste")
    throw refused("source-brought", `Nobody looks for "${id}": what belongs there is brought.`);
  const state = await call.archive.findPlace(id);
  const now = Date.parse(call.at);
  const last = Date.parse(state?.lastLookAt ?? "");
  const allowed =
    state?.lastLookAt === undefined || last > now + DAY_MS
      ? // It was looked at by a clock that had jumped ahead, or never.
        now
      : Math.min(last + watch.rhythm.leastMinutes * MINUTE_MS, Date.parse(state.nextAt));
  const at = Math.max(now, allowed);
  await call.archive.askToLook(id, at, doingOf(call));
  return new Date(at).toISOString();
}

const refused = (code: string, detail: string): DeskFault => new DeskFault({ name: "refused", code, detail });
