// Under way: requests as they come through proxies of ours → whether their reader may have one more at once.

import type { IncomingMessage, ServerResponse } from "node:http";
import { readClientAddress } from "../site/delivery/client-address.ts";
import { networkOf } from "../site/delivery/network-of.ts";

export type UnderWay = {
  /** False where the reader has as many under way as one may. */
  readonly mayBegin: (request: IncomingMessage) => boolean;
  /** To be called when the request was handed on; what was answered at once is not counted. */
  readonly note: (request: IncomingMessage, response: ServerResponse) => void;
};

/** Without proxies a reader's connections are limited, which limits requests too, and nothing is counted here. */
export function createUnderWay(mostPerAddress: number, trustedProxies: number): UnderWay {
  if (trustedProxies === 0) return { mayBegin: () => true, note: () => {} };
  const underWay = new Map<IncomingMessage, string | undefined>();
  const readerOf = (request: IncomingMessage): string =>
    networkOf(readClientAddress(request, trustedProxies));
  const countOf = (reader: string): number => {
    let count = 0;
    for (const [request, known] of underWay) {
      const its = known ?? readerOf(request);
      if (known === undefined) underWay.set(request, its);
      if (its === reader) count += 1;
    }
    return count;
  };
  return {
    // While there are fewer in all, nobody has too many: addresses are read only where it is crowded.
    mayBegin: (request) => underWay.size < mostPerAddress || countOf(readerOf(request)) < mostPerAddress,
    note(request, response) {
      if (response.writableEnded) return;
      underWay.set(request, undefined);
      response.once("close", () => underWay.delete(request));
    },
  };
}
