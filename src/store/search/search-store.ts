// Search store: a question in, cards in its order out; articles that the index does not hold yet are brought into it.

import type {
  SearchAnswer,
  SearchPlace,
  SearchQuestion,
  SearchStore,
} from "../../newsroom/ports/search-store.ts";
import { MOST_COUNTED } from "../../newsroom/ports/search-store.ts";
import { SEARCH_FIELDS, type SearchField } from "../../search/search-text.ts";
import type { ArticleCard } from "../../terms/article.ts";
import type { Engine, SearchGroups, SearchMatch } from "../engines/engine.ts";
import { createIndexing } from "./index-missing.ts";
import { listSeriesNames } from "./list-series-names.ts";
import { marksOf } from "./search-marks.ts";
import { HIGHEST_PLACE, LOWEST_PLACE, firstPlaceAt } from "./search-place.ts";

export function createSearchStore(engine: Engine): SearchStore {
  return {
    listSeriesNames: (limit) => listSeriesNames(engine.reads, limit),
    search: (question) => search(engine, question),
    indexArticles: createIndexing(engine),
  };
}

type Tier = Pick<SearchMatch, "groups" | "fields" | "foundBefore">;

/** In which fields it is looked for, one after another. */
const STEPS: Readonly<Record<SearchQuestion["order"], readonly (readonly SearchField[])[]>> = {
  newest: [SEARCH_FIELDS],
  best: [["headline"], ["headline", "lead"], SEARCH_FIELDS],
};

/** Widened tiers have their own numbers, so that a place in one order is none in another. */
const FIRST_WIDENED = 3;

/** Each finds what those before it have not. */
function tiersOf(
  { order }: SearchQuestion,
  groups: SearchGroups,
  before: Tier["foundBefore"] = [],
): readonly Tier[] {
  const steps = STEPS[order];
  return steps.map((fields, at) => {
    const step = steps[at - 1];
    return { groups, fields, foundBefore: [...before, ...(step ? [{ groups, fields: step }] : [])] };
  });
}

type Narrowing = Omit<SearchMatch, keyof Tier>;

const only = <T>(wanted: T | undefined): readonly T[] => (wanted === undefined ? [] : [wanted]);

function narrowingOf(question: SearchQuestion): Narrowing {
  const { excluded, from, until, section, kind, issuer, person } = question;
  const marks = { sections: only(section), kinds: only(kind), issuers: only(issuer), people: only(person) };
  return {
    excluded,
    marks: marksOf(marks),
    from: from === undefined ? LOWEST_PLACE : firstPlaceAt(from),
    until: until === undefined ? HIGHEST_PLACE : firstPlaceAt(until),
  };
}

type Look = { readonly engine: Engine; readonly question: SearchQuestion; readonly narrowing: Narrowing };

/** Goes through the tiers from the question's place on, until one more than `wanted` is found, or all that there is. */
async function findIn(
  { engine, question: { after }, narrowing }: Look,
  tiers: readonly (readonly [number, Tier])[],
  wanted: number,
  all: number,
): Promise<readonly SearchPlace[]> {
  const found: SearchPlace[] = [];
  for (const [tier, match] of tiers) {
    if (found.length > wanted || found.length >= all || tier < (after?.tier ?? 0)) continue;
    const until = tier === after?.tier ? Math.min(after.place, narrowing.until) : narrowing.until;
    const places = await engine.search.find(
      engine.reads,
      { ...narrowing, ...match, until },
      wanted + 1 - found.length,
    );
    found.push(...places.map((place) => ({ tier, place })));
  }
  return found;
}

const numbered = (tiers: readonly Tier[], first: number): readonly (readonly [number, Tier])[] =>
  tiers.map((tier, at) => [first + at, tier] as const);

const groupsOf = (terms: readonly string[]): SearchGroups => terms.map((term) => [term]);

/** What only the widened search finds, for the rest of a page that the search itself does not fill. */
async function findWidened(
  look: Look,
  found: number,
): Promise<{ readonly places: readonly SearchPlace[]; readonly count: number }> {
  const { engine, question, narrowing } = look;
  const { widened, limit, terms } = question;
  if (!widened || found > limit) return { places: [], count: 0 };
  const before = [{ groups: groupsOf(terms), fields: SEARCH_FIELDS }];
  const match = { ...narrowing, groups: widened, fields: SEARCH_FIELDS, foundBefore: before };
  const count = await engine.search.count(engine.reads, match, MOST_COUNTED);
  const tiers = numbered(tiersOf(question, widened, before), FIRST_WIDENED);
  return { places: await findIn(look, tiers, limit - found, count), count };
}

async function search(engine: Engine, question: SearchQuestion): Promise<SearchAnswer> {
  const { limit, terms } = question;
  const look = { engine, question, narrowing: narrowingOf(question) };
  const groups = groupsOf(terms);
  // First: what stands nowhere, and costs most to look for, is looked for once.
  const match = { ...look.narrowing, groups, fields: SEARCH_FIELDS, foundBefore: [] };
  const count = await engine.search.count(engine.reads, match, MOST_COUNTED);
  const exact = await findIn(look, numbered(tiersOf(question, groups), 0), limit, count);
  const { places, count: others } = await findWidened(look, exact.length);
  const found = [...exact, ...places];
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    cards: await readCards(engine, shown),
    count,
    ...(last && found.length > limit && { next: last }),
    ...(places.length > 0 && exact.length < limit && { widened: { first: exact.length, count: others } }),
  };
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
