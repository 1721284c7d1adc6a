// What is told of exercises with names where the name is not: who comes, where, and what it is famous for.

import type { SceneRow } from "../scene-row.ts";

export const NAMED_EXERCISE_SCENES: readonly SceneRow[] = [
  [
    "rimpac",
    "ハワイ周辺海域 パールハーバー 真珠湾 世界最大級の海上 世界最大の海上 2年に1度 二年に一度 隔年 第3艦隊 オアフ島 ヒッカム カウアイ島 29か国 29カ国",
    "pearl harbor|hickam|oahu|kauai|world's largest international maritime|largest maritime exercise|largest naval exercise|biennial|u.s. 3rd fleet|hawaiian islands|29 nations|29 countries",
  ],
  [
    "malabar",
    "日米豪印 日米印豪 インド海軍が主催 ベンガル湾 ビシャカパトナム シドニー沖 クアッド 4か国海軍 四か国海軍 4カ国海軍",
    "quad navies|quad|bay of bengal|visakhapatnam|eastern australia exercise area|four navies|india, japan, australia|india, australia, japan|indian navy hosted",
  ],
  [
    "talisman-sabre southern-jackaroo",
    "ショールウォーター クイーンズランド ブリスベン タウンズビル 豪州最大 米豪主催 米豪が主催 北部準州 12式を豪州 豪州で発射 豪軍の演習場",
    "shoalwater|queensland|brisbane|townsville|rockhampton|largest bilateral exercise between australia|australia's largest|northern territory|beecroft|jervis bay|mount bundey|bundey|puckapunyal",
  ],
  [
    "cobra-gold",
    "ウタパオ サタヒープ パタヤ ロッブリー チャンタブリ タイ軍 米タイ 米泰 東南アジア最大 邦人等保護の訓練 学校の校舎を建設",
    "u-tapao|utapao|sattahip|rayong|lopburi|chanthaburi|royal thai|u.s.-thai|thailand and the united states|southeast asia's largest|longest-running",
  ],
  [
    "balikatan",
    "米比 肩を並べ ルソン島 バタネス 北イロコス ラオアグ パラワン 比軍 サンバレス オブザーバー参加から",
    "shoulder-to-shoulder|shoulder to shoulder|luzon|batanes|ilocos|laoag|palawan|zambales|subic|philippine-u.s.|u.s.-philippine|fort magsaysay",
  ],
  [
    "garuda-shield",
    "バトゥラジャ スマトラ ジャワ島 シトゥボンド インドネシア国軍 米インドネシア アスンバグス 空挺部隊がインドネシア",
    "baturaja|sumatra|java|situbondo|puslatpur|tentara nasional|tni|u.s.-indonesia*|asembagus",
  ],
  [
    "pitch-black kakadu",
    "ダーウィン ティンダル 豪空軍主催 豪空軍が主催 豪海軍主催 豪海軍が主催 夜の空を 北部準州 豪北部",
    "darwin|tindal|mindil beach|royal australian air force base|raaf base|northern territory|ran-hosted|amberley|northern australia",
  ],
  [
    "cope-north",
    "アンダーセン グアム テニアン サイパン ロタ島 日米豪の空 マリアナ 北西飛行場 航空自衛隊と米空軍と豪空軍",
    "andersen|tinian|saipan|rota|marianas|mariana islands|northwest field|trilateral air exercise",
  ],
  [
    "resolute-dragon iron-fist vigilant-isles",
    "第3海兵師団 第31海兵遠征 海兵沿岸連隊 第12海兵沿岸 西部方面隊と米海兵 米海兵隊と 日英の空挺 水陸機動団と米海兵 健軍 日出生台 沖永良部 南西の島",
    "3rd marine division|31st meu|31st marine expeditionary|marine littoral regiment|12th marine|western army|stand-in force|kyushu and okinawa|southwest islands|okinoerabu",
  ],
  [
    "orient-shield yama-sakura",
    "米陸軍と陸自 陸自と米陸軍 在日米陸軍 米陸軍第1軍団 第1軍団 第11空挺 キャンプ座間 矢臼別 東千歳 健軍 豪陸軍も参加 豪第1師団",
    "u.s. army japan|i corps|11th airborne division|camp zama|gsdf and u.s. army|army and the jgsdf|australian 1st division|1st (australian) division|higashi-chitose|yausubetsu",
  ],
  [
    "keen-sword keen-edge",
    "統幕主催 民間空港を使 公道を走行 日米の数万人 4万5千人 自衛隊3万 約3万3千 徳之島 隔年 統合作戦司令部",
    "u.s. forces japan|usfj|civilian airport*|45,000|33,000|tokunoshima|biennial joint|joint/bilateral|island-wide",
  ],
  [
    "freedom-edge",
    "済州 済州島 3か国の艦 三か国の艦 キャンプデービッドの合意 多領域 空母とイージス 弾道ミサイル防衛と 東シナ海で3か国",
    "jeju|camp david|south korea, japan|japan, south korea|u.s.-japan-rok|u.s.-rok-japan|japan-u.s.-rok",
  ],
  [
    "dharma-guardian veer-guardian jimex",
    "インド陸軍 インド空軍 インド海軍 百里 ラジャスタン マハジャン ミゾラム バイレンテ ウッタラカンド チャウバティア 東富士 su30 su-30mki スホイ30",
    "indian army|indian air force|indian navy|hyakuri|rajasthan|mahajan|mizoram|vairengte|uttarakhand|chaubatia|su-30mki|visakhapatnam",
  ],
  [
    "bushido-guardian trident",
    "豪空軍 豪海軍 三沢 小松 f35aを派遣 豪空軍のf 武器等防護 豪艦",
    "royal australian air force|raaf|misawa|komatsu|royal australian navy|hmas|australian f-35*",
  ],
  [
    "komodo milan la-perouse",
    "バリ島 マカッサル パダン ロンボク インドネシア海軍主催 ビシャカパトナム インド海軍主催 フランス海軍主催 仏海軍主催 仏海軍が主催 シャルルドゴール ベンガル湾 市中パレード",
    "bali|makassar|padang|lombok|visakhapatnam|vizag|french navy|charles de gaulle|indonesian navy|city parade|bay of bengal|mnek|french-led|france-led",
  ],
  [
    "pacific-partnership",
    "米海軍主催 病院船 太平洋の島 医療活動 診察 歯科 島国を巡 米太平洋艦隊が主催 施設補修",
    "hospital ship|usns|pacific fleet|island nations|palau|band concerts|clinic*|dental|school repair*|host nations|seabees",
  ],
  [
    "ipd",
    "水上部隊 第1水上部隊 第2水上部隊 半年余り いずもなど 長期派遣 寄港を重ね 各国を歴訪 太平洋島しょ国に寄港 複数国に寄港 一連の寄港 自衛艦隊",
    "surface unit|1st surface unit|months-long deployment|long deployment|series of port calls|port visits across|self-defense fleet|js izumo|js kaga|js ise|pacific island countries",
  ],
];
