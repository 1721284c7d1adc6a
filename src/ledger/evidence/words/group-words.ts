// The words of which one matter has one: service, level, office, sort of agreement, where the unmanned go, schools.

import type { MatterGroup } from "./matter-row.ts";

export const GROUP_WORDS: readonly MatterGroup[] = [
  {
    group: "service",
    conflict: 0.25,
    rows: [
      [
        "army",
        0.8,
        "陸上自衛隊 陸上部隊 陸自 陸軍 陸上幕僚監部 陸上幕僚長 陸幕長 陸上総隊 旅団 師団",
        "army|ground self-defense force|jgsdf|gsdf|ground forces|brigade",
      ],
      [
        "navy",
        0.8,
        "海上自衛隊 海上部隊 海自 海軍 海上幕僚監部 海上幕僚長 海幕長 自衛艦隊 護衛艦隊",
        "navy|naval|maritime self-defense force|jmsdf|msdf|navies",
      ],
      [
        "air-force",
        0.8,
        "航空自衛隊 航空部隊 空自 空軍 航空幕僚監部 航空幕僚長 空幕長 航空宇宙軍",
        "air force|air self-defense force|jasdf|asdf|air forces|air and space force|space and air force",
      ],
      [
        "coast-guard",
        0.8,
        "海上保安庁 海上保安機関 海上保安 沿岸警備隊 海洋警察庁 海洋警察 海上警察 海警 海上保安機構 沿岸警備 管区海上保安本部",
        "coast guard|coast guards|coastguard|maritime police",
      ],
    ],
  },
  {
    group: "level",
    conflict: 0.25,
    rows: [
      ["level-summit", 1, "首脳級 首脳", "summit|leaders"],
      ["level-minister", 0.8, "閣僚級 大臣級 防衛相 閣僚会合 閣僚 担当大臣", "ministerial|ministers"],
      [
        "level-vice-minister",
        1.2,
        "次官級 事務次官 次官",
        "vice-minister*|vice minister*|deputy minister*|undersecretar*",
      ],
      ["level-director-general", 1.3, "局長級 局次長級", "director-general*|director general*|bureau chief*"],
      ["level-deputy-director-general", 1.3, "審議官級", "deputy director-general*|deputy director general*"],
      [
        "level-director",
        1.3,
        "課長級 課長",
        "director-level|division director*|division-chief|section chief*|director",
      ],
      [
        "level-working",
        1,
        "実務者 事務レベル 実務レベル 事務当局 担当者",
        "working-level|working level|practitioner*",
      ],
      ["level-chief", 1.2, "参謀長級 参謀総長級 幕僚長級", "chiefs of staff"],
    ],
  },
  {
    group: "office",
    conflict: 0.3,
    rows: [
      [
        "defence-minister",
        0.9,
        "防衛大臣 防衛相 国防大臣 国防相 国防部長官 国防長官 国防部長",
        "defense minister*|minister* of defense|secretary of defense|minister of national defense",
      ],
      [
        "vice-defence-minister",
        1.2,
        "防衛副大臣 国防副大臣 国防次官 防衛審議官",
        "vice-minister* of defense|vice minister* of defense|state minister of defense|deputy defense minister",
      ],
      [
        "foreign-minister",
        1,
        "外務大臣 外相 外務外相 外交部長官 国務長官",
        "foreign minister*|minister* for foreign affairs|minister of foreign affairs|secretary of state",
      ],
      [
        "joint-chief",
        1.2,
        "統合幕僚長 統幕長 合同参謀本部議長 統合参謀本部議長 参謀総長 国防軍司令官 国防参謀長 制服組の長 制服組トップ 制服組",
        "chief of defense|chairman of the joint chiefs|chief of staff, joint staff|chief of the joint staff|chief of joint staff|top uniformed",
      ],
      [
        "navy-chief",
        1.2,
        "海上幕僚長 海軍参謀長 海軍司令官 海幕長 海軍作戦部長 海軍参謀総長 海軍本部長",
        "chief of the maritime staff|chief of naval|chief of navy|navy chief",
      ],
      [
        "army-chief",
        1.2,
        "陸上幕僚長 陸軍参謀長 陸幕長 陸軍司令官 陸軍参謀総長 陸軍本部長",
        "chief of the ground staff|chief of army|army chief",
      ],
      [
        "air-chief",
        1.2,
        "航空幕僚長 空軍参謀長 空幕長 空軍司令官 空軍参謀総長 空軍本部長",
        "chief of the air staff|chief of air|air force chief",
      ],
      ["prime-minister", 1, "総理大臣 首相 大統領", "prime minister|president"],
    ],
  },
  {
    group: "agreement-sort",
    conflict: 0.45,
    rows: [
      [
        "acsa",
        2.6,
        "物品役務相互提供協定 物品又は役務の相互の提供 物品役務 物品や役務 acsa",
        "acquisition and cross-servicing|acsa|cross-servicing",
      ],
      [
        "raa",
        2.6,
        "部隊間協力円滑化協定 円滑化協定 相互訪問の手続 raa",
        "reciprocal access|raa|visiting forces",
      ],
      [
        "gsomia",
        2.6,
        "軍事情報包括保護協定 情報保護協定 秘密情報の保護 gsomia 情報保全 秘密情報の守り",
        "security of information|information security agreement|protection of information|gsomia|information protection",
      ],
      [
        "transfer-agreement",
        2.4,
        "防衛装備品技術移転協定 装備移転協定 技術移転協定",
        "transfer of defense equipment and technology|equipment and technology transfer|defense equipment transfer agreement",
      ],
      ["sofa", 2.4, "地位協定", "status of forces"],
      ["search-treaty", 2.2, "捜索救助協定", "search and rescue agreement"],
    ],
  },
  {
    group: "unmanned-sort",
    conflict: 0.35,
    rows: [
      [
        "uuv",
        2.4,
        "無人潜水機 水中無人機 水中ドローン 無人の水中 水中の無人 uuv 海中無人 海中ドローン 水中ロボット",
        "unmanned underwater|underwater drone*|uuv|underwater robot*",
      ],
      [
        "usv",
        2.4,
        "無人水上艇 水上無人機 水上ドローン 無人艇 無人艦 無人水上 usv 無人の艇 無人の船",
        "unmanned surface|surface drone*|usv|robot boat*",
      ],
      [
        "uav",
        2.2,
        "無人航空機 無人機 ドローン 無人偵察機 uav uas 無人ヘリ 無人攻撃機 偵察用ドローン",
        "unmanned aircraft|unmanned aerial|uav|uas|drone aircraft|quadcopter*",
      ],
      ["ugv", 2.4, "無人車両 無人地上車両 地上無人 ugv", "unmanned ground|ugv"],
    ],
  },
  {
    group: "mobility",
    conflict: 0.35,
    rows: [
      ["fixed", 1, "固定式", "fixed"],
      ["mobile", 1, "移動式 車載式 可搬式", "mobile"],
    ],
  },
  {
    group: "exercise-form",
    conflict: 0.2,
    rows: [
      ["command-post-form", 0.5, "指揮所演習 指揮所訓練 図上演習", "command post|command-post|tabletop"],
      ["field-form", 0.5, "実動演習 実動訓練", "field training exercise|field exercise"],
    ],
  },
  {
    group: "direction",
    conflict: 0.45,
    rows: [
      ["dispatch", 1, "派遣 派し 送り出 送り、 送った 赴", "dispatch*|sent|send|sends|despatch*"],
      [
        "acceptance",
        1.3,
        "受け入れ 受入れ 受入 着任 入校 招へい 招聘 招待 招く 招き 招い 迎え 呼ぶ 呼び 招か",
        "accept*|host|hosts|hosted|hosting|receiv*|invite*|invitation|enrol*|took up|assumed",
      ],
    ],
  },
  {
    group: "visit-direction",
    conflict: 0.35,
    rows: [
      [
        "visit-japan",
        1.2,
        "訪日 来日 我が国を訪 日本を訪 日本へ寄港 日本に寄港",
        "visit* japan|visit* to japan|come to japan|came to japan|comes to japan|travel* to japan|trip to japan|arriv* in japan",
      ],
      [
        "visit-abroad",
        1.2,
        "訪韓 訪米 訪英 訪豪 訪仏 訪独 訪伊 訪加 訪印 訪比 訪越 訪中 訪ロ 訪露 韓国を訪 豪州を訪 米国を訪 英国を訪 フランスを訪 ドイツを訪 イタリアを訪 インドを訪 フィリピンを訪 ベトナムを訪 カナダを訪 オーストラリアを訪",
        "visit to seoul|visit* korea|visit* australia|visit* the philippines",
      ],
    ],
  },
];
