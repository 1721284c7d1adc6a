// Person feed: a person's row in, the feed of the orders that name this person out, newest first.

import type { CareerRow } from "../../../ledger/careers/career.ts";
import { readPrintedName } from "../../../ledger/careers/rows/name-keys.ts";
import type { LedgerId } from "../../../terms/ledger/ledger-id.ts";
import type { Rendered } from "../../delivery/page-cache.ts";
import { feedUrn, ledgerUrn } from "../../feeds/feed-identity.ts";
import { FEED_LENGTH, type FeedEntry } from "../../feeds/feed.ts";
import { writeFeed } from "../../feeds/feeds.ts";
import { html } from "../../markup/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { articlePath } from "../../routes/addresses.ts";
import type { FeedFormat } from "../../routes/route.ts";
import { ledgerPath } from "../ledger-address.ts";
import { loadCareersOf, openCareerBook, type CareerReads } from "./load-careers.ts";
import { PEOPLE_WORDS } from "./people-words.ts";
import { writeDay } from "./written-day.ts";

/** The day's beginning in Tokyo. */
function instantOf(day: string): string {
  return new Date(`${day}T00:00:00+09:00`).toISOString();
}

function entryOf(
  { config, language }: PageContext,
  id: LedgerId,
  { row: { record, order, date, name, from, to } }: CareerRow,
): FeedEntry {
  const words = PEOPLE_WORDS[language];
  const posts = [from, to].map((list) => list.map((post) => post.name).join(" / "));
  const move = posts.filter((part) => part !== "").join(" → ");
  const summary = `${words.effective}: ${writeDay(date, language)} / ${words.orders[order]} / ${move}`;
  const at = instantOf(record.day);
  const source =
    record.article === undefined ? undefined : config.baseAddress + articlePath(language, record.article);
  return {
    id: ledgerUrn(config.identity, `order ${record.id}`),
    title: `${name}: ${words.orders[order]} ${to[0]?.name ?? from[0]?.name ?? ""}`.trimEnd(),
    summary,
    content: html`<p>${summary}</p>
      ${source !== undefined && html`<p><a href="${source}">${words.sourceOf(record.day)}</a></p>`}`.markup,
    address: config.baseAddress + ledgerPath(language, { page: "person", id }),
    language,
    publishedAt: at,
    changedAt: at,
    authors: [],
    issuer: record.issuer,
    categories: [],
    extension: { kind: "appointment", record: record.id, order },
  };
}

/** Missing where the person's page is. */
export async function renderPersonFeed(
  reads: CareerReads,
  context: PageContext,
  id: LedgerId,
  format: FeedFormat,
): Promise<Rendered | "missing"> {
  const { config, language } = context;
  const stored = await reads.findRecord(id);
  if (stored?.record.kind !== "appointment" || !stored.shown || stored.withdrawn) return "missing";
  const { people } = await loadCareersOf(
    openCareerBook(reads, true),
    readPrintedName(stored.record.value.name).keys,
    [stored.record],
  );
  const career = people.find(({ rows }) => rows.some(({ row }) => row.record.id === id));
  if (!career) return "missing";
  const rows = career.rows.filter(({ replacedBy }) => replacedBy === undefined);
  const newest = rows.toSorted((a, b) => b.row.record.day.localeCompare(a.row.record.day));
  return writeFeed(
    {
      config,
      language,
      id: feedUrn(config.identity, `ledger/people/${career.id}`),
      subject: PEOPLE_WORDS[language].lineOf(career.name),
      page: ledgerPath(language, { page: "person", id: career.id }),
      self: (other) =>
        ledgerPath(language, { page: "feed", subject: { page: "person", id: career.id }, format: other }),
      entries: newest.slice(0, FEED_LENGTH).map((row) => entryOf(context, career.id, row)),
    },
    format,
  );
}
