// Beacon connection: beacons one after another over one kept connection, as a page's script sends them.

import { COUNTING_RULE } from "../../../readership/rule/counting-rule.ts";
import type { Visitor } from "../../../terms/view.ts";
import { openKeptConnection } from "./kept-connection.ts";

export type SentBeacon = {
  readonly article: number;
  readonly token: string;
  /** As a trusted proxy would tell it. */
  readonly visitor: Visitor;
};

export type BeaconConnection = {
  /** The verdict of the answer, such as `counted`; `broken` where the connection ended before there was one. */
  readonly send: (beacon: SentBeacon) => Promise<string>;
  readonly close: () => void;
};

export function openBeaconConnection(port: number): BeaconConnection {
  const { ask, close } = openKeptConnection(port);
  return {
    async send(beacon) {
      const head = await ask(requestOf(beacon, port));
      if (head === undefined) return "broken";
      return /\r\nbeacon-verdict: ([\w-]+)/i.exec(head)?.[1] ?? head;
    },
    close,
  };
}

function requestOf({ article, token, visitor }: SentBeacon, port: number): string {
  const body = JSON.stringify({ article, token, visibleMs: COUNTING_RULE.limits.visibleMs });
  return [
    "POST /beacon HTTP/1.1",
    `host: 127.0.0.1:${port}`,
    "sec-fetch-site: same-origin",
    `origin: http://127.0.0.1:${port}`,
    "content-type: application/json",
    `user-agent: ${visitor.userAgent}`,
    `x-forwarded-for: ${visitor.address}`,
    `content-length: ${body.length}`,
    "",
    body,
  ].join("\r\n");
}

/** The token that an article's page carries, as the page's own script reads it. */
export async function readToken(port: number, article: number): Promise<string> {
  const page = await (await fetch(`http://127.0.0.1:${port}/articles/${article}`)).text();
  const token = /data-token="([^"]+)"/.exec(page)?.[1];
  if (token === undefined) throw new Error(`The page of article ${article} carries no token.`);
  return token;
}
