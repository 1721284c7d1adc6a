// What is seen and said where sides agree: the pen, the folders and the toast, the vote, the notes that are exchanged, the rules that are written.

import type { SceneRow } from "./scene-row.ts";

export const AGREEMENT_SCENES: readonly SceneRow[] = [
  [
    "signature",
    "ペンを走らせ ペンを執 ペンを取 ペンを置 万年筆 筆を執 名を記 名前を書 名前を記 サイン 捺印 印を押 文書を取り替 文書を交換 革の表紙 表紙の文書 書類挟み 文書を手に 文書を掲げ 正文 副本 2通 二通 乾杯 シャンパン 祝杯 固い握手 がっちり握手 両国旗を前 国旗の前で 立会い 立ち会い 見守る中 正式に結 結ばれた 結んだ 契約を交わ 手続を終え",
    "puts their names to|put their signatures|affixed|fountain pen*|penned|pens|leather folder*|leather-bound|folders|in duplicate|swapped folders|swapped documents|exchanged folders|exchanged copies|champagne|toast|toasted|toasts|clinked|glasses|handshake*|shook hands|witnessed by|looked on as|flags behind|flanked by flags|sealed|seal the deal|sealed a deal|struck a deal|strikes deal|clinched|wrapped up a deal|dotted line|ink was|ink dried|on behalf of their governments|formalized|formalised",
  ],
  [
    "agreement arrangement",
    "正文 前文 条文 第1条 第2条 全文 条からなる 条から成る 両国の間で 国会の承認を経 政府間の約束 法的拘束力 拘束力 約束を交わ 取り交わ 約束事 枠組みが整 法的な枠組み 法的基盤 土台となる 条件を定め 手続を定め 有効期間 終了通告 自動延長 外交ルート 口上書 締約国 当事国",
    "preamble|article 1|articles of|legally binding|legally-binding|legal basis|legal framework|sets out the terms|lays down|lays out the terms|party to|parties to the|contracting part*|note verbale|diplomatic channel*|diplomatic note*|umbrella|remains in force|valid for|years' validity|government-to-government|written pledge*|written understanding|terms agreed|exchange of letters",
  ],
  [
    "memorandum",
    "法的拘束力のない 法的拘束力はな 協力の意思 意思を示す 意思を確認 一枚の紙 紙に落と 紙に書 文書に署名 文書を交わ 了解事項 協力の枠組み 約束を文書 次官級で署名 署名を交わ 包括的な協力 協力文書 合意文書",
    "non-binding|nonbinding|not legally binding|two-page|one-page|on paper|in writing|committed to paper|statement of cooperation|framework document|cooperation document|understanding between|declaration of intent|paper signed|letter signed|initial understanding|signed paper",
  ],
  [
    "in-principle",
    "骨子 骨格 骨組み 文案 案文 大枠 固まった 固まり 条文がまと 残る論点 法的な精査 法技術的 精査を残 まとまった まとまり 頭文字 事実上の合意 事実上まと 一致をみた 署名を待 署名を残す 妥協が成 見通しが立",
    "initials|main points|key points|broad outline*|heads of agreement|legal scrub*|legal review|scrub|awaiting signature|ready to sign|ready for signature|text is closed|closed the text|final text|wrapped up|shake on|shook on it|all but signature|breakthrough|bones of|term sheet|done deal|nearing",
  ],
  [
    "ratification",
    "起立多数 賛成多数 全会一致 賛成票 反対票 起立採決 本会議場 衆参両院 両院 委員会採決 寄託 寄託者 国内手続 国内の手続 大統領が署名 賛成で 議場 審議を終え 審議入り 上程 付託",
    "vote|voted|votes|voting|ballot*|ayes|yeas|unanimous*|in favor|in favour|show of hands|floor vote|chamber|chambers|upper house|lower house|both houses|senators|members of parliament|mps|legislators|cleared the|cleared parliament|nod|green light|greenlight*|deposited its instrument*|instrument of|depositary|domestic procedure*|internal procedure*|backed by",
  ],
  [
    "entry-into-force",
    "30日目 30日後 三十日目 通告の交換 通告を交換 外交上の通告 国内手続の完了 手続が完了 国内手続を終え 公文を交換 適用が始 適用され 適用開始 初適用 初めて適用 この日から 同日付で 零時から 午前0時 官報",
    "took force|effective from|effective as of|effective date|thirty days|30 days|thirtieth day|in effect|operative|applies from|applied for the first time|first use of|first used|first application|notified each other|completed their domestic|completed the domestic|completion of domestic|diplomatic notes were|legally effective|now law|became law|binding from|goes live|gazette*|from midnight",
  ],
  [
    "guideline procedure",
    "一冊 冊子 ページの 章立て 書き込ん 書き込ま 定めた文書 定める文書 守るべき 心得 チェックリスト 確認票 フロー図 流れ図 早見表 ひな形 ひな型 様式 書式 別添 通達 訓令 達を 事務連絡 周知徹底 順番を決め 段取り 誰が何を 許可の取り方 動き方 統一した 全部隊に配 全部隊に示 暗記 読み合わせ",
    "booklet*|page document|chapter*|checklist*|flow chart*|flowchart*|step-by-step|template*|form to fill|do's and don'ts|dos and don'ts|circular*|instruction issued|pamphlet*|pocket card*|rulebook|rule book|who does what|who calls whom|common language|ground rules|house rules|playbooks|ttp|ttps|tactics, techniques|tactics techniques|field manual*|distributed to all units|spelled out|spells out|written down|laid down",
  ],
  [
    "review",
    "書き換え 書き直 差し替え 文言を変え 線を引 削除し 追記 書き加え 新旧対照 時代に合わ 実情に合わ 数年ぶり 年ぶりの 年ぶりに 旧来の 古くな 現状に合わ 変更点 踏み込ん 緩和 撤廃 一から 白紙から ゼロから 洗い直 棚卸し たたき台",
    "rewrote|reword*|redrew|tear up|tore up|brought up to date|up to date|new version|second edition|new edition|struck out|added a clause|scrap*|lift* the ban|fresh look|look again|first change in|first time in years|since it was written|outdated|out of date|rethink|shake-up|shakeup|retool*|from scratch|stocktak*",
  ],
  [
    "report",
    "手渡 手交 頁の 分厚い 冊子 章からなる 結論づけ 盛り込 まとめた 総括 報告を受け 上がってき 概要版 要旨 別冊 巻末 表紙 写真入り ウェブに載 図表",
    "page document|volume|executive summary|cover page|handed to|submitted to|tabled|chapter*|concluded that|finds that|found that|faults|annex*|appendix|appendices|table of contents|authors|summary was|laid before|delivered to the minister|read* the draft",
  ],
  [
    "investigation accident-report",
    "事情を聴 事情を聞 聴取 聞き取り フライトレコーダー ボイスレコーダー 飛行記録装置 ブラックボックス 残骸 破片 引き揚げ 引き上げた機体 現場検証 実況見分 捜査員 調査官 調査班 人的要因 操縦ミス 判断ミス 確認不足 整備不良 亀裂 金属疲労 鑑定 再現 突き止め 書類送検 運輸安全委員会 警務隊",
    "black box*|flight recorder*|flight data|voice recorder*|wreckage|debris|salvag*|recovered from the sea|interviewed|interviews|witness*|investigator*|inspectors|forensic*|cracks|cracked|metal fatigue|human error|pilot error|maintenance error|pinpoint*|traced to|concluded that|reconstruct*|timeline of|military police|police questioned|safety board|panel found|lessons from the crash|technical fault",
  ],
  [
    "publication",
    "載せた 載った 載り 閲覧 ダウンロード pdf 誰でも読め 誰でも見 官報 サイトに サイトで 冊子を配 配られ 配った 書店 印刷 刷り上が 手に取 無料 記者に配 会見で配 黒塗りを外 お披露目 披露 幕が取 映像を流",
    "download*|online|on its website|on the website|on its site|web page|webpage|pdf|printed|print run|copies were|distributed to|handed out|handed to reporters|briefed reporters|gazette*|lifted the curtain|lifted the veil|revealed|showed for the first time|shown to the press|footage|photos were|on sale|bookshop*|bookstore*|can be read|declassif*|uploaded",
  ],
  [
    "notification",
    "一報 ファクス ファックス メールで連絡 電話で連絡 連絡が入 連絡が来 連絡を受け 事前に知 事前に連絡 前もって 数日前に 前日まで 直前に 自治体に連絡 市に連絡 県に連絡 防衛局から市 知らされ 伝えられ 第一報 航空情報 ノータム 航行警報",
    "fax*|email*|e-mail*|told in advance|told beforehand|days in advance|hours in advance|hours before|days before|heads-up|heads up|informed the|inform the|was informed|were informed|kept informed|alerted|tipped off|notam|notice to|navigational warning*|word reached|relayed|without warning|first word|call to city hall|duty desk",
  ],
  [
    "inspection",
    "見て回 見回 懐中電灯 ハンマーでた 打音 目視 目で見 一機ずつ 1機ずつ 一本ずつ 一隻ずつ 記録簿 チェック表 封印 帳簿 数を数え 員数 抜き取 開けて中 中を見 立ち入 職員が立ち入 異常なし 異常はな 異常がな 不備 不合格 採水 試料 立会い 立ち会",
    "clipboard*|flashlight*|torch|torches|checklist*|look* over|looked inside|walked through|walk-through|walked around|one by one|x-ray*|ultrasound|ledger*|log book*|logbook*|tally|sampl*|gauge*|no fault*|nothing amiss|nothing abnormal|no abnormalit*|deficienc*|defect*|stood by as|entered the base|enter the base|surprise visit*|grounded until",
  ],
  [
    "information-sharing network",
    "画面に映 画面に表示 同じ画面 同じ地図 同じ情報 航跡 光の点 即座 数秒で 秒以内 秒単位 秒後 自動で送 自動的に届 リアルタイム 通信衛星 リンク16 機密情報 レーダー情報 発射情報 着弾点 地図上 共通の図 共通の画面",
    "same screen|same map|same picture|shared screen*|blips|within seconds|seconds after|instant*|instantaneous*|automatic*|live feed*|feeds|terminal*|server*|encrypt*|crypto*|link 16|link-16|link 22|satellite link*|relay*|fed into|fed to|feeds into|handed on|pipe*|plug|plugs|wired|hooked|fused|fusion|radar data|sensor data|launch data|tip-off*|common picture|dashboard|see what the other|seamless flow",
  ],
  [
    "accident",
    "消息を絶 連絡が途絶 機影が消 レーダーから消 行方不明 残骸 機体の破片 漂流 救命胴衣 消火 黒煙 煙が上 火が出 火花 海に落ち 山に落ち 田んぼに 畑に降り 民家の 不時 けが人 負傷 死亡 殉職 遺体 死者 重軽傷 浸水 傾い 衝撃 爆音 胴体着陸 エンジンから 片肺 脱出 緊急脱出 射出座席 救急車 119番 立ち入り規制 規制線 飛行を止め 飛行停止 地面にたたき",
    "vanished from radar|disappeared from radar|lost contact|went missing|missing crew|wreckage|debris|smoke|flames|fire broke out|caught fire|burst into flames|blaze|ejected|eject|ejection|parachuted to safety|belly landing|skidded|overshot|slid off|rolled over|overturned|went down|plunge*|plummet*|injur*|ambulance*|wounded|fatal*|bodies|rescuers|life raft*|lifejacket*|taking on water|flooded|holed|scrape*|hit a|struck a|touched down in a field|rice field|paddy|grounded its|engine trouble|hydraulic*|warning light",
  ],
];
