// Read source routes: what is watched and how it is, one of them, its looks, its entries and its alerts.

import { z } from "zod";
import { instant } from "../../../newsroom/schemas/value-schemas.ts";
import type { SourceId } from "../../../terms/ids.ts";
import { judgeSources, pickSources, STANDINGS, tellRows } from "../../sources/looking/judge-sources.ts";
import { lookAtSource } from "../../sources/looking/look-at-source.ts";
import { loadWatched } from "../../sources/doing/source-call.ts";
import { ENTRY_STATES } from "../../sources/source-places.ts";
import { sourceIdText } from "../../sources/source-schemas.ts";
import type { DeskDeps } from "../desk-deps.ts";
import { DeskFault } from "../desk-fault.ts";
import { numberText } from "../number-params.ts";
import { defineRoute } from "../route.ts";
import {
  alertTold,
  entryTold,
  lookTold,
  sourceTold,
  tellAlert,
  tellEntry,
  tellLook,
  tellSource,
} from "./source-answers.ts";

const AT_ONCE = 100;
export const sourceParams = z.strictObject({ id: sourceIdText });
const count = z.int().min(0);

export const listSources = defineRoute({
  name: "listSources",
  method: "GET",
  path: "/sources",
  summary: "All places that are watched, with how each is now: what is wrong first",
  right: "read",
  query: z.strictObject({
    standing: z.enum(STANDINGS).optional(),
    words: z.string().max(200).optional().describe("Each has to stand in name, issuer, id or place."),
    part: numberText.optional().describe(`Which hundred of them, from 1 on.`),
  }),
  answer: z.strictObject({
    sources: z.array(sourceTold),
    found: count,
    all: count,
    next: z.int().optional().describe("`part` of the next page, where there is one."),
  }),
  async run({ query: { standing, words, part = 1 }, deps: { archive }, at }) {
    const now = Date.parse(at);
    const all = await judgeSources(archive, now);
    const asked = { ...(standing && { standing }), ...(words !== undefined && { words }) };
    const found = pickSources(all, asked);
    const rows = await tellRows(archive, found.slice((part - 1) * AT_ONCE, part * AT_ONCE), now);
    return {
      sources: rows.map(tellSource),
      found: found.length,
      all: all.sources.length,
      ...(found.length > part * AT_ONCE && { next: part + 1 }),
    };
  },
});

export async function tellOne(
  { archive }: Pick<DeskDeps, "archive">,
  id: SourceId,
  at: string,
): Promise<ReturnType<typeof tellSource>> {
  const looked = await lookAtSource(archive, id, Date.parse(at));
  if (looked) return tellSource(looked);
  throw new DeskFault({ name: "not-found", detail: `No place is watched under the id "${id}".` });
}

export const readSource = defineRoute({
  name: "readSource",
  method: "GET",
  path: "/sources/{id}",
  summary: "A source: its settings, how it is now and since when, in words",
  right: "read",
  params: sourceParams,
  answer: sourceTold,
  problems: ["not-found"],
  run: ({ path: { id }, deps, at }) => tellOne(deps, id, at),
});

const behind = {
  before: instant.optional().describe("Only those before this instant: `next` of the page before."),
  key: z.string().max(500).optional().describe("`nextKey` of the page before, where there is one."),
};
const next = {
  next: instant.optional().describe("`before` of the next page, where there is one."),
  nextKey: z.string().optional().describe("`key` of the next page."),
};

export const listLooks = defineRoute({
  name: "listSourceLooks",
  method: "GET",
  path: "/sources/{id}/looks",
  summary: "Looks at a source, newest first: when, what came of it, why",
  right: "read",
  params: sourceParams,
  query: z.strictObject({ before: behind.before }),
  answer: z.strictObject({ looks: z.array(lookTold), next: next.next }),
  problems: ["not-found"],
  async run({ path: { id }, query: { before }, deps: { archive } }) {
    await loadWatched(archive, id);
    const asked = { source: id, limit: AT_ONCE + 1, ...(before !== undefined && { before }) };
    const found = await archive.listLooks(asked);
    const looks = found.slice(0, AT_ONCE);
    const last = found.length > AT_ONCE ? looks.at(-1) : undefined;
    return { looks: looks.map(tellLook), ...(last && { next: last.at }) };
  },
});

export const listEntries = defineRoute({
  name: "listSourceEntries",
  method: "GET",
  path: "/sources/{id}/entries",
  summary: "Entries that a source showed, newest first, and what became of each",
  right: "read",
  params: sourceParams,
  query: z.strictObject({ ...behind, state: z.enum(ENTRY_STATES).optional() }),
  answer: z.strictObject({ entries: z.array(entryTold), ...next }),
  problems: ["not-found"],
  async run({ path: { id }, query: { before, key = "", state }, deps: { archive } }) {
    await loadWatched(archive, id);
    const found = await archive.listKeptItems({
      source: id,
      limit: AT_ONCE + 1,
      ...(state && { state }),
      ...(before !== undefined && { before: { firstSeenAt: before, key } }),
    });
    const entries = found.slice(0, AT_ONCE);
    const announcements = new Set(entries.flatMap(({ announcement }) => announcement ?? []));
    const became = await archive.listBecame([...announcements]);
    const last = found.length > AT_ONCE ? entries.at(-1) : undefined;
    return {
      entries: entries.map((entry) =>
        tellEntry(entry, entry.announcement === undefined ? undefined : became.get(entry.announcement)),
      ),
      ...(last && { next: last.firstSeenAt, nextKey: last.key }),
    };
  },
});

export const listAlerts = defineRoute({
  name: "listSourceAlerts",
  method: "GET",
  path: "/sources/{id}/alerts",
  summary: "Alerts of a source, newest first: those that last, and those that are over",
  right: "read",
  params: sourceParams,
  query: z.strictObject({ ...behind, which: z.enum(["open", "all"]).default("all") }),
  answer: z.strictObject({ alerts: z.array(alertTold), ...next }),
  problems: ["not-found"],
  async run({ path: { id }, query: { before, key = "", which }, deps: { archive } }) {
    await loadWatched(archive, id);
    const found = await archive.listAlerts({
      source: id,
      limit: AT_ONCE + 1,
      ...(which === "open" && { open: true }),
      ...(before !== undefined && { before: { firstAt: before, key } }),
    });
    const alerts = found.slice(0, AT_ONCE);
    const last = found.length > AT_ONCE ? alerts.at(-1) : undefined;
    return { alerts: alerts.map(tellAlert), ...(last && { next: last.firstAt, nextKey: last.key }) };
  },
});
