// AskedPage: a page of an archive as it was read, with all that is needed to judge it.

import type { Item } from "../../terms/sources/item.ts";
import type { KeptItem } from "../../terms/sources/kept-item.ts";
import type { SourceBackfill } from "../../terms/sources/source-backfill.ts";
import type { WatchSettings } from "../../terms/sources/watch-settings.ts";
import type { Digest } from "../recognise/identify-item.ts";
import type { FoundItem } from "../look/sort-items.ts";
import type { WordedLink } from "./archive-links.ts";
import type { ArchivePage, BackfillCursor } from "./backfill-cursor.ts";

/** `changedOn`: a day. */
export type SitemapEntry = { readonly address: string; readonly changedOn?: string };

/** What came of asking for a page of an archive. */
export type PageShown =
  | {
      readonly kind: "list";
      readonly items: readonly Item[];
      readonly next?: string;
      /** Of a list page: all that it links to. */
      readonly links: readonly WordedLink[];
      /** Why no entries could be read; a sentence. */
      readonly doubt?: string;
    }
  | {
      readonly kind: "sitemap";
      readonly entries: readonly SitemapEntry[];
      /** Other sitemaps that it names. */
      readonly sitemaps: readonly SitemapEntry[];
    }
  | { readonly kind: "robots"; readonly sitemaps: readonly string[] }
  /** It is not there, forbidden, or cannot be read: asking again would change nothing. */
  | { readonly kind: "unread"; readonly reason: string };

/** Whether an address of a sitemap may be an announcement of the source. */
export type IsWanted = (address: string) => boolean;

export type AskedPage = {
  readonly settings: WatchSettings;
  readonly backfill: SourceBackfill;
  readonly cursor: BackfillCursor;
  /** The first of those that wait. */
  readonly page: ArchivePage;
  readonly shown: PageShown;
  /** Entries of the source that share guid, address or title with those that the page shows. */
  readonly kept: readonly KeptItem[];
  readonly isWanted: IsWanted;
  /** The page's entries as far as they are asked for, and sorted, where that was done before. */
  readonly sorted?: { readonly items: readonly Item[]; readonly found: readonly FoundItem[] };
  /** Entries that may be taken now. */
  readonly room: number;
  /** ISO 8601 instant in UTC with milliseconds. */
  readonly at: string;
  readonly digest: Digest;
};
