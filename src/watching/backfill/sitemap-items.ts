// sitemapItems: takes the addresses of a sitemap and the forms of those that announcements of the source have, gives the entries that are such.

import type { Item } from "../../terms/sources/item.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import { addressPattern } from "../pages/address-pattern.ts";
import { exampleAddress, readExample } from "../pages/match-example.ts";
import type { IsWanted, SitemapEntry } from "./asked-page.ts";

const MOST_FORMS = 100;

/** `known`: addresses of entries that were seen at the place. */
export function formsOf(
  { links, place }: Pick<WatchSettings, "links" | "place">,
  known: readonly string[],
): readonly string[] {
  const shown = (links?.wanted ?? []).flatMap((example) => exampleAddress(example, place) ?? []);
  return [...new Set([...shown, ...known].flatMap((address) => addressPattern(address) ?? []))].slice(
    0,
    MOST_FORMS,
  );
}

/** A sitemap names everything that a site has, and no titles. */
export function wantedBy(
  { links, place }: Pick<WatchSettings, "links" | "place">,
  forms: readonly string[],
): IsWanted {
  const known = new Set(forms);
  const not = (links?.unwanted ?? []).map((example) => readExample(example, place));
  return (address) =>
    known.has(addressPattern(address) ?? "") && !not.some((test) => test({ address, title: "" }));
}

/** When a page was changed says nothing of when it was announced, but that it was not later. */
export function sitemapItems(
  entries: readonly SitemapEntry[],
  isWanted: IsWanted,
  until: string | undefined,
): readonly Item[] {
  return entries.flatMap(({ address, changedOn }) => {
    if (!isWanted(address)) return [];
    if (until !== undefined && changedOn !== undefined && changedOn < until) return [];
    return [{ address, enclosures: [] }];
  });
}
