// Total: sums of readers by article → the readers of all articles.

import type { ReaderSums } from "../../terms/ranking.ts";

export function total({ readers }: ReaderSums): number {
  return readers.reduce((sum, number) => sum + number, 0);
}
