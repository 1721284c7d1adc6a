// Picture border: a GET of /beacon.gif in, the reading it stands for out, or why it is refused; for pages without script.

import type { IncomingMessage } from "node:http";
import { parseArticleId } from "../../terms/ids.ts";
import { type Result, failure, success } from "../../terms/result.ts";
import { type Beacon, type BeaconRefusal, FOREIGN } from "./beacon.ts";
import { isSameOrigin } from "./is-same-origin.ts";

/** One transparent pixel. */
export const PICTURE = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

const NO_PICTURE: BeaconRefusal = {
  verdict: "malformed",
  status: 400,
  sentence: "The picture's address is /beacon.gif?article=NUMBER&token=TEXT.",
};

/** The address as it stands in a page; what it holds is digits, letters, - _ and a dot. */
export function picturePath(article: number, token: string): string {
  return `/beacon.gif?article=${article}&token=${token}`;
}

/** Weaker than the script's beacon: that the page was loaded is known, that somebody saw it is not. */
export function readPicture(request: IncomingMessage, baseAddress: string): Result<Beacon, BeaconRefusal> {
  if (!isSameOrigin(request.headers, baseAddress, "referer")) return failure(FOREIGN);
  const target = request.url ?? "";
  const query = new URLSearchParams(target.slice(target.indexOf("?") + 1));
  const article = parseArticleId(query.get("article") ?? "");
  if (article === undefined) return failure(NO_PICTURE);
  return success({
    articleId: article,
    token: query.get("token") ?? "",
    visibleMs: "unknown",
    // The picture's own referrer is our page; where the page was opened from, nobody says.
    referrer: undefined,
    driven: false,
  });
}
