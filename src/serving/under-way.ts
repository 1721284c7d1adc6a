// Under way: requests as they come through proxies of ours → whether their reader may have one more at once.

import type { IncomingMessage, ServerResponse } from "node:http";
import { readClientAddress } from "../site/delivery/client-address.ts";
import { networkOf } from "./network-of.ts";

export type UnderWay = {
  /** False where the reader has as many under way as one may. */
  readonly begin: (request: IncomingMessage, response: ServerResponse) => boolean;
};

/** Without proxies a reader's connections are limited, which limits requests too, and nothing is counted here. */
export function createUnderWay(mostPerAddress: number, trustedProxies: number): UnderWay {
  if (trustedProxies === 0) return { begin: () => true };
  const perNetwork = new Map<string, number>();
  const end = (network: string): void => {
    const left = (perNetwork.get(network) ?? 1) - 1;
    if (left > 0) perNetwork.set(network, left);
    else perNetwork.delete(network);
  };
  return {
    begin(request, response) {
      const network = networkOf(readClientAddress(request, trustedProxies));
      const before = perNetwork.get(network) ?? 0;
      if (before >= mostPerAddress) return false;
      perNetwork.set(network, before + 1);
      response.once("close", () => end(network));
      return true;
    },
  };
}
