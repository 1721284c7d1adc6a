// Kind reader: what a folder of kinds/ gives; a function from what is known of any page to the facts of its own kind.

import type { Warning } from "../../terms/document.ts";
import type { ActFact, EventFact, NamedFact, PersonFact, QuestionFact } from "../../terms/fact.ts";
import type { RecordFact } from "../../terms/record-fact.ts";
import type { ActGround } from "../acts/act-ground.ts";

export type KindFacts = {
  readonly acts: readonly ActFact[];
  readonly questions: readonly QuestionFact[];
  /** Rows of orders, sightings, contracts, figures. */
  readonly records: readonly RecordFact[];
  /** All people of the page, where the kind's own form tells more of them than running text does. */
  readonly people?: readonly PersonFact[];
  /** What only this kind names: a bill, the Diet's session, a decision as an event. */
  readonly named?: readonly (EventFact | NamedFact)[];
  readonly warnings: readonly Warning[];
};

export const NOTHING_READ: KindFacts = { acts: [], questions: [], records: [], warnings: [] };

export type KindReader = (ground: ActGround) => KindFacts;
