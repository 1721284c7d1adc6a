// House style: how a desk writes. Takes house/style.yaml as parsed YAML and gives the style ready for use, or every error in it.

import type { ArticleKind } from "../../terms/article.ts";
import type { AnnouncementKind } from "../../terms/kind.ts";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import type { Edition } from "../template/edition.ts";
import { compileEdition } from "./compile-edition.ts";
import type { ConfigurationError } from "./configuration-error.ts";
import { configurationErrors, describeErrors } from "./configuration-error.ts";
import type { WrittenStyle } from "./style-schema.ts";
import { styleSchema } from "./style-schema.ts";

export type Section = { readonly slug: string; readonly ja: string; readonly en: string };

export type HouseStyle = {
  readonly name: string;
  readonly sections: readonly Section[];
  /** Sections that a kind of announcement always goes to; any other goes to its source's section. */
  readonly kindSections: Readonly<Partial<Record<AnnouncementKind, string>>>;
  /** Where the desk's own pieces go, and where an announcement goes whose source names no known section. */
  readonly articleSections: Readonly<Record<ArticleKind, string>>;
  /** 《特集》 before the headline of a feature; empty for none. */
  readonly labels: Readonly<Record<ArticleKind, string>>;
  /** 前編, 後編: the names of a series' parts in reading order. */
  readonly parts: readonly string[];
  /** Names of one's own country, left out in front of an office. */
  readonly homeCountry: readonly string[];
  readonly editions: Readonly<Record<"ja" | "en", Edition>>;
};

/** Each kind of announcement has one section, and every section that is named exists once. */
function checkSections(written: WrittenStyle): readonly ConfigurationError[] {
  const slugs = written.sections.map(({ slug }) => slug);
  const twice = written.sections.flatMap(({ slug }, index) =>
    slugs.indexOf(slug) === index
      ? []
      : [{ path: `sections[${index}].slug`, message: `"${slug}" is there twice` }],
  );
  const missing = Object.entries(written["article-sections"]).flatMap(([kind, slug]) =>
    slugs.includes(slug)
      ? []
      : [
          {
            path: `article-sections.${kind}`,
            message: `there is no section "${slug}" (${slugs.join(", ")})`,
          },
        ],
  );
  const kinds = written.sections.flatMap(({ kinds: own }) => own);
  const doubled = [...new Set(kinds.filter((kind, index) => kinds.indexOf(kind) !== index))].map((kind) => ({
    path: "sections",
    message: `the kind "${kind}" goes to two sections`,
  }));
  return [...twice, ...missing, ...doubled];
}

function kindSections({ sections }: WrittenStyle): HouseStyle["kindSections"] {
  return Object.fromEntries(
    sections.flatMap(({ slug, kinds }) => kinds.map((kind): [AnnouncementKind, string] => [kind, slug])),
  );
}

/** The error has a line for each fault, with its path. Unknown fields and filters are found here, when the file is loaded, not when an announcement comes. */
export function parseHouseStyle(written: unknown): Result<HouseStyle, string> {
  const parsed = styleSchema.safeParse(written);
  if (!parsed.success) return failure(describeErrors(configurationErrors(parsed.error)));
  const style = parsed.data;
  const ja = compileEdition(style.editions.ja, "editions.ja");
  const en = compileEdition(style.editions.en, "editions.en");
  const faults = [...checkSections(style), ...ja.faults, ...en.faults];
  if (faults.length > 0) return failure(describeErrors(faults));
  return success({
    name: style.name,
    sections: style.sections.map(({ slug, ja, en }) => ({ slug, ja, en })),
    kindSections: kindSections(style),
    articleSections: style["article-sections"],
    labels: style.labels,
    parts: style.parts,
    homeCountry: style["home-country"],
    editions: { ja: ja.edition, en: en.edition },
  });
}
