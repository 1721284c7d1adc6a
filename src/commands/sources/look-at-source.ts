// Look at source: the due work of looking at one place → its next state and what is new there, kept in one step, and when to look again.

import { createHash } from "node:crypto";
import type { ClaimedWork, Worker } from "../../newsroom/due-work.ts";
import type { DeskStore } from "../../newsroom/ports/archive.ts";
import type { Doing } from "../../newsroom/ports/people-store.ts";
import type { SourcesStore } from "../../newsroom/ports/sources-store.ts";
import { sourceId } from "../../terms/ids.ts";
import type { Source } from "../../terms/source.ts";
import type { AskPlace, PlaceAnswer } from "../../terms/sources/place-answer.ts";
import type { PlaceState } from "../../terms/sources/place-state.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { type Asked, type JudgedLook, type Shown, judgeLook } from "../../watching/look/judge-look.ts";
import { tellCause } from "../../watching/politeness/tell-cause.ts";
import { readRetryAfter } from "../../watching/politeness/retry-after.ts";
import { type HealthStore, noteHealth } from "./alerts/note-health.ts";
import type { AskingChoice } from "./polite-asking.ts";
import type { PlaceReader, PlaceReaders } from "./place-readers.ts";

export type LookNeeds = {
  readonly store: Pick<SourcesStore, "findLikeItems" | "keepLook" | "saveWatch"> &
    HealthStore &
    Pick<DeskStore, "findSource">;
  /** Within all limits of politeness. */
  readonly ask: (choice: AskingChoice) => AskPlace;
  readonly readers: PlaceReaders;
  readonly now: () => number;
  /** From 0 to 1. */
  readonly chance: () => number;
};

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Safe to be done twice, or by two at once: of two looks that began from the same state one is kept. */
export function createLooker(needs: LookNeeds): Worker {
  return { perform: (work) => performLook(needs, work) };
}

async function performLook(needs: LookNeeds, { key }: ClaimedWork): Promise<number | undefined> {
  const { store, now, readers } = needs;
  const source = await store.findSource(sourceId(key));
  const watch = source?.watch;
  const reader = watch && readers[watch.kind];
  const state = source && (await store.findPlace(source.id));
  if (!source || !state || watch?.state !== "on" || !reader) return undefined;
  const early = untilAllowed(watch, state, now());
  if (early !== undefined) return early;
  const judged = await lookAt(needs, source, watch, reader, state);
  if (judged.kind === "busy") return judged.until;
  const { look, items, seen, state: next } = judged.judged;
  const before = state.lastLookAt === undefined ? {} : { before: state.lastLookAt };
  if ((await store.keepLook({ look, state: next, items, seen, at: watch, ...before })) === "kept") {
    await noteHealth(store, source, now());
    if (look.outcome === "fresh" && look.items > 0)
      await noteVerified(store, source, { at: look.at, actor: { kind: "rule", name: "look" } });
    return Date.parse(next.nextAt);
  }
  const kept = await store.findPlace(source.id);
  return kept && Date.parse(kept.nextAt);
}

/** Its entries were seen. What somebody else changes meanwhile stays: the next look sees them again. */
export async function noteVerified(
  store: Pick<SourcesStore, "saveWatch">,
  source: Source,
  doing: Doing,
): Promise<void> {
  const { watch } = source;
  if (watch && !watch.verified)
    await store.saveWatch({ ...source, watch: { ...watch, verified: true } }, doing, source);
}

/** A worker that was killed behind its look is followed by another, who comes too early. */
function untilAllowed(
  { rhythm }: WatchSettings,
  { lastLookAt, nextAt }: PlaceState,
  now: number,
): number | undefined {
  if (lastLookAt === undefined) return undefined;
  const [last, next] = [Date.parse(lastLookAt), Date.parse(nextAt)];
  // It was looked at by a clock that had jumped ahead.
  if (last > now + DAY_MS) return undefined;
  const earliest = last + rhythm.leastMinutes * MINUTE_MS;
  return now < Math.min(earliest, next) ? next : undefined;
}

export type LookedAt =
  | { readonly kind: "judged"; readonly judged: JudgedLook; readonly shown: Shown }
  /** Somebody else asks its host; nothing is known, and nothing is to be kept. */
  | { readonly kind: "busy"; readonly until: number; readonly reason: string };

/** Looks, and keeps nothing. */
export async function lookAt(
  needs: Omit<LookNeeds, "store"> & { readonly store: Pick<SourcesStore, "findLikeItems"> },
  { id }: Pick<Source, "id">,
  settings: WatchSettings,
  reader: PlaceReader,
  state: PlaceState,
): Promise<LookedAt> {
  const began = needs.now();
  const found = await askReader(needs, settings, reader, state);
  if (found.kind === "busy") return found;
  const { kind: _kind, shown, ...told } = found;
  const kept = shown.kind === "read" ? await needs.store.findLikeItems(id, shown.reading.items) : [];
  const asked: Asked = {
    source: id,
    settings,
    state,
    shown,
    kept,
    told: { ...told, milliseconds: needs.now() - began },
    now: began,
    chance: needs.chance(),
    digest,
  };
  return { kind: "judged", judged: judgeLook(asked), shown };
}

type Found =
  | ({ readonly kind: "shown"; readonly shown: Shown } & Omit<Asked["told"], "milliseconds">)
  | Extract<LookedAt, { readonly kind: "busy" }>;

async function askReader(
  { ask, now }: Pick<LookNeeds, "ask" | "now">,
  settings: WatchSettings,
  reader: PlaceReader,
  state: PlaceState,
): Promise<Found> {
  if (reader.kind === "own") {
    const reading = await reader.look(settings);
    if (reading.ok) return { kind: "shown", shown: { kind: "read", reading: reading.value }, bytes: 0 };
    const { code, message } = reading.error;
    const shown: Shown = { kind: "failed", reason: message };
    return { kind: "shown", shown, bytes: 0, cause: tellCause({ code }) };
  }
  const { contact } = settings;
  const asking = ask({ waits: "look", ...(contact !== undefined && { contact }) });
  const answer = await asking(settings.place, validatorsOf(state));
  if (answer.kind === "answered") return readAnswer(answer, settings, reader, state);
  if (answer.kind === "not-modified")
    return { kind: "shown", shown: { ...answer, kind: "not-modified" }, bytes: 0, status: 304 };
  if (answer.kind === "put-off")
    return { kind: "busy", until: Date.parse(answer.until), reason: answer.reason };
  return explain(answer, now());
}

function validatorsOf({ etag, lastModified }: PlaceState) {
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
}

function explain(answer: Extract<PlaceAnswer, { readonly kind: "failed" | "refused" }>, now: number): Found {
  const { reason } = answer;
  if (answer.kind === "refused")
    return { kind: "shown", shown: { kind: "refused", reason }, bytes: 0, cause: "robots" };
  const { status, retryAfter, cause } = answer;
  const told = { ...(status !== undefined && { status }), ...(cause !== undefined && { cause }) };
  const wait = status === 429 || status === 503 ? readRetryAfter(retryAfter, now) : undefined;
  const shown: Shown =
    wait === undefined ? { kind: "failed", reason } : { kind: "put-off", reason, until: now + wait };
  return { kind: "shown", shown, bytes: 0, ...told };
}

async function readAnswer(
  { bytes, status, address, contentType, etag, lastModified }: Extract<PlaceAnswer, { kind: "answered" }>,
  settings: WatchSettings,
  reader: Extract<PlaceReader, { kind: "asked" }>,
  state: PlaceState,
): Promise<Found> {
  const bodySha = digest(bytes);
  const told = { bytes: bytes.byteLength, status };
  const validators = {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
  if (bodySha === state.bodySha)
    return { kind: "shown", shown: { kind: "unchanged", ...validators }, ...told };
  const about = { address, settings, ...(contentType !== undefined && { contentType }) };
  const reading = await reader.read(bytes, about);
  if (!reading.ok) {
    const shown: Shown = { kind: "failed", reason: reading.error.message };
    return { kind: "shown", shown, ...told, cause: "unreadable" };
  }
  return { kind: "shown", shown: { kind: "read", reading: reading.value, bodySha, ...validators }, ...told };
}
