// Begin piece: what an editor says of a piece that is to be written, and the house's words → its first draft: a headline, and nothing below it yet.

import type { ArticleDraft, ArticleKind, SeriesPart } from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { readSeriesName } from "../series-name.ts";
import { type DeskWords, type WriteHeadline, deskText } from "./compose-desk-article.ts";

export type PieceAsked = {
  readonly kind: Exclude<ArticleKind, "announcement">;
  /** Without the house's label. */
  readonly headline: string;
  readonly section?: string;
  readonly language: "ja" | "en";
  readonly series?: SeriesPart;
  readonly topics: readonly string[];
  readonly authors: readonly string[];
};

/** The error is a sentence that names the field. */
export function beginPiece(
  { kind, headline, section, language, series, topics, authors }: PieceAsked,
  { sections, articleSections, labels }: DeskWords,
  writeHeadline: WriteHeadline,
): Result<ArticleDraft, string> {
  const filed = section ?? articleSections[kind];
  if (!sections.some(({ slug }) => slug === filed)) {
    return failure(`There is no section "${filed}": ${sections.map(({ slug }) => slug).join(", ")}.`);
  }
  const place = series && { ...series, series: readSeriesName(series.series) };
  if (place?.series === "") return failure("A series needs a name.");
  const written = writeHeadline({
    label: labels[kind],
    headline,
    language,
    ...(place && place.part !== "" && { part: place.part }),
    ...(place && { series: place.series }),
  });
  return success({
    kind,
    section: filed,
    headline: deskText(written),
    lead: deskText(""),
    body: [],
    warnings: [],
    language,
    ...(place && { series: place }),
    ...(topics.length > 0 && { topics }),
    ...(authors.length > 0 && { authors }),
  });
}
