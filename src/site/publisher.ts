// Publisher: who stands behind the site and on which terms its texts may be used, as the house says.

import type { Bilingual } from "./site-config.ts";

export type ReuseTerms = {
  readonly credit: Bilingual;
  readonly licence: Bilingual;
  /** Where the terms stand in full. */
  readonly address?: string;
};

export type IssuerTerms = ReuseTerms & { readonly name: string };

export type Publisher = {
  /** Empty texts: not filled in yet. */
  readonly name: Bilingual;
  readonly mail: string;
  readonly responsible: Bilingual;
  readonly post: Bilingual;
  readonly reuse: {
    readonly desk: Bilingual;
    /** For issuers that are not listed; `{issuer}` stands for the name. */
    readonly official: ReuseTerms;
    readonly issuers: readonly IssuerTerms[];
  };
};

/** Of an issuer by its name. */
export function findTerms({ reuse }: Publisher, issuer: string): ReuseTerms {
  const listed = reuse.issuers.find(({ name }) => name === issuer);
  if (listed) return listed;
  const named = (text: Bilingual): Bilingual => ({
    ja: text.ja.replaceAll("{issuer}", () => issuer),
    en: text.en.replaceAll("{issuer}", () => issuer),
  });
  const { credit, licence, ...rest } = reuse.official;
  return { ...rest, credit: named(credit), licence: named(licence) };
}
