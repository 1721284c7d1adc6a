// Official text: the announcement's own words behind an article, block by block, and the limits that the desk writes to.

import { z } from "zod";
import type { Block, SourceDocument } from "../../../terms/document.ts";
import { articleParams } from "../articles/article-params.ts";
import { missingArticle } from "../articles/missing-article.ts";
import { defineRoute } from "../route.ts";

const SHAPES = ["heading", "paragraph", "list-item", "row", "preformatted", "caption"] as const;

const answer = z
  .strictObject({
    blocks: z.array(
      z.strictObject({
        index: z.int().min(0).describe("Among the announcement's blocks."),
        shape: z.enum(SHAPES),
        text: z.string(),
        cells: z.array(z.string()).optional().describe("Of a table's row."),
      }),
    ),
    headlineLimit: z.int().optional().describe("Most signs of a headline by the house style."),
    isClosed: z.boolean().describe("Whether the article is withdrawn: it is kept as it was."),
  })
  .meta({ id: "OfficialText" });

type Shown = z.input<typeof answer>["blocks"][number];

function show({ text }: SourceDocument, { shape, span, cells }: Block, index: number): Shown {
  const words = text.slice(...span);
  return { index, shape, text: words, ...(cells && { cells: cells.map((cell) => text.slice(...cell)) }) };
}

/** Navigation and the like of a page are no announcement; an article that shows them all the same has them. */
function blocksOf(document: SourceDocument, used: ReadonlySet<number>): readonly Shown[] {
  return document.blocks.flatMap((block, index) =>
    used.has(index) || block.furniture !== true ? [show(document, block, index)] : [],
  );
}

export const readOfficialText = defineRoute({
  name: "readOfficialText",
  method: "GET",
  path: "/articles/{id}/official-text",
  summary: "The words of the announcement behind an article, and the limits that the desk writes to",
  right: "read",
  params: articleParams,
  answer,
  async run({ path: { id }, deps: { archive, loadHeadlineLimits } }) {
    const article = await archive.findArticle(id);
    if (!article) throw missingArticle(id);
    const { provenance, body, language, state } = article;
    const announcement = provenance && (await archive.findAnnouncement(provenance.announcementId));
    const used = new Set(body.flatMap((block) => (block.kind === "official" ? [block.block] : [])));
    const { [language]: headlineLimit } = await loadHeadlineLimits();
    return {
      blocks: announcement ? [...blocksOf(announcement.document, used)] : [],
      ...(headlineLimit !== undefined && { headlineLimit }),
      isClosed: state.kind === "withdrawn",
    };
  },
});
