// Differences: what is told of revisions as editors meet them, that nothing is lost in telling, and that long and odd texts are bounded.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Difference, tellDifference } from "./tell-difference.ts";

const TEXT = `ロシア海軍艦艇の動向について
5月16日(水)午後3時頃、宮古島の南東約110kmの海域において、フリゲート2隻を確認した。
その後、これらの艦艇は東シナ海へ向けて航行した。
海上自衛隊は、警戒監視及び情報収集を行った。`;

const told = ({ parts }: Difference): readonly string[] =>
  parts.flatMap((part) => {
    if (part.kind === "same") return [];
    if (part.kind !== "changed") return [`${part.kind} ${part.text}`];
    return [
      part.stretches
        .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
        .join(""),
    ];
  });

test("a number and a date that changed are named, each beside what it was", () => {
  const now = TEXT.replace("16日(水)", "17日(木)").replace("110km", "120km").replace("2隻", "3隻");
  const difference = tellDifference(TEXT, now);
  assert.deepEqual(difference.figures, [
    { kind: "date", was: "5月16日(水)午後3時頃", is: "5月17日(木)午後3時頃" },
    { kind: "number", was: "110km", is: "120km" },
    { kind: "number", was: "2隻", is: "3隻" },
  ]);
  assert.deepEqual(told(difference), [
    "5月[-16-][+17+]日([-水-][+木+])午後3時頃、宮古島の南東約[-110-][+120+]kmの海域において、フリゲート[-2-][+3+]隻を確認した。",
  ]);
});

test("what is new, what is gone and what moved are told as such, and width as nothing", () => {
  const lines = TEXT.split("\n");
  const [title = "", first = "", second = "", third = ""] = lines;
  assert.deepEqual(told(tellDifference(TEXT, [title, first, third].join("\n"))), [`removed ${second}`]);
  assert.deepEqual(told(tellDifference([title, first].join("\n"), [title, first, third].join("\n"))), [
    `added ${third}`,
  ]);
  const moved = told(tellDifference(TEXT, [title, third, first, second].join("\n")));
  assert.deepEqual(moved, [`moved-here ${third}`, `moved-away ${third}`]);
  const wide = TEXT.replaceAll(/\d/g, (figure) => "０１２３４５６７８９"[Number(figure)] ?? "");
  assert.deepEqual(told(tellDifference(TEXT, wide)), []);
});

const sentences = fc.constantFrom(
  "船舶4隻を確認した。",
  "船舶5隻を確認した。",
  "領海への侵入はない。\n",
  "以上。",
  "見出し\n",
  "On May 5, two ships left. ",
  "葛󠄀城市。",
);
const texts = fc.array(sentences, { maxLength: 30 }).map((all) => all.join(""));

test("either text can be read from what is told of both", () => {
  const read = ({ parts }: Difference, leftOut: readonly string[]): string =>
    parts
      .flatMap((part) => {
        if (part.kind === "same") return part.sentences;
        if (part.kind === "changed")
          return [part.stretches.map(({ kind, text }) => (leftOut.includes(kind) ? "" : text)).join("")];
        return leftOut.includes(part.kind) ? [] : [part.text];
      })
      .join("");
  const plain = (text: string): string => text.replaceAll(/\s/g, "");
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const difference = tellDifference(before, after);
      assert.equal(plain(read(difference, ["removed", "moved-away"])), plain(after));
      assert.equal(plain(read(difference, ["added", "moved-here"])), plain(before));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test("texts of megabytes, of one sign and of none are told within bounds", () => {
  const long = Array.from(
    { length: 8_000 },
    (_, at) => `第${at}隊は、同日、所定の訓練を予定どおり終えた。`,
  ).join("");
  const changed = tellDifference(long, long.replace("第4000隊は、同日", "第4000隊は、翌日"));
  assert.deepEqual([told(changed).length, changed.whole], [1, true]);
  const other = Array.from({ length: 8_000 }, (_, at) => `別の第${at}文。`).join("");
  assert.equal(tellDifference(long.slice(0, 1_000_000), other).whole, false);
  const same = "あ".repeat(500_000);
  assert.deepEqual(told(tellDifference(same, `${same}い`)).length, 2);
  const rewritten = Array.from(
    { length: 90 },
    (_, at) => `${String.fromCharCode(0x4e00 + at).repeat(1_200)}。`,
  ).join("");
  const tight = tellDifference(rewritten, rewritten.replaceAll("。", "い。"));
  assert.equal(tight.whole, false);
  assert.equal(tight.parts.filter(({ kind }) => kind === "changed").length, 69);
  assert.deepEqual(tellDifference("", ""), { parts: [], figures: [], whole: true });
  assert.deepEqual(told(tellDifference("", "新しい。")), ["added 新しい。"]);
});
