// Ask reading: a house's folder → documents as received read and drafted, by a thread that lives while it is asked.

import type { IntakeError } from "../../intake/receive.ts";
import type { Drafted, Routing } from "../../path.ts";
import type { Result } from "../../terms/result.ts";
import type { Source } from "../../terms/source.ts";
import type { Brought } from "./read-brought.ts";
import { type AskedThread, createAskedThread } from "../threads/ask-thread.ts";

export type ReadingQuestion = {
  readonly received: Brought;
  readonly source: Source;
  /** Nothing is said of where it goes unless given. */
  readonly routing?: Routing;
};

export type ReadingAnswer =
  | { readonly kind: "read"; readonly drafted: Result<Drafted, IntakeError> }
  /** In UTF-16 code units: so much that nobody waits for it. */
  | { readonly kind: "too-long"; readonly length: number }
  | { readonly kind: "no-house"; readonly reason: string };

export type ReadingDesk = AskedThread<ReadingQuestion, ReadingAnswer>;

const PROGRAM = new URL(
  `./reading-thread${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`,
  import.meta.url,
);

/** Nothing is loaded before the first question. */
export function createReadingDesk(houseFolder: string): ReadingDesk {
  return createAskedThread({
    program: PROGRAM,
    given: { houseFolder },
    name: "announcements",
    // While one waits for a PDF that has a thread of its own, others are read.
    atOnce: 4,
    // As many as look or fetch at once, slow ones included.
    mostWaiting: 100,
  });
}
