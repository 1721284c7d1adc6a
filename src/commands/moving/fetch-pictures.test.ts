// Pictures fetched for moved articles: from a server of this machine, through the guard, and what is not had.

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import sharp from "sharp";
import { openArchive } from "../../store/open-archive.ts";
import { type FetchBounds, FETCH_BOUNDS, createPictureFetcher } from "./fetch-pictures.ts";
import { createPicturePlacer } from "./place-pictures.ts";

const root = mkdtempSync(join(tmpdir(), "shirase-fetch-"));
const asked: string[] = [];
let server: Server;
let site: string;

before(async () => {
  const picture = await sharp({ create: { width: 8, height: 6, channels: 3, background: "#123456" } })
    .png()
    .toBuffer();
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    if (path.startsWith("/ship")) response.setHeader("content-type", "image/png").end(picture);
    else if (path === "/page.png") response.setHeader("content-type", "text/html").end("<p>no picture</p>");
    else if (path === "/lie.png") response.setHeader("content-type", "image/png").end("no picture");
    else if (path === "/half.png") {
      response.writeHead(200, { "content-type": "image/png", "content-length": "9999" }).write(picture);
      setTimeout(() => response.destroy(), 10);
    } else if (path === "/huge.png")
      response.writeHead(200, { "content-type": "image/png", "content-length": "99000000" }).end();
    else if (path === "/inside.png") response.writeHead(302, { location: "http://10.0.0.1/ship.png" }).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://old.example:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true, force: true });
});

/** `old.example` is this machine; every other name is in a private network. */
function fetcherOf(folder: string, bounds: Partial<FetchBounds> = {}, now: () => number = () => 0) {
  asked.length = 0;
  return createPictureFetcher({
    folder: join(root, folder),
    site,
    bounds: { ...FETCH_BOUNDS, ...bounds },
    now,
    fetching: {
      allowAddresses: ["127.0.0.1"],
      resolve: async (name) => [name === "old.example" ? "127.0.0.1" : "10.0.0.1"],
    },
  });
}

async function reasonOf(fetcher: ReturnType<typeof fetcherOf>, address: string): Promise<string> {
  const fetched = await fetcher.fetchPicture(address);
  return fetched.ok ? assert.fail(`${address} was fetched`) : fetched.error;
}

test("a picture is asked for once, and found by the next run, with its alt, caption and credit", async () => {
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  for (const [run, times] of [
    [1, 1],
    [2, 0],
  ]) {
    const fetcher = fetcherOf("kept");
    const { placeFor } = createPicturePlacer(archive, { isDry: false, fetcher });
    const place = placeFor("item 1", join(root, "kept"));
    const given = { kind: "picture", alt: "艦", caption: "入港", credit: "見本社" } as const;
    for (const address of [`${site}/ship.png`, "/ship.png", "/ship.png#part"]) {
      const block = await place({ ...given, address });
      assert.ok(block.kind === "picture", JSON.stringify(block));
      const { alt, caption, credit, width, height } = block;
      assert.deepEqual([alt, caption, credit, width, height], ["艦", "入港", "見本社", 8, 6]);
    }
    assert.equal(asked.length, times, `run ${run}`);
  }
  assert.equal(readdirSync(join(root, "kept", "fetched")).length, 1);
  const pictures = [];
  for await (const { name } of archive.readPictures()) pictures.push(name);
  assert.equal(pictures.length, 1);
  await archive.close();
});

test("what is no picture, too large, cut off or not there is told with its reason and leaves nothing", async () => {
  const fetcher = fetcherOf("none");
  for (const [address, reason] of [
    ["/page.png", /"text\/html", which is no picture/],
    ["/lie.png", /./],
    ["/huge.png", /20 MB is the limit/],
    ["/ship.png?fine", undefined],
    ["/half.png", /./],
    ["/missing.png", /status 404/],
    ["ftp://old.example/ship.png", /no http/],
  ] as const) {
    if (reason === undefined) assert.ok((await fetcher.fetchPicture(address)).ok);
    else assert.match(await reasonOf(fetcher, address), reason, address);
  }
  const before = asked.length;
  assert.match(await reasonOf(fetcher, "/missing.png"), /status 404/);
  assert.equal(asked.length, before, "it is not asked for twice in a run");
  assert.equal(readdirSync(join(root, "none", "fetched")).length, 1);
});

test("no address inside a network is asked, by its name, its number or a redirect", async () => {
  const fetcher = fetcherOf("guarded");
  for (const address of [
    "http://intranet.example/ship.png",
    "http://10.0.0.1/ship.png",
    "http://[::1]/ship.png",
    "http://169.254.169.254/latest/meta-data",
    "/inside.png",
  ])
    assert.match(await reasonOf(fetcher, address), /not on the public internet/, address);
  assert.deepEqual(asked, ["/inside.png"]);
});

test("a run asks for so many pictures, so many bytes and so long, and a host that fails no more than five times", async () => {
  const few = fetcherOf("few", { pictures: 2 });
  for (const number of [1, 2]) assert.ok((await few.fetchPicture(`/ship${number}.png`)).ok);
  assert.match(
    await reasonOf(few, "/ship3.png"),
    /2 pictures were asked for in this run; the next run goes on/,
  );
  assert.ok((await few.fetchPicture("/ship1.png")).ok, "what is there is had");
  assert.ok((await fetcherOf("few", { pictures: 2 }).fetchPicture("/ship3.png")).ok, "the next run goes on");

  const small = fetcherOf("small", { bytes: 1 });
  assert.ok((await small.fetchPicture("/ship1.png")).ok);
  assert.match(await reasonOf(small, "/ship2.png"), /MB were fetched/);

  let now = 0;
  const short = fetcherOf("short", { wholeMs: 60_000 }, () => now);
  assert.ok((await short.fetchPicture("/ship1.png")).ok);
  now = 60_000;
  assert.match(await reasonOf(short, "/ship2.png"), /fetched for 1 minutes/);

  const failing = fetcherOf("failing");
  for (let number = 0; number < 5; number += 1) await reasonOf(failing, `/missing${number}.png`);
  assert.match(await reasonOf(failing, "/ship.png"), /failed 5 times in a row/);
  assert.equal(asked.length, 5);
});
