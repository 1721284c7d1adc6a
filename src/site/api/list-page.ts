// List page: cards and where they come from in, a page of a list as ninjs out, with the address of what follows.

import type { ArticleCard } from "../../terms/article.ts";
import type { SiteConfig } from "../site-config.ts";
import { LISTED } from "./api-operations.ts";
import { listedItem } from "./news-item.ts";
import { type Association, NINJS_STANDARD, type NewsList } from "./ninjs.ts";

export type ListPage = {
  readonly path: string;
  readonly title: string;
  /** As asked for; what is undefined is not in the address. */
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly limit: number;
  readonly cards: readonly ArticleCard[];
  /** Where it begins; absent: with the first. */
  readonly cursor: string | undefined;
  /** Where what follows begins; absent: nothing does. */
  readonly next: string | undefined;
};

function addressOf(config: SiteConfig, { path, query, limit }: ListPage, cursor: string | undefined): string {
  const parameters = new URLSearchParams();
  const all = { ...query, limit: limit === LISTED ? undefined : String(limit), cursor };
  for (const [name, value] of Object.entries(all)) if (value !== undefined) parameters.append(name, value);
  return `${config.baseAddress}${path}${parameters.size === 0 ? "" : `?${parameters.toString()}`}`;
}

/** The standard has no word for pages of a list: what follows is one more thing that belongs to it. */
export function newsListOf(config: SiteConfig, page: ListPage): NewsList {
  const { title, cards, cursor, next } = page;
  const following: readonly Association[] =
    next === undefined
      ? []
      : [{ name: "next", rel: "next", type: "composite", uri: addressOf(config, page, next) }];
  return {
    uri: addressOf(config, page, cursor),
    type: "composite",
    title: title.toWellFormed(),
    associations: [...cards.map((card) => listedItem(config, card)), ...following],
    standard: NINJS_STANDARD,
  };
}
