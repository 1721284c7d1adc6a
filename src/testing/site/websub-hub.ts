// WebSub hub: a made-up hub on a free local port, which keeps what it is told and answers as a test likes.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Told = {
  readonly mode: string | null;
  readonly url: string | null;
  readonly topic: string | null;
};

export type WebsubHub = {
  readonly address: string;
  readonly told: Told[];
  /** Of the requests that are not what a publisher sends. */
  readonly faults: string[];
  /** The next answers' status. */
  status: number;
  [Symbol.asyncDispose](): Promise<void>;
};

export async function openWebsubHub(): Promise<WebsubHub> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const form = new URLSearchParams(Buffer.concat(chunks).toString());
      const isForm = request.headers["content-type"] === "application/x-www-form-urlencoded";
      if (request.method !== "POST" || !isForm) hub.faults.push(`${request.method} ${request.url}`);
      hub.told.push({ mode: form.get("hub.mode"), url: form.get("hub.url"), topic: form.get("hub.topic") });
      response
        .writeHead(hub.status, hub.status === 307 ? { location: "/elsewhere" } : {})
        .end("x".repeat(100));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const hub: WebsubHub = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    told: [],
    faults: [],
    status: 202,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return hub;
}
