import assert from "node:assert/strict";
import { test } from "node:test";
import { WATCH } from "../../testing/sources/watched-source.ts";
import { createGuessing } from "./guess-place.ts";
import { PLACE_READERS } from "./place-readers.ts";

const read = async (text: string, contentType: string) => {
  const guessing = createGuessing(PLACE_READERS);
  assert.ok(guessing.reader.kind === "asked");
  const bytes = new TextEncoder().encode(text);
  const about = { address: "https://ministry.example/press/", contentType, settings: WATCH };
  return { reading: await guessing.reader.read(bytes, about), kind: guessing.kind() };
};

test("an address without a kind is read as what it sends: a page as a list, a feed under any type as a feed", async () => {
  const rows = [20, 19, 18, 17].map(
    (day) => `<li>2025年11月${day}日 <a href="/press/${day}.html">共同訓練の実施について その${day}</a></li>`,
  );
  const page = await read(`<title>報道発表</title><ul>${rows.join("")}</ul>`, "text/html");
  assert.equal(page.kind, "list-page");
  assert.ok(page.reading.ok && page.reading.value.items.length === 4);
  const feed = await read("<rss><channel><item><title>一</title></item></channel></rss>", "text/html");
  assert.equal(feed.kind, "feed");
  assert.ok(feed.reading.ok && feed.reading.value.items[0]?.title === "一");
});
