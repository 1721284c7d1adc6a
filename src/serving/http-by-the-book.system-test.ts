import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openSite } from "../testing/site/open-site.ts";
import { fillWithSamples } from "../testing/site/sample-articles.ts";
import { type RawAnswer, readAnswers, talk } from "../testing/serving/raw-client.ts";

const HOST = "Host: news.example\r\n";
const get = (target: string, more = ""): string => `GET ${target} HTTP/1.1\r\n${HOST}${more}\r\n`;
const last = (target: string, more = ""): string => get(target, `${more}Connection: close\r\n`);

const site = await openSite();
after(() => site[Symbol.asyncDispose]());
fillWithSamples(site.archive, 12);

async function ask(...pieces: readonly string[]): Promise<readonly RawAnswer[]> {
  return readAnswers((await talk(site.port, ...pieces)).received);
}
async function askOne(...pieces: readonly string[]): Promise<RawAnswer> {
  const [answer, ...more] = await ask(...pieces);
  assert.ok(answer, "nothing came back");
  assert.deepEqual(more, [], "one request has one answer");
  return answer;
}
const statusesOf = (answers: readonly RawAnswer[]): readonly number[] => answers.map(({ status }) => status);

test("HEAD is answered as GET is, without the body", async () => {
  for (const target of [
    "/",
    "/articles/1",
    "/en/section/defence",
    "/nowhere",
    "/feed.atom",
    "/site.css",
    "/%00",
  ]) {
    for (const more of ["", "Accept-Encoding: br\r\n"]) {
      const answer = await askOne(last(target, more));
      const { received } = await talk(site.port, last(target, more).replace("GET", "HEAD"));
      const [head] = readAnswers(received, [0]);
      assert.ok(head && received.endsWith("\r\n\r\n"), target);
      const withoutDate = ({ headers }: RawAnswer) => [...headers].filter(([name]) => name !== "date");
      // A page that was made in this very second does not say yet when.
      const isLater = head.headers.has("last-modified") && !answer.headers.has("last-modified");
      const beside = isLater ? await askOne(last(target, more)) : answer;
      assert.deepEqual(withoutDate(head), withoutDate(beside), target);
      assert.equal(head.status, answer.status);
      assert.equal(Number(answer.headers.get("content-length")), answer.body.length);
    }
  }
});

test("who has a page is told so: by any tag of it, weak or in a list, and the time counts only without tags", async () => {
  const { headers } = await askOne(last("/articles/1", "Accept-Encoding: br\r\n"));
  const tag = headers.get("etag") ?? "";
  assert.match(tag, /^"[\w-]+-br"$/);
  const later = "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT\r\n";
  for (const [condition, status] of [
    [`If-None-Match: ${tag}\r\n`, 304],
    [`If-None-Match: W/${tag}\r\n`, 304],
    [`If-None-Match: "other", W/"more" ,${tag}\r\n`, 304],
    [`If-None-Match: "other"\r\nIf-None-Match: ${tag}\r\n`, 304],
    ["If-None-Match: *\r\n", 304],
    [`If-None-Match: ${tag.replace("-br", "")}\r\n`, 304],
    ['If-None-Match: "other"\r\n', 200],
    ["If-None-Match: \r\n", 200],
    [`If-None-Match: "other"\r\n${later}`, 200],
    [`If-None-Match: ${tag}\r\nIf-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT\r\n`, 304],
    ["If-Modified-Since: yesterday\r\n", 200],
  ] as const) {
    const answer = await askOne(last("/articles/1", `Accept-Encoding: br\r\n${condition}`));
    assert.equal(answer.status, status, condition);
    for (const name of ["etag", "vary", "cache-control"]) {
      assert.equal(answer.headers.get(name), headers.get(name), `${condition}: ${name}`);
    }
    assert.ok(answer.headers.has("date"));
    assert.equal(answer.headers.has("content-length"), status === 200);
    assert.equal(answer.headers.has("content-type"), status === 200);
  }
  assert.equal(
    (await askOne(last("/nowhere", "If-None-Match: *\r\n"))).status,
    404,
    "there is nothing to match",
  );
});

test("a method that is not had here is told with those that are", async () => {
  const answered = async (line: string): Promise<readonly [status: number, allow: string | undefined]> => {
    const { status, headers } = await askOne(`${line} HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`);
    return [status, headers.get("allow")];
  };
  assert.deepEqual(await answered("OPTIONS /articles/1"), [204, "GET, HEAD, OPTIONS"]);
  assert.deepEqual(await answered("OPTIONS *"), [204, "GET, HEAD, OPTIONS"]);
  assert.deepEqual(await answered("OPTIONS /beacon"), [204, "POST, OPTIONS"]);
  assert.deepEqual(await answered("PROPFIND /"), [405, "GET, HEAD, OPTIONS"]);
  assert.deepEqual(await answered("DELETE /articles/1"), [405, "GET, HEAD, OPTIONS"]);
  assert.deepEqual(await answered("CONNECT news.example:443"), [405, "GET, HEAD"]);
  assert.deepEqual(await answered("BREW /pot"), [501, undefined]);
  assert.deepEqual(await answered("get /"), [501, undefined], "methods are told apart by case");
});

test("requests one after another in one packet, or in packets of one byte, are answered in their order", async () => {
  const three = get("/articles/1") + get("/nowhere").replace("GET", "HEAD") + last("/articles/2");
  const whole = await talk(site.port, three);
  assert.equal(whole.end, "closed");
  const answers = readAnswers(whole.received, [1]);
  assert.deepEqual(statusesOf(answers), [200, 404, 200]);
  const single = await Promise.all([askOne(last("/articles/1")), askOne(last("/articles/2"))]);
  assert.deepEqual(
    [answers[0]?.body, answers[2]?.body],
    single.map(({ body }) => body),
  );
  const bytes = await talk(site.port, ...last("/articles/1"));
  assert.deepEqual(statusesOf(readAnswers(bytes.received)), [200]);
  assert.equal((await talk(site.port, get("/"))).end, "silent", "the connection is kept");
  assert.equal(
    (await talk(site.port, "GET / HTTP/1.0\r\n\r\n")).end,
    "closed",
    "1.0 keeps none, and needs no Host",
  );
});

test("one who waits to be asked for a body is asked, and who expects anything else is refused", async () => {
  const beacon = `POST /beacon HTTP/1.1\r\n${HOST}Origin: https://news.example\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n`;
  const [first, second] = await ask(`${beacon}Expect: 100-continue\r\n\r\n`, "{}");
  assert.deepEqual([first?.status, second?.status], [100, 400]);
  assert.equal((await askOne(last("/", "Expect: bread\r\n"))).status, 417);
});

test("a head that is too long is refused with what is too long of it", async () => {
  assert.equal((await askOne(last(`/${"a".repeat(2_100)}`))).status, 414);
  assert.equal((await askOne(last(`/${"a".repeat(20_000)}`))).status, 431);
  assert.equal((await askOne(last("/", `X: ${"a".repeat(17_000)}\r\n`))).status, 431);
  assert.equal((await askOne(last("/", "X: a\r\n".repeat(4_000)))).status, 431);
});

test("an address may be told whole, and the site is named once and plainly", async () => {
  for (const [line, headers, status] of [
    ["GET http://news.example/articles/1", HOST, 200],
    ["GET https://other.example/articles/1?x=1", HOST, 200],
    ["GET http://news.example", HOST, 200],
    ["GET /articles/1", "Host: [2001:db8::1]:8080\r\n", 200],
    ["GET /articles/1", "Host:\r\n", 200],
    ["GET /articles/1", "", 400],
    ["GET /articles/1", `${HOST}Host: other.example\r\n`, 400],
    ["GET /articles/1", `${HOST}${HOST}`, 400],
    ["GET /articles/1", "Host: a b\r\n", 400],
    ["GET /articles/1", "Host: user@news.example\r\n", 400],
    ["GET /articles/1", "Host: news.example/path\r\n", 400],
    ["GET /articles/1", "Host: news.example:http\r\n", 400],
    ["GET /articles/1", "Host: a, b\r\n", 400],
    ["GET *", HOST, 400],
    ["GET articles/1", HOST, 400],
  ] as const) {
    const { status: answered } = await askOne(`${line} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`);
    assert.equal(answered, status, `${line} with ${JSON.stringify(headers)}`);
  }
});

test("no address leads out of the site, into its files, or to an answer with another's header", async () => {
  const own = await askOne(last("/articles/1"));
  for (const target of [
    "/../../etc/passwd",
    "/articles/../../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/articles/%2e%2e%2f1",
    "/articles/%252e%252e%252f1",
    "/articles/%c0%ae%c0%ae%c0%af1",
    "/articles/%e0%80%ae1",
    "/articles/1%00",
    "/articles/1%00.html",
    "/%00",
    "/articles/%ff",
    "/articles/%",
    "/articles/%zz",
    "/articles/%u0031",
    "/articles\\1",
    "/articles/%5c1",
    "/articles//1",
    "/articles/01",
    "/articles/1e0",
    "/articles/1;x=y",
    "/articles/99999999999999999999",
    "//other.example/",
    "//other.example/articles/1/",
    "/\\other.example/",
    "/%2f%2fother.example/",
    "/%0d%0aset-cookie:%20a=b",
    "/section/%0d%0aset-cookie:%20a=b/",
    "/series/x%0d%0aset-cookie:%20a=b",
    "/search?q=%0d%0aset-cookie:%20a=b",
    "/section/defence/?x=%0d%0aset-cookie:%20a=b",
    `/${"%25".repeat(500)}`,
  ]) {
    const { status, headers, body } = await askOne(last(target));
    assert.ok([200, 308, 400, 404].includes(status), `${target} answered ${status}`);
    assert.ok(!headers.has("set-cookie") && !/root:/.test(body), target);
    assert.notEqual(body, own.body, target);
    assert.doesNotMatch(headers.get("location") ?? "/", /^(?:\/[/\\]|[^/])/, `${target} leads out`);
  }
  assert.deepEqual(site.errors, []);
});
