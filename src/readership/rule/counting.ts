// Counting: all that decides whether a beacon tells of a reader, as one part that the site is given.

import type { ArticleId } from "../../terms/ids.ts";
import type { Visitor } from "../../terms/view.ts";
import type { BeaconTally, LeftOut } from "./beacon-verdict.ts";
import type { VisitRule } from "./find-left-out.ts";
import type { PageTokens } from "./page-token.ts";

export type Counting = {
  readonly tokens: PageTokens;
  readonly findLeftOut: VisitRule;
  /** Why a view is more than one person reads; each call is one more view. `now`: milliseconds since the epoch. */
  readonly findExcess: (visitor: Visitor, article: ArticleId, now: number) => LeftOut | undefined;
  /** What became of the beacons since the process started. */
  readonly tally: BeaconTally;
  /** How many networks of data centres are left out; nought where the desk has switched that off. */
  readonly dataCentres: number;
};
