// Webhook receiver: a made-up program on a free local port that keeps what it is told and answers as a test likes.

import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Received = {
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
  readonly body: string;
};

export type WebhookReceiver = {
  readonly address: string;
  readonly received: Received[];
  /** How the next messages are answered. */
  answer: (response: ServerResponse, message: Received) => void;
  [Symbol.asyncDispose](): Promise<void>;
};

const text = (header: string | readonly string[] | undefined): string => String(header ?? "");

export async function openWebhookReceiver(): Promise<WebhookReceiver> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { headers } = request;
      const message = {
        id: text(headers["webhook-id"]),
        timestamp: text(headers["webhook-timestamp"]),
        signature: text(headers["webhook-signature"]),
        body: Buffer.concat(chunks).toString(),
      };
      receiver.received.push(message);
      receiver.answer(response, message);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const receiver: WebhookReceiver = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received: [],
    answer: (response) => response.end("ok"),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return receiver;
}
