import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const TEXT = `図書館の職員の給与に関する法律の一部を改正する法律案の閣議決定について
令和9年3月4日
図書庁
標記の法律案を、本日閣議決定しました。第230回国会(常会)に提出されます。
1 夜間の業務に対する手当を設け、一日につき8,500円を上限とする。
2 施行期日 公布の日`;

const { kind, facts } = readAnnouncement({ text: TEXT });

test("a cabinet decision is an act, and its day an event", () => {
  assert.equal(kind, "cabinet-decision");
  const acts = facts.flatMap((fact) => (fact.type === "act" ? [[fact.act, fact.matter.text]] : []));
  assert.deepEqual(acts, [["decided", "標記の法律案"]]);
  assert.ok(
    facts.some((fact) => fact.type === "event" && fact.name === "閣議決定" && fact.date === "2027-03-04"),
  );
});

test("the bill and the session of the Diet are named", () => {
  const names = facts.flatMap((fact) => (fact.type === "occasion" ? [fact.name] : []));
  assert.deepEqual(names, ["図書館の職員の給与に関する法律の一部を改正する法律案", "第230回国会(常会)"]);
});

test("the sums of its clauses are amounts", () => {
  const sums = facts.flatMap((fact) => (fact.type === "amount" ? [fact.value] : []));
  assert.deepEqual(sums, [8500]);
});

test("a course that the government decided is an undertaking", () => {
  const reading = readAnnouncement({
    text: "図書館の貸出期間の延長について\n令和9年3月4日\n政府は、貸出期間を1年間延長することを閣議で決定した。",
  });
  const acts = reading.facts.flatMap((fact) => (fact.type === "act" ? [[fact.act, fact.undertaking]] : []));
  assert.deepEqual(acts, [["decided", "commitment"]]);
});

test("a headline decides where nothing under it does", () => {
  const reading = readAnnouncement({
    text: "政府、図書予算案を閣議決定(3月4日)\n2027-3-5 10:00\n政府は令和9(2027)年3月4日(木)、図書予算案について以下のように公表した。\n1 図書費は、8億円とする。\n(以上)",
  });
  const acts = reading.facts.flatMap((fact) =>
    fact.type === "act" ? [[fact.act, fact.part, fact.matter.text]] : [],
  );
  assert.deepEqual(acts, [["decided", "headline", "図書予算案"]]);
});
