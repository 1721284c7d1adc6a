// What a fact could teach: only what the authority does not know, in the form that its files have.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseAuthority } from "./authority.ts";
import { offerEntry } from "./offer-entry.ts";
import { usefulOffer } from "./useful-offer.ts";

const parsed = parseAuthority([
  {
    name: "people.yaml",
    text: "as-of: 2027-12-31\nsource: 名簿\npeople:\n  - name: 見本太郎\n    reading: みほん・たろう\n    offices:\n      - { office: 見本大臣, from: 2026-01-01 }\n",
  },
]);
assert.ok(parsed.ok, parsed.ok ? "" : parsed.error);
const authority = parsed.value;
const around = { day: "2027-02-10", home: "日本" };

const offered = (value: Parameters<typeof offerEntry>[0]) => {
  const offer = offerEntry(value, around);
  return offer && usefulOffer(authority, offer);
};

test("a person whom the authority knows teaches nothing, one with another reading or office that", () => {
  const known = { type: "person", name: "見本太郎", reading: "みほん・たろう", office: "見本大臣" } as const;
  assert.equal(offered(known), undefined);
  assert.deepEqual(offered({ ...known, office: "手本大臣" })?.fields["offices"], [
    { office: "手本大臣", from: "2027-02-10" },
  ]);
  assert.deepEqual(offered({ type: "person", name: "手本花子", reading: "てほん・はなこ" }), {
    section: "people",
    name: "手本花子",
    fields: { reading: "てほん・はなこ" },
  });
});

test("ships, aircraft, units and places are offered with what the fact says of them; days and acts are not", () => {
  assert.deepEqual(offered({ type: "organisation", name: "護衛艦「みほん」" }), {
    section: "ships",
    name: "みほん",
    fields: { country: "日本" },
  });
  const seen = {
    type: "sighting",
    craft: "aircraft",
    model: "見本-9",
    role: "哨戒機",
    nationality: "中国",
    route: [],
    responders: [],
  } as const;
  assert.deepEqual(offered(seen), {
    section: "aircraft",
    name: "見本-9",
    fields: { role: "哨戒機", country: "中国" },
  });
  assert.equal(offered({ type: "place", name: "見本海峡" })?.fields["kind"], "海峡");
  assert.equal(offered({ type: "organisation", name: "第9見本隊" })?.section, "units");
  assert.equal(offered({ type: "organisation", name: "見本社" }), undefined);
  assert.equal(offered({ type: "date", value: "2027" }), undefined);
});
