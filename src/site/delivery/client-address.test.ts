import assert from "node:assert/strict";
import type { IncomingMessage } from "node:http";
import { test } from "node:test";
import { readClientAddress } from "./client-address.ts";

function request(remoteAddress: string, forwardedFor?: string): IncomingMessage {
  const headers = forwardedFor === undefined ? {} : { "x-forwarded-for": forwardedFor };
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

test("without a proxy of ours, what a client says about its address is not believed", () => {
  assert.equal(readClientAddress(request("198.51.100.7", "203.0.113.9"), 0), "198.51.100.7");
});

test("with proxies of ours, the entry that the outermost of them wrote counts", () => {
  const forwarded = "10.6.6.6, 203.0.113.9, 192.0.2.1";
  assert.equal(readClientAddress(request("127.0.0.1", forwarded), 1), "192.0.2.1");
  assert.equal(readClientAddress(request("127.0.0.1", forwarded), 2), "203.0.113.9");
});

test("an entry that is no address falls back to the connection's", () => {
  for (const forwarded of ["unknown", "", "x, y", "<script>", "203.0.113.9.evil"]) {
    assert.equal(readClientAddress(request("127.0.0.1", forwarded), 1), "127.0.0.1", forwarded);
  }
  assert.equal(readClientAddress(request("127.0.0.1", "203.0.113.9"), 5), "127.0.0.1");
  assert.equal(readClientAddress(request("127.0.0.1"), 1), "127.0.0.1");
});

test("one address in its several spellings is one reader", () => {
  assert.equal(readClientAddress(request("::ffff:203.0.113.9"), 0), "203.0.113.9");
  assert.equal(readClientAddress(request("127.0.0.1", "203.0.113.9:4711"), 1), "203.0.113.9");
  assert.equal(readClientAddress(request("127.0.0.1", "[2001:DB8::1]:443"), 1), "2001:db8::1");
});
