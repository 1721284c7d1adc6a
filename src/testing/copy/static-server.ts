// Static server: a folder served as the plainest of web servers does: files, folders by their index, and a page for what is not there.

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type Answer, askAt } from "../serving/ask-at.ts";

export type StaticServer = {
  /** Led on from a folder to its index, as browsers are. */
  readonly ask: (target: string) => Promise<Answer>;
  [Symbol.asyncDispose](): Promise<void>;
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".png": "image/png",
};

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const path = join(folder, decodeURIComponent(pathname));
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true && !pathname.endsWith("/")) {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return;
  }
  const file = found?.isDirectory() === true ? join(path, "index.html") : path;
  if ((await stat(file).catch(() => undefined))?.isFile() === true) {
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  } else {
    const page = await readFile(join(folder, "404.html")).catch(() => Buffer.from(""));
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(page);
  }
}

export async function serveFolder(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => void answer(folder, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    async ask(target) {
      const answer = await askAt(port, target);
      const { location } = answer.headers;
      return answer.status === 301 && location !== undefined ? askAt(port, location) : answer;
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
