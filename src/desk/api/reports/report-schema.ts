// Report schema: what a reader reported, as the desk's API tells it.

import { z } from "zod";
import type { Archive } from "../../../newsroom/ports/archive.ts";
import type { ReaderReport } from "../../../newsroom/ports/report-store.ts";
import { id, instant } from "../../../newsroom/schemas/value-schemas.ts";
import { DeskFault } from "../desk-fault.ts";

export const reportSchema = z
  .strictObject({
    id: z.int(),
    article: id.optional().describe("What it is about; absent where it came from the contact page."),
    headline: z.string().optional().describe("Of an article that readers may see."),
    text: z.string(),
    receivedAt: instant,
    closed: z
      .strictObject({ at: instant, by: z.string() })
      .optional()
      .describe("When the desk was done with it, and who said so."),
  })
  .meta({ id: "ReaderReport" });

export type ReportTold = z.output<typeof reportSchema>;

export async function tellReports(
  archive: Pick<Archive, "listCardsById">,
  reports: readonly ReaderReport[],
): Promise<readonly ReportTold[]> {
  const cards = await archive.listCardsById([
    ...new Set(reports.flatMap(({ articleId }) => articleId ?? [])),
  ]);
  const headlines = new Map<number, string>(cards.map((card) => [card.id, card.headline]));
  return reports.map(({ articleId, ...report }) => {
    const headline = articleId === undefined ? undefined : headlines.get(articleId);
    return {
      ...report,
      ...(articleId !== undefined && { article: articleId }),
      ...(headline !== undefined && { headline }),
    };
  });
}

export async function tellReport(
  archive: Pick<Archive, "listCardsById" | "findReport">,
  number: number,
): Promise<ReportTold> {
  const found = await archive.findReport(number);
  const [told] = found ? await tellReports(archive, [found]) : [];
  if (told) return told;
  throw new DeskFault({ name: "not-found", detail: `There is no report ${number}.` });
}
