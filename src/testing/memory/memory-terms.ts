// Memory terms: what the site asks about terms, answered by a look through all published articles.

import { type Candidate, rankRelated } from "../../newsroom/terms/rank-related.ts";
import { termsOfArticle } from "../../newsroom/terms/terms-of-article.ts";
import type { TermReads } from "../../newsroom/ports/terms-store.ts";
import { type SitemapStore, type SitemapTerm, shardOf } from "../../newsroom/ports/sitemap-store.ts";
import { cardOf } from "../../newsroom/card-of.ts";
import { dayOf } from "../../readership/day-of.ts";
import type { Article, ArticleCard } from "../../terms/article.ts";
import { type CountedTerm, TERM_KINDS, type Term, type TermName } from "../../terms/term.ts";

/** Each answer as if it had been read from a store, by the method's name. */
export type AnswerLater = <T>(name: string, value: () => T) => Promise<T>;

const isNamed =
  ({ kind, key }: TermName) =>
  (term: TermName): boolean =>
    term.kind === kind && term.key === key;

/** True where the published article is about the term. */
export function isAbout(article: Article, term: TermName): boolean {
  return termsOfArticle(article).some(isNamed(term));
}

type Shown = { readonly article: Article; readonly card: ArticleCard; readonly terms: readonly Term[] };

function listShown(articles: Iterable<Article>): readonly Shown[] {
  return [...articles]
    .flatMap((article) => {
      const card = cardOf(article);
      return card ? [{ article, card, terms: termsOfArticle(article) }] : [];
    })
    .toSorted((a, b) => b.card.publishedAt.localeCompare(a.card.publishedAt) || b.card.id - a.card.id);
}

/** As the newest article that names it writes it; what it leaves out, as an older one does. */
function count(shown: readonly Shown[], term: TermName): CountedTerm | undefined {
  const [newest, ...older] = shown.flatMap(({ terms }) => terms.find(isNamed(term)) ?? []);
  if (!newest) return undefined;
  const reading = [newest, ...older].find((one) => one.reading !== undefined)?.reading;
  const english = [newest, ...older].find((one) => one.english !== undefined)?.english;
  return {
    ...newest,
    ...(reading !== undefined && { reading }),
    ...(english !== undefined && { english }),
    articles: 1 + older.length,
  };
}

function listKnown(shown: readonly Shown[], kind: TermName["kind"]): readonly CountedTerm[] {
  const keys = new Set(
    shown.flatMap(({ terms }) => terms.filter((term) => term.kind === kind)).map(({ key }) => key),
  );
  return [...keys].toSorted().flatMap((key) => count(shown, { kind, key }) ?? []);
}

function related(shown: readonly Shown[], id: number, limit: number): ReturnType<typeof rankRelated> {
  const own = shown.find(({ card }) => card.id === id)?.terms ?? [];
  const candidates = shown
    .filter(({ card }) => card.id !== id)
    .map(({ card, terms }): Candidate => {
      const shared = own
        .filter((term) => terms.some(isNamed(term)))
        .flatMap((term) => count(shown, term) ?? []);
      return { id: card.id, publishedAt: Date.parse(card.publishedAt), shared };
    });
  return rankRelated(candidates, limit);
}

function listDays(shown: readonly Shown[]): ReadonlyMap<string, number> {
  const days = shown.map(({ card }) => dayOf(Date.parse(card.publishedAt))).toSorted();
  return new Map([...Map.groupBy(days, (day) => day)].map(([day, all]) => [day, all.length]));
}

/** Numbered from 1 as they stand here: the tests of the site file nothing anew in between. */
function listNumbered(shown: readonly Shown[]): readonly SitemapTerm[] {
  return TERM_KINDS.flatMap((kind) => listKnown(shown, kind)).map(({ kind, key }, at) => ({
    kind,
    key,
    number: at + 1,
  }));
}

type SitemapTerms = Pick<SitemapStore, "countTermShards" | "listSitemapTerms">;

export function createMemoryTerms(
  articles: () => Iterable<Article>,
  read: AnswerLater,
): TermReads & SitemapTerms {
  const shown = (): readonly Shown[] => listShown(articles());
  return {
    countTermShards: () => read("countTermShards", () => shardOf(listNumbered(shown()).length)),
    listSitemapTerms: (shard, limit, after = 0) =>
      read("listSitemapTerms", () =>
        listNumbered(shown())
          .filter(({ number }) => shardOf(number) === shard && number > after)
          .slice(0, limit),
      ),
    findTerm: (term) => read("findTerm", () => count(shown(), term)),
    listTerms: (id) =>
      read("listTerms", () => {
        const all = shown();
        const own = all.find(({ card }) => card.id === id)?.terms ?? [];
        return own.flatMap((term) => count(all, term) ?? []);
      }),
    listNamesakes: ({ kind, key }) =>
      read("listNamesakes", () => {
        const nameOf = (text: string): string => text.split("~")[0] ?? "";
        return listKnown(shown(), kind).filter(
          (term) => term.key !== key && nameOf(term.key) === nameOf(key),
        );
      }),
    listTermsOfKind: (kind, limit, after = "") =>
      read("listTermsOfKind", () =>
        listKnown(shown(), kind)
          .filter(({ key }) => key > after)
          .slice(0, limit),
      ),
    listRelated: (id, limit) =>
      read("listRelated", () => {
        const all = shown();
        return related(all, id, limit).flatMap(({ id: other, shared }) => {
          const card = all.find((one) => one.card.id === other)?.card;
          return card ? [{ card, shared }] : [];
        });
      }),
    listPublishedDays: (from, until) =>
      read("listPublishedDays", () =>
        [...listDays(shown())]
          .filter(([day]) => day >= from && day <= until)
          .map(([day, number]) => ({ day, articles: number })),
      ),
    listPublishedMonths: () =>
      read("listPublishedMonths", () => {
        const months = new Map<string, number>();
        for (const [day, number] of listDays(shown())) {
          const month = day.slice(0, 7);
          months.set(month, (months.get(month) ?? 0) + number);
        }
        return [...months].map(([month, number]) => ({ month, articles: number }));
      }),
    findPublishedAround: (from, until) =>
      read("findPublishedAround", () => {
        const days = [...listDays(shown()).keys()];
        const earlier = days.findLast((day) => day < from);
        const later = days.find((day) => day > until);
        return { ...(earlier !== undefined && { earlier }), ...(later !== undefined && { later }) };
      }),
  };
}
