// Varying a page: words change, spans and values follow them, and nothing of the old words is left.

import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOf } from "../../testing/statements/passages/passage.ts";
import { findCase, parseCases } from "../cases/page-case.ts";
import { findOriginal } from "./cast.ts";
import { applyEdits, carrySpan, collectEdits } from "./edits.ts";
import { varyPage } from "./vary-page.ts";

const PAGE = [
  "高梨防衛大臣、大韓民国国防部長官と会う(5月7日)",
  "- 安全保障",
  "2024-5-9 9:05",
  "防衛省は令和6(2024)年5月7日(火)18時05分、高梨 徹(たかなし・とおる)防衛大臣と朴正洙(パク・ジョンス)大韓民国国防部長官の共同声明を次のとおり公表した。",
  "日韓防衛相共同声明",
  "2024年5月7日、高梨徹日本国防衛大臣と朴正洙(パク・ジョンス)大韓民国国防部長官は大韓民国ソウルで、西海フォーラムを契機に日韓防衛相会談を行いました。",
  "両大臣は、2024年3月1日に開催された日韓首脳会談で宇宙の利用を話し合った点を想起し、今年10月に予定されている軍楽隊の来訪を歓迎しました。",
  "(以上)",
  "別の記事(1月2日)",
].join("\n");

const CASE = JSON.stringify({
  id: "made-up",
  url: "https://announcements.example/made-up.html",
  find_by: "高梨防衛大臣、大韓民国",
  kind: "joint-statement",
  complete: ["date"],
  gold: {
    announcedAt: "2024-05-07T18:05+09:00",
    date: [
      { surface: "会う(5月7日)", value: "2024-05-07" },
      { surface: "5月7日(火)18時05分", value: "2024-05-07T18:05+09:00" },
      { surface: "2024年3月1日", value: "2024-03-01" },
      { surface: "今年10月", value: "2024-10" },
    ],
    person: [
      { surface: "高梨 徹", name: "高梨徹", reading: "たかなし・とおる", office: "防衛大臣" },
      { surface: "朴正洙", name: "朴正洙", reading: "パク・ジョンス", office: "国防部長官" },
    ],
    place: ["大韓民国ソウル"],
    act: [
      { act: "recalled", surface: "点を想起し" },
      { act: "welcomed", surface: "来訪を歓迎", undertaking: "expectation", due: "2024-10" },
    ],
  },
});

function vary(seed: number) {
  const cases = parseCases(`${CASE}\n`);
  const pageCase = cases.ok ? findCase(PAGE, cases.value) : undefined;
  assert.ok(pageCase);
  const original = findOriginal(pageCase, PAGE);
  assert.ok(original);
  return varyPage(PAGE, pageCase, original, seed);
}

test("an edit's edges carry the spans around, before and inside it", () => {
  const edits = collectEdits("aaXXbbYcc", [
    { pattern: /XX/u, replace: () => ({ text: "12345" }) },
    { pattern: /Y/u, replace: () => ({ text: "" }) },
  ]);
  assert.equal(applyEdits("aaXXbbYcc", edits), "aa12345bbcc");
  assert.deepEqual(carrySpan(edits, [0, 2]), [0, 2]);
  assert.deepEqual(carrySpan(edits, [4, 6]), [7, 9]);
  assert.deepEqual(carrySpan(edits, [3, 5]), [2, 8]);
  assert.deepEqual(carrySpan(edits, [7, 9]), [9, 11]);
});

test("the same seed gives the same variant; a hundred seeds give a hundred", () => {
  assert.deepEqual(vary(5), vary(5));
  assert.equal(new Set(Array.from({ length: 100 }, (_, seed) => vary(seed).text)).size, 100);
});

test("no old name, reading or office is left before the end mark, and what follows is untouched", () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const { text } = vary(seed);
    const [official = "", after] = text.split("(以上)");
    assert.doesNotMatch(official, /高梨|たかなし|徹|朴正洙|パク・ジョンス|西海フォーラム|宇宙の利用|軍楽隊/u);
    assert.equal(after, "\n別の記事(1月2日)");
  }
});

test("every carried span says what its fact says", () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const { text, facts, announcedAt, issuer } = vary(seed);
    assert.ok(text.includes(`${issuer}は`));
    assert.match(announcedAt ?? "", /^\d{4}-\d\d-\d\dT\d\d:\d\d\+09:00$/u);
    for (const { span, value } of factsOf(facts, "date").slice(0, 1)) {
      const [, month, day] = value.split("-").map(Number);
      assert.ok(
        text
          .slice(...span)
          .normalize("NFKC")
          .includes(`${month}月${day}日`),
      );
    }
    const [recalled, welcomed] = factsOf(facts, "act");
    assert.ok(recalled && text.slice(...recalled.span).includes("想起"));
    assert.ok(welcomed && text.slice(...welcomed.span).includes("歓迎"));
    assert.equal(welcomed.due, factsOf(facts, "date").at(-1)?.value);
    for (const person of factsOf(facts, "person")) {
      assert.ok(
        text
          .slice(...person.span)
          .replace(" ", "")
          .includes(person.short),
      );
    }
    assert.equal(factsOf(facts, "event").length, 1);
    assert.equal(factsOf(facts, "occasion").length, 1);
  }
});
