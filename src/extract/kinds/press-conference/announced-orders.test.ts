import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../read-announcement.ts";

const HEAD =
  "令和9年3月4日(木)午前\n\n閣議の概要について\n\n閣議の概要について申し上げます。一般案件3件が決定されました。\n\n";

function ordersOf(text: string): readonly string[] {
  const { kind, facts } = readAnnouncement({ text });
  assert.equal(kind, "press-conference");
  return facts.flatMap((fact) =>
    fact.type === "appointment"
      ? [`${fact.order} ${fact.name} ${fact.from.join("+")}→${fact.to.join("+")} ${fact.effective ?? "-"}`]
      : [],
  );
}

test("a secretary announces who goes where: names stand apart, successors follow one another, each with a day", () => {
  const told =
    "図書庁の人事について\n\nまず、3月11日付けで書庫委員会事務局長 早見健が総務省に出向し、その後任に総務省書架局長 川辺静を、また同日付けで閲覧政策統括官 大原進が退官し、その後任に会計室長 森下実を、また3月13日付けで図書総務官 岡光一が総務省に出向し、その後任に図書審議官 丘本明を充てる人事を決定いたしました。";
  assert.deepEqual(ordersOf(HEAD + told), [
    "detach 早見健 書庫委員会事務局長→総務省 2027-03-11",
    "appoint 川辺静 総務省書架局長→書庫委員会事務局長 2027-03-11",
    "retire 大原進 閲覧政策統括官→ 2027-03-11",
    "appoint 森下実 会計室長→閲覧政策統括官 2027-03-11",
    "detach 岡光一 図書総務官→総務省 2027-03-13",
    "appoint 丘本明 図書審議官→図書総務官 2027-03-13",
  ]);
});

test("where one who leaves has a name that nothing parts from a word, nobody is put into the post of another", () => {
  const told =
    "図書庁の人事について\n\n3月11日付けで図書審議官 早見健が退官し、その後任に書庫局長 川辺静を、また3月13日付けで図書総務官 岡光市が総務省に出向し、その後任に会計室長 丘本明を充てる人事を決定いたしました。";
  assert.deepEqual(ordersOf(HEAD + told), ["retire 早見健 図書審議官→ 2027-03-11"]);
});

test("その後任に…を、その後任に…を: who moves up leaves a post to the next", () => {
  const told =
    "図書庁の人事について\n\n3月11日付けで図書審議官 早見健が退官をいたします。その後任に書架政策統括官 川辺静を、その後任に書庫局長 大原進を充てることといたします。";
  assert.deepEqual(ordersOf(HEAD + told), [
    "retire 早見健 図書審議官→ 2027-03-11",
    "appoint 川辺静 書架政策統括官→図書審議官 2027-03-11",
    "appoint 大原進 書庫局長→書架政策統括官 2027-03-11",
  ]);
});

test("relieved of a post, and another appointed to it", () => {
  const told =
    "図書庁の人事について\n\n3月15日付けで早見直子総理秘書官を免じ、新たに川辺静会計課長を総理秘書官に任命することといたしました。";
  assert.deepEqual(ordersOf(HEAD + told), [
    "relieve 早見直子 総理秘書官→ 2027-03-15",
    "appoint 川辺静 会計課長→総理秘書官 2027-03-15",
  ]);
});

test("what is told under another head, or asked about, orders nobody", () => {
  const told =
    "書庫の整備について\n\n3月11日付けで図書審議官 早見健が退官し、その後任に書庫局長 川辺静を充てるとの報道は承知しています。";
  assert.deepEqual(ordersOf(HEAD + told), []);
});
