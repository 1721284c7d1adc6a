// Values that the desk gives a fact are checked at the border: what is no time, no name or no number is refused by name.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { makeFixture, official } from "../../testing/drafts/fixture.ts";
import { keyOf } from "../../testing/judging/judge.ts";
import { checkJudgement } from "./check-judgement.ts";
import { correctedValueSchema } from "./judgement-schema.ts";
import { findTimeFault } from "./time-fault.ts";

const refused = (value: unknown): string => {
  const parsed = correctedValueSchema.safeParse(value);
  return parsed.success ? "" : (parsed.error.issues[0]?.message ?? "?");
};

test("times are EDTF, of days that there are", () => {
  for (const time of [
    "2025",
    "2025-11",
    "2025-09-08",
    "XXXX-07-01",
    "XXXX-XX-28",
    "2025-09-08T16:30+09:00",
    "2025-09-08T16:30Z",
    "2015/..",
    "../2015",
    "2026-02-04/2026-02-07",
    "2024-02-29",
    "XXXX-02-29",
    "2025-09-08?",
  ])
    assert.equal(findTimeFault(time), undefined, time);
  for (const time of [
    "",
    "令和7年9月8日",
    "2025-13",
    "2025-02-29",
    "2025-04-31",
    "2025-9-8",
    "2025-09-08T25:00",
    "2025-09-08T16:30+99:00",
    "2026-02-07/2026-02-04",
    "/",
    "../..",
    "a/b/c",
    "2025-09-08\n",
    "9".repeat(99),
  ])
    assert.notEqual(findTimeFault(time), undefined, time);
});

test("a time that is none is named in the refusal", () => {
  assert.match(refused({ type: "date", value: "2025-02-30" }), /"2025-02-30": there is no such day/u);
});

test("names with unseen or turning signs, line ends, blanks around them or no end are refused", () => {
  const bad = [
    "",
    " 見本",
    "見本\n大臣",
    "見本\u202E太郎",
    "見本\u200B太郎",
    "\ud800",
    "見".repeat(301),
    "\u0000",
  ];
  for (const name of bad) assert.notEqual(refused({ type: "person", name }), "", JSON.stringify(name));
  assert.equal(refused({ type: "person", name: "見本 太郎 <b>&amp;" }), "");
});

test("what is no field of the type, no number, or nothing at all is refused, whatever it is", () => {
  for (const value of [
    null,
    1,
    "date",
    [],
    { type: "moon" },
    { type: "date" },
    { type: "date", value: "2025", id: "d9" },
    { type: "contract", programme: "見本", amountYen: -1 },
    { type: "contract", programme: "見本", amountYen: 1e30 },
    { type: "sighting", craft: "ship", model: "見本", route: "海", responders: [] },
    { type: "sighting", craft: "ship", model: "見本", count: 0, route: [], responders: [] },
    { type: "statistic", value: Number.NaN, unit: "回" },
    { type: "kind", kind: "gossip" },
    JSON.parse('{"__proto__":{"type":"issuer","name":"見本"}}'),
  ])
    assert.notEqual(refused(value), "", JSON.stringify(value));
  fc.assert(
    fc.property(fc.anything(), (value) => void refused(value)),
    { seed: 1, numRuns: 300 },
  );
});

test("words of an act have to stand in its part of the text, and a value has to be of its fact's type", () => {
  const { reading } = makeFixture(
    [official("両大臣は、訓練を続けることで一致した。"), official("別の話。")],
    [
      {
        type: "act",
        surface: "訓練を続けることで一致した",
        act: "agreed",
        actors: [],
        matter: { text: "訓練を続けること", span: [5, 13] },
      },
    ],
    { kind: "notice", title: "" },
  );
  const key = keyOf(reading, "act", "訓練を続けることで一致した");
  const decide = (value: Parameters<typeof checkJudgement>[2]) => {
    const checked = checkJudgement(reading, key, value);
    return checked.ok ? checked.value.kind : checked.error.message;
  };
  const act = { type: "act", act: "decided" } as const;
  assert.equal(decide({ kind: "corrected", value: { ...act, matter: "訓練を続ける" } }), "corrected");
  assert.match(
    decide({ kind: "corrected", value: { ...act, matter: "別の話" } }),
    /have to stand in that part/u,
  );
  assert.match(decide({ kind: "corrected", value: { type: "issuer", name: "見本省" } }), /no value of act/u);
  assert.equal(
    decide({ kind: "corrected", value: { ...act, act: "agreed", matter: "訓練を続けること" } }),
    "confirmed",
  );
  const gone = { ...key, span: [0, 3] as const, surface: "両大臣" };
  assert.equal(checkJudgement(reading, gone, { kind: "rejected" }).ok, false);
  assert.equal(checkJudgement(reading, { type: "issuer" }, { kind: "confirmed" }).ok, false);
});
