// Stylesheet: all rules in one text, without comments and idle white space.

import { ARTICLE } from "./article.ts";
import { BASE } from "./base.ts";
import { CAREERS } from "./careers.ts";
import { CHROME } from "./chrome.ts";
import { LEDGER } from "./ledger.ts";
import { REGISTERS } from "./registers.ts";
import { LISTS } from "./lists.ts";
import { PRINT } from "./print.ts";
import { RANKING } from "./ranking.ts";
import { READER } from "./reader.ts";
import { REPORT } from "./report.ts";
import { SEARCH } from "./search.ts";
import { TERMS } from "./terms.ts";
import { TOKENS } from "./tokens.ts";

/** White space beside these separates nothing; beside a colon it may (`.a :hover`). */
export function compactRules(rules: string): string {
  return rules
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replaceAll(";}", "}")
    .trim();
}

export const STYLESHEET = compactRules(
  [
    TOKENS,
    BASE,
    CHROME,
    LISTS,
    ARTICLE,
    READER,
    REPORT,
    RANKING,
    SEARCH,
    TERMS,
    LEDGER,
    CAREERS,
    REGISTERS,
    PRINT,
  ].join("\n"),
);
