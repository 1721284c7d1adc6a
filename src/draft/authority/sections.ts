// Table of the sections of the authority: which fields an entry of each has, and which of them make it one.

export const SECTION_NAMES = ["people", "issuers", "units", "ships", "aircraft", "places", "topics"] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

/** `word`, `words`: a list; `held`: a list of offices with their days; `day`: YYYY-MM-DD. */
export type FieldKind = "word" | "words" | "held" | "day";

export type FieldRule = { readonly kind: FieldKind; readonly needed?: true };

export type SectionRule = {
  readonly fields: Readonly<Record<string, FieldRule>>;
  /** Fields that no two entries share, in addition to the name: a hull number within one navy. */
  readonly unique?: readonly string[];
};

const WORD = { kind: "word" } as const;
const WORDS = { kind: "words" } as const;
const NAME = { kind: "word", needed: true } as const;

/** Every entry has `source` too, its own or the file's. */
export const SECTIONS: Readonly<Record<SectionName, SectionRule>> = {
  people: {
    fields: {
      name: NAME,
      surname: WORD,
      given: WORD,
      reading: WORD,
      country: WORD,
      also: WORDS,
      offices: { kind: "held" },
    },
  },
  issuers: { fields: { name: NAME, short: WORD, english: WORD, hosts: WORDS, paths: WORDS } },
  units: { fields: { name: NAME, reading: WORD, service: WORD, base: WORD, of: WORD, also: WORDS } },
  ships: {
    fields: { name: NAME, reading: WORD, hull: WORD, class: WORD, country: NAME, also: WORDS },
    unique: ["hull"],
  },
  aircraft: { fields: { name: NAME, role: NAME, country: NAME, also: WORDS } },
  places: { fields: { name: NAME, reading: WORD, kind: NAME, of: WORD, also: WORDS } },
  topics: { fields: { name: NAME, key: NAME, english: NAME, also: WORDS, matters: WORDS }, unique: ["key"] },
};

export function isSectionName(name: string): name is SectionName {
  return Object.hasOwn(SECTIONS, name);
}
