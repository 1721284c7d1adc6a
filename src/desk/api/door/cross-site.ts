// Cross-site door: a request's headers in, why it may have been sent by a page of another site out.

import type { IncomingHttpHeaders } from "node:http";
import type { DeskProblem } from "../problems.ts";

/** A form or a picture of another site cannot send it, and a script of one would have to ask first. */
export const DESK_HEADER = "x-shirase-desk";

const crossSite = (detail: string, field: string): DeskProblem => ({ name: "cross-site", detail, field });

/**
 * Whether a page of this origin is the desk's own: that of the stated base, or else, where the desk is reached past it
 * (by the machine's own address), that of the host that was asked for.
 */
export function isOwnOrigin(origin: string, host: string | undefined, base: string): boolean {
  const own = new URL(base);
  if (origin === own.origin) return true;
  // Of the base's host only the base's scheme is right: on a line that anybody may change there are no pages of ours.
  if (host === undefined || host.toLowerCase() === own.host) return false;
  return origin === `http://${host.toLowerCase()}` || origin === `https://${host.toLowerCase()}`;
}

/** For calls that a browser's cookie may sign. `changes`: whether the call may change something. */
export function findCrossSite(
  headers: IncomingHttpHeaders,
  changes: boolean,
  base: string,
): DeskProblem | undefined {
  const site = headers["sec-fetch-site"];
  if (!changes) {
    return site === "cross-site" || site === "same-site"
      ? crossSite("A page of another site may not read what the desk sees.", "header.sec-fetch-site")
      : undefined;
  }
  const { origin, host } = headers;
  if (site !== undefined && site !== "same-origin")
    return crossSite("Only a page of the desk may change something.", "header.sec-fetch-site");
  if (typeof origin !== "string" || !isOwnOrigin(origin, host, base))
    return crossSite("The header origin must name the desk's own address.", "header.origin");
  if (headers[DESK_HEADER] !== "1")
    return crossSite(`The header ${DESK_HEADER} must be there, as 1.`, `header.${DESK_HEADER}`);
  return undefined;
}
