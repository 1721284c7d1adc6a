// Takes a pair; gives whether the announcement has so much of the promise's matter that its places are worth a look: what keeps a hundred thousand promises cheap.

import type { ReadLater, Said } from "../reading/later-announcement.ts";
import { matchMatter } from "./match-matter.ts";
import type { Pair } from "./pair.ts";

/** Of the four sets, what was shown of pairs with less were promises with a name of their own, and one other. */
const LEAST_WHOLE = 0.25;

const WHOLES = new WeakMap<ReadLater, Said>();

/** All of it as one stretch. */
function wholeOf(later: ReadLater): Said {
  const known = WHOLES.get(later);
  if (known !== undefined) return known;
  const all: readonly Said[] = [later.head, later.office, ...later.passages];
  const whole: Said = {
    ...later.head,
    normal: all.map(({ normal }) => normal).join("\n"),
    concepts: new Map(all.flatMap(({ concepts }) => [...concepts])),
  };
  WHOLES.set(later, whole);
  return whole;
}

export function isWorthALook(pair: Pair): boolean {
  if (pair.undertaking.names.length > 0) return true;
  return matchMatter(pair, [{ said: wholeOf(pair.later), share: 1 }], 0).coverage >= LEAST_WHOLE;
}
