// Answer reports: the store's reports of readers → the page of the desk that lists them, page by page.

import type { PublishedArticles } from "../newsroom/ports/archive.ts";
import type { ReportStore } from "../newsroom/ports/report-store.ts";
import type { Bilingual } from "../site/site-config.ts";
import type { ReportsPlace } from "./desk-paths.ts";
import { reportsPage } from "./page/reports-page.ts";

export type ReportSource = Pick<ReportStore, "listReports"> & Pick<PublishedArticles, "listCardsById">;

const REPORTS_PER_PAGE = 50;

export async function answerReports(
  source: ReportSource,
  name: Bilingual,
  place: ReportsPlace,
): Promise<string> {
  const { language, which, before } = place;
  const asked = { which, limit: REPORTS_PER_PAGE + 1, ...(before !== undefined && { before }) };
  const found = await source.listReports(asked);
  const reports = found.slice(0, REPORTS_PER_PAGE);
  const ids = new Set(reports.flatMap(({ articleId }) => articleId ?? []));
  const cards = await source.listCardsById([...ids]);
  const headlines = new Map(cards.map(({ id, headline }) => [id, headline]));
  const shown = { reports, headlines, hasOlder: found.length > REPORTS_PER_PAGE };
  return reportsPage({ language, name, shownAs: "page" }, place, shown).markup;
}
