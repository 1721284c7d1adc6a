// The doors of the desk's API: what a page of another site, a wrong token and a hostile body come to.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { accountId } from "../../../terms/desk/account.ts";
import type { Role } from "../../../terms/desk/role.ts";
import { type Answer, type Asking, askAt } from "../../../testing/serving/ask-at.ts";
import { createDeskApi } from "../create-desk-api.ts";
import type { DeskDeps } from "../desk-deps.ts";
import { DeskFault } from "../desk-fault.ts";
import { defineRoute } from "../route.ts";
import type { FindSignedIn, SignedIn } from "../signed-in.ts";
import { createCallPace } from "./call-pace.ts";
import type { FindTokenOwner } from "./find-token-owner.ts";

const BASE = "https://news.example";
const OWN = { origin: BASE, "x-shirase-desk": "1", cookie: "shirase-desk=publisher", host: "news.example" };
const SECRET = "a-secret-that-no-answer-may-hold";

let done: unknown[] = [];
const errors: unknown[] = [];

const change = defineRoute({
  name: "change",
  method: "POST",
  path: "/change",
  summary: "Changes something",
  right: "publish",
  body: z.strictObject({ text: z.string().max(1_000), more: z.json().optional() }),
  answer: z.strictObject({ text: z.string() }),
  async run({ body }) {
    done.push(body);
    return { text: body.text };
  },
});
const bare = defineRoute({
  name: "bare",
  method: "DELETE",
  path: "/change/{id}",
  summary: "Changes something, without a body",
  right: "publish",
  params: z.strictObject({ id: z.string().max(5) }),
  answer: z.strictObject({ id: z.string() }),
  async run({ path }) {
    done.push(path);
    return path;
  },
});
const upload = defineRoute({
  name: "upload",
  method: "POST",
  path: "/upload",
  summary: "Takes a picture",
  right: "upload",
  body: { kind: "upload", types: ["image/png"] },
  mostBytes: 10_000,
  answer: z.strictObject({ bytes: z.int() }),
  async run({ body }) {
    done.push(body);
    return { bytes: body.bytes.length };
  },
});
const look = defineRoute({
  name: "look",
  method: "GET",
  path: "/look",
  summary: "Changes nothing",
  right: "read",
  query: z.strictObject({ of: z.string().optional() }),
  answer: z.strictObject({ role: z.string() }),
  run: async ({ who }) => ({ role: who.role }),
});
const own = defineRoute({
  name: "own",
  method: "GET",
  path: "/own",
  summary: "Is about the account itself",
  right: "signed-in",
  answer: z.strictObject({}),
  run: async () => ({}),
});
const breaks = defineRoute({
  name: "breaks",
  method: "POST",
  path: "/breaks",
  summary: "Is broken in one way or another",
  right: "read",
  body: z.strictObject({ how: z.enum(["throw", "answer", "fault"]) }),
  answer: z.strictObject({ text: z.string() }),
  async run({ body: { how } }): Promise<{ text: string }> {
    if (how === "throw") throw new Error(`broken: ${SECRET}`);
    if (how === "fault") throw new DeskFault({ name: "refused", code: "rule", detail: "So it is." });
    return JSON.parse(`{"text":"","password":"${SECRET}"}`) as { text: string };
  },
});
const endless = defineRoute({
  name: "endless",
  method: "GET",
  path: "/endless",
  summary: "Never ends by itself",
  right: "read",
  answer: { kind: "file", types: ["text/event-stream"] },
  run: async ({ request: { signal } }) => ({ type: "text/event-stream", body: pour(signal) }),
});

const stream = { poured: 0, ended: 0 };
async function* pour(signal: AbortSignal): AsyncGenerator<string> {
  try {
    while (!signal.aborted) {
      stream.poured += 1;
      yield `data: ${"x".repeat(1_000)}\n\n`;
      await delay(1);
    }
  } finally {
    stream.ended += 1;
  }
}

function personOf(role: Role): SignedIn {
  const id = accountId(1);
  const createdAt = "2025-09-10T00:00:00.000Z";
  const account = { id, name: role, loginName: role, role, state: { kind: "active" }, createdAt } as const;
  return { account, role, actor: { kind: "account", id, name: role } };
}
let isShutOut = false;
const findSignedIn: FindSignedIn = async ({ headers: { cookie } }) =>
  cookie === "shirase-desk=publisher" && !isShutOut
    ? personOf("publisher")
    : cookie === "shirase-desk=reporter"
      ? personOf("reporter")
      : undefined;
const findTokenOwner: FindTokenOwner = async ({ authorization }) => {
  if (authorization !== "Bearer right")
    throw new DeskFault({ name: "signed-out", detail: "This token opens nothing." });
  return { ...personOf("publisher"), scopes: ["read"] };
};

describe("the doors of the desk's API", () => {
  const api = createDeskApi({
    name: { ja: "知らせ", en: "Shirase" },
    base: BASE,
    routes: [change, bare, upload, look, own, breaks, endless],
    deps: {} as DeskDeps,
    trustedProxies: 0,
    now: () => 0,
    pace: createCallPace(),
    findSignedIn,
    findTokenOwner,
    onError: (error) => errors.push(error),
  });
  const server = createServer((request, response) => void api.handle(request, response));
  let port = 0;
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    ({ port } = server.address() as AddressInfo);
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Headers that are empty are not sent. */
  async function ask(path: string, { method = "POST", headers = {}, body }: Asking = {}): Promise<Answer> {
    done = [];
    // Node's client says no length of its own where it sends DELETE.
    const length = { "content-length": String(Buffer.byteLength(body ?? "")) };
    const all = {
      ...OWN,
      ...(body !== undefined && { "content-type": "application/json", ...length }),
      ...headers,
    };
    const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
    const answer = await askAt(port, `/desk/api${path}`, {
      method,
      headers: sent,
      ...(body !== undefined && { body }),
    });
    assert.doesNotMatch(answer.text, new RegExp(SECRET), "no answer holds the secret");
    assert.doesNotMatch(answer.text, /\bat .*\.ts\b|node:/, "no answer says how the program is made");
    assert.equal(answer.headers["cache-control"], "no-store");
    assert.equal(answer.headers["access-control-allow-origin"], undefined);
    return answer;
  }
  const nameOf = ({ text }: Answer): unknown => (JSON.parse(text) as { name?: unknown }).name;
  const BODY = '{"text":"a"}';

  it("let the desk's own page change something", async () => {
    assert.equal((await ask("/change", { body: BODY })).status, 200);
    assert.deepEqual(done, [{ text: "a" }]);
    const same = { "sec-fetch-site": "same-origin" };
    assert.equal((await ask("/change", { body: BODY, headers: same })).status, 200);
    const past = { host: "127.0.0.1:4870", origin: "http://127.0.0.1:4870" };
    assert.equal((await ask("/change", { body: BODY, headers: past })).status, 200, "past the base");
    const charset = { "content-type": 'Application/JSON; charset="UTF-8"' };
    assert.equal((await ask("/change", { body: BODY, headers: charset })).status, 200);
    assert.equal((await ask("/change/1", { method: "DELETE" })).status, 200);
  });

  const HOSTILE: readonly (readonly [what: string, headers: Readonly<Record<string, string>>])[] = [
    ["a form", { "content-type": "application/x-www-form-urlencoded" }],
    ["text", { "content-type": "text/plain" }],
    ["text that says it is JSON", { "content-type": "text/plain; application/json" }],
    ["parts", { "content-type": "multipart/form-data; boundary=x" }],
    ["another site's origin", { origin: "https://evil.example" }],
    ["an origin that begins like ours", { origin: `${BASE}.evil.example` }],
    ["our origin without its lock", { origin: "http://news.example" }],
    ["another port of ours", { origin: `${BASE}:8443` }],
    ["no origin that anybody has", { origin: "null" }],
    ["no origin", { origin: "" }],
    ["two origins", { origin: `${BASE}, ${BASE}` }],
    [
      "a host that lies along with its origin's port",
      { origin: "https://evil.example", host: "evil.example:1" },
    ],
    ["a cross-site page", { "sec-fetch-site": "cross-site" }],
    ["a page of a neighbour", { "sec-fetch-site": "same-site" }],
    ["nobody's page", { "sec-fetch-site": "none" }],
    ["no header of ours", { "x-shirase-desk": "" }],
    ["another value of our header", { "x-shirase-desk": "true" }],
  ];

  it("are closed to what a page of another site can send, whatever it says that it is", async () => {
    for (const [what, headers] of HOSTILE) {
      for (const [path, method, body] of [
        ["/change", "POST", BODY],
        ["/change/1", "DELETE", "{}"],
        ["/upload", "POST", "png"],
      ] as const) {
        const type = path === "/upload" ? { "content-type": "image/png" } : {};
        const answer = await ask(path, { method, body, headers: { ...type, ...headers } });
        assert.equal(answer.status, 403, `${what}: ${method} ${path} ${answer.text}`);
        assert.equal(nameOf(answer), "cross-site", what);
        assert.deepEqual(done, [], what);
      }
    }
    const untold = await ask("/change", { body: BODY, headers: { "content-type": "" } });
    assert.equal(untold.status, 400, "no type at all is none that is read");
    assert.deepEqual(done, []);
  });

  it("show nothing to a page of another site, and change nothing by looking", async () => {
    for (const site of ["cross-site", "same-site"]) {
      const answer = await ask("/look", { method: "GET", headers: { "sec-fetch-site": site } });
      assert.equal(nameOf(answer), "cross-site");
    }
    for (const site of ["none", "same-origin", ""])
      assert.equal((await ask("/look", { method: "GET", headers: { "sec-fetch-site": site } })).status, 200);
    for (const method of ["GET", "HEAD", "OPTIONS", "PUT", "PATCH"]) {
      const answer = await ask("/change", { method });
      assert.equal(answer.status, 405, method);
      assert.equal(answer.headers.allow, "POST");
      assert.deepEqual(done, []);
    }
  });

  it("do not take a method from anywhere but the request's first line", async () => {
    for (const header of ["x-http-method-override", "x-http-method", "x-method-override"])
      assert.equal((await ask("/change", { method: "GET", headers: { [header]: "POST" } })).status, 405);
    assert.equal((await ask("/look?_method=POST", { method: "GET" })).status, 400);
    assert.deepEqual(done, []);
  });

  it("ask for the right before anything else is read", async () => {
    const reporter = { cookie: "shirase-desk=reporter" };
    for (const body of [BODY, "no JSON", "x".repeat(300_000)])
      assert.equal(nameOf(await ask("/change", { body, headers: reporter })), "forbidden");
    assert.equal(nameOf(await ask("/change", { body: BODY, headers: { cookie: "" } })), "signed-out");
    assert.deepEqual(done, []);
  });

  it("believe neither of two cookies, and look at none where a token is shown", async () => {
    const twice = { cookie: "shirase-desk=publisher; shirase-desk=publisher" };
    assert.equal((await ask("/change", { body: BODY, headers: twice })).status, 401);
    const wrong = { authorization: "Bearer wrong" };
    assert.equal((await ask("/change", { body: BODY, headers: wrong })).status, 401);
    const basic = { authorization: "Basic cHVibGlzaGVyOng=" };
    assert.equal((await ask("/look", { method: "GET", headers: basic })).status, 401);
    assert.deepEqual(done, []);
  });

  it("let a token in without origin, header and cookie, for what it is for", async () => {
    const token = { authorization: "Bearer right", origin: "", "x-shirase-desk": "", cookie: "" };
    assert.equal((await ask("/look", { method: "GET", headers: token })).status, 200);
    assert.equal(nameOf(await ask("/change", { body: BODY, headers: token })), "forbidden");
    assert.equal(nameOf(await ask("/own", { method: "GET", headers: token })), "forbidden");
  });

  it("name what cannot be read, and keep what it was to themselves", async () => {
    const deep = `{"text":"a","more":${"[".repeat(500)}${"]".repeat(500)}}`;
    for (const [body, field] of [
      [`{"text":"${SECRET}`, "body"],
      [`{"password":"${SECRET}","text":"a"}`, "body.password"],
      [`{"text":["${SECRET}"]}`, "body.text"],
      ['{"text":"a","__proto__":{"role":"administrator"}}', "body"],
      ['{"text":"a","more":{"deep":{"__proto__":1}}}', "body.more.deep"],
      ['{"text":"a\\u0000"}', "body.text"],
      ['{"text":"\\ud83d"}', "body.text"],
      [deep, "body"],
      ["[".repeat(200_000), "body"],
      ["", "body"],
      ["null", "body"],
      ['{"text":"a"}{"text":"b"}', "body"],
    ] as const) {
      const answer = await ask("/change", { body });
      assert.equal(answer.status, 400, body.slice(0, 60));
      assert.equal((JSON.parse(answer.text) as { field: string }).field, field, body.slice(0, 60));
      assert.deepEqual(done, []);
    }
    const { text } = await ask("/look?of=a&of=b", { method: "GET" });
    assert.match(text, /more than once/);
    assert.equal((await ask("/look?__proto__=1", { method: "GET" })).status, 400);
  });

  it("take text in UTF-8 alone, as it is", async () => {
    const utf16 = Buffer.from(BODY, "utf16le").toString("latin1");
    const headers = { "content-type": "application/json; charset=utf-16le" };
    assert.equal((await ask("/change", { body: utf16, headers })).status, 403);
    const token = { authorization: "Bearer right", "content-type": "application/json; charset=shift_jis" };
    assert.equal((await ask("/breaks", { body: '{"how":"fault"}', headers: token })).status, 400);
    const packed = { "content-encoding": "gzip" };
    assert.equal((await ask("/change", { body: BODY, headers: packed })).status, 400);
    assert.equal(
      JSON.stringify((await ask("/change", { body: '{"text":"知らせ𠮷😀"}' })).text),
      '"{\\"text\\":\\"知らせ𠮷😀\\"}"',
    );
  });

  it("hold nothing of what is too large, and say so to who is still sending", async () => {
    const answer = await ask("/change", { body: `{"text":"${"x".repeat(300_000)}"}` });
    assert.equal(answer.status, 413);
    const png = { "content-type": "image/png" };
    assert.equal((await ask("/upload", { body: "x".repeat(10_000), headers: png })).status, 200);
    assert.equal((await ask("/upload", { body: "x".repeat(10_001), headers: png })).status, 413);
    assert.equal((await ask("/upload", { body: "x", headers: { "content-type": "image/gif" } })).status, 403);
    assert.match(await sendEndlessly(port), /^HTTP\/1\.1 413 /, "without a stated length, too");
  });

  it("tell a failure by its name, and everything else to the log alone", async () => {
    errors.length = 0;
    for (const how of ["throw", "answer"]) {
      const answer = await ask("/breaks", { body: JSON.stringify({ how }) });
      assert.equal(answer.status, 500);
      assert.equal(nameOf(answer), "failed");
    }
    assert.equal(errors.length, 2);
    const fault = await ask("/breaks", { body: '{"how":"fault"}' });
    assert.deepEqual(JSON.parse(fault.text), {
      type: `${BASE}/desk/api#refused`,
      title: "A rule of the newsroom forbids it",
      status: 422,
      name: "refused",
      code: "rule",
      detail: "So it is.",
    });
    assert.equal(errors.length, 2, "a refusal is no failure");
  });

  it("end a stream when its reader goes, however much there was to come", async () => {
    const socket = connect(port, "127.0.0.1");
    const head = Object.entries(OWN).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`GET /desk/api/endless HTTP/1.1\r\n${head.join("")}\r\n`);
    await new Promise((resolve) => socket.once("data", resolve));
    assert.ok(stream.poured > 0);
    socket.destroy();
    for (let tries = 0; stream.ended === 0 && tries < 200; tries += 1) await delay(10);
    assert.equal(stream.ended, 1);
    assert.equal(errors.length, 2, "and that is no failure");
  });

  it("look once more at who was long over sending the body: they may be shut out by now", async () => {
    const before = done.length;
    const head = Object.entries({ ...OWN, "content-type": "application/json", "content-length": "12" });
    const socket = connect(port, "127.0.0.1");
    socket.write(
      `POST /desk/api/change HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n{`,
    );
    await delay(150);
    isShutOut = true;
    socket.write('"text":"x"}');
    const [answer] = await once(socket, "data");
    isShutOut = false;
    socket.destroy();
    assert.match(String(answer), /^HTTP\/1\.1 401 /);
    assert.equal(done.length, before);
  });

  it("know no other address", async () => {
    for (const path of [
      "/",
      "/look/",
      "/look//",
      "/Look",
      "/change/%ff",
      "/change/a/b",
      "/../look",
      "/change/123456",
    ]) {
      const answer = await ask(path, { method: path.startsWith("/change") ? "DELETE" : "GET" });
      assert.equal(answer.status, 404, path);
    }
  });
});

/** Goes on until it is answered. */
async function sendEndlessly(port: number): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  const head = Object.entries({ ...OWN, "content-type": "image/png", "transfer-encoding": "chunked" });
  socket.write(
    `POST /desk/api/upload HTTP/1.1\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`,
  );
  const piece = `1000\r\n${"x".repeat(0x1000)}\r\n`;
  const sending = setInterval(() => socket.write(piece), 2);
  const [answer] = (await Promise.race([
    new Promise((resolve) => socket.once("data", (chunk: Buffer) => resolve([chunk.toString()]))),
    new Promise((resolve) => socket.once("close", () => resolve([""]))),
  ])) as [string];
  clearInterval(sending);
  socket.destroy();
  return answer;
}
