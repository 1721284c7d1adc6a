// One file of a folder, its front matter parted from its text → the piece it is, or why it is none.

import { expandPermalink } from "../compose/expand-permalink.ts";
import { escapeHtml } from "../escape-html.ts";
import { readInstant } from "../instants/read-instant.ts";
import type { Note, Piece } from "../piece.ts";
import type { ReadingRules } from "../reading-rules.ts";
import { type HtmlPage, readHtmlPage } from "./html-page.ts";
import { markdownToHtml } from "./markdown-to-html.ts";
import { MatterFields } from "./matter-fields.ts";
import type { SplitFile } from "./split-front-matter.ts";

type File = SplitFile & { readonly path: string; readonly site: string; readonly unreadable: boolean };
type FileOutcome =
  | { readonly kind: "piece"; readonly piece: Piece }
  | { readonly kind: "left-out" | "refused"; readonly reason: string };

/** As Jekyll names posts: `2020-01-02-slug.md`. */
const DATED_NAME = /^(\d{4}-\d{2}-\d{2})-(.+)$/;
const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/i;

export function toPiece(file: File, rules: ReadingRules): FileOutcome {
  const fields = new MatterFields(file.matter);
  if (fields.isPrivate) return { kind: "left-out", reason: "not for readers: private" };
  const page = readText(file);
  if (typeof page === "string") return { kind: "refused", reason: page };
  const notes: Note[] = file.unreadable ? [{ code: "characters-unreadable", about: "" }] : [];
  if (fields.unread.length > 0)
    notes.push({ code: "fields-unread", about: fields.unread.join(", ").slice(0, 200) });
  const name = nameOf(file.path);
  const publishedAt = readPublished(fields, page, name, rules, notes);
  const updated = readInstant(fields.value("updated") ?? page.meta.get("article:modified_time"), rules.zone);
  const language = /^(ja|en)\b/i.exec(fields.text("language") || (page.language ?? ""))?.[1]?.toLowerCase();
  const picture = fields.picture;
  const { kind } = fields;
  return {
    kind: "piece",
    piece: {
      place: file.path,
      key: `folder:${file.site}:${fields.text("id") || file.path}`,
      title: escapeHtml(fields.text("title") || page.title),
      lead: escapeHtml(fields.text("lead") || (page.meta.get("description") ?? "")),
      html: page.html,
      isPublic: !fields.isDraft && !/(?:^|\/)_?drafts\//.test(file.path),
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(updated?.kind === "instant" ? { updatedAt: updated.at } : {}),
      categories: fields.labels("categories"),
      tags: fields.labels("tags"),
      authors: fields.texts("authors"),
      ...seriesOf(fields),
      ...(kind ? { kind } : {}),
      ...(language === "ja" || language === "en" ? { language } : {}),
      addresses: addressesOf(file.path, fields, page, publishedAt, rules),
      ...(picture ? { picture } : {}),
      notes,
    },
  };
}

/** A sentence where it cannot be read. A page without front matter says itself what it is. */
function readText({ path, text }: File): HtmlPage | string {
  if (!MARKDOWN.test(path)) return readHtmlPage(text);
  const html = markdownToHtml(text);
  if (!html.ok) return html.error;
  // A heading of the first level on top is the title of a file that has no other.
  const heading = /^\s*<h1>([^]{1,2000}?)<\/h1>/.exec(html.value)?.[1] ?? "";
  return { title: heading.replace(/<[^>]*>/g, ""), meta: new Map(), html: html.value };
}

type Name = { readonly slug: string; readonly date?: string };

/** The file's own name, or that of its folder where it is `index`. */
function nameOf(path: string): Name {
  const steps = path.replace(/\.[^./]+$/, "").split("/");
  const last = steps.at(-1) ?? "";
  const name = last === "index" ? (steps.at(-2) ?? "") : last;
  const [, date, slug] = DATED_NAME.exec(name) ?? [];
  return date === undefined || slug === undefined ? { slug: name } : { slug, date };
}

function readPublished(
  fields: MatterFields,
  page: HtmlPage,
  { date }: Name,
  { zone }: ReadingRules,
  notes: Note[],
): string | undefined {
  const given = [
    fields.value("published"),
    page.meta.get("article:published_time"),
    page.meta.get("date"),
    date,
  ];
  for (const one of given) {
    const read = readInstant(one, zone);
    if (read?.kind === "instant") return read.at;
    if (read) notes.push({ code: "date-broken", about: String(one).slice(0, 40) });
  }
  return undefined;
}

function seriesOf(fields: MatterFields): Pick<Piece, "series"> {
  const [name] = fields.texts("series");
  if (name === undefined) return {};
  const order = Number(fields.text("order") || Number.NaN);
  const part = fields.text("part");
  return {
    series: { name, ...(part === "" ? {} : { part }), ...(Number.isFinite(order) ? { order } : {}) },
  };
}

/** What it states itself; else the pattern that was given; else its path, as Hugo and Eleventy make addresses. */
function addressesOf(
  path: string,
  fields: MatterFields,
  { canonical }: HtmlPage,
  publishedAt: string | undefined,
  { site = "", permalink, zone }: ReadingRules,
): readonly string[] {
  const { slug: fileSlug } = nameOf(path);
  const slug = fields.text("slug") || fileSlug;
  const section = fields.texts("categories")[0];
  const parts = { slug, publishedAt, zone, ...(section === undefined ? {} : { section }) };
  const stated = fields
    .texts("addresses")
    .map((one) => (one.includes(":") && one.startsWith("/") ? (expandPermalink(one, parts) ?? one) : one));
  const isIndex = /(?:^|\/)index\.[^./]+$/.test(path);
  const folder = path
    .split("/")
    .slice(0, isIndex ? -2 : -1)
    .join("/")
    .replace(/(?:^|\/)_?posts$/, "");
  const made = permalink
    ? expandPermalink(permalink, parts)
    : `/${[...folder.split("/"), slug]
        .filter((step) => step !== "")
        .map(encodeURIComponent)
        .join("/")}/`;
  const all = [canonical ?? "", ...stated, ...(made === undefined ? [] : [made]), ...ownFile(path)];
  return [...new Set(all)]
    .filter((one) => /^(?:https?:\/\/|\/)/i.test(one))
    .map((one) => (one.startsWith("/") ? `${site}${one}` : one));
}

/** A page of HTML had the address of its file. */
function ownFile(path: string): readonly string[] {
  return /\.html?$/i.test(path) ? [`/${path.split("/").map(encodeURIComponent).join("/")}`] : [];
}
