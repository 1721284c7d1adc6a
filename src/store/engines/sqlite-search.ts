// SQLite search: what is to be found → an expression of FTS5, and the places that it finds.

import { sql } from "kysely";
import type { SearchField } from "../../search/search-text.ts";
import { gramsOfPhrase } from "../../search/search-grams.ts";
import type { ArchiveReader, SearchGroups, SearchIndex, SearchMatch } from "./engine.ts";
import { SIGNS, sqliteIndexing, toWord } from "./sqlite-indexing.ts";

/** Phrases consist of letters and digits: nothing in them can end the quotes. */
function toExpression(phrase: string, sign = ""): string {
  return `"${gramsOfPhrase(phrase)
    .map((gram) => sign + gram)
    .join(" ")}"`;
}

/** Body and all: the words without a sign. */
function inFields(phrase: string, fields: readonly SearchField[]): string {
  if (fields.includes("body")) return toExpression(phrase);
  const inHeadline = toExpression(phrase, SIGNS.headline);
  return fields.includes("lead") ? `(${inHeadline} OR ${toExpression(phrase, SIGNS.lead)})` : inHeadline;
}

function ofEach(groups: SearchGroups, fields: readonly SearchField[]): string {
  const each = groups.map((group) => `(${group.map((phrase) => inFields(phrase, fields)).join(" OR ")})`);
  return `(${each.join(" AND ")})`;
}

/** In the language of FTS5. */
function toMatch({ groups, fields, excluded, foundBefore, marks }: SearchMatch): string {
  const marked = marks.map((mark) => `"${toWord(mark)}"`);
  const not = [
    ...foundBefore.map((before) => ofEach(before.groups, before.fields)),
    ...excluded.map((phrase) => toExpression(phrase)),
  ];
  return [[ofEach(groups, fields), ...marked].join(" AND "), ...not].reduce(
    (left, right) => `(${left}) NOT ${right}`,
  );
}

/** Of a phrase longer than this its beginning is looked for first: each of its threes is followed through all texts. */
const LONG = 24;
const BEGINNING = 12;

/** Whether a long phrase is nowhere already for how it begins: 訓練訓練訓練… costs by its length where it nearly stands. */
async function hasNoBeginning(reader: ArchiveReader, { groups }: SearchMatch): Promise<boolean> {
  const long = groups
    .flatMap((group) => (group.length === 1 ? group : []))
    .filter(({ length }) => length > LONG);
  for (const phrase of long) {
    const beginning = toExpression(Array.from(phrase).slice(0, BEGINNING).join(""));
    const { rows } =
      await sql`select 1 from search_index where search_index match ${beginning} limit 1`.execute(reader);
    if (rows.length === 0) return true;
  }
  return false;
}

export const sqliteSearch: SearchIndex = {
  ...sqliteIndexing,
  // One walk down the index tells both: the first of those that are counted are those that are wanted.
  look: async (reader, match, { wanted, counted }) => {
    if (await hasNoBeginning(reader, match)) return { places: [], count: 0 };
    const { rows } = await sql<{ place: number }>`select rowid as place from search_index
      where search_index match ${toMatch(match)} and rowid >= ${match.from} and rowid < ${match.until}
      order by rowid desc limit ${Math.max(wanted, counted)}`.execute(reader);
    return { places: rows.map(({ place }) => place), count: Math.min(rows.length, counted) };
  },
};
