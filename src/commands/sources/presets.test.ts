import assert from "node:assert/strict";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { DEFAULT_HOUSE } from "../../default-house.ts";
import { openArchive } from "../../store/open-archive.ts";
import { sourceId } from "../../terms/ids.ts";
import type { CommandCall } from "../command.ts";
import { addPreset, listPresets } from "./presets.ts";

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>見本省</title><item><title>式典について</title><link>https://ministry.example/1.html</link><pubDate>Fri, 05 Mar 2027 10:30:00 +0900</pubDate></item></channel></rss>`;

async function openFeed(t: TestContext): Promise<{ readonly address: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    response.writeHead(url === "/feed.xml" ? 200 : 404, { "content-type": "application/rss+xml" });
    response.end(url === "/feed.xml" ? FEED : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const allowed = process.env["SHIRASE_ALLOW_ADDRESSES"];
  process.env["SHIRASE_ALLOW_ADDRESSES"] = "127.0.0.0/8";
  t.after(() => {
    server.close();
    server.closeAllConnections();
    if (allowed === undefined) delete process.env["SHIRASE_ALLOW_ADDRESSES"];
    else process.env["SHIRASE_ALLOW_ADDRESSES"] = allowed;
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`, asked };
}

async function makeHouse(t: TestContext, place: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "shirase-presets-"));
  t.after(() => rm(folder, { recursive: true }));
  await cp(join(DEFAULT_HOUSE, "style.yaml"), join(folder, "style.yaml"));
  const yaml = `presets:
  - id: sample
    name: { ja: 見本省, en: Sample Ministry }
    issuer: 見本省
    site: https://ministry.example/
    kind: feed
    place: ${place}
    section: watch
    follow: page
    rhythm: { days: [1], from: "09:00", to: "18:00", zone: Asia/Tokyo, every: 15, at-least-every: 60 }
    verified: false
    why-not: nobody could
    known-by: this test
`;
  await writeFile(join(folder, "sources.yaml"), yaml);
  return folder;
}

/** What a command prints. */
async function hear(
  work: () => Promise<number>,
): Promise<{ readonly status: number; readonly heard: string }> {
  const out = process.stdout.write.bind(process.stdout);
  const err = process.stderr.write.bind(process.stderr);
  let heard = "";
  const listen = (chunk: string | Uint8Array): boolean => {
    heard += String(chunk);
    return true;
  };
  process.stdout.write = listen;
  process.stderr.write = listen;
  try {
    return { status: await work(), heard };
  } finally {
    process.stdout.write = out;
    process.stderr.write = err;
  }
}

test("a preset is added after a look, which verifies it, or paused and unseen; the list says which", async (t) => {
  const { address, asked } = await openFeed(t);
  const house = await makeHouse(t, address);
  const opened = await openArchive(":memory:");
  assert.ok(opened.ok);
  const archive = opened.value;
  t.after(() => archive.close());
  const callWith = (...flags: readonly string[]): CommandCall => ({
    inputs: [],
    text: (name) => (name === "house" ? house : undefined),
    flag: (name) => flags.includes(name),
  });
  const stateOf = async () => (await hear(() => listPresets(archive, house))).heard.split("\t").slice(0, 4);
  assert.deepEqual(await stateOf(), ["sample", "feed", "not added", "not verified"]);
  const sample = sourceId("sample");

  const unknown = await hear(() => addPreset(archive, callWith(), sourceId("other")));
  assert.deepEqual(
    [unknown.status, /There is no preset "other": one of sample\./.test(unknown.heard)],
    [1, true],
  );

  assert.equal(
    (await hear(() => addPreset(archive, callWith("paused"), sample, sourceId("unseen")))).status,
    0,
  );
  const unseen = await archive.findSource(sourceId("unseen"));
  assert.deepEqual([unseen?.watch?.state, unseen?.watch?.verified, asked], ["paused", false, []]);
  assert.deepEqual((await stateOf())[2], "added, paused");
  await hear(async () => ((await archive.removeWatch(sourceId("unseen"), ADMIN)) === "emptied" ? 0 : 1));

  const added = await hear(() => addPreset(archive, callWith(), sample));
  assert.equal(added.status, 0, added.heard);
  assert.match(added.heard, /1 entry of "見本省".*\n.*式典について/);
  const kept = await archive.findSource(sample);
  assert.deepEqual(
    [kept?.name, kept?.issuer, kept?.section, kept?.address, kept?.autoPublish],
    ["見本省", "見本省", "watch", "https://ministry.example", false],
  );
  assert.deepEqual([kept?.watch?.state, kept?.watch?.verified], ["on", true]);
  assert.deepEqual((await stateOf())[2], "added");
  const again = await hear(() => addPreset(archive, callWith(), sample));
  assert.deepEqual([again.status, /There is a source "sample" already/.test(again.heard)], [1, true]);
});

const ADMIN = { at: "2027-03-05T00:00:00.000Z", actor: { kind: "console", name: "test" } } as const;
