import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const STATEMENT = `北方の鉄橋の爆破について(早見外務大臣談話)
令和9年3月4日
1 昨夜、北方の鉄橋が爆破されました。モンゴル政府は、犯行を非難しました。
2 我が国は、こうした行為を断じて容認せず、最も強い言葉で非難します。
3 犠牲となられた方々に哀悼の意を表し、御遺族に対し心からお悔やみを申し上げます。
4 我が国は、関係者に対し、自制を強く求めるとともに、橋の再建を支援していく考えです。
`;

const actsOf = (text: string): readonly string[] =>
  readAnnouncement({ text }).facts.flatMap((fact) =>
    fact.type === "act" ? [`${fact.act} ${fact.undertaking ?? "-"}`] : [],
  );

test("a minister's statement condemns, mourns, asks for and undertakes, and another country's doings are no acts of it", () => {
  const { kind, warnings } = readAnnouncement({ text: STATEMENT });
  assert.equal(kind, "minister-statement");
  assert.deepEqual(warnings, []);
  assert.deepEqual(actsOf(STATEMENT), [
    "condemned -",
    "expressed -",
    "expressed -",
    "requested -",
    "committed commitment",
  ]);
});

test("who acts in a statement is the minister whom its head names", () => {
  const text =
    "早見外務大臣談話\n令和9年3月4日\n早見健外務大臣\n橋の開通を歓迎します。関係者に感謝申し上げます。";
  const { facts } = readAnnouncement({ text });
  const minister = facts.find((fact) => fact.type === "person")?.id;
  assert.ok(minister !== undefined);
  const actors = facts.flatMap((fact) => (fact.type === "act" ? [fact.actors] : []));
  assert.deepEqual(actors, [[minister], [minister]]);
});

test("a statement in which nobody does anything says so", () => {
  const { warnings } = readAnnouncement({ text: "早見外務大臣談話\n令和9年3月4日\n橋は、東にあります。\n" });
  assert.ok(warnings.some(({ code }) => code === "no-act-found"));
});
