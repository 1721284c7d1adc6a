// Beacon: what a page tells when it is read, as far as it is well-formed.

import type { Refusal } from "../../readership/rule/beacon-verdict.ts";
import type { ArticleId } from "../../terms/ids.ts";

export type Beacon = {
  readonly articleId: ArticleId;
  readonly token: string;
  /** How long the page says it was visible; `unknown`: without script nobody can tell. */
  readonly visibleMs: number | "unknown";
  /** Where the reader came from, as far as scheme and host; empty: from nowhere; undefined: nobody said. */
  readonly referrer: string | undefined;
  /** The browser says that a program drives it (`navigator.webdriver`). */
  readonly driven: boolean;
};

/** `sentence` is for the developer who sends it. */
export type BeaconRefusal = {
  readonly verdict: Refusal;
  readonly status: 400 | 403 | 404 | 408 | 413 | 415;
  readonly sentence: string;
};

export const FOREIGN: BeaconRefusal = {
  verdict: "foreign-origin",
  status: 403,
  sentence: "A beacon comes from a page of this site only.",
};
