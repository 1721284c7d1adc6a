// Serve pages: markup and headers of a test in, an address at which a browser gets them out.

import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import { once } from "node:events";

export type ServedPages = {
  readonly base: string;
  [Symbol.asyncDispose](): Promise<void>;
};

export type ServedPage = { readonly body: string; readonly headers: Readonly<Record<string, string>> };

/** `find`: what stands at a path, or nothing. */
export async function servePages(find: (path: string) => ServedPage | undefined): Promise<ServedPages> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const page = find(request.url ?? "");
    if (!page) response.writeHead(404).end();
    else
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers }).end(page.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port is free for the pages.");
  return {
    base: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
