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
    grams bigint[] not null,
    marks text[] not null
  )`,
  `alter table search_index
    alter column headline set storage main,
    alter column lead set storage main,
    alter column body set storage external,
    alter column grams set storage external,
    set (toast_tuple_target = 8160)`,
  "create index search_index_by_gram on search_index using gin (grams, marks) with (fastupdate = off)",
];

const toArray = (numbers: Iterable<number | bigint>): string => `{${[...numbers].join(",")}}`;

const hasGrams = (grams: readonly string[]): RawBuilder<unknown> =>
  sql`grams @> cast(${toArray(new Set(grams.map(gramNumber)))} as bigint[])`;

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

/** Anywhere in the article a phrase no longer than a gram stands where the gram does: the text need not be read. */
const isToldByIndex = (phrase: string, fields: readonly SearchField[]): boolean =>
  fields.length === SEARCH_FIELDS.length && gramsOf(phrase).length <= 3;

function mayHold(phrase: string, fields: readonly SearchField[]): RawBuilder<unknown> {
  const grams = hasGrams(gramsOfPhrase(phrase));
  return isToldByIndex(phrase, fields) ? grams : sql`(${grams} and ${holds(fields, phrase)})`;
}

/** Phrases that have no other form are asked of the index at once. */
function matchesEach(groups: SearchGroups, fields: readonly SearchField[]): readonly RawBuilder<unknown>[] {
  const alone = groups.filter((group) => group.length === 1).flat();
  const choices = groups.filter((group) => group.length > 1);
  return [
    ...(alone.length > 0 ? [hasGrams(alone.flatMap(gramsOfPhrase))] : []),
    ...choices.map((group) => {
      const any = group.map((phrase) => mayHold(phrase, fields));
      return sql`(${sql.join(any, sql` or `)})`;
    }),
    ...alone.filter((phrase) => !isToldByIndex(phrase, fields)).map((phrase) => holds(fields, phrase)),
  ];
}

function conditionsOf(match: SearchMatch): RawBuilder<unknown> {
  const { groups, fields, excluded, foundBefore, marks, from, until } = match;
  const conditions = [
    sql`place >= ${from} and place < ${until}`,
    ...(marks.length > 0 ? [sql`marks @> ${textsOf(marks)}`] : []),
    ...matchesEach(groups, fields),
    ...foundBefore.map((before) => sql`not ${holdsEach(before.fields, before.groups)}`),
    ...excluded.map((phrase) => sql`not ${holds(SEARCH_FIELDS, phrase)}`),
  ];
  return sql.join(conditions, sql` and `);
}

/** Of what is common the newest are asked first: they fill a page, and the others need not be put in order. */
const NEWEST = 8_000;

/**
 * The planner knows nothing of what it costs to read grams from beside their row, 50 µs each: in order of place, or of
 * the table, it would read thousands. By bitmaps it reads none.
 */
function byBitmaps<T>(reader: ArchiveReader, ask: (reader: ArchiveReader) => Promise<T>): Promise<T> {
  return reader.transaction().execute(async (within) => {
    await sql`select set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true),
      set_config('work_mem', '32MB', true), set_config('jit', 'off', true)`.execute(within);
    return ask(within);
  });
}

async function findPlaces(
  reader: ArchiveReader,
  match: SearchMatch,
  limit: number,
): Promise<readonly number[]> {
  const { rows } = await sql<{ place: number }>`
    select place from search_index where ${conditionsOf(match)} order by place desc limit ${limit}
  `.execute(reader);
  return rows.map(({ place }) => place);
}

/** Where the newest begin; undefined where there are not so many. */
async function findNewest(reader: ArchiveReader, { from, until }: SearchMatch): Promise<number | undefined> {
  const { rows } = await sql<{ place: number }>`
    select place from search_places where place >= ${from} and place < ${until}
    order by place desc offset ${NEWEST} limit 1
  `.execute(reader);
  return rows[0]?.place;
}

export const postgresqlSearch: SearchIndex = {
  put: async (writer, { place, marks, text: { headline, lead, body } }) => {
    const grams = toArray(gramNumbersOf([...headline, ...lead, ...body]));
    await sql`insert into search_index (place, headline, lead, body, grams, marks) values
      (${place}, ${headline.join("\n")}, ${lead.join("\n")}, ${body.join("\n")}, cast(${grams} as bigint[]),
        ${textsOf(marks)})
    `.execute(writer);
  },
  remove: async (writer, place) => {
    await sql`delete from search_index where place = ${place}`.execute(writer);
  },
  // Without figures of the new rows the planner reads them all, for some minutes, until it makes some by itself.
  settle: async (writer) => {
    await sql`analyze search_index (place, headline, lead, marks)`.execute(writer);
  },
  find: async (reader, match, limit) => {
    const newest = await findNewest(reader, match);
    return byBitmaps(reader, async (within) => {
      const first = newest === undefined ? [] : await findPlaces(within, { ...match, from: newest }, limit);
      return first.length >= limit ? first : findPlaces(within, match, limit);
    });
  },
  count: async (reader, match, limit) => {
    const counted = await byBitmaps(reader, (within) =>
      sql<{ count: number }>`select count(*) as count from (
        select from search_index where ${conditionsOf(match)} limit ${limit}
      ) as found`.execute(within),
    );
    return counted.rows[0]?.count ?? 0;
  },
};
