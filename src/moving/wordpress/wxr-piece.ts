// One item of a WordPress export → the piece it is, or why it is none.

import { escapeHtml } from "../escape-html.ts";
import type { Note, Piece, PictureReference } from "../piece.ts";
import { readInstant } from "../instants/read-instant.ts";
import type { Zone } from "../instants/zone.ts";
import type { WxrItem, WxrTerm } from "./read-item.ts";
import { decodeSlug } from "./read-item.ts";
import type { WxrSite } from "./wxr-site.ts";

export type WxrRules = {
  readonly site: WxrSite;
  /** Post types that are articles: `post`, unless more are asked for. */
  readonly types: ReadonlySet<string>;
  readonly zone: Zone;
  /** Pictures of the media library by their post's id. */
  readonly attachments: ReadonlyMap<string, PictureReference>;
};

type ItemOutcome =
  | { readonly kind: "piece"; readonly piece: Piece }
  | { readonly kind: "left-out" | "refused"; readonly reason: string };

const SHOWN: ReadonlySet<string> = new Set(["publish", "future"]);
const UNFINISHED: ReadonlySet<string> = new Set(["draft", "pending"]);
/** Taxonomies that say how a theme or plugin shows a post, not what it is about. */
const NO_TOPICS: ReadonlySet<string> = new Set(
  "category post_format nav_menu link_category wp_theme wp_template_part_area wp_pattern_category language post_translations series".split(
    " ",
  ),
);

export function toPiece(item: WxrItem, place: string, rules: WxrRules): ItemOutcome {
  const field = (name: string): string => item.fields.get(name)?.trim() ?? "";
  const [id, type, status] = [
    field("wp:post_id"),
    field("wp:post_type") || "post",
    field("wp:status") || "publish",
  ];
  if (!rules.types.has(type)) return { kind: "left-out", reason: `not an article: ${type.slice(0, 40)}` };
  if (!SHOWN.has(status) && !UNFINISHED.has(status))
    return { kind: "left-out", reason: `not for readers: ${status.slice(0, 40)}` };
  if (field("wp:post_password") !== "")
    return { kind: "left-out", reason: "not for readers: behind a password" };
  if (!/^\d{1,15}$/.test(id)) return { kind: "refused", reason: "it has no wp:post_id to be known by" };
  const notes: Note[] = [];
  const publishedAt = readTime(
    ["wp:post_date_gmt", "wp:post_date", "pubDate"],
    item,
    rules,
    notes,
    SHOWN.has(status),
  );
  const updatedAt = readTime(["wp:post_modified_gmt", "wp:post_modified"], item, rules, [], false);
  const series = readSeries(item);
  const picture = rules.attachments.get(metaOf(item, "_thumbnail_id"));
  const login = field("dc:creator");
  return {
    kind: "piece",
    piece: {
      place,
      key: `wordpress:${rules.site.name}:${id}`,
      title: field("title"),
      lead: field("excerpt:encoded"),
      html: withGalleries(item.fields.get("content:encoded") ?? "", rules),
      linesAreParagraphs: !(item.fields.get("content:encoded") ?? "").includes("<!-- wp:"),
      isPublic: SHOWN.has(status),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(updatedAt === undefined ? {} : { updatedAt }),
      categories: item.terms.filter(({ domain }) => domain === "category").map(toLabel),
      tags: item.terms.filter(({ domain }) => !NO_TOPICS.has(domain)).map(toLabel),
      authors: login === "" ? [] : [rules.site.authors.get(login) ?? login],
      ...(series ? { series } : {}),
      ...(rules.site.language ? { language: rules.site.language } : {}),
      addresses: addressesOf(item, id, type, rules.site.base),
      ...(picture ? { picture } : {}),
      notes,
    },
  };
}

function toLabel({ slug, name }: WxrTerm): { name: string; slug?: string } {
  return { name: name || slug, ...(slug === "" ? {} : { slug }) };
}

function metaOf(item: WxrItem, key: string): string {
  return item.meta.find((pair) => pair.key === key)?.value.trim() ?? "";
}

/** The first that is a date. WordPress writes `0000-00-00 00:00:00` for the GMT of what was never published. */
function readTime(
  names: readonly string[],
  { fields }: WxrItem,
  { zone }: WxrRules,
  notes: Note[],
  isNeeded: boolean,
): string | undefined {
  for (const name of names) {
    const isUtc = name.endsWith("_gmt");
    const read = readInstant(fields.get(name), isUtc ? () => 0 : zone);
    if (read?.kind !== "instant") continue;
    if (!isUtc && read.zoneAssumed && isNeeded)
      notes.push({ code: "zone-assumed", about: fields.get(name)?.trim() ?? "" });
    return read.at;
  }
  const given = names.map((name) => fields.get(name)?.trim() ?? "").find((text) => text !== "");
  if (given !== undefined && isNeeded) notes.push({ code: "date-broken", about: given.slice(0, 40) });
  return undefined;
}

/** As the plugins for series keep it: a taxonomy, and the part in the post's own fields. */
function readSeries(item: WxrItem): Piece["series"] {
  const term = item.terms.find(({ domain }) => domain === "series");
  if (!term) return undefined;
  const order = Number(item.meta.find(({ key }) => /^_series_part(?:_|$)/.test(key))?.value);
  return { name: term.name || term.slug, ...(Number.isFinite(order) && order > 0 ? { order } : {}) };
}

/** Its permalink, its guid, the short form by number, and what its permalink was before its slug was changed. */
function addressesOf(item: WxrItem, id: string, type: string, base: string): readonly string[] {
  const link = item.fields.get("link")?.trim() ?? "";
  const guid = item.fields.get("guid")?.trim() ?? "";
  const short = type === "page" ? `page_id=${id}` : `p=${id}`;
  const slug = item.fields.get("wp:post_name")?.trim() ?? "";
  const earlier = item.meta
    .filter(({ key, value }) => key === "_wp_old_slug" && value.trim() !== "")
    .flatMap(({ value }) => withSlug(link, slug, value.trim()));
  const all = [link, guid, `${base}/?${short}`, ...earlier];
  return [...new Set(all.filter((address) => /^https?:\/\//i.test(address)))];
}

function withSlug(link: string, slug: string, earlier: string): readonly string[] {
  const steps = link.split("/");
  const at = steps.findLastIndex((step) => step !== "" && decodeSlug(step) === decodeSlug(slug));
  return at < 3 ? [] : [steps.with(at, encodeURIComponent(decodeSlug(earlier))).join("/")];
}

const GALLERY = /\[gallery\b([^[\]]{0,6000})\]/g;
const IDS = /\bids=["']?([\d, ]+)/;

/** The pictures of a gallery are those of the media library that it names; one that names none of them is left to be told of. */
function withGalleries(html: string, { attachments }: WxrRules): string {
  if (!html.includes("[gallery")) return html;
  return html.replace(GALLERY, (whole, attributes: string) => {
    const ids = IDS.exec(attributes)?.[1]?.split(",") ?? [];
    const pictures = ids.flatMap((id) => attachments.get(id.trim()) ?? []);
    return pictures.length === 0 ? whole : pictures.map(toFigure).join("");
  });
}

function toFigure({ address, alt, caption }: PictureReference): string {
  const below = caption === undefined ? "" : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  return `<figure><img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}">${below}</figure>`;
}
