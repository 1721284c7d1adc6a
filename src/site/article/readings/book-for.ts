// Book for an article: the article and the authority's readings in, the readings that hold in it out.

import type { Article } from "../../../terms/article.ts";
import { type KnownReading, type ReadingBook, createReadingBook } from "./reading-book.ts";
import { findToldReadings } from "./told-readings.ts";

const nameOf = ({ written }: KnownReading): string => written.replaceAll(/\s/gu, "");

/** What the article itself says goes before the authority: it is about its own people. */
export function bookFor(
  { lead, body, language }: Pick<Article, "lead" | "body" | "language">,
  known: readonly KnownReading[],
): ReadingBook {
  if (language !== "ja") return createReadingBook([]);
  const deskText = body.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  const told = findToldReadings([lead.text, ...deskText].join("\n"));
  const names = new Set(told.map(nameOf));
  const surnames = new Set(told.flatMap(({ surname }) => surname ?? []));
  const isTold = (each: KnownReading): boolean =>
    names.has(nameOf(each)) || (each.surname !== undefined && surnames.has(each.surname));
  return createReadingBook([...told, ...known.filter((each) => !isTold(each))]);
}
