// Sightings whose words have run together: headline, caption and text without a break, a type and its number without a sign, a word of time before a place, a text cut off.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readAnnouncement } from "../../../read-announcement.ts";
import { showSightings } from "../../../../testing/readings/show-sightings.ts";

test("a headline and a caption glued to the text hide no ship, and who watched in the headline watched", () => {
  const text =
    "護衛艦「みほん」が追尾に当たる統合幕僚監部は2031年5月7日、鹿児島県の種子島沖でロシア海軍の艦艇を確認したと発表し、写真を公開しました。【写真】見たことのない姿..これが現れたロシア海軍の艦艇です今回確認されたのは、ロシア海軍のヴィシニャ級情報収集艦（艦番号512）です。5月5日午後3時頃に種子島の東80kmの海域に出現し、大隅海峡を通過して東シナ海に向けて航行したとしています。";
  assert.deepEqual(showSightings(text), [
    "ヴィシニャ級情報収集艦 ×1 | 2031-05-05T15:00+09:00 | 種子島>大隅海峡>東シナ海 | みほん",
  ]);
});

test("what a caption glued to the text names is of the number told before it, and the end that is cut off tells its way", () => {
  const text =
    "貴重な写真が公開統合幕僚監部は2031年5月7日、ロシア軍の哨戒機2機を確認したと発表し、空自が撮影した写真を公開しました。【画像】これが空自機の撮影した「謎の機体」です現れた機体は、ロシア軍のIL-38哨戒機です。統幕によると、今回は5月5日（月）の午前に日本海から飛来。対馬海峡を通過して東シナ海に至り、尖閣諸島の北まで飛行";
  assert.deepEqual(showSightings(text), [
    "IL-38/哨戒機 ×2 | 2031-05-05 | 日本海>対馬海峡>東シナ海>尖閣諸島 | ",
  ]);
});

test("a word of time before a place is none of its name", () => {
  const text =
    "統合幕僚監部は6月4日、中国の航空機が飛行したと発表した。今回石垣島〜西表島間を通過したのは、Y-9情報収集機が1機である。同機は翌日沖縄本島と宮古島の間を再度宮古海峡へ飛行した。";
  assert.deepEqual(showSightings(text), [
    "Y-9/情報収集機 ×1 | XXXX-06-04 | 石垣島>西表島>沖縄本島>宮古島>宮古海峡 | ",
  ]);
});

test("a type and its number without a sign between are told apart by the types that are known", () => {
  const text =
    "統合幕僚監部は6月4日、中国のH62機、哨戒機KQ200A1機、J164機及びY91機の計8機が宮古海峡を通過したと発表した。";
  assert.deepEqual(showSightings(text), [
    "H6 ×2 | XXXX-06-04 | 宮古海峡 | ",
    "KQ200A/哨戒機 ×1 | XXXX-06-04 | 宮古海峡 | ",
    "J16 ×4 | XXXX-06-04 | 宮古海峡 | ",
    "Y9 ×1 | XXXX-06-04 | 宮古海峡 | ",
  ]);
});

test("a type named elsewhere in the text tells where its number begins", () => {
  const text =
    "統合幕僚監部は6月4日、中国のQ7攻撃機2機が6月3日に対馬海峡を通過したと発表した。6月5日には、Q73機が宮古海峡を通過した。";
  assert.deepEqual(showSightings(text), [
    "Q7/攻撃機 ×2 | XXXX-06-03 | 対馬海峡 | ",
    "Q7/攻撃機 ×3 | XXXX-06-05 | 宮古海峡 | ",
  ]);
});

test("who was scrambled against all is named for each part that makes up their number", () => {
  const text =
    "統合幕僚監部は6月4日、中国軍機3機が同日午前と午後、対馬海峡を通過したと発表した。航空自衛隊のF2戦闘機などがスクランブルした。中国軍機のうち、H6爆撃機2機が東シナ海から日本海に出た。また、Y9情報収集機1機が済州島の南を通過した後、男女群島方向に向かい、対馬海峡を抜けて日本海へ去った。";
  assert.deepEqual(showSightings(text), [
    "H6/爆撃機 ×2 | XXXX-06-04 | 東シナ海>日本海 | F2",
    "Y9/情報収集機 ×1 | XXXX-06-04 | 済州島>対馬海峡>日本海 | F2",
  ]);
});

test("an escort that is thought to have flown is estimated, with the way told of it apart", () => {
  const text =
    "統合幕僚監部が4日に発表した情報によると、中国のH-6爆撃機2機が、南中国海から飛行し、バシー海峡を通過した。また戦闘機4機が護衛していたとみられるが、写真はない。戦闘機はH-6に従いバシー海峡を通過後、引き返したと思われる。";
  assert.deepEqual(showSightings(text), [
    "H-6/爆撃機 ×2 | XXXX-XX-04 | 南中国海>バシー海峡 | ",
    "戦闘機 ×4 | XXXX-XX-04 | バシー海峡 | ",
  ]);
});

test("what a ship can carry is not seen", () => {
  const text =
    "防衛省は2031年5月7日、ロシア海軍のウダロイI級駆逐艦1隻が対馬海峡を北東進したと発表しました。同級は全長163メートル、ヘリコプターは2機搭載可能で、12隻が建造されました。哨戒ヘリ1機を搭載できます。";
  assert.deepEqual(showSightings(text), ["ウダロイI級駆逐艦 ×1 | 2031-05-07 | 対馬海峡 | "]);
});

test("a caption without an end is none of the sentence that runs on behind it, nor the headline before the first", () => {
  const text =
    "ロシア軍のIL-38が2機も飛来防衛省・統合幕僚監部は2031年5月7日、ロシア軍の哨戒機2機が対馬海峡を通過したと発表しました。【動画】空自が撮影した機体がこちら飛来したのはIL-38哨戒機2機です。機体は5月6日午前に日本海から飛来し、東シナ海へ抜けた後、北へ";
  assert.deepEqual(showSightings(text), ["IL-38/哨戒機 ×2 | 2031-05-06 | 日本海>対馬海峡>東シナ海 | "]);
  const ships =
    "統合幕僚監部は2031年5月7日、ロシア海軍の駆逐艦など3隻が津軽海峡を西に進んだと発表した。【写真を見る】艦艇の姿5月6日午前2時ごろ、津軽海峡でウダロイ級駆逐艦1隻、キロ級潜水艦2隻を確認した。";
  assert.deepEqual(showSightings(ships), [
    "ウダロイ級駆逐艦 ×1 | 2031-05-06T02:00+09:00 | 津軽海峡 | ",
    "キロ級潜水艦 ×2 | 2031-05-06T02:00+09:00 | 津軽海峡 | ",
  ]);
});

test("a line below the text is no end of it that was cut off", () => {
  const text =
    "統合幕僚監部は2031年5月7日、中国海軍のフチ級補給艦1隻が与那国島と西表島の間を南下したと発表した。\n\n関連記事\nロシア海軍の駆逐艦1隻が対馬海峡を北上し、日本海へ入ったと確認";
  assert.deepEqual(showSightings(text), ["フチ級補給艦 ×1 | 2031-05-07 | 与那国島>西表島 | "]);
});

test("what is thought to have flown beside is estimated, whatever it did", () => {
  const estimatedOf = (words: string): readonly (boolean | undefined)[] =>
    readAnnouncement({
      text: `統合幕僚監部は6月4日、中国のH-6爆撃機3機が宮古海峡を通過したと発表した。${words}`,
    }).facts.flatMap((fact) => (fact.type === "sighting" ? [fact.estimated] : []));
  assert.deepEqual(estimatedOf("護衛の戦闘機2機も飛行していたとみられる。"), [undefined, true]);
  assert.deepEqual(estimatedOf("また、戦闘機2機が護衛したと思われる。"), [undefined, true]);
  assert.deepEqual(estimatedOf("また、戦闘機2機が護衛した。"), [undefined, undefined]);
});
