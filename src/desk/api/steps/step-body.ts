// Step body: what every decision on an article takes, and the article that it gives.

import { z } from "zod";
import { article } from "../../../newsroom/schemas/article-schema.ts";

export const stepBody = z.strictObject({
  revision: z
    .int()
    .min(1)
    .optional()
    .describe("The revision that was looked at: another one there now is a conflict, and nothing is done."),
  copy: z
    .int()
    .min(0)
    .optional()
    .describe(
      "The version of its working copy that was looked at (0: there was none): where somebody has written since, it is a conflict.",
    ),
});

export const wallTimeFields = {
  wallTime: z.string().max(40).describe("Local date and time, like 2026-03-29T07:00."),
  zone: z.string().max(80).default("Asia/Tokyo").describe("IANA name of the time zone."),
  choose: z
    .enum(["earlier", "later"])
    .optional()
    .describe("Of a time that clocks leave out or show twice: before or after the change."),
};

/** What readers or colleagues are told; longer ones are refused by the newsroom, with a sentence. */
export const wordsField = z.string().max(10_000);

export const stepAnswer = article.meta({ id: "Article" });
