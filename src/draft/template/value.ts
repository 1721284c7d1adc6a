// Value: what a field of a template holds, and the types by which a template is checked before it is used.

import type { ComposedText, GroundSource } from "../../terms/article.ts";
import type { TimeValue } from "../../terms/fact.ts";

/** A time with its ground; `surface` is how the text writes it, which tells what is stated and what calculated. */
export type DateValue = {
  readonly time: TimeValue;
  readonly from: GroundSource;
  readonly surface: string;
};

export const PERSON_FIELDS = [
  "surname",
  "given",
  "name",
  "reading",
  "office",
  "post",
  "country",
  "rank",
  "parting",
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/**
 * A person as far as known. `office` has the country in front for a foreign office, `post` has not.
 * `parting` stands between name and office where both are in katakana (サラ・リンデン・スウェーデン国防大臣).
 * An office without a name (`防衛大臣記者会見`) is a person with `office` only.
 */
export type PersonValue = { readonly [Field in PersonField]?: ComposedText };

export const RECORD_FIELDS = [
  "service",
  "count",
  "counter",
  "nationality",
  "craft",
  "estimated",
  "partlyEstimated",
  "name",
  "post",
  "honour",
  "programme",
  "counterparty",
  "amount",
  "figure",
  "unit",
  "of",
] as const;
type RecordField = (typeof RECORD_FIELDS)[number];

/** One row of what is recorded: a service with its count, a group of craft, one who takes up a post, a contract, a figure. */
export type RecordValue = { readonly [Field in RecordField]?: ComposedText };

export type Value =
  | { readonly type: "text"; readonly value: ComposedText }
  | { readonly type: "date"; readonly value: DateValue }
  | { readonly type: "person"; readonly value: PersonValue }
  /** `cut`: a filter left entries out. */
  | { readonly type: "texts"; readonly values: readonly ComposedText[]; readonly cut: boolean }
  | { readonly type: "people"; readonly values: readonly PersonValue[]; readonly cut: boolean }
  | { readonly type: "records"; readonly values: readonly RecordValue[]; readonly cut: boolean };

export type ValueType = Value["type"];

export const VALUE_TYPE_NAMES: Readonly<Record<ValueType, string>> = {
  text: "a text",
  date: "a date",
  person: "a person",
  texts: "a list of texts",
  people: "a list of people",
  records: "a list of records",
};

/** Field values by name; a field that is not there is empty and drops its group or its pattern. */
export type FieldLookup = (name: string, argument?: string) => Value | undefined;

export function textValue(value: ComposedText | undefined): Value | undefined {
  return value === undefined || value.text === "" ? undefined : { type: "text", value };
}
