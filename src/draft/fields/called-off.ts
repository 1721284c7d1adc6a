// Takes the desk view; tells whether the reader doubts that what is announced comes about, or was told rightly before.

import type { DeskView } from "./desk-view.ts";

/** What a pattern says was held, passed or imposed is then not stated. */
export function isCalledOff({ reading }: DeskView): boolean {
  return reading.warnings.some(({ code }) => code === "called-off");
}
