// The words for agreements, law, and what administrations tell and check: concept, weight, its words in Japanese and in English.

import type { MatterRow } from "./matter-row.ts";

export const AGREEMENT_WORDS: readonly MatterRow[] = [
  [
    "agreement",
    0.8,
    "協定 条約 協約 議定書 国際約束 合意書 枠組み協定 枠組協定 合意文書",
    "agreement|accord|treaty|pact|framework agreement|protocol to|convention on|the deal",
  ],
  [
    "arrangement",
    0.9,
    "取決め 取り決め 取極 実施細目 細目 実施取決め 技術取決め 実施取極 技術取極 附属書 付属文書 約定",
    "arrangement*|implementing arrangement*|technical arrangement*|annex",
  ],
  [
    "memorandum",
    1,
    "覚書 協力覚書 了解覚書 基本合意書 意図表明 意向書 趣意書 付託事項 loi mou tor",
    "memorandum|mou|letter of intent|letters of intent|memoranda|loi|terms of reference|statement of intent|letter of arrangement|letter of offer",
  ],
  [
    "signature",
    1.5,
    "署名 調印 書簡の交換 書簡を交換 交換公文 締結 サインし 署名式 文書を交わ 交わされた 署名を終え 取り交わ 交わした 締結し 調印式 サインを 押印 記名 書簡が交換 公文を交換 公文の交換 公文が交換 取交わ 署名者 署名国 正式契約 判を押",
    "sign|signs|signed|signing|signature|conclude*|conclusion|exchange of notes|inked|exchange* notes|put their names|put his name|put her name|inks|put pen to|puts pen to|pen to paper|countersign*|signator*|exchanged notes|notes were exchanged|signing ceremony",
  ],
  [
    "entry-into-force",
    1.6,
    "発効 効力 施行 効力発生 発効日",
    "enter into force|entered into force|entry into force|come into force|came into force|takes effect|took effect|in force|becomes effective|became effective|comes into force|comes into effect|came into effect|coming into force|enters into force|entering into force|into effect",
  ],
  [
    "ratification",
    1.6,
    "批准 国会承認 承認 国会の承認 議会の承認 議会承認 承認案 承認を得 承認され 受諾 批准書 可決",
    "ratif*|approv*|parliamentary approval|diet approval|consent of|assent|passed by the|passed by parliament|passed the diet|passed both",
  ],
  [
    "in-principle",
    1,
    "実質合意 大筋合意 基本合意 大筋 妥結 仮署名 仮調印 条文確定 案文確定 文案が固ま 実質妥結 実質的に妥結 実質的合意 原則合意 原則的合意 大枠合意 大枠で合意 条文がまとま 条文の確定",
    "agreement in principle|substantial agreement|in principle|initialed|initialled|initialling|initialing|substantive agreement|agreed in principle|agree in principle|agrees in principle|broad agreement|outline agreement|agreed text|finalized the text|text was finalized|text has been finalized",
  ],
  [
    "procedure",
    1.2,
    "手順 手続 要領 マニュアル 規則 手順書 運用要領 実施要領 手続き 作業要領 運用規則 実施手順 運用手順 取扱要領",
    "procedure*|protocol*|rules|sop|sops|standard operating|operating procedure*|regulation*",
  ],
  [
    "review",
    1.1,
    "見直し 見直す 改定 改正 改訂 改め 改善 刷新 再検討 点検見直し 書き改め 作り直 改め直 再点検 再評価 再検証 改める 改訂版 改定版 手直し 練り直 アップデート 修正 抜本改革 改良",
    "review*|revis*|amend*|updat*|overhaul*|rewrit*|rewritten|redrawn|revisit*|rework*|moderni*|reform*|re-examin*|reassess*|redraft*|modif*|recast",
  ],
  [
    "report",
    1.2,
    "報告書 調査報告 中間報告 取りまとめ とりまとめ 答申 提言 最終報告 防衛白書 年次報告 レポート 報告をまとめ 中間とりまとめ 報告の内容",
    "report|reports|white paper|final report|interim report|annual report|recommendation*",
  ],
  [
    "investigation",
    1.8,
    "原因究明 調査結果 原因の調査 事故調査 調査 究明 調べた 調べ 解明 事実関係の確認 聞き取り 原因を特定 原因特定 原因分析 事実確認",
    "investigat*|inquiry|probe|findings|fact-finding|root cause|cause of",
  ],
  [
    "publication",
    1.2,
    "公表 公開 発表 開示 明らかに 掲載 配布 刊行 お示し 結果を示 ホームページに載せ 載せまし 世に出 開示 報告書を出 公布 頒布 配付 掲示 公にし 公に 情報公開 周知 報道発表 公示 公開し 世に送",
    "publish*|publication|disclos*|released|made public|make public|posted|issued|unveil*|came out|put online|went public|goes public|disseminat*|made available",
  ],
  [
    "notification",
    1.6,
    "相互通報 通報 通知 連絡体制 事前通報 事前通告 通報手続 連絡要領 通告 届出 事前連絡",
    "notif*|reporting procedure*|prior notice|advance notice|advance warning",
  ],
  [
    "inspection",
    1.6,
    "合同点検 点検 検査 査察 検証 確認作業 総点検 一斉点検 立入検査 立入調査 監査 現場確認 検分 抜き打ち 抜打ち 定期点検 安全点検 健全性の確認 安全確認 特別点検",
    "inspection*|inspect*|check|checks|verif*|audit*|on-site visit*|spot check*|safety check*",
  ],
  [
    "information-sharing",
    1.8,
    "情報共有 データ共有 共有 情報交換 自動送受信 送受信 データの交換 情報の交換 情報の提供 即時共有 融通 知らせ合う 共有の仕組み 即時に共有 やり取り 情報提供 情報の共有 情報を共有 相互提供 情報連携 状況共有 リアルタイム データリンク データの共有 データを共有 警戒情報 探知情報 情報のやり取り",
    "information sharing|information-sharing|share information|sharing|shared|data exchange|exchange of information|exchange of data|intelligence sharing|share data|sharing data|real-time|pass information|exchange information|exchanged information|data link*|datalink*|common operating picture|pooled|real time|warning data|tracking data|exchange data|flow of data",
  ],
  [
    "network",
    1.6,
    "情報網 ネットワーク 接続 回線 つなぐ 連接 システム連接 連接 結ぶ 相互接続 直結 相互運用 連結 通信網 一体運用 つながっ 接続し 回線網",
    "network*|connect*|link|links|linked|linking|interconnect*|integrat*|hooked up|tied into|plugged into|interlink*|interface*",
  ],
];
