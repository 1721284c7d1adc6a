// Open desk: the desk over a given answer on a free local port, with a clock that tests set.

import { createServer, request as httpRequest } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { ReadersAnswer, ReadersQuestion } from "../desk/answer-readers.ts";
import { createDesk } from "../desk/create-desk.ts";
import { createDeskSession } from "../desk/door/desk-session.ts";
import { DEFAULT_SITE_NAME } from "../site/site-config.ts";

export const TEST_KEY = "a-key-for-tests";

type DeskAnswer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

export type OpenDesk = {
  readonly base: string;
  readonly errors: { readonly error: unknown; readonly target: string }[];
  readonly questions: ReadersQuestion[];
  readonly clock: { now: number };
  get(target: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<DeskAnswer>;
  [Symbol.asyncDispose](): Promise<void>;
};

export async function openDesk(
  ask: (question: ReadersQuestion) => Promise<ReadersAnswer>,
  now: number,
): Promise<OpenDesk> {
  const errors: OpenDesk["errors"] = [];
  const questions: ReadersQuestion[] = [];
  const clock = { now };
  const desk = createDesk({
    name: DEFAULT_SITE_NAME,
    baseAddress: "https://news.example",
    trustedProxies: 1,
    now: () => clock.now,
    session: createDeskSession(TEST_KEY),
    ask: (question) => {
      questions.push(question);
      return ask(question);
    },
    onError: (error, { target }) => errors.push({ error, target }),
  });
  const server = createServer((request, response) => void desk.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    errors,
    questions,
    clock,
    get: (path, headers = {}, method = "GET") => send(port, path, headers, method),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>>,
  method: string,
): Promise<DeskAnswer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}
