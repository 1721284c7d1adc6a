import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const HEAD = "潜没潜水艦の動向について\n令和9年6月9日\n防衛省\n";

const rowsOf = (text: string): readonly string[] =>
  readAnnouncement({ text: HEAD + text }).facts.flatMap((fact) =>
    fact.type === "sighting"
      ? [
          [
            fact.nationality ?? "-",
            `${fact.model} ×${fact.count}`,
            fact.date,
            fact.route.join(">"),
            fact.responders.join("+"),
          ].join(" | "),
        ]
      : [],
  );

test("a boat under water is one, of a country that nobody tells", () => {
  const text =
    "6月8日(火)夜、海上自衛隊「P-3C」が、久米島(沖縄県)の東の海域(接続水域内)を北西進する国籍不明の潜没潜水艦を確認しました。その後、翌9日(水)午前、当該潜水艦が久米島の北東の海域(接続水域外)を北西進しているのを確認しました。";
  assert.deepEqual(rowsOf(text), ["- | 潜没潜水艦 ×1 | 2027-06-08 | 久米島 | P-3C"]);
});

test("a ship of a country seen beside it does not tell whose the boat is", () => {
  const text =
    "6月8日(火)午後、海上自衛隊護衛艦「はやせ」が、久米島の東の接続水域を北西進する潜没潜水艦を確認しました。\nまた、6月9日(水)午前、海上自衛隊護衛艦「みさき」が、大正島の北東の接続水域に入域する中国海軍ジャンカイU級フリゲート1隻を確認しました。";
  assert.deepEqual(rowsOf(text), [
    "- | 潜没潜水艦 ×1 | 2027-06-08 | 久米島 | はやせ",
    "中国 | ジャンカイU級フリゲート ×1 | 2027-06-09 | 大正島 | みさき",
  ]);
});
