// Read entries: some lines of the inbox as they are now, for who has heard that they changed.

import { z } from "zod";
import { defineRoute } from "../route.ts";
import { idsParam, inboxEntry } from "./entry-schema.ts";

export const readEntries = defineRoute({
  name: "readInboxEntries",
  method: "GET",
  path: "/inbox/entries",
  summary: "Some lines of the inbox, by the numbers of their articles",
  right: "read",
  query: z.strictObject({ ids: idsParam.describe("Up to a hundred, with commas between.") }),
  answer: z.object({
    entries: z.array(inboxEntry),
    copies: z
      .array(z.object({ article: z.int(), version: z.int() }))
      .describe("Where the working copies of those that have one stand."),
  }),
  async run({ query: { ids }, deps: { archive } }) {
    const [entries, copies] = await Promise.all([archive.findInboxEntries(ids), archive.readCopyMarks(ids)]);
    return { entries, copies: copies.map(({ article, version }) => ({ article, version })) };
  },
});
