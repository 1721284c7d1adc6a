// Copy schemas: what the API's routes of working copies take and give.

import { z } from "zod";
import { ARTICLE_KINDS } from "../../../terms/article.ts";
import { LONGEST_SERIES_NAME, readSeriesName } from "../../../newsroom/series-name.ts";
import type { CopyStep } from "../../../terms/desk/copy-step.ts";
import { HIGHEST_ID } from "../../../terms/ids.ts";

const version = z.int().min(0).max(HIGHEST_ID).describe("How many steps the copy has had.");

export const client = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/)
  .describe("One editor: one tab of a browser, by a name that it drew for itself and keeps.");

const copyStep = z
  .strictObject({
    version: version.describe("Of the copy with this step."),
    step: z.unknown().describe("As ProseMirror writes a step."),
    client: z.string(),
    number: z.int().describe("Which of the client's steps in this article, counted from 0."),
    account: z.int().optional().describe("Whose it is; absent for what the program did."),
    name: z.string(),
    at: z.string(),
  })
  .meta({ id: "CopyStep" });

export const writtenSteps = (steps: readonly CopyStep[]) =>
  steps.map(({ version: at, step, client: from, number, account, name, at: when }) => ({
    version: at,
    step,
    client: from,
    number,
    ...(account !== undefined && { account }),
    name,
    at: when,
  }));

/** Printable, on one line, without spaces around it. */
const line = (longest: number) =>
  z
    .string()
    .transform((text) =>
      text
        .toWellFormed()
        .replace(/[\p{Cc}\s]+/gu, " ")
        .trim(),
    )
    .pipe(z.string().min(1).max(longest));

const MOST_NAMES = 30;
const names = z.array(line(100)).max(MOST_NAMES);
const series = z.strictObject({
  series: z.string().max(LONGEST_SERIES_NAME).transform(readSeriesName).pipe(z.string().min(1)),
  part: z.string().max(200),
  order: z.number().min(0).max(HIGHEST_ID),
});

const change = <Value extends z.ZodType>(value: Value) =>
  z
    .strictObject({
      base: z.json().describe("What the editor had before the eyes; null where there was nothing."),
      value,
    })
    .optional();

export const fieldChanges = z.strictObject({
  section: change(z.string().regex(/^[a-z0-9-]{1,64}$/)),
  topics: change(names.nullable()),
  series: change(series.nullable()),
  authors: change(names.nullable()),
  kind: change(z.enum(ARTICLE_KINDS)),
  language: change(z.enum(["ja", "en"])),
});

export const fieldValues = z
  .strictObject({
    section: z.unknown(),
    topics: z.unknown(),
    series: z.unknown(),
    authors: z.unknown(),
    kind: z.unknown(),
    language: z.unknown(),
  })
  .meta({ id: "CopyFields" });

const left = z
  .unknown()
  .describe(
    "Conflicts that wait for somebody to look: of a revision that was saved without the copy, and of editors who gave way to others. Null where there are none.",
  );

const versions = z
  .array(z.strictObject({ text: z.string(), block: z.json().describe("As ProseMirror writes a node.") }))
  .max(50);
const lostWords = z.array(z.string()).max(1_000);

const metConflict = z
  .strictObject({
    id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
    at: z.int().min(0).max(HIGHEST_ID).describe("In the document with the steps."),
    field: z.enum(["headline", "lead", "body"]),
    base: versions,
    ours: versions.describe("What its sender had written."),
    theirs: versions,
    now: z.string().optional(),
    lost: z.strictObject({ ours: lostWords, theirs: lostWords }),
    bothChanged: z.boolean(),
    isWhole: z.boolean(),
    by: z.array(z.string()).max(50).describe("Who wrote theirs."),
  })
  .meta({ id: "MetConflict" });

export const openedCopy = z
  .strictObject({
    revision: z.int().describe("The revision that the copy goes on from."),
    version: version.describe("Of the document: the steps after it lead to the newest."),
    document: z.unknown().describe("As ProseMirror writes a document."),
    steps: z.array(copyStep),
    fields: fieldValues,
    left,
  })
  .meta({ id: "WorkingCopy" });

export const sentSteps = z.strictObject({
  client,
  version: version.describe("Of the copy that the first of the steps stands on."),
  first: z.int().min(0).max(HIGHEST_ID).describe("Number of the first among all of the client's steps."),
  steps: z.array(z.json()).min(1).max(10_000),
  met: z
    .array(metConflict)
    .max(50)
    .optional()
    .describe("Where both wrote one block anew: what the others are to be asked, too."),
});

export const keptSteps = z.strictObject({ version: version.describe("Of the copy with these steps.") });

export const stepsSince = z.strictObject({ version, steps: z.array(copyStep), left });

export const presence = z.strictObject({
  client,
  selection: z
    .json()
    .refine((value) => JSON.stringify(value).length <= 1_000, "is longer than a selection is")
    .describe("Where the editor is, as it says itself."),
});

export const present = z.strictObject({
  present: z.array(
    z.strictObject({
      client: z.string(),
      account: z.int(),
      name: z.string(),
      selection: z.unknown(),
    }),
  ),
});
