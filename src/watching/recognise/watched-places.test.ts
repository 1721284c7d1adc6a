import assert from "node:assert/strict";
import { test } from "node:test";
import { sourceId } from "../../terms/ids.ts";
import { SOURCE, WATCH } from "../../testing/sources/watched-source.ts";
import { watchedPlaces } from "./watched-places.ts";

test("a place is watched already whatever form its address is written in, and no other is", () => {
  const of = (id: string, place: string) => ({ ...SOURCE, id: sourceId(id), watch: { ...WATCH, place } });
  const { watch: _watch, ...unwatched } = SOURCE;
  const watchedAs = watchedPlaces([
    unwatched,
    of("pushed", ""),
    of("news", "https://www.ministry.example/press/index.html"),
    of("again", "https://ministry.example/press/"),
  ]);
  assert.equal(watchedAs("http://ministry.example/press/?utm_source=mail"), "news");
  assert.equal(watchedAs("https://ministry.example/press/2.html"), undefined);
  assert.equal(watchedAs(""), undefined);
});
