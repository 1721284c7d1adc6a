// Merge fields: fields as somebody changed them, with what each was before → the fields of the copy, or the first that somebody else changed meanwhile.

import { isDeepStrictEqual } from "node:util";
import type { Article } from "../../terms/article.ts";
import { COPY_FIELDS, type CopyFieldName, type CopyFields } from "../../terms/desk/copy-fields.ts";
import type { JsonValue } from "../../terms/desk/json-value.ts";
import { type Result, failure, success } from "../../terms/result.ts";

/** `base`: what the editor had before the eyes; null where there was nothing. */
export type FieldChange = { readonly base: JsonValue; readonly value: JsonValue };
export type FieldChanges = { readonly [Name in CopyFieldName]?: FieldChange | undefined };

export type FieldConflict = {
  readonly field: CopyFieldName;
  readonly yours: JsonValue;
  readonly current: JsonValue;
};

/** Plain values, as they come and go. */
const plain = (value: unknown): JsonValue => (value === undefined ? null : (value as JsonValue));

/** Each field as the copy has it: its own, or the revision's. */
export function readFields(article: Article, fields: CopyFields): Record<CopyFieldName, JsonValue> {
  const entries = COPY_FIELDS.map(
    (name) => [name, plain(name in fields ? fields[name] : article[name])] as const,
  );
  return Object.fromEntries(entries) as Record<CopyFieldName, JsonValue>;
}

/** All of the changes or none of them. Who sets what is there already has changed nothing. */
export function mergeFields(
  article: Article,
  fields: CopyFields,
  changes: FieldChanges,
): Result<CopyFields, FieldConflict> {
  const current = readFields(article, fields);
  const merged: Record<string, JsonValue> = { ...(fields as Record<string, JsonValue>) };
  for (const field of COPY_FIELDS) {
    const change = changes[field];
    if (!change || isDeepStrictEqual(change.value, current[field])) continue;
    if (!isDeepStrictEqual(change.base, current[field])) {
      return failure({ field, yours: change.value, current: current[field] });
    }
    if (isDeepStrictEqual(change.value, plain(article[field]))) delete merged[field];
    else merged[field] = change.value;
  }
  // Whoever calls has read the values by the fields' own schemas.
  return success(merged as CopyFields);
}
