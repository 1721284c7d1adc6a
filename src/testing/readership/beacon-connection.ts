// Beacon connection: beacons one after another over one kept connection; what the site answered, in as little time as can be.

import { connect } from "node:net";
import { COUNTING_RULE } from "../../readership/rule/counting-rule.ts";
import type { Visitor } from "../../terms/view.ts";

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

/** One at a time; node:http would cost the sender more than the site takes for the answer. */
export function openBeaconConnection(port: number): BeaconConnection {
  const socket = connect({ host: "127.0.0.1", port, noDelay: true });
  let received = "";
  let answer: ((verdict: string) => void) | undefined;
  let isOver = false;
  const give = (verdict: string): void => {
    const waiting = answer;
    answer = undefined;
    waiting?.(verdict);
  };
  socket.setEncoding("latin1");
  socket.on("data", (chunk: string) => {
    received += chunk;
    const end = endOfAnswer(received);
    if (end === undefined) return;
    const verdict = /\r\nbeacon-verdict: ([\w-]+)/i.exec(received)?.[1] ?? received.slice(9, 12);
    received = received.slice(end);
    give(verdict);
  });
  socket.on("error", () => {});
  socket.on("close", () => {
    isOver = true;
    give("broken");
  });
  return {
    send: (beacon) =>
      new Promise((resolve) => {
        if (isOver) return resolve("broken");
        answer = resolve;
        socket.write(requestOf(beacon, port));
      }),
    close: () => socket.destroy(),
  };
}

/** Where the first answer ends; undefined while it is not all there. */
function endOfAnswer(received: string): number | undefined {
  const head = received.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  const length = /\r\ncontent-length: (\d+)/i.exec(received.slice(0, head))?.[1] ?? "0";
  const end = head + 4 + Number(length);
  return received.length >= end ? end : undefined;
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
