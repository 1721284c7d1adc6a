// Admit call: a request for a route in, who makes it out; thrown back where they may not.

import type { IncomingMessage } from "node:http";
import { may } from "../../../newsroom/people/rights.ts";
import { DeskFault } from "../desk-fault.ts";
import { bodyTypesOf, readMediaType } from "../reading/media-type.ts";
import type { DeskRoute } from "../route.ts";
import type { FindSignedIn, SignedIn } from "../signed-in.ts";
import { findCrossSite } from "./cross-site.ts";

export type Door = {
  readonly base: string;
  /** By a cookie. */
  readonly findSignedIn: FindSignedIn;
};

const signedOut = (detail: string): DeskFault => new DeskFault({ name: "signed-out", detail });

/** What a browser sends by itself must be shown to come from the desk's own pages. */
function closeToOtherSites(route: DeskRoute, { headers }: IncomingMessage, base: string): void {
  const changes = route.method !== "GET";
  if (!changes && route.right === "anybody") return;
  const found = findCrossSite(headers, changes, base);
  if (found) throw new DeskFault(found);
  if (!changes || headers["content-type"] === undefined) return;
  const types = bodyTypesOf(route);
  if (types.includes(readMediaType(headers))) return;
  const detail = `The body must be ${types.join(" or ")}, and text in UTF-8.`;
  throw new DeskFault({ name: "cross-site", detail, field: "header.content-type" });
}

function checkRight({ right }: DeskRoute, who: SignedIn | undefined): void {
  if (right === "anybody") return;
  if (!who) throw signedOut("Sign in, or send a token in the header authorization.");
  if (right === "signed-in" || may(who.role, right)) return;
  throw new DeskFault({ name: "forbidden", detail: `A ${who.role} does not have the right "${right}".` });
}

export async function admitCall(
  route: DeskRoute,
  request: IncomingMessage,
  { base, findSignedIn }: Door,
): Promise<SignedIn | undefined> {
  // Where a token is shown nobody looks at cookies: what a program sends is not a browser's.
  if (request.headers.authorization !== undefined) throw signedOut("This token opens nothing.");
  closeToOtherSites(route, request, base);
  const who = await findSignedIn(request);
  checkRight(route, who);
  return who;
}
