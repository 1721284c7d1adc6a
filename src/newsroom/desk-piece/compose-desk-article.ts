// Takes a desk piece (front matter and Markdown) and the house's words and gives the draft of a feature, explainer or notice.

import { z } from "zod";
import type { ArticleDraft, ArticleKind, ComposedText, SeriesPart } from "../../terms/article.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import { LONGEST_SERIES_NAME, readSeriesName } from "../series-name.ts";
import { readMarkdown } from "./read-markdown.ts";

/** What of the house style a desk piece needs. */
export type DeskWords = {
  readonly sections: readonly { readonly slug: string }[];
  readonly articleSections: Readonly<Record<ArticleKind, string>>;
  readonly labels: Readonly<Record<ArticleKind, string>>;
  readonly parts: readonly string[];
};

export type DeskPiece = {
  /** As parsed YAML: kind, headline, lead, and where wanted section, series, part, order, topics, language. */
  readonly frontMatter: unknown;
  readonly markdown: string;
  /** The line of its file on which the Markdown begins, for messages. */
  readonly firstLine?: number;
};

const text = z.string().trim().min(1);
const frontMatterSchema = z.strictObject({
  kind: z.enum(["feature", "explainer", "notice"]),
  headline: text,
  lead: text.optional(),
  section: text.optional(),
  series: text.max(LONGEST_SERIES_NAME).transform(readSeriesName).pipe(text).optional(),
  part: text.optional(),
  order: z.int().positive().optional(),
  topics: z.array(text).optional(),
  language: z.enum(["ja", "en"]).default("ja"),
  /** When the piece goes out; whoever publishes it reads this. */
  publishedAt: z.iso.datetime().optional(),
});
type FrontMatter = z.infer<typeof frontMatterSchema>;

/** Desk text rests on the desk. */
export function deskText(words: string): ComposedText {
  const whole = words === "" ? [] : [{ span: [0, words.length] as const, from: { kind: "desk" } as const }];
  return { text: words, grounds: whole };
}

function checkPart({ series, part, order }: FrontMatter, { parts }: DeskWords): string | undefined {
  if (series === undefined && (part !== undefined || order !== undefined)) {
    return `front matter: "part" and "order" need a "series"`;
  }
  if (part !== undefined && order === undefined && !parts.includes(part)) {
    return `front matter: "part" is "${part}", not one of ${parts.join(", ")}; such a part needs an "order"`;
  }
  return undefined;
}

function seriesPart({ series, part, order }: FrontMatter, { parts }: DeskWords): SeriesPart | undefined {
  if (series === undefined) return undefined;
  const place = part === undefined ? 0 : parts.indexOf(part);
  return { series, part: part ?? "", order: order ?? place + 1 };
}

/** Writes the label before the headline and the part after it, unless the editor already did. */
export type WriteHeadline = (fields: {
  readonly label: string;
  readonly headline: string;
  readonly part?: string;
  readonly series?: string;
  readonly language: "ja" | "en";
}) => string;

const writePlainHeadline: WriteHeadline = ({ label, headline, part }) =>
  `${headline.startsWith(label) ? "" : label}${headline}${part === undefined || headline.endsWith(part) ? "" : ` ${part}`}`;

function readFrontMatter(frontMatter: unknown, words: DeskWords): Result<FrontMatter, string> {
  const parsed = frontMatterSchema.safeParse(frontMatter);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failure(
      `front matter: ${issue?.path.join(".") || "the whole"}: ${issue?.message ?? "is not right"}`,
    );
  }
  const { section } = parsed.data;
  if (section !== undefined && !words.sections.some(({ slug }) => slug === section)) {
    const known = words.sections.map(({ slug }) => slug).join(", ");
    return failure(`front matter: there is no section "${section}" (${known})`);
  }
  const fault = checkPart(parsed.data, words);
  return fault === undefined ? success(parsed.data) : failure(fault);
}

/** The error is a sentence that names the line of the Markdown or the field of the front matter. */
export function composeDeskArticle(
  { frontMatter, markdown, firstLine }: DeskPiece,
  words: DeskWords,
  writeHeadline: WriteHeadline = writePlainHeadline,
): Result<ArticleDraft, string> {
  const matter = readFrontMatter(frontMatter, words);
  if (!matter.ok) return matter;
  const body = readMarkdown(markdown, firstLine);
  if (!body.ok) return failure(body.error.message);
  if (body.value.length === 0) return failure("the piece has no text");
  const { kind, headline, lead, section, series, part, topics, language } = matter.value;
  const written = writeHeadline({
    label: words.labels[kind],
    headline,
    language,
    ...(part === undefined ? {} : { part }),
    ...(series === undefined ? {} : { series }),
  });
  const place = seriesPart(matter.value, words);
  return success({
    kind,
    section: section ?? words.articleSections[kind],
    headline: deskText(written),
    lead: deskText(lead ?? ""),
    body: body.value,
    warnings: [],
    language,
    ...(place === undefined ? {} : { series: place }),
    ...(topics === undefined ? {} : { topics }),
  });
}
