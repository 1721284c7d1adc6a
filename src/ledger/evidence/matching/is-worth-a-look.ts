// Takes a pair; gives whether the announcement has so much of the promise's matter that its places are worth a look: what keeps a hundred thousand promises cheap.

import { coverageOf, type Pair } from "./pair.ts";

/** Of the four sets, what was shown of pairs with less were promises with a name of their own, and one other. */
const LEAST_WHOLE = 0.25;

export function isWorthALook(pair: Pair): boolean {
  return pair.undertaking.names.length > 0 || coverageOf(pair, ({ whole }) => whole) >= LEAST_WHOLE;
}
