// The filters of the template language: what each accepts and gives, for checking, and what it does, for filling.

import type { ComposedText } from "../../terms/article.ts";
import { joinComposed, respell, sliceComposed, wording } from "./composed-text.ts";
import { countryRunLength } from "./country-run.ts";
import type { Edition, JoinFormat, TrimFormat } from "./edition.ts";
import {
  isTelling,
  lastClause,
  lastWords,
  withOwnShortNames,
  withShortNames,
  withoutDayBracket,
  withoutLastBracket,
} from "./shorten.ts";
import { trimWhole } from "./trim-whole.ts";
import type { Value, ValueType } from "./value.ts";
import { textValue } from "./value.ts";

export type Filter = {
  readonly accepts: readonly ValueType[];
  readonly gives: (accepted: ValueType) => ValueType;
  /** What the argument must be; a name must stand in the edition's table of that name. */
  readonly argument: "none" | "number" | "joins" | "trims" | "endings";
  readonly apply: (value: Value, argument: string, edition: Edition) => Value | undefined;
};

const same = (type: ValueType): ValueType => type;
const JOIN_DEFAULT: JoinFormat = { two: "", comma: "", last: "", more: "" };
const TRIM_DEFAULT: TrimFormat = { prefixes: [], suffixes: [], beforeBracket: [], frames: [] };

function joinTexts(texts: readonly ComposedText[], cut: boolean, join: JoinFormat): ComposedText {
  const pieces = texts.flatMap((text, index): readonly ComposedText[] => {
    if (index === 0) return [text];
    if (texts.length === 2) return [wording(join.two), text];
    return [wording(index === texts.length - 1 ? join.last : join.comma), text];
  });
  return joinComposed(cut ? [...pieces, wording(join.more)] : pieces);
}

function withArticle(text: ComposedText, words: readonly string[], article = "the "): ComposedText {
  const own = text.text.split(/[\s,]+/u);
  if (own[0] === "The" || !own.some((word) => words.includes(word))) return text;
  return joinComposed([wording(article), text]);
}

/** Applies a change to a text or to each of a list of texts; texts that become undefined fall out. */
function overTexts(
  value: Value,
  change: (text: ComposedText) => ComposedText | undefined,
): Value | undefined {
  if (value.type === "text") return textValue(change(value.value));
  if (value.type !== "texts") return undefined;
  const values = value.values.flatMap((text) => change(text) ?? []);
  return values.length === 0
    ? undefined
    : { type: "texts", values, cut: value.cut || values.length < value.values.length };
}

function takeFirst(value: Value, count: number): Value | undefined {
  if (value.type === "texts") {
    return { ...value, values: value.values.slice(0, count), cut: value.cut || value.values.length > count };
  }
  if (value.type === "people") {
    return { ...value, values: value.values.slice(0, count), cut: value.cut || value.values.length > count };
  }
  if (value.type === "records") {
    return { ...value, values: value.values.slice(0, count), cut: value.cut || value.values.length > count };
  }
  return undefined;
}

export const FILTERS: Readonly<Record<string, Filter>> = {
  /** Joins a list in the words of `joins`. */
  list: {
    accepts: ["texts"],
    gives: () => "text",
    argument: "joins",
    apply: (value, name, edition) =>
      value.type === "texts"
        ? textValue(joinTexts(value.values, value.cut, edition.joins.get(name) ?? JOIN_DEFAULT))
        : undefined,
  },
  /** The first N of a list; the join then adds its `more`. */
  take: {
    accepts: ["texts", "people", "records"],
    gives: same,
    argument: "number",
    apply: (value, count) => takeFirst(value, Number(count)),
  },
  /** Only what has at most N characters; a longer text is empty, a longer entry falls out of its list. */
  under: {
    accepts: ["text", "texts"],
    gives: same,
    argument: "number",
    apply: (value, limit) =>
      overTexts(value, (text) => (text.text.length <= Number(limit) ? text : undefined)),
  },
  /** A text of more than N characters becomes its end from where a clause closes: what the long words before it are about. */
  tail: {
    accepts: ["text", "texts"],
    gives: same,
    argument: "number",
    apply: (value, limit) => overTexts(value, (text) => lastWords(text, Number(limit))),
  },
  /** A longer text becomes what stands behind its last comma, where that is short enough; else it is empty. */
  "last-clause": {
    accepts: ["text", "texts"],
    gives: same,
    argument: "number",
    apply: (value, limit) => overTexts(value, (text) => lastClause(text, Number(limit))),
  },
  /** Without the bracket that ends a text: 見本会議(出席について(概要)) → 見本会議. */
  "without-bracket": {
    accepts: ["text", "texts"],
    gives: same,
    argument: "none",
    apply: (value) => overTexts(value, withoutLastBracket),
  },
  /** Only a text that ends in a bracket with the day it holds from, without it: 将補人事(令和9年8月1日付) → 将補人事. */
  "without-day-bracket": {
    accepts: ["text", "texts"],
    gives: same,
    argument: "none",
    apply: (value) => overTexts(value, withoutDayBracket),
  },
  /** A number of one digit with a zero in front. */
  "two-digits": {
    accepts: ["text"],
    gives: same,
    argument: "none",
    apply: (value) => overTexts(value, (text) => respell(text, text.text.padStart(2, "0"))),
  },
  /** Takes prefixes and suffixes off, as listed in `trims`. */
  trim: {
    accepts: ["text", "texts"],
    gives: same,
    argument: "trims",
    apply: (value, name, edition) =>
      overTexts(value, (text) => trimWhole(text, edition.trims.get(name) ?? TRIM_DEFAULT)),
  },
  /** Only a text with one of the endings listed in `endings`; any other is empty. */
  ending: {
    accepts: ["text", "texts"],
    gives: same,
    argument: "endings",
    apply: (value, name, edition) =>
      overTexts(value, (text) =>
        (edition.endings.get(name) ?? []).some((ending) => text.text.endsWith(ending)) ? text : undefined,
      ),
  },
  /** With the article before a text that has one of the words listed in `endings`: Ministry of Samples → the Ministry of Samples. */
  the: {
    accepts: ["text"],
    gives: same,
    argument: "endings",
    apply: (value, name, edition) =>
      overTexts(value, (text) => withArticle(text, edition.endings.get(name) ?? [])),
  },
  /** The same where it begins a sentence: The Ministry of Samples. */
  The: {
    accepts: ["text"],
    gives: same,
    argument: "endings",
    apply: (value, name, edition) =>
      overTexts(value, (text) => withArticle(text, edition.endings.get(name) ?? [], "The ")),
  },
  /** Only a text with none of the endings listed in `endings`. */
  "not-ending": {
    accepts: ["text", "texts"],
    gives: same,
    argument: "endings",
    apply: (value, name, edition) =>
      overTexts(value, (text) =>
        (edition.endings.get(name) ?? []).some((ending) => text.text.endsWith(ending)) ? undefined : text,
      ),
  },
  /** Only a text that tells nothing by itself: a newspaper's headline (甲が乙と接触 けが人なし) is empty. */
  "not-telling": {
    accepts: ["text", "texts"],
    gives: same,
    argument: "none",
    apply: (value) => overTexts(value, (text) => (isTelling(text.text) ? undefined : text)),
  },
  /** Longer names inside a text become what a headline calls them, by `short-names`. */
  "short-named": {
    accepts: ["text", "texts"],
    gives: same,
    argument: "none",
    apply: (value, _, edition) => overTexts(value, (text) => withShortNames(text, edition.shortNames)),
  },
  /** The same, only where the text itself has the short name behind the longer: 第3回見本閣僚会合(「2+2」). */
  "own-short": {
    accepts: ["text", "texts"],
    gives: same,
    argument: "none",
    apply: (value, _, edition) => overTexts(value, (text) => withOwnShortNames(text, edition.shortNames)),
  },
  /** Only a text that reads as a newspaper's headline. */
  telling: {
    accepts: ["text", "texts"],
    gives: same,
    argument: "none",
    apply: (value) => overTexts(value, (text) => (isTelling(text.text) ? text : undefined)),
  },
  /** 日韓防衛相会談 → 防衛相会談: takes a leading run of two or more countries off. */
  "without-countries": {
    accepts: ["text", "texts"],
    gives: same,
    argument: "none",
    apply: (value) =>
      overTexts(value, (text) => {
        const run = countryRunLength(text.text);
        return run < text.text.length ? sliceComposed(text, [run, text.text.length]) : text;
      }),
  },
};

/** The names that a filter's argument may be, for messages. */
export function argumentNames(edition: Edition, argument: Filter["argument"]): readonly string[] {
  switch (argument) {
    case "joins":
      return [...edition.joins.keys()];
    case "trims":
      return [...edition.trims.keys()];
    case "endings":
      return [...edition.endings.keys()];
    case "none":
    case "number":
      return [];
  }
}
