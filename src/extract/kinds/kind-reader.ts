// Kind reader: what a folder of kinds/ gives; a function from what is known of any page to the facts of its own kind.

import type { Warning } from "../../terms/document.ts";
import type { ActFact, QuestionFact } from "../../terms/fact.ts";
import type { ActGround } from "../acts/act-ground.ts";

export type KindFacts = {
  readonly acts: readonly ActFact[];
  readonly questions: readonly QuestionFact[];
  readonly warnings: readonly Warning[];
};

export type KindReader = (ground: ActGround) => KindFacts;
