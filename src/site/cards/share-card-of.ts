// Share card of an article: what a list shows of it in, what its drawn picture says out, and the name of that version.

import { createHash } from "node:crypto";
import { eraOfDay } from "../../japanese/eras.ts";
import type { ArticleCard } from "../../terms/article.ts";
import type { ArticleId } from "../../terms/ids.ts";
import type { ShareCard } from "../../terms/share-card.ts";
import { cardPath } from "../routes/addresses.ts";
import { headlinePieces } from "../markup/headline.ts";
import { languageOf } from "../markup/language-of.ts";
import { formatMachineTime } from "../markup/stamp.ts";
import type { SiteConfig } from "../site-config.ts";
import { WORDS } from "../words/words.ts";

/** Grows with every change of the drawing: addresses of cards change with what is drawn. */
const DESIGN = 1;

/** In Japanese by the model of phrases, in English by words. */
function phrasesOf(headline: string): readonly string[] {
  const phrases: string[] = [];
  for (const { text, breaks } of headlinePieces(headline)) {
    if (breaks || phrases.length === 0) phrases.push(text);
    else phrases.push(`${phrases.pop() ?? ""}${text}`);
  }
  // A space is a place to end a line by itself.
  return phrases.flatMap((phrase) => phrase.split(/(?<=\s)(?=\S)/u));
}

/** `2025年9月10日(令和7年)`, `10 September 2025 (Reiwa 7)`. */
function dayOf(instant: string, language: "ja" | "en"): string {
  const [year = 0, month = 0, day = 0] = formatMachineTime(instant).slice(0, 10).split("-").map(Number);
  const era = eraOfDay({ year, month, day });
  const { writeDay } = WORDS[language];
  return writeDay({ year, month, day }, era);
}

export function shareCardOf(config: SiteConfig, card: ArticleCard): ShareCard {
  const language = languageOf(card.headline);
  const section = config.sections.find(({ slug }) => slug === card.section);
  const { series, issuer } = card;
  return {
    language,
    site: config.name[language],
    section: section?.name[language] ?? card.section,
    headline: phrasesOf(card.headline),
    day: dayOf(card.publishedAt, language),
    ...(issuer !== undefined && { issuer }),
    ...(series && {
      series: /^[\w-]+$/.test(series.series) ? series.part : `${series.series} ${series.part}`,
    }),
    ...(config.sample && { sample: WORDS[language].sampleMark }),
  };
}

export const versionOf = (card: ShareCard): string =>
  createHash("sha256")
    .update(JSON.stringify([DESIGN, card]))
    .digest("base64url")
    .slice(0, 12);

/** The address of the picture as it is now. */
export const shareCardPath = (id: ArticleId, card: ShareCard): string => cardPath(id, versionOf(card));
