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

/** An entry of the navigation or the footer that only leads to what is left out. */
function isLeftOutEntry({ name, children }: Element): boolean {
  const [link, ...others] = children.filter((child) => !("data" in child) || child.data.trim() !== "");
  if (name !== "li" || others.length > 0 || !link || !("attribs" in link)) return false;
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

/** What the pages about the newsroom say otherwise where there are no forms and nobody counts: as the copy has it, as the site has it. */
const SAID_OTHERWISE = LANGUAGES.flatMap((language) => {
  const [site, copy] = [false, true].map((isCopy) => {
    const texts = writeStanding(language, TEST_PUBLISHER, isCopy);
    return STANDING_PAGES.flatMap((name) => [
      texts[name].lead,
      ...texts[name].parts.flatMap(({ text }) => text),
    ]);
  });
  return (copy ?? []).flatMap((said, at) => (said === site?.[at] ? [] : [[said, site?.[at] ?? ""] as const]));
});

/** White space between elements says nothing. */
export function comparePage(page: string, base: string): ComparedPage {
  const document = parseDocument(
    SAID_OTHERWISE.reduce((text, [said, ofSite]) => text.replaceAll(said, ofSite), page),
  );
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
  const markup = withoutCards(DomUtils.getOuterHTML(document));
  return { markup: markup.replaceAll(/\s*([<>])\s*/g, "$1").replaceAll(/\s+/g, " "), links };
}
