// One post of a Ghost export → the piece it is, or why it is none.

import { expandPermalink } from "../compose/expand-permalink.ts";
import { readInstant } from "../instants/read-instant.ts";
import { escapeHtml } from "../escape-html.ts";
import type { Label, Note, Piece } from "../piece.ts";
import type { ReadingRules } from "../reading-rules.ts";
import { type Ties, idOf, textOf, toLabel } from "./ghost-ties.ts";

type Fields = Readonly<Record<string, unknown>>;
type PostOutcome =
  | { readonly kind: "piece"; readonly piece: Piece }
  | { readonly kind: "left-out" | "refused"; readonly reason: string };

const SHOWN: ReadonlySet<string> = new Set(["published", "scheduled"]);

export function toPiece(post: Fields, place: string, ties: Ties, rules: ReadingRules): PostOutcome {
  const type = textOf(post["type"]) || (post["page"] === 1 || post["page"] === true ? "page" : "post");
  const status = textOf(post["status"]) || "published";
  const visibility = textOf(post["visibility"]) || "public";
  if (!rules.types.has(type)) return { kind: "left-out", reason: `not an article: ${type.slice(0, 40)}` };
  if (!SHOWN.has(status) && status !== "draft")
    return { kind: "left-out", reason: `not for readers: ${status.slice(0, 40)}` };
  if (visibility !== "public")
    return { kind: "left-out", reason: `not for readers: only for ${visibility.slice(0, 40)}` };
  const id = idOf(post["id"]);
  const uuid = textOf(post["uuid"]);
  if (uuid === "" && id === "") return { kind: "refused", reason: "it has no id to be known by" };
  const notes: Note[] = [];
  const html = readHtml(post, notes, rules.site ?? "");
  if (html === undefined)
    return {
      kind: "refused",
      reason:
        "its text is in the editor's own form only (no html): publish it in Ghost once, and export again",
    };
  const publishedAt = readTime(post, "published_at", notes, SHOWN.has(status));
  const updatedAt = readTime(post, "updated_at", [], false);
  const tags = tagsOf(post, ties, id);
  return {
    kind: "piece",
    piece: {
      place,
      key: uuid === "" ? `ghost:${rules.site ?? ""}:${id}` : `ghost:${uuid}`,
      title: escapeHtml(textOf(post["title"])),
      lead: escapeHtml(textOf(post["custom_excerpt"])),
      html,
      isPublic: SHOWN.has(status),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(updatedAt === undefined ? {} : { updatedAt }),
      categories: tags,
      tags,
      authors: authorsOf(post, ties, id),
      addresses: addressesOf(post, uuid, publishedAt, type, rules),
      ...pictureOf(post, ties.metaOf(id), rules.site ?? ""),
      notes,
    },
  };
}

/** Exports say `__GHOST_URL__` where the site's own address stood. */
const withSite = (text: string, site: string): string => text.replaceAll("__GHOST_URL__", site);

function readHtml(post: Fields, notes: Note[], site: string): string | undefined {
  const html = textOf(post["html"]);
  if (html !== "") return withSite(html, site);
  const plain = textOf(post["plaintext"]).trim();
  const own = textOf(post["lexical"]) || textOf(post["mobiledoc"]);
  if (plain !== "") {
    notes.push({ code: "text-only", about: "" });
    return plain
      .split(/\n\s*\n/)
      .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
      .join("");
  }
  return /"text":"[^"]|\[0,\[\],0,"[^"]/.test(own) ? undefined : "";
}

function readTime(post: Fields, name: string, notes: Note[], isNeeded: boolean): string | undefined {
  // Ghost keeps UTC, also where it writes no zone.
  const read = readInstant(post[name], () => 0);
  if (read?.kind === "instant") return read.at;
  if (read && isNeeded) notes.push({ code: "date-broken", about: String(post[name]).slice(0, 40) });
  return undefined;
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/** The Content API hangs tags and authors on the post itself. */
function tagsOf(post: Fields, ties: Ties, id: string): readonly Label[] {
  const own = listOf(post["tags"]).flatMap((tag) => toLabel(tag) ?? []);
  return own.length > 0 ? own : ties.tagsOf(id);
}

function authorsOf(post: Fields, ties: Ties, id: string): readonly string[] {
  const own = listOf(post["authors"]).flatMap(({ name }) => textOf(name).trim() || []);
  return own.length > 0 ? own : ties.authorsOf(id);
}

function pictureOf(post: Fields, meta: Fields, site: string): Pick<Piece, "picture"> {
  const address = withSite(textOf(post["feature_image"]), site);
  if (address === "") return {};
  const alt = textOf(meta["feature_image_alt"] ?? post["feature_image_alt"]);
  const caption = textOf(meta["feature_image_caption"] ?? post["feature_image_caption"]);
  return { picture: { kind: "picture", address, alt, ...(caption === "" ? {} : { caption }) } };
}

function addressesOf(
  post: Fields,
  uuid: string,
  publishedAt: string | undefined,
  type: string,
  { site = "", permalink, zone }: ReadingRules,
): readonly string[] {
  const slug = textOf(post["slug"]);
  const pattern = type === "page" ? "/:slug/" : (permalink ?? "/:slug/");
  const path = slug === "" ? undefined : expandPermalink(pattern, { slug, publishedAt, zone });
  const stated = textOf(post["url"]);
  return [
    ...(/^https?:\/\//i.test(stated) ? [stated] : []),
    ...(path === undefined ? [] : [`${site}${path}`]),
    ...(uuid === "" ? [] : [`${site}/p/${uuid}/`]),
  ];
}
