// findEntries: takes the links of a page that stand alike, gives for each the element that is its entry alone and the stretches of text before and behind the link.

import type { HtmlElement } from "../html/html-tree.ts";
import type { Span } from "../../terms/span.ts";
import type { PageStream, Place, StreamLink } from "./page-stream.ts";

export type Entry = {
  readonly link: StreamLink;
  /** Of the entry's element. */
  readonly span: Span;
  /** From the entry before, within what holds both. */
  readonly before: Span;
  /** To the entry behind. */
  readonly behind: Span;
};

/** Entries of which nothing else stands alike. */
const ENTRY_ELEMENTS: ReadonlySet<string> = new Set("li tr dd dt p article div section td body".split(" "));

/** `links`: in the page's order. */
export function findEntries({ places, text }: PageStream, links: readonly StreamLink[]): readonly Entry[] {
  const shared = links.map((link, at) => {
    const next = links[at + 1];
    return next && commonElement(link.element, next.element, places);
  });
  const spans = links.map((link, at) => entryOf(link, shared[at - 1], shared[at], places));
  return links.map((link, at): Entry => {
    const span = spans[at] ?? link.span;
    const above = placeOf(shared[at - 1] ?? shared[at] ?? link.element.parent, places);
    const below = placeOf(shared[at] ?? shared[at - 1] ?? link.element.parent, places);
    const from = Math.max(spans[at - 1]?.[1] ?? 0, Math.min(above?.start ?? 0, span[0]));
    const to = Math.min(spans[at + 1]?.[0] ?? text.length, Math.max(below?.end ?? text.length, span[1]));
    return { link, span, before: [from, link.span[0]], behind: [link.span[1], to] };
  });
}

function placeOf(element: HtmlElement | undefined, places: PageStream["places"]): Place | undefined {
  return element && places.get(element);
}

function commonElement(
  one: HtmlElement,
  other: HtmlElement,
  places: PageStream["places"],
): HtmlElement | undefined {
  let [a, b]: (HtmlElement | undefined)[] = [one, other];
  while (a && b && a !== b) {
    const [depthA, depthB] = [places.get(a)?.depth ?? 0, places.get(b)?.depth ?? 0];
    if (depthA >= depthB) a = a.parent;
    if (depthB >= depthA) b = b.parent;
  }
  return a === b ? a : undefined;
}

/** The highest element that holds the link and none of its neighbours. */
function entryOf(
  link: StreamLink,
  above: HtmlElement | undefined,
  below: HtmlElement | undefined,
  places: PageStream["places"],
): Span {
  const limit = Math.max(placeOf(above, places)?.depth ?? -1, placeOf(below, places)?.depth ?? -1);
  let entry = link.element;
  for (let up = entry.parent; up; up = up.parent) {
    const depth = places.get(up)?.depth;
    if (depth === undefined || depth <= limit) break;
    entry = up;
    if (limit < 0 && ENTRY_ELEMENTS.has(up.name)) break;
  }
  const place = places.get(entry);
  return place ? [place.start, place.end] : link.span;
}
