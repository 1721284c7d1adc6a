// House words: sections, labels and names of parts, as forms of the desk offer them.

import { z } from "zod";
import { ARTICLE_KINDS } from "../../../terms/article.ts";
import { defineRoute } from "../route.ts";

const byKind = z.record(z.enum(ARTICLE_KINDS), z.string());

export const readHouseWordsRoute = defineRoute({
  name: "readHouseWords",
  method: "GET",
  path: "/house",
  summary: "Sections, labels before headlines and names of a series' parts, as the house has them",
  right: "read",
  answer: z.strictObject({
    sections: z.array(z.strictObject({ slug: z.string(), ja: z.string(), en: z.string() })),
    articleSections: byKind.describe("Where the pieces of a kind are filed unless somebody says otherwise."),
    labels: byKind.describe("Before the headline; empty for none."),
    parts: z.array(z.string()).describe("Of a series, in reading order."),
  }),
  async run({ deps }) {
    const { sections, articleSections, labels, parts } = await deps.readHouseWords();
    return {
      sections: sections.map(({ slug, ja, en }) => ({ slug, ja, en })),
      articleSections,
      labels,
      parts,
    };
  },
});
