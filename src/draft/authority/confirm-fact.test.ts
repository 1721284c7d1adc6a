// Growing by what an editor confirms: entries are added and amended in place, and a contradiction is refused with both values.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseAuthority } from "./authority.ts";
import type { Authority } from "./authority.ts";
import type { ConfirmedFact } from "./confirm-fact.ts";
import { confirmFact } from "./confirm-fact.ts";
import { writeEntry } from "./written/write-entry.ts";

const PEOPLE = `# Who is who.
as-of: 2026-03-01

people:
  # The first.
  - name: 見本太郎
    reading: みほん・たろう
    # Until relieved.
    offices:
      - { office: 見本大臣, from: 2025-10-21 }
    source: 名簿
  # The last word.
`;
const SHIPS = `source: 一覧
ships:
  - { name: さざなみ, hull: DD-113, country: 日本 }
`;

function read(people = PEOPLE, ships = SHIPS): Authority {
  const parsed = parseAuthority([
    { name: "people.yaml", text: people },
    { name: "ships.yaml", text: ships },
  ]);
  assert.ok(parsed.ok, parsed.ok ? "" : parsed.error);
  return parsed.value;
}

const held = (from: string, to?: string, office = "見本大臣") => [{ office, from, ...(to ? { to } : {}) }];
const person = (name: string, fields: ConfirmedFact["fields"]): ConfirmedFact => ({
  section: "people",
  name,
  fields,
  source: "発令",
});
const ship = (name: string, hull: string, country = "日本"): ConfirmedFact => ({
  section: "ships",
  name,
  fields: { hull, country },
  source: "発令",
});

test("what is new is added with its source, and found at once", () => {
  const confirmed = confirmFact(read(), person("例示花子", { reading: "れいじ・はなこ" }));
  assert.ok(confirmed.ok);
  assert.equal(confirmed.value.change, "added");
  assert.equal(confirmed.value.authority.peopleByName.get("例示花子")?.source, "発令");
});

test("the end of a time in office amends the entry, and the source is added to its own", () => {
  const confirmed = confirmFact(read(), person("見本 太郎", { offices: held("2025-10-21", "2026-04-01") }));
  assert.ok(confirmed.ok);
  assert.equal(confirmed.value.change, "amended");
  const known = confirmed.value.authority.peopleByName.get("見本太郎");
  assert.deepEqual(known?.offices, held("2025-10-21", "2026-04-01"));
  assert.equal(known?.source, "名簿; 発令");
});

test("what is known already changes nothing", () => {
  const authority = read();
  const confirmed = confirmFact(authority, person("見本太郎", { reading: "みほん・たろう" }));
  assert.ok(confirmed.ok);
  assert.deepEqual([confirmed.value.change, confirmed.value.authority], ["known", authority]);
});

const CONTRADICTIONS: readonly (readonly [what: string, fact: ConfirmedFact, known: string, said: string])[] =
  [
    [
      "another reading",
      person("見本太郎", { reading: "けんぽん・たろう" }),
      "みほん・たろう",
      "けんぽん・たろう",
    ],
    [
      "another first day of one office",
      person("見本太郎", { offices: held("2025-10-20") }),
      "見本大臣 2025-10-21",
      "見本大臣 2025-10-20",
    ],
    [
      "a second holder of one office",
      person("例示花子", { offices: held("2025-12-01") }),
      "見本大臣 2025-10-21/",
      "見本大臣 2025-12-01/",
    ],
    ["a hull number that another ship has", ship("まつかぜ", "DD-113"), "DD-113 さざなみ", "DD-113 まつかぜ"],
  ];

for (const [what, fact, known, said] of CONTRADICTIONS) {
  test(`${what} is a contradiction, with what is known, what is said and where the known is from`, () => {
    const confirmed = confirmFact(read(), fact);
    assert.ok(!confirmed.ok && confirmed.error.kind === "contradiction");
    assert.deepEqual([confirmed.error.known, confirmed.error.said], [known, said]);
    assert.ok(confirmed.error.source.length > 0);
  });
}

test("the day of change, several vice-ministers and another navy's number contradict nothing", () => {
  const authority = read(PEOPLE.replace("2025-10-21 }", "2025-10-21, to: 2026-01-05 }"));
  assert.ok(confirmFact(authority, person("例示花子", { offices: held("2026-01-05") })).ok);
  const vice = held("2025-10-21", undefined, "見本副大臣");
  const first = confirmFact(authority, person("例示花子", { offices: vice }));
  assert.ok(first.ok && confirmFact(first.value.authority, person("例示渡", { offices: vice })).ok);
  assert.ok(confirmFact(authority, ship("長沙", "DD-113", "中国")).ok);
});

test("what makes no entry is refused with every fault", () => {
  const confirmed = confirmFact(read(), {
    section: "ships",
    name: "まつかぜ",
    fields: { reading: ["a"] },
    source: "発令",
  });
  assert.ok(!confirmed.ok && confirmed.error.kind === "no-entry");
  assert.deepEqual(confirmed.error.faults, ["country is missing", "reading takes a word"]);
});

function written(text: string, fact: ConfirmedFact): string {
  const before = text === SHIPS ? read(PEOPLE, text) : read(text);
  const confirmed = confirmFact(before, fact);
  assert.ok(confirmed.ok);
  const { entry } = confirmed.value;
  const known = before.entries.find(({ name, section }) => name === entry.name && section === entry.section);
  const after = writeEntry(text, entry.fields, known);
  assert.ok(after.ok);
  return after.value;
}

test("writing an amended entry keeps comments, order and every other line", () => {
  const text = written(
    PEOPLE,
    person("見本太郎", { offices: held("2025-10-21", "2026-04-01"), surname: "見本", given: "太郎" }),
  );
  const expected = PEOPLE.replace("2025-10-21 }", "2025-10-21, to: 2026-04-01 }").replace(
    "    source: 名簿\n",
    "    surname: 見本\n    given: 太郎\n    source: 名簿; 発令\n",
  );
  assert.equal(text, expected);
});

test("a new entry stands at the end, in the form that its file has", () => {
  const added = written(PEOPLE, person("例示花子", { reading: "れいじ・はなこ" }));
  assert.equal(added, `${PEOPLE}  - name: 例示花子\n    reading: れいじ・はなこ\n    source: 発令\n`);
  const inBraces = written(SHIPS, { ...ship("まつかぜ", "101"), source: "a: b" });
  assert.equal(inBraces, `${SHIPS}  - { name: まつかぜ, hull: "101", country: 日本, source: "a: b" }\n`);
});

test("what the file could not give back is not written", () => {
  for (const name of ["まつ\nかぜ", "まつ\u001bかぜ", "まつ\u202eかぜ", "まつ\ud800かぜ", "まつ\u2028かぜ"]) {
    const confirmed = confirmFact(read(), { ...ship(name, "DD-1") });
    assert.ok(confirmed.ok);
    assert.equal(writeEntry(SHIPS, confirmed.value.entry.fields).ok, false, JSON.stringify(name));
  }
});
