// Rewriting: links follow what has moved, dead ones become text, forms go, and everything else stays byte for byte.

import assert from "node:assert/strict";
import { test } from "node:test";
import { type LinkReader, rewriteMachineText, rewritePage } from "./rewrite-page.ts";

const linksAt = (base: string): LinkReader => ({
  base,
  resolve: (target) => (target.startsWith("/search") ? undefined : target.replace("?before=", "/~before=")),
});
const links = linksAt("https://news.example");

test("a page without anything to change is the same page", () => {
  const page = `<!doctype html>\n<p title='a>b'>x &amp; y <a href="/articles/1#part">1</a> <img src="/media/a.png" alt=""/> <a href="https://other.example/?before=1">o</a>`;
  assert.equal(rewritePage(page, links), page);
});

test("links lead to where the copy has it, keep their fragment, and lose the address of what it does not have", () => {
  const page = `<a class="x" href="/section/a?before=1#top">older</a><a href="/search?q=1">search</a><link rel="search" href="/search"><link rel="canonical" href="https://news.example/section/a?before=1">`;
  assert.equal(
    rewritePage(page, links),
    `<a class="x" href="/section/a/~before=1#top">older</a><a>search</a><link rel="canonical" href="https://news.example/section/a/~before=1">`,
  );
});

test("forms go with all that is in them, and the picture that tells of readers", () => {
  const page = `<p>a</p><form action="/search"><div><input></div></form><p>b</p><noscript><img class="beacon" src="/beacon.gif?a=1"></noscript><noscript>kept</noscript>`;
  assert.doesNotMatch(rewritePage(page, links), /form|input|beacon/);
  assert.match(rewritePage(page, links), /<p>a<\/p>.*<p>b<\/p><noscript>kept<\/noscript>/);
});

test("what an article says is text, whatever it looks like", () => {
  const page = `<p>&lt;a href=&quot;/search&quot;&gt; href="/section/a?before=1" https://news.example/section/a?before=1</p>`;
  assert.equal(rewritePage(page, links), page);
});

test("below a folder of a host all addresses get the folder in front", () => {
  const at = linksAt("https://user.example/news");
  assert.equal(
    rewritePage(`<a href="/">home</a><a href="/en">en</a><a href="https://user.example/news/en">x</a>`, at),
    `<a href="/news/">home</a><a href="/news/en">en</a><a href="https://user.example/news/en">x</a>`,
  );
});

test("absolute addresses in feeds, sitemaps and JSON follow as well, and those of others stay", () => {
  const xml = `<loc>https://news.example/section/a?before=1</loc><loc>https://news.example.evil/section/a?before=1</loc>`;
  assert.equal(
    rewriteMachineText(xml, "application/xml", links),
    `<loc>https://news.example/section/a/~before=1</loc><loc>https://news.example.evil/section/a?before=1</loc>`,
  );
  const json = `{"url":"https://news.example/section/a?before=1","id":"https://news.example/kind/"}`;
  assert.equal(
    rewriteMachineText(json, "application/feed+json", links),
    `{"url":"https://news.example/section/a/~before=1","id":"https://news.example/kind/"}`,
  );
});
