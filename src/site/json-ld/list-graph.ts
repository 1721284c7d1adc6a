// List graph: a page that lists articles in, what machines are told of it out (CollectionPage with its ItemList).

import type { CollectionPage, ItemList, Organization, Person, Place, Thing } from "schema-dts";
import type { ArticleCard } from "../../terms/article.ts";
import type { Term } from "../../terms/term.ts";
import { articlePath } from "../routes/addresses.ts";
import type { Html } from "../markup/html.ts";
import type { PageContext } from "../pages/page-context.ts";
import { type Step, breadcrumb } from "./breadcrumb.ts";
import { type Node, graph } from "./graph.ts";
import { publisherNode, publisherReference, siteNode, siteReference } from "./site-nodes.ts";

export type ListedPage = {
  readonly name: string;
  readonly path: string;
  readonly description?: string;
  /** Steps between the home page and this one. */
  readonly above?: readonly Step[];
  readonly cards: readonly ArticleCard[];
  /** What all of them are about. */
  readonly about?: Term;
  /** The first part stands first; else the newest does. */
  readonly isInReadingOrder?: boolean;
};

function itemList({ config, language }: PageContext, page: ListedPage): Node<ItemList> {
  const { cards, isInReadingOrder = false } = page;
  return {
    "@type": "ItemList",
    itemListOrder: `https://schema.org/ItemListOrder${isInReadingOrder ? "Ascending" : "Descending"}`,
    itemListElement: cards.map(({ id, headline }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      url: config.baseAddress + articlePath(language, id),
      name: headline,
    })),
  };
}

const TYPES = { person: "Person", issuer: "Organization", place: "Place", topic: "Thing" } as const;

/** A kind of announcement is a form, and nothing that pages are about. */
function subjectNode(term: Term | undefined): Node<Person | Organization | Place | Thing> | undefined {
  if (term === undefined || term.kind === "kind") return undefined;
  const { kind, name, english } = term;
  return { "@type": TYPES[kind], name, ...(english !== undefined && { alternateName: english }) };
}

function collectionPage(context: PageContext, page: ListedPage): Node<CollectionPage> {
  const { config, language } = context;
  const address = config.baseAddress + page.path;
  const about = subjectNode(page.about);
  return {
    "@type": "CollectionPage",
    "@id": address,
    url: address,
    name: page.name,
    ...(page.description !== undefined && { description: page.description }),
    inLanguage: language,
    ...(about && { about }),
    isPartOf: siteReference(context),
    publisher: publisherReference(context),
    mainEntity: itemList(context, page),
  };
}

/** Of the home page: the site, its search and what stands first. */
export function homeGraph(context: PageContext, page: ListedPage): Html {
  return graph([siteNode(context), publisherNode(context), collectionPage(context, page)]);
}

export function listGraph(context: PageContext, page: ListedPage): Html {
  const steps = [...(page.above ?? []), { name: page.name, path: page.path }];
  return graph([
    collectionPage(context, page),
    breadcrumb(context, steps),
    siteNode(context),
    publisherNode(context),
  ]);
}
