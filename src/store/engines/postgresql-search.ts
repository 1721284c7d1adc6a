// PostgreSQL search: an inverted index of threes of characters finds what may hold a phrase, the folded text says whether it does.

import { type RawBuilder, sql } from "kysely";
import { gramNumber, gramNumbersOf } from "../../search/gram-numbers.ts";
import { gramsOf, gramsOfPhrase } from "../../search/search-grams.ts";
import { SEARCH_FIELDS, type SearchField } from "../../search/search-text.ts";
import type { ArchiveReader, SearchGroups, SearchIndex, SearchMatch } from "./engine.ts";

export const POSTGRESQL_PAIR_TABLES = [
  `create table search_index (
    place bigint primary key,
    headline text not null,
    lead text not null,
    body text not null,
    grams text[] not null
  )`,
  "create index search_index_by_gram on search_index using gin (grams)",
];

/**
 * Not a tsvector, which keeps 256 positions of a word and none above 16,383: a phrase late in a long text would not be
 * found. Pieces of a text stand apart by a line feed, which no phrase holds. Grams are numbers, compared without a
 * collation, and stand beside the row; a body of usual length stays in it as it is, where `strpos` has it in 5 µs. What is added goes into the index at once, or each
 * search would read through what waits beside it.
 */
export const POSTGRESQL_SEARCH_TABLES = [
  `create table search_index (
    place bigint primary key,
    headline text not null,
    lead text not null,
    body text not null,
    headline_grams bigint[] not null,
    top_grams bigint[] not null,
    grams bigint[] not null,
    marks text[] not null
  )`,
  `alter table search_index
    alter column headline set storage main,
    alter column lead set storage main,
    alter column body set storage external,
    alter column grams set storage external,
    set (toast_tuple_target = 8160)`,
  "create index search_index_by_gram on search_index using gin (headline_grams, top_grams, grams, marks) with (fastupdate = off)",
];

const toArray = (numbers: Iterable<number | bigint>): string => `{${[...numbers].join(",")}}`;

/** The grams of these fields together, as the order "best" goes through them. */
function columnOf(fields: readonly SearchField[]): RawBuilder<unknown> {
  if (fields.includes("body")) return sql.ref("grams");
  return sql.ref(fields.includes("lead") ? "top_grams" : "headline_grams");
}

const hasGrams = (fields: readonly SearchField[], grams: readonly string[]): RawBuilder<unknown> =>
  sql`${columnOf(fields)} @> cast(${toArray(new Set(grams.map(gramNumber)))} as bigint[])`;

const textsOf = (texts: readonly string[]): RawBuilder<unknown> =>
  sql`cast(array(select jsonb_array_elements_text(cast(${JSON.stringify(texts)} as jsonb))) as text[])`;

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

function mayHold(phrase: string, fields: readonly SearchField[]): RawBuilder<unknown> {
  const grams = hasGrams(fields, gramsOfPhrase(phrase));
  return isToldByIndex(phrase) ? grams : sql`(${grams} and ${holds(fields, phrase)})`;
}

/** Phrases that have no other form are asked of the index at once. */
function matchesEach(groups: SearchGroups, fields: readonly SearchField[]): readonly RawBuilder<unknown>[] {
  const alone = groups.filter((group) => group.length === 1).flat();
  const choices = groups.filter((group) => group.length > 1);
  return [
    ...(alone.length > 0 ? [hasGrams(fields, alone.flatMap(gramsOfPhrase))] : []),
    ...choices.map((group) => {
      const any = group.map((phrase) => mayHold(phrase, fields));
      return sql`(${sql.join(any, sql` or `)})`;
    }),
    ...alone.filter((phrase) => !isToldByIndex(phrase)).map((phrase) => holds(fields, phrase)),
  ];
}

const bearing = (marks: readonly string[]): readonly RawBuilder<unknown>[] =>
  marks.length > 0 ? [sql`marks @> ${textsOf(marks)}`] : [];

function leftOut({ excluded, foundBefore }: SearchMatch): readonly RawBuilder<unknown>[] {
  return [
    ...foundBefore.map((before) => sql`not ${holdsEach(before.fields, before.groups)}`),
    ...excluded.map((phrase) => sql`not ${holds(SEARCH_FIELDS, phrase)}`),
  ];
}

/** Of what is common the newest are read through: they fill a page before the index has told of all that there are. */
const NEWEST = 1_500;
/** So many tell whether a thousand of it are among a few thousand: to read those costs less than all that the index names. */
const SAMPLE = 150;
const COMMON_SHARE = 0.25;

/** Of the newest so many articles, those that match: each is read where it lies, without the index of grams. */
async function findAmongNewest(
  reader: ArchiveReader,
  match: SearchMatch,
  { among, limit }: { readonly among: number; readonly limit: number },
): Promise<readonly number[]> {
  const { from, until } = match;
  const conditions = [...bearing(match.marks), holdsEach(match.fields, match.groups), ...leftOut(match)];
  const { rows } = await sql<{ place: number }>`
    select place from (
      select * from search_index where place >= ${from} and place < ${until}
      order by place desc limit ${among}
    ) as newest where ${sql.join(conditions, sql` and `)} limit ${limit}
  `.execute(reader);
  return rows.map(({ place }) => place);
}

/**
 * The planner knows nothing of what it costs to read grams from beside their row, 50 µs each: in order of place, or of
 * the table, it would read thousands. By bitmaps of the index of grams it reads none; the sum hides the place's own index.
 */
function byGrams<T>(reader: ArchiveReader, ask: (reader: ArchiveReader) => Promise<T>): Promise<T> {
  return reader.transaction().execute(async (within) => {
    await sql`select set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true),
      set_config('work_mem', '32MB', true), set_config('jit', 'off', true)`.execute(within);
    return ask(within);
  });
}

function gramConditions(match: SearchMatch): RawBuilder<unknown> {
  const { from, until, marks } = match;
  const conditions = [
    sql`place + 0 >= ${from} and place + 0 < ${until}`,
    ...bearing(marks),
    ...matchesEach(match.groups, match.fields),
    ...leftOut(match),
  ];
  return sql.join(conditions, sql` and `);
}

async function findPlaces(
  reader: ArchiveReader,
  match: SearchMatch,
  limit: number,
): Promise<readonly number[]> {
  const newest = await findAmongNewest(reader, match, { among: NEWEST, limit });
  if (newest.length >= limit) return newest;
  return byGrams(reader, async (within) => {
    const { rows } = await sql<{ place: number }>`
      select place from search_index where ${gramConditions(match)} order by place desc limit ${limit}
    `.execute(within);
    return rows.map(({ place }) => place);
  });
}

async function countPlaces(reader: ArchiveReader, match: SearchMatch, limit: number): Promise<number> {
  const sample = await findAmongNewest(reader, match, { among: SAMPLE, limit: SAMPLE });
  if (sample.length > SAMPLE * COMMON_SHARE) {
    const newest = await findAmongNewest(reader, match, { among: limit / COMMON_SHARE, limit });
    if (newest.length >= limit) return limit;
  }
  const { rows } = await byGrams(reader, (within) =>
    sql<{ count: number }>`select count(*) as count from (
      select from search_index where ${gramConditions(match)} limit ${limit}
    ) as found`.execute(within),
  );
  return rows[0]?.count ?? 0;
}

export const postgresqlSearch: SearchIndex = {
  put: async (writer, { place, marks, text: { headline, lead, body } }) => {
    const of = (pieces: readonly string[]): RawBuilder<unknown> =>
      sql`cast(${toArray(gramNumbersOf(pieces))} as bigint[])`;
    await sql`insert into search_index (place, headline, lead, body, headline_grams, top_grams, grams, marks) values
      (${place}, ${headline.join("\n")}, ${lead.join("\n")}, ${body.join("\n")},
        ${of(headline)}, ${of([...headline, ...lead])}, ${of([...headline, ...lead, ...body])}, ${textsOf(marks)})
    `.execute(writer);
  },
  remove: async (writer, place) => {
    await sql`delete from search_index where place = ${place}`.execute(writer);
  },
  // Without figures of the new rows the planner reads them all, for some minutes, until it makes some by itself.
  settle: async (writer) => {
    await sql`analyze search_index (place, headline, lead, marks)`.execute(writer);
  },
  find: findPlaces,
  count: countPlaces,
};
