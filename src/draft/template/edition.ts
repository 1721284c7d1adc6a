// Edition: the part of a house style that belongs to one language: formats, joins, trims and patterns, ready to fill.

import type { AnnouncementKind } from "../../terms/kind.ts";
import type { Alternatives, Template } from "./template.ts";

/** How a time is written, by its shape; an interval falls back from the narrowest shape to `interval`. */
export type DateFormat = {
  /** `house`: moved to the house's zone first; `stated`: in the zone of the text. */
  readonly zone: "house" | "stated";
  readonly moment: Alternatives;
  readonly sameDay: Alternatives;
  readonly sameMonth: Alternatives;
  readonly sameYear: Alternatives;
  readonly interval: Alternatives;
};

/** How several texts become one: `a{two}b`, `a{comma}b{last}c`, and `more` after a list that was cut. */
export type JoinFormat = {
  readonly two: string;
  readonly comma: string;
  readonly last: string;
  readonly more: string;
};

/** What is taken off the ends of a text; as long as something matches, longest first. */
export type TrimFormat = {
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** Words taken out before a bracket that ends the text: 災害派遣について(第1報) → 災害派遣(第1報). */
  readonly beforeBracket: readonly string[];
  /** Frames whose inside is kept: 防衛省発令(将補人事) → 将補人事. */
  readonly frames: readonly { readonly left: string; readonly right: string }[];
};

export type CraftWords = {
  readonly name: string;
  /** With the type in place of …: 海軍…, where all are of one. */
  readonly typed?: string | undefined;
  readonly counter: string;
};

export type ByKind<T> = Readonly<Partial<Record<AnnouncementKind | "any", T>>>;

export type Edition = {
  /** Longest headline in characters; a longer one is a warning, and a shorter pattern is preferred. */
  readonly headlineLimit: number;
  readonly calendar: {
    /** UTC offset of the house: `+09:00`. */
    readonly zone: string;
    /** Sunday first. */
    readonly weekdays: readonly string[];
    readonly months: readonly string[];
    /** The word for an era's first year: 元. */
    readonly firstEraYear: string;
  };
  readonly dates: ReadonlyMap<string, DateFormat>;
  readonly people: ReadonlyMap<string, Alternatives>;
  readonly records: ReadonlyMap<string, Alternatives>;
  /** What the house calls things for short: 陸上自衛隊 → 陸自; the order is that of a headline. */
  readonly shortNames: ReadonlyMap<string, string>;
  /** What the house calls craft of each sort, and the word that counts them. */
  readonly crafts: ReadonlyMap<string, CraftWords>;
  readonly joins: ReadonlyMap<string, JoinFormat>;
  readonly trims: ReadonlyMap<string, TrimFormat>;
  readonly endings: ReadonlyMap<string, readonly string[]>;
  readonly forms: ByKind<readonly string[]>;
  readonly verbs: ByKind<string>;
  readonly headlines: ByKind<Alternatives>;
  readonly leads: ByKind<Alternatives>;
  readonly deskHeadline: Template;
  readonly credit: Template;
  readonly closing: string;
  readonly omission: string;
};
