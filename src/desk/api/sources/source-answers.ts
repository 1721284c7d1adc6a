// Source answers: what the API tells of sources, their looks, entries and alerts.

import { z } from "zod";
import { instant } from "../../../newsroom/schemas/value-schemas.ts";
import { FAILURE_CAUSES } from "../../../terms/sources/failure-cause.ts";
import { LOOK_OUTCOMES, type Look } from "../../../terms/sources/look.ts";
import type { KeptItem } from "../../../terms/sources/kept-item.ts";
import type { SourceAlert } from "../../../terms/sources/source-alert.ts";
import { FOLLOWS, WATCH_KINDS } from "../../../terms/sources/watch-settings.ts";
import type { Became } from "../../../newsroom/ports/sources-store.ts";
import { STANDINGS, type SourceRow } from "../../sources/looking/judge-sources.ts";
import { ENTRY_STATES } from "../../sources/source-places.ts";
import { markOf } from "../../sources/source-mark.ts";

const sentences = z.strictObject({ ja: z.string(), en: z.string() }).describe("The same in both languages.");
const count = z.int().min(0);
const words = z.array(z.string());

export const sourceTold = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    issuer: z.string(),
    section: z.string(),
    autoPublish: z.boolean().describe("What is in no doubt is published without a human decision."),
    watch: z.strictObject({
      kind: z.enum(WATCH_KINDS),
      place: z.string(),
      follow: z.enum(FOLLOWS),
      holdsOld: z.boolean().optional().describe("What stood there long before its first look is held."),
      links: z.strictObject({ wanted: words, unwanted: words }).optional(),
      rhythm: z.strictObject({
        zone: z.string(),
        officeDays: z.array(z.int()),
        from: z.string(),
        to: z.string(),
        closedOn: words.optional(),
        leastMinutes: z.number(),
        mostMinutes: z.number(),
      }),
      contact: z.string().optional(),
      state: z.enum(["on", "paused"]),
      verified: z.boolean().describe("False for a preset that nobody could try."),
    }),
    standing: z.enum(STANDINGS).describe("How it is at the moment of the call."),
    since: z.string().optional(),
    health: sentences,
    lastLookAt: instant.optional(),
    lastSuccessAt: instant.optional(),
    lastNewAt: instant.optional(),
    nextAt: instant.optional(),
    taken: count.describe("Announcements of the last 30 days."),
    mark: z.string().describe("Sent along as `seen` with a change."),
  })
  .meta({ id: "Source" });

export function tellSource(row: SourceRow): z.input<typeof sourceTold> {
  const { source, state, health, standing, taken } = row;
  const { id, name, issuer, section, autoPublish, watch } = source;
  const { passwordFrom: _password, links, rhythm, ...rest } = watch;
  const { closedOn, ...hours } = rhythm;
  const { lastLookAt, lastSuccessAt, lastNewAt, nextAt } = state ?? {};
  return {
    id,
    name,
    issuer,
    section,
    autoPublish,
    watch: {
      ...rest,
      ...(links && { links: { wanted: [...links.wanted], unwanted: [...links.unwanted] } }),
      rhythm: {
        ...hours,
        officeDays: [...rhythm.officeDays],
        ...(closedOn && { closedOn: [...closedOn] }),
      },
    },
    standing,
    ...(health.since !== undefined && { since: health.since }),
    health: health.sentences,
    ...(lastLookAt !== undefined && { lastLookAt }),
    ...(lastSuccessAt !== undefined && { lastSuccessAt }),
    ...(lastNewAt !== undefined && { lastNewAt }),
    ...(nextAt !== undefined && watch.state === "on" && { nextAt }),
    taken,
    mark: markOf(source),
  };
}

export const lookTold = z
  .strictObject({
    at: instant,
    outcome: z.enum(LOOK_OUTCOMES),
    status: z.int().optional(),
    items: count.describe("Entries that the place showed."),
    new: count,
    changed: count,
    gone: count,
    bytes: count,
    milliseconds: z.number(),
    cause: z.enum(FAILURE_CAUSES).optional(),
    reason: z.string().optional(),
  })
  .meta({ id: "SourceLook" });

export function tellLook({ source: _source, ...look }: Look): z.input<typeof lookTold> {
  return look;
}

export const entryTold = z
  .strictObject({
    key: z.string(),
    state: z.enum(ENTRY_STATES),
    guid: z.string().optional(),
    address: z.string().optional(),
    title: z.string().optional(),
    announcement: z.int().optional(),
    article: z.int().optional(),
    isRevision: z.boolean().optional().describe("Of an announcement that was received before."),
    reason: z.string().optional(),
    tries: count,
    firstSeenAt: instant,
    lastSeenAt: instant,
    changedAt: instant.optional(),
    goneAt: instant.optional(),
  })
  .meta({ id: "SourceEntry" });

export function tellEntry(kept: KeptItem, became: Became | undefined): z.input<typeof entryTold> {
  const { key, state, guid, address, entry, announcement, reason, tries } = kept;
  const { firstSeenAt, lastSeenAt, changedAt, goneAt } = kept;
  return {
    key,
    state,
    ...(guid !== undefined && { guid }),
    ...(address !== undefined && { address }),
    ...(entry?.title !== undefined && { title: entry.title }),
    ...(announcement !== undefined && { announcement }),
    ...(became?.article !== undefined && { article: became.article }),
    ...(became && { isRevision: became.isRevision }),
    ...(reason !== undefined && { reason }),
    tries,
    firstSeenAt,
    lastSeenAt,
    ...(changedAt !== undefined && { changedAt }),
    ...(goneAt !== undefined && { goneAt }),
  };
}

export const alertTold = z
  .strictObject({
    key: z.string(),
    sentences,
    firstAt: instant,
    lastAt: instant,
    toldAt: instant.optional(),
    clearedAt: instant.optional(),
    clearToldAt: instant.optional(),
  })
  .meta({ id: "SourceAlert" });

export function tellAlert({ source: _source, to: _to, ...alert }: SourceAlert): z.input<typeof alertTold> {
  return alert;
}
