// PostgreSQL search: an inverted index of threes of characters finds what may hold a phrase, the folded text says whether it does.

import { type RawBuilder, sql } from "kysely";
import { gramNumber } from "../../search/gram-numbers.ts";
import { gramsOf, gramsOfPhrase } from "../../search/search-grams.ts";
import { SEARCH_FIELDS, type SearchField } from "../../search/search-text.ts";
import type {
  ArchiveReader,
  SearchFound,
  SearchGroups,
  SearchIndex,
  SearchLook,
  SearchMatch,
} from "./engine.ts";
import { postgresqlIndexing, textsOf, toBigintArray } from "./postgresql-indexing.ts";

/** The grams of these fields together, as the order "best" goes through them. */
function columnOf(fields: readonly SearchField[]): RawBuilder<unknown> {
  if (fields.includes("body")) return sql.ref("grams");
  return sql.ref(fields.includes("lead") ? "top_grams" : "headline_grams");
}

const hasGrams = (fields: readonly SearchField[], grams: readonly string[]): RawBuilder<unknown> =>
  sql`${columnOf(fields)} @> cast(${toBigintArray(new Set(grams.map(gramNumber)))} as bigint[])`;

function holds(fields: readonly SearchField[], phrase: string): RawBuilder<unknown> {
  const each = fields.map((field) => sql`strpos(${sql.ref(field)}, ${phrase}) > 0`);
  return sql`(${sql.join(each, sql` or `)})`;
}

function holdsEach(fields: readonly SearchField[], groups: SearchGroups): RawBuilder<unknown> {
  const each = groups.map((group) => {
    const any = group.map((phrase) => holds(fields, phrase));
    return sql`(${sql.join(any, sql` or `)})`;
  });
  return sql`(${sql.join(each, sql` and `)})`;
}

/** A phrase no longer than a gram stands where the gram does: the text need not be read. */
const isToldByIndex = (phrase: string): boolean => gramsOf(phrase).length <= 3;

/** What the index says of each group: phrases that have no other form are asked of it at once. */
function mayHoldEach(groups: SearchGroups, fields: readonly SearchField[]): readonly RawBuilder<unknown>[] {
  const alone = groups.filter((group) => group.length === 1).flat();
  const choices = groups.filter((group) => group.length > 1);
  return [
    ...(alone.length > 0 ? [hasGrams(fields, alone.flatMap(gramsOfPhrase))] : []),
    ...choices.map((group) => {
      const any = group.map((phrase) => hasGrams(fields, gramsOfPhrase(phrase)));
      return sql`(${sql.join(any, sql` or `)})`;
    }),
  ];
}

/** What only the text says. */
function holdsWhatIsNotTold(
  groups: SearchGroups,
  fields: readonly SearchField[],
): readonly RawBuilder<unknown>[] {
  const open = groups.filter((group) => !group.every(isToldByIndex));
  return open.length > 0 ? [holdsEach(fields, open)] : [];
}

const bearing = (marks: readonly string[]): readonly RawBuilder<unknown>[] =>
  marks.length > 0 ? [sql`marks @> ${textsOf(marks)}`] : [];

function leftOut({ excluded, foundBefore }: SearchMatch): readonly RawBuilder<unknown>[] {
  return [
    ...foundBefore.map((before) => sql`not ${holdsEach(before.fields, before.groups)}`),
    ...excluded.map((phrase) => sql`not ${holds(SEARCH_FIELDS, phrase)}`),
  ];
}

/** So many of the newest are read first, each where it lies: they tell how common it is, and fill a page with what is. */
const SAMPLE = 256;
/** Of what is as common as this, the newest are read on until all that is wanted is found: some two thousand. */
const COMMON_SHARE = 0.05;
/** Reading on, so much more than what should do is read. */
const MARGIN = 1.6;

type Sample = {
  /** The highest first. */
  readonly places: readonly number[];
  /** The lowest that was read, whether it matches or not; none where there are no articles. */
  readonly lowest: number | undefined;
  readonly read: number;
};

/** Of the newest so many articles below a place, those that match, without the index of grams. */
async function readNewest(
  reader: ArchiveReader,
  match: SearchMatch,
  until: number,
  among: number,
): Promise<Sample> {
  const conditions = [...bearing(match.marks), holdsEach(match.fields, match.groups), ...leftOut(match)];
  const { rows } = await sql<{ places: string[] | null; lowest: number | null; read: number }>`
    select min(place) as lowest, count(*) as read,
      array_agg(place order by place desc) filter (where ${sql.join(conditions, sql` and `)}) as places
    from (
      select * from search_texts where place >= ${match.from} and place < ${until}
      order by place desc limit ${among}
    ) as newest
  `.execute(reader);
  const [row] = rows;
  return {
    places: (row?.places ?? []).map(Number),
    lowest: row?.lowest ?? undefined,
    read: row?.read ?? 0,
  };
}

/**
 * By bitmaps of the index of grams. The planner knows nothing of what it costs to read grams from beside their row, 50 µs
 * each: in order of place, or of the table, it would read thousands. So the connections that this is asked on (`by`) leave
 * it no other way; the sum hides the place's own index. Of what the index names the texts are read from the newest down,
 * and no further than wanted: to read a text costs five times what it costs to learn its place.
 */
async function findByGrams(by: ArchiveReader, match: SearchMatch, limit: number): Promise<readonly number[]> {
  const { from, until, groups, fields, marks } = match;
  const named = [
    sql`place + 0 >= ${from} and place + 0 < ${until}`,
    ...bearing(marks),
    ...mayHoldEach(groups, fields),
  ];
  const read = [...holdsWhatIsNotTold(groups, fields), ...leftOut(match)];
  const places = sql`select place from search_index where ${sql.join(named, sql` and `)} order by place desc`;
  const { rows } = await (
    read.length === 0
      ? sql<{ place: number }>`${places} limit ${limit}`
      : sql<{ place: number }>`
        select named.place from (${places} offset 0) as named
        join search_texts on search_texts.place = named.place
        where ${sql.join(read, sql` and `)}
        order by named.place desc limit ${limit}`
  ).execute(by);
  return rows.map(({ place }) => place);
}

/** Reads the newest on, behind those that a sample has read, until so many should be found. */
async function readOn(
  reader: ArchiveReader,
  match: SearchMatch,
  sample: Sample,
  wanted: number,
): Promise<readonly number[]> {
  const missing = wanted - sample.places.length;
  if (missing <= 0 || sample.lowest === undefined) return sample.places;
  const among = Math.ceil((missing * sample.read * MARGIN) / sample.places.length);
  const more = await readNewest(reader, match, sample.lowest, among);
  return [...sample.places, ...more.places];
}

/** What is common is found by reading the newest, what is not by the index. */
async function look(
  reader: ArchiveReader,
  by: ArchiveReader,
  match: SearchMatch,
  { wanted, counted }: SearchLook,
): Promise<SearchFound> {
  const most = Math.max(wanted, counted);
  const told = (places: readonly number[]): SearchFound => ({
    places,
    count: Math.min(places.length, counted),
  });
  const sample = await readNewest(reader, match, match.until, SAMPLE);
  const { length } = sample.places;
  if (sample.read < SAMPLE || length >= most) return told(sample.places);
  if (length >= SAMPLE * COMMON_SHARE) {
    const places = await readOn(reader, match, sample, most);
    if (places.length >= most) return told(places);
  }
  return told(await findByGrams(by, match, most));
}

/** `by`: connections that find by the index of grams and by nothing else. */
export function createPostgresqlSearch(by: ArchiveReader): SearchIndex {
  return {
    ...postgresqlIndexing,
    look: (reader, match, asked) => look(reader, by, match, asked),
  };
}
