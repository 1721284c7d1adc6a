// Rendering of terms and dates: a route in, the page out, or `missing` where no published article is about it.

import { nameKey } from "../../ledger/careers/rows/name-keys.ts";
import type { CardQuery } from "../../newsroom/ports/archive.ts";
import type { CountedTerm } from "../../terms/term.ts";
import type { Rendered } from "../delivery/page-cache.ts";
import { renderedPage } from "../pages/rendered-page.ts";
import type { PageContext } from "../pages/page-context.ts";
import { ledgerPath } from "../ledger/ledger-address.ts";
import { loadCareers, openCareerBook } from "../ledger/people/load-careers.ts";
import type { PageRoute } from "../routes/route.ts";
import type { SiteArchive } from "../site-config.ts";
import { endOf, readArchiveDate } from "./archive-date.ts";
import { dateOverview, datePage } from "./date-page.ts";
import type { Listed } from "./listing.ts";
import { termPage } from "./term-page.ts";

const CARDS_PER_PAGE = 30;

type Asked = Omit<CardQuery, "limit">;

/** One more than a page shows tells whether there are older ones. */
async function list(archive: SiteArchive, query: Asked, isLater: boolean): Promise<Listed> {
  const found = await archive.listCards({ ...query, limit: CARDS_PER_PAGE + 1 });
  return { cards: found.slice(0, CARDS_PER_PAGE), hasOlder: found.length > CARDS_PER_PAGE, isLater };
}

/** To the one person of the name in the register, or to all who are kept apart there. */
async function findCareers(
  archive: SiteArchive,
  { language }: PageContext,
  { name }: CountedTerm,
): Promise<string | undefined> {
  const { people } = await loadCareers(openCareerBook(archive, true), [nameKey(name)]);
  const [only, ...more] = people;
  if (!only) return undefined;
  return ledgerPath(
    language,
    more.length === 0 ? { page: "person", id: only.id } : { page: "people", filters: { name } },
  );
}

export async function renderTerm(
  archive: SiteArchive,
  context: PageContext,
  { term: name, before }: Extract<PageRoute, { kind: "term" }>,
): Promise<Rendered | "missing"> {
  const term = await archive.findTerm(name);
  if (!term) return "missing";
  const [listed, namesakes, careers] = await Promise.all([
    list(archive, { term: name, ...(before && { before }) }, before !== undefined),
    name.kind === "person" ? archive.listNamesakes(name) : [],
    name.kind === "person" ? findCareers(archive, context, term) : undefined,
  ]);
  return renderedPage(
    termPage(context, { ...listed, term, namesakes, ...(careers !== undefined && { careers }) }),
  );
}

const MONTH_LETTERS = "YYYY-MM".length;
/** Behind every day of a month or a year: no digit is as high. */
const BEHIND = "~";

export async function renderDate(
  archive: SiteArchive,
  context: PageContext,
  { date: text, before }: Extract<PageRoute, { kind: "date" }>,
): Promise<Rendered | "missing"> {
  if (text === undefined) {
    const months = await archive.listPublishedMonths();
    return months.length === 0 ? "missing" : renderedPage(dateOverview(context, months));
  }
  const date = readArchiveDate(text);
  if (!date) return "missing";
  const calendar = date.unit === "year" ? date.year : text.slice(0, MONTH_LETTERS);
  const days = await archive.listPublishedDays(calendar, calendar + BEHIND);
  if (!days.some(({ day }) => day.startsWith(text))) return "missing";
  const around = await archive.findPublishedAround(text, text + BEHIND);
  const isWithin = before !== undefined && before.publishedAt < date.until;
  const query = { since: date.since, before: isWithin ? before : endOf(date) };
  return renderedPage(datePage(context, { ...(await list(archive, query, isWithin)), date, days, around }));
}
