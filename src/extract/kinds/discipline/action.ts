// Action: one disciplinary action as far as the text tells it, before it is a fact; nobody in it has a name.

import type { DisciplineFact } from "../../../terms/record-fact.ts";

export type Action = Pick<DisciplineFact, "span" | "unit" | "rank" | "age" | "penalty" | "date"> & {
  readonly conduct?: string;
};

/** An action while its text is read. */
export type Told = { -readonly [K in keyof Action]: Action[K] } & {
  /** The conduct that the text told before for all. */
  shared?: string;
  /** 陸士長3人: how many the action is of, where the text says it. */
  count?: number;
  /** Told in a numbered line: no two of such lines are about one person. */
  listed?: true;
  /** The conduct is a deed told after the penalty: one step of what it was for. */
  isDeed?: true;
  /** Told in a headline: in short, of somebody whom the text tells of whole. */
  heading?: true;
  /** The conduct stood in a few words before whoever it is of; a sentence of its own tells it better. */
  isBefore?: true;
  /** 戻らず、翌日保護された: the rest of what was told before them, which another telling names better. */
  isRest?: true;
};
