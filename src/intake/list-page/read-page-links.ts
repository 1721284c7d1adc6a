// readPageLinks: takes the stream of a page, gives its links with their titles, days and surroundings.

import type { Span } from "../../terms/span.ts";
import type { LinkLabel, PageLink } from "../../watching/pages/page-link.ts";
import { dateEntries } from "./date-entries.ts";
import { type Entry, findEntries } from "./find-entries.ts";
import { familyOf, rolesOf } from "./link-family.ts";
import { firstFrom } from "./first-from.ts";
import { labelOf } from "./link-words.ts";
import type { PageStream, StreamLink } from "./page-stream.ts";
import { readOwnTitle, readTitleBeside } from "./read-title.ts";

type NamedLink = {
  readonly link: StreamLink;
  readonly address: string;
  readonly words: string;
  readonly label?: LinkLabel;
  readonly family: string;
};

/** An address that so many links of one page lead to is a category or a way around, no entry. */
const TOO_OFTEN = 4;
/** And one that is called the same each time, already so often. */
const ALIKE_TOO_OFTEN = 3;
const MOST_PDFS = 10;
const LONGEST_ADDRESS = 2_000;
const LONGEST_HEAD = 60;

/** `base`: the address that relative ones are resolved against. */
export function readPageLinks(stream: PageStream, base: string): readonly PageLink[] {
  const named = nameLinks(stream, base);
  const families = new Map<string, NamedLink[]>();
  for (const each of named) {
    const key = `${each.family} ${each.label ?? ""} ${each.link.isFurniture ? "-" : "+"}`;
    const family = families.get(key);
    if (family) family.push(each);
    else families.set(key, [each]);
  }
  const found = [...families.values()].flatMap((family) => readFamily(stream, family, named));
  return found.toSorted((a, b) => a.at - b.at);
}

function nameLinks(stream: PageStream, base: string): readonly NamedLink[] {
  const named: (Omit<NamedLink, "label"> & { readonly label: LinkLabel | undefined })[] = [];
  const times = new Map<string, number>();
  for (const link of stream.links) {
    const address = webAddress(link.href, base);
    if (address === undefined) continue;
    const words = readOwnTitle(stream, link);
    named.push({ link, address, words, label: labelOf(words), family: familyOf(link.element) });
    for (const key of [address, `${address} ${words}`]) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return named.map(({ label, ...rest }) => {
    const isWay =
      (times.get(rest.address) ?? 0) >= TOO_OFTEN ||
      (times.get(`${rest.address} ${rest.words}`) ?? 0) >= ALIKE_TOO_OFTEN;
    const own = label ?? (isWay ? "more" : undefined);
    return { ...rest, ...(own !== undefined && { label: own }) };
  });
}

/** Of http and https only; a page's own places and scripts lead nowhere. */
function webAddress(href: string, base: string): string | undefined {
  if (href.length > LONGEST_ADDRESS || href.startsWith("#")) return undefined;
  const url = URL.parse(href, base);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "") return undefined;
  url.hash = "";
  return url.href;
}

function readFamily(
  stream: PageStream,
  family: readonly NamedLink[],
  all: readonly NamedLink[],
): readonly PageLink[] {
  const entries = findEntries(
    stream,
    family.map(({ link }) => link),
  );
  const days = dateEntries(stream, entries, (at) => family[at]?.address ?? "");
  return family.flatMap(({ link, address, words, label, family: names }, at): readonly PageLink[] => {
    const entry = entries[at];
    if (!entry) return [];
    const title =
      label === undefined ? words : (readTitleBeside(stream, entrySpan(entry), link.span) ?? words);
    if (title === "") return [];
    const head = headAbove(stream, link.span[0]);
    return [
      {
        at: link.span[0],
        address,
        title,
        ...(label !== undefined && { label }),
        family: names,
        place: rolesOf(link.element),
        ...days[at],
        ...(head !== undefined && { head }),
        isFurniture: link.isFurniture,
        pdfs: pdfsIn(entry, address, all),
      },
    ];
  });
}

/** An entry that is the link alone has its words on the line before it. */
function entrySpan({ span, link, before }: Entry): Span {
  return span[0] === link.span[0] ? [before[0], span[1]] : span;
}

function pdfsIn({ span, link }: Entry, own: string, all: readonly NamedLink[]): readonly string[] {
  const found = new Set<string>();
  const first = firstFrom(all, (each) => each.link.span[0], span[0]);
  for (const each of all.slice(first, first + MOST_PDFS * 2)) {
    if (each.link.span[0] >= span[1]) break;
    const isPdf = /\.pdf$/i.test(URL.parse(each.address)?.pathname ?? "");
    if (each.link !== link && isPdf && each.label !== "language") found.add(each.address);
  }
  found.delete(own);
  return [...found].slice(0, MOST_PDFS);
}

function headAbove({ headings, text }: PageStream, at: number): string | undefined {
  const heading = headings[firstFrom(headings, ([start]) => start, at) - 1];
  return (
    heading &&
    text
      .slice(...heading)
      .trim()
      .slice(0, LONGEST_HEAD)
  );
}
