// The elements of feeds that are read here, by their local names in lower case, and what they may hold.

/** Of a channel or feed. */
export const CHANNEL_FIELDS: ReadonlySet<string> = new Set([
  "title",
  "link",
  "ttl",
  "updateperiod",
  "updatefrequency",
]);

/** Of an item or entry. */
export const ITEM_FIELDS: ReadonlySet<string> = new Set(
  (
    "title link guid id pubdate published issued created updated modified date datesubmitted available " +
    "description summary encoded content enclosure"
  ).split(" "),
);

/** Hold a line of text: another field that begins inside them tells that their end was forgotten. */
export const PLAIN_FIELDS: ReadonlySet<string> = new Set(
  "title link guid id pubdate published issued created updated modified date enclosure ttl updateperiod updatefrequency".split(
    " ",
  ),
);

/** Attributes that hold an address. */
export const ADDRESS_ATTRIBUTES: ReadonlySet<string> = new Set([
  "href",
  "url",
  "src",
  "rdf:resource",
  "rdf:about",
]);

/** HTML without an end, where a feed holds it unescaped. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

const KINDS: Readonly<Record<string, "rss" | "rdf" | "atom">> = { rss: "rss", rdf: "rdf", feed: "atom" };

/** Which feed an element is the root of. */
export function kindOfRoot(name: string): "rss" | "rdf" | "atom" | undefined {
  return KINDS[localName(name)];
}

/** `dc:date` → `date`. */
export function localName(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1).toLowerCase();
}
