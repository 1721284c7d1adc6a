// SQLite search: the index of FTS5, which is given threes of characters as its words and keeps no text of its own.

import { type RawBuilder, sql } from "kysely";
import { SEARCH_FIELDS, type SearchField } from "../../search/search-text.ts";
import { beginningsOf, gramsOf, gramsOfPhrase } from "../../search/search-grams.ts";
import type { ArchiveReader, SearchGroups, SearchIndex, SearchMatch } from "./engine.ts";

export const SQLITE_PAIR_TABLES = [
  `create virtual table search_index using fts5 (
    headline, lead, body, marks,
    content = '', contentless_delete = 1, prefix = '1', tokenize = 'ascii'
  )`,
];

/** `ascii` parts words at spaces only, for what is given to it: letters and digits. */
export const SQLITE_SEARCH_TABLES = [
  `create virtual table search_index using fts5 (
    headline, lead, body, marks,
    content = '', contentless_delete = 1, tokenize = 'ascii'
  )`,
];

/** Threes in their order, and behind them, each once, what a shorter phrase is found by: no three follows on those. */
export function toWords(pieces: readonly string[]): string {
  let words = "";
  const short = new Set<string>();
  for (const piece of pieces) {
    for (const gram of gramsOf(piece)) {
      words += `${gram} `;
      for (const beginning of beginningsOf(gram)) short.add(beginning);
    }
  }
  return words + [...short].join(" ");
}

/** A mark as a word of ASCII letters and digits: slugs and names of issuers hold signs that part words. */
const toWord = (mark: string): string => `m${Buffer.from(mark).toString("hex")}`;

/** Phrases consist of letters and digits: nothing in them can end the quotes. */
function toExpression(phrase: string): string {
  return `"${gramsOfPhrase(phrase).join(" ")}"`;
}

const within = (fields: readonly SearchField[], expression: string): string =>
  `({${fields.join(" ")}} : (${expression}))`;

function ofEach(groups: SearchGroups, fields: readonly SearchField[]): string {
  const each = groups.map((group) => `(${group.map(toExpression).join(" OR ")})`);
  return within(fields, each.join(" AND "));
}

/** In the language of FTS5. */
function toMatch({ groups, fields, excluded, foundBefore, marks }: SearchMatch): string {
  const marked = marks.map((mark) => `({marks} : "${toWord(mark)}")`);
  const not = [
    ...foundBefore.map((before) => ofEach(before.groups, before.fields)),
    ...(excluded.length > 0 ? [within(SEARCH_FIELDS, excluded.map(toExpression).join(" OR "))] : []),
  ];
  return [[ofEach(groups, fields), ...marked].join(" AND "), ...not].reduce(
    (left, right) => `(${left}) NOT ${right}`,
  );
}

function select(match: SearchMatch, limit: number): RawBuilder<{ place: number }> {
  return sql`select rowid as place from search_index
    where search_index match ${toMatch(match)} and rowid >= ${match.from} and rowid < ${match.until}
    order by rowid desc limit ${limit}`;
}

export const sqliteSearch: SearchIndex = {
  put: async (writer, { place, marks, text }) => {
    const { headline, lead, body } = text;
    await sql`insert into search_index (rowid, headline, lead, body, marks) values
      (${place}, ${toWords(headline)}, ${toWords(lead)}, ${toWords(body)}, ${marks.map(toWord).join(" ")})
    `.execute(writer);
  },
  remove: async (writer, place) => {
    await sql`delete from search_index where rowid = ${place}`.execute(writer);
  },
  settle: async () => {},
  find: async (reader: ArchiveReader, match, limit) => {
    const { rows } = await select(match, limit).execute(reader);
    return rows.map(({ place }) => place);
  },
  count: async (reader, match, limit) => {
    const { rows } = await sql<{
      count: number;
    }>`select count(*) as count from (${select(match, limit)})`.execute(reader);
    return rows[0]?.count ?? 0;
  },
};
