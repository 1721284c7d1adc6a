// The words for sites, supplies, staff and what else administrations look after: concept, weight, its words in Japanese and in English.

import type { MatterRow } from "./matter-row.ts";

export const ADMINISTRATION_WORDS: readonly MatterRow[] = [
  [
    "sanctions",
    1.8,
    "制裁 国連安保理決議 制裁措置 対北朝鮮制裁",
    "sanction*|security council resolution*|sanctions monitoring",
  ],
  ["fisheries", 2.2, "違法操業 漁業 漁業取締り 密漁 iuu漁業", "illegal fishing|fisher*|iuu|poach*"],
  ["smuggling", 2.2, "密輸 密航", "smuggl*"],
  [
    "supply",
    1.4,
    "供与 提供 寄贈 譲渡 贈る 贈られ 贈り 贈与 贈呈 寄付 無償譲渡 支給 貸与 贈った 贈ら",
    "donat*|provid*|provision|supply|supplied|gift*|presented with|loan*|lend*|lent|equipped with|presented to",
  ],
  [
    "transfer",
    1.4,
    "装備移転 移転 譲り渡 供与 譲渡 譲り渡 譲り受け 移管 引き継ぎ 引き継が",
    "transfer*|handing over|hand over|turned over to|passed to",
  ],
  [
    "delivery",
    1.4,
    "引渡し 引き渡し 引渡式 引渡 納入 納め 受領 受渡し 受け渡し 受け取 手渡 届け 就役 納品 到着 搬入 受け入れ検査 就航 手に渡 納め 贈られ 鍵を受け取 納入式 引き取り 手元に 配備先に届 受領式 引取り 荷揚げ 陸揚げ 交付 届い 届く 届いた 着荷 引き渡された 到着し 渡され",
    "deliver*|handed over|hand over|handover|handing over|commission*|arriv*|shipped|shipment|took delivery|takes delivery|turned over|turn over|turnover|took possession|taking delivery|unload*|presented to the|turned over to",
  ],
  ["evaluation", 1.3, "評価 検証結果 評価報告 試験評価 効果検証 アセスメント", "evaluat*|assess*|apprais*"],
  [
    "set-up",
    1,
    "新設 設置 設立 創設 発足 立ち上げ 設ける 開設 創る 設けた 設け 置く 置い 設けられ 創設され 編成 新編 結成 改編 開所 立上げ 常設 常設化 開庁 創始 開校 旗揚げ 発足式",
    "establish*|set up|setting up|creat*|launch*|stood up|founded|set up|came into being|formed|inaugurat*|stand up|stands up|standing up|organized a|came into existence",
  ],
  [
    "start",
    0.7,
    "開始 着手 始動 発足 スタート 始ま 始め 開幕 乗り出 皮切り 動き出 幕を開",
    "open|opens|opened|opening|start*|begin|began|begun|commenc*|kick* off|under way|underway|initiat*|went live|go live|get going|inaugural",
  ],
  [
    "resumption",
    1,
    "再開 復活 再始動 再び始 再び開 再稼働",
    "resum*|restart*|revive*|reopen*|re-open*|reinstat*|rekindl*|renewed|renewal",
  ],
  [
    "expansion",
    0.5,
    "拡大 拡充 強化 増強 拡張 広げ 格上げ",
    "expand*|expansion|strengthen*|enhanc*|broaden*|widen*|upgrad*|deepen*|scale up|scaled up|boost*",
  ],
  ["extradition", 2, "裁判権 刑事", "jurisdiction|criminal"],
  ["harbour-works", 1.6, "港湾 岸壁 桟橋", "harbor"],
  ["quarantine", 2, "検疫 感染症 ワクチン 防疫", "quarantine|vaccin*|infectio*|epidemic"],
  ["nuclear", 2, "原子力 核", "nuclear"],
  ["visa", 2, "査証 ビザ", "visa*"],
];
