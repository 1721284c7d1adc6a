// The words of who does it: service, level of those who talk, office. Of each, one matter has one.

import type { MatterGroup } from "../matter-row.ts";

export const WHO_GROUPS: readonly MatterGroup[] = [
  {
    group: "service",
    conflict: 0.25,
    rows: [
      [
        "army",
        0.8,
        "陸上自衛隊 陸上部隊 陸自 陸軍部隊 陸軍種 陸軍 陸兵 陸上幕僚監部 陸上幕僚長 陸幕長 陸幕 陸上総隊 中央即応連隊 即応機動連隊 普通科連隊 普通科 方面隊 西部方面隊 東部方面隊 北部方面隊 東北方面隊 中部方面隊 水陸機動団 第1空挺団 機動旅団 機動師団 旅団 師団 太平洋陸軍",
        "army|armies|ground self-defense force|jgsdf|gsdf|ground force|ground forces|ground troops|brigade|division of the army|infantry regiment*|soldiers|regional army|usarpac",
      ],
      [
        "navy",
        0.8,
        "海上自衛隊 日本海上自衛隊 海上部隊 海自 海軍部隊 海軍種 海軍 海上幕僚監部 海上幕僚長 海幕長 海幕 自衛艦隊 護衛艦隊 護衛隊群 水上艦隊 掃海隊群 潜水艦隊 航空集団 地方隊 地方総監部 第7艦隊 太平洋艦隊",
        "navy|naval|naval force*|maritime self-defense force|jmsdf|msdf|navies|sailor|sailors|self-defense fleet|7th fleet|seventh fleet|pacific fleet",
      ],
      [
        "air-force",
        0.8,
        "航空自衛隊 航空宇宙自衛隊 航空部隊 空自 空軍部隊 空軍種 空軍 航空幕僚監部 航空幕僚長 空幕長 空幕 航空総隊 航空方面隊 航空団 航空支援集団 航空教育集団 航空宇宙軍 太平洋空軍",
        "air force|air self-defense force|jasdf|asdf|air forces|air and space force|space and air force|airmen|airman|air wing|pacaf|aerospace force",
      ],
      [
        "coast-guard",
        0.8,
        "海上保安庁 日本海上保安庁 海上保安機関 海上保安官 海上保安大学校 海上保安 海保 沿岸警備隊 海洋警察庁 海洋警察 海上警察 海警 海上保安機構 沿岸警備 管区海上保安本部 海上法令執行庁",
        "coast guard|coast guards|coastguard|coast guardsm*n|maritime police|coast guard academy|maritime enforcement agency",
      ],
    ],
  },
  {
    group: "level",
    conflict: 0.25,
    rows: [
      [
        "level-summit",
        1,
        "首脳級 首脳間 首脳 トップ級",
        "summit|summits|leaders|heads of state|heads of government",
      ],
      [
        "level-minister",
        0.8,
        "閣僚級 大臣級 大臣間 防衛相 閣僚会合 閣僚間 閣僚 担当大臣",
        "ministerial|ministers|minister-level|ministerial-level|cabinet-level",
      ],
      [
        "level-vice-minister",
        1.2,
        "次官級 次官 事務次官 副大臣級",
        "vice-minister*|vice minister*|deputy minister*|undersecretar*|vice-ministerial|under secretar*|permanent secretar*|vice-ministerial-level",
      ],
      [
        "level-director-general",
        1.3,
        "局長級 局次長級 局長 高級事務レベル",
        "director-general*|director general*|bureau chief*|bureau director*|assistant secretar*",
      ],
      [
        "level-deputy-director-general",
        1.3,
        "審議官級 次長級",
        "deputy director-general*|deputy director general*|deputy assistant secretar*",
      ],
      [
        "level-director",
        1.3,
        "課長級 課長 室長級 部長級",
        "director-level|division director*|division-chief*|section chief*|director|directors|division head*",
      ],
      [
        "level-working",
        1,
        "実務者級 実務者 実務担当者 事務レベル 実務レベル 事務方 事務当局 担当者級 担当者 班長級 佐官級",
        "working-level|working level|practitioner*|action officer*|desk officer*",
      ],
      [
        "level-chief",
        1.2,
        "参謀長級 参謀総長級 幕僚長級 軍種トップ 制服組トップ級 将官級",
        "chiefs of staff|chiefs of defense|service chiefs|general officer-level|chief-level",
      ],
    ],
  },
  {
    group: "office",
    conflict: 0.3,
    rows: [
      [
        "defence-minister",
        0.9,
        "防衛大臣 防衛相 国防大臣 国防相 国防部長官 国防長官 国防部長 国防軍大臣 軍事大臣 戦争長官 防衛相会談 防衛大臣会談 国防相会談 国防大臣会談 国防長官会談 国防相会合 防衛相会合 国防相会議 防衛相会議 防衛当局 国防当局",
        "defense minister*|minister of defense|ministers of defense|secretary of defense|minister of national defense|defense chief*|defense secretar*|minister for defense|secretary of war|pentagon chief|minister of the armed forces|armed forces minister",
      ],
      [
        "vice-defence-minister",
        1.2,
        "防衛副大臣 防衛大臣政務官 国防副大臣 国防次官 防衛審議官 防衛事務次官 国防副長官 政務官",
        "vice-minister of defense|vice-ministers of defense|vice minister of defense|state minister of defense|deputy defense minister*|vice defense minister*|parliamentary vice-minister*|vice-minister of defense for international affairs|deputy secretary of defense|administrative vice-minister*",
      ],
      [
        "foreign-minister",
        1,
        "外務大臣 外相 外務外相 外交部長官 外交部長 国務長官 外務貿易大臣",
        "foreign minister*|minister for foreign affairs|ministers for foreign affairs|minister of foreign affairs|secretary of state|top diplomat*|foreign secretar*",
      ],
      [
        "joint-chief",
        1.2,
        "統合幕僚長 統幕長 合同参謀本部議長 合同参謀議長 統合参謀本部議長 統合参謀総長 参謀総長 国防軍司令官 国防軍司令長官 国防参謀長 国軍司令官 国軍参謀総長 軍総参謀長 総参謀長 制服組の長 制服組トップ 制服組",
        "chief of defense|chief of defense staff|chief of the defense staff|chief of the defense force|chairman of the joint chiefs|chief of staff, joint staff|chief of the joint staff|chief of joint staff|top uniformed|top military officer*|armed forces chief|chief of the general staff|chiefs of defense",
      ],
      [
        "navy-chief",
        1.2,
        "海上幕僚長 海軍参謀長 海軍司令官 海幕長 海軍作戦部長 海軍参謀総長 海軍本部長 海軍総司令官 海軍長官 第一海軍卿",
        "chief of the maritime staff|chief of maritime staff|chief of naval|chief of navy|chief of the navy|chief of the naval staff|navy chief*|first sea lord|top naval officer",
      ],
      [
        "army-chief",
        1.2,
        "陸上幕僚長 陸軍参謀長 陸幕長 陸軍司令官 陸軍参謀総長 陸軍本部長 陸軍総司令官 陸軍長官",
        "chief of the ground staff|chief of ground staff|chief of army|chief of the army|army chief*|chief of staff of the army",
      ],
      [
        "air-chief",
        1.2,
        "航空幕僚長 空軍参謀長 空幕長 空軍司令官 空軍参謀総長 空軍本部長 空軍総司令官 空軍長官",
        "chief of the air staff|chief of air staff|chief of air|chief of the air force|air force chief*|air chief marshal",
      ],
      [
        "prime-minister",
        1,
        "総理大臣 内閣総理大臣 首相 大統領 総理 首脳会談",
        "prime minister*|president|presidents|premier",
      ],
    ],
  },
];
