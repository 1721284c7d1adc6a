// Ledger graph: a page of the ledger in, what machines are told of it out: where it stands, what it lists, what it is about.

import type { CollectionPage, Thing, WebPage } from "schema-dts";
import { breadcrumb } from "../../json-ld/breadcrumb.ts";
import { type Node, graph } from "../../json-ld/graph.ts";
import { publisherNode, publisherReference, siteNode, siteReference } from "../../json-ld/site-nodes.ts";
import type { Html } from "../../markup/html.ts";
import type { PageContext } from "../../pages/page-context.ts";
import { ledgerPath } from "../ledger-address.ts";
import { LEDGER_WORDS } from "../words/ledger-words.ts";

export type LedgerStep = { readonly name: string; readonly path: string };

export type LedgerPage = {
  readonly name: string;
  readonly path: string;
  readonly description?: string;
  /** Between the ledger's home page and this one. */
  readonly above?: readonly LedgerStep[];
  /** What the page lists, in its order. */
  readonly listed?: readonly LedgerStep[];
  /** What it is about, as nodes of their own. */
  readonly nodes?: readonly Thing[];
  /** The `@id` of the node that the page is mainly about. */
  readonly main?: string;
};

/** The ledger's home page stands above all others. */
export function stepsTo({ language }: PageContext, page: Pick<LedgerPage, "above">): readonly LedgerStep[] {
  const home = { name: LEDGER_WORDS[language].ledger, path: ledgerPath(language, { page: "home" }) };
  return [home, ...(page.above ?? [])];
}

function pageNode(context: PageContext, page: LedgerPage): Node<CollectionPage> | Node<WebPage> {
  const { config, language } = context;
  const address = config.baseAddress + page.path;
  const { listed, main } = page;
  const common = {
    "@id": address,
    url: address,
    name: page.name,
    ...(page.description !== undefined && { description: page.description }),
    inLanguage: language,
    isPartOf: siteReference(context),
    publisher: publisherReference(context),
  };
  if (!listed)
    return { "@type": "WebPage", ...common, ...(main !== undefined && { mainEntity: { "@id": main } }) };
  return {
    "@type": "CollectionPage",
    ...common,
    mainEntity: {
      "@type": "ItemList",
      itemListElement: listed.map(({ name, path }, index) => ({
        "@type": "ListItem",
        position: index + 1,
        url: config.baseAddress + path,
        name,
      })),
    },
  };
}

export function ledgerGraph(context: PageContext, page: LedgerPage): Html {
  const { language } = context;
  const isHome = page.path === ledgerPath(language, { page: "home" });
  const steps = isHome ? stepsTo(context, {}) : [...stepsTo(context, page), page];
  return graph([
    pageNode(context, page),
    ...(page.nodes ?? []),
    breadcrumb(
      context,
      steps.map(({ name, path }) => ({ name, path })),
    ),
    siteNode(context),
    publisherNode(context),
  ]);
}
