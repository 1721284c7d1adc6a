// Takes a page and where a record tells the penalty; gives whoever a numbered line above it names, and what their lines tell that was done.

import { shiftSpan } from "../../../terms/span.ts";
import type { Page } from "../../page/page.ts";
import { firstClause } from "./conduct.ts";
import { WHO } from "./cut-deed.ts";
import type { Someone } from "./mentions.ts";
import { readMentions } from "./mentions.ts";
import { NUMBERED } from "./prose/join-broken-lines.ts";

/** The law that it rests on may stand between. */
const MOST_LINES = 4;
const LONGEST_LINE = 160;
const NUMBER = /^\s*[(]?\d{1,2}[).、 ]/u;

/** (1) 早瀬高等学校 教諭 (男性、40代), and nothing more on the line. */
export function findListedAbove({ folded }: Page, below: number): Someone | undefined {
  let end = folded.lastIndexOf("\n", below - 1);
  for (let count = 0; count < MOST_LINES && end > 0; count += 1) {
    const start = folded.lastIndexOf("\n", end - 1) + 1;
    const line = folded.slice(start, Math.min(end, start + LONGEST_LINE));
    if (NUMBER.test(line)) return aloneOn(line, start);
    end = start - 1;
  }
  return undefined;
}

function aloneOn(line: string, offset: number): Someone | undefined {
  const [someone, ...others] = readMentions(line);
  if (someone?.is !== "person" || others.length > 0 || line.slice(someone.span[1]).trim() !== "")
    return undefined;
  return { ...someone, span: shiftSpan(someone.span, offset) };
}

/** A sentence broken inside words, as far as the next number. */
export function deedOverLines(words: string): string {
  const lines = words.split("\n").map((line) => line.trim());
  const next = lines.findIndex((line, index) => index > 0 && NUMBERED.test(line));
  const joined = lines
    .slice(0, next < 0 ? lines.length : next)
    .join("")
    .replace(WHO, "");
  const [first = joined] = joined.split("。");
  return firstClause(first, true).replace(OCCASION, "");
}

/** 交差点にさしかかったところ、…: on what occasion is no part of it. */
const OCCASION = /^[^。]{4,160}(?:た|だ)ところ、(?=.{4})/u;
