// Article register: articles as they change → a small number for each, its section, and its rank among equals.

import type { ArticleId } from "../../terms/ids.ts";
import { articleId } from "../../terms/ids.ts";
import type { RankableArticle } from "../../terms/ranking.ts";

/** Articles are known here by their index, which counts from 0 and never changes. */
export type ArticleRegister = {
  readonly size: () => number;
  /** A new one where the article is not known yet; it is not listed until it is noted. */
  readonly indexOf: (id: ArticleId) => number;
  readonly idOf: (index: number) => ArticleId;
  /** Published, and not kept out by an editor. */
  readonly isListed: (index: number) => boolean;
  readonly sectionOf: (index: number) => number;
  /** Nothing where no article was ever in that section. */
  readonly findSection: (section: string) => number | undefined;
  /** Dense from 0; higher for the newer publication, then for the higher id. */
  readonly tieOf: (index: number) => number;
  readonly atTie: (tie: number) => number;
  /** `disordered`: the article has come between others, and ties are wrong until `numberTies`. */
  readonly note: (article: RankableArticle) => "noted" | "disordered";
  readonly numberTies: () => void;
};

type Known = { id: number; listed: boolean; section: number; publishedAt: number | undefined; tie: number };

const UNKNOWN_SECTION = -1;
const NO_TIE = -1;

export function createArticleRegister(): ArticleRegister {
  const known: Known[] = [];
  const indexes = new Map<number, number>();
  const sections = new Map<string, number>();
  let byTie: number[] = [];

  const at = (index: number): Known => {
    const article = known[index];
    if (!article) throw new Error(`Cannot find article number ${index} among ${known.length}.`);
    return article;
  };
  const indexOf = (id: number): number => {
    const index = indexes.get(id);
    if (index !== undefined) return index;
    known.push({ id, listed: false, section: UNKNOWN_SECTION, publishedAt: undefined, tie: NO_TIE });
    indexes.set(id, known.length - 1);
    return known.length - 1;
  };
  const numberOf = (section: string): number => {
    const number = sections.get(section) ?? sections.size;
    sections.set(section, number);
    return number;
  };
  const isNewest = (article: Known): boolean => {
    const newest = byTie.at(-1);
    return newest === undefined || byAge(at(newest), article) < 0;
  };
  const place = (index: number, publishedAt: number): "noted" | "disordered" => {
    const article = at(index);
    if (article.publishedAt === publishedAt) return "noted";
    article.publishedAt = publishedAt;
    if (article.tie !== NO_TIE || !isNewest(article)) return "disordered";
    article.tie = byTie.push(index) - 1;
    return "noted";
  };

  return {
    size: () => known.length,
    indexOf,
    idOf: (index) => articleId(at(index).id),
    isListed: (index) => at(index).listed,
    sectionOf: (index) => at(index).section,
    findSection: (section) => sections.get(section),
    tieOf: (index) => at(index).tie,
    atTie: (tie) => byTie[tie] ?? NO_TIE,
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
      for (const [tie, index] of byTie.entries()) at(index).tie = tie;
    },
  };
}

/** Older publication first, then the lower id. */
function byAge(a: Known, b: Known): number {
  return (a.publishedAt ?? 0) - (b.publishedAt ?? 0) || a.id - b.id;
}
