// Sightings feed: the sightings that were told last in, an entry of each out, however many announcements tell of it.

import type { ArticleCard } from "../../../terms/article.ts";
import type { ArticleId } from "../../../terms/ids.ts";
import type { JoinedSighting } from "../../../terms/ledger/joined-sighting.ts";
import { ledgerUrn } from "../../feeds/feed-identity.ts";
import type { FeedEntry } from "../../feeds/feed.ts";
import { html } from "../../markup/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { articlePath } from "../../routes/addresses.ts";
import type { SiteArchive } from "../../site-config.ts";
import { ledgerPath } from "../ledger-address.ts";
import { sightingTitle } from "../pages/sightings/sighting-row.ts";
import { nameOfFilter } from "../registers/register-names.ts";

/** Several reports may be of one sighting. */
const REPORTS_READ_FOR_ONE = 3;

type Cards = ReadonlyMap<ArticleId, ArticleCard>;

const cardsOf = ({ reports }: JoinedSighting, cards: Cards): readonly ArticleCard[] =>
  reports.flatMap(({ article }) => (article === undefined ? [] : (cards.get(article) ?? [])));

function entryOf(
  { config, language }: PageContext,
  seen: JoinedSighting,
  cards: Cards,
): FeedEntry | undefined {
  const told = cardsOf(seen, cards);
  const times = told.map(({ publishedAt }) => publishedAt).toSorted();
  const [publishedAt, changedAt] = [times[0], times.at(-1)];
  const [first] = seen.reports;
  if (publishedAt === undefined || changedAt === undefined || !first) return undefined;
  const title = sightingTitle(seen, language);
  return {
    id: ledgerUrn(config.identity, `sighting ${seen.id}`),
    address: config.baseAddress + ledgerPath(language, { page: "sighting", id: seen.id }),
    title,
    language,
    summary: first.sentence,
    content:
      html`${seen.reports.map((report) => html`<blockquote lang="${report.language}"><p>${report.sentence}</p></blockquote>`)}
      ${told.map(({ id, headline }) => html`<p><a href="${config.baseAddress + articlePath(language, id)}">${headline}</a></p>`)}`
        .markup,
    publishedAt,
    changedAt,
    authors: [],
    issuer: first.issuer,
    categories: seen.straits.map((strait) => ({
      scheme: "/ledger/sightings?strait=",
      term: strait,
      label: nameOfFilter("strait", strait, language),
    })),
    extension: {
      kind: "sighting",
      seen: seen.day,
      craft: seen.craft,
      ...(seen.nationality !== undefined && { nationality: seen.nationality }),
      model: seen.model,
      ...(seen.count !== undefined && { count: seen.count }),
    },
  };
}

/** Newest publication first. */
export async function sightingEntries(
  archive: SiteArchive,
  context: PageContext,
  limit: number,
): Promise<readonly FeedEntry[]> {
  const reports = await archive.listRecords({
    kind: "sighting",
    shownOnly: true,
    order: "newest",
    limit: limit * REPORTS_READ_FOR_ONE,
  });
  const found = await archive.findSightings(reports.map(({ record }) => record.id));
  const sightings = [...new Map([...found.values()].map((seen) => [seen.id, seen])).values()];
  const articles = sightings.flatMap((seen) => seen.reports.flatMap(({ article }) => article ?? []));
  const cards = new Map((await archive.listCardsById([...new Set(articles)])).map((card) => [card.id, card]));
  return sightings
    .flatMap((seen) => entryOf(context, seen, cards) ?? [])
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0))
    .slice(0, limit);
}
