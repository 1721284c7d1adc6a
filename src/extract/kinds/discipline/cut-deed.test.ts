import assert from "node:assert/strict";
import { test } from "node:test";
import { cutDeed } from "./cut-deed.ts";

const DEEDS: readonly (readonly [told: string, deed: string])[] = [
  ["令和9年2月3日(水)から令和9年3月4日(木)までの間、書庫の鍵の確認を怠った", "書庫の鍵の確認を怠った"],
  ["業務中に部下を指導する際、頭を小突いた", "頭を小突いた"],
  ["隊舎内で書架の板を持ち出した", "書架の板を持ち出した"],
  ["宿舎において、同僚の靴を隠した", "同僚の靴を隠した"],
  ["酒を飲んで自家用車を運転した", "酒を飲んで自家用車を運転"],
  ["無断で外出し、帰宅していた", "無断で外出し、帰宅"],
  ["部下の不正を見逃した", "部下の不正を見逃した"],
  ["昨年、無断で帰宅する違反行為を3回行ったほか、同僚にも勧めた", "無断で帰宅する"],
  ["図書の保護に従事する者として、隊員の講習の確認を怠った", "講習の確認を怠った"],
];

test("a deed is told without when and where, and a verb made of a noun by its noun", () => {
  for (const [told, deed] of DEEDS) assert.equal(cutDeed(told), deed);
});
