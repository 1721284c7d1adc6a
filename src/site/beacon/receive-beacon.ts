// Beacon: one reader's reading in; answered only after it is durable.

import { sendPlain, type Sending } from "../delivery/send.ts";
import { readClientAddress } from "../delivery/client-address.ts";
import type { SiteOptions } from "../site-config.ts";
import { readBeacon } from "./read-beacon.ts";

const RETRY_SECONDS = "5";
const LONGEST_USER_AGENT = 512;

/** 204 once the view is committed, and alike for a bot, which is not counted and need not know. */
export async function receiveBeacon(sending: Sending, options: SiteOptions): Promise<void> {
  const { request } = sending;
  const { archive, config, isBot, recordView } = options;
  const article = await readBeacon(request, config.baseAddress);
  if (!article.ok) {
    // The rest of a body that nobody reads would be taken for the next request.
    sendPlain(sending, article.error.status, { connection: "close" }, article.error.reason);
    return;
  }
  if (isBot(request.headers)) {
    sendPlain(sending, 204);
    return;
  }
  const [card] = await archive.listCardsById([article.value]);
  if (!card) {
    sendPlain(sending, 404, {}, "No such article is published.");
    return;
  }
  const userAgent = (request.headers["user-agent"] ?? "").slice(0, LONGEST_USER_AGENT);
  const visitor = { address: readClientAddress(request, config.trustedProxies), userAgent };
  const outcome = await recordView({ articleId: article.value, visitor });
  if (outcome === "busy") sendPlain(sending, 503, { "retry-after": RETRY_SECONDS });
  else sendPlain(sending, 204);
}
