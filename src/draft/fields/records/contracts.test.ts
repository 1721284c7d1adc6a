// Sums of money as a headline writes them.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { FixtureFact } from "../../../testing/drafts/fixture.ts";
import { headline } from "../../../testing/drafts/headline.ts";
import { writeYen } from "./contracts.ts";

test("yen are written in 億 and 万, without what is nought", () => {
  assert.equal(writeYen(123_530_000_000), "1235億3000万円");
  assert.equal(writeYen(100_000_000), "1億円");
  assert.equal(writeYen(43_000_500), "4300万500円");
  assert.equal(writeYen(980), "980円");
});

test("what is no whole number of yen is not written", () => {
  for (const amount of [0, -5, 1.5, Number.NaN, 2 ** 60]) assert.equal(writeYen(amount), undefined);
});

test("two contracts for one thing are no thing and others", () => {
  const contract = (surface: string, counterparty: string): FixtureFact => ({
    type: "contract",
    surface,
    programme: "見本艦2隻の建造",
    counterparty,
    amountYen: 1_000_000_000,
  });
  const of = (...firms: readonly string[]): string =>
    headline(
      "contract",
      ["見本艦2隻の建造", ...firms],
      firms.map((firm) => contract(firm, firm)),
    );
  assert.equal(of("見本造船", "例示重工"), "見本省、見本艦2隻の建造を2社と契約");
  assert.match(of("見本造船"), /見本造船と10億円で契約/u);
});

test("a page that lists an earlier contract, too, has the one in its headline that its title names", () => {
  const contract = (programme: string, date: string): FixtureFact => ({
    type: "contract",
    surface: programme,
    programme,
    date,
    counterparty: "見本電機",
    amountYen: 100_000_000,
  });
  const facts = [contract("見本の調査", "2022-03-07"), contract("見本の実証", "2024-06-03")];
  const told = (title: string): string =>
    headline("contract", ["見本の調査", "見本の実証"], facts, { title });
  assert.equal(told("見本の実証を契約"), "見本省、見本の実証を見本電機と1億円で契約(6月3日)");
  assert.match(told("見本の調査等の契約"), /^見本省、見本の調査などを見本電機と契約/u);
});

test("who tells of a contract between a firm and a ministry abroad has not ordered it", () => {
  const facts: readonly FixtureFact[] = [
    { type: "contract", surface: "見本レーダー", programme: "見本レーダー", counterparty: "例示国国防省" },
  ];
  const text = "見本レーダーを納入する契約が見本電機と例示国国防省との間で成立した。";
  assert.equal(
    headline("contract", [text], facts),
    "見本レーダーを納入する契約が見本電機と例示国国防省との間で成立",
  );
});
