// Look through: a search as plain as it can be, through every text, for what the engines do by their indices.

import type { SearchPlace, SearchQuestion } from "../../newsroom/ports/search-store.ts";
import { foldForSearch } from "../../search/fold-for-search.ts";
import { SEARCH_FIELDS, type SearchField, searchTextOf } from "../../search/search-text.ts";
import { termsOfArticle } from "../../newsroom/terms/terms-of-article.ts";
import type { Article } from "../../terms/article.ts";
import { isAbout } from "./memory-terms.ts";

const TIERS: readonly (readonly SearchField[])[] = [["headline"], ["headline", "lead"], SEARCH_FIELDS];

/** The first group of fields that say all of it together, each thing in any of its forms. */
function tierOf(article: Article, groups: readonly (readonly string[])[]): number | undefined {
  const text = searchTextOf(article);
  const says = (fields: readonly SearchField[], term: string): boolean =>
    fields.some((field) => text[field].some((piece) => piece.includes(term)));
  const holds = (fields: readonly SearchField[]): boolean =>
    groups.every((forms) => forms.some((term) => says(fields, term)));
  const tier = TIERS.findIndex(holds);
  return tier < 0 ? undefined : tier;
}

const publishedAt = ({ state }: Article): number =>
  state.kind === "published" ? Date.parse(state.publishedAt) : Number.NaN;

/** By the name that the announcement has, or by the key of the term. */
function isIssuedBy(article: Article, issuer: string): boolean {
  const names = termsOfArticle(article).flatMap(({ kind, key }) => (kind === "issuer" ? [key] : []));
  return [article.provenance?.issuer ?? "", ...names].map(foldForSearch).includes(foldForSearch(issuer));
}

function passes(article: Article, question: SearchQuestion): boolean {
  const { section, kind, issuer, person, from, until, excluded } = question;
  const at = publishedAt(article);
  return (
    !Number.isNaN(at) &&
    (section === undefined || article.section === section) &&
    (kind === undefined || article.kind === kind) &&
    (issuer === undefined || isIssuedBy(article, issuer)) &&
    (person === undefined || isAbout(article, { kind: "person", key: person })) &&
    (from === undefined || at >= from) &&
    (until === undefined || at < until) &&
    excluded.every((term) => tierOf(article, [[term]]) === undefined)
  );
}

export type Hit = { readonly article: Article; readonly place: SearchPlace };

const FIRST_WIDENED = 3;

/** Where it is found, in the words as they were asked for or else in others. */
function findTier(article: Article, { terms, widened, order }: SearchQuestion): number | undefined {
  const exact = tierOf(
    article,
    terms.map((term) => [term]),
  );
  const others = exact === undefined && widened ? tierOf(article, widened) : undefined;
  const within = (tier: number): number => (order === "best" ? tier : 0);
  if (exact !== undefined) return within(exact);
  return others === undefined ? undefined : FIRST_WIDENED + within(others);
}

/** All that is found, in its order; of one second the article with the higher id comes first. */
export function lookThrough(articles: readonly Article[], question: SearchQuestion): readonly Hit[] {
  const hits = articles.flatMap((article) => {
    const tier = passes(article, question) ? findTier(article, question) : undefined;
    if (tier === undefined) return [];
    const second = Math.floor(publishedAt(article) / 1_000);
    return [{ article, place: { tier, place: second * 1e6 + article.id } }];
  });
  return hits.toSorted((a, b) => a.place.tier - b.place.tier || b.place.place - a.place.place);
}

/** Whether it was found in other words than those asked for. */
export function isWidenedHit({ place }: Hit): boolean {
  return place.tier >= FIRST_WIDENED;
}
