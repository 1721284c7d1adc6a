import assert from "node:assert/strict";
import { test } from "node:test";
import type { RecordFact } from "../../terms/record-fact.ts";
import { describeRecords } from "./describe-records.ts";

const place = { span: [0, 1], part: "official", basis: "stated" } as const;

const FACTS: readonly (readonly [fact: RecordFact, heading: string, line: string])[] = [
  [
    {
      ...place,
      id: "r1",
      type: "appointment",
      name: "早見健",
      rank: "陸将",
      order: "appoint",
      from: ["会計課長"],
      to: ["図書課長"],
      effective: "2027-03-09",
    },
    "Appointments",
    "2027-03-09  appoint     早見健  陸将  会計課長 → 図書課長",
  ],
  [
    { ...place, id: "r1", type: "appointment", name: "早見健", order: "retire", from: ["会計課長"], to: [] },
    "Appointments",
    "no day      retire      早見健  会計課長",
  ],
  [
    {
      ...place,
      id: "w1",
      type: "sighting",
      craft: "ship",
      nationality: "某国",
      model: "見本級",
      count: 1,
      hull: ["515"],
      date: "2027-03-09",
      route: ["甲島", "乙海峡"],
      responders: ["しらさぎ"],
      estimated: true,
    },
    "Sightings",
    "2027-03-09  某国  見本級  × 1  515  甲島 → 乙海峡  met by しらさぎ  [estimated]",
  ],
  [
    {
      ...place,
      id: "k1",
      type: "contract",
      programme: "書架の製造",
      date: "2027-03-02",
      counterparty: "早見木工",
      amountYen: 1_234_000,
    },
    "Contracts",
    "2027-03-02  書架の製造  早見木工  ¥1,234,000",
  ],
  [
    {
      ...place,
      id: "s1",
      type: "discipline",
      unit: "第5施設隊",
      rank: "1等陸曹",
      age: "40代",
      penalty: "戒告",
      conduct: "信号無視",
    },
    "Disciplinary actions",
    "no day  第5施設隊  1等陸曹  40代  戒告  信号無視",
  ],
  [
    {
      ...place,
      id: "x1",
      type: "accident",
      place: "北町",
      craft: "X-12",
      damage: "蓋1枚",
      casualties: "なし",
    },
    "Accidents",
    "no day  北町  X-12  蓋1枚  なし",
  ],
  [
    { ...place, id: "m1", type: "amount", value: 1_500_000, unit: "円", of: "総額" },
    "Amounts",
    "1,500,000 円  総額",
  ],
  [
    { ...place, id: "n1", type: "statistic", value: 704, unit: "回", of: "緊急発進" },
    "Statistics",
    "704 回  緊急発進",
  ],
];

for (const [fact, heading, line] of FACTS) {
  test(`a record is a line under its heading: ${line}`, () => {
    assert.deepEqual(describeRecords([fact]), [{ heading, lines: [line] }]);
  });
}

test("records of one kind come together, in the order of the text", () => {
  const [first, second] = [FACTS[0]?.[0], FACTS[1]?.[0]];
  assert.ok(first !== undefined && second !== undefined);
  assert.equal(describeRecords([first, second])[0]?.lines.length, 2);
});
