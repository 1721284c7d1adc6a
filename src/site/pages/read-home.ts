// Home page's parts: the archive in, what the home page shows of it out, no story in two parts but the list of the newest.

import type { ArticleBlock, ArticleCard } from "../../terms/article.ts";
import type { SiteArchive, SiteOptions, SiteSection } from "../site-config.ts";
import type { HomePage, IssuersWords } from "./home.ts";

const LEADING = 5;
const LATEST = 6;
const PIECES = 4;
const ROWS_PER_SECTION = 5;
/** Shorter ones are dates, numbers of releases and names of offices at the head of a document. */
const SHORTEST_PARAGRAPH = 40;

const newestFirst = (a: ArticleCard, b: ArticleCard): number =>
  b.publishedAt.localeCompare(a.publishedAt) || b.id - a.id;

const isPiece = ({ kind }: ArticleCard): boolean => kind === "feature" || kind === "explainer";

/**
 * The newest of each section leads, so that a day of many personnel orders does not push out all else; what is
 * left of the places goes to the newest. Features and explainers have a part of their own.
 */
export function chooseLeading(
  latest: readonly ArticleCard[],
  sections: readonly (readonly ArticleCard[])[],
): readonly ArticleCard[] {
  const news = latest.filter((card) => !isPiece(card));
  const ofSections = sections.flatMap((cards) => cards.find((card) => !isPiece(card)) ?? []);
  const [first] = news;
  const chosen = new Map<number, ArticleCard>();
  if (first) chosen.set(first.id, first);
  for (const card of [...ofSections.toSorted(newestFirst), ...news]) {
    if (chosen.size < LEADING) chosen.set(card.id, card);
  }
  return [...chosen.values()].toSorted(newestFirst);
}

/** Title and first paragraph of the official text, whole. */
export function findIssuersWords(body: readonly ArticleBlock[]): Omit<IssuersWords, "issuer"> | undefined {
  const official = body.flatMap((block) => (block.kind === "official" ? [block] : []));
  const paragraph = official.find(
    ({ shape, text }) => shape === "paragraph" && text.trim().length >= SHORTEST_PARAGRAPH,
  );
  const title = official.find(({ shape }) => shape === "heading");
  return paragraph && { paragraph: paragraph.text, ...(title && { title: title.text }) };
}

/** The law holds here as it does on the article's page: what is not word for word is not shown as the issuer's. */
async function readIssuersWords(
  { archive, findFault }: Pick<SiteOptions, "archive" | "findFault">,
  opening: ArticleCard | undefined,
): Promise<IssuersWords | undefined> {
  const article = opening && (await archive.findArticle(opening.id));
  if (!article?.provenance || (await findFault(article)) !== undefined) return undefined;
  const words = findIssuersWords(article.body);
  return words && { ...words, issuer: article.provenance.issuer };
}

async function readPieces(archive: SiteArchive): Promise<readonly ArticleCard[]> {
  const [features, explainers] = await Promise.all([
    archive.listCards({ kind: "feature", limit: PIECES }),
    archive.listCards({ kind: "explainer", limit: PIECES }),
  ]);
  return [...features, ...explainers].toSorted(newestFirst).slice(0, PIECES);
}

export async function readHome(
  sources: Pick<SiteOptions, "archive" | "findFault">,
  sections: readonly SiteSection[],
): Promise<HomePage> {
  const { archive } = sources;
  const listSection = ({ slug }: SiteSection): Promise<readonly ArticleCard[]> =>
    archive.listCards({ section: slug, limit: ROWS_PER_SECTION + LEADING + PIECES });
  const [latest, pieces, ofSections] = await Promise.all([
    archive.listCards({ limit: LATEST }),
    readPieces(archive),
    Promise.all(sections.map(listSection)),
  ]);
  const leading = chooseLeading(latest, ofSections);
  const issuersWords = await readIssuersWords(sources, leading[0]);
  const shown = new Set([...leading, ...pieces].map(({ id }) => id));
  return {
    leading,
    latest,
    pieces,
    ...(issuersWords && { issuersWords }),
    sections: sections.map((section, at) => ({
      section,
      cards: (ofSections[at] ?? []).filter(({ id }) => !shown.has(id)).slice(0, ROWS_PER_SECTION),
    })),
  };
}
