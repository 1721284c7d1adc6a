// Copy schema: a working copy in an export, checked when it comes back in: its steps lead on from its snapshot, and to a document.

import { z } from "zod";
import { documentOf } from "../../desk/copies/copy-document.ts";
import { ARTICLE_KINDS } from "../../terms/article.ts";
import type { CopyStep } from "../../terms/desk/copy-step.ts";
import type { JsonValue } from "../../terms/desk/json-value.ts";
import { id, instant } from "../../newsroom/schemas/value-schemas.ts";

const version = z.int().min(0).max(2_147_483_647);
const names = z.array(z.string());

const fields = z.strictObject({
  section: z.string().optional(),
  topics: names.nullable().optional(),
  series: z.strictObject({ series: z.string(), part: z.string(), order: z.number() }).nullable().optional(),
  authors: names.nullable().optional(),
  kind: z.enum(ARTICLE_KINDS).optional(),
  language: z.enum(["ja", "en"]).optional(),
});

const step = z.strictObject({
  version,
  step: z.json(),
  client: z.string().min(1),
  number: version,
  account: id.optional(),
  name: z.string(),
  at: instant,
});

type Copy = {
  readonly snapshot: { readonly version: number; readonly document: JsonValue };
  readonly steps: readonly CopyStep[];
};

/** Undefined where the copy is whole. */
function findFault({ snapshot, steps }: Copy): string | undefined {
  if (steps.some((one, at) => one.version !== snapshot.version + at + 1)) {
    return "steps: must be those after the snapshot, each once";
  }
  try {
    documentOf(snapshot, steps).check();
    return undefined;
  } catch (error) {
    return `steps: lead to no document: ${error instanceof Error ? error.message : String(error)}`;
  }
}

export const copyShape = {
  article: id,
  articleCreatedAt: instant,
  head: z.strictObject({
    revision: id,
    version,
    takenVersion: version,
    fields,
    left: z.json(),
    editors: names.optional(),
  }),
  snapshot: z.strictObject({ version, document: z.json() }),
  steps: z.array(step),
};

export function checkCopy(
  copy: { readonly head: { readonly version: number } } & Pick<
    z.output<z.ZodObject<typeof copyShape>>,
    "snapshot" | "steps"
  >,
): string | undefined {
  const { head, snapshot, steps } = copy;
  if (head.version !== snapshot.version + steps.length)
    return "head: has another version than its steps lead to";
  // Optional parts of JSON are absent, never undefined; numbers are branded where the whole record is.
  return findFault({ snapshot, steps: steps as unknown as readonly CopyStep[] });
}
