import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openSite } from "../testing/site/open-site.ts";
import { converse, readAnswers, talk } from "../testing/serving/raw-client.ts";

const site = await openSite();
after(() => site[Symbol.asyncDispose]());

/** What an attacker would have the server take for the next reader's request. */
const HIDDEN = "GET /hidden HTTP/1.1\r\nHost: x\r\n\r\n";
const post = (headers: string, body: string): string =>
  `POST /beacon HTTP/1.1\r\nHost: x\r\n${headers}\r\n${body}`;
const get = (headers: string, body: string): string => `GET / HTTP/1.1\r\nHost: x\r\n${headers}\r\n${body}`;

/** Each can be read in two ways, of which a proxy in front may have chosen the other. */
const AMBIGUOUS: Readonly<Record<string, string>> = {
  "a length and chunks": post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", `0\r\n\r\n${HIDDEN}`),
  "chunks and a length": post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", `0\r\n\r\n${HIDDEN}`),
  "two lengths": post("Content-Length: 0\r\nContent-Length: 33\r\n", HIDDEN),
  "one length twice": post("Content-Length: 33\r\nContent-Length: 33\r\n", HIDDEN),
  "lengths in a list": post("Content-Length: 0, 33\r\n", HIDDEN),
  "a length with a sign": post("Content-Length: +33\r\n", HIDDEN),
  "a length below nothing": post("Content-Length: -1\r\n", HIDDEN),
  "a length in sixteens": post("Content-Length: 0x21\r\n", HIDDEN),
  "a length with a space in it": post("Content-Length: 3 3\r\n", HIDDEN),
  "a length beyond counting": post("Content-Length: 99999999999999999999999\r\n", HIDDEN),
  "an empty length": post("Content-Length: \r\n", HIDDEN),
  "an encoding that is none": post("Transfer-Encoding: identity\r\n", HIDDEN),
  "an encoding nobody knows": post("Transfer-Encoding: xchunked\r\n", `0\r\n\r\n${HIDDEN}`),
  "chunks that are not last": post("Transfer-Encoding: chunked, identity\r\n", `0\r\n\r\n${HIDDEN}`),
  "an encoding after a control": post("Transfer-Encoding: \u000bchunked\r\n", `0\r\n\r\n${HIDDEN}`),
  "an encoding in quotes": post('Transfer-Encoding: "chunked"\r\n', `0\r\n\r\n${HIDDEN}`),
  "two encodings": post("Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n", `0\r\n\r\n${HIDDEN}`),
  "a space before the colon": post("Transfer-Encoding : chunked\r\n", `0\r\n\r\n${HIDDEN}`),
  "a folded header": post("X: a\r\n Transfer-Encoding: chunked\r\n", `0\r\n\r\n${HIDDEN}`),
  "a header that begins with a space": get(" Transfer-Encoding: chunked\r\n", HIDDEN),
  "a header without a colon": get("Transfer-Encoding chunked\r\n", HIDDEN),
  "a header without a name": get(": chunked\r\n", HIDDEN),
  "a name with a control in it": get("Content\u0000-Length: 33\r\n", HIDDEN),
  "a value with nothing in it": get("X: a\u0000b\r\n", HIDDEN),
  "a value with half a line end": get("X: a\rTransfer-Encoding: chunked\r\n", HIDDEN),
  "lines that end by half": "GET / HTTP/1.1\nHost: x\n\n",
  "a line that ends by half": get("X: a\nTransfer-Encoding: chunked\r\n", HIDDEN),
  "a chunk whose length is a word": post("Transfer-Encoding: chunked\r\n", `zero\r\n\r\n${HIDDEN}`),
  "a chunk beyond counting": post("Transfer-Encoding: chunked\r\n", `fffffffffffffffff\r\n${HIDDEN}`),
  "a chunk with a sign": post("Transfer-Encoding: chunked\r\n", `+0\r\n\r\n${HIDDEN}`),
  "a chunk longer than it says": post("Transfer-Encoding: chunked\r\n", `1\r\nab\r\n0\r\n\r\n${HIDDEN}`),
  "a chunk's line that ends by half": post("Transfer-Encoding: chunked\r\n", `0\n\n${HIDDEN}`),
  "a tab for a space": "GET\t/\tHTTP/1.1\r\nHost: x\r\n\r\n",
  "an address with a space": "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n",
  "an address with a control": "GET /a\u0001b HTTP/1.1\r\nHost: x\r\n\r\n",
  "no version": "GET /\r\n\r\n",
  "a version of its own": "GET / HTTP/1.9\r\nHost: x\r\n\r\n",
};

for (const [what, bytes] of Object.entries(AMBIGUOUS)) {
  test(`${what}: refused, and what stands behind it is never a request`, async () => {
    const { received, end } = await talk(site.port, bytes);
    const answers = readAnswers(received);
    assert.equal(end, "closed");
    const statuses = answers.map(({ status }) => status);
    assert.ok(
      statuses.length === 1 && statuses.every((status) => [400, 403, 413, 415, 505].includes(status)),
      `answered ${statuses.join(", ")}`,
    );
    assert.equal(answers[0]?.headers.get("connection"), "close");
  });
  test(`${what}, after requests that are answered past Node's reader: the same`, async () => {
    const answers = await converse(site.port, [get("", ""), get("", ""), bytes]);
    assert.deepEqual(
      answers.slice(0, 2).map(({ status }) => status),
      [200, 200],
    );
    assert.equal(answers.length, 3, "what is hidden is no request");
    assert.ok([400, 403, 413, 415, 505].includes(answers[2]?.status ?? 0), String(answers[2]?.status));
    assert.equal(answers[2]?.headers.get("connection"), "close");
  });
}

test("a body that a page does not want is not taken for the next request", async () => {
  const { received } = await talk(
    site.port,
    get("Content-Length: 33\r\n", HIDDEN) + get("Connection: close\r\n", ""),
  );
  assert.deepEqual(
    readAnswers(received).map(({ status }) => status),
    [200, 200],
    "the hidden request is its body",
  );
  const chunked = await talk(
    site.port,
    get("Transfer-Encoding: chunked\r\n", `21\r\n${HIDDEN}\r\n0\r\n\r\n`) + get("Connection: close\r\n", ""),
  );
  assert.deepEqual(
    readAnswers(chunked.received).map(({ status }) => status),
    [200, 200],
  );
});
