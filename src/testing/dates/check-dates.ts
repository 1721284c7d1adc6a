// Takes rows of text, surfaces and values and checks that reading the text gives exactly those dates, in order.

import assert from "node:assert/strict";
import { readDates, type ReadDatesOptions } from "../../japanese/read-dates.ts";

/** A Monday; every table of the tests is read against it unless it says otherwise. */
export const ANCHOR = "2025-09-08";

/** The text, then each date that it names as `surface = value`. */
export type DateRow = readonly [text: string, ...dates: string[]];

export function checkDates(rows: readonly DateRow[], options: ReadDatesOptions = { anchor: ANCHOR }): void {
  const wrong: string[] = [];
  for (const [text, ...expected] of rows) {
    const mentions = readDates(text, options);
    for (const { span, surface } of mentions) assert.equal(text.slice(span[0], span[1]), surface, text);
    const found = mentions.map(({ surface, value }) => `${surface} = ${value}`);
    if (found.join("\n") !== expected.join("\n")) {
      wrong.push(`${JSON.stringify(text)}\n  wanted ${expected.join(" ; ")}\n  found  ${found.join(" ; ")}`);
    }
  }
  assert.equal(wrong.join("\n"), "");
}
