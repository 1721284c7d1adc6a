// Sending a card: the number of an article and the version of its card in, the picture out, or a plain one where it cannot be drawn now.

import { CACHE_CONTROL } from "../delivery/freshness.ts";
import { type Sending, sendPlain } from "../delivery/send.ts";
import { TooManyWaiting, createTurns } from "../delivery/take-turns.ts";
import type { CardRoute } from "../routes/route.ts";
import type { SiteOptions } from "../site-config.ts";
import { createKeptCards } from "./kept-cards.ts";
import { shareCardOf, shareCardPath, versionOf } from "./share-card-of.ts";

/** `missing`: nothing was sent, and no published article has the number. */
export type SendCard = (sending: Sending, route: CardRoute) => Promise<"sent" | "missing">;

/** Of some 30 KB each. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Beside the one at work. Who comes after so many would wait longer than the services that ask for cards do. */
const MOST_WAITING = 8;

function sendPng(
  { request, response, headers }: Sending,
  png: Uint8Array,
  more: Record<string, string>,
): void {
  const whole = { ...headers, ...more, "content-type": "image/png", "content-length": png.length };
  response.writeHead(200, whole);
  response.end(request.method === "HEAD" ? undefined : png);
}

export function createCardSender({ archive, config, cards, onError }: SiteOptions): SendCard {
  const kept = createKeptCards(MOST_BYTES, createTurns(MOST_WAITING));
  return async (sending, { id, version }) => {
    const [card] = await archive.listCardsById([id]);
    if (!card) return "missing";
    const said = shareCardOf(config, card);
    if (version !== versionOf(said)) {
      sendPlain(sending, 302, { location: shareCardPath(id, said), "cache-control": CACHE_CONTROL.page });
      return "sent";
    }
    const etag = `"${version}"`;
    const fresh = { etag, "cache-control": CACHE_CONTROL.asset };
    if (sending.request.headers["if-none-match"] === etag) {
      sending.response.writeHead(304, { ...sending.headers, ...fresh }).end();
      return "sent";
    }
    try {
      sendPng(sending, await kept.load(`${id} ${version}`, () => cards.draw(said)), fresh);
    } catch (error) {
      const { method = "", url = "" } = sending.request;
      if (!(error instanceof TooManyWaiting)) onError?.(error, { method, target: url });
      sendPng(sending, await cards.loadPlain(), { "cache-control": CACHE_CONTROL.never });
    }
    return "sent";
  };
}
