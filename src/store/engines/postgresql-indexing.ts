// PostgreSQL indexing: the tables of the search index, an inverted one of threes of characters, and what goes into them.

import { type RawBuilder, sql } from "kysely";
import { gramNumbersOf } from "../../search/gram-numbers.ts";
import type { SearchIndex } from "./engine.ts";

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

/** Those by threes, with the texts beside the grams. */
export const POSTGRESQL_ROW_TABLES = [
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

/**
 * Not a tsvector, which keeps 256 positions of a word and none above 16,383: a phrase late in a long text would not be
 * found. Pieces of a text stand apart by a line feed, which no phrase holds. Grams are numbers, compared without a
 * collation, and stand beside the row, so that the rows of which the index names thousands lie close together: their
 * places are read ten times quicker than from beside the texts. A body of usual length stays in its row as it is, where
 * `strpos` has it in 5 µs. What is added goes into the index at once, or each search would read through what waits.
 */
export const POSTGRESQL_SEARCH_TABLES = [
  `create table search_texts (
    place bigint primary key,
    headline text not null,
    lead text not null,
    body text not null,
    marks text[] not null
  )`,
  `alter table search_texts
    alter column headline set storage main,
    alter column lead set storage main,
    alter column body set storage external,
    set (toast_tuple_target = 8160)`,
  `create table search_index (
    place bigint primary key,
    headline_grams bigint[] not null,
    top_grams bigint[] not null,
    grams bigint[] not null,
    marks text[] not null
  )`,
  `alter table search_index
    alter column headline_grams set storage external,
    alter column top_grams set storage external,
    alter column grams set storage external,
    set (toast_tuple_target = 128)`,
  "create index search_index_by_gram on search_index using gin (headline_grams, top_grams, grams, marks) with (fastupdate = off)",
];

const INT8_OID = 20;
const HALF = 2 ** 32;

/**
 * A `bigint[]` as the server sends and takes it: one dimension, no nulls, and of each number its length and its bytes. As
 * text two thousand grams of an article would take both sides longer than all else of a publication.
 */
export function toBigintArray(numbers: ReadonlySet<number | bigint>): Uint8Array {
  const bytes = Buffer.alloc(20 + 12 * numbers.size);
  for (const [at, word] of [1, 0, INT8_OID, numbers.size, 1].entries()) bytes.writeInt32BE(word, at * 4);
  let at = 20;
  for (const number of numbers) {
    bytes.writeInt32BE(8, at);
    if (typeof number === "bigint") {
      bytes.writeBigInt64BE(number, at + 4);
    } else {
      bytes.writeUInt32BE(Math.floor(number / HALF), at + 4);
      bytes.writeUInt32BE(number % HALF, at + 8);
    }
    at += 12;
  }
  return bytes;
}

export const textsOf = (texts: readonly string[]): RawBuilder<unknown> =>
  sql`cast(array(select jsonb_array_elements_text(cast(${JSON.stringify(texts)} as jsonb))) as text[])`;

export const postgresqlIndexing: Pick<SearchIndex, "put" | "remove" | "settle"> = {
  put: async (writer, { place, marks, text: { headline, lead, body } }) => {
    const of = (pieces: readonly string[]): RawBuilder<unknown> =>
      sql`cast(${toBigintArray(gramNumbersOf(pieces))} as bigint[])`;
    const written = textsOf(marks);
    await sql`insert into search_texts (place, headline, lead, body, marks) values
      (${place}, ${headline.join("\n")}, ${lead.join("\n")}, ${body.join("\n")}, ${written})`.execute(writer);
    await sql`insert into search_index (place, headline_grams, top_grams, grams, marks) values
      (${place}, ${of(headline)}, ${of([...headline, ...lead])}, ${of([...headline, ...lead, ...body])}, ${written})
    `.execute(writer);
  },
  remove: async (writer, place) => {
    await sql`delete from search_texts where place = ${place}`.execute(writer);
    await sql`delete from search_index where place = ${place}`.execute(writer);
  },
  // Without figures of the new rows the planner reads them all, for some minutes, until it makes some by itself.
  settle: async (writer) => {
    await sql`analyze search_texts (place)`.execute(writer);
    await sql`analyze search_index (place, marks)`.execute(writer);
  },
};
