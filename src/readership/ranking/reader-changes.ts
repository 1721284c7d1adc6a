// Reader changes: sums of readers that come and go → by how many each article's readers change, each article once.

import type { ReaderSums } from "../../terms/ranking.ts";
import type { ArticleRegister } from "./article-register.ts";

export type ReaderChanges = {
  /** `sign` is 1 for readers that come, -1 for those that go. */
  readonly add: (sums: readonly ReaderSums[], sign: 1 | -1) => void;
  /** Indexes of the articles that have been named since the last taking. */
  readonly touched: () => readonly number[];
  /** Gives each change to `change` once and forgets it; true where every call gave true. */
  readonly take: (change: (index: number, readers: number) => boolean) => boolean;
};

export function createReaderChanges(register: ArticleRegister): ReaderChanges {
  let changes = new Int32Array(0);
  let isTouched = new Uint8Array(0);
  let touched: number[] = [];
  const touch = (index: number): void => {
    if (index >= changes.length) {
      const size = Math.max(register.size(), index + 1) * 2;
      changes = grown(new Int32Array(size), changes);
      isTouched = grown(new Uint8Array(size), isTouched);
    }
    if (isTouched[index] === 1) return;
    isTouched[index] = 1;
    touched.push(index);
  };
  return {
    add(sums, sign) {
      for (const { articles, readers } of sums) {
        for (const [at, article] of articles.entries()) {
          const index = register.indexOf(article);
          touch(index);
          changes[index] = (changes[index] ?? 0) + sign * (readers[at] ?? 0);
        }
      }
    },
    touched: () => touched,
    take(change) {
      let all = true;
      for (const index of touched) {
        all = change(index, changes[index] ?? 0) && all;
        changes[index] = 0;
        isTouched[index] = 0;
      }
      touched = [];
      return all;
    },
  };
}

function grown<T extends Int32Array | Uint8Array>(larger: T, smaller: T): T {
  larger.set(smaller);
  return larger;
}
