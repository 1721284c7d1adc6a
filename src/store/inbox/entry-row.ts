// Entry row: an article → its line in the desk's inbox, as columns; and from those the entry.

import { foldForSearch } from "../../search/fold-for-search.ts";
import type { Article } from "../../terms/article.ts";
import { type EntryState, type InboxEntry, OPEN_STATES } from "../../terms/desk/inbox-entry.ts";
import type { ArchiveTables } from "../archive-tables.ts";
import { instantOf } from "../articles/article-row.ts";

export type EntryRow = ArchiveTables["desk_entries"];

/** What follows from the article; the rest is the desk's. */
type ArticlePart = Omit<EntryRow, "source_id" | "priority" | "assignee" | "arrival">;

/** Neither engine's text column holds every UTF-16 text: what a list shows may lose what nobody can see. */
const storable = (text: string): string => text.toWellFormed().replaceAll("\0", "");

/** Between pieces, so that no word goes across two; folding leaves no such character. */
const GAP = " ";

function wordsOf({ id, headline, lead, provenance }: Article): string {
  const pieces = [headline.text, lead.text, provenance?.issuer ?? "", String(id)];
  return pieces.map(foldForSearch).join(GAP);
}

export function toEntryRow(article: Article, stateBefore?: string): ArticlePart {
  const { provenance, announcementKind, state } = article;
  const isDiscarded = stateBefore === "discarded" && state.kind === "draft";
  const shown: EntryState = isDiscarded ? "discarded" : state.kind;
  return {
    article_id: article.id,
    revision: article.revision,
    announcement_id: provenance?.announcementId ?? null,
    issuer: storable(provenance?.issuer ?? ""),
    announcement_kind: announcementKind ?? null,
    kind: article.kind,
    section: storable(article.section),
    state: shown,
    is_open: OPEN_STATES.includes(shown) ? 1 : 0,
    announced_at: provenance?.announcedAt === undefined ? null : storable(provenance.announcedAt),
    received_at: instantOf(provenance?.receivedAt ?? article.createdAt),
    updated_at: instantOf(article.updatedAt),
    headline: storable(article.headline.text),
    words: wordsOf(article),
    warnings: article.warnings.length,
  };
}

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Written by this room alone, from the same types. */
export function toEntry(row: Omit<EntryRow, "words">): InboxEntry {
  return {
    article: row.article_id as InboxEntry["article"],
    revision: row.revision,
    issuer: row.issuer,
    kind: row.kind as InboxEntry["kind"],
    section: row.section,
    state: row.state as InboxEntry["state"],
    receivedAt: instant(row.received_at),
    updatedAt: instant(row.updated_at),
    headline: row.headline,
    warnings: row.warnings,
    priority: row.priority > 0 ? "high" : "normal",
    rank: row.priority,
    arrival: row.arrival,
    ...(row.announcement_id !== null && {
      announcement: row.announcement_id as NonNullable<InboxEntry["announcement"]>,
    }),
    ...(row.source_id !== null && { source: row.source_id as NonNullable<InboxEntry["source"]> }),
    ...(row.announcement_kind !== null && {
      announcementKind: row.announcement_kind as NonNullable<InboxEntry["announcementKind"]>,
    }),
    ...(row.announced_at !== null && { announcedAt: row.announced_at }),
    ...(row.assignee !== null && { assignee: row.assignee as NonNullable<InboxEntry["assignee"]> }),
  };
}
