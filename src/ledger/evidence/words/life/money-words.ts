// The words for budgets, buying, making, selling and keeping equipment: concept, weight, its words in Japanese and in English.

import type { MatterRow } from "../matter-row.ts";

export const MONEY_WORDS: readonly MatterRow[] = [
  [
    "budget",
    1.3,
    "防衛関係費 防衛予算 防衛費 国防予算 軍事費 概算要求 補正予算 当初予算 暫定予算 予算案 予算編成 予算措置 予算 経費 歳出 歳入 財政支援 対gdp比 gdp比 財源 決算 予備費 基金 契約ベース 計上",
    "budget*|appropriation*|defense spending|defense expenditure*|military spending|outlay*|expenditure*|supplementary budget|funding|percent of gdp|fiscal request|earmark*|spending",
  ],
  [
    "defence-tax",
    2.2,
    "防衛増税 防衛力強化のための税 防衛特別法人税 防衛財源 増税 所得税 法人税 たばこ税 防衛力強化資金",
    "tax hike*|tax increase*|tax rise*|income tax|corporate tax|tobacco tax|defense tax",
  ],
  ["tax", 1.8, "免税措置 免税 非課税 関税 軽油引取税 税制 税関 税", "tax*|duty-free|tariff*|customs"],
  [
    "order",
    1.2,
    "随意契約 一般競争入札 請負契約 売買契約 契約締結 契約変更 契約 発注 受注 調達契約 政府調達 一括調達 共同調達 調達 取得 購入 買い入れ 買う 買った 買い取 導入決定 選定 機種選定 落札 入札 公募 製造請負 発注し 買い付け 導入契約",
    "contract*|procure*|acquisition|acquire*|purchase*|buy|buys|buying|bought|ordered|tender*|bid|bids|bidding|winning bid*|selected as|orders for|on order",
  ],
  [
    "introduction",
    1.3,
    "導入 採用決定 取り入れ 実戦配備 運用開始 換装",
    "introduc*|put into service|enter service|entered service|roll out|rollout|rolled out|operational use",
  ],
  ["fms", 2.4, "対外有償軍事援助 有償軍事援助 fms 未精算", "foreign military sale*|fms"],
  [
    "bid-rigging",
    2.4,
    "談合 水増し請求 過大請求 過払い 不正請求 指名停止",
    "bid-rigging|bid rigging|overcharg*|overbill*|padded",
  ],
  [
    "export",
    1.8,
    "防衛装備品輸出 武器輸出 装備品輸出 完成品の輸出 第三国輸出 第三国移転 第三国への移転 第三国 輸出 輸出許可 輸出管理 海外移転 売り込み 海外販売 売却",
    "export*|third countr*|third-country|arms sale*|sell|sold|sale of|overseas transfer*|export control*",
  ],
  [
    "transfer-principles",
    2.3,
    "防衛装備移転三原則 装備移転三原則 移転三原則 武器輸出三原則 運用指針の改正 運用指針改正",
    "three principles on transfer|three principles on defense equipment|three principles",
  ],
  [
    "supply-chain",
    2.3,
    "サプライチェーン 供給網 部材の供給 供給の途絶 生産基盤 技術基盤 生産技術基盤 防衛生産 防衛産業 産業基盤 防衛企業 装備産業 産業界 産業協力 防衛産業基盤 撤退企業 部品メーカー",
    "supply chain*|defense industr*|industrial base|defense-industrial|defense contractor*|defense manufacturer*|arms industry|industrial cooperation|dicas|supplier*",
  ],
  [
    "industrial-dialogue",
    2,
    "官民対話 官民防衛産業フォーラム 官民フォーラム 産業フォーラム 防衛産業フォーラム 日米防衛産業 日米防衛産業協力取得維持整備定期協議 dicas pipir",
    "industry forum*|defense industry forum*|industry day*|public-private*|pipir|business forum*",
  ],
  [
    "exhibition",
    1.8,
    "防衛装備展示会 国際展示会 武器見本市 dsei ユーロサトリ 総合防衛展 展示会 見本市 ブース 出展 展覧会 企画展 展示 装備展 国際展示",
    "exhibition*|trade show*|trade fair*|arms fair*|defense show*|expo|dsei|eurosatory|euronaval|avalon|booth*|indo pacific international|exhibit*|trade show|booth|exhibitor*|showcas*|trade fair",
  ],
  [
    "maintenance",
    1.7,
    "維持整備 維持管理 維持修理 共同維持整備 共同整備 整備補給 定期修理 定期整備 修理 修繕 補修 直す 直し オーバーホール 整備拠点 整備工場 整備拠点化 可動率 稼働率 稼働 機体整備 点検整備 保守 共食い 部品交換 メンテナンス mro 分解整備 定期検査 保守整備",
    "maintenance|maintain aircraft|repair*|sustain|sustainment|mro|servicing|overhaul*|upkeep|fixing|availability rate*|operational rate*|depot-level|maintenance hub*|maintenance depot*|serviceability|servic*|refit*|dry dock*|in-service support",
  ],
  [
    "work-share",
    2,
    "作業分担 分担比率 分担 受け持 担当分野 持ち分 分け合 開発費分担 費用分担 出資 合弁 ジョイントベンチャー",
    "work share|workshare|work-share|division of work|work split|cost sharing of development|joint venture*|consortium|prime contractor*",
  ],
  [
    "cost-share",
    2,
    "在日米軍駐留経費負担 在日米軍駐留経費 駐留経費負担 駐留経費 思いやり予算 特別協定 同盟強靱化予算 同盟強靭化予算 労務費 光熱水料 提供施設整備 経費負担",
    "host nation support|host-nation support|cost sharing|cost-sharing|special measures agreement|sympathy budget|burden sharing|burden-sharing",
  ],
  [
    "base-workers",
    2.2,
    "駐留軍等労働者 基地従業員 駐留軍従業員 労働者 労働組合 ストライキ",
    "base worker*|base employee*|labor contract*|labor union*|strike action",
  ],
  [
    "license",
    1.8,
    "製造ライセンス ライセンス契約 ライセンス 免許 使用許諾 知的財産 特許 著作権 商標",
    "licen*|patent*|intellectual property|trademark*",
  ],
  [
    "investment",
    1.6,
    "投資 融資 資金協力 資金援助 借款 出資金 拠出 拠出金 資金",
    "investment*|invest|investor*|financ*|loan|loans|funds|fund|monetary contribution*",
  ],
  [
    "oda-osa",
    2.3,
    "政府安全保障能力強化支援 安全保障能力強化支援 osa 無償資金協力 無償資金 無償協力 無償援助 無償供与 無償 交換公文 政府開発援助 oda 供与式",
    "official security assistance|osa|grant aid|grant|grants|official development assistance|oda|security assistance|grant assistance|grant agreement",
  ],
  [
    "ukraine-aid",
    2.2,
    "ウクライナ支援 ウクライナへの支援 ウクライナへの装備品 ウクライナ防衛コンタクトグループ",
    "aid to ukraine|support for ukraine|support to ukraine|ukraine defense contact",
  ],
  [
    "used-equipment",
    1.8,
    "中古装備品 中古 退役した 不用装備 余剰 自衛隊の中古 不用決定",
    "used equipment|second-hand|secondhand|surplus|decommissioned|excess defense",
  ],
  [
    "standard",
    1.5,
    "規格化 規格 標準化 標準 共通化 認証 相互認証 品質保証 品質管理 型式証明 耐空証明 相互運用性 互換 規格統一 相互運用",
    "standardi*|certif*|airworthiness|quality assurance|common standard*|stanag*|interoperab*|compatib*",
  ],
  [
    "private-ships",
    1.8,
    "民間委託 民間活力 pfi 外部委託 アウトソーシング",
    "private finance|outsourc*|contracted out|pfi",
  ],
];
