// Answer readers: a question about readers → the page or file that answers it.

import type { Bilingual, SiteSection } from "../site/site-config.ts";
import type { ReadersPlace } from "./desk-paths.ts";
import { writeFigureCsv, writeFiguresCsv } from "./exchange/write-csv.ts";
import { writeFiguresJson } from "./exchange/write-json.ts";
import { describeReaders, findSubject } from "./figures/describe.ts";
import type { Subject } from "./figures/describe.ts";
import type { BeaconCount, FigureContext, FigureSource } from "./figures/figure-source.ts";
import { openFigures } from "./figures/figure-source.ts";
import type { ShownAs } from "./page/frame.ts";
import type { Figure } from "./figures/figure.ts";

/** Plain values only: it goes to a thread and back. */
export type ReadersQuestion = ReadersPlace & {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What the server that asks remembers of its beacons. */
  readonly beacons?: readonly BeaconCount[];
};

/** `missing`: there is no such article or figure. */
export type ReadersAnswer =
  | { readonly kind: "found"; readonly type: string; readonly body: string }
  | { readonly kind: "missing" };

export type ReadersHouse = {
  readonly name: Bilingual;
  readonly sections: readonly SiteSection[];
};

const TYPES: Readonly<Record<ReadersPlace["format"], string>> = {
  html: "text/html; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
};

export async function answerReaders(
  source: FigureSource,
  house: ReadersHouse,
  question: ReadersQuestion,
  shownAs: ShownAs,
): Promise<ReadersAnswer> {
  const context = await openFigures(source, house.sections, question.now, question.beacons);
  const subject = await findSubject(context, question.article);
  if (!subject) return { kind: "missing" };
  const figures = await describeReaders(context, subject, question.figure);
  if (figures.length === 0) return { kind: "missing" };
  const body = await writeBody(question, { context, subject, figures, house, shownAs });
  return { kind: "found", type: TYPES[question.format], body };
}

type Found = {
  readonly context: FigureContext;
  readonly subject: Subject;
  readonly figures: readonly Figure[];
  readonly house: ReadersHouse;
  readonly shownAs: ShownAs;
};

async function writeBody({ format, figure, language }: ReadersQuestion, found: Found): Promise<string> {
  const { context, subject, figures, house, shownAs } = found;
  const [first] = figures;
  if (format === "csv") {
    return figure !== undefined && first ? writeFigureCsv(first) : writeFiguresCsv(figures);
  }
  if (format === "json") return writeFiguresJson(context, subject, figures);
  const { readersPage } = await import("./page/readers-page.ts");
  const frame = { language, name: house.name, shownAs };
  return (await readersPage(frame, subject, context, figures)).markup;
}
