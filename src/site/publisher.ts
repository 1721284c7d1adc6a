// Publisher: who stands behind the site and on which terms its texts may be used, as the house says.

import type { Bilingual } from "./site-config.ts";

export type ReuseTerms = {
  readonly credit: Bilingual;
  readonly licence: Bilingual;
  /** Where the terms stand in full. */
  readonly address?: string;
};

export type IssuerTerms = ReuseTerms & { readonly name: string };

/** On which the desk's own facts may be used as data. `spdx`: short name in the list of SPDX, where it has one. */
export type DataLicence = { readonly name: Bilingual; readonly address: string; readonly spdx?: string };

const DEFAULT_DATA_LICENCE: DataLicence = {
  name: {
    ja: "CC BY 4.0(クリエイティブ・コモンズ 表示 4.0 国際)",
    en: "CC BY 4.0 (Creative Commons Attribution 4.0 International)",
  },
  address: "https://creativecommons.org/licenses/by/4.0/",
  spdx: "CC-BY-4.0",
};

export function dataLicenceOf({ reuse }: Publisher): DataLicence {
  return reuse.data ?? DEFAULT_DATA_LICENCE;
}

export type Publisher = {
  /** Empty texts: not filled in yet. */
  readonly name: Bilingual;
  readonly mail: string;
  readonly responsible: Bilingual;
  readonly post: Bilingual;
  readonly reuse: {
    readonly desk: Bilingual;
    /** Of the ledger's data; CC BY 4.0 unless given. */
    readonly data?: DataLicence;
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
