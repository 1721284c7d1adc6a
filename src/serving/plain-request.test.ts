import assert from "node:assert/strict";
import { test } from "node:test";
import { type ReadChunk, readChunk } from "./plain-request.ts";

const HOST = "Host: news.example\r\n";
const get = (more = "", line = "GET /articles/1 HTTP/1.1"): string => `${line}\r\n${HOST}${more}\r\n`;
const kindOf = (chunk: string): ReadChunk["kind"] => readChunk(chunk).kind;

test("a browser's request is plain, with what a page is chosen by", () => {
  const chunk = get(
    'Connection: keep-alive\r\nUser-Agent: Mozilla/5.0 (X11)\r\nACCEPT-ENCODING:gzip, br \r\nif-none-match: "a-br"\r\nIf-Modified-Since: Wed, 10 Sep 2025 01:30:00 GMT\r\nCookie: a=b; c="d"\r\nX-Empty:\r\n',
  );
  assert.deepEqual(readChunk(chunk), {
    kind: "plain",
    request: {
      method: "GET",
      target: "/articles/1",
      acceptEncoding: "gzip, br",
      ifNoneMatch: '"a-br"',
      ifModifiedSince: "Wed, 10 Sep 2025 01:30:00 GMT",
    },
  });
  assert.equal(kindOf(get("", "HEAD /?a=%00&b HTTP/1.1")), "plain");
});

test("what is told twice, is not whole, or has more behind it is left to Node's reader", () => {
  const others: Readonly<Record<string, string>> = {
    nothing: "",
    "half a head": get().slice(0, -2),
    "half a line end": get().slice(0, -1),
    "one more line end before it": `\r\n${get()}`,
    "one more behind it": get() + get(),
    "a letter behind it": `${get()}G`,
    "no host": "GET / HTTP/1.1\r\nAccept: */*\r\n\r\n",
    "no header": "GET / HTTP/1.1\r\n\r\n",
    "two hosts": get("host: other.example\r\n"),
    "a host with a space": get().replace("news.example", "news example"),
    "a host with a name": get().replace("news.example", "me@news.example"),
    "another version": get("", "GET / HTTP/1.0"),
    "two spaces": get("", "GET  / HTTP/1.1"),
    "a whole address": get("", "GET http://news.example/ HTTP/1.1"),
    "a star": get("", "OPTIONS * HTTP/1.1"),
    "a target with a space": get("", "GET /a b HTTP/1.1"),
    "a target with a high letter": get("", "GET /\u00e9 HTTP/1.1"),
    "a method in small letters": get("", "get / HTTP/1.1"),
    "another method": get("", "BREW / HTTP/1.1"),
    "a length": get("Content-Length: 0\r\n"),
    chunks: get("Transfer-Encoding: chunked\r\n"),
    "chunks in large letters": get("TRANSFER-ENCODING: x\r\n"),
    "a wish to be asked": get("Expect: 100-continue\r\n"),
    "another protocol": get("Upgrade: h2c\r\n"),
    "a connection that ends": get("Connection: close\r\n"),
    "a connection that ends, as it was once said to proxies": get("Proxy-Connection: close\r\n"),
    "a host with a space that is none": get().replace(" news.example", " \u00a0news.example"),
    "more headers than Node reads": get("a:\r\n".repeat(1_100)),
    "a connection with names": get("Connection: keep-alive, x\r\n"),
    "a tag twice": get('If-None-Match: "a"\r\nIf-None-Match: "b"\r\n'),
    "a time twice": get("If-Modified-Since: a\r\nIf-Modified-Since: b\r\n"),
    "encodings twice": get("Accept-Encoding: br\r\nAccept-Encoding: gzip\r\n"),
    "a folded line": get("X: a\r\n b\r\n"),
    "a space before the colon": get("X : a\r\n"),
    "a name with nothing in it": get(": a\r\n"),
    "a line without a colon": get("X\r\n"),
    "half a line end in a value": get("X: a\rb\r\n"),
    "the other half": get("X: a\nb\r\n"),
    "nothing in a value": get("X: a\u0000b\r\n"),
    "a line that ends by half": `GET / HTTP/1.1\nHost: x\r\n\r\n`,
    "a very long head": get(`X: ${"a".repeat(8_200)}\r\n`),
  };
  for (const [what, chunk] of Object.entries(others)) assert.equal(kindOf(chunk), "other", what);
});

test("a body is whole where it is as long as it says, and nothing is behind it", () => {
  const post = (length: string, body: string): string =>
    `POST /beacon HTTP/1.1\r\n${HOST}Content-Length: ${length}\r\n\r\n${body}`;
  assert.equal(kindOf(post("2", "{}")), "whole");
  assert.equal(kindOf(`POST /beacon HTTP/1.1\r\n${HOST}\r\n`), "whole", "without a length it has none");
  for (const [length, body] of [
    ["2", "{"],
    ["2", "{} "],
    ["+2", "{}"],
    ["0x2", "{}"],
    ["2, 2", "{}"],
    ["2 2", "{}"],
    ["2\u00a0", "{}"],
    ["", ""],
    ["99999999999999999999", "{}"],
    ["2\r\nContent-Length: 2", "{}"],
    ["2\r\nTransfer-Encoding: chunked", "{}"],
  ] as const) {
    assert.equal(kindOf(post(length, body)), "other", length);
  }
});

test("the longest head that is read takes time in proportion to its length", () => {
  const cost = (length: number, times: number): number => {
    const chunk = get(`a:${" ".repeat(length)}\r\n`.repeat(100));
    const before = process.threadCpuUsage().user;
    for (let at = 0; at < times; at += 1) readChunk(chunk);
    return process.threadCpuUsage().user - before;
  };
  cost(64, 500);
  // In this thread's own time: 16 times the length, a 16th of the times.
  assert.ok(cost(64, 200) < 10 * Math.max(cost(0, 3_200), 1_000));
});
