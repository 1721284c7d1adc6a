// The words for talks and the bodies that hold them: concept, weight, its words in Japanese and in English.

import type { MatterRow } from "./matter-row.ts";

export const TALK_WORDS: readonly MatterRow[] = [
  [
    "talks",
    1,
    "協議 対話 会合 会議 ダイアログ 懇談 話合い 話し合 協議の場 意見交換 意見を交 議論 集まり 顔合わせ 討論 語り合 面談 懇談会 意見の交換 協議会 協議メカニズム 折衝 円卓会議 ラウンドテーブル 話をし 話し込 膝を交え 膝詰め 論議 会同 協議体制 意思疎通 意見交換会",
    "talks|dialogue|dialog|consultation*|meeting|meetings|conference|discuss*|forum|gathering|consult*|round table|round-table|roundtable|conversation*|sat down with|sit down with|parley*|conferred|deliberat*|exchange of views|exchanged views|exchange views",
  ],
  [
    "ministerial",
    1,
    "会談 首脳会談 防衛相会談 大臣会合 閣僚会合 国防相会談 国防長官会談 防衛大臣会談 国防大臣会談 国防相会合 防衛相会合 外相会談 閣僚級会合 閣僚級協議 閣僚協議 閣僚会議 大臣会議 首脳会議 サミット トップ会談 電話会談 テレビ会談 三者会談 国防相会議 防衛相会議",
    "ministerial|summit|ministers' meeting|ministers' talks|meeting of defense ministers|meeting of ministers|ministers met|ministers held talks|leaders' meeting|head-to-head talks",
  ],
  [
    "negotiation",
    1.4,
    "交渉 協議入り 交渉入り 折衝 条文交渉 締結交渉 政府間交渉 交渉会合 交渉官 詰めの協議",
    "negotiat*|negotiation*|talks on the agreement|text-based talks|bargain*|haggl*",
  ],
  [
    "strategic-dialogue",
    1.5,
    "戦略対話 戦略協議 戦略的対話 戦略的協議 戦略会合 戦略対話会合",
    "strategic dialogue|strategy dialogue|strategic talks|strategic dialog|strategic consultation*",
  ],
  [
    "policy-dialogue",
    1.8,
    "防衛政策対話 安全保障対話 防衛政策 防衛当局間協議 防衛当局間対話 安全保障協議 安保対話 安保協議 防衛協議 防衛対話 政策協議 安全保障政策 外務防衛当局間協議 防衛当局者協議 防衛当局者間協議 軍政協議",
    "policy dialogue|defense policy|security dialogue|defense dialog*|defense consultation*|defense talks|security consultation*|security talks|politico-military|pol-mil|policy consultation*|policy talks",
  ],
  [
    "staff-talks",
    2,
    "幕僚協議 幕僚懇談 スタッフトークス 幕僚会議 参謀協議 参謀会議 参謀間協議 幕僚間協議 幕僚間の協議 幕僚対話 軍種間協議 軍種間対話 制服組協議 制服組の協議 部隊間協議 海軍間協議 陸軍間協議 空軍間協議 スタッフトーク",
    "staff talks|staff-to-staff|army-to-army|navy-to-navy|service-to-service|staff-level talks|staff conversations|staff conference|airmen-to-airmen|military-to-military",
  ],
  [
    "working-group",
    1.6,
    "作業部会 ワーキンググループ 検討会 合同委員会 分科会 協議体 作業グループ タスクフォース 専門部会 小委員会 合同部会 調整会議 推進会議 連絡会議 連絡協議会 検討チーム ワーキングチーム プロジェクトチーム 作業チーム 研究部会 専門作業班 作業班 部会",
    "working group*|task force|joint committee|subcommittee|sub-committee|working party|working team|steering committee|steering group|task group|coordination group|joint panel|expert group|study group|study team|project team",
  ],
  [
    "expert-meeting",
    1.3,
    "専門家会合 専門家チーム 専門家 識者 専門家会議 専門家協議 専門家同士 専門家の協議",
    "expert|experts|specialist*|scholars|specialists",
  ],
  [
    "hotline",
    2.5,
    "ホットライン 直通電話 直通回線 緊急連絡 連絡メカニズム 海空連絡 専用回線 直接話 つながる回線 非常時の電話 電話線 直通の電話 直通の回線 直通通信 専用電話 緊急連絡線 緊急連絡網 連絡窓口 直接連絡 海空連絡メカニズム 危機連絡 ホット回線 非常用回線 直接の通話",
    "hotline|hot line|direct line|communication mechanism|secure line|telephone line|direct telephone|dedicated line|phone line|emergency line|hotlines|crisis communication*|direct phone|direct channel|direct communication*|direct call*|communications channel|communication channel*|crisis line",
  ],
  [
    "seminar",
    2,
    "セミナー ワークショップ シンポジウム 講習会 講習 研究集会 勉強会 講演会 討論会 報告会 研究会 公開講座 研修会 カンファレンス 研究発表 学会 オンライン講座 座学",
    "seminar*|workshop*|symposium|symposia|lecture*|study session|lecture series|colloquium|webinar*|panel discussion*|tutorial*|short course|study meeting",
  ],
  [
    "residents-briefing",
    2.2,
    "住民説明会 地元説明会 説明会 町民向け 説明の場 対話集会 座談会 地元説明 公聴会 住民への説明 住民向け 住民との対話 タウンミーティング 地元への説明 説明を尽く 地元との意見交換",
    "residents' meeting|briefing for residents|public briefing|explanatory meeting|briefing session*|town hall|open house|community meeting*|public hearing*|public meeting*|explain* to residents|brief* residents|briefing to residents|consultation with residents|meeting with residents",
  ],
  [
    "general-staff",
    1.4,
    "参謀本部間 参謀本部 統合幕僚間 幕僚部間 統合参謀 参謀本部同士 統幕間",
    "general staffs|joint staffs|general staff|joint staff talks",
  ],
  [
    "deterrence-dialogue",
    2.3,
    "拡大抑止協議 拡大抑止 核抑止協議 抑止協議",
    "extended deterrence|deterrence dialog*|deterrence talks",
  ],
  [
    "secretariat",
    1.6,
    "事務局 共同事務所 連絡事務所 事務所 合同事務所 駐在事務所 調整所 調整室 調整センター",
    "secretariat|office opened|liaison office|coordination office|coordination center|coordination cell|joint office|project office",
  ],
  [
    "scholars",
    1.6,
    "有識者会議 有識者 専門委員会 審議会 委員会 諮問会議 第三者委員会",
    "panel|advisory|committee|review board|board of inquiry|advisory board",
  ],
  [
    "roadmap",
    1.8,
    "ロードマップ 工程表 行動計画 行程表 アクションプラン 年次計画 中期計画 実行計画 作業計画",
    "roadmap|road map|action plan|work plan*|workplan*|plan of action|annual plan|timeline",
  ],
  [
    "joint-statement",
    1.2,
    "共同声明 共同文書 共同発表 成果文書 共同ビジョン 共同プレス 議長声明 共同宣言",
    "joint statement|joint press|joint communique|joint vision|joint declaration|outcome document|communique*",
  ],
  ["commander-level", 1.6, "指揮官級 指揮官同士 指揮官", "commanders"],
  [
    "video-meeting",
    2,
    "ビデオ会議 テレビ会議 オンライン会議 画面越し オンライン テレビ電話 web会議 ウェブ会議 リモート 遠隔会議 ビデオ会談 テレビ会談 オンライン会談 オンライン形式 ビデオ通話",
    "video conference*|video call*|online meeting*|virtual meeting*|virtually|by video|via video|video link*|videoconference*|video-conference*|video talks|remote meeting*|held online|meet online|met online",
  ],
  [
    "phone-talks",
    1.2,
    "電話会談 電話協議 電話で会談 電話で協議 電話で話 電話による会談 電話首脳会談 電話での会談 電話での協議 電話を通じ 受話器",
    "phone call*|telephone call*|by phone|by telephone|over the phone|telephone talks|phone talks|telephone conversation*|teleconference*",
  ],
  [
    "two-plus-two",
    2,
    "2プラス2 2+2 ツープラスツー 外務防衛閣僚会合 外務防衛閣僚協議 外務防衛閣僚会議 外務防衛閣僚 外務防衛担当閣僚 安全保障協議委員会",
    "2+2|two-plus-two|2-plus-2|two plus two|foreign and defense ministers|foreign and defense ministerial|security consultative committee",
  ],
  ["transparency", 2, "透明性 信頼醸成", "transparency|confidence-building|confidence building"],
];
