// Site nodes: who publishes, and the site with its search, as every page names them.

import type { NewsMediaOrganization, SearchAction, WebSite } from "schema-dts";
import { homePath, searchPath, standingPath } from "../routes/addresses.ts";
import type { PageContext } from "../pages/page-context.ts";
import type { StandingName } from "../standing/standing-text.ts";
import type { Node } from "./graph.ts";

type Reference = { readonly "@id": string };

export const publisherReference = ({ config }: PageContext): Reference => ({
  "@id": `${config.baseAddress}/#publisher`,
});

export const siteReference = ({ config }: PageContext): Reference => ({
  "@id": `${config.baseAddress}/#site`,
});

export function publisherNode(context: PageContext): Node<NewsMediaOrganization> {
  const { config, language } = context;
  const { name, mail } = config.publisher;
  const at = (page: StandingName): string => config.baseAddress + standingPath(language, page);
  return {
    "@type": "NewsMediaOrganization",
    ...publisherReference(context),
    // Not filled in yet: the site stands for who publishes it.
    name: name[language] === "" ? config.name[language] : name[language],
    url: `${config.baseAddress}/`,
    publishingPrinciples: at("about"),
    correctionsPolicy: at("corrections"),
    contactPoint: {
      "@type": "ContactPoint",
      contactType: "newsroom",
      url: at("contact"),
      ...(mail !== "" && { email: mail }),
    },
  };
}

/** schema.org writes the place of the words in a template's address so; the vocabulary's types do not know it. */
type Search = Node<SearchAction> & { readonly "query-input": string };

export function siteNode(context: PageContext): Node<WebSite> {
  const { config, language } = context;
  const search: Search = {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: `${config.baseAddress}${searchPath(language)}?q={search_term_string}`,
    },
    "query-input": "required name=search_term_string",
  };
  return {
    "@type": "WebSite",
    ...siteReference(context),
    name: config.name[language],
    alternateName: config.name[language === "ja" ? "en" : "ja"],
    description: config.tagline[language],
    url: config.baseAddress + homePath(language),
    inLanguage: ["ja", "en"],
    publisher: publisherReference(context),
    // A copy of plain files answers no search.
    ...(config.isCopy !== true && { potentialAction: search }),
  };
}
