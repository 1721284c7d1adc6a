// Tables of offices: the words an office ends in, the words it begins with, and the ranks of forces.

/** A table's words, parted by white space. */
function words(table: string): readonly string[] {
  return table.trim().split(/\s+/);
}

/** Offices that stand behind a surname alone: 中谷大臣, マールズ副首相. */
export const SHORT_HEADS: readonly string[] = words(`
  内閣総理大臣 総理大臣 副大臣 大臣政務官 大臣補佐官 大臣 政務官 副総理 総理
  副首相 首相 副大統領 大統領 国家主席 主席 国王 女王 大公 教皇 法王 皇太子 書記長 総書記 官房副長官
  官房長官 副長官 長官 事務次官 防衛審議官 外務審議官 総務審議官 国土交通審議官 経済産業審議官 次官補 次官 秘書官 大使 公使 事務総長
  事務局長 事務次長補 事務総長補 最先任上級曹長 最先任 幕僚副長 幕僚長 統幕長 陸幕長 海幕長 空幕長 参謀総長 参謀長 総司令官
  副司令官 司令官 総監 合同参謀議長 参謀本部議長 議長 報道官 補佐官 防衛相 外相
  国防相 財務相 法相 総務相 経産相 国交相 農水相 農相 厚労相 文科相 環境相 復興相 金融相 防災相 知事公室長 デジタル相
  経済産業相 国土交通相 厚生労働相 文部科学相 農林水産相 沖縄北方相 経済安保相 経済再生相 行革相 北方相 軍事相 軍相 軍務相 安保相 官房副長官補
  国家最高顧問 最高顧問 外務相 内相 担当相 国務長官 知事 総統 事務次長 国務委員長 外交部長 国防部長 公安部長 上級代表 通商代表 特別代表 常駐代表 政府代表
`);

/** Offices that ordinary words end in too: they stand behind a surname of the table, or a name in katakana. */
export const TABLED_HEADS: readonly string[] = words(`
  衆議院議員 参議院議員 衆院議員 参院議員 上院議員 下院議員 代議士 議員 委員長 市長 町長 村長 区長 社長 会長
  理事長 副理事長 理事 副会長 名誉会長 幹事長 総領事 総裁 官房長 艦長 船長 群司令 隊司令 司令 学校長 校長 局長 部長 課長 室長 隊長 団長 旅団長 師団長 連隊長 審議官
  参事官 統括官 監察監 技監 所長 教授 副長 指揮官 代表 副代表 党首 委員 組合長 次長 審議役 研究員 統括研究官 総括研究官 主任研究官 研究官
`);

/** Offices that need a whole name or a reading before them, since ordinary words end so too. */
export const LONG_HEADS: readonly string[] = words(`
  艦長 艇長 船長 機長 副操縦士 操縦士 副長 群司令 隊司令 司令 航空隊長 部隊指揮官 指揮官 大隊長 中隊長 連隊長
  隊長 団長 旅団長 師団長 学校長 校長 病院長 所長 局長 部長 課長 室長 審議官
  統括官 総括官 衛生官 監察監 技監 会長 社長 理事長 委員長 群長 処長 廠長 次長 班長 係長 署長 館長 院長 支部長 首席幕僚 市長 町長 村長
  本部長 センター長 教授 研究員 代表 議員
`);

/** What an office of state or of a force may begin with, before its head. Where one stands, a name has ended. */
export const OFFICE_STEMS: readonly string[] = words(`
  内閣 官房 総理 副総理 首相 副首相 大統領 副大統領 外務 外交 防衛 国防 国務
  財務 法務 総務 経産 国交 厚労 文科 農水 文部科学 厚生労働 農林水産 経済 国土交通 環境 デジタル 復興
  国家 安全保障 内務 司法 商務 運輸 統一部 海洋 科学技術 筆頭 統合 陸上 海上
  航空 統幕 陸幕 海幕 空幕 陸軍 海軍 空軍 海兵隊 宇宙軍 沿岸警備隊 海上保安
  参謀 合同参謀 太平洋 インド太平洋軍 在日 在韓 在沖 駐日 駐 米軍 第7艦隊
  第七艦隊 自衛艦隊 護衛艦隊 潜水艦隊 連合 国連 地域 特命 戦争 衆議院 参議院 衆院 参院 上院 下院 全権 臨時 副 事務
  次官 防衛審議官 横須賀地方 呉地方 佐世保地方 舞鶴地方 大湊地方 東部方面 西部方面
  中部方面 北部方面 東北方面 教育航空 開発隊群 掃海隊群 補給本部 情報本部 装備庁
  欧州 北米 アジア大洋州 中南米 中東 アフリカ 領事 儀典 国際 人事 経理 整備 運用 政策 地方協力
  総合 住宅 都市 道路 港湾 鉄道 海事 警備 刑事 装備 軍事 退役 国軍 連邦軍 条約 代表取締役 取締役 貿易 産業
  閣僚 資源エネルギー 最高 中央 戦略 政協 全国政協 党中央 政調 国対 選対 税調 総務会 安保室 安保局 安保調査 安保政策 安保戦略 安保法制 情報 報道 広報 警察庁 消防庁 気象庁 幕僚 軍 公安
  農村振興 農産 畜産 水産庁 林野庁 和平交渉
`);

/** Ranks, longest first; spaces may stand between their characters. */
export const RANKS: readonly string[] = [
  ...["陸", "海", "空"].flatMap((service) => [
    ...["1", "2", "3", "一", "二", "三"].flatMap((grade) => [
      `${grade}等${service}佐`,
      `${grade}等${service}尉`,
      `${grade}等${service}曹`,
      `${grade}${service}佐`,
      `${grade}${service}尉`,
      `${grade}${service}曹`,
    ]),
    `准${service}尉`,
    `${service}曹長`,
    `${service}士長`,
    `${service}将補`,
    `${service}将`,
  ]),
  ...["一", "二", "三"].flatMap((grade) => [..."監正士"].map((rank) => `${grade}等海上保安${rank}`)),
  ...words(
    "1佐 2佐 3佐 1尉 2尉 3尉 一佐 二佐 三佐 准尉 事務官 技官 教官 大将 中将 少将 准将 大佐 中佐 少佐 大尉 中尉 少尉",
  ),
];

/** Words that stand where a name could, and are none. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  words(`
  教育 練習 潜水 護衛 掃海 輸送 補給 通信 情報 支援 研究 開発 施設 衛生 基地 飛行 訓練 指揮
  合同 先 殿 長 付 他 等
  警視 警部 新任 前任 後任 現任 現職 就任 退任 留任 昇任 女性 男性
  新旧 首脳間 閣僚間 高官間 当局間 政府間 実務者間
  両 同 各 諸 某 彼 貴 弊 在 駐 陸 海 空 国 防 務 海自 空自 陸自 海幕 空幕 陸幕 統幕 当 前 元 現 新 次期 歴代 関係 担当 主務 所管 当該 両国 各国 全国 朝鮮 指定職 森林 現地 現場 予算 住民 遺族
  多国間 二国間 三国間 関係国 主要国 同盟国 友好国 隣国 同国 双方 我が国 政府 内閣府 内閣 国際 合衆国 人民 連邦 共和国 先方
  相手国 参加国 加盟国 本国 当時 初代 初代南西 南西 北東 南東 北西 知的 知的財産 代 一 二 三 四 五 六 七 八 九
  年間 月間 週間 日間 期間 十 数 全 複数 以下 以上 日 首脳 閣僚 与党 野党 防衛省 外務省 自衛隊 防衛庁
  在外 名誉 特別 臨時 代理 非常任 共同 安保理 市 県 都 府 道 地方 主任 首席 分 時 秒 頃 朝 夜 年 月
  声明 談話 宣言 総括 会見 発言 演説 挨拶 答弁 報告 質問 要旨 概要
  今月 先月 来月 今年 本年 昨年 来年 今週 先週 来週 本日 昨日 明日 今回 前回 同日 同月 同年 当日 現在 今般 先般 前日 翌日
  上級 人事教育 会議 委員会 理事会 国会 衆院 参院 衆議院 参議院
`),
);

/** Characters that no surname ends in, and organisations do. */
export const ORGANISATION_END =
  /(?:方面|地方|管区|大学|[省庁課隊校官局委会区党群団班科]|大臣|[陸海空米韓豪英露日国党]軍|連邦|[国商司]連|[各諸盟加手要係隣好]国|政府|会社|(?<!集)院|(?<!山)県|(?<![古今])市|(?<![氷大小岩])室)$/;
/** 部 ends organisations, and a few surnames. */
export const ORGANISATION_PART = /(?<![阿渡服磯岡矢安園軽綾長谷下我建跡刑田海越武伊])部$/;
