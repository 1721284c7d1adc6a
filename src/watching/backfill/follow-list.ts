// followList: takes a page of an archive that was read, gives the cursor with the pages in line that it leads to.

import { addressForm } from "../recognise/address-form.ts";
import { findArchiveLinks, yearOf } from "./archive-links.ts";
import type { ArchivePage, BackfillCursor } from "./backfill-cursor.ts";
import { followPages, noteUnread } from "./follow-pages.ts";
import type { AskedPage } from "./asked-page.ts";

export function followList(cursor: BackfillCursor, asked: AskedPage, mayFollow: boolean): BackfillCursor {
  const { shown, page, digest } = asked;
  if (shown.kind === "sitemap") return followSitemaps(cursor, asked, shown.sitemaps);
  if (shown.kind !== "list" || !mayFollow) return cursor;
  const from = page.address;
  const entries = new Set(shown.items.flatMap(({ address }) => address ?? []));
  const links = findArchiveLinks(shown.links, from, entries);
  const asks = ({ address }: ArchivePage): boolean => !isTooOld(address, cursor.until);
  const lists = links.pages.map((address): ArchivePage => ({ address, way: "list", from })).filter(asks);
  const lastPage = Math.max(links.lastPage ?? 0, cursor.lastPage ?? 0);
  const numbered = { ...cursor, ...(lastPage > 0 && { lastPage }) };
  const listed = followPages(numbered, lists, digest, "last");
  const next = shown.next === undefined ? [] : [{ address: shown.next, way: "next" as const, from }];
  const followed = followPages(listed, next, digest, "first");
  if (followed.waiting.length > numbered.waiting.length) return followed;
  return followNone(followed, asked, shown.next);
}

/** A page of a year that is over before the day that was asked for. */
function isTooOld(address: string, until: string | undefined): boolean {
  const year = yearOf(address);
  // The fiscal year goes on until March of the next.
  return until !== undefined && year !== undefined && year + 1 < Number(until.slice(0, 4));
}

/** Where nothing leads on from the place itself, its host's sitemaps may. */
function followNone(
  cursor: BackfillCursor,
  { page, digest, settings, shown }: AskedPage,
  next: string | undefined,
): BackfillCursor {
  const isFirst = cursor.pages === 1 && (page.way === "place" || page.way === "given");
  const isPlace = addressForm(page.address) === addressForm(settings.place);
  if (isFirst && isPlace) {
    const origin = URL.parse(page.address)?.origin ?? "";
    return followPages(cursor, [{ address: `${origin}/robots.txt`, way: "robots" }], digest, "last");
  }
  if (shown.kind === "list" && shown.doubt !== undefined)
    return noteUnread(cursor, { address: page.address, reason: shown.doubt });
  if (next === undefined || cursor.waiting.length > 0) return cursor;
  const ending = `The page ${page.address} leads back to ${next}, which was read before: the archive ends there.`;
  return { ...cursor, ending };
}

function followSitemaps(
  cursor: BackfillCursor,
  { page, digest }: AskedPage,
  sitemaps: readonly { readonly address: string; readonly changedOn?: string }[],
): BackfillCursor {
  const { until } = cursor;
  const asks = sitemaps
    .filter(({ changedOn }) => until === undefined || changedOn === undefined || changedOn >= until)
    .toSorted((a, b) => compare(b.changedOn, a.changedOn));
  const pages = asks.map(({ address }): ArchivePage => ({ address, way: "sitemap", from: page.address }));
  return followPages(cursor, pages, digest, "last");
}

const compare = (one = "", other = ""): number => (one < other ? -1 : one > other ? 1 : 0);
