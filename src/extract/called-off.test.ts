// What a text says will not be: no event, penalty or contract of it is a fact, and that is said.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "./read-announcement.ts";

function read(text: string): { readonly facts: readonly string[]; readonly doubts: readonly string[] } {
  const { facts, warnings } = readAnnouncement({ text });
  const told = facts.flatMap((fact) =>
    fact.type === "event"
      ? [fact.name]
      : fact.type === "discipline" || fact.type === "contract"
        ? [fact.type]
        : [],
  );
  return { facts: told, doubts: warnings.map(({ code }) => code).filter((code) => code === "called-off") };
}

const HEAD = "令和9年5月12日\n防衛省\n";

test("a meeting, a drill, a penalty and a contract that will not be are no facts", () => {
  const texts = [
    `日加防衛相会談の中止について\n${HEAD}5月14日に予定していた早見防衛大臣とカナダ国防大臣との会談は、先方の都合により中止となりました。`,
    `共同訓練の実施について\n${HEAD}6月1日から3日までに予定していた日米共同訓練「見本」は、悪天候のため中止します。`,
    `懲戒処分について\n${HEAD}見本隊所属の3等陸曹(30代)を調査したが、事実は認められず、懲戒処分は行わないこととした。`,
    `契約について\n${HEAD}見本重工業株式会社との見本装置の契約は、5月11日までに締結されませんでした。`,
  ];
  for (const text of texts) assert.deepEqual(read(text), { facts: [], doubts: ["called-off"] }, text);
});

test("what is put off or put right is doubted, and stays", () => {
  const text = `共同訓練の延期について\n${HEAD}6月1日に予定していた日米共同訓練「見本」は、6月8日に延期します。`;
  assert.deepEqual(read(text), { facts: ["日米共同訓練「見本」"], doubts: ["called-off"] });
});

test("what was held stands, whatever it put off", () => {
  const text = `日加防衛相会談について\n${HEAD}早見防衛大臣は、5月12日、東京でカナダ国防大臣と会談を行った。両大臣は、6月の共同訓練を延期することで一致した。`;
  const { facts, doubts } = read(text);
  assert.ok(facts.includes("会談"));
  assert.deepEqual(doubts, []);
});

test("the doubt stands at the sentence that says so", () => {
  const text = `防衛大臣記者会見について\n${HEAD}本日予定していた記者会見は行いません。`;
  const { warnings } = readAnnouncement({ text });
  const span = warnings.find(({ code }) => code === "called-off")?.span;
  assert.equal(text.slice(...(span ?? [0, 0])), "本日予定していた記者会見は行いません。");
});
