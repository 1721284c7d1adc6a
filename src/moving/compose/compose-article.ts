// Composes a moved article: a piece of another system in, the article it becomes here, its old addresses and its notes out.

import type { ImportedArticle } from "../../newsroom/ports/import-store.ts";
import type {
  ArticleBlock,
  ArticleDraft,
  ArticleKind,
  ComposedText,
  SeriesPart,
} from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { readSeriesName } from "../../newsroom/series-name.ts";
import { type BodyPart, readHtmlBody, readPlainText } from "../body/read-html-body.ts";
import type { Note, Piece, PictureReference } from "../piece.ts";
import { dateArticle } from "./date-article.ts";
import { chooseLead } from "./choose-lead.ts";
import type { Mapping } from "./read-mapping.ts";

export type ComposingRules = {
  readonly mapping: Mapping;
  /** Of what no category is mapped for; without one, that of its kind. */
  readonly section?: string;
  readonly sectionOfKind: Readonly<Record<ArticleKind, string>>;
  readonly kind: ArticleKind;
  /** ISO 8601 UTC: what is of a later time stays a draft. */
  readonly now: string;
};

export type ComposedArticle = {
  readonly article: ImportedArticle;
  readonly addresses: readonly string[];
  readonly notes: readonly Note[];
};

/** Puts a picture of the old site into the store, and gives its block; where it cannot be had, why, if that is known. */
export type PlacePicture = (
  picture: PictureReference,
) => Promise<ArticleBlock | { readonly kind: "none"; readonly reason?: string }>;

const LONGEST_WORDS_AS_TITLE = 60;

/** Imported words are the desk's. */
const deskText = (text: string): ComposedText => ({
  text,
  grounds: text === "" ? [] : [{ span: [0, text.length], from: { kind: "desk" } }],
});

/** The error is a sentence without the piece's place. */
export async function composeArticle(
  piece: Piece,
  rules: ComposingRules,
  placePicture: PlacePicture,
): Promise<Result<ComposedArticle, string>> {
  const body = readHtmlBody({ html: piece.html, linesAreParagraphs: piece.linesAreParagraphs ?? false });
  const notes: Note[] = [...piece.notes, ...body.notes];
  const title = readPlainText(piece.title);
  const withParts = { ...body, parts: withoutTitle(body.parts, title) };
  const { lead, parts } = chooseLead(readPlainText(piece.lead ?? ""), withParts, notes);
  if (title === "" && lead === "" && parts.length === 0) return failure("it has neither a title nor a text");
  const headline = title || firstWords(lead, parts);
  if (headline === "") return failure("it has no title, and no words to make one of");
  if (title === "") notes.push({ code: "title-missing", about: headline });
  if (lead === "" && parts.length === 0) notes.push({ code: "text-missing", about: "" });
  const blocks = await placePictures(piece.picture ? [piece.picture, ...parts] : parts, placePicture, notes);
  const kind = piece.kind ?? rules.mapping.kindOf([...piece.categories, ...piece.tags]) ?? rules.kind;
  const draft: ArticleDraft = {
    kind,
    section: chooseSection(piece, kind, rules, notes),
    headline: deskText(headline),
    lead: deskText(lead),
    body: blocks,
    warnings: [],
    language: piece.language ?? languageOf(headline, blocks),
    ...seriesOf(piece, notes),
    ...topicsOf(piece, rules),
    ...(piece.authors.length === 0 ? {} : { authors: piece.authors }),
  };
  const article = dateArticle(piece, draft, rules.now, notes);
  return success({ article, addresses: piece.addresses, notes });
}

/** Files of Markdown say their title again on top. */
function withoutTitle(parts: readonly BodyPart[], title: string): readonly BodyPart[] {
  const [first, ...others] = parts;
  return first?.kind === "heading" && first.text === title ? others : parts;
}

function firstWords(lead: string, parts: readonly BodyPart[]): string {
  const first = parts.find((part) => "text" in part);
  const text = lead || (first && "text" in first ? first.text : "");
  const sentence = /^[^。.!?!?\n]*[。.!?!?]?/.exec(text)?.[0] ?? "";
  return Array.from(sentence.replace(/[。.]$/, ""))
    .slice(0, LONGEST_WORDS_AS_TITLE)
    .join("")
    .trim();
}

async function placePictures(
  parts: readonly BodyPart[],
  placePicture: PlacePicture,
  notes: Note[],
): Promise<readonly ArticleBlock[]> {
  const blocks: ArticleBlock[] = [];
  for (const part of parts) {
    if (part.kind !== "picture") {
      blocks.push(part);
      continue;
    }
    const placed = await placePicture(part);
    const about = part.address.slice(0, 300);
    if (placed.kind !== "none") blocks.push(placed);
    else if (placed.reason === undefined) notes.push({ code: "picture-removed", about });
    else notes.push({ code: "picture-not-fetched", about: `${about}: ${placed.reason}` });
  }
  return blocks;
}

function chooseSection(piece: Piece, kind: ArticleKind, rules: ComposingRules, notes: Note[]): string {
  const mapped = rules.mapping.sectionOf(piece.categories);
  if (mapped !== undefined) return mapped;
  const unknown = piece.categories.filter((label) => !rules.mapping.isIgnored(label));
  if (unknown.length > 0)
    notes.push({ code: "section-unknown", about: unknown.map(({ name }) => name).join(", ") });
  return rules.section ?? rules.sectionOfKind[kind];
}

/** Without a number of its own a part stands by its time. */
function seriesOf({ series, publishedAt }: Piece, notes: Note[]): { readonly series?: SeriesPart } {
  if (!series) return {};
  const { part = "", order } = series;
  const name = readSeriesName(series.name);
  if (name === "") return {};
  if (name.endsWith("…") && !series.name.includes(name)) {
    notes.push({ code: "series-shortened", about: name });
  }
  const byTime = publishedAt === undefined ? 0 : Math.floor(Date.parse(publishedAt) / 60_000);
  return { series: { series: name, part, order: order ?? byTime } };
}

function topicsOf({ tags }: Piece, { mapping }: ComposingRules): { readonly topics?: readonly string[] } {
  const topics = mapping.topicsOf(tags);
  return topics.length === 0 ? {} : { topics };
}

function languageOf(headline: string, blocks: readonly ArticleBlock[]): "ja" | "en" {
  const first = blocks.find((block) => block.kind === "paragraph");
  return /[\u3040-\u30ff\u3400-\u9fff]/.test(`${headline}${first?.kind === "paragraph" ? first.text : ""}`)
    ? "ja"
    : "en";
}
