// The way to a page is furniture, however it is written; what only looks like one is not.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const BODY = "図書館の開館時間について\n令和9年10月4日\n図書省\n新しい開館時間は、午前8時からとします。";

const WAYS: readonly string[] = [
  "ホーム > 報道資料 > 令和9年 > 9月",
  "ホーム>報道資料>令和9年>9月",
  "トップ › 報道資料 › 2027年 › 9月",
  "現在位置:トップページ » 報道発表資料 » 2027年 » 9月 » 図書館の開館時間について",
  "ホーム / 報道資料 / 令和9年 / 9月",
  "ホーム|報道資料|令和9年|9月",
  "図書省 | 報道発表 | 令和9年 | 9月",
  "図書省/報道資料/令和9年度/9月",
  "ホーム\n報道資料\n令和9年\n9月",
  "ホーム\n>\n報道資料\n>\n令和9年\n>\n9月",
  "ホーム\n›\n報道資料\n›\n令和9年9月\n›\n図書館の開館時間について",
  "HOME\n図書省について\nプレスリリース\n2027年\n9月",
];

for (const way of WAYS) {
  test(`a way gives neither title nor day: ${way.replaceAll("\n", " ⏎ ")}`, () => {
    const { title, facts } = readAnnouncement({ text: `${way}\n${BODY}` });
    assert.equal(title, "図書館の開館時間について");
    const days = facts.flatMap((fact) => (fact.type === "date" ? [fact.value] : []));
    assert.deepEqual(days, ["2027-10-04", "2027-10-04T08:00+09:00"]);
  });
}

test("an English way gives no month", () => {
  const { title, facts } = readAnnouncement({
    text: "Home | News | Press Releases | September\nNew Hours of the Library\nOctober 4, 2027\nThe library will open at the usual place from now on.",
  });
  assert.equal(title, "New Hours of the Library");
  assert.deepEqual(
    facts.flatMap((fact) => (fact.type === "date" ? [fact.value] : [])),
    ["2027-10-04"],
  );
});

const NO_WAYS: readonly (readonly [text: string, day: string])[] = [
  ["開館日数の資料\n資料|令和9年|9月\n本館|320|25\n分館|300|24", "2027"],
  ["開館時間について\n令和9年/9月/8日 報道資料\n図書省は開館時間を改める。", "2027-09-08"],
  ["ホーム\n開館時間について\n令和9年9月\n図書省は開館時間を改めることを決めた。", "2027-09"],
  ["ホーム\n>\n令和9年9月の開館時間\n図書省は開館時間を改めることを決めた。", "2027-09"],
];

for (const [text, day] of NO_WAYS) {
  test(`no way: ${text.replaceAll("\n", " ⏎ ").slice(0, 40)}`, () => {
    const days = readAnnouncement({ text }).facts.flatMap((fact) =>
      fact.type === "date" ? [fact.value] : [],
    );
    assert.ok(days.includes(day), days.join());
  });
}
