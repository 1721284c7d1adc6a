// judgeProgress: takes a page of an archive that was read, says whether it leads any further: not where it shows what another one showed, nothing new for long, or only what is older than was asked for.

import type { Item } from "../../terms/sources/item.ts";
import type { ArchivePage, BackfillCursor } from "./backfill-cursor.ts";
import type { Digest } from "../recognise/identify-item.ts";
import { signOf } from "./follow-pages.ts";

export type ReadPage = {
  readonly page: ArchivePage;
  readonly shown: { readonly kind: string; readonly items?: readonly Item[] };
  /** As far as they are asked for. */
  readonly items: readonly Item[];
  readonly isPlace: boolean;
  /** How many of them were new. */
  readonly fresh: number;
  readonly digest: Digest;
};

/** An archive that was taken in before is gone through again as far as this. */
const MOST_BARREN = 50;

export function judgeProgress(
  cursor: BackfillCursor,
  read: ReadPage,
): { readonly cursor: BackfillCursor; readonly mayFollow: boolean } {
  const { page, digest, fresh, isPlace } = read;
  // With those that are too old: a page of nothing but these is not the same as any other of them.
  const all = read.shown.items ?? read.items;
  const sign = signOfPage(all, digest);
  if (sign !== undefined && cursor.shown.includes(sign)) {
    const ending = `The page ${page.address} shows the same entries as one that was read before: nothing older stands behind it.`;
    return { cursor: { ...cursor, ending }, mayFollow: false };
  }
  const days = daysOf(all);
  const [oldest, newest] = [days[0], days.at(-1)];
  const isOlder = oldest !== undefined && (cursor.oldest === undefined || oldest < cursor.oldest);
  const barren = isPlace || fresh > 0 || isOlder ? 0 : cursor.barren + 1;
  const noted: BackfillCursor = {
    ...cursor,
    barren,
    lists: cursor.lists + (isPlace || all.length === 0 ? 0 : 1),
    ...(sign !== undefined && { shown: [...cursor.shown, sign] }),
    ...(oldest !== undefined && { oldest: min(oldest, cursor.oldest) }),
    ...(newest !== undefined && { newest: max(newest, cursor.newest) }),
  };
  if (barren >= MOST_BARREN) {
    const ending = `${barren} pages in a row showed nothing that was new and nothing older; ${page.address} was the last of them. Say with --from where to go on.`;
    return { cursor: { ...noted, waiting: [], ending }, mayFollow: false };
  }
  // Of an archive that begins with the oldest the first pages are older, too, and those behind them are not.
  const isDown = newest !== undefined && cursor.oldest !== undefined && newest <= cursor.oldest;
  if (cursor.until !== undefined && newest !== undefined && newest < cursor.until && isDown)
    return { cursor: { ...noted, waiting: withoutForm(noted, page) }, mayFollow: false };
  return { cursor: noted, mayFollow: true };
}

function signOfPage(items: readonly Item[], digest: Digest): string | undefined {
  return items.length === 0 ? undefined : signOf(namesOf(items), digest);
}

/** What another page showed was taken from there, or left to the looks. */
export function isShownBefore({ shown }: BackfillCursor, items: readonly Item[], digest: Digest): boolean {
  const sign = signOfPage(items, digest);
  return sign !== undefined && shown.includes(sign);
}

function namesOf(items: readonly Item[]): string {
  const names = items.map(({ guid, address, title }) => JSON.stringify([guid, address, title]));
  return names.toSorted().join("\n");
}

function daysOf(items: readonly Item[]): readonly string[] {
  return items
    .flatMap(({ announcedAt }) => /^\d{4}-\d{2}-\d{2}/.exec(announcedAt ?? "")?.[0] ?? [])
    .toSorted();
}

const min = (one: string, other = one): string => (one < other ? one : other);
const max = (one: string, other = one): string => (one > other ? one : other);

/** The other pages of the same list are older still. */
function withoutForm({ waiting }: BackfillCursor, { address }: ArchivePage): readonly ArchivePage[] {
  const form = figureless(address);
  return waiting.filter((each) => figureless(each.address) !== form);
}

const figureless = (address: string): string => address.replaceAll(/\d+/g, "#");
