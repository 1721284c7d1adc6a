// A firm's own page tells of its contract: whose page it is, and what the headline names whole where the sentence tells the rest of it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

function read(text: string): { readonly issuer: string | undefined; readonly contracts: readonly string[] } {
  const { issuer, facts } = readAnnouncement({ text });
  return {
    issuer: issuer?.name,
    contracts: facts.flatMap((fact) =>
      fact.type === "contract" ? [`${fact.programme} | ${fact.counterparty ?? "-"}`] : [],
    ),
  };
}

const SENTENCE =
  "早見重工業は、図書省が2031年度に調達を始めた4,100トン型書庫船、いわゆる「書庫艇」のうち初年度調達分3隻の建造契約を、同省と締結しました。";

test("the headline names whole what the sentence tells part of", () => {
  assert.deepEqual(
    read(`図書省向け4,100トン型書庫船(書庫艇)3隻の建造契約を締結 [早見重工業]\n\n${SENTENCE}`),
    {
      issuer: "早見重工業",
      contracts: ["4,100トン型書庫船(書庫艇)3隻の建造 | 図書省"],
    },
  );
});

test("a headline that names nothing procured changes nothing", () => {
  const { contracts } = read(`図書省との契約を締結 [早見重工業]\n\n${SENTENCE}`);
  assert.equal(contracts.length, 1);
  assert.match(contracts[0] ?? "", /3隻の建造 \| 図書省$/u);
});

test("who only speaks of a contract did not conclude it", () => {
  const text = "書庫船の見通し\n早見重工業は、図書省が書庫船の建造契約を見送る公算が大きいとみている。";
  assert.notEqual(read(text).issuer, "早見重工業");
});

test("what may be concluded is no contract yet", () => {
  const text = (end: string): string => `早見重工業は、次期書庫船の開発契約を図書省と締結${end}。`;
  assert.deepEqual(read(text("した")).contracts, ["次期書庫船の開発 | 図書省"]);
  for (const end of ["する見通しだ", "する方針を固めた", "する公算が大きい"])
    assert.deepEqual(read(text(end)).contracts, [], end);
});
