// isFurniture: says of an element, by the markup alone, whether it is navigation, ranking, footer and the like.

import {
  CONTENT_WORDS,
  FILE_LINK_SHARE,
  FORM_UNITS,
  FURNITURE_ELEMENTS,
  FURNITURE_PAIRS,
  FURNITURE_ROLES,
  FURNITURE_WORDS,
  LINK_LIST,
  LINK_LISTS,
  PAGE_ENDS,
  TOO_MUCH_TO_BE_FURNITURE,
  WHOLE_PAGE,
} from "./furniture-tables.ts";
import type { HtmlElement } from "../html-tree.ts";

/** `pageUnits`: units of text outside links on the whole page. Asked once for each element that is not yet inside furniture. */
export function isFurniture(element: HtmlElement, pageUnits: number): boolean {
  const { name, inside } = element;
  const isThePage = inside.units - inside.linkUnits > pageUnits * TOO_MUCH_TO_BE_FURNITURE;
  return isMarkedFurniture(element, isThePage) || (LINK_LISTS.has(name) && isLinkList(element));
}

/** The same but for lists of links, which may be what the page is there for. `isThePage`: it holds so much of it that its name says nothing. */
export function isMarkedFurniture(element: HtmlElement, isThePage: boolean): boolean {
  const { name, attributes, inside } = element;
  if (WHOLE_PAGE.has(name)) return false;
  if (FURNITURE_ELEMENTS.has(name)) return true;
  const role = attributes["role"]?.toLowerCase();
  if (role !== undefined && FURNITURE_ROLES.has(role)) return true;
  if (PAGE_ENDS.has(name) && !standsInArticle(element)) return inside.mains === 0 || name === "footer";
  if (name === "form") return inside.units - inside.linkUnits < FORM_UNITS && inside.mains === 0;
  if (inside.mains > 0 || isThePage) return false;
  return isNamedLikeFurniture(attributes["id"]) || isNamedLikeFurniture(attributes["class"]);
}

/** True when a class or id is made of a furniture word and no word of content: `side-nav`, `pankuzu`, not `entry-header`. */
export function isNamedLikeFurniture(names: string | undefined): boolean {
  if (names === undefined || names === "") return false;
  return names.split(/\s+/u).some((name) => {
    const words = wordsOf(name);
    if (words.some((word) => CONTENT_WORDS.has(word))) return false;
    return words.some(
      (word, at) => FURNITURE_WORDS.has(word) || FURNITURE_PAIRS.has(`${word} ${words[at + 1] ?? ""}`),
    );
  });
}

function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, 200)
    .replaceAll(/([a-z])([A-Z])/gu, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word !== "");
}

function isLinkList({ inside }: HtmlElement): boolean {
  return (
    inside.links >= LINK_LIST.links &&
    inside.linkUnits >= inside.units * LINK_LIST.linkShare &&
    inside.fileLinks < inside.links * FILE_LINK_SHARE
  );
}

/** Looks up as far as an implied end does: deeper articles are not written by hand. */
function standsInArticle(element: HtmlElement): boolean {
  let up = element.parent;
  for (let steps = 0; up !== undefined && steps < 40; steps++) {
    if (up.name === "article" || up.name === "main" || up.name === "section") return true;
    up = up.parent;
  }
  return false;
}
