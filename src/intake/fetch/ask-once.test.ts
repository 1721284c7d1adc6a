import { strict as assert } from "node:assert";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import { type OnceOptions, askOnce } from "./ask-once.ts";

const LIMITS = { bytes: 10_000, connectMs: 20_000, headersMs: 20_000, wholeMs: 20_000 };
const MODIFIED = "Wed, 10 Sep 2025 00:00:00 GMT";

function answer(request: IncomingMessage, response: ServerResponse): void {
  if (request.url === "/feed") {
    const isKnown =
      request.headers["if-none-match"] === '"7"' && request.headers["if-modified-since"] === MODIFIED;
    response.writeHead(isKnown ? 304 : 200, {
      "content-type": "application/rss+xml",
      etag: '"7"',
      "last-modified": MODIFIED,
    });
    response.end(isKnown ? undefined : `<rss/> ${request.headers["user-agent"] ?? ""}`);
  } else if (request.url === "/busy") response.writeHead(503, { "retry-after": "120" }).end("later");
  else if (request.url === "/moved") response.writeHead(301, { location: "/feed" }).end();
  else if (request.url === "/inside") response.writeHead(302, { location: "http://169.254.169.254/" }).end();
  else if (request.url === "/film") response.setHeader("content-type", "video/mp4").end("film");
  else if (request.url === "/large") response.setHeader("content-type", "text/xml").end("x".repeat(20_000));
  else response.writeHead(200, { "content-type": "text/html", etag: `"${"x".repeat(600)}"` }).end();
}

describe("one request", () => {
  let server: Server;
  before(() => {
    server = createServer(answer);
    return new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  });
  after(() => new Promise((closed) => server.close(closed)));
  const ask = (path: string, options: OnceOptions = {}) => {
    const { port } = server.address() as AddressInfo;
    return askOnce(`http://127.0.0.1:${port}${path}`, {
      allowAddresses: ["127.0.0.1"],
      limits: LIMITS,
      ...options,
    });
  };
  const valueOf = async (path: string, options?: OnceOptions) => {
    const asked = await ask(path, options);
    return asked.ok ? asked.value : assert.fail(asked.error.message);
  };

  it("takes along what the last answer said of itself, and is told that nothing has changed", async () => {
    const { etag, lastModified, bytes, contentType } = await valueOf("/feed", {
      contact: "desk@news.example",
    });
    assert.deepEqual([etag, lastModified, contentType], ['"7"', MODIFIED, "application/rss+xml"]);
    assert.equal(new TextDecoder().decode(bytes), "<rss/> Shirase/0.1 (+desk@news.example)");
    const kept = { etag: '"7"', lastModified: MODIFIED };
    const again = await valueOf("/feed", { kept });
    assert.deepEqual([again.status, again.bytes.byteLength], [304, 0]);
    assert.equal((await valueOf("/")).etag, undefined, "what is too long to send back is not kept");
  });

  it("tells where it is led and how long to wait, and goes nowhere by itself", async () => {
    const { location, status } = await valueOf("/moved");
    assert.match(location ?? "", /^http:\/\/127\.0\.0\.1:\d+\/feed$/);
    assert.equal(status, 301);
    assert.equal((await valueOf("/inside")).location, "http://169.254.169.254/");
    const busy = await valueOf("/busy");
    assert.deepEqual([busy.status, busy.retryAfter, busy.bytes.byteLength], [503, "120", 0]);
  });

  it("passes the guard first, and takes neither films nor more than the limit", async () => {
    for (const [path, options, code] of [
      ["/feed", { allowAddresses: [] }, "address-not-public"],
      ["/film", {}, "unsupported-type"],
      ["/large", {}, "too-large"],
    ] as const) {
      const asked = await ask(path, options);
      assert.equal(asked.ok ? "asked" : asked.error.code, code, path);
    }
  });
});
