// Words of what was seen: aircraft, ships, scrambles, missiles, in the words of authorities, papers and wires.

import type { WordRow } from "./word.ts";

export const WORDS_OF_WHAT_WAS_SEEN: readonly WordRow[] = [
  [
    "aircraft-sighting",
    4,
    /(?:航空方面隊|空自|航空自衛隊)[^。\n]{0,20}(?:戦闘機|機)[^。\n]{0,12}(?:対応|緊急発進|発進|スクランブル)/u,
  ],
  ["aircraft-sighting", 4, /領空侵犯|防空識別圏|戦闘機を(?:緊急)?発進/u],
  ["aircraft-sighting", 3, /(?:飛来|旋回|反転|往復飛行|周回)し(?:た|、)/u],
  [
    "aircraft-sighting",
    4,
    /(?:中国|ロシア|露|北朝鮮|国籍不明|推定)[^。、\n]{0,12}(?:機|無人機|爆撃機|[A-Z][a-z]{0,2}-?\d{1,3})[^。\n]{0,60}(?:飛行|飛来|通過|旋回|抜け|進出)/u,
  ],
  ["aircraft-sighting", -4, /会談(?:し|で)|両氏|共同声明|両大臣/u],
  ["ship-sighting", -4, /会談(?:し|で)|両氏|共同声明|両大臣/u],
  ["aircraft-sighting", 2, /爆撃機|哨戒機|情報収集機|早期警戒機|無人機|戦闘機|同機は/u],
  [
    "aircraft-sighting",
    5,
    /\b(?:Chinese|Russian|presumed|foreign)\b[^.\n]{0,60}\b(?:aircraft|UAVs?|drones?|planes?|bombers?|fighters?|helicopters?)\b[^.]{0,120}\b(?:flew|flying|fly|flown|spotted|passed|airspace|presumed)\b/u,
  ],
  [
    "aircraft-sighting",
    4,
    /\bscrambled?\b|\b(?:JASDF|fighters?)\b[^.]{0,60}\b(?:spotted|detected|responded|intercept)/u,
  ],
  [
    "aircraft-sighting",
    3,
    /\bflew (?:from|between|over|through|into)\b|\bviolat\w+ (?:of )?(?:Japan\w* |the )?airspace\b/u,
  ],
  ["aircraft-sighting", -6, /\btimes\b[^.]{0,80}\b(?:fiscal|period|year)\b|年度|半期|回数/u],
  [
    "ship-sighting",
    4,
    /(?:航行|北上|南下|[東西南北]{1,2}進)(?:し(?:た|、|て)|する(?:のを|海軍|中国|ロシア))|(?:海峡|水道|間)を[^。\n]{0,8}(?:通過|抜け)/u,
  ],
  ["ship-sighting", 4, /(?:中国|ロシア|露|解放軍)(?:の)?(?:海軍|海警)[^。\n]{0,24}(?:艦|船|隻)/u],
  [
    "ship-sighting",
    3,
    /(?:当該|同|これらの)艦艇?[はが]|艦番号|級(?:駆逐艦|フリゲート|ミサイル|補給艦|揚陸艦|コルベット)/u,
  ],
  ["ship-sighting", 2, /kmの海域|キロの海域|接続水域|領海|海警船|対馬海峡|津軽海峡|大隅海峡|宗谷海峡/u],
  ["ship-sighting", 2, /(?:警戒監視|情報収集|追尾|監視)[^。\n]{0,12}(?:行|実施|続け|した)/u],
  [
    "ship-sighting",
    5,
    /\b(?:Chinese|Russian|PLA)\b[^.\n]{0,60}\b(?:vessels?|ships?|warships?|destroyers?|frigates?|carriers?|submarines?)\b[^.]{0,160}\b(?:sail|transit|pass|observed|spotted|moved|enter|head|proceed)\w*/u,
  ],
  [
    "ship-sighting",
    3,
    /\b(?:Tsushima|Tsugaru|Osumi|Soya|Miyako|Taiwan) Strait\b|\bcontiguous zone\b|-class (?:frigate|destroyer|corvette)/u,
  ],
  [
    "scramble-statistics",
    4,
    /(?:緊急発進|スクランブル)[^。\n]{0,30}\d{1,4}回|\d{1,4}回[^。\n]{0,12}(?:緊急発進|スクランブル)/u,
  ],
  ["scramble-statistics", 4, /緊急発進した回数|(?:緊急発進|スクランブル)の?回数/u],
  [
    "scramble-statistics",
    3,
    /中国機[^。\n]{0,16}\d{1,4}回|ロシア機[^。\n]{0,16}\d{1,4}回|方面隊別|対象国・地域別|(?<=機)が?全体の/u,
  ],
  [
    "scramble-statistics",
    2,
    /前年(?:度)?(?:の)?同(?:期|じ)|前年度(?:比|と比べ|より)|年度|[上下]半期|四半期/u,
  ],
  [
    "scramble-statistics",
    9,
    /\bscrambl\w+\b[^.]{0,80}\b[\d,]+ times\b|\bnumber of (?:\w+ )?scrambles\b|\bscrambles\b[^.]{0,40}\b\d/u,
  ],
  [
    "scramble-statistics",
    3,
    /\bfiscal (?:year )?\d{4}\b|\bfrom (?:a|the) (?:year|previous)|\baccounted for\b/u,
  ],
  ["missile-launch", 4, /(?:弾道)?ミサイル[^。\n]{0,40}(?:発射|撃っ|飛翔|落下|落ち)/u],
  ["missile-launch", 4, /最高高度|飛翔距離|変則軌道|朝鮮半島東岸/u],
  ["missile-launch", 3, /北朝鮮|EEZ|排他的経済水域/u],
  ["missile-launch", 2, /落下(?:した|し)|(?:航空機|船舶)[^。\n]{0,12}被害|ミサイル|飛翔体/u],
  [
    "missile-launch",
    6,
    /\b(?:fired|launch(?:ed)?)\b[^.]{0,80}\bmissiles?\b|\bmissiles?\b[^.]{0,80}\b(?:fired|launched|fell|landed|fallen)\b/iu,
  ],
  ["missile-launch", 3, /\bNorth Korea\b|\bexclusive economic zone\b|\bEEZ\b/u],
  ["missile-launch", -6, /備え|共同訓練|抑止|合意|一致し|会談|両大臣/u],
  ["missile-launch", -6, /\bMinisters\b|\bconcurred\b|\bagreed\b/u],
  [
    "ship-sighting",
    4,
    /(?:中国|ロシア|露|北朝鮮)(?:軍)?の?(?:空母|駆逐艦|フリゲート|潜水艦|測量艦|情報収集艦|揚陸艦|艦艇|艦隊|軍艦|調査船)/u,
  ],
  ["ship-sighting", 3, /艦載機|発着(?:艦)?(?:を|が|し)|曳船|浮上|追尾/u],
  [
    "ship-sighting",
    4,
    /\b(?:survey ship|intelligence[- ]gathering ship|aircraft carrier|submarine)\b[^.]{0,120}\b(?:entered|sailed|passed|spotted|transited|waters)\b/iu,
  ],
  [
    "scramble-statistics",
    3,
    /前年同期(?:より|比|と比べ|から)[^。\n]{0,12}\d{1,4}回|(?:北部|中部|西部|南西)(?:航空方面隊)?が\d{1,4}回/u,
  ],
  ["missile-launch", 3, /合同参謀本部|変則的な軌道|ICBM|SLBM|衛星(?:と称|打ち上げ)|発射場|飛翔距離/u],
];
