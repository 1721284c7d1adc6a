// SQLite search index: the tables of FTS5, which is given threes of characters as its words, and what goes into them.

import { sql } from "kysely";
import { beginningsOf, gramsOf } from "../../search/search-grams.ts";
import type { SearchEntry, SearchIndex } from "./engine.ts";

export const SQLITE_PAIR_TABLES = [
  `create virtual table search_index using fts5 (
    headline, lead, body, marks,
    content = '', contentless_delete = 1, prefix = '1', tokenize = 'ascii'
  )`,
];

export const SQLITE_COLUMN_TABLES = [
  `create virtual table search_index using fts5 (
    headline, lead, body, marks,
    content = '', contentless_delete = 1, tokenize = 'ascii'
  )`,
];

/**
 * `ascii` parts words at spaces only, for what is given to it: letters and digits. All stands in one column: of words that
 * are in every second text and in no headline, a column of headlines would be found by reading all places in all texts.
 */
export const SQLITE_SEARCH_TABLES = [
  `create virtual table search_index using fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'ascii'
  )`,
];

/** Stand before what headline and lead say, to be found by itself: signs that no folded text holds, nor any mark. */
export const SIGNS = { headline: "\ue000", lead: "\ue001" } as const;

const SURROGATE = /[\ud800-\udfff]/;
const PLANE = 2 ** 16;

/** Threes in their order, and behind them, each once, what a shorter phrase is found by: no three follows on those. */
function listWords(pieces: readonly string[]): readonly string[] {
  const words: string[] = [];
  const [ones, twos] = [new Set<number>(), new Set<number>()];
  const others: string[] = [];
  for (const piece of pieces) {
    if (SURROGATE.test(piece)) {
      const grams = gramsOf(piece);
      words.push(...grams);
      others.push(...grams.flatMap(beginningsOf));
      continue;
    }
    // The same for what nearly every text consists of: by units, a quarter of the time.
    for (let at = 0; at < piece.length; at += 1) {
      words.push(piece.slice(at, at + 3));
      const unit = piece.charCodeAt(at);
      ones.add(unit);
      if (at + 1 < piece.length) twos.add(unit * PLANE + piece.charCodeAt(at + 1));
    }
  }
  for (const one of ones) words.push(String.fromCharCode(one));
  for (const two of twos) words.push(String.fromCharCode(Math.floor(two / PLANE), two % PLANE));
  return [...words, ...new Set(others)];
}

/** A mark as a word of ASCII letters and digits: slugs and names of issuers hold signs that part words. */
export const toWord = (mark: string): string => `m${Buffer.from(mark).toString("hex")}`;

/** What the index is given of an article. */
export function toWords({ marks, text: { headline, lead, body } }: Omit<SearchEntry, "place">): string {
  const signed = (sign: string, pieces: readonly string[]) => listWords(pieces).map((word) => sign + word);
  return [
    ...listWords([...headline, ...lead, ...body]),
    ...signed(SIGNS.headline, headline),
    ...signed(SIGNS.lead, lead),
    ...marks.map(toWord),
  ].join(" ");
}

export const sqliteIndexing: Pick<SearchIndex, "put" | "remove" | "settle"> = {
  put: async (writer, { place, ...entry }) => {
    await sql`insert into search_index (rowid, words) values (${place}, ${toWords(entry)})`.execute(writer);
  },
  remove: async (writer, place) => {
    await sql`delete from search_index where rowid = ${place}`.execute(writer);
  },
  settle: async () => {},
};
