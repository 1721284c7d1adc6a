// Columns: the columns that several figures share.

import type { SiteSection } from "../../site/site-config.ts";
import { COLUMN_NAMES } from "../words/figure-words.ts";
import type { Column } from "./figure.ts";

export function column(name: keyof typeof COLUMN_NAMES, kind: Column["kind"]): Column {
  return { name, label: COLUMN_NAMES[name], kind };
}

/** Its cells are names that machines read; people read `names` in their place. */
export function nameColumn(name: keyof typeof COLUMN_NAMES, names: NonNullable<Column["names"]>): Column {
  return { name, label: COLUMN_NAMES[name], kind: "name", names };
}

export function sectionNames(sections: readonly SiteSection[]): NonNullable<Column["names"]> {
  return Object.fromEntries(sections.map(({ slug, name }) => [slug, name]));
}
