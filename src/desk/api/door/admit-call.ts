// Admit call: a request for a route in, who makes it out; thrown back where they may not.

import type { IncomingMessage } from "node:http";
import { DeskFault } from "../desk-fault.ts";
import { bodyTypesOf, readMediaType, sayWrongType } from "../reading/media-type.ts";
import type { DeskRoute } from "../route.ts";
import type { FindSignedIn, SignedIn } from "../signed-in.ts";
import { findCrossSite } from "./cross-site.ts";
import type { FindTokenOwner } from "./find-token-owner.ts";
import { mayNow } from "./may-now.ts";

export type Door = {
  readonly base: string;
  /** By a cookie. */
  readonly findSignedIn: FindSignedIn;
  /** By a token. */
  readonly findTokenOwner: FindTokenOwner;
};

const signedOut = (detail: string): DeskFault => new DeskFault({ name: "signed-out", detail });

/** What a browser sends by itself must be shown to come from the desk's own pages. */
function closeToOtherSites(route: DeskRoute, { headers }: IncomingMessage, base: string): void {
  const changes = route.method !== "GET";
  if (!changes && route.right === "anybody") return;
  const found = findCrossSite(headers, changes, base);
  if (found) throw new DeskFault(found);
  if (!changes || headers["content-type"] === undefined) return;
  if (bodyTypesOf(route).includes(readMediaType(headers))) return;
  const detail = sayWrongType(route, headers);
  throw new DeskFault({ name: "cross-site", detail, field: "header.content-type" });
}

function forbidden(detail: string): DeskFault {
  return new DeskFault({ name: "forbidden", detail });
}

/** Nothing that is about the account itself, its password or its sessions, is a token's to see or change. */
function checkRight({ right }: DeskRoute, who: SignedIn | undefined): void {
  if (right === "anybody") return;
  if (!who) throw signedOut("Sign in, or send a token in the header authorization.");
  const byToken = who.scopes !== undefined;
  if (right === "signed-in") {
    if (byToken) throw forbidden("This is for somebody who is signed in, not for a program with a token.");
    return;
  }
  if (mayNow(who, right)) return;
  throw forbidden(
    byToken
      ? `This token is not for the right "${right}", or its owner does not have it.`
      : `A ${who.role} does not have the right "${right}".`,
  );
}

/** `address`: the caller's, as seen through the stated proxies. */
export async function admitCall(
  route: DeskRoute,
  request: IncomingMessage,
  address: string,
  { base, findSignedIn, findTokenOwner }: Door,
): Promise<SignedIn | undefined> {
  const { authorization } = request.headers;
  // Where a token is shown nobody looks at cookies: what a program sends is not a browser's.
  if (authorization === undefined) closeToOtherSites(route, request, base);
  const who = await (authorization === undefined
    ? findSignedIn(request)
    : findTokenOwner({ authorization, address }));
  checkRight(route, who);
  return who;
}
