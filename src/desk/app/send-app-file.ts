// Send app file: an asset of the desk's application → the answer: the same for everybody, kept for good, compressed beforehand.

import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseEncoding } from "../../site/delivery/compress.ts";
import { securityHeaders } from "../../site/delivery/security-headers.ts";
import type { AppFile } from "./app-files.ts";

export function sendAppFile(
  request: IncomingMessage,
  response: ServerResponse,
  baseAddress: string,
  { type, bodies }: AppFile,
): void {
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  const body = bodies[encoding];
  response.writeHead(200, {
    ...securityHeaders(baseAddress),
    "cache-control": "public, max-age=31536000, immutable",
    "x-robots-tag": "noindex, nofollow",
    vary: "accept-encoding",
    "content-type": type,
    "content-length": body.length,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}
