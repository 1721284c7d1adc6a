// Figure: a number with its unit as it stands in a sentence, and what it is said to count.

import type { TimeValue } from "../../../terms/fact.ts";
import type { Span } from "../../../terms/span.ts";

export type Figure = {
  /** The number with its unit. */
  readonly span: Span;
  readonly value: number;
  /** As written: 回, 隻, %, km. */
  readonly unit: string;
  /** In the words of the text, with what ties it to another count (の累計, の増加). */
  readonly of?: string;
  /** More digits stand behind 万 than there can be: 1万14480. */
  readonly malformed: boolean;
  /** The time it is said of, where its own sentence tells it. */
  readonly period?: TimeValue;
};
