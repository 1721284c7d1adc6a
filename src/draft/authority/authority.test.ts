// The authority file: every entry has its source, and a look-up never answers more than the file knows.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import { loadTestAuthority, readAuthorityTexts } from "../../testing/drafts/house.ts";
import { parseAuthority } from "./authority.ts";
import type { Authority } from "./authority.ts";
import { knownPeople } from "./known-people.ts";
import {
  findEntries,
  findIssuerOfAddress,
  findLeadingCountry,
  findOfficeHolder,
  findReading,
} from "./look-up.ts";
import { readWrittenFile } from "./written/written-file.ts";

const TARO = `
  - name: 見本太郎
    surname: 見本
    given: 太郎
    reading: みほん・たろう
    offices:
      - { office: 見本大臣, from: 2024-10-01, to: 2025-10-21 }
    source: 見本名簿`;
const HANAKO = `
  - name: 例示花子
    surname: 例示
    given: 花子
    reading: れいじ・はなこ
    offices:
      - { office: 見本大臣, from: 2025-10-21 }
    source: 見本名簿`;

function makeAuthority(...entries: readonly string[]): ReturnType<typeof parseAuthority> {
  return parseAuthority([{ name: "people.yaml", text: `as-of: 2026-03-01\npeople:${entries.join("")}\n` }]);
}

function sample(): Authority {
  const authority = makeAuthority(TARO, HANAKO);
  assert.ok(authority.ok, authority.ok ? "" : authority.error);
  return authority.value;
}

test("the house's own files are right, and every entry has a source", () => {
  const { entries, asOf } = loadTestAuthority();
  assert.ok(entries.length > 400 && /^\d{4}-/.test(asOf));
  for (const { source, name } of entries) assert.ok(source.length > 3, name);
});

test("a YAML library reads the same from the house's files", () => {
  const asWords = (value: unknown): unknown =>
    typeof value === "object" && value !== null
      ? JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
          typeof part === "number" ? String(part) : part,
        )
      : value;
  for (const { name, text } of readAuthorityTexts()) {
    const written = readWrittenFile(text);
    assert.ok(written.ok, name);
    const { head, section, entries } = written.value;
    assert.deepEqual(
      asWords({ ...head, [section]: entries.map(({ fields }) => fields) }),
      asWords(parse(text)),
      name,
    );
  }
});

const FAULTS: readonly (readonly [what: string, entries: readonly string[], said: RegExp])[] = [
  [
    "without a source",
    [TARO.replace(/\n {4}source.*/, "")],
    /^people\.yaml:3: "見本太郎": every entry needs its source$/,
  ],
  ["twice", [TARO, TARO], /^people\.yaml:10: "見本太郎" is there twice, first in people\.yaml:3$/],
  [
    "wrongly parted",
    [TARO.replace("surname: 見本", "surname: 見")],
    /surname and given name do not make up the name/,
  ],
  [
    "ending before it begins",
    [TARO.replace("2025-10-21", "2023-10-21")],
    /見本大臣 ends \(2023-10-21\) before it begins/,
  ],
  ["with an unknown field", [`${TARO}\n    age: 40`], /people have no field "age"/],
  [
    "with a word for a list",
    [TARO.replace(/offices:\n.*\n/, "offices: 見本大臣\n")],
    /offices takes items like/,
  ],
  ["with a day that is none", [TARO.replace("2024-10-01", "2024-13-01")], /offices takes items like/],
  ["with a day that never was", [TARO.replace("2024-10-01", "2024-02-30")], /offices takes items like/],
  ["broken off", ["\n  - { name: 見本太郎"], /^people\.yaml:3: "\{ name: 見本太郎" lacks "\}"$/],
  ["that is no entry", ["\n  見本太郎"], /^people\.yaml:3: "見本太郎": an entry begins with/],
];

for (const [what, entries, said] of FAULTS) {
  test(`an entry ${what} is refused with file, line and what is wrong`, () => {
    const parsed = makeAuthority(...entries);
    assert.match(parsed.ok ? "" : parsed.error, said);
  });
}

test("every fault of a file is said at once", () => {
  const parsed = makeAuthority(
    TARO.replace("surname: 見本", "surname: 見"),
    HANAKO.replace("given: 花子", "given: 花"),
  );
  assert.equal(parsed.ok ? 0 : parsed.error.split("\n").length, 2);
});

test("entries are found by name, other spelling, width, variant characters and hull number", () => {
  const authority = loadTestAuthority();
  const names = (name: string): readonly string[] =>
    findEntries(authority, name).map(({ section, name: found }) => `${section}/${found}`);
  assert.deepEqual(names("Ｙ９"), ["aircraft/Y-9"]);
  assert.deepEqual(names("DDG-173"), ["ships/こんごう"]);
  assert.deepEqual(names("斎藤 聡"), ["people/齋藤聡"]);
  assert.deepEqual(names("運-9"), ["aircraft/Y-9"]);
  assert.deepEqual(names("無い"), []);
});

test("the reader is told of people by name and office, with the entry", () => {
  const known = knownPeople(sample());
  assert.deepEqual(known.findHolder("見本大臣", "2025-11-01", "例示"), {
    name: "例示花子",
    reading: "れいじ・はなこ",
    entry: "people/例示花子",
  });
  assert.equal(known.findHolder("大臣", "2025-11-01", "例示")?.office, "見本大臣");
  assert.equal(known.findHolder("見本大臣", "2025-11-01", "見本"), undefined);
  assert.equal(known.findByName("見本 太郎")?.entry, "people/見本太郎");
});

test("a reading is found by the full name, however spaced", () => {
  assert.equal(findReading(sample(), "見本 太郎"), "みほん・たろう");
  assert.equal(findReading(sample(), "見本次郎"), undefined);
});

test("the holder of an office is known only for days that the file covers without doubt", () => {
  const holder = (day: string, surname?: string): string | undefined =>
    findOfficeHolder(sample(), "見本大臣", day, surname)?.name;
  assert.equal(holder("2025-09-08"), "見本太郎");
  assert.equal(holder("2025-10-22"), "例示花子");
  assert.equal(holder("2025-10-21"), undefined, "both are listed on the day of change");
  assert.equal(holder("2025-10-21", "例示"), "例示花子");
  assert.equal(holder("2025-10-21", "れいじ"), "例示花子", "the surname's reading names them too");
  const bare = (surname?: string): string | undefined =>
    findOfficeHolder(sample(), "大臣", "2025-09-08", surname)?.name;
  assert.deepEqual([bare("見本"), bare("例示"), bare()], ["見本太郎", undefined, undefined]);
  assert.equal(holder("2026-03-02"), undefined, "past the day up to which the file was kept");
  assert.equal(holder("2024-09-30"), undefined);
});

test("countries by their names, issuers by the longest address", () => {
  const authority = loadTestAuthority();
  assert.equal(findLeadingCountry("大韓民国国防部長官"), "大韓民国");
  assert.equal(findLeadingCountry("防衛大臣"), undefined);
  const issuer = (address: string): string | undefined => findIssuerOfAddress(authority, address)?.name;
  assert.equal(issuer("https://www.mod.go.jp/j/press/a.html"), "防衛省");
  assert.equal(issuer("https://www.mod.go.jp/js/press/a.html"), "統合幕僚監部");
  assert.equal(issuer("https://www.mod.go.jp/jsx/a.html"), "防衛省");
  assert.equal(issuer("https://mod.go.jp.example/"), undefined);
  assert.equal(issuer("ftp://www.mod.go.jp/"), undefined);
  assert.equal(issuer("not an address"), undefined);
});
