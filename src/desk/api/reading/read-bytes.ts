// Read bytes: a request and how much it may bring in, the bytes of its body out.

import type { IncomingMessage } from "node:http";
import { DeskFault } from "../desk-fault.ts";

function tooLarge(most: number): DeskFault {
  return new DeskFault({
    name: "too-large",
    detail: `The body may have ${most} bytes at most.`,
    field: "body",
  });
}

/** Nothing is held of what is too large, however long it goes on. */
export async function readBytes(request: IncomingMessage, most: number): Promise<Uint8Array> {
  const stated = Number(request.headers["content-length"] ?? 0);
  if (stated > most) throw tooLarge(most);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes: Uint8Array = chunk;
    size += bytes.length;
    if (size > most) throw tooLarge(most);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
