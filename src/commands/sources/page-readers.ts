// Page readers: what is looked for in a page beside the entries of a place: its PDFs, the places of its site, pages of an archive; here or in a thread.

import type { FoundPlaces } from "../../intake/list-page/find-places.ts";
import type { IntakeError } from "../../intake/intake-error.ts";
import type { ReadSitemap } from "../../intake/sitemap/read-sitemap.ts";
import { type Result, success } from "../../terms/result.ts";
import type { WordedLink } from "../../watching/backfill/archive-links.ts";

export type AboutPage = { readonly address: string; readonly contentType?: string };

type Reading<Found> = (bytes: Uint8Array, about: AboutPage) => Promise<Result<Found, IntakeError>>;

export type PageReaders = {
  readonly findPdfLinks: Reading<readonly string[]>;
  readonly findPlaces: Reading<FoundPlaces>;
  /** Undefined where it is none. */
  readonly readSitemap: Reading<ReadSitemap | undefined>;
  /** Sitemaps that a robots.txt names. */
  readonly readSitemapLines: Reading<readonly string[]>;
  /** Each with its words. */
  readonly readLinks: Reading<readonly WordedLink[]>;
};

/** Loaded when they are needed. */
export const PAGES_READ_HERE: PageReaders = {
  async findPdfLinks(bytes, about) {
    const { findPdfLinks } = await import("../../intake/html/pdf-links.ts");
    return success(await findPdfLinks(bytes, about));
  },
  async findPlaces(bytes, about) {
    const { findPlaces } = await import("../../intake/list-page/find-places.ts");
    return findPlaces(bytes, about);
  },
  async readSitemap(bytes, about) {
    const { readSitemap } = await import("../../intake/sitemap/read-sitemap.ts");
    return success(await readSitemap(bytes, about));
  },
  async readSitemapLines(bytes, { address }) {
    const { readSitemapLines } = await import("../../intake/sitemap/robots-sitemaps.ts");
    return success(readSitemapLines(bytes, address));
  },
  async readLinks(bytes, about) {
    const { readWordedLinks } = await import("../../intake/list-page/read-worded-links.ts");
    return success(await readWordedLinks(bytes, about));
  },
};
