// Front matter → the fields of a piece, by the names that Hugo, Jekyll, Eleventy and their themes give them.

import { ARTICLE_KINDS, type ArticleKind } from "../../terms/article.ts";
import type { Label, PictureReference } from "../piece.ts";
import type { Matter } from "./split-front-matter.ts";

const NAMES = {
  title: ["title", "headline"],
  lead: ["lead", "standfirst", "description", "excerpt", "summary", "subtitle"],
  published: ["date", "publishdate", "pubdate", "published_at", "publishedat", "created"],
  updated: ["lastmod", "updated", "last_modified_at", "modified", "updated_at", "updatedat"],
  categories: ["categories", "category", "section"],
  tags: ["tags", "tag", "topics", "keywords"],
  authors: ["authors", "author", "byline"],
  series: ["series"],
  part: ["part"],
  order: ["series_order", "order", "weight"],
  addresses: ["permalink", "url", "aliases", "alias", "redirect_from"],
  slug: ["slug"],
  picture: ["image", "cover", "featured_image", "featuredimage", "thumbnail", "images", "hero"],
  language: ["lang", "language", "locale"],
  kind: ["kind"],
  id: ["id", "guid", "uuid"],
} as const;
export type FieldName = keyof typeof NAMES;

/** Read elsewhere, or how a theme shows the page: nothing of the article. */
const NOT_TOLD: ReadonlySet<string> = new Set(
  "draft published status private visibility layout type templateclass eleventynavigation toc comments math sitemap menu menus markup outputs".split(
    " ",
  ),
);

export class MatterFields {
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #given: Matter;

  constructor(matter: Matter) {
    this.#given = matter;
    this.#fields = new Map(Object.entries(matter).map(([name, value]) => [name.toLowerCase(), value]));
  }

  /** The first of its names that is given. */
  value(field: FieldName): unknown {
    return NAMES[field]
      .map((name) => this.#fields.get(name))
      .find((value) => value !== undefined && value !== null);
  }

  text(field: FieldName): string {
    const value = this.value(field);
    return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  }

  /** A list, or one text; `keywords` are parted by commas. Of objects their `name`. */
  texts(field: FieldName): readonly string[] {
    const all = NAMES[field].flatMap((name) => {
      const value = this.#fields.get(name);
      if (typeof value === "string" && (name === "keywords" || name === "tags")) return value.split(/[,、]/);
      return Array.isArray(value) ? (value as readonly unknown[]) : value === undefined ? [] : [value];
    });
    return all.map(nameOf).filter((text) => text !== "");
  }

  labels(field: FieldName): readonly Label[] {
    return this.texts(field).map((name) => ({ name }));
  }

  /** Jekyll's `published: false`, Hugo's `draft: true`. */
  get isDraft(): boolean {
    const status = this.#fields.get("status");
    return (
      this.#fields.get("draft") === true ||
      this.#fields.get("published") === false ||
      (typeof status === "string" && /^(?:draft|pending|wip)$/i.test(status))
    );
  }

  get isPrivate(): boolean {
    const shown = ["visibility", "status"].map((name) => nameOf(this.#fields.get(name)));
    return (
      this.#fields.get("private") === true ||
      shown.some((one) => /^(?:private|hidden|trash|trashed|deleted)$/i.test(one))
    );
  }

  get kind(): ArticleKind | undefined {
    const given = this.text("kind");
    return ARTICLE_KINDS.find((kind) => kind === given);
  }

  get picture(): PictureReference | undefined {
    const [first] = [this.value("picture")].flat() as readonly unknown[];
    if (typeof first === "string" && first !== "") return { kind: "picture", address: first, alt: "" };
    if (typeof first !== "object" || first === null) return undefined;
    const fields = new Map(Object.entries(first));
    const text = (...names: readonly string[]): string => {
      const value = names.map((name) => fields.get(name)).find((one) => typeof one === "string");
      return typeof value === "string" ? value : "";
    };
    const address = text("src", "image", "url", "path");
    const caption = text("caption", "title");
    return address === ""
      ? undefined
      : { kind: "picture", address, alt: text("alt"), ...(caption === "" ? {} : { caption }) };
  }

  /** Names of fields that nothing is made of, as they are written. */
  get unread(): readonly string[] {
    const read = new Set<string>(Object.values(NAMES).flat());
    return Object.keys(this.#given).filter(
      (name) => !read.has(name.toLowerCase()) && !NOT_TOLD.has(name.toLowerCase()),
    );
  }
}

function nameOf(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value).trim();
  if (typeof value === "object" && value !== null && "name" in value) return nameOf(value.name);
  return "";
}
