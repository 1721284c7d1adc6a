// Headlines of sightings as papers tell them: how many in all, of which countries, on which way and day, and what nobody says.

import assert from "node:assert/strict";
import { test } from "node:test";
import { draftOfText as draftOf } from "../testing/drafts/draft-of-text.ts";
import type { FixtureFact } from "../testing/drafts/fixture.ts";
import { headline } from "../testing/drafts/headline.ts";

type Row = Extract<FixtureFact, { type: "sighting" }>;

const ship = (surface: string, more: Partial<Row> = {}): Row => ({
  type: "sighting",
  surface,
  craft: "ship",
  nationality: "ロシア",
  model: surface,
  count: 1,
  date: "XXXX-XX-11T08:00+09:00",
  route: ["宗谷海峡"],
  responders: [],
  ...more,
});

test("a day without its month is that day", () => {
  const text = "ロシア海軍のヤーセン級潜水艦1隻が宗谷海峡を通過したと発表した。";
  assert.equal(
    headline("ship-sighting", [text], [ship("ヤーセン級潜水艦")], {}),
    "ロシア海軍潜水艦1隻が宗谷海峡を通過(11日、ヤーセン級潜水艦)",
  );
});

test("where the rows do not count each, the text's own sum is told, of whatever sort the others are", async () => {
  const told = async (words: string): Promise<string> =>
    (
      await draftOf(
        `防衛省は2031年6月11日、ロシア海軍のヤーセン級潜水艦${words}宗谷海峡を通過したと発表した。`,
      )
    ).headline;
  assert.match(await told("など4隻が"), /^ロシア海軍艦艇4隻が宗谷海峡を通過\(6月11日/u);
  assert.doesNotMatch(await told("が曳船など4隻とともに"), /4隻/u);
});

test("ships of two countries in one number are both countries'", () => {
  const text = "中国とロシアの海軍艦艇計10隻が宗谷海峡を通過したと発表した。";
  const { nationality: _nationality, ...row } = ship("艦艇計10隻", { model: "艦艇", count: 10 });
  assert.equal(
    headline("ship-sighting", [text], [row], {}),
    "中国とロシア海軍艦艇10隻が宗谷海峡を通過(11日)",
  );
});

test("an intrusion is told on its own day, not on the eve on which the ship was seen", () => {
  const text = "11日、接続水域を進んだ中国海軍の測量艦1隻が、12日未明、見本島の南西の領海に侵入した。";
  const facts: readonly FixtureFact[] = [
    ship("測量艦1隻", { nationality: "中国", model: "測量艦", route: ["見本島"] }),
    { type: "date", surface: "12日未明", value: "XXXX-XX-12" },
  ];
  assert.match(headline("ship-sighting", [text], facts, {}), /見本島の南西の領海に侵入\(12日/u);
});

test("a coast guard's helicopter is not called a force's, though the text names one", () => {
  const text =
    "中国海警局の船からヘリコプター1機が飛び立ち、見本島上空を飛行した。中国軍機は確認されていない。";
  const row: Row = {
    ...ship("ヘリコプター1機"),
    craft: "aircraft",
    nationality: "中国",
    model: "ヘリコプター",
  };
  assert.match(headline("aircraft-sighting", [text], [row], {}), /^中国機1機/u);
});

test("one type on two ways may be the same aircraft: no sum is told", () => {
  const text =
    "午前には中国のH-6爆撃機2機が見本海から飛来した。午後には中国のH-6爆撃機 2機が太平洋へ進出した。";
  const bomber = (surface: string, route: readonly string[]): Row => ({
    ...ship(surface),
    craft: "aircraft",
    nationality: "中国",
    model: "H-6",
    role: "爆撃機",
    count: 2,
    route,
  });
  const rows = [bomber("H-6爆撃機2機", ["見本海"]), bomber("H-6爆撃機 2機", ["太平洋"])];
  assert.doesNotMatch(headline("aircraft-sighting", [text], rows, {}), /[24]機/u);
});

test("a lead without a title says whose craft, how many, when they were seen and where they passed", async () => {
  const sighting = await draftOf(
    "防衛省は2031年6月12日、中国海軍のシュパン級測量艦1隻が11日に大隅海峡を東進したと発表した。防衛省によると、11日午前5時ごろ、種子島の西約40キロで海自が確認した。",
  );
  assert.equal(
    sighting.lead,
    "防衛省は令和13(2031)年6月12日(木)、6月11日に確認された中国海軍測量艦1隻が大隅海峡を東進したことについて以下のように公表した。",
  );
  const scrambles = await draftOf(
    "防衛省は2031年10月9日、2031年度上半期の緊急発進(スクランブル)が318回だったと発表した。",
  );
  assert.match(scrambles.lead, /、2031年度上半期の緊急発進が318回だったことについて以下のように公表した。$/u);
});

test("to which sea all went on is told; nothing of it where they turned, or where one group only passed", () => {
  const told = (text: string): string => headline("ship-sighting", [text], [ship("ヤーセン級潜水艦")], {});
  const passed = "ロシア海軍潜水艦1隻が宗谷海峡を東進";
  assert.equal(
    told("ロシア海軍のヤーセン級潜水艦は宗谷海峡を東進し、太平洋へ向けて航行した。"),
    `${passed}、太平洋へ(11日、ヤーセン級潜水艦)`,
  );
  const turned = "ロシア海軍のヤーセン級潜水艦は宗谷海峡を東進し、太平洋へ出た。その後、反転した。";
  assert.equal(told(turned), `${passed}(11日、ヤーセン級潜水艦)`);
  const others =
    "ロシア海軍のヤーセン級潜水艦は宗谷海峡を東進した。別の艦は見本海峡を南下し、太平洋へ抜けた。";
  assert.equal(told(others), `${passed}(11日、ヤーセン級潜水艦)`);
});

test("a sentence that runs on behind a strait is closed, and two islands with a dash are two islands", () => {
  const told = (text: string, route: readonly string[]): string =>
    headline("ship-sighting", [text], [ship("ヤーセン級潜水艦", { route })], {});
  assert.equal(
    told("ロシア海軍のヤーセン級潜水艦は対馬海峡を通り、東シナ海を航行している。", ["対馬海峡"]),
    "ロシア海軍潜水艦1隻が対馬海峡を通過(11日、ヤーセン級潜水艦)",
  );
  assert.equal(
    told("ロシア海軍のヤーセン級潜水艦は見本島-手本島間の海域を通過した。", ["見本島", "手本島"]),
    "ロシア海軍潜水艦1隻が見本島と手本島の間の海域を通過(11日、ヤーセン級潜水艦)",
  );
});

test("aircraft are told with their roles, and how many of each of several; a bare nation's craft is no type", () => {
  const plane = (surface: string, role: string, count: number): Row => ({
    ...ship(surface),
    craft: "aircraft",
    role,
    count,
    date: "2027-02-09",
    route: ["日本海"],
  });
  const text = "ロシア軍のTu-95とSu-35が日本海を飛行した。";
  assert.equal(
    headline("aircraft-sighting", [text], [plane("Tu-95", "爆撃機", 2), plane("Su-35", "戦闘機", 2)], {}),
    "ロシア軍機4機が日本海を飛行(2月9日、Tu-95爆撃機2機、Su-35戦闘機2機)",
  );
  const bare: Row = { ...plane("ロシア軍", "", 2), model: "ロシア軍機" };
  assert.equal(
    headline("aircraft-sighting", ["ロシア軍の2機が日本海を飛行した。"], [bare], {}),
    "ロシア軍機2機が日本海を飛行(2月9日)",
  );
});

test("two straits, each passed by one, are told with the sum that the text says", async () => {
  const { headline: told } = await draftOf(
    "防衛省統合幕僚監部は2031年6月9日、中国海軍の駆逐艦2隻が対馬海峡と津軽海峡をそれぞれ通過するのを確認したと発表した。2隻のうち1隻の駆逐艦は、4日午前3時ごろ、対馬海峡を北へ進み、東シナ海から日本海に移った。続いて同日午前11時ごろには、別の駆逐艦1隻が津軽海峡を西に抜け、太平洋から日本海へ入った。",
  );
  assert.match(told, /2隻が対馬海峡と津軽海峡をそれぞれ通過\(6月4日/u);
});

test("what passed no strait is told where it was found, an aircraft with its role", async () => {
  const ships = await draftOf(
    "統合幕僚監部は2031年6月9日、中国海軍フチ級補給艦1隻、レンハイ級ミサイル駆逐艦1隻が宮古島の南約310kmの海域を航行しているのを6月8日午前9時頃に確認したと発表した。",
  );
  assert.match(ships.headline, /2隻を宮古島の南約310kmで確認\(6月8日/u);
  const aircraft = await draftOf(
    "防衛省統合幕僚監部は2031年6月9日、中国軍のY9情報収集機1機が太平洋から宮古海峡を通り東シナ海まで往復飛行したと発表した。",
  );
  assert.match(
    aircraft.headline,
    /1機が太平洋から宮古海峡を通り東シナ海まで往復飛行\(6月9日、Y9情報収集機\)/u,
  );
});

test("a launch is told with the sea towards which it went, or with what became of it", async () => {
  const towards = await draftOf(
    "北朝鮮のミサイルについて\n令和13年6月9日\n防衛省\n北朝鮮は9日5時54分ごろ、弾道ミサイル1発を日本海に向けて発射しました。",
  );
  assert.match(towards.headline, /弾道ミサイル1発を日本海に向け発射/u);
  const fate = await draftOf(
    "北朝鮮によるミサイル発射について\n令和13年6月9日\n防衛省\n9日午前6時頃、北朝鮮が東岸から弾道ミサイル1発を発射したが、直後に爆発したと、これまでに収集した情報から認識しています。",
  );
  assert.match(fate.headline, /弾道ミサイル1発を発射、直後に爆発/u);
});

test("what a report adds of another navy, or of an earlier day, is not in its headline", async () => {
  const told = async (added: string): Promise<string> =>
    (
      await draftOf(
        `統合幕僚監部は2031年5月7日、ロシア海軍のヴィシニャ級情報収集艦（艦番号512）1隻が5月5日に大隅海峡を東進したと発表した。\n${added}`,
      )
    ).headline;
  const own = "ロシア海軍情報収集艦1隻が大隅海峡を東進(5月5日、ヴィシニャ級情報収集艦)";
  assert.equal(
    await told("なお、5月6日には対馬海峡で中国海軍のフチ級補給艦（艦番号886）1隻が確認された。"),
    own,
  );
  assert.equal(await told("5月2日には、中国海軍のフチ級補給艦（艦番号886）1隻が対馬海峡を北進した。"), own);
});

test("a passage over two days has both in its headline", async () => {
  const text =
    "防衛省は2031年5月7日、ロシア海軍の艦艇3隻が石垣島と西表島の間を航行したと発表した。これら3隻は、ウダロイ級駆逐艦、キロ級潜水艦、ソルム級救難曳船で、5日から6日にかけて南西に進んだ。";
  assert.equal(
    (await draftOf(text)).headline,
    "ロシア海軍艦艇3隻が石垣島と西表島の間を航行(5月5日~6日、ウダロイ級駆逐艦、キロ級潜水艦など)",
  );
});

test("what stands under a picture is not told again, and classes named in short have one など", async () => {
  const text =
    "統合幕僚監部は2031年6月28日、中国軍のH-6爆撃機2機が沖縄本島と宮古島間を往復したと発表した。\n※図=H-6の飛行経路\n※写真=沖縄・宮古島間を往復したH-6";
  assert.equal((await draftOf(text)).headline, "中国軍機2機が沖縄本島と宮古島間を往復(6月28日、H-6爆撃機)");
  const near =
    "統合幕僚監部は2031年6月16日、宮古島付近で中国海軍艦艇を確認したと発表しました。艦艇は3隻で、宮古島の北東約110キロメートルの海域を14時ごろ南東進していたものです。この3隻はルーヤンⅡ級ミサイル駆逐艦「153」、ジャンカイⅡ級フリゲート「572」、ダーラオ級潜水艦救難艦「867」でした。";
  const { headline: told } = await draftOf(near);
  assert.match(told, /など\)$/u);
  assert.doesNotMatch(told, /などなど/u);
});

test("the way of some alone is not told as that of all", async () => {
  const text =
    "2031年4月11日、ロシア軍のTU95爆撃機2機が北海道沖から日本海の上空に南下した。また、ほぼ同じ時間帯に、ロシア軍のTU142哨戒機2機が、日本周辺の太平洋上を飛行した。防衛省が発表した。";
  assert.match((await draftOf(text)).headline, /^ロシア軍機4機を確認\(4月11日/u);
});

test("so many in all that the named are among are the number of the headline", async () => {
  const told = async (sum: string): Promise<string> =>
    (
      await draftOf(
        `防衛省は2031年1月5日、中国軍のH-6爆撃機2機、J-16戦闘機2機${sum}が4日、沖縄本島と宮古島の間を通過したと発表した。`,
      )
    ).headline;
  assert.match(await told("を含む計8機"), /^中国軍機8機が/u);
  assert.match(await told(""), /^中国軍機4機が/u);
});
