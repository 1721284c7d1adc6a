// Source schemas: what the desk may set of a source, as the API and the forms of its pages take it.

import { z } from "zod";
import { watchSettings } from "../../newsroom/schemas/watch-schema.ts";
import { sourceId } from "../../terms/ids.ts";
import { TAKEN_IDS } from "../../watching/usual-watch.ts";
import { hasUnseen } from "../../terms/unseen-signs.ts";

const LONGEST_NAME = 200;
const ID = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

export const sourceIdText = z
  .string()
  .regex(ID, "takes small letters, digits and - between them, 40 at most")
  .transform(sourceId)
  .describe("The source's id.");

const seenText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !hasUnseen(text), "holds signs that cannot be seen");

const nameText = seenText(LONGEST_NAME).min(1);

/** A password in an address would stand in the store, in exports and in lists. */
const webAddress = z
  .url({ protocol: /^https?$/, error: "is no http(s) address" })
  .max(2_000)
  .refine((text) => URL.parse(text)?.password === "", "holds a password")
  .transform((text) => new URL(text).href);

const { rhythm, follow, contact, links } = watchSettings.shape;

const siteText = z
  .string()
  .trim()
  .min(1)
  .max(2_000)
  .transform((text) => (/^[a-z][a-z+.-]*:/i.test(text) ? text : `https://${text}`))
  .pipe(webAddress)
  .describe(
    "A site's address; https:// is added where it is missing, and http:// is tried where nothing answers so.",
  );

export const siteForm = z.strictObject({ site: siteText });

const ownSettings = {
  name: nameText.describe("For people."),
  issuer: seenText(LONGEST_NAME).describe("Who publishes there, as the house writes it; may be empty."),
  section: z
    .string()
    .max(100)
    .describe("Slug of the section for articles whose kind has no place of its own; empty: none."),
  autoPublish: z
    .boolean()
    .describe("Publish without a human decision what is in no doubt; takes the right to publish."),
  follow,
  rhythm,
  contact,
};

/** Kinds that the desk adds. Folders of the server and mailboxes, whose password stands in its environment, are its console's. */
export const DESK_KINDS = ["feed", "list-page", "push", "paste"] as const;

export const testedPlace = z
  .strictObject({
    kind: z.enum(["feed", "list-page"]),
    place: webAddress,
    links,
    contact,
  })
  .refine(({ kind, links: shown }) => kind === "list-page" || shown === undefined, {
    path: ["links"],
    message: "are shown of a list page alone",
  });

export const newSource = z
  .strictObject({
    id: sourceIdText.refine((id) => !TAKEN_IDS.has(id), "is a name of the API: choose another"),
    kind: z.enum(DESK_KINDS),
    place: z.string().max(2_000),
    links,
    holdsOld: z
      .boolean()
      .optional()
      .describe(
        "Of a feed or list page: what stands there at the first look and was announced earlier than the day before, or has no day, is held, not drafted.",
      ),
    ...ownSettings,
  })
  .refine(({ kind, holdsOld }) => holdsOld !== true || kind === "feed" || kind === "list-page", {
    path: ["holdsOld"],
    message: "is of feeds and list pages alone",
  })
  .transform((typed, context) => {
    const isBrought = typed.kind === "push" || typed.kind === "paste";
    const place = isBrought ? z.literal("").safeParse(typed.place) : webAddress.safeParse(typed.place);
    if (place.success) return { ...typed, place: place.data };
    const message = isBrought ? "is empty where announcements are brought" : "is no http(s) address";
    context.addIssue({ code: "custom", path: ["place"], message });
    return z.NEVER;
  });

export const sourceChange = z.strictObject({
  ...ownSettings,
  place: webAddress.optional().describe("Of a feed or list page: where it is now."),
  links,
});

export const backfillWish = z
  .strictObject({
    until: z.iso.date().optional().describe("Back to this day and no further."),
    from: webAddress
      .optional()
      .describe("The first page of the archive, or a sitemap, where the place does not lead there."),
  })
  .transform(({ until, from }) => ({
    ...(until !== undefined && { until }),
    ...(from !== undefined && { from }),
  }));

export const markText = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .describe("`mark` of the source as it was seen: who is late learns it, and nothing is overwritten.");

export type NewSourceFields = z.output<typeof newSource>;
export type SourceChange = z.output<typeof sourceChange>;
export type TestedPlace = z.output<typeof testedPlace>;
