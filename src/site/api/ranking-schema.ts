// Ranking schema: the places of a ranking as the API tells them; not ninjs, which has no word for them.

import { z } from "zod";
import { RANKING_WINDOWS } from "../../terms/ranking.ts";

const ranked = z.strictObject({
  place: z.int().min(1),
  readers: z.int().min(1).describe("Reader-days within the window."),
  before: z
    .int()
    .min(1)
    .optional()
    .describe("Its place an hour before (of the 24 hours) or a day before; absent: it had none."),
  uri: z.url({ protocol: /^https?$/ }),
  headline: z.string(),
  section: z.string(),
  firstCreated: z.iso.datetime({ offset: true }),
});

export const rankingAnswer = z.strictObject({
  window: z.enum(RANKING_WINDOWS),
  section: z.string().optional(),
  asOf: z.iso.datetime({ offset: true }).optional().describe("The end of the minute that was counted last."),
  page: z.int().min(1),
  count: z.int().min(0).describe("Articles in the whole ranking."),
  articles: z.array(ranked),
});
export type RankingAnswer = z.output<typeof rankingAnswer>;
