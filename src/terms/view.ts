// View: a page shown to a person, as the beacon tells of it, and the clock that views are counted by.

import type { Audience } from "./audience.ts";
import type { ArticleId } from "./ids.ts";

export type Visitor = {
  /** As seen through the proxies that the operator trusts, in one spelling, of IPv6 the first 64 bits. */
  readonly address: string;
  readonly userAgent: string;
};

/** In memory only: when the view is committed, the visitor becomes the key of that day, and address and browser are gone. */
export type View = {
  readonly articleId: ArticleId;
  readonly visitor: Visitor;
  /** Absent: nobody said. */
  readonly audience?: Audience;
};

/** The same for every process on a store. All minutes before `minute` are over: nothing is added to them any more. */
export type ViewClock = {
  /** Since the epoch. */
  readonly minute: number;
  /** Grows when the minute had to go back: what was read of earlier minutes may no longer be all. */
  readonly epoch: number;
};
