// Known text: the rows of all tables and a text of a page in, the text without what it quotes, names or dates out: what is left has no number.

import { DATA_WORDS } from "../../../site/ledger/downloads/page/data-words.ts";
import { DATA_TABLES } from "../../../site/ledger/downloads/tables/data-tables.ts";
import { PEOPLE_WORDS } from "../../../site/ledger/people/people-words.ts";
import { LEDGER_WORDS } from "../../../site/ledger/words/ledger-words.ts";
import { REGISTER_WORDS } from "../../../site/ledger/words/register-words.ts";
import { WORDS } from "../../../site/words/words.ts";
import { BETWEEN, type FileRow } from "./read-files.ts";

/** Columns whose words pages quote: sentences, titles and names. What states a figure (penalty, age, amounts) is marked. */
const QUOTED = new Set(
  "sentence title matter issuer name other_names readings rank from to post programme counterparty unit conduct place craft model role route responders of parties seen_model seen_straits rules_version damage topics note".split(
    " ",
  ),
);

const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
const DATES: readonly RegExp[] = [
  /\d{4}-\d{1,2}(?:-\d{1,2})?(?: \d{1,2}:\d\d)?/g,
  /(?:令和|平成|昭和|大正|明治)(?:\d{1,2}|元)(?:\(\d{4}\))?年(?:\d{1,2}月(?:\d{1,2}日)?)?/g,
  /\d{4}年度?(?:\d{1,2}月(?:\d{1,2}日)?)?/g,
  /^\d{1,2}月$/g,
  new RegExp(`(?:\\d{1,2} )?(?:${MONTH}) \\d{4}`, "gi"),
  /(?:Reiwa|Heisei|Showa|Taisho|Meiji) \d{1,2}/gi,
  /Fiscal \d{4}/gi,
];
const YEAR = /(?<!\d)\d{4}(?!\d)/g;
const DIGIT = /\d/;

/** What the interface says by itself, whatever the ledger holds. */
function* fixedWords(words: unknown): Generator<string> {
  if (typeof words === "string") {
    if (DIGIT.test(words)) yield words;
  } else if (typeof words === "object" && words !== null)
    for (const one of Object.values(words)) yield* fixedWords(one);
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, " ").trim().toLowerCase();

export type KnownText = {
  /** What is left of the text where it has a digit; undefined where it has none. */
  findNumber(text: string): string | undefined;
};

export function createKnownText(tables: readonly (readonly FileRow[])[]): KnownText {
  const names = new Set<string>();
  const years: number[] = [];
  for (const rows of tables)
    for (const row of rows)
      for (const [column, cell] of row) {
        if (/^\d{4}(?:-\d\d)+/.test(cell)) years.push(Number(cell.slice(0, "YYYY".length)));
        if (!QUOTED.has(column)) continue;
        for (const name of [cell, ...cell.split(BETWEEN)])
          if (DIGIT.test(name) && /\D/.test(name.replaceAll(/\s/g, ""))) names.add(plain(name));
      }
  const fixed = [DATA_WORDS, PEOPLE_WORDS, LEDGER_WORDS, REGISTER_WORDS, WORDS, DATA_TABLES];
  for (const words of fixed) for (const one of fixedWords(words)) names.add(plain(one));
  const longestFirst = [...names].toSorted((a, b) => b.length - a.length);
  // Those that something is told of, those between, and one before and behind: of stretches without a known end.
  const [firstYear, lastYear] = [Math.min(...years) - 1, Math.max(...years) + 1];
  const withoutYears = (text: string): string =>
    text.replaceAll(YEAR, (year) => (Number(year) >= firstYear && Number(year) <= lastYear ? " " : year));
  const answers = new Map<string, string | undefined>();

  const find = (text: string): string | undefined => {
    let rest = DATES.reduce((left, date) => left.replaceAll(date, " "), text);
    // A title that a narrow drawing cuts off.
    const cut = rest.endsWith("…") ? plain(rest.slice(0, -1)) : undefined;
    if (cut !== undefined && longestFirst.some((name) => name.startsWith(cut))) return undefined;
    rest = withoutYears(rest);
    if (!DIGIT.test(rest)) return undefined;
    let bare = plain(text);
    for (const name of longestFirst) if (bare.includes(name)) bare = bare.replaceAll(name, " ");
    bare = DATES.reduce((left, date) => left.replaceAll(date, " "), bare);
    bare = withoutYears(bare);
    return DIGIT.test(bare) ? text : undefined;
  };
  return {
    findNumber: (text) => {
      if (!DIGIT.test(text)) return undefined;
      if (!answers.has(text)) answers.set(text, find(text));
      return answers.get(text);
    },
  };
}
