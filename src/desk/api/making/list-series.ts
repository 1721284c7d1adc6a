// List series: the series that there are, drafts among them, each with the place of its last part.

import { z } from "zod";
import { LONGEST_SERIES_NAME } from "../../../newsroom/series-name.ts";
import { defineRoute } from "../route.ts";

const AT_ONCE = 200;

export const listSeriesRoute = defineRoute({
  name: "listSeries",
  method: "GET",
  path: "/series",
  summary: "The series that there are, in the order of their names, with the place of the next part",
  right: "read",
  query: z.strictObject({ after: z.string().max(LONGEST_SERIES_NAME).optional() }),
  answer: z.strictObject({
    series: z.array(
      z.strictObject({
        series: z.string(),
        lastPart: z.string().describe("How the last part is called; empty for nothing."),
        nextOrder: z.int().describe("The place of a part that comes next, from 1."),
      }),
    ),
    after: z.string().optional().describe("For the next page: it begins behind this name."),
  }),
  async run({ query: { after }, deps: { archive } }) {
    const found = await archive.listSeriesInUse(AT_ONCE, after);
    const last = found.at(-1);
    return {
      series: found.map(({ series, part, order }) => ({
        series,
        lastPart: part,
        nextOrder: Math.floor(order) + 1,
      })),
      ...(found.length === AT_ONCE && last && { after: last.series }),
    };
  },
});
