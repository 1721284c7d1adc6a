// Action: one disciplinary action as far as the text tells it, before it is a fact; nobody in it has a name.

import type { DisciplineFact } from "../../../terms/record-fact.ts";

export type Action = Pick<DisciplineFact, "span" | "unit" | "rank" | "age" | "penalty" | "date"> & {
  readonly conduct?: string;
};
