// Take document: what an entry of a place was received as → announcements kept with its new state in one step, each with its article.

import type { Received } from "../../intake/receive.ts";
import type { IntakeOutcome } from "../../newsroom/ports/archive.ts";
import type { Drafted } from "../../path.ts";
import type { Carrier } from "../../terms/carrier.ts";
import type { SourceDocument } from "../../terms/document.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import { contentOf } from "../../watching/recognise/content-of.ts";
import { type FetchCall, isVisited, noteWell, visitOf } from "./fetch-call.ts";
import { keepOnce } from "./find-elsewhere.ts";
import { digest } from "./look-at-source.ts";
import type { ReceivedItem } from "./receive-item.ts";

/** `dueAt`: when its page is asked again. */
export type Taken =
  | { readonly kind: "taken"; readonly dueAt: number | undefined }
  /** `isSlow`: on a machine that was busy; another time it may be read. */
  | { readonly kind: "unreadable"; readonly reason: string; readonly isSlow: boolean };

/** What came with it is kept before it: as long as the entry itself waits, all of it is done again. */
export async function takeParts(
  call: FetchCall,
  { parts, validators, carrier }: Extract<ReceivedItem, { kind: "received" }>,
): Promise<Taken> {
  const [first, ...others] = parts;
  for (const [place, part] of others.entries()) await takePart(call, part, place + 1, carrier);
  return takeDocument(call, first, validators, carrier);
}

/** A part that cannot be read, such as a signature or a picture, is left out: the entry is not refused for it. */
async function takePart(
  call: FetchCall,
  part: Received,
  place: number,
  carrier: Carrier | undefined,
): Promise<void> {
  const { needs, source, item, at } = call;
  const key = `${item.key}-${place}`;
  const before = await needs.store.findKeptItem(item.source, key);
  const drafted = await needs.takeIn.read(part, source);
  if (!drafted.ok) return;
  const kept: KeptItem = {
    source: item.source,
    key,
    firstSeenAt: before?.firstSeenAt ?? at,
    lastSeenAt: at,
    tries: 0,
    state: "taken",
  };
  const revises = before?.announcement;
  const { outcome } = await keepDocument(call, drafted.value, { kept, before, revises, carrier });
  if (outcome) await write(call, drafted.value, outcome);
}

async function takeDocument(
  call: FetchCall,
  received: Received,
  validators: KeptItem["validators"],
  carrier: Carrier | undefined,
): Promise<Taken> {
  const { needs, source, item, at } = call;
  const isVisit = item.state !== "to-fetch";
  const { reason: _reason, goneAt: _goneAt, validators: _validators, oldSince: _oldSince, ...rest } = item;
  const kept: KeptItem = {
    ...rest,
    ...(validators && { validators }),
    lastSeenAt: at,
    tries: 0,
    state: "taken",
  };
  const known = isVisit && item.state !== "gone" ? await findKnown(call) : undefined;
  if (known?.sha256 === digest(received.bytes)) return asBefore(call, validators);
  const drafted = await needs.takeIn.read(received, source);
  if (!drafted.ok) {
    const { code, message } = drafted.error;
    return { kind: "unreadable", reason: message, isSlow: code === "timeout" };
  }
  // Lists of other news and counters in the frame of a page change every day.
  if (known && contentOf(known) === contentOf(drafted.value.document)) return asBefore(call, validators);
  const changed = isVisit ? { ...kept, changedAt: at } : kept;
  const was = { before: item, revises: item.announcement };
  const { outcome, stands } = await keepDocument(call, drafted.value, { kept: changed, ...was, carrier });
  if (outcome) await write(call, drafted.value, outcome);
  // Of a page that says what it said nothing has changed: the visits that are left are made.
  const isSame = outcome?.outcome === "same" && isVisit;
  return {
    kind: "taken",
    dueAt: isVisited(call) ? visitOf(isSame ? item : stands, needs.now()) : undefined,
  };
}

/** What publishes unseen is its source as it stands now: somebody may have stopped that while its page was waited for. */
async function write(
  { needs, source, settings }: FetchCall,
  drafted: Drafted,
  { announcement }: IntakeOutcome,
): Promise<void> {
  const current = await needs.store.findSource(source.id);
  const isAsFetched =
    current?.watch?.state === "on" &&
    current.watch.kind === settings.kind &&
    current.watch.place === settings.place;
  const autoPublish = source.autoPublish && isAsFetched && current.autoPublish;
  await needs.takeIn.write(drafted, announcement, { ...source, autoPublish }, nowOf(needs));
}

/** Its page may have been waited for: it is drafted, and by a rule published, now. */
function nowOf({ now }: Pick<FetchCall["needs"], "now">): string {
  return new Date(now()).toISOString();
}

async function findKnown({ needs, item }: FetchCall): Promise<SourceDocument | undefined> {
  if (item.announcement === undefined) return undefined;
  return (await needs.store.findAnnouncement(item.announcement))?.document;
}

async function asBefore(call: FetchCall, validators: KeptItem["validators"]): Promise<Taken> {
  await noteWell(call, validators);
  return { kind: "taken", dueAt: visitOf(call.item, call.needs.now()) };
}

/** `stands`: the entry as it is from now on. */
type KeptDocument = { readonly outcome?: IntakeOutcome; readonly stands: KeptItem };

type Keeping = {
  readonly kept: KeptItem;
  readonly before: KeptItem | undefined;
  readonly revises: KeptItem["announcement"];
  readonly carrier: Carrier | undefined;
};

/** What is already here by another place is no announcement of its own, nor a revision where it only looks otherwise. */
async function keepDocument(
  { needs, source, item, at }: FetchCall,
  { document, reading, route }: Drafted,
  { kept, before, revises, carrier }: Keeping,
): Promise<KeptDocument> {
  // The text knows better when it was announced than the list that it stood in.
  const announcedAt = reading.announcedAt ?? item.entry?.announcedAt;
  const announcement = {
    sourceId: source.id,
    document,
    receivedAt: at,
    ...(announcedAt !== undefined && { announcedAt }),
    ...(revises !== undefined && { revises }),
    ...(route && { route }),
  };
  const found = { ...(before && { before }), ...(carrier && { carrier }) };
  const { entry: _entry, changedAt: _changedAt, ...rest } = kept;
  return keepOnce<KeptDocument>(needs.store, announcement, {
    async asOwn(likeness) {
      const outcome = await needs.store.keepTaken({ ...found, kept, announcement, likeness });
      return outcome === "look-again" ? outcome : { stands: kept, ...(outcome && { outcome }) };
    },
    async asSame(same) {
      // A page that was an announcement of its own is asked again as before.
      const isOwn = before?.state === "taken";
      const changed = same === before?.announcement ? before.changedAt : kept.changedAt;
      const stands: KeptItem = {
        ...rest,
        ...(changed !== undefined && { changedAt: changed }),
        announcement: same,
        state: isOwn ? "taken" : "same-as",
        reason: `Announcement ${same} says the same.`,
      };
      await needs.store.keepTaken({ ...found, kept: stands });
      return { stands };
    },
  });
}
