// PostgreSQL search: an inverted index of pairs of characters finds what may hold a phrase, the folded text says whether it does.

import { type RawBuilder, sql } from "kysely";
import { SEARCH_FIELDS, type SearchField } from "../../search/search-text.ts";
import { gramsOf, gramsOfPhrase } from "../../search/search-grams.ts";
import type { SearchGroups, SearchIndex, SearchMatch } from "./engine.ts";

/**
 * Not a tsvector, which keeps 256 positions of a word and none above 16,383: a phrase late in a long text would not be
 * found. Pieces of a text stand apart by a line feed, which no phrase holds.
 */
export const POSTGRESQL_SEARCH_TABLES = [
  `create table search_index (
    place bigint primary key,
    headline text not null,
    lead text not null,
    body text not null,
    grams text[] not null
  )`,
  "create index search_index_by_gram on search_index using gin (grams)",
];

/** Begins with a character that no folded text holds. */
const toGram = (mark: string): string => `\n${mark}`;

/** Single characters too, since a phrase may be one. */
const gramsOfText = (pieces: readonly string[]): readonly string[] =>
  pieces.flatMap((piece) => [...gramsOf(piece), ...Array.from(piece)]);

const arrayOf = (grams: readonly string[]): RawBuilder<unknown> =>
  sql`cast(array(select jsonb_array_elements_text(cast(${JSON.stringify(grams)} as jsonb))) as text[])`;

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

const hasGrams = (grams: readonly string[]): RawBuilder<unknown> => sql`grams @> ${arrayOf(grams)}`;

/** What the index can tell: of each group the pairs of any of its phrases. */
function mayHold(groups: SearchGroups, marks: readonly string[]): readonly RawBuilder<unknown>[] {
  const alone = groups.filter((group) => group.length === 1).flat();
  const grams = [...new Set([...alone.flatMap(gramsOfPhrase), ...marks.map(toGram)])];
  const choices = groups.filter((group) => group.length > 1);
  return [
    ...(grams.length > 0 ? [hasGrams(grams)] : []),
    ...choices.map((group) => {
      const any = group.map((phrase) => hasGrams(gramsOfPhrase(phrase)));
      return sql`(${sql.join(any, sql` or `)})`;
    }),
  ];
}

function select(match: SearchMatch, limit: number): RawBuilder<{ place: number }> {
  const { groups, fields, excluded, foundBefore, marks, from, until } = match;
  const conditions = [
    sql`place >= ${from} and place < ${until}`,
    ...mayHold(groups, marks),
    holdsEach(fields, groups),
    ...foundBefore.map((before) => sql`not ${holdsEach(before.fields, before.groups)}`),
    ...excluded.map((phrase) => sql`not ${holds(SEARCH_FIELDS, phrase)}`),
  ];
  return sql`select place from search_index where ${sql.join(conditions, sql` and `)} order by place desc limit ${limit}`;
}

export const postgresqlSearch: SearchIndex = {
  put: async (writer, { place, marks, text: { headline, lead, body } }) => {
    const grams = new Set([headline, lead, body].flatMap(gramsOfText).concat(marks.map(toGram)));
    await sql`insert into search_index (place, headline, lead, body, grams) values
      (${place}, ${headline.join("\n")}, ${lead.join("\n")}, ${body.join("\n")}, ${arrayOf([...grams])})
    `.execute(writer);
  },
  remove: async (writer, place) => {
    await sql`delete from search_index where place = ${place}`.execute(writer);
  },
  // Without figures of the new rows the planner reads them all, for some minutes, until it makes some by itself.
  settle: async (writer) => {
    await sql`analyze search_index`.execute(writer);
  },
  find: async (reader, match, limit) => {
    const { rows } = await select(match, limit).execute(reader);
    return rows.map(({ place }) => place);
  },
  count: async (reader, match, limit) => {
    const counted = sql<{ count: number }>`select count(*) as count from (${select(match, limit)}) as found`;
    const { rows } = await counted.execute(reader);
    return rows[0]?.count ?? 0;
  },
};
