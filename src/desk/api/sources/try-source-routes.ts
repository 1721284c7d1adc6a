// Try source routes: what could be watched at a site, and what a look at a place would give; nothing of either is kept.

import { z } from "zod";
import { FAILURE_CAUSES } from "../../../terms/sources/failure-cause.ts";
import { watchedPlaces } from "../../../watching/recognise/watched-places.ts";
import { listAllWatched } from "../../sources/looking/judge-sources.ts";
import { siteForm, testedPlace } from "../../sources/source-schemas.ts";
import type { Found, Wanted } from "../../sources/trials/open-trials.ts";
import type { DeskDeps } from "../desk-deps.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";

const count = z.int().min(0);
const SOON = 10;

/** Throws where too many are under way. */
export async function runTrial({ trials }: Pick<DeskDeps, "trials">, wanted: Wanted): Promise<Found> {
  const found = await trials.run(wanted);
  if (found) return found;
  const detail = "Too many places are being tried. Please try again in a moment.";
  throw new DeskFault({ name: "limited", detail, retryAfter: SOON });
}

const givenUp = (found: Found): DeskFault =>
  new DeskFault({
    name: "refused",
    code: "given-up",
    detail: found.kind === "given-up" ? found.reason : "It could not be done.",
  });

export const discoverSources = defineRoute({
  name: "discoverSources",
  method: "POST",
  path: "/sources/discover",
  summary:
    "Look around at a site for feeds and list pages that could be watched; politely, so that it takes up to two minutes",
  right: "sources",
  body: siteForm,
  answer: z.strictObject({
    places: z.array(
      z.strictObject({
        kind: z.enum(["feed", "list-page"]),
        address: z.string(),
        title: z.string(),
        items: count,
        dated: count.describe("Entries with a day."),
        newest: z.array(z.string()),
        watchedAs: z.string().optional().describe("The id of the source that watches it already."),
      }),
    ),
    requests: count,
    reason: z.string().optional().describe("Why not everything was tried."),
    cause: z.enum(FAILURE_CAUSES).optional().describe("What kept the site itself from being read."),
  }),
  problems: ["refused", "limited"],
  example: { site: "https://ministry.example/" },
  async run({ body, deps }) {
    const found = await runTrial(deps, { kind: "discover", site: body.site });
    if (found.kind !== "discovered") throw givenUp(found);
    const { places, ...rest } = found.discovered;
    const watchedAs = watchedPlaces((await listAllWatched(deps.archive)).map(({ source }) => source));
    return {
      ...rest,
      places: places.map((place) => {
        const id = watchedAs(place.address);
        return { ...place, newest: [...place.newest], ...(id !== undefined && { watchedAs: id }) };
      }),
    };
  },
});

const triedAnswer = z.strictObject({
  read: z.boolean(),
  title: z.string().optional(),
  count: count.optional().describe("Entries that it shows."),
  entries: z
    .array(
      z.strictObject({
        title: z.string().optional(),
        address: z.string().optional(),
        announcedAt: z.string().optional(),
      }),
    )
    .optional()
    .describe("The first thirty."),
  rule: z.strictObject({ ja: z.string(), en: z.string() }).optional().describe("How links were told."),
  doubts: z.array(z.string()).optional(),
  reason: z.string().optional().describe("Why it could not be read."),
  cause: z.enum(FAILURE_CAUSES).optional(),
});

export const testSource = defineRoute({
  name: "testSource",
  method: "POST",
  path: "/sources/test",
  summary: "What a look at a feed or list page would give; nothing of it is kept",
  right: "sources",
  body: testedPlace,
  answer: triedAnswer,
  problems: ["refused", "limited"],
  example: { kind: "feed", place: "https://ministry.example/feed.xml" },
  async run({ body, deps }) {
    const found = await runTrial(deps, { kind: "test", tested: body, typed: new URLSearchParams() });
    if (found.kind !== "tried") throw givenUp(found);
    const { tried } = found;
    if (tried.kind !== "read") return { read: false, ...(tried.kind === "unread" && withoutKind(tried)) };
    const { kind: _kind, entries, doubts, ...rest } = tried;
    return { read: true, ...rest, entries: [...entries], doubts: [...doubts] };
  },
});

function withoutKind<T extends { readonly kind: string }>({ kind: _kind, ...rest }: T): Omit<T, "kind"> {
  return rest;
}
