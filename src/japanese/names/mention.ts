// NameMention: one person whom a text names, with what the text says of them there.

import type { Span } from "../../terms/span.ts";

export type NameMention = {
  /** The name with its reading, country, office and rank: `中谷 元(なかたに・げん)防衛大臣`. */
  readonly span: Span;
  readonly surface: string;
  /** `full`: a whole name; `short`: 中谷大臣; `group`: 両大臣, 同大臣, who are named elsewhere. */
  readonly kind: "full" | "short" | "group";
  /** Spaces and letter-spacing removed, in the characters of the text; for `group` the words themselves. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly surname?: string;
  readonly given?: string;
  readonly reading?: string;
  readonly office?: string;
  /** Short form from the table of countries: 日本, 韓国. */
  readonly country?: string;
  readonly rank?: string;
  /** 見本市長: somebody only where the text names in whole who is called so, else the office of a town. */
  readonly isDoubtful?: true;
};
