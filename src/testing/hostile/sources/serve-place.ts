// Serve place: a hostile place, or a well-behaved one → its server on loopback, with all paths that were asked there.

import { type Server, createServer } from "node:http";
import {
  type AddressInfo,
  type Server as RawServer,
  type Socket,
  createServer as createRawServer,
} from "node:net";
import type { HostilePlace } from "./hostile-places.ts";

export type ServedPlace = {
  readonly origin: string;
  readonly asked: readonly string[];
  readonly close: () => void;
};

export async function servePlace({
  answer,
  robots,
  raw,
  prepare,
}: Partial<HostilePlace>): Promise<ServedPlace> {
  prepare?.();
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  let origin = "";
  const server: Server | RawServer = raw
    ? createRawServer((socket) => {
        sockets.add(socket);
        socket.on("error", () => {});
        socket.once("data", (bytes) => {
          const path = /^GET (\S+)/.exec(bytes.toString())?.[1] ?? "";
          asked.push(path);
          if (path === "/robots.txt") socket.end("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n");
          else raw(socket);
        });
      })
    : createServer((request, response) => {
        const path = request.url ?? "";
        asked.push(path);
        response.on("error", () => {});
        const call = { path, origin, response };
        if (path === "/robots.txt" && robots) robots(call);
        else if (path === "/robots.txt" || !answer) response.writeHead(404).end();
        else answer(call);
      });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    asked,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      if ("closeAllConnections" in server) server.closeAllConnections();
    },
  };
}

/** One entry that leads to one page, which no other source has. */
export function wellBehaved(name: string): Partial<HostilePlace> {
  const page = `<!doctype html><title>${name}</title><h1>${name}の開催について</h1><p>見本省は、令和7(2025)年9月10日(水)に${name}を開催します。場所は${name}会館です。</p>`;
  const feed = `<rss version="2.0"><channel><title>見本省</title><item><title>${name}</title><link>/${encodeURIComponent(name)}.html</link><pubDate>Wed, 10 Sep 2025 10:00:00 +0900</pubDate></item></channel></rss>`;
  return {
    answer({ path, response }) {
      const isFeed = path === "/feed";
      response.writeHead(200, {
        "content-type": isFeed ? "application/rss+xml" : "text/html; charset=utf-8",
      });
      response.end(isFeed ? feed : page);
    },
  };
}
