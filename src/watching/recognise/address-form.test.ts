// Address forms: what leads to the same page has one form, what leads to another has another.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addressForm } from "./address-form.ts";

test("what leads to the same page has one form", () => {
  const rows: readonly (readonly [first: string, ...others: string[]])[] = [
    [
      "https://www.ministry.example/press/2029/05/17a.html",
      "http://www.ministry.example:80/press/2029/05/17a.html",
      "https://www.ministry.example:443/press/2029/05/17a.html#main",
      "HTTPS://WWW.Ministry.Example/press//2029/05/17a.html?utm_source=x&utm_medium=rss&fbclid=1",
      "https://m.ministry.example/press/2029/05/17a.html;jsessionid=0A1B",
      "https://ministry.example./press/2029/05/17%61.html?",
    ],
    [
      "https://ministry.example/news/",
      "https://ministry.example/news",
      "https://ministry.example/news/index.html",
      "http://ministry.example/news/index.php?PHPSESSID=9",
    ],
    [
      "https://ministry.example/%E7%99%BA%E8%A1%A8",
      "https://ministry.example/発表",
      "https://ministry.example/%e7%99%ba%e8%a1%a8",
    ],
    ["https://ministry.example/a?id=1&lang=ja", "https://ministry.example/a?lang=ja&id=1"],
  ];
  for (const [first, ...others] of rows)
    for (const other of others) assert.equal(addressForm(other), addressForm(first), other);
});

test("what leads to another page has another form", () => {
  const forms = [
    "https://ministry.example/a",
    "https://ministry.example/A",
    "https://ministry.example/a.html",
    "https://ministry.example/a?id=1",
    "https://ministry.example/a?id=2",
    "https://ministry.example:8443/a",
    "https://joint.ministry.example/a",
    "https://ministry.example/a%2Fb",
    "https://ministry.example/a/b",
    "https://m.example/a",
  ].map(addressForm);
  assert.equal(new Set(forms).size, forms.length);
});

test("a form is its own form, and what is no address is left as it is", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
      (address) => {
        const form = addressForm(address);
        assert.equal(addressForm(form), form);
      },
    ),
    { seed: 1, numRuns: 500 },
  );
  assert.equal(addressForm("mailto:desk@ministry.example"), "mailto:desk@ministry.example");
  assert.equal(addressForm("https://"), "https://");
});
