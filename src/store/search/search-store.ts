// Search store: a question in, cards in its order out; articles that the index does not hold yet are brought into it.

import type { SearchAnswer, SearchPlace, SearchQuestion, SearchStore } from "../../newsroom/search-store.ts";
import { MOST_COUNTED } from "../../newsroom/search-store.ts";
import { SEARCH_FIELDS, type SearchField } from "../../search/search-text.ts";
import type { ArticleCard } from "../../terms/article.ts";
import { findArticle } from "../articles/article-store.ts";
import { changeDesk } from "../desk-change.ts";
import type { Engine, SearchMatch } from "../engines/engine.ts";
import { indexArticle } from "./index-article.ts";
import { marksOf } from "./search-marks.ts";
import { HIGHEST_PLACE, LOWEST_PLACE, firstPlaceAt } from "./search-place.ts";

const INDEXED_AT_ONCE = 50;

export function createSearchStore(engine: Engine): SearchStore {
  return {
    search: (question) => search(engine, question),
    indexArticles: () => indexArticles(engine),
  };
}

type Tier = Pick<SearchMatch, "fields" | "foundIn">;

/** Each finds what those before it have not. */
const TIERS: Readonly<Record<SearchQuestion["order"], readonly Tier[]>> = {
  newest: [{ fields: SEARCH_FIELDS }],
  best: tiersOf([["headline"], ["headline", "lead"], SEARCH_FIELDS]),
};

function tiersOf(fields: readonly (readonly SearchField[])[]): readonly Tier[] {
  return fields.map((these, at) => {
    const foundIn = fields[at - 1];
    return { fields: these, ...(foundIn && { foundIn }) };
  });
}

const only = <T>(wanted: T | undefined): readonly T[] => (wanted === undefined ? [] : [wanted]);

function toMatch(question: SearchQuestion): Omit<SearchMatch, "fields"> {
  const { terms, excluded, from, until, section, kind, issuer, person } = question;
  const marks = { sections: only(section), kinds: only(kind), issuers: only(issuer), people: only(person) };
  return {
    terms,
    excluded,
    marks: marksOf(marks),
    from: from === undefined ? LOWEST_PLACE : firstPlaceAt(from),
    until: until === undefined ? HIGHEST_PLACE : firstPlaceAt(until),
  };
}

async function search(engine: Engine, question: SearchQuestion): Promise<SearchAnswer> {
  const { order, limit, after } = question;
  const match = toMatch(question);
  // First: what stands nowhere, and costs most to look for, is looked for once.
  const count = await engine.search.count(engine.reads, { ...match, fields: SEARCH_FIELDS }, MOST_COUNTED);
  const found: SearchPlace[] = [];
  for (const [tier, { fields, foundIn }] of TIERS[order].entries()) {
    if (found.length > limit || found.length >= count || tier < (after?.tier ?? 0)) continue;
    const until = tier === after?.tier ? Math.min(after.place, match.until) : match.until;
    const here = { ...match, fields, until, ...(foundIn && { foundIn }) };
    const places = await engine.search.find(engine.reads, here, limit + 1 - found.length);
    found.push(...places.map((place) => ({ tier, place })));
  }
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const cards = await readCards(engine, shown);
  return { cards, count, ...(last && found.length > limit && { next: last }) };
}

async function readCards({ reads }: Engine, found: readonly SearchPlace[]): Promise<readonly ArticleCard[]> {
  if (found.length === 0) return [];
  const rows = await reads
    .selectFrom("search_places as p")
    .innerJoin("articles as a", "a.id", "p.article_id")
    .select(["p.place", "a.card"])
    .where(
      "p.place",
      "in",
      found.map(({ place }) => place),
    )
    .execute();
  const cards = new Map(rows.map(({ place, card }) => [place, card]));
  return found.flatMap(({ place }) => {
    const card = cards.get(place);
    return card ? [JSON.parse(card) as ArticleCard] : [];
  });
}

/** A store from before there was a search, and nothing else, has any. */
async function indexArticles(engine: Engine): Promise<"done" | "more"> {
  const missing = await engine.reads
    .selectFrom("articles as a")
    .select("a.id")
    .where("a.published_at", "is not", null)
    .where((at) =>
      at.not(
        at.exists(
          at.selectFrom("search_places as p").select("p.place").whereRef("p.article_id", "=", "a.id"),
        ),
      ),
    )
    .orderBy("a.id")
    .limit(INDEXED_AT_ONCE)
    .execute();
  if (missing.length === 0) {
    await engine.search.settle(engine.writes);
    return "done";
  }
  await changeDesk(engine, async (writer) => {
    for (const { id } of missing) {
      const article = await findArticle(writer, id);
      if (article) await indexArticle(engine, writer, article);
    }
  });
  return "more";
}
