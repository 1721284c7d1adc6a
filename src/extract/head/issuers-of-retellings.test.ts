// Whose announcement a retelling tells where its sentence begins otherwise, and days and hours that stand at unusual places.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../read-announcement.ts";

const headOf = (text: string): readonly [at: string | undefined, issuer: string | undefined] => {
  const { announcedAt, issuer } = readAnnouncement({ text });
  return [announcedAt, issuer?.name];
};

test("who punished, told behind the deed or with where he is quartered", () => {
  assert.equal(
    headOf(
      "2027年3月、護衛艦内で本を隠したとして海上自衛隊早瀬地方総監部は、19日付で男性隊員を停職6か月の懲戒処分としました。海上自衛隊によりますと、本は戻りました。",
    )[1],
    "海上自衛隊早瀬地方総監部",
  );
  assert.equal(
    headOf(
      "早瀬県早瀬市に駐屯する陸上自衛隊第88旅団は19日、本を隠した隊員の懲戒免職処分など、5件の懲戒処分を発表しました。",
    )[1],
    "陸上自衛隊第88旅団",
  );
});

test("a staff that has put figures together, a school of a force, a firm that won an order, a vessel's office", () => {
  assert.equal(
    headOf(
      "今年4月から9月までの緊急発進が56回と減少した。防衛省航空幕僚監部が16日までにまとめた。幕僚監部によると、特異な飛行はなかった。",
    )[1],
    "防衛省航空幕僚監部",
  );
  assert.equal(
    headOf(
      "【早瀬】棚が崩落 早瀬駐屯地2027年3月5日 陸上自衛隊図書学校(早瀬町)は4日、早瀬市内の駐屯地で、棚が崩落したと発表した。",
    )[1],
    "陸上自衛隊図書学校",
  );
  assert.equal(
    headOf(
      "早瀬で書庫船建造\n2027/03/04 更新\n\n 見本E&S造船(早瀬)は、護衛艦1隻を例示重工業(同)から受注した。契約額は非公表。",
    )[1],
    "見本E&S造船",
  );
  assert.equal(
    headOf(
      "「巡視船みほん」、お疲れ様でした!\n\n 3月4日、巡視船みほんの解役式が執り行われました。\n「PM88巡視船みほん」は、昭和58年に2代目として早瀬海上保安部に就役しました。",
    )[1],
    "早瀬海上保安部",
  );
});

test("the day right before the verb, the hour in the title of a report, and no day from a list's first point", () => {
  assert.equal(
    headOf(
      "date 2027-03-04 防衛省は、早瀬海峡を北国の艦艇が航行したことを5日に発表した。艦艇は3月3日に確認された。",
    )[0],
    "2027-03-05",
  );
  assert.equal(
    headOf(
      "断水に係る災害派遣について(22時00分現在)\n令和9年3月4日\n防衛省\n1 要請日時 令和9年3月3日17時50分",
    )[0],
    "2027-03-04T22:00+09:00",
  );
  assert.equal(
    headOf(
      "災害派遣について\n\n概要\n\n  • 令和9年5月29日(土)、早瀬市の山中において、男性1名が行方不明となり、早瀬県知事から第88連隊長に対して、災害派遣要請。",
    )[0],
    undefined,
  );
});

test("the days from one to another of what was held tell no day of its announcing", () => {
  assert.equal(
    headOf("■各館と訓練を実施(2027年3月3~21日)\n3月3~21日,海上自衛隊は各館と以下の訓練を実施した。")[0],
    undefined,
  );
});

test("a firm announces its contract, with or without a comma behind its name; who only ordered does not", () => {
  const told =
    "例示重工業は見本省が2028年度から調達を始めた書庫船2隻の建造契約を結んだと発表した。1隻目は90億円である。";
  assert.equal(headOf(told)[1], "例示重工業");
  assert.equal(headOf("例示造船は書庫船1隻を受注したと発表した。契約額は12億円である。")[1], "例示造船");
  assert.notEqual(
    headOf("見本省は4日、例示重工業と書庫船2隻の建造契約を結んだと発表した。契約額は90億円である。")[1],
    "例示重工業",
  );
});
