// Break headline: a headline as it is being written → where its lines may end on the site.

import { z } from "zod";
import { headlinePieces } from "../../../site/markup/headline.ts";
import { defineRoute } from "../route.ts";

/** Twice the longest that any house has. */
const LONGEST = 500;

export const breakHeadline = defineRoute({
  name: "breakHeadline",
  method: "POST",
  path: "/headline-breaks",
  summary: "Where the lines of a headline may end on the site",
  right: "read",
  body: z.strictObject({ headline: z.string().max(LONGEST) }),
  answer: z
    .strictObject({
      pieces: z.array(
        z.strictObject({
          text: z.string(),
          breaks: z.boolean().describe("A line may end before it."),
          whole: z.boolean().describe("No line ends within it."),
        }),
      ),
    })
    .meta({ id: "HeadlineBreaks" }),
  run: async ({ body: { headline } }) => ({ pieces: [...headlinePieces(headline)] }),
});
