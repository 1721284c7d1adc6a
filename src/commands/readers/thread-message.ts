// Thread message: what the readers' thread says of a question, by the number that it was asked under.

import type { ReadersAnswer } from "../../desk/answer-readers.ts";

export type ThreadMessage =
  | { readonly kind: "answer"; readonly number: number; readonly answer: ReadersAnswer }
  | { readonly kind: "failure"; readonly number: number; readonly reason: string };
