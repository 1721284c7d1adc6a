// Write JSON: figures → one JSON text, each row an object by the columns' names.

import { timeOf } from "../figures/bucket-time.ts";
import type { FigureContext } from "../figures/figure-source.ts";
import type { Subject } from "../figures/describe.ts";
import type { Figure } from "../figures/figure.ts";

export function writeFiguresJson(
  { minute, offsetMinutes }: Pick<FigureContext, "minute" | "offsetMinutes">,
  subject: Subject,
  figures: readonly Figure[],
): string {
  const written = figures.map(({ name, title, about, columns, rows }) => ({
    name,
    title: title.en,
    about: about.en,
    columns: columns.map((column) => ({ name: column.name, kind: column.kind, label: column.label.en })),
    rows: rows.map((row) => Object.fromEntries(columns.map((column, at) => [column.name, row[at] ?? null]))),
  }));
  const article =
    subject.kind === "article"
      ? { article: { id: subject.id, headline: subject.headline, publishedAt: subject.publishedAt } }
      : {};
  const report = {
    unit: "reader-day",
    until: timeOf(minute, offsetMinutes),
    ...article,
    figures: written,
  };
  return `${JSON.stringify(report, (_key, value: unknown) => (typeof value === "string" ? value.toWellFormed() : value), 2)}\n`;
}
