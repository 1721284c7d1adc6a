// Takes an article and gives the slips in what the desk wrote of it as warnings, each with what to write instead.

import type { ArticleDraft } from "../terms/article.ts";
import type { Warning } from "../terms/document.ts";
import type { Slip } from "../terms/slip.ts";
import { articleWords } from "./article-words.ts";
import type { HouseKnowledge } from "./find-slips.ts";
import { findSlips } from "./find-slips.ts";

/** `"9時5分": times have two digits: 09時05分` */
export function describeSlip({ message, fix }: Slip): string {
  if (fix === undefined) return message;
  if (fix.text === "") return `${message}: leave it out`;
  const written = fix.text.replaceAll("\n", "⏎");
  return fix.span[0] === fix.span[1] ? `${message}: put in ${written}` : `${message}: ${written}`;
}

/** A warning's span is in the official text, and a slip is never there: these have none. */
export function proofArticle(article: ArticleDraft, knowledge?: HouseKnowledge): readonly Warning[] {
  return findSlips(articleWords(article), knowledge).map((slip) => ({
    code: slip.code,
    message: describeSlip(slip),
  }));
}
