// What a text denies, refuses, takes back, only plays or puts off is no row of any kind; what stands beside it still is.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { FactType } from "../../terms/fact.ts";
import { readAnnouncement } from "../read-announcement.ts";

const told = (type: FactType, text: string): readonly Readonly<Record<string, unknown>>[] =>
  readAnnouncement({ text }).facts.flatMap((fact) => (fact.type === type ? [{ ...fact }] : []));

const PUNISHED = "懲戒処分について\n令和9年3月4日\n早瀬市\n";
const punished = (text: string): readonly string[] =>
  told("discipline", PUNISHED + text).map(({ rank, penalty }) => `${String(rank)} ${String(penalty)}`);

test("all of a list are punished, each for as long as is told in order; days for two of three are nobody's", () => {
  assert.deepEqual(
    punished(
      "主査(45歳)、主任(38歳)及び主事(29歳)の3名を停職とした。停職期間はそれぞれ6月、3月、1月とした。",
    ),
    ["主査 停職6月", "主任 停職3月", "主事 停職1月"],
  );
  assert.deepEqual(
    punished(
      "主査(45歳)と主任(38歳)を停職とし、主事(29歳)を戒告とした。停職の期間はそれぞれ6月、3月とした。",
    ),
    ["主査 停職", "主任 停職", "主事 戒告"],
  );
});

test("who is not punished, is to be punished, or was punished until it was taken back has no row", () => {
  const nobody = [
    "書架を倒したとされる課長(50歳)は、停職とならなかった。",
    "市議会は、主査(45歳)を停職1月とするよう求める請願を受理した。",
    "教諭(35歳)を停職3月としたが、後に取り消した。",
    "審査会は、主査(45歳)を停職1月とすべきと答申した。",
    "川辺市が主査(45歳)を停職1月としたことを受け、本市は再発防止に努める。",
    "次の者を4月1日付けで処分する予定です。\n○停職1月 総務部 主事(29歳)",
  ];
  for (const text of nobody) assert.deepEqual(punished(text), [], text);
  assert.deepEqual(punished("市の求めにより、主査(45歳)を停職1月とした。"), ["主査 停職1月"]);
  assert.deepEqual(
    punished("(1) 停職3月 主査(45歳)\n上記は誤りで、正しくは次のとおりです。\n(1) 減給1月 主査(45歳)"),
    ["主査 減給1月"],
  );
});

test("whose penalty is whose the brackets say, not the order", () => {
  const text = "被処分者:主査(45歳)、主事(23歳)\n処分内容:停職3月(主事)、戒告(主査)";
  for (const row of punished(text)) assert.match(row, /undefined$/u);
});

const ordered = (text: string): readonly string[] =>
  told("appointment", `図書庁人事\n令和9年3月4日\n図書庁\n${text}`).map(({ name }) => String(name));

test("a plan that was refused, called off or withdrawn moves nobody; of another year neither", () => {
  const nobody = [
    "図書庁次長に早見健目録局長を起用する案は、官邸が退けた。",
    "副館長に早見健氏を起用する人事案は、賛成少数で否決された。",
    "図書庁次長に早見健局長を充てる人事は行わない。",
    "川辺渡書庫局長が退任し、早見健目録局長が就く案は白紙となった。",
    "議会の同意が得られれば、図書庁次長に早見健局長を充てる。",
    "図書庁次長に早見健局長を充てるという事実はない。",
    "一昨年、図書庁次長に早見健局長を充てた。",
    "4月1日付の次の発令を取り消す。\n書庫局長(目録局長) 早見健",
  ];
  for (const text of nobody) assert.deepEqual(ordered(text), [], text);
  assert.deepEqual(ordered("副館長に早見健氏を起用する人事案は、賛成多数で可決された。"), ["早見健"]);
  assert.deepEqual(ordered("昨年退任した川辺渡氏の後任として、本日、早見健局長を次長に充てた。"), ["早見健"]);
});

test("below a post なし and a day are no names", () => {
  assert.deepEqual(
    ordered(
      "◇部長級\n▽書庫部長(目録部長)\n早見 健\n▽目録部長(整理部長)\nなし\n▽整理部長(図書部長)\n四月一日",
    ),
    ["早見健"],
  );
});

const seen = (text: string): readonly string[] =>
  told("sighting", `中国海軍艦艇の動向について\n令和9年3月4日\n図書監部\n${text}`).map(
    ({ model, responders }) => [model, ...(responders as readonly string[])].join(" "),
  );

test("what was reported wrongly or not confirmed was not seen, and who did not watch did not respond", () => {
  assert.deepEqual(seen("3月3日、フチ級補給艦1隻が早瀬島の南を航行したとの報道は誤りである。"), []);
  assert.deepEqual(seen("訓練の想定として、フチ級補給艦1隻が早瀬島の南を航行した。"), []);
  assert.deepEqual(seen("3月3日、中国海軍の艦艇2隻は存在しなかった。"), []);
  assert.deepEqual(
    seen("3月2日、フチ級補給艦1隻を確認した。3月3日、ジャンカイⅡ級フリゲート1隻の航行は確認されなかった。"),
    ["フチ級補給艦"],
  );
  assert.deepEqual(
    seen("3月3日、フチ級補給艦1隻を確認した。護衛艦はやせは修理中で、警戒監視には当たらなかった。"),
    ["フチ級補給艦"],
  );
  assert.deepEqual(seen("3月3日、フチ級補給艦1隻を確認した。護衛艦はやせが警戒監視に当たった。"), [
    "フチ級補給艦 はやせ",
  ]);
});

test("in English no ships is none, and an incorrect report tells of none", () => {
  const head = "Chinese Vessels\nMarch 4, 2027\nJoint Staff\n";
  assert.deepEqual(told("sighting", `${head}No Chinese navy ships were observed near Hayase Island.`), []);
  assert.deepEqual(
    told("sighting", `${head}A report that two Chinese Navy destroyers passed the strait was incorrect.`),
    [],
  );
});

test("an accident that did not happen, may happen or is only played is none", () => {
  const head = "事故について\n令和9年3月4日\n図書隊\n";
  const none = [
    "書庫船「はやせ」が岸壁に接触しそうになりましたが、接触していません。",
    "車両が横転すれば隊員が死亡するおそれがある。",
    "想定では、航空機が海上に墜落し、乗員3名が死亡した。",
    "書庫船「はやせ」が漁船と衝突したとの通報がありましたが、衝突した事実はありませんでした。",
  ];
  for (const text of none) assert.deepEqual(told("accident", head + text), [], text);
  const [accident] = told(
    "accident",
    `${head}3月3日、車両が横転し、隊員1名が軽傷を負った。火災は発生していません。`,
  );
  assert.equal(accident?.["casualties"], "隊員1名が軽傷");
});

test("an order that a firm never won is no contract, and a denied count no figure", () => {
  const contract = "契約について\n令和9年3月4日\n図書庁\n";
  assert.deepEqual(told("contract", `${contract}早見木工は書架の製造を10億円で受注したことはない。`), []);
  const counts = told(
    "statistic",
    "緊急発進について\n令和9年3月4日\n統合幕僚監部\n令和8年度上半期の緊急発進回数は、300回ではなく280回でした。",
  );
  assert.deepEqual(
    counts.map(({ value }) => value),
    [280],
  );
});
