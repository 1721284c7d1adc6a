// Article register: articles as they change → a small number for each, its section, and its rank among equals.

import type { ArticleId } from "../../terms/ids.ts";
import { articleId } from "../../terms/ids.ts";
import type { RankableArticle } from "../../terms/ranking.ts";

/** Articles are known here by their index, which counts from 0 and never changes. */
export type ArticleRegister = {
  readonly size: () => number;
  /** A new one where the article is not known yet; it is not listed until it is noted. */
  readonly indexOf: (id: ArticleId) => number;
  readonly isKnown: (id: ArticleId) => boolean;
  /** Those that have become known since the last taking. */
  readonly takeNew: () => readonly ArticleId[];
  readonly idOf: (index: number) => ArticleId;
  /** Published, and not kept out by an editor. */
  readonly isListed: (index: number) => boolean;
  readonly sectionOf: (index: number) => number;
  /** Nothing where no article was ever in that section. */
  readonly findSection: (section: string) => number | undefined;
  /** Below 2^24; higher for the newer publication, then for the higher id. */
  readonly tieOf: (index: number) => number;
  readonly atTie: (tie: number) => number;
  /** `disordered`: no number was left between those of its neighbours, and ties are wrong until `numberTies`. */
  readonly note: (article: RankableArticle) => "noted" | "disordered";
  readonly numberTies: () => void;
};

type Known = { id: number; listed: boolean; section: number; publishedAt: number | undefined; tie: number };

const UNKNOWN_SECTION = -1;
const NO_TIE = -1;
/** Ties are below it: a key of a tally has so much room for them. */
export const MOST_TIES = 2 ** 24;
/** Between two that follow one another, so that others can come between them: articles that were read again after years. */
const WIDEST_GAP = 256;

export function createArticleRegister(): ArticleRegister {
  const known: Known[] = [];
  const indexes = new Map<number, number>();
  const sections = new Map<string, number>();
  let fresh: ArticleId[] = [];
  /** Indexes, the oldest publication first. */
  let byTie: number[] = [];
  let gap = WIDEST_GAP;
  let isDisordered = false;

  const at = (index: number): Known => {
    const article = known[index];
    if (!article) throw new Error(`Cannot find article number ${index} among ${known.length}.`);
    return article;
  };
  const indexOf = (id: ArticleId): number => {
    const index = indexes.get(id);
    if (index !== undefined) return index;
    fresh.push(id);
    known.push({ id, listed: false, section: UNKNOWN_SECTION, publishedAt: undefined, tie: NO_TIE });
    indexes.set(id, known.length - 1);
    return known.length - 1;
  };
  const numberOf = (section: string): number => {
    const number = sections.get(section) ?? sections.size;
    sections.set(section, number);
    return number;
  };
  /** How many stand before what `isBefore` is no more true of. */
  const countBefore = (isBefore: (article: Known) => boolean): number => {
    let low = 0;
    let high = byTie.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(at(byTie[middle] ?? 0))) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const takeOut = (article: Known): void => {
    if (article.tie === NO_TIE) return;
    byTie.splice(
      countBefore(({ tie }) => tie < article.tie),
      1,
    );
    article.tie = NO_TIE;
  };
  const tieBetween = (older: number | undefined, newer: number | undefined): number | undefined => {
    const from = older === undefined ? NO_TIE : at(older).tie;
    if (newer === undefined) return from + gap < MOST_TIES ? from + gap : undefined;
    const middle = Math.floor((from + at(newer).tie) / 2);
    return middle > from ? middle : undefined;
  };
  const place = (index: number, publishedAt: number): "noted" | "disordered" => {
    const article = at(index);
    if (article.publishedAt === publishedAt) return isDisordered ? "disordered" : "noted";
    if (!isDisordered) takeOut(article);
    article.publishedAt = publishedAt;
    if (isDisordered) return "disordered";
    const place = countBefore((other) => byAge(other, article) < 0);
    const tie = tieBetween(byTie[place - 1], byTie[place]);
    if (tie === undefined) {
      isDisordered = true;
      return "disordered";
    }
    article.tie = tie;
    byTie.splice(place, 0, index);
    return "noted";
  };

  return {
    size: () => known.length,
    indexOf,
    isKnown: (id) => indexes.has(id),
    takeNew: () => {
      const taken = fresh;
      fresh = [];
      return taken;
    },
    idOf: (index) => articleId(at(index).id),
    isListed: (index) => at(index).listed,
    sectionOf: (index) => at(index).section,
    findSection: (section) => sections.get(section),
    tieOf: (index) => at(index).tie,
    atTie: (tie) => byTie[countBefore((article) => article.tie < tie)] ?? NO_TIE,
    note({ articleId: id, section, publishedAt, excluded }) {
      const index = indexOf(id);
      const article = at(index);
      article.section = numberOf(section);
      article.listed = publishedAt !== null && !excluded;
      return publishedAt === null ? "noted" : place(index, publishedAt);
    },
    numberTies() {
      byTie = [...known.keys()]
        .filter((index) => at(index).publishedAt !== undefined)
        .toSorted((a, b) => byAge(at(a), at(b)));
      if (byTie.length >= MOST_TIES) throw new Error(`Cannot rank ${byTie.length} articles: too many.`);
      // The upper half of the numbers is for what is published from now on.
      gap = Math.max(1, Math.min(WIDEST_GAP, Math.floor(MOST_TIES / (2 * byTie.length))));
      for (const [place, index] of byTie.entries()) at(index).tie = place * gap;
      isDisordered = false;
    },
  };
}

/** Older publication first, then the lower id. */
function byAge(a: Known, b: Known): number {
  return (a.publishedAt ?? 0) - (b.publishedAt ?? 0) || a.id - b.id;
}
