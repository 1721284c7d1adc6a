// What is seen where money is asked for and equipment bought, made, sold, handed over and mended.

import type { SceneRow } from "./scene-row.ts";

export const MONEY_SCENES: readonly SceneRow[] = [
  [
    "budget",
    "億円 兆円 億円を盛り込 兆円を盛り込 盛り込み 盛り込ん 査定 財務相 主計局 主計官 折衝 満額 要求額 大臣折衝 前年度比 前年比 過去最大 後年度負担 ツケ払い 国庫債務負担行為 内訳 費目 つけた 充てる 充て 積み上げ 財布 税金 円を投じ 円をかけ 百万円",
    "billion yen|trillion yen|billion dollars|million dollars|million yen|finance ministry|treasury|line item*|allocat*|purse|price tag|year-on-year|record high|record sum|up from last year|taxpayer*|ministry of finance|fiscal year request|money for|costed|pot of money",
  ],
  [
    "order fms",
    "契約書 契約額 億円で 応札 入札 開札 予定価格 落札額 受注企業 三菱重工 川崎重工 三菱電機 日本電気 ihi 新明和 ボーイング ロッキード レイセオン 機を買 基を買 隻を買 両を買 買い増し 買い足 機分 隻分 発分 両分 発注先 見積もり 見積 商社 初号機分 量産 納期 受注生産 前払い 手付",
    "mitsubishi heavy|kawasaki heavy|mitsubishi electric|nec|ihi|boeing|lockheed|raytheon|rtx|northrop|general atomics|bae systems|kongsberg|saab|price per unit|unit price|unit cost|quote|quoted|winning bidder|bidder*|deal worth|additional aircraft|down payment|deposit paid|follow-on buy|shopping list|bulk buy*|signed for|letter of offer and acceptance|loa|loas|congressional notification|dsca|possible sale|state department approved",
  ],
  [
    "delivery transfer supply oda-osa",
    "鍵を渡 大きな鍵 目録 目録を手渡 目録を贈 受領書 受領証 署名して受け取 船積み 荷揚げ 貨物船 梱包 木箱 トラックに載 トレーラー 輸送船で着 港に着 港に届 空港に着 横断幕 除幕 テープカット 塗り替え 塗装を変え 旗を揚げ 国旗を揚げ 国旗を掲 国旗に替え 軍艦旗を掲 初めて掲 引き取 初号機 初号艇 1号艇 1番艦 第1便 第一便 第一陣 最終便 最終号機 工場を出 工場を離 手に渡 手元に 手にし 大使が手渡 大使が出席 寄贈式 贈られた車 救急車 ブルドーザー レーダー一式 供与され",
    "keys|set of keys|giant key|keys were handed|ceremonial key*|rolled off|rolled out|off the line|production line|crate*|pallet*|freighter*|cargo ship*|container*|flatbed*|arrived by sea|arrived at the port|docked with|hoisted the flag|raised the flag|flag was raised|ensign*|repaint*|new colors|colors of the|first batch|first of the|first of two|last of the|first unit|final unit|final aircraft|hull number|acceptance|recipient*|ambassador handed|ambassador presented|certificate of|plaque*|took the wheel|ambulances|bulldozers|rescue boats|radar set*|for free|free of charge|at no cost",
  ],
  [
    "export transfer-principles",
    "買い手 売り手 相手国に渡 相手国が購入 政府が許可 国家安全保障会議で審査 厳格審査 歯止め 5類型 五類型 類型 殺傷能力 殺傷 撤廃 受注を勝ち取 採用され もがみ型 候補に 豪州に フィリピンに 初の輸出 共同生産 生産移管 海を渡 閣議で決め",
    "buyer*|customer*|foreign customer*|overseas customer*|first overseas sale|sold abroad|five categories|lethal|lethality|lift* the ban|eased|easing|strict screening|approval to ship|shipped abroad|shipped overseas|bid for|won the bid|picked japan|down-select*|shortlist*|sales pitch|marketing|mogami|upgraded mogami|built abroad|third party|re-export|end use|end-use",
  ],
  [
    "supply-chain industrial-dialogue",
    "社長 会長 経団連 商工会議所 町工場 下請け 中小企業 部品会社 取引先 工場を視察 工場見学 工場のライン 生産ライン 増産 納期遅れ 半導体 レアアース 重要鉱物 部材 鍛造 撤退する企業 事業承継 社員 名刺交換 商談会 企業が集 社が集 利益率 企業の代表 国有化",
    "ceo|ceos|executives|chief executive*|chamber of commerce|keidanren|small firms|small business*|subcontractor*|factory floor|factory|factories|plant visit|plants|assembly line*|production line*|bottleneck*|chips|semiconductor*|rare earth*|critical mineral*|castings|forgings|profit margin*|companies from|firms met|matchmaking|business card*|vendors|boardroom*|company heads|manufacturers|second source*|co-produc*|coproduc*",
  ],
  [
    "exhibition",
    "幕張 幕張メッセ 来場者 来場 会場 模型 実物大 パネルを並 並べられ パビリオン 名刺 企業が出 パンフレット vip 会期 パリ郊外 アデレード 試乗 目玉 人だかり 売り込み",
    "makuhari|pavilion*|stand at|mock-up*|mockup*|scale model*|full-size model|put on display|halls|show floor|showfloor|exhibit hall|vendors|brochure*|business card*|crowd around|crowds|opening day|excel london|villepinte|farnborough|le bourget|paris air show|convention center|trade visitors",
  ],
  [
    "maintenance",
    "部品を交換 部品の交換 取り外 分解 組み直 組み立て直 溶接 エンジンを載せ替え エンジン交換 ドックに入 ドック入り 入渠 工場に入 工場に運 船底 塗装を落 さび落とし プロペラ 旋盤 整備場 小牧 名古屋の工場 長崎の造船所 横須賀の造船所 民間造船所 造船所で 技師 工員 予備部品 スペア 在庫切れ 待ち時間 米本土に送 現地で直 国内で直 直せ 直った 息を吹き返 整備のため 点検表 工数",
    "dry-docked|drydock*|dry-dock|shipyard*|yard period|yard workers|hull cleaned|hull paint*|propeller|weld*|torn down|tear-down|teardown|stripped|reassembl*|engine swap*|engine change*|engine shop|spare part*|spares|parts bin|back to flying|put back|patched up|patch up|turnaround|mechanics|technicians|workshop floor|nagoya|komaki|iwakuni depot|sent back to the states|stateside|in-country|fleet readiness center|line workers|crane lifted",
  ],
  [
    "introduction",
    "初号機 初配備 初めて手に 機種転換 使われ始め 旧型に代わ 後継 後継機 置き換え 入れ替え 配り始め 部隊に届 新型を配 新しい装備 運用を始め 部隊に行き渡 お披露目 塗装も新",
    "replaces|successor to|phased in|phase in|phased out|old ones|newly equipped|first squadron|first unit to|initial operational|ioc|declared operational|operational capability|in the hands of|fielding|debut*|unveil*|brand-new|brand new|handed to units|converted to",
  ],
  [
    "work-share license investment",
    "作業比率 胴体 主翼 前部胴体 エンジンを担 英国が担 日本側が造 日本が造 設計図 図面 図面を 技術料 使用料 ロイヤルティ 組立 最終組立 国内で組み立て 名古屋の工場 共同企業体 出資比率 合弁会社 社を設立 本社を英国 新会社 国産化 部品を国内 円を拠出 ドルを拠出 信託基金 トラストファンド 出資し",
    "percent of the work|share of work|forward fuselage|fuselage|wing sections|wings are made|final assembly|assembled in|assembled at|blueprint*|royalt*|under license|built under|local content|domestic content|headquartered in reading|edgewing|new company|shareholding|equal shares|trust fund*|seed money|venture capital|startup*|start-ups",
  ],
  [
    "cost-share base-workers",
    "電気代 水道代 光熱費 人件費 給料を払 従業員 従業員の給 基地で働く 食堂で働 日本側が払 日本側が負担 億円を負担 年平均 年度から5年 5年分 労組 全駐労 団体交渉 就業規則 米軍の家族住宅 訓練資機材 ストを",
    "utility bills|electricity bill*|utilities|japanese employees|base employees|local employees|mess workers|cooks and clerks|wages of workers|pays the wages|pays for housing|five-year deal|billion yen a year|walkout*|picket*|zenchuro|collective bargaining|who pays|foot the bill|footing the bill",
  ],
  [
    "bid-rigging pay-fraud",
    "架空 裏金 水増し 請求書 伝票 接待 飲食 商品券 川崎重工 潜水艦の修理 物品 ビール券 懐に 不正に受け取 過大 だまし 虚偽 返納 返還させ 公正取引委員会 課徴金 指名停止 入札に参加でき",
    "invoice*|fake|bogus|phantom|beer coupon*|gift voucher*|gift certificate*|wined and dined|entertain*|pocket*|padded|inflated|cheat*|falsif*|forged|paid back|repay*|repaid|antitrust|fair trade commission|barred from bidding|blacklist*|audit office|board of audit",
  ],
  [
    "tax defence-tax",
    "税率 控除 徴税 納税 税関で 通関 通関手続 関税を 企業の利益 たばこ 1本 円の値上げ 与党税調 税制調査会 税制改正 大綱 家計 復興税 上乗せ 付加税",
    "customs officer*|customs clearance|cleared customs|waive*|exempt*|levy|levies|surtax|cigarette*|tobacco|firms' profits|ruling party panel|tax panel|pump prices|taxpayers",
  ],
  [
    "used-equipment",
    "お古 年使った 使い込 払い下げ 型落ち 現役を退 退いた 退役させ 練習艇 護衛艦あぶくま あぶくま型 tc-90 解体せず 塗り替えて 余った 使わなくな 下取り",
    "hand-me-down*|older model*|years old|years of service|retired from service|after retirement|abukuma|tc-90|gives away|gave away|no longer used|no longer needed|mothball*|scrapyard*|pre-owned|previously used|out of storage|refurbished before",
  ],
  [
    "ukraine-aid",
    "キーウ ゼレンスキー 高機動車 1/2tトラック 資材運搬車 防弾チョッキ 鉄帽 ヘルメット 非常用糧食 地雷探知機 ラムシュタイン 負傷兵を受け 義足 戦禍 侵略を受け 修理した車両 中央病院で",
    "kyiv|kiev|zelensk*|ramstein|bulletproof vest*|body armor|helmets|half-ton truck*|mine detector*|wounded soldiers|prosthetic*|invaded|trucks donated|rations for",
  ],
  [
    "standard",
    "ねじ 寸法 口径 給油口 プラグ 同じ部品 部品を共通 寸法をそろ 相手国の機体にも 双方で使え 型番 審査に合 証明書 お墨付き 認定 iso 弾の径",
    "same plug|nozzle*|caliber|calibre|same part|same parts|fits both|part number*|adapter*|fits each other's|stamp of approval|test house*|iso 9001|common ammunition|swap parts|interchangeabl*|dimensions|one size",
  ],
  [
    "private-ships",
    "フェリー 高速フェリー ナッチャン はくおう 船会社 海運会社 民間船 船員 乗客 車両甲板 チャーター 傭船 事業者に任 民間の力 民間企業が運営 委託先 業者に任 宅配 運送会社",
    "ferry|ferries|hakuou|natchan|shipping line*|shipping compan*|commercial vessel*|commercial ship*|chartered ship*|car deck*|merchant crew*|private operator*|hauliers|trucking firm*|civilian crew*|civilian sailors|hired firm*",
  ],
];
