// judgePage: takes how far a backfill has come and what the next page of its archive shows, gives the entries that are to be taken from it and how it goes on.

import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import type { Digest } from "../recognise/identify-item.ts";
import { addressForm } from "../recognise/address-form.ts";
import { sortItems } from "../look/sort-items.ts";
import type { AskedPage, IsWanted, PageShown } from "./asked-page.ts";
import { type ArchivePage, type BackfillCursor, writeCursor } from "./backfill-cursor.ts";
import { endOf } from "./end-of-backfill.ts";
import { expectEntries } from "./expect-entries.ts";
import { followPages, leavePage, noteUnread } from "./follow-pages.ts";
import { isShownBefore, judgeProgress } from "./judge-progress.ts";
import { formsOf, sitemapItems } from "./sitemap-items.ts";
import { followList } from "./follow-list.ts";
import { stepOver } from "./step-over.ts";

export type JudgedPage = {
  readonly backfill: SourceBackfill;
  readonly cursor: BackfillCursor;
  /** New ones, in the page's order. */
  readonly items: readonly KeptItem[];
};

/** The entries that a page shows as far as they are asked for; those of a sitemap have nothing but an address. */
export function itemsOf(
  shown: PageShown,
  isWanted: IsWanted,
  { until }: Pick<BackfillCursor, "until">,
): readonly Item[] {
  if (shown.kind === "sitemap") return sitemapItems(shown.entries, isWanted, until);
  if (shown.kind !== "list") return [];
  return shown.items.filter(({ announcedAt }) => until === undefined || !isBefore(announcedAt, until));
}

function isBefore(announcedAt: string | undefined, until: string): boolean {
  return (
    announcedAt !== undefined && /^\d{4}-\d{2}-\d{2}/.test(announcedAt) && announcedAt.slice(0, 10) < until
  );
}

/** The same arguments give the same step. */
export function judgePage(asked: AskedPage): JudgedPage {
  const { shown, page, cursor, digest } = asked;
  if (shown.kind === "unread") return finish(asked, judgeUnread(asked, shown.reason), [], 0);
  if (shown.kind !== "robots")
    return judgeEntries(asked, asked.sorted?.items ?? itemsOf(shown, asked.isWanted, cursor));
  const origin = URL.parse(page.address)?.origin ?? "";
  const named = shown.sitemaps.length > 0 ? shown.sitemaps : [`${origin}/sitemap.xml`];
  const pages = named.map((address) => ({ address, way: "sitemap" as const, from: page.address }));
  return finish(asked, followPages(read(cursor, page, digest), pages, digest, "first"), [], 0);
}

function read(cursor: BackfillCursor, page: ArchivePage, digest: Digest): BackfillCursor {
  const left = leavePage(cursor, page, digest);
  return { ...left, pages: left.pages + 1 };
}

const MOST_MISSING = 3;

/** Of numbered pages one may be missing in the middle. */
function judgeUnread({ cursor, page, digest }: AskedPage, reason: string): BackfillCursor {
  const left = leavePage(cursor, page, digest);
  // Nobody has named a guess.
  const noted = page.way === "guess" ? left : noteUnread(left, { address: page.address, reason });
  const missing = (page.missing ?? 0) + 1;
  const over =
    page.from === undefined || missing > MOST_MISSING ? undefined : stepOver(page.from, page.address);
  if (over === undefined || (page.way !== "next" && page.way !== "guess")) return noted;
  return followPages(noted, [{ address: over, way: "guess", from: page.address, missing }], digest, "first");
}

function judgeEntries(asked: AskedPage, items: readonly Item[]): JudgedPage {
  const { backfill, cursor, page, settings, digest, at, kept, room } = asked;
  // What the place itself shows is for its looks.
  const isPlace = addressForm(page.address) === addressForm(settings.place);
  const isRepeated = asked.shown.kind === "list" && isShownBefore(cursor, asked.shown.items, digest);
  const sorted = () => asked.sorted?.found ?? sortItems(backfill.source, items, kept, at, digest);
  const found = isPlace || isRepeated ? [] : sorted();
  const others = found.filter(({ verdict }) => verdict === "new" || verdict === "reused-guid");
  const fresh = others.slice(0, room).map(({ kept: { entry, ...one } }): KeptItem => ({
    ...one,
    state: "in-archive",
    fromArchive: backfill.begunAt,
    ...(entry && { entry }),
  }));
  if (others.length > fresh.length)
    return finish(asked, { ...cursor, left: others.length - fresh.length, tries: 0 }, fresh, fresh.length);
  const known = found.filter(
    ({ verdict, kept: one }) =>
      verdict !== "new" && verdict !== "reused-guid" && one.fromArchive !== backfill.begunAt,
  );
  const addresses = isPlace ? items.flatMap(({ address }) => address ?? []) : [];
  const forms = addresses.length > 0 ? { forms: formsOf(settings, addresses) } : {};
  const whole = { ...read(cursor, page, digest), ...forms };
  const { cursor: progressed, mayFollow } = judgeProgress(whole, {
    ...asked,
    items,
    isPlace,
    fresh: fresh.length,
  });
  const followed = followList(progressed, asked, mayFollow);
  return finish(asked, followed, fresh, fresh.length + known.length);
}

function finish(
  { backfill }: AskedPage,
  cursor: BackfillCursor,
  items: readonly KeptItem[],
  more: number,
): JudgedPage {
  const found = backfill.found + more;
  const limited = limit(cursor);
  const { expected: _expected, reason: _reason, ...rest } = backfill;
  const expected = expectEntries(limited, found);
  const next = {
    ...rest,
    found,
    cursor: writeCursor(limited),
    ...(expected !== undefined && { expected }),
  };
  return { backfill: next, cursor: limited, items };
}

/** Whatever an archive leads to, it is read to an end. */
function limit(cursor: BackfillCursor): BackfillCursor {
  if (cursor.pages < cursor.mostPages || cursor.waiting.length === 0) return cursor;
  const ending = `${cursor.pages} pages were read, which is the limit; the next would be ${cursor.waiting[0]?.address}.`;
  return { ...cursor, waiting: [], ending };
}

/** Where no page waits any more and no entry either. */
export function endBackfill(backfill: SourceBackfill, cursor: BackfillCursor, place: string): SourceBackfill {
  const { reason: _reason, ...rest } = backfill;
  return { ...rest, ...endOf(cursor, backfill.found, place) };
}
