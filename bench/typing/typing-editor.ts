// Typing editor: an article and a session → somebody who types six letters a second, sends them as a browser does, and hears of the other's.

import { Agent, type IncomingMessage, request as httpRequest } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { API_PATH } from "../../src/desk/api/api-path.ts";
import { DESK_HEADER } from "../../src/desk/api/door/cross-site.ts";
import { type CopyClient, openCopyClient } from "../../src/testing/desk/copy-client.ts";
import type { DeskAnswer } from "../../src/testing/desk/open-test-desk.ts";

const LETTER_MS = 160;
/** As `desk-app/editor/copy/copy-link.ts` has it. */
const SEND_MS = 200;

export type Seat = {
  readonly port: number;
  readonly cookie: string;
  readonly article: number;
  readonly name: string;
};
type Caller = Parameters<typeof openCopyClient>[0];

export type TypingEditor = {
  readonly client: CopyClient;
  /** Milliseconds from a step's sending to its answer. */
  readonly answersMs: readonly number[];
  readonly typeUntil: (isOver: () => boolean, nextSign: () => string) => Promise<void>;
  readonly leave: () => void;
};

function createCalls(
  { port, cookie }: Seat,
  agent: Agent,
  note: (milliseconds: number) => void,
): ReturnType<Caller> {
  const headers = { cookie, [DESK_HEADER]: "1", origin: `http://127.0.0.1:${port}` };
  const ask = (method: string, path: string, body?: string): Promise<DeskAnswer> =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const length = body === undefined ? {} : { "content-type": "application/json" };
      const options = { host: "127.0.0.1", port, path: API_PATH + path, method, agent };
      const sent = httpRequest({ ...options, headers: { ...headers, ...length } }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          if (method === "POST") note(performance.now() - began);
          const whole = Buffer.concat(chunks);
          const { statusCode: status = 0, headers: received } = response;
          const text = whole.toString();
          resolve({ status, headers: received, body: whole, text, json: JSON.parse(text) as unknown });
        });
      });
      sent.on("error", reject);
      sent.end(body);
    });
  return { get: (path) => ask("GET", path), post: (path, body) => ask("POST", path, JSON.stringify(body)) };
}

/** `hear` is called with each version of the copy that the server tells of. */
function listen({ port, cookie, article }: Seat, hear: (version: number) => void): () => void {
  const path = `${API_PATH}/events?articles=${article}`;
  const asked = httpRequest(
    { host: "127.0.0.1", port, path, headers: { cookie }, agent: false },
    (stream: IncomingMessage) => {
      stream.setEncoding("utf8");
      stream.on("data", (text: string) => {
        for (const [, version] of text.matchAll(/"version":(\d+)/g)) hear(Number(version));
      });
      stream.on("error", () => {});
    },
  );
  asked.on("error", () => {});
  asked.end();
  return () => void asked.destroy();
}

export async function seatEditor(seat: Seat): Promise<TypingEditor> {
  const answersMs: number[] = [];
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });
  const calls = createCalls(seat, agent, (milliseconds) => answersMs.push(milliseconds));
  const client = await openCopyClient(() => calls, seat.article, seat.name);
  let heard = 0;
  const hangUp = listen(seat, (version) => (heard = Math.max(heard, version)));
  return {
    client,
    answersMs,
    async typeUntil(isOver, nextSign) {
      let sentAt = performance.now();
      while (!isOver()) {
        client.type(Math.floor(Math.random() * 40), nextSign());
        await delay(LETTER_MS);
        if (performance.now() - sentAt < SEND_MS) continue;
        sentAt = performance.now();
        while (!(await client.send()));
        if (heard > client.version()) await client.receive();
      }
      await client.flush();
    },
    leave() {
      hangUp();
      agent.destroy();
    },
  };
}
