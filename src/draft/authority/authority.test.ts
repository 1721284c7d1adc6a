// The authority file: every entry has its source, and a look-up never answers more than the file knows.

import assert from "node:assert/strict";
import { test } from "node:test";
import { loadTestAuthority, readHouseFile } from "../../testing/drafts/house.ts";
import { parseAuthority } from "./authority.ts";
import type { Authority } from "./authority.ts";
import { findIssuerOfAddress, findLeadingCountry, findOfficeHolder, findReading } from "./look-up.ts";

const PEOPLE = [
  {
    name: "見本太郎",
    surname: "見本",
    given: "太郎",
    reading: "みほん・たろう",
    offices: [{ office: "見本大臣", from: "2024-10-01", to: "2025-10-21" }],
    source: "見本名簿",
  },
  {
    name: "例示花子",
    surname: "例示",
    given: "花子",
    reading: "れいじ・はなこ",
    offices: [{ office: "見本大臣", from: "2025-10-21" }],
    source: "見本名簿",
  },
];

function makeAuthority(people: unknown = PEOPLE): ReturnType<typeof parseAuthority> {
  return parseAuthority({ "as-of": "2026-03-01", people, issuers: [] });
}

function sample(): Authority {
  const authority = makeAuthority();
  assert.ok(authority.ok, authority.ok ? "" : authority.error);
  return authority.value;
}

test("the house's own file is right, and every entry has a source", () => {
  const parsed = parseAuthority(readHouseFile("authority.yaml"));
  assert.ok(parsed.ok, parsed.ok ? "" : parsed.error);
  const { people, issuers } = parsed.value;
  for (const { source } of [...people, ...issuers]) assert.ok(source.length > 3);
});

test("an entry without a source, twice, wrongly parted or ending before it begins is refused with its path", () => {
  const fault = (people: unknown): string => {
    const parsed = makeAuthority(people);
    return parsed.ok ? "" : parsed.error;
  };
  const [first] = PEOPLE;
  assert.match(fault([{ ...first, source: undefined }]), /people\[0\]\.source: every entry needs its source/);
  assert.match(fault([first, first]), /people\[1\]\.name: "見本太郎" is there twice/);
  assert.match(fault([{ ...first, surname: "見" }]), /people\[0\]: surname and given name/);
  const backwards = [{ office: "大臣", from: "2025-01-01", to: "2024-01-01" }];
  assert.match(fault([{ ...first, offices: backwards }]), /people\[0\]\.offices\[0\]: ends/);
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
