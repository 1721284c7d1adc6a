import assert from "node:assert/strict";
import { test } from "node:test";
import { findArchiveLinks, yearOf } from "./archive-links.ts";
import { stepOver } from "./step-over.ts";

const PAGE = "https://ministry.example/j/press/2025/index.html";
const find = (links: Readonly<Record<string, string>>, page = PAGE, entries: readonly string[] = []) => {
  const { pages, lastPage } = findArchiveLinks(
    Object.entries(links).map(([path, words]) => ({ address: new URL(path, page).href, words })),
    page,
    new Set(entries.map((path) => new URL(path, page).href)),
  );
  return { pages: pages.map((address) => address.replace("https://ministry.example", "")), lastPage };
};

test("years and months in any spelling are pages of the archive, the newest first", () => {
  const { pages } = find({
    "/j/press/2022/": "2022年",
    "/j/press/2024/": "令和６年",
    "/j/press/2023/index.html": "平成35年（2023年）",
    "/j/press/kako.html": "過去の発表一覧",
    "/j/press/index_2021.html": "2021年度分",
  });
  assert.equal(pages.length, 5);
  const dated = find({ "/j/press/2022/": "2022年", "/j/press/2024/": "令和6年", "/j/press/2023/": "FY2023" });
  assert.deepEqual(dated.pages, ["/j/press/2024/", "/j/press/2023/", "/j/press/2022/"]);
});

test("entries, other parts of the site, other hosts, files and words that only hold a year are none", () => {
  const { pages } = find(
    {
      "/j/press/2024/01.html": "2024年の訓練について",
      "/j/press/2024/02.html": "2024年",
      "/j/event/2024/": "2024年",
      "https://other.example/j/press/2024/": "2024年",
      "/j/press/2024.pdf": "2024年",
      "/j/press/calendar.html": "12月",
    },
    PAGE,
    ["/j/press/2024/02.html"],
  );
  assert.deepEqual(pages, []);
});

test("numbered pages are those whose addresses differ in figures alone", () => {
  const { pages, lastPage } = find({
    "/j/press/2025/?page=3": "3",
    "/j/press/2025/?page=2": "［２］",
    "/j/press/2025/?page=31": "31",
    "/j/press/2025/x.html": "7",
  });
  assert.deepEqual(pages, ["/j/press/2025/?page=2", "/j/press/2025/?page=3", "/j/press/2025/?page=31"]);
  assert.equal(lastPage, 31);
});

test("the page before is one where it is called so", () => {
  assert.deepEqual(find({ "/j/press/2025/p2.html": "« 前へ" }).pages, ["/j/press/2025/p2.html"]);
});

test("the year of an address or of words", () => {
  assert.equal(yearOf("https://a.example/press/2024/"), 2024);
  assert.equal(yearOf("https://a.example/press/20241203.html"), 2024);
  assert.equal(yearOf("https://a.example/press/r6.html", "2024年度"), 2024);
  assert.equal(yearOf("https://a.example/press/120245.html"), undefined);
});

test("the page behind one that is missing is counted on by the same step", () => {
  const at = (query: string) => `https://a.example/press/${query}`;
  assert.equal(stepOver(at("?page=2"), at("?page=3")), at("?page=4"));
  assert.equal(stepOver(at("?start=20&n=20"), at("?start=40&n=20")), at("?start=60&n=20"));
  assert.equal(stepOver(at("list09.html"), at("list10.html")), at("list11.html"));
  assert.equal(stepOver(at(""), at("?page=2")), at("?page=3"));
  assert.equal(stepOver(at("a.html"), at("b.html")), undefined);
  assert.equal(stepOver(at("2024/12.html"), at("2025/01.html")), undefined);
});
