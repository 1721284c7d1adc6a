// Ledger layout: one page of the ledger in, the whole document out, with the way down to it and what machines are told.

import { feedLinksTo } from "../../feeds/feed-links.ts";
import { type Html, html } from "../../markup/html.ts";
import { layout } from "../../pages/layout.ts";
import type { PageContext } from "../../pages/page-context.ts";
import type { Language } from "../../site-config.ts";
import { crumbs } from "../../terms/crumbs.ts";
import { ledgerPath } from "../ledger-address.ts";
import type { LedgerRoute, LedgerSubject } from "../routes.ts";
import { type LedgerPage, type LedgerStep, ledgerGraph, stepsTo } from "./ledger-graph.ts";

export type LedgerParts = {
  readonly route: LedgerRoute;
  readonly title: string;
  /** The title's language where it is an issuer's words. */
  readonly titleLanguage?: Language;
  /** The title with its breaks; the plain one unless given. */
  readonly heading?: Html;
  readonly description?: string;
  /** Between the ledger's home page and this one, in the language of the page. */
  readonly above?: readonly LedgerStep[];
  /** Behind the heading, above the line. */
  readonly under?: Html;
  readonly main: Html;
  readonly listed?: readonly LedgerStep[];
  readonly nodes?: LedgerPage["nodes"];
  readonly mainNode?: string;
  /** What has a feed here, and what tells it from others of the site. */
  readonly feed?: { readonly subject: LedgerSubject; readonly title: string };
  /** More elements of the head. */
  readonly head?: Html;
  /** Not to be found by search engines: a page of a list behind the first, or a list that was narrowed. */
  readonly isHidden?: boolean;
};

function feedHead({ language }: PageContext, feed: LedgerParts["feed"]): Html | undefined {
  return (
    feed &&
    feedLinksTo(feed.title, (format) => ledgerPath(language, { page: "feed", subject: feed.subject, format }))
  );
}

/** Of pages behind the first the address in the other language is told to readers only. */
export function ledgerLayout(context: PageContext, parts: LedgerParts): Html {
  const { language } = context;
  const { route, title, description, above, listed, nodes, mainNode } = parts;
  const pathOf = (to: Language): string => ledgerPath(to, route);
  const steps = route.page === "home" ? [] : stepsTo(context, { ...(above && { above }) });
  return layout(context, {
    title,
    ...(description !== undefined && { description }),
    ...(parts.isHidden ? { otherPath: pathOf } : { path: pathOf }),
    section: "ledger",
    head: html`${feedHead(context, parts.feed)}${parts.head}${ledgerGraph(context, {
      name: title,
      path: pathOf(language),
      ...(description !== undefined && { description }),
      ...(above && { above }),
      ...(listed && { listed }),
      ...(nodes && { nodes }),
      ...(mainNode !== undefined && { main: mainNode }),
    })}`,
    ranking: "none",
    main: html`<div class="ledger">
      <header class="page-head">
        ${steps.length > 0 && crumbs(context, steps)}
        <h1 lang="${parts.titleLanguage ?? language}">${parts.heading ?? title}</h1>
        ${parts.under}
      </header>
      ${parts.main}
    </div>`,
  });
}
