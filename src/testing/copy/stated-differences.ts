// Stated differences: a page of the live site or of its copy in, what both have to show alike out, and its links by their order.

import { DomUtils, parseDocument } from "htmlparser2";
import { needsServer } from "../../site/routes/needs-server.ts";
import { LANGUAGES } from "../../site/site-config.ts";
import { STANDING_PAGES, writeStanding } from "../../site/standing/standing-text.ts";
import { TEST_PUBLISHER } from "../site/test-publisher.ts";

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export type ComparedPage = {
  /** Without what a copy leaves out, and without where its links lead. */
  readonly markup: string;
  /** Paths with queries, as they stand in the page; absolute addresses of ours without the origin. */
  readonly links: readonly string[];
};

const findAll = (document: Document, test: (element: Element) => boolean): readonly Element[] =>
  DomUtils.findAll(test, document);

const hasClass = (element: Element, name: string): boolean =>
  (element.attribs["class"] ?? "").split(" ").includes(name);

const leadsToServer = ({ attribs }: Element): boolean =>
  attribs["href"]?.startsWith("/") === true && needsServer(attribs["href"]);

/** An entry of the navigation or the footer, or a line of its own, that only leads to what is left out. */
function isLeftOutEntry({ name, attribs, children }: Element): boolean {
  const [link, ...others] = children.filter((child) => !("data" in child) || child.data.trim() !== "");
  const isEntry = name === "li" || (name === "p" && attribs["class"] === "meta");
  if (!isEntry || others.length > 0 || !link || !("attribs" in link)) return false;
  return link.name === "a" && leadsToServer(link) && link.attribs["class"] === undefined;
}

/** A copy's articles name no cards: to draw them all anew for every copy would take hours. */
const tellsOfCard = ({ name, attribs }: Element): boolean =>
  name === "meta" &&
  /^(?:og:image(?::\w+)?|twitter:card)$/.test(attribs["property"] ?? attribs["name"] ?? "");

const withoutCards = (markup: string): string =>
  markup.replaceAll(/,?"[^"]*\/cards\/[^"]*"/g, "").replaceAll('"image":[],', "");

/** Forms, the ranking block, what tells of readers, and what leads to any of them. */
function isLeftOut(element: Element): boolean {
  const { name, attribs } = element;
  if (name === "form" || hasClass(element, "footer-text") || attribs["data-rankings"] !== undefined)
    return true;
  if (name === "noscript" && DomUtils.getOuterHTML(element).includes("/beacon")) return true;
  if (tellsOfCard(element)) return true;
  if (hasClass(element, "feed-link")) return true;
  return (name === "link" && leadsToServer(element)) || isLeftOutEntry(element);
}

/** The text stands in a frame of its own where the ranking block stands beside it. */
function unwrap(document: Document): void {
  for (const beside of findAll(document, (element) => hasClass(element, "beside"))) {
    const main = beside.children.find((child) => "attribs" in child);
    for (const child of main && "children" in main ? [...main.children] : []) DomUtils.prepend(beside, child);
    DomUtils.removeElement(beside);
  }
}

/** The words of the live site → those of its copy: the pages about the newsroom tell of a form and of counting. */
const STATED_WORDS = LANGUAGES.flatMap((language) => {
  const [site, copy] = [false, true].map((isCopy) => {
    const texts = writeStanding(language, TEST_PUBLISHER, isCopy);
    return STANDING_PAGES.flatMap((name) => [
      texts[name].lead,
      ...texts[name].parts.flatMap(({ text }) => text),
    ]);
  });
  return (site ?? []).flatMap((said, at) => (said === copy?.[at] ? [] : [[said, copy?.[at] ?? ""] as const]));
});

type StatedPart = readonly [live: RegExp, copied: string];

/** Parts of documents for machines that tell of what a copy has not → what it says instead. */
const STATED_IN_DOCUMENTS: readonly StatedPart[] = [
  [/<(?:atom:)?link rel="(?:next|prev-archive)"[^>]*\/>\s*/g, ""],
  [/"next_url":"[^"]*",/g, ""],
  [/^- \[(?:Search|Search as a feed|Most read|Data of the ledger)\]\(.*\n/gm, ""],
  [
    /^## Data\n\n- \[API\].*\n- \[Description of the API\].*$/gm,
    "This is a copy of the site in plain files: it has no search, no rankings and no API.",
  ],
  [/, older ones by next_url$/gm, ""],
  [/; older ones by the link to next$/gm, ""],
];

/** The same of pages: the search that JSON-LD names, and the switch with which a reader stays uncounted. */
const STATED_IN_PAGES: readonly StatedPart[] = [
  [/,"potentialAction":\{"@type":"SearchAction".*?"query-input":"[^"]*"\}/g, ""],
  [/<h2 id="choice">.*?<noscript><p>.*?<\/p><\/noscript>\s*<\/div>/gs, ""],
  [/<a href="#choice">.*?<\/a\s*>/g, ""],
];

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Names of series that no file can have, or that two would share, move. */
const withoutSeries = (text: string, base: string): string =>
  text.replaceAll(new RegExp(`${literally(base)}/(?:en/)?(?:series/|~)[^"<\\s\\\\]*`, "g"), "a series");

/** What a copy says of what the live site says: each difference by its name, and no other. */
export function stateDifferences(live: string, isPage: boolean): string {
  let text = live;
  for (const [said, copied] of STATED_WORDS) text = text.replaceAll(said, copied);
  const parts = isPage ? STATED_IN_PAGES : STATED_IN_DOCUMENTS;
  for (const [part, copied] of parts) text = text.replaceAll(part, copied);
  return text;
}

/** Of a document for machines, what a copy must say just so. */
export const compareText = (text: string, base: string): string => withoutSeries(text, base);

/** White space between elements says nothing. */
export function comparePage(page: string, base: string): ComparedPage {
  const document = parseDocument(page);
  for (const element of findAll(document, isLeftOut)) DomUtils.removeElement(element);
  unwrap(document);
  const links: string[] = [];
  for (const { name, attribs } of findAll(document, () => true)) {
    if (name === "script") for (const attribute of ["data-article", "data-token"]) delete attribs[attribute];
    for (const attribute of ["href", "src", "content"]) {
      const value = attribs[attribute] ?? "";
      const own = value.startsWith(`${base}/`) ? value.slice(base.length) : value;
      if (!own.startsWith("/")) continue;
      if (needsServer(own)) delete attribs[attribute];
      else {
        links.push(own.split("#")[0] ?? "");
        attribs[attribute] = "";
      }
    }
  }
  const markup = withoutSeries(withoutCards(DomUtils.getOuterHTML(document)), base);
  return { markup: markup.replaceAll(/\s*([<>])\s*/g, "$1").replaceAll(/\s+/g, " "), links };
}
