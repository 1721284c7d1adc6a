// One ninjs item (1.0 to 3.1) → the piece it is, or why it is none.

import { ARTICLE_KINDS, type ArticleKind } from "../../terms/article.ts";
import { escapeHtml } from "../escape-html.ts";
import { readInstant } from "../instants/read-instant.ts";
import type { Label, Note, Piece } from "../piece.ts";
import type { ReadingRules } from "../reading-rules.ts";

type Fields = Readonly<Record<string, unknown>>;
type ItemOutcome =
  | { readonly kind: "piece"; readonly piece: Piece }
  | { readonly kind: "left-out" | "refused"; readonly reason: string };

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

export function toPiece(item: unknown, place: string, { zone }: ReadingRules): ItemOutcome {
  if (!isFields(item)) return { kind: "refused", reason: "it is not a JSON object" };
  const uri = textOf(item["uri"]);
  if (uri === "") return { kind: "refused", reason: "it has no uri, the one thing that ninjs asks for" };
  const type = textOf(item["type"]) || "text";
  if (type !== "text" && type !== "composite")
    return { kind: "left-out", reason: `not an article: ${type.slice(0, 40)}` };
  const status = textOf(item["pubStatus"] ?? item["pubstatus"]) || "usable";
  if (status !== "usable") return { kind: "left-out", reason: `not for readers: ${status.slice(0, 40)}` };
  const notes: Note[] = [];
  const given = [item["firstCreated"], item["firstcreated"], item["contentCreated"], item["contentcreated"]];
  const version = item["versionCreated"] ?? item["versioncreated"];
  const publishedAt = readTime([...given, version], zone, notes);
  const updatedAt = readTime([version], zone, []);
  const language = /^(ja|en)\b/i.exec(textOf(item["language"]))?.[1]?.toLowerCase();
  const html = bodyOf(item);
  const associated = pictureOf(item["associations"]);
  // What the text shows itself does not stand over it once more.
  const picture = associated && !html.includes(associated.address) ? associated : undefined;
  const subjects = listOf(item["subjects"] ?? item["subject"]);
  const sections = labelsOf(subjects.filter(({ rel }) => rel === "section"));
  const labels = labelsOf(subjects.filter(({ rel }) => rel !== "section"));
  const kind = kindOf(item);
  return {
    kind: "piece",
    piece: {
      place,
      key: `ninjs:${uri}`,
      title: escapeHtml(textOf(item["headline"]) || mainOf(item["headlines"])?.text || textOf(item["title"])),
      lead: leadOf(item),
      html,
      isPublic: true,
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(updatedAt === undefined ? {} : { updatedAt }),
      categories: sections.length > 0 ? sections : labels,
      tags: labels,
      ...(kind ? { kind } : {}),
      authors: authorsOf(item),
      ...(language === "ja" || language === "en" ? { language } : {}),
      addresses: addressesOf(item, uri),
      ...(picture ? { picture } : {}),
      notes,
    },
  };
}

function readTime(given: readonly unknown[], zone: ReadingRules["zone"], notes: Note[]): string | undefined {
  for (const one of given) {
    const read = readInstant(one, zone);
    if (read?.kind === "instant") return read.at;
    if (read) notes.push({ code: "date-broken", about: String(one).slice(0, 40) });
  }
  return undefined;
}

type Rendition = { readonly text: string; readonly isHtml: boolean };

/** Of several renditions the HTML one, of several roles the main one. */
function mainOf(given: unknown): Rendition | undefined {
  const all = listOf(given).flatMap((one) => {
    const text = textOf(one["value"]);
    const isHtml = /html/i.test(textOf(one["contentType"] ?? one["contenttype"]));
    return text === "" ? [] : [{ text, isHtml, isMain: /^(?:main|body)?$/i.test(textOf(one["role"])) }];
  });
  return all.find(({ isMain, isHtml }) => isMain && isHtml) ?? all.find(({ isMain }) => isMain) ?? all[0];
}

function asHtml({ text, isHtml }: Rendition): string {
  if (isHtml) return text;
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join("");
}

function bodyOf(item: Fields): string {
  for (const name of ["body_html", "body_xhtml"]) {
    if (textOf(item[name]) !== "") return textOf(item[name]);
  }
  const rendition = mainOf(item["bodies"]) ?? { text: textOf(item["body_text"]), isHtml: false };
  return asHtml(rendition);
}

function leadOf(item: Fields): string {
  const html = textOf(item["description_html"] ?? item["description_xhtml"]);
  if (html !== "") return html;
  const main = mainOf(item["descriptions"]) ?? { text: textOf(item["description_text"]), isHtml: false };
  return main.isHtml ? main.text : escapeHtml(main.text);
}

/** As a newsroom on this program says it. */
function kindOf(item: Fields): ArticleKind | undefined {
  const genres = new Set(listOf(item["genres"] ?? item["genre"]).map(({ literal }) => literal));
  return ARTICLE_KINDS.find((kind) => genres.has(kind));
}

/** `subject` in 1.x, `subjects` since 2.0; `rel` tells a section from what an item is about. */
function labelsOf(subjects: readonly Fields[]): readonly Label[] {
  return subjects.flatMap((subject) => {
    const name = textOf(subject["name"]) || textOf(subject["literal"]);
    const slug = textOf(subject["literal"]) || textOf(subject["code"] ?? subject["uri"]);
    return name === "" ? [] : [{ name, ...(slug === "" ? {} : { slug }) }];
  });
}

function authorsOf(item: Fields): readonly string[] {
  const byline = textOf(item["by"]) || textOf(item["byline"]);
  return byline === "" ? [] : [byline];
}

function addressesOf(item: Fields, uri: string): readonly string[] {
  const alternatives = item["altIds"] ?? item["altids"];
  const ids = isFields(alternatives)
    ? Object.values(alternatives)
    : listOf(alternatives).map(({ value }) => value);
  return [uri, ...ids.map(textOf), textOf(item["url"])].filter((address) => /^https?:\/\//i.test(address));
}

/** `associations` is an object in 1.x and a list since 2.0. */
function pictureOf(given: unknown): Piece["picture"] {
  const all = isFields(given) ? Object.values(given).filter(isFields) : listOf(given);
  const picture = all.find((one) => textOf(one["type"]) === "picture");
  if (!picture) return undefined;
  const renditions = picture["renditions"];
  const forms = isFields(renditions) ? Object.values(renditions).filter(isFields) : listOf(renditions);
  const widest = forms.toSorted((a, b) => Number(b["width"] ?? 0) - Number(a["width"] ?? 0))[0];
  const address = textOf(widest?.["href"]) || textOf(picture["uri"]);
  const caption = leadOf(picture);
  const alt = textOf(picture["headline"]) || (mainOf(picture["headlines"])?.text ?? "");
  const credit = textOf(picture["by"]);
  return {
    kind: "picture",
    address,
    alt,
    ...(caption === "" ? {} : { caption }),
    ...(credit === "" ? {} : { credit }),
  };
}
