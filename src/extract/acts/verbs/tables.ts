// Tables: the verbs looked for in what is written, in what is spoken, and in what is told of an authority's doings.

import type { ActName } from "../../../terms/fact.ts";
import { CLOSING_PROMISES, CONDOLENCES, NOTICE_VERBS, SPOKEN_VERBS } from "./spoken.ts";
import { tabulate } from "./verb.ts";
import { JAPANESE_VERBS, RECORD_VERBS, WRITTEN_VERBS, OBLIGING_VERBS } from "./written.ts";

/** Who tells of a record confirms and explains all through it: only these are acts of the authority. */
const TOLD: ReadonlySet<ActName> = new Set<ActName>([
  "announced",
  "decided",
  "committed",
  "expressed",
  "concerned",
  "condemned",
  "requested",
  "agreed",
  "apologised",
]);

export const WRITTEN = tabulate([
  ...JAPANESE_VERBS,
  ...WRITTEN_VERBS,
  ...CONDOLENCES,
  ...CLOSING_PROMISES,
  ...OBLIGING_VERBS,
]);
export const SPOKEN = tabulate([...SPOKEN_VERBS, ...JAPANESE_VERBS]);
const TOLD_VERBS = [
  ...[...SPOKEN_VERBS, ...JAPANESE_VERBS, ...WRITTEN_VERBS].filter(({ act }) => TOLD.has(act)),
  ...RECORD_VERBS,
];
export const TOLD_OF = tabulate(TOLD_VERBS);
/** What ministers did at talks, in a paper's words: as in their own summary, and what they plan. */
export const TALKS_TOLD = tabulate([...JAPANESE_VERBS, ...WRITTEN_VERBS, ...SPOKEN_VERBS]);
/** What ministries confirmed with one another when something was launched. */
export const TOLD_OF_LAUNCHES = tabulate([
  ...TOLD_VERBS,
  ...JAPANESE_VERBS.filter(({ act }) => act === "confirmed" || act === "reaffirmed"),
]);
export const NOTICES = tabulate(NOTICE_VERBS);
