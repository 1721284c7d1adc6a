import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  LIST_PAGES,
  type ListScore,
  listSpecimens,
  readPage,
  scoreList,
} from "../../testing/list-pages/score-lists.ts";
import { judgeShape } from "../../watching/pages/list-shape.ts";

const SIDES = ["before", "after"] as const;

async function scoreAll(examples: "shown" | "none"): Promise<readonly ListScore[]> {
  const scores: ListScore[] = [];
  for (const specimen of listSpecimens())
    for (const side of SIDES)
      scores.push(await scoreList(specimen, side, examples === "shown" ? specimen.examples : undefined));
  return scores;
}

function total(scores: readonly ListScore[], side: (typeof SIDES)[number]) {
  const sum = (key: "right" | "found" | "wanted" | "titles" | "days") =>
    scores.filter((score) => score.side === side).reduce((all, score) => all + score[key], 0);
  return {
    precision: sum("right") / sum("found"),
    recall: sum("right") / sum("wanted"),
    titles: sum("titles") / sum("right"),
    days: sum("days") / sum("right"),
  };
}

const ALL = { precision: 1, recall: 1, titles: 1, days: 1 };

test("the trial set of list pages is the one that was written before the rule", () => {
  const lines = readFileSync(join(LIST_PAGES, "SHA256SUMS"), "utf8").trim().split("\n");
  assert.equal(lines.length, 61);
  for (const line of lines) {
    const [sum = "", path = ""] = line.split(/\s+/);
    const bytes = readFileSync(join(LIST_PAGES, path));
    assert.equal(createHash("sha256").update(bytes).digest("hex"), sum, path);
  }
});

test("with two links shown every announcement of twenty lists is found, before and after a redesign", async () => {
  const scores = await scoreAll("shown");
  assert.equal(scores.length, 40);
  assert.deepEqual(
    scores.flatMap(({ wrong }) => wrong),
    [],
  );
  for (const side of SIDES) assert.deepEqual(total(scores, side), ALL);
});

test("with nothing shown the main list is guessed; of two lists that stand alike both are taken", async () => {
  const scores = await scoreAll("none");
  const wrong = scores.filter((score) => score.wrong.length > 0).map(({ name }) => name);
  assert.deepEqual(wrong, ["two-lists-alike", "two-lists-alike"]);
  for (const side of SIDES) {
    const { precision, ...rest } = total(scores, side);
    assert.ok(precision > 0.98, `${precision}`);
    assert.deepEqual(rest, { recall: 1, titles: 1, days: 1 });
  }
});

test("every redesign is told in words, and no page is told to differ from itself", async () => {
  for (const specimen of listSpecimens()) {
    const [before, after] = [
      await scoreList(specimen, "before", specimen.examples),
      await scoreList(specimen, "after", specimen.examples),
    ];
    const [was, is] = [before.page?.shape ?? "", after.page?.shape ?? ""];
    const judged = judgeShape(was, is);
    assert.ok(judged.isRedesigned && judged.holds, `${specimen.name}: ${JSON.stringify(judged)}`);
    assert.match(judged.ja, /^一覧のページの作りが変わった: .+。見分け方は今も合う。$/);
    assert.deepEqual(judgeShape(was, was), { isRedesigned: false, holds: true, ja: "", en: "" });
  }
});

test("a list is read in the charset that its page declares", async () => {
  const charsets = new Set(listSpecimens().map(({ charset }) => charset));
  assert.deepEqual([...charsets].toSorted(), ["euc-jp", "shift_jis", "utf-8"]);
  const specimen = listSpecimens().find(({ charset }) => charset === "shift_jis");
  assert.ok(specimen);
  assert.throws(() => new TextDecoder("utf-8", { fatal: true }).decode(readPage(specimen, "before")));
});
