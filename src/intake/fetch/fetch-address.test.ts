import { strict as assert } from "node:assert";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { Readable } from "node:stream";
import { after, before, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import type { Result } from "../../terms/result.ts";
import type { IntakeError } from "../intake-error.ts";
import type { Received } from "../received.ts";
import { receiveAddress } from "../receive.ts";
import type { FetchOptions } from "./fetch-address.ts";

/** Patient, so that a busy machine fails nothing that is not about time. */
const LIMITS = { bytes: 100_000, connectMs: 20_000, headersMs: 20_000, wholeMs: 20_000 };

const ROUTES: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  "/page": (_, response) =>
    response.setHeader("content-type", "text/html; charset=utf-8").end("<p>知らせ</p>"),
  "/gzip": (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync("圧縮した知らせ")),
  "/bomb": (_, response) =>
    response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(5_000_000))),
  "/broken-gzip": (_, response) => response.setHeader("content-encoding", "gzip").end("no gzip at all"),
  "/odd-encoding": (_, response) => response.setHeader("content-encoding", "compress").end("x"),
  "/moved": (_, response) => response.writeHead(302, { location: "/page#part" }).end("moved"),
  "/loop": (_, response) => response.writeHead(302, { location: "/loop2" }).end(),
  "/loop2": (_, response) => response.writeHead(301, { location: "/loop" }).end(),
  "/inside": (_, response) => response.writeHead(302, { location: "http://169.254.169.254/latest/" }).end(),
  "/to-file": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/missing": (_, response) => response.writeHead(404).end("no"),
  "/picture": (_, response) => response.setHeader("content-type", "image/png").end("png"),
  "/empty": (_, response) => response.setHeader("content-type", "text/html").end(),
  "/announced": (_, response) => response.writeHead(200, { "content-length": "50000000" }).write("x"),
  "/silent": () => {},
  "/slow": (_, response) => {
    response.setHeader("content-type", "text/html").write("<p>");
    const drip = setInterval(() => response.write("."), 50);
    response.on("close", () => clearInterval(drip));
  },
  "/endless": (_, response) => {
    response.setHeader("content-type", "text/plain");
    const pouring = Readable.from(pour()).pipe(response);
    pouring.on("error", () => {});
  },
  "/breaks": (_, response) => {
    response.writeHead(200, { "content-length": "1000" }).write("only this");
    setTimeout(() => response.destroy(), 20);
  },
};

/** One gigabyte, a piece at a time. */
function* pour(): Generator<Buffer> {
  for (let sent = 0; sent < 1e9; sent += 16_384) yield Buffer.alloc(16_384, "x");
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? "";
  const hop = /^\/hop(\d+)$/u.exec(url)?.[1];
  hops = Math.max(hops, Number(hop ?? 0));
  if (hop !== undefined) response.writeHead(307, { location: `/hop${Number(hop) + 1}` }).end();
  else ROUTES[url]?.(request, response);
}

const server = createServer(answer);
let port = 0;
let hops = 0;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** The test's own server stands on loopback; it is allowed by name. */
function receive(path: string, options: FetchOptions = {}): Promise<Result<Received, IntakeError>> {
  const address = `http://127.0.0.1:${port}${path}`;
  return receiveAddress(address, {
    allowAddresses: ["127.0.0.1"],
    ...options,
    limits: { ...LIMITS, ...options.limits },
  });
}

async function assertRefused(
  path: string,
  code: IntakeError["code"],
  reason: RegExp,
  limits: FetchOptions["limits"] = {},
): Promise<void> {
  const started = performance.now();
  const outcome = await receive(path, { limits });
  assert.ok(!outcome.ok, path);
  assert.equal(outcome.error.code, code, outcome.error.message);
  assert.match(outcome.error.message, reason);
  assert.ok(outcome.error.message.startsWith(`Cannot read "http://127.0.0.1:${port}${path}": `));
  assert.ok(performance.now() - started < 10_000, `${path} took too long`);
}

describe("fetching an address", () => {
  it("gives bytes, type and the address that answered", async () => {
    const outcome = await receive("/moved");
    assert.ok(outcome.ok);
    const { bytes, ...about } = outcome.value;
    assert.equal(Buffer.from(bytes).toString(), "<p>知らせ</p>");
    assert.deepEqual(about, {
      name: `http://127.0.0.1:${port}/moved`,
      address: `http://127.0.0.1:${port}/moved`,
      finalAddress: `http://127.0.0.1:${port}/page`,
      contentType: "text/html; charset=utf-8",
    });
  });

  it("decompresses", async () => {
    const outcome = await receive("/gzip");
    assert.ok(outcome.ok);
    assert.equal(Buffer.from(outcome.value.bytes).toString(), "圧縮した知らせ");
  });

  it("refuses loopback unless it is allowed", async () => {
    const outcome = await receive("/page", { allowAddresses: [] });
    assert.equal(outcome.ok ? "" : outcome.error.code, "address-not-public");
  });

  it("goes to the checked address under its own name", async () => {
    const outcome = await receiveAddress("http://news.example/page", {
      resolve: () => Promise.resolve(["93.184.215.14"]),
      connect: ({ ip }) => {
        assert.equal(ip, "93.184.215.14");
        return new Promise((resolve) => {
          const socket = connect({ host: "127.0.0.1", port }, () => resolve(socket));
        });
      },
    });
    assert.ok(outcome.ok);
    assert.equal(outcome.value.finalAddress, "http://news.example/page");
  });

  it("checks every redirect anew", async () => {
    await assertRefused(
      "/inside",
      "address-not-public",
      /leads to "http:\/\/169\.254\.169\.254\/latest\/": .*link-local/u,
    );
    await assertRefused("/to-file", "bad-address", /only http and https/u);
  });

  it("ends redirects that loop or do not end", async () => {
    await assertRefused("/loop", "redirect-loop", /lead back to/u);
    await assertRefused("/hop1", "too-many-redirects", /more than 5 times/u);
    assert.equal(hops, 6, "the first address and five redirects were asked");
  });

  it("stops at the limit: announced, streamed without end, or packed", async () => {
    await assertRefused("/announced", "too-large", /it has 47\.7 MB, and 97\.7 kB is the limit/u);
    await assertRefused("/endless", "too-large", /more than 97\.7 kB/u);
    await assertRefused("/bomb", "too-large", /more than 97\.7 kB/u);
  });

  it("stops when the server keeps silent, or drips", async () => {
    await assertRefused("/silent", "timeout", /did not answer within 0\.1 seconds/u, { headersMs: 100 });
    await assertRefused("/slow", "timeout", /could not be received within 0\.4 seconds/u, { wholeMs: 400 });
  });

  it("stops when neither a name nor a connection comes about", async () => {
    const never = (): Promise<never> => new Promise(() => {});
    for (const options of [
      { resolve: never },
      { resolve: () => Promise.resolve(["93.184.215.14"]), connect: never },
    ] satisfies FetchOptions[]) {
      const outcome = await receiveAddress("http://hangs.example/", {
        ...options,
        limits: { ...LIMITS, connectMs: 100 },
      });
      assert.ok(!outcome.ok);
      assert.equal(outcome.error.code, "timeout");
      assert.match(
        outcome.error.message,
        /"http:\/\/hangs\.example\/": no connection came about within 0\.1 seconds/u,
      );
    }
  });

  it("can be cancelled", async () => {
    const outcome = await receive("/slow", { signal: AbortSignal.timeout(60) });
    assert.equal(outcome.ok ? "" : outcome.error.code, "cancelled");
  });

  it("says what the server answered instead of a document", async () => {
    await assertRefused("/missing", "http-status", /status 404/u);
    await assertRefused("/picture", "unsupported-type", /"image\/png", which is no document/u);
    await assertRefused("/empty", "empty", /sent nothing/u);
    await assertRefused("/breaks", "connection-failed", /broke the connection off|less than it announced/u);
    await assertRefused("/broken-gzip", "bad-response", /malformed/u);
    await assertRefused("/odd-encoding", "bad-response", /as "compress", unasked/u);
  });

  it("says when nobody listens", async () => {
    const outcome = await receiveAddress("http://127.0.0.1:1/", {
      allowAddresses: ["127.0.0.1"],
      limits: LIMITS,
    });
    assert.equal(
      outcome.ok ? "" : outcome.error.message,
      'Cannot read "http://127.0.0.1:1/": the server refuses the connection.',
    );
  });
});
