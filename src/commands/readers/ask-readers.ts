// Ask readers: a store's place → questions about its readers, answered by a thread that lives while it is asked.

import type { ReadersAnswer, ReadersHouse, ReadersQuestion } from "../../desk/answer-readers.ts";
import type { AskedThread } from "../threads/ask-thread.ts";
import { createAskedThread } from "../threads/ask-thread.ts";

export type ReadersDesk = AskedThread<ReadersQuestion, ReadersAnswer>;

const PROGRAM = new URL(
  `./readers-thread${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`,
  import.meta.url,
);

/** Nothing is loaded or opened before the first question. */
export function createReadersDesk(location: string, house: ReadersHouse): ReadersDesk {
  return createAskedThread({ program: PROGRAM, given: { location, house }, name: "readers" });
}
