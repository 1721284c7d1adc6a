// Patterns of addresses: which row an address finds, and that a row may pass one on.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createFinder } from "./pattern.ts";

type Asking = { readonly steps: readonly string[] };

const find = createFinder<Asking, string>([
  ["/:kind/:name", () => "any two"],
  ["/about/:name", ({ steps: [, name] }) => (name === "us" ? "about us" : undefined)],
  ["/feed.:format", () => "feed"],
  ["/api/*", () => "api"],
  ["/", () => "home"],
]);
const findPath = (path: string): string | undefined => find({ steps: path.slice(1).split("/") });

test("a row that names its first step comes before one that does not, and may pass the address on", () => {
  assert.equal(findPath("/about/us"), "about us");
  assert.equal(findPath("/about/them"), "any two");
  assert.equal(findPath("/person/them"), "any two");
});

test("a step fits whole, or by what stands before and behind its name", () => {
  assert.equal(findPath("/"), "home");
  assert.equal(findPath("/feed.atom"), "feed");
  for (const path of ["/feed", "/a.feed.atom", "/home", "/a/b/c", "/constructor"])
    assert.equal(findPath(path), undefined, path);
});

test("an open row takes any number of steps more, and one at least", () => {
  assert.equal(findPath("/api/v1/articles/5"), "api");
  assert.equal(findPath("/api/v1"), "api");
  assert.equal(findPath("/api"), undefined);
});
