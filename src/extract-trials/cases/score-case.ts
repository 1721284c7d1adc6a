// Score case: takes a case, its reading and the headline that was drafted; gives counts per measure and what is wrong.

import type { Reading } from "../../terms/reading.ts";
import type { Span } from "../../terms/span.ts";
import { judgeActs } from "../score/judge-acts.ts";
import { judgeDates, judgeNamed } from "../score/judge-names.ts";
import { findInvalidSpans, judgeHead } from "../score/judge-page.ts";
import { Sheet } from "../score/judged.ts";
import type { Score } from "../score/tally.ts";
import { goldOfCase } from "./gold-of-case.ts";
import { judgeHeadline, type JudgedHeadline } from "./judge-headline.ts";
import { judgePersons } from "./judge-persons.ts";
import { judgeRows } from "./judge-rows.ts";
import { ROW_TYPES, type PageCase } from "./page-case.ts";

export type CaseReading = {
  readonly reading: Reading;
  /** None where no draft could be made. */
  readonly headline: string | undefined;
};

export type JudgedCase = { readonly score: Score; readonly headline: JudgedHeadline };

export function scoreCase({ reading, headline }: CaseReading, pageCase: PageCase): JudgedCase {
  const gold = goldOfCase(pageCase, reading.text);
  const sheet = new Sheet(gold);
  const judged = { reading, gold };
  const head: Span = [0, Math.min(30, gold.text.length)];
  judgeHead(judged, sheet, head);
  judgeDates(judged, sheet);
  judgePersons(judged, sheet);
  judgeNamed(judged, sheet, "place");
  judgeActs(judged, sheet);
  for (const type of ROW_TYPES) judgeRows(judged, pageCase, type, sheet);
  const faults = findInvalidSpans(reading);
  sheet.ask("spans", faults.length === 0, head, "valid spans", faults.slice(0, 3).join("; "));
  const judgedHeadline = judgeHeadline(headline, pageCase.gold.headline);
  for (const fact of pageCase.gold.headline) {
    const carried = judgedHeadline.carried.includes(fact);
    sheet.ask("headline", carried, head, fact, headline ?? "no draft could be made");
    // The house's own pages say how the house would have put it.
    if (pageCase.role === "house-article") sheet.tallyAsked("headline.house", carried);
  }
  return { score: sheet.score(), headline: judgedHeadline };
}
