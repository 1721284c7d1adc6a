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
import type { Engine, SearchFound, SearchGroups, SearchMatch } from "../engines/engine.ts";
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

/** The first that came to hand when all were counted, where they are enough to tell the next ones by; not those that were found before. */
function listKnown(
  { places, count }: SearchFound,
  found: readonly SearchPlace[],
  { until, wanted, counted }: { until: number; wanted: number; counted: number },
): readonly number[] | undefined {
  const before = new Set(found.map(({ place }) => place));
  const left = places.filter((place) => place < until && !before.has(place));
  const areAll = count < counted && places.length === count;
  return areAll || left.length >= wanted ? left : undefined;
}

/** Goes through the tiers from the question's place on, until one more than the question's limit is found, or all that there is. */
async function findIn(
  { engine, question, narrowing }: Look,
  tiers: readonly (readonly [number, Tier])[],
  whole: SearchFound,
  wanted: number,
): Promise<readonly SearchPlace[]> {
  const { after } = question;
  const found: SearchPlace[] = [];
  const [[first] = [0]] = tiers;
  const isFromFirst = tiers.length === 1 || (after?.tier ?? 0) < first || after === undefined;
  for (const [tier, match] of tiers) {
    const areAll = whole.count < countedOf(question) && found.length >= whole.count;
    if (found.length >= wanted || areAll || tier < (after?.tier ?? 0)) continue;
    const until = tier === after?.tier ? Math.min(after.place, narrowing.until) : narrowing.until;
    const left = wanted - found.length;
    // The last tier is all that those before it, each listed to its end, have not.
    const isRest = isFromFirst && tier === tiers.at(-1)?.[0];
    const known = isRest
      ? listKnown(whole, found, { until, wanted: left, counted: countedOf(question) })
      : undefined;
    const ask = { ...narrowing, ...match, until };
    const places =
      known ?? (await engine.search.look(engine.reads, ask, { wanted: left, counted: 0 })).places;
    found.push(...places.slice(0, left).map((place) => ({ tier, place })));
  }
  return found;
}

const numbered = (tiers: readonly Tier[], first: number): readonly (readonly [number, Tier])[] =>
  tiers.map((tier, at) => [first + at, tier] as const);

const groupsOf = (terms: readonly string[]): SearchGroups => terms.map((term) => [term]);

const countedOf = ({ counted = MOST_COUNTED }: SearchQuestion): number => counted;

type Part = { readonly places: readonly SearchPlace[]; readonly count: number };

/** What is found in these words, behind what was found before. */
async function findPart(
  look: Look,
  groups: SearchGroups,
  { first, wanted, before }: { first: number; wanted: number; before: Tier["foundBefore"] },
): Promise<Part> {
  const { question, narrowing } = look;
  const match = { ...narrowing, groups, fields: SEARCH_FIELDS, foundBefore: before };
  const tiers = numbered(tiersOf(question, groups, before), first);
  const asked = { wanted: question.after === undefined ? wanted : 0, counted: countedOf(question) };
  const whole = await look.engine.search.look(look.engine.reads, match, asked);
  return { places: await findIn(look, tiers, whole, wanted), count: whole.count };
}

async function search(engine: Engine, question: SearchQuestion): Promise<SearchAnswer> {
  const { limit, terms, widened } = question;
  const look = { engine, question, narrowing: narrowingOf(question) };
  const groups = groupsOf(terms);
  const exact = await findPart(look, groups, { first: 0, wanted: limit + 1, before: [] });
  const left = limit + 1 - exact.places.length;
  const before = [{ groups, fields: SEARCH_FIELDS }];
  const others =
    widened && left > 0
      ? await findPart(look, widened, { first: FIRST_WIDENED, wanted: left, before })
      : { places: [], count: 0 };
  const found = [...exact.places, ...others.places];
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const isWidened = others.places.length > 0 && exact.places.length < limit;
  return {
    cards: await readCards(engine, shown),
    count: exact.count,
    ...(last && found.length > limit && { next: last }),
    ...(isWidened && { widened: { first: exact.places.length, count: others.count } }),
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
