// Copy row: heads and steps of working copies ↔ their rows.

import type { CopyHead } from "../../newsroom/ports/copy-store.ts";
import type { CopyStep } from "../../terms/desk/copy-step.ts";
import type { ArchiveTables } from "../archive-tables.ts";

type HeadRow = ArchiveTables["copies"];
type StepRow = ArchiveTables["copy_steps"];

const NOBODY = "[]";

/** All JSON in these tables is written by this room alone, from the types that it is read as. */
export function toHead(row: Omit<HeadRow, "article_id">): CopyHead {
  return {
    revision: row.revision,
    version: row.version,
    takenVersion: row.taken_version,
    fields: JSON.parse(row.fields) as CopyHead["fields"],
    left: JSON.parse(row.left_over) as CopyHead["left"],
    ...(row.editors !== NOBODY && { editors: JSON.parse(row.editors) as readonly string[] }),
  };
}

export const toEditors = (names: readonly string[] = []): string => JSON.stringify(names);

export function toHeadRow(head: CopyHead): Omit<HeadRow, "article_id"> {
  return {
    revision: head.revision,
    version: head.version,
    taken_version: head.takenVersion,
    fields: JSON.stringify(head.fields),
    left_over: JSON.stringify(head.left),
    editors: toEditors(head.editors),
  };
}

export function toStepRow(article: number, { version, client, number, at, ...more }: CopyStep): StepRow {
  return { article_id: article, version, client, number, at, step: JSON.stringify(more) };
}

export function toStep({ version, client, number, at, step }: Omit<StepRow, "article_id">): CopyStep {
  const more = JSON.parse(step) as Omit<CopyStep, "version" | "client" | "number" | "at">;
  return { version, client, number, at, ...more };
}
