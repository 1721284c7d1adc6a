import assert from "node:assert/strict";
import { test } from "node:test";
import { makeUndertaking } from "../../testing/ledger/ledger-specimens.ts";
import { announcementId } from "../../terms/ids.ts";
import { ledgerIdOf } from "../../terms/ledger/ledger-id.ts";
import type { UndertakingValue } from "../../terms/ledger/undertaking.ts";
import { facetsOfUndertaking } from "./facets-of-undertaking.ts";

const ID = announcementId(7);
const bare = makeUndertaking(ledgerIdOf(ID, 0), ID);
const facets = (more: Partial<UndertakingValue>) =>
  facetsOfUndertaking({ ...bare, value: { ...bare.value, ...more } }).map(
    ({ facet, key }) => `${facet} ${key}`,
  );

test("parties are one key in whatever order they stand, each is one of its own, and a company is known by its name", () => {
  const parties = [
    { kind: "country", code: "KR", name: "韓国" },
    { kind: "organisation", name: "見本造船" },
    { kind: "country", code: "JP", name: "日本" },
  ] as const;
  const all = ["party KR", "party 見本造船", "party JP", "parties JP+KR+見本造船"];
  assert.deepEqual(facets({ parties, topics: ["cyber"] }), [...all, "topic cyber", "strength commitment"]);
});

test("the month by which it is due is the last that the time names; an open one has none", () => {
  const due = (time: string) => facets({ due: time }).filter((facet) => facet.startsWith("due-month"));
  assert.deepEqual(due("2031-23"), ["due-month 2031-11"]);
  assert.deepEqual(due("2031-04-01/2032-03-31"), ["due-month 2032-03"]);
  assert.deepEqual(due("2031"), ["due-month 2031-12"]);
  assert.deepEqual(due("2031/.."), []);
});
