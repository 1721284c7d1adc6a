import assert from "node:assert/strict";
import { test } from "node:test";
import { kindOfPlace } from "./kind-of-place.ts";

const ADDRESS = "https://ministry.example/press/";
const kindOf = (text: string, contentType?: string) =>
  kindOfPlace(new TextEncoder().encode(text), {
    address: ADDRESS,
    ...(contentType !== undefined && { contentType }),
  });

test("an address is a feed or a list page by what it sends, whatever it is called", async () => {
  for (const [text, type, kind] of [
    ['<?xml version="1.0"?><!-- x --><rss version="2.0"/>', "text/html", "feed"],
    ['<!DOCTYPE rss [<!ENTITY a "b">]>\n<rss/>', "text/xml", "feed"],
    ["<rdf:RDF/>", "application/xml", "feed"],
    ['\uFEFF  {"version":"https://jsonfeed.org/version/1.1"}', undefined, "feed"],
    ["<!doctype html><title>報道発表</title>", "text/html", "list-page"],
    ["<html><body>", "application/xml", "list-page"],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html>', "application/xhtml+xml", "list-page"],
    ["<center>報道発表 <a href=1>一</a>", "text/html", "list-page"],
    ["plain words", "text/plain", "feed"],
    ["", undefined, "feed"],
    ["<rss", "text/html", "feed"],
  ] as const)
    assert.equal(await kindOf(text, type), kind, text);
});

test("what never comes to its root costs no more than its beginning", async () => {
  assert.equal(await kindOf("<!-- - ".repeat(100_000)), "feed");
  assert.equal(await kindOf("<?x?>".repeat(100_000)), "feed");
  assert.equal(await kindOf(`<!doctype x [${"<".repeat(100_000)}`), "feed");
});
