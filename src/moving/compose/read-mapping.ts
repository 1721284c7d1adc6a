// Reads a mapping file: which category of the old site becomes which section and kind here, and which are no topics.

import { parse } from "yaml";
import { z } from "zod";
import { ARTICLE_KINDS, type ArticleKind } from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import type { Label } from "../piece.ts";

export type Mapping = {
  readonly sectionOf: (labels: readonly Label[]) => string | undefined;
  readonly kindOf: (labels: readonly Label[]) => ArticleKind | undefined;
  /** Topics are the tags that the file does not ignore. */
  readonly topicsOf: (labels: readonly Label[]) => readonly string[];
  readonly isIgnored: (label: Label) => boolean;
};

const name = z.union([z.string(), z.number()]).transform(String);
const schema = z.strictObject({
  sections: z.record(z.string(), name).default({}),
  kinds: z.record(z.string(), z.enum(ARTICLE_KINDS)).default({}),
  ignore: z.array(name).default([]),
});

/** What WordPress and its Japanese edition call the category of what has none. */
const NO_CATEGORY = ["uncategorized", "未分類"];

/** A name or a slug, in any case and width. */
const fold = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/** Sections that have the name or slug of a category are mapped without a line in the file. The error is a sentence. */
export function readMapping(
  yaml: string,
  sections: readonly { readonly slug: string; readonly ja: string; readonly en: string }[],
): Result<Mapping, string> {
  const parsed = parseFile(yaml);
  if (!parsed.ok) return parsed;
  const known = new Set(sections.map(({ slug }) => slug));
  const wrong = Object.entries(parsed.value.sections).find(([, section]) => !known.has(section));
  if (wrong)
    return failure(`sections: ${wrong[0]}: there is no section "${wrong[1]}" (${[...known].join(", ")})`);
  const own = sections.flatMap(({ slug, ja, en }) =>
    [slug, ja, en].map((text) => [fold(text), slug] as const),
  );
  const given = Object.entries(parsed.value.sections).map(([from, to]) => [fold(from), to] as const);
  const toSection = new Map([...own, ...given]);
  const toKind = new Map(Object.entries(parsed.value.kinds).map(([from, kind]) => [fold(from), kind]));
  const ignored = new Set([...parsed.value.ignore, ...NO_CATEGORY].map(fold));
  const namesOf = (label: Label): readonly string[] => [label.slug ?? "", label.name].map(fold);
  const isIgnored = (label: Label): boolean => namesOf(label).some((one) => ignored.has(one));
  const firstIn = <T>(labels: readonly Label[], table: ReadonlyMap<string, T>): T | undefined =>
    labels
      .flatMap(namesOf)
      .map((one) => table.get(one))
      .find((found) => found !== undefined);
  return success({
    sectionOf: (labels) => firstIn(labels, toSection),
    kindOf: (labels) => firstIn(labels, toKind),
    topicsOf: (labels) => [
      ...new Set(labels.filter((label) => !isIgnored(label)).map((label) => label.name)),
    ],
    isIgnored,
  });
}

function parseFile(yaml: string): Result<z.infer<typeof schema>, string> {
  try {
    const parsed = schema.safeParse(parse(yaml) ?? {});
    if (parsed.success) return success(parsed.data);
    const [issue] = parsed.error.issues;
    return failure(`${issue?.path.join(".") || "the file"}: ${issue?.message ?? "is not right"}`);
  } catch (error) {
    return failure(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  }
}
