// Addresses of the ledger: each page has one, which names it again however a browser writes it.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { announcementId } from "../../terms/ids.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import { needsServer } from "../routes/needs-server.ts";
import { readRoute } from "../routes/read-route.ts";
import { ledgerPath } from "./ledger-address.ts";
import { isWithoutEnd, type LedgerRoute, type LedgerSubject } from "./routes.ts";

const [STATEMENT, LATER] = [announcementId(12), announcementId(15)];
const ID = ledgerIdOf(STATEMENT, 340);
const BEFORE = { day: "2025-09-08", id: ID };

const PAGES: readonly (readonly [path: string, page: LedgerRoute])[] = [
  ["", { page: "home" }],
  ["/undertakings", { page: "undertakings", filters: {} }],
  [
    "/undertakings?due=soon&outcome=kept&strength=effort&before=2025-09-08.12-340",
    {
      page: "undertakings",
      filters: { outcome: "kept", strength: "effort", due: "soon" },
      before: BEFORE,
    },
  ],
  ["/undertakings/12-340", { page: "undertaking", id: ID }],
  ["/undertakings/12-340/card", { page: "card", id: ID }],
  ["/statements/12", { page: "statement", announcement: STATEMENT }],
  ["/statements/12/beside/15", { page: "beside", earlier: STATEMENT, later: LATER }],
  ["/parties/JP+KR", { page: "parties", parties: "JP+KR", filters: {} }],
  ["/parties/JP+KR?due=2025-11", { page: "parties", parties: "JP+KR", filters: { due: "2025-11" } }],
  ["/topics/joint-exercise", { page: "topic", key: "joint-exercise", filters: {} }],
  ["/people/12-340-2", { page: "person", id: ledgerIdOf(STATEMENT, 340, 2) }],
  ["/posts/%E8%A6%8B%E6%9C%AC%2F%E9%95%B7", { page: "post", key: "見本/長" }],
  [
    "/sightings?month=2025-09&nationality=XA",
    {
      page: "sightings",
      filters: { month: "2025-09", nationality: "XA" },
    },
  ],
  ["/sightings/12-340", { page: "sighting", id: ID }],
  [
    "/people?month=2025-09&name=%E8%A6%8B%E6%9C%AC",
    { page: "people", filters: { month: "2025-09", name: "見本" } },
  ],
  ["/scrambles", { page: "scrambles", filters: {} }],
  ["/contracts", { page: "contracts", filters: {} }],
  ["/discipline", { page: "discipline", filters: {} }],
  ["/accidents?kind=landing", { page: "accidents", filters: { kind: "landing" } }],
  ["/data", { page: "data" }],
  ["/feed.atom", { page: "feed", subject: { page: "home" }, format: "atom" }],
  [
    "/parties/JP+KR/feed.rss",
    {
      page: "feed",
      subject: { page: "parties", parties: "JP+KR" },
      format: "rss",
    },
  ],
  ["/topics/space/feed.json", { page: "feed", subject: { page: "topic", key: "space" }, format: "json" }],
  ["/sightings/feed.atom", { page: "feed", subject: { page: "sightings" }, format: "atom" }],
  ["/people/12-340/feed.atom", { page: "feed", subject: { page: "person", id: ID }, format: "atom" }],
];

test("each page of the ledger has one address in each language", () => {
  for (const [path, page] of PAGES)
    for (const [language, prefix] of [
      ["ja", ""],
      ["en", "/en"],
    ] as const) {
      const target = `${prefix}/ledger${path}`;
      assert.deepEqual(readRoute(target), { kind: "ledger", language, page }, target);
      assert.deepEqual(readRoute(ledgerPath(language, page)), { kind: "ledger", language, page }, target);
    }
});

test("a file and what programs ask have one address, without a language", () => {
  const file = { page: "data-file", name: "undertakings", format: "csv" } as const;
  const oembed = { page: "oembed", url: "https://news.example/ledger/undertakings/12-340" } as const;
  for (const page of [file, oembed]) {
    assert.deepEqual(readRoute(ledgerPath("ja", page)), { kind: "ledger", language: "ja", page });
    assert.equal(readRoute(ledgerPath("en", page)).kind, "missing");
  }
});

test("parties in another order, or twice, lead to their one address", () => {
  for (const name of ["KR+JP", "JP%2BKR%2BJP"])
    assert.deepEqual(readRoute(`/en/ledger/parties/${name}`), {
      kind: "moved",
      to: "/en/ledger/parties/JP+KR",
    });
  assert.equal(readRoute("/ledger/parties/JP%2BKR").kind, "ledger");
});

test("what is no page of the ledger is missing, and a filter that is none is as if it were absent", () => {
  for (const path of [
    "/nothing",
    "/undertakings/12",
    "/undertakings/12-340/cards",
    "/undertakings/12-340/card/x",
    "/statements/0",
    "/statements/12/beside",
    "/statements/12/beside/12",
    "/statements/12/near/15",
    "/parties/",
    `/topics/${"x".repeat(101)}`,
    "/data/Names.csv",
    "/data/names.exe",
    "/undertakings/feed.atom",
    "/feed.exe",
    "/constructor",
    "/constructor/x",
  ])
    assert.notEqual(readRoute(`/ledger${path}`).kind, "ledger", path);
  assert.deepEqual(readRoute("/ledger/undertakings?outcome=broken&due=never&before=2025-13-01.1-1&x=1"), {
    kind: "ledger",
    language: "ja",
    page: { page: "undertakings", filters: {} },
  });
});

test("what can be asked for without end is kept under no key of its own, and a copy of plain files goes without filters", () => {
  const whole = { page: "parties", parties: "JP+KR", filters: {} } as const;
  assert.equal(isWithoutEnd(whole), false);
  assert.equal(isWithoutEnd({ ...whole, before: BEFORE }), true);
  assert.equal(isWithoutEnd({ ...whole, filters: { outcome: "kept" } }), true);
  assert.equal(isWithoutEnd({ page: "beside", earlier: STATEMENT, later: LATER }), true);
  assert.equal(isWithoutEnd({ page: "undertaking", id: ID }), false);
  assert.equal(needsServer("/ledger/parties/JP+KR"), false);
  assert.equal(needsServer("/ledger/parties/JP+KR?before=2025-09-08.12-340"), false);
  assert.equal(needsServer("/en/ledger/parties/JP+KR?outcome=kept"), true);
});

test("whatever a topic, a post or an organisation is called, its address names it again", () => {
  const sign = fc.constantFrom("~", ".", "/", "%", "+", "feed.atom", "?", "長", "😀", " ", "a", "#");
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 8 }), (signs) => {
      const name = signs.join("");
      const subjects: readonly LedgerSubject[] = name.includes("/") ? [] : [{ page: "topic", key: name }];
      const pages: readonly LedgerRoute[] = [
        { page: "post", key: name },
        ...subjects.map((subject) => ({ page: "feed", subject, format: "atom" }) as const),
      ];
      for (const page of pages) {
        const { pathname, search } = new URL(ledgerPath("en", page), "https://news.example/en");
        assert.deepEqual(readRoute(pathname + search), { kind: "ledger", language: "en", page });
      }
    }),
    { seed: 20261127, numRuns: 200 },
  );
});
