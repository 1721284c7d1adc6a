// May now: who calls, and a right → whether they may, by their role and, where a token calls, by what it is for.

import { tokenMay } from "../../../newsroom/connections/scopes.ts";
import { type Right, may } from "../../../newsroom/people/rights.ts";
import type { SignedIn } from "../signed-in.ts";

/** The only way in which a route asks for a right beyond its own: a role alone would let any token of its owner through. */
export function mayNow({ role, scopes }: SignedIn, right: Right): boolean {
  return scopes === undefined ? may(role, right) : tokenMay(scopes, role, right);
}
