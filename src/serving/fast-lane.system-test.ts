import assert from "node:assert/strict";
import { after, test } from "node:test";
import { connect } from "node:net";
import type { IncomingMessage, ServerResponse } from "node:http";
import { listen } from "../server.ts";
import { openSite } from "../testing/site/open-site.ts";
import { type RawAnswer, converse, readAnswers, talk } from "../testing/serving/raw-client.ts";
import { fillWithSamples } from "../testing/site/sample-articles.ts";
import type { PlainRequest } from "./plain-request.ts";

const HOST = "Host: news.example\r\n";
const get = (target: string, more = ""): string => `GET ${target} HTTP/1.1\r\n${HOST}${more}\r\n`;

type Told = {
  readonly port: number;
  readonly ways: string[];
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** A server that tells of each request which way it went. */
async function openTold(limits = {}): Promise<Told> {
  const ways: string[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    ways.push(`node ${request.url}`);
    const end = (): unknown => response.writeHead(200, { "content-length": 4 }).end("node");
    if (request.url === "/late") setTimeout(end, 30);
    else if (request.method === "POST") request.resume().on("end", end);
    else end();
  };
  const answerAtOnce = ({ target }: PlainRequest) => {
    if (target !== "/ready") return undefined;
    ways.push(`lane ${target}`);
    return { head: "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n", body: "lane" };
  };
  const listening = await listen(handle, "127.0.0.1", 0, {
    limits: { drainMs: 100, ...limits },
    answerAtOnce,
  });
  if (!listening.ok) throw new Error(listening.error);
  const close = (): Promise<void> => listening.value.close();
  return { port: listening.value.port, ways, close, [Symbol.asyncDispose]: close };
}

const site = await openSite();
after(() => site[Symbol.asyncDispose]());
fillWithSamples(site.archive, 12);

/** Sends all in turn, and resolves when the server has closed the connection. */
function untilClosed(port: number, requests: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    let sent = 0;
    const send = (): void => {
      const next = requests[sent];
      sent += 1;
      if (next !== undefined) socket.write(next);
    };
    socket.on("data", send);
    socket.on("close", () => resolve());
    send();
  });
}

async function bodiesOf(port: number, ...pieces: readonly string[]): Promise<readonly string[]> {
  return (await converse(port, pieces)).map(({ body }) => body);
}

test("the first request of a connection is Node's, and plain ones after it are answered at once", async () => {
  await using told = await openTold();
  const { port, ways } = told;
  assert.deepEqual(await bodiesOf(port, get("/ready"), get("/ready"), get("/other"), get("/ready")), [
    "node",
    "lane",
    "node",
    "lane",
  ]);
  assert.deepEqual(ways, ["node /ready", "lane /ready", "node /other", "lane /ready"]);
});

test("after a whole body the next request may be plain again; after half of one, Node knows best", async () => {
  await using told = await openTold();
  const { port } = told;
  const post = `POST /other HTTP/1.1\r\n${HOST}Content-Length: 2\r\n\r\n`;
  assert.deepEqual(await bodiesOf(port, get("/"), `${post}{}`, get("/ready")), ["node", "node", "lane"]);
  assert.deepEqual(await bodiesOf(port, get("/"), `${post}{`, "}", get("/ready")), ["node", "node", "node"]);
});

test("what looks like a request in the middle of another one is part of it", async () => {
  await using told = await openTold();
  const { port, ways } = told;
  const hidden = get("/ready");
  const half = `POST /other HTTP/1.1\r\n${HOST}Content-Length: ${hidden.length}\r\n\r\n`;
  assert.deepEqual(await bodiesOf(port, get("/"), half, hidden), ["node", "node"]);
  const header = `GET /other HTTP/1.1\r\n${HOST}X: `;
  await bodiesOf(port, get("/"), header, hidden);
  assert.deepEqual(await bodiesOf(port, get("/ready"), get("/ready").slice(0, 9), get("/ready").slice(9)), [
    "node",
    "node",
  ]);
  assert.ok(!ways.includes("lane /ready"), ways.join(", "));
});

test("who asks again before the answer is answered in order", async () => {
  await using told = await openTold();
  const { port } = told;
  const { received } = await talk(port, get("/"), get("/late"), get("/ready"));
  assert.deepEqual(
    readAnswers(received).map(({ body }) => body),
    ["node", "node", "node"],
  );
  assert.deepEqual(told.ways, ["node /", "node /late", "node /ready"]);
  assert.deepEqual(await bodiesOf(port, get("/"), get("/late") + get("/ready")), ["node", "node", "node"]);
});

test("a connection that only the lane speaks on outlives the time for a head", async () => {
  await using told = await openTold({ headersMs: 60, requestMs: 60, keepAliveMs: 5_000, checkMs: 20 });
  const began = performance.now();
  const requests = [get("/"), ...Array.from({ length: 150 }, () => get("/ready"))];
  const bodies = await bodiesOf(told.port, ...requests);
  assert.ok(performance.now() - began > 120, "long enough to be cut off");
  // A client may have its answer before Node has noted that it is sent: then the next request is Node's as well.
  assert.ok(bodies.filter((body) => body === "lane").length > 100);
  assert.equal(bodies.length, requests.length);
});

test("a connection that is silent after the lane's answer ends as one after Node's does", async () => {
  await using told = await openTold({ keepAliveMs: 50, idleMs: 10_000 });
  const { received, end } = await talk(told.port, get("/"));
  assert.equal(readAnswers(received).length, 1);
  const ended = async (...requests: readonly string[]): Promise<number> => {
    const began = performance.now();
    await untilClosed(told.port, requests);
    return performance.now() - began;
  };
  assert.equal(end, "silent", "it is kept for a while");
  assert.ok((await ended(get("/"), get("/ready"))) < 4_000);
  assert.ok(told.ways.includes("lane /ready"));
});

test("while the server ends nothing is answered past Node, which says that the connection ends", async () => {
  await using told = await openTold({ drainMs: 2_000 });
  const talking = talk(told.port, get("/"), get("/late"), get("/ready"));
  while (!told.ways.includes("node /late")) await new Promise((resolve) => setTimeout(resolve, 1));
  const closing = told.close();
  const { received, end } = await talking;
  await closing;
  assert.equal(end, "closed");
  assert.ok(!told.ways.includes("lane /ready"));
  assert.equal(readAnswers(received).at(1)?.body, "node");
});

test("who was waiting for an answer when the server began to end is told with the next one that the connection ends", async () => {
  await using told = await openTold({ drainMs: 2_000 });
  const closing = (async () => {
    while (!told.ways.includes("node /late")) await new Promise((resolve) => setTimeout(resolve, 1));
    await told.close();
  })();
  // The connection is looked for among the idle ones every 50 ms: it may be gone before it asks again.
  const answers = await converse(told.port, [get("/"), get("/late"), get("/ready")]);
  await closing;
  assert.ok(!told.ways.includes("lane /ready"), told.ways.join(", "));
  const last = answers.at(2);
  assert.ok(last === undefined || last.headers.get("connection") === "close");
});

const FORMS: Readonly<Record<string, string>> = {
  "as it is": "",
  "with brotli": "Accept-Encoding: gzip, deflate, br\r\n",
  "with gzip": "Accept-Encoding: gzip\r\n",
  "with none": "Accept-Encoding: identity\r\n",
  "with any tag": "If-None-Match: *\r\n",
  "with another tag": 'If-None-Match: "other"\r\n',
  "with an old time": "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT\r\n",
  "with a time to come": "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT\r\n",
  "with no time": "If-Modified-Since: yesterday\r\n",
};

/** The first is Node's. */
function askThrice(request: string): Promise<readonly RawAnswer[]> {
  return converse(site.port, [request, request, request], request.startsWith("HEAD") ? [0, 1, 2] : []);
}

test("a page of the site is answered by the lane as it is by Node, in every form", async () => {
  // The second in which a page was made is not told of it: later both ways tell it.
  for (const target of ["/", "/articles/1", "/en/articles/2", "/section/defence"]) await site.ask(target);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  for (const target of ["/", "/articles/1", "/en/articles/2", "/section/defence"]) {
    for (const [form, more] of Object.entries(FORMS)) {
      for (const method of ["GET", "HEAD"]) {
        const [node, ...lane] = await askThrice(get(target, more).replace("GET", method));
        assert.ok(node && lane.length === 2, `${method} ${target} ${form}`);
        const without = ({ headers, ...answer }: RawAnswer) => ({
          ...answer,
          headers: [...headers].filter(([name]) => name !== "date"),
        });
        for (const answer of lane) {
          assert.deepEqual(without(answer), without(node), `${method} ${target} ${form}`);
          assert.match(answer.headers.get("date") ?? "", /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/);
        }
      }
    }
  }
});

test("the lane shows no page from before a change that was acknowledged", async () => {
  const article = site.archive.add({ headline: "旧見出し", publishedAt: "2025-09-10T00:10:00.000Z" });
  const target = `/articles/${article.id}`;
  await site.ask(target);
  const socketful = talk(site.port, get(target), get(target), get(target));
  assert.ok(
    readAnswers((await socketful).received).every(({ body }) =>
      Buffer.from(body, "latin1").includes("旧見出し"),
    ),
  );
  site.archive.replace({ ...article, headline: { text: "新見出し", grounds: [] }, revision: 2 });
  const answers = await askThrice(get(target));
  assert.equal(answers.length, 3);
  for (const { body } of answers) assert.ok(!Buffer.from(body, "latin1").includes("旧見出し"));
});
