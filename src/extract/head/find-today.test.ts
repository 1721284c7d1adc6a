import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const HEAD = "令和9年度巡航訓練(JX27)部隊の出港について\n\n";

function read(text: string): readonly (string | undefined)[] {
  const { announcedAt, facts } = readAnnouncement({ text });
  return [announcedAt, ...facts.flatMap((fact) => (fact.type === "date" ? [fact.value] : []))];
}

const YEAR = "2027-04-01/2028-03-31";

test("a mission's fiscal year tells the year of its days, and 本日 that of the announcement", () => {
  assert.deepEqual(
    read(
      `${HEAD}5月31日、護衛艦「しらさぎ」は早瀬基地から出港しました。護衛艦「なつしま」は、本日6月1日に早瀬基地から出港しました。`,
    ),
    ["2027-06-01", YEAR, "2027-05-31", "2027-06-01"],
  );
  assert.deepEqual(read(`${HEAD}護衛艦「なつしま」は本日2月1日に早瀬基地から出港しました。`), [
    "2028-02-01",
    YEAR,
    "2028-02-01",
  ]);
});

test("a budget's fiscal year, figures of a year and two years tell none", () => {
  assert.deepEqual(read("令和9年度予算の概算要求について\n\n8月31日、要求額を取りまとめました。").slice(1), [
    YEAR,
    "XXXX-08-31",
  ]);
  assert.deepEqual(
    read("令和9年度の派遣の実績について\n\n早瀬本部は4月10日、回数を取りまとめました。").slice(1),
    [YEAR, "XXXX-04-10"],
  );
  assert.deepEqual(
    read(`${HEAD}令和8年度巡航訓練に続く訓練です。\n5月31日、護衛艦「しらさぎ」は出港しました。`).at(-1),
    "XXXX-05-31",
  );
});

test("what somebody said to be of today is of the day he said it on", () => {
  const [announcedAt] = read(
    "巡航訓練の出港について\n令和9年6月5日\n\n隊司令は「本日6月1日に出港します」と述べました。",
  );
  assert.equal(announcedAt, "2027-06-05");
});
