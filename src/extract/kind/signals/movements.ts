// Signals of what was seen: aircraft, ships, scrambles, missiles.

import type { SignalRow } from "./signal.ts";

const CRAFT = "(?:無人機|戦闘機|爆撃機|哨戒機|情報収集機|軍機|ヘリコプター|早期警戒機|電子戦機|輸送機)";
const MOVES = "(?:飛来|飛行|通過|進出|旋回|往復|接近|確認)";
const SHIPS =
  "(?:艦艇?|駆逐艦|フリゲート|コルベット|潜水艦|空母|測量艦|情報収集艦|補給艦|艦隊|揚陸艦|哨戒艦|海警船|調査船)";

export const MOVEMENTS: readonly SignalRow[] = [
  [
    "aircraft-sighting",
    "title",
    /機(?!構|関|能|(?:等|など)?(?:が|は)[^。、\n]{0,8}確認).{0,24}(?:飛来|飛行(?!訓練|隊|に関する|時間|回数|停止|再開|予定|展示)|通過|進出|旋回|往復|確認|動向)/u,
    9,
  ],
  ["aircraft-sighting", "title", /(?:領空侵犯|異常接近|緊急発進)(?!に?対する)(?!(?:実施)?(?:状況|回数))/u, 7],
  [
    "aircraft-sighting",
    "title",
    /\baircraft (?:flew|flying|flight|observed)|\bflights? (?:of|by) [^\n]{0,30}\b(?:aircraft|bombers?|drones?|UAVs?)|\b(?:fighter|drone|bomber)s?\b[^\n]{0,40}\b(?:fly|flew|flight|pass|approach|observed|detected)/i,
    7,
  ],
  [
    "aircraft-sighting",
    "body",
    new RegExp(
      `${CRAFT}(?!(?:等|など)?[がは][^。、\\n]{0,8}確認).{0,60}${MOVES}(?!に関する|時間|回数|訓練)`,
      "u",
    ),
    4,
  ],
  // A type or role with its number: 偵察型無人機(BZK-005)1機, Y-9哨戒機×2機.
  [
    "aircraft-sighting",
    "body",
    /(?:機|[A-Z]{1,4}[a-z]?-?\d{1,3})[(「]?[^、。\n]{0,14}?[)」]?[×\s]?\d{1,2}機[がは、及]/u,
    4,
  ],
  ["aircraft-sighting", "body", /(?:戦闘機|機)(?:など|等)?[をが]?(?:緊急発進|スクランブル)|緊急発進させ/u, 7],
  [
    "ship-sighting",
    "title",
    new RegExp(`${SHIPS}.{0,24}(?:動向|航行|通過|通峡|進出|[東西南北]進|確認|領海|侵入|入域|移動)`, "u"),
    10,
  ],
  [
    "ship-sighting",
    "title",
    /\bmovements? of [^\n]{0,30}\b(?:navy|vessels?|ships?)|\b(?:vessels?|warships?|navy ships?)\b[^\n]{0,30}\b(?:sail|transit|observed|pass|movement)/i,
    9,
  ],
  ["ship-sighting", "body", /艦番号/u, 8],
  [
    "ship-sighting",
    "body",
    /級.{0,16}(?:駆逐艦|フリゲート|コルベット|測量艦|情報収集艦|潜水艦).{0,80}(?:航行|進|確認)/u,
    5,
  ],
  // A foreign navy's class by name, or a class with its number, is what a sighting tells of, in whoever's words.
  [
    "ship-sighting",
    "body",
    /(?:ロシア|中国|露|解放軍)海軍[^。\n]{0,6}[ァ-ヴーⅠ-ⅫIV・]{2,20}(?:\([一-龠]{1,6}\))? ?[Ⅰ-ⅫIV\d]{0,3}」?級[^。\n]{0,20}(?:艦|艇|船|フリゲート)|[ァ-ヴーⅠ-ⅫIV・]{2,20}\d?」?級[^。、\n]{0,16}(?:艦|艇|船|フリゲート)」?\s?\d{1,2}隻/u,
    6,
  ],
  // 中国とロシアの海軍艦艇計10隻が…を通過, 航行する中国海軍の測量艦を確認, 中国海軍の空母「遼寧」から…発着したのを確認
  [
    "ship-sighting",
    "body",
    /(?:中国|ロシア|露|北朝鮮|解放軍)の?海軍の?[^。、\n]{0,12}?(?:艦艇|艦船|軍艦|測量艦|情報収集艦|駆逐艦|フリゲート|潜水艦|空母|補給艦)(?![^。\n]{0,8}(?:寄港|訪日|来訪|親善|交流))[^。\n]{0,80}?(?:通過|航行|進出|抜け|出た|侵入|(?<![うくすつむる]ことを)確認)/u,
    6,
  ],
  // Papers name no class: 中国海軍の駆逐艦など計5隻が大隅海峡を抜け、太平洋に出た.
  [
    "ship-sighting",
    "body",
    /(?:ロシア|中国|露|解放)軍?海?軍[^。\n]{0,40}?(?:など|等)(?:の?艦艇)?計?\d{1,2}隻[がはを、][^。\n]{0,60}(?:通過|航行|移動|進出|抜け|通って|通り|入っ|出た)/u,
    7,
  ],
  [
    "aircraft-sighting",
    "body",
    /(?:ロシア|中国)軍?の?(?:無人機|戦闘機|爆撃機|哨戒機|情報収集機)[^。\n]{0,80}(?:通過|飛来|飛行し|往復|旋回|周回)[^。\n]{0,40}(?:発表|確認)/u,
    7,
  ],
  ["ship-sighting", "body", new RegExp(`海軍.{0,12}${SHIPS}.{0,40}(?:航行|通過|通峡|移動)`, "u"), 5],
  [
    "scramble-statistics",
    "title",
    /(?:緊急発進|スクランブル)(?:の?実施)?(?:状況|回数|件数|実績|の実施|、|[\d,]+回)/u,
    16,
  ],
  ["scramble-statistics", "title", /\bscrambles?\b/i, 10],
  [
    "scramble-statistics",
    "body",
    /(?:緊急発進|スクランブル)(?:\([^()\n]{1,8}\))?(?:の?実施)?(?:回数|件数|の実施状況)/u,
    6,
  ],
  // 2023年度の…への緊急発進: of a whole year or its part.
  [
    "scramble-statistics",
    "body",
    /年度(?:第?\d四半期|[上下]半期)?[^。\n]{0,40}?(?:緊急発進|スクランブル)[^。\n]{0,24}?\d{1,4}回/u,
    8,
  ],
  // What a chief of staff brought to his conference: 「…の緊急発進実施状況について」を発表した.
  [
    "scramble-statistics",
    "body",
    /(?:緊急発進|スクランブル)(?:の?実施)?(?:状況|実績|結果)(?:について)?」?を[^。\n]{0,12}?(?:発表|公表|明らかに)|(?:緊急発進|スクランブル)(?:は|が|を)?(?:計|合計)?\d{1,4}回/u,
    9,
  ],
  // 空自機の緊急発進は371回だった: counted over a time.
  [
    "scramble-statistics",
    "body",
    /(?:緊急発進|スクランブル)(?:\([^()\n]{1,8}\))?(?:回数)?(?:は|が)[^。\n]{0,24}?\d{1,4}回/u,
    9,
  ],
  [
    "missile-launch",
    "title",
    /(?:ミサイル|ICBM|SLBM|弾道弾).{0,16}(?:発射|落下)|飛翔体.{0,8}発射|ミサイル等関連情報/u,
    11,
  ],
  [
    "missile-launch",
    "title",
    /missile[- ](?:launch|related)|launch(?:es|ed)? (?:of )?(?:a |an )?(?:ballistic )?missile/i,
    11,
  ],
  // An office's first notice has no title: 弾道ミサイルの可能性があるものが発射されました。
  [
    "missile-launch",
    "head",
    /(?:ミサイル|飛翔体|ミサイルの可能性[がの]あるもの)(?:を|が)[^。\n]{0,24}?発射(?:し|され)(?:まし)?た(?:。|もの(?:と|の)|もよう|模様|と(?:発表|明らか|推定|み))/u,
    6,
  ],
  [
    "missile-launch",
    "head",
    /発射(?:され|し)たのは[^。\n]{0,40}(?:ミサイル|飛翔体)|(?:ミサイル|飛翔体)[^。\n]{0,60}落下し?(?:た)?(?:もの)?と(?:推定|[み見]られ)/u,
    6,
  ],
  [
    "aircraft-sighting",
    "body",
    /\b(?:Russian|Chinese|North Korean)\b[^.]{0,60}\b(?:aircraft|bombers?|fighters?|jets?|drones?|planes?|UAVs?)\b[^.]{0,120}\b(?:flew|flying|fly|spotted|detected|observed)\b|\b(?:JASDF|ASDF|Air Self-Defense Force)\b[^.]{0,40}\b(?:spotted|detected|scrambled fighter)/i,
    6,
  ],
  [
    "ship-sighting",
    "body",
    /\b(?:Russian|Chinese|North Korean)\b[^.]{0,40}\b(?:navy|naval|warships?)\b[^.]{0,160}\b(?:sail(?:ed|ing)|entered|passed|transited|spotted|detected|cruising|Strait)\b|\b(?:JMSDF|MSDF|Maritime Self-Defense Force)\b[^.]{0,40}\b(?:spotted|detected|confirmed|observed)\b/i,
    6,
  ],
  [
    "scramble-statistics",
    "body",
    /\bscrambl(?:e|ed|es)\b[^.]{0,140}\b[\d,]+ times\b|\b[\d,]+ times\b[^.]{0,60}\bscrambl|\bscrambles? (?:against|numbered|totaled)|\b\d{2,4} scrambles?\b/i,
    9,
  ],
  ["missile-launch", "body", /弾道ミサイル.{0,30}発射.{0,60}(?:排他的経済水域|飛翔距離|最高高度|落下)/u, 6],
];
