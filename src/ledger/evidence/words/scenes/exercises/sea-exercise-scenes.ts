// What is seen where navies train: on the bridge, along the hose, under water and on the beach.

import type { SceneRow } from "../scene-row.ts";

export const SEA_EXERCISE_SCENES: readonly SceneRow[] = [
  [
    "goodwill-exercise",
    "すれ違い 並走 帽振れ 帽を振り 手を振り合 登舷礼 別れの汽笛 汽笛を鳴ら 甲板に整列 ご安航 安航を祈 舷側に並 信号旗 花を添え 艦上交歓 見送りの後 出港後に 港を出た後 沖合で合流",
    "on departure from|waved caps|cap wave*|manned the rails|manning the rails|whistle*|fair winds|following seas|passed alongside|steam past|steampast|sailpast|farewell maneuver*|rendezvous*|light line|bon voyage|after leaving port",
  ],
  [
    "anti-submarine",
    "ソノブイ ソーナー ソナー 吊下げ 吊り下げ 聴音 水測 水測員 水中音 探信音 ピンガー 音紋 海中の音 海の下の音 潜望鏡 魚雷 深深度 浅海域 音波 磁気探知 水中目標 獲物 忍者 追い詰め かくれんぼ 潜む 海面下 失探 接触を維持 ヘリが低空で 対潜ヘリ 哨戒ヘリ 潜航",
    "sonobuoy*|sonar*|dipping|ping|pings|pinging|acoustic*|periscope*|torpedo*|hydrophone*|submerged|beneath the surface|below the surface|beneath the waves|underwater contact*|cat-and-mouse|cat and mouse|hide and seek|hide-and-seek|towed array*|magnetic anomaly|thermocline*|quarry|prey|lurk*|sub hunter*|track* a contact|seahawk*|sound in the water",
  ],
  [
    "anti-surface",
    "標的船 標的艦 水上標的 赤い標的 バルーン標的 曳航標的 艦砲 主砲 速射砲 ハープーン 対艦ミサイル 水柱 命中 弾着 sinkex 廃艦 水平線の向こう 艦橋が揺れ 射撃指揮 砲雷 砲雷科",
    "killer tomato*|towed target*|surface target*|sinkex|sinking exercise|hulk|harpoon*|main gun|five-inch|5-inch|splash*|salvo*|over the horizon|over-the-horizon|broadside|surfex|gunex|weapons officer*",
  ],
  [
    "anti-air",
    "標的機 吹き流し 曳航標的 無人標的機 来襲 襲来 飛来する 低空で接近 レーダー画面 cic 戦闘指揮所 近接防御 ciws シースパロー 迎え撃 撃墜 艦隊を守 空からの脅威 対空見張",
    "target drone*|towed sleeve|sleeve target*|incoming|inbound|air threat*|sea sparrow*|ciws|phalanx|combat information center|radar screen*|splashed|jets simulat*|mock attack*|low-flying|adex|air picture",
  ],
  [
    "mine-warfare minesweeper",
    "水中爆破 水柱 触雷 航路を開 航路啓開 水路を開 安全な航路 ソナー画像 海底を探 掃海具 処分具 水中処分 ダイバー 木造船 木製の船体 繊維強化プラスチック 陸奥湾 伊勢湾 日向灘 硫黄島沖 訓練機雷 係維 沈底 ロープを切断 海の地雷 水中無人機 起爆 爆薬を仕掛 掃海隊群 掃海部隊 掃海ヘリ ペルシャ湾",
    "detonat*|sea lane clear*|route clear*|clear* a path|clear* the channel|q-route|dummy mine*|practice mine*|moored mine*|bottom mine*|mcmv|wooden hull*|wooden-hull*|fiberglass|clearance diver*|side-scan|sidescan|towed sonar|mine-like|plume*|mutsu bay|ise bay|hyuga-nada|iwo jima|sweep gear|sweep* the sea|hunters|neutraliz*",
  ],
  [
    "replenishment supply-ship",
    "蛇管 ホース 燃料ホース プローブ ワイヤー 索を渡 もやい銃 サンドレッド 横付け 並走 横に並 併走 距離40メートル 等速 針路を保 操舵 真水 軽油 生鮮食品 貨物を吊 籠 荷物を渡 渡し合 満タン 海の上のガソリンスタンド 海のガソリンスタンド 洋上のガソリンスタンド 寄港せず 縁の下 波しぶき",
    "hose|hoses|fuel line*|fueling line*|span wire*|alongside|side by side|side-by-side|abreast|shot line|messenger line|heaving line*|probe|yards apart|meters apart|gas station at sea|floating gas station|gallons|cubic meters|tonnes of fuel|tons of fuel|topped up|topped off|top up|rig team|high line|highline|steady course|pallets of stores|without entering port|stay at sea|cargo net*|vertrep|fresh water and",
  ],
  [
    "cross-deck",
    "飛行甲板 格納庫 誘導員 マーシャラー ローター 着艦誘導 スキージャンプ 垂直着艦 カタパルト 発艦 アレスティング 拘束装置 艦尾に降り 降り立った 甲板員 整備員が駆け 黄色いベスト 色とりどりのベスト 互いの艦 相手の艦 艦から艦へ 乗り換え 乗員を交換 乗員交換 一日交換",
    "flight deck|hangar*|marshaller*|rotor*|ski jump|ski-jump|catapult*|arrested|arresting|tailhook*|touched down on|set down on|deck crew|deckhands|yellow shirt*|plane captain*|landing signal*|lily pad*|lily-pad*|swapped crew*|crew exchange|exchanged sailors|each other's deck*|hot refuel*|winched",
  ],
  [
    "formation",
    "一列 縦一列 単縦 横陣 輪形陣 舵 面舵 取舵 回頭 旗旒 間隔を保 号令 艦列 白波を蹴 航跡 並んで 翼を並べ 隊形 菱形 ダイヤモンド 三角形 v字 逆v 編隊長 翼端",
    "line abreast|line astern|single file|echelon|diamond|wingtip*|wing to wing|v-shape*|helmsm*n|station keeping|station-keeping|abreast|photoex|photo exercise|divtac*|turns together|rank and file",
  ],
  [
    "signals",
    "手旗 信号旗 旗りゅう 探照灯 モールス 点滅 灯火で交信 無線交信 交信 通信士 信号員 旗を揚げ コールサイン 周波数を合わせ 呼び出し",
    "signal lamp*|signal light*|morse|semaphore|signalman|signalmen|signal flags|call sign*|callsign*|radio check|frequencies|blinker|hailed|ship-to-ship radio",
  ],
  [
    "towing tug",
    "曳航索 えい航索 ロープを渡 引っ張 引かれ 機関故障 航行不能 動けなくなった 自力航行 錨鎖 岸壁から離 岸壁に押し 押し船 索を取",
    "towline*|tow line*|hawser*|tow cable*|pulled by|disabled vessel|disabled ship|lost propulsion|lost power|cannot move|nudged|pushed against the pier|bollard pull|under its own power|made fast",
  ],
  [
    "boarding",
    "乗り込 縄ばしご 縄梯子 ラダー 複合艇 拳銃 制圧 積み荷 積荷を調べ 船長に質問 船倉 船橋に 身柄 拘束 手錠 壁に手を 書類を確認 停船 停船命令 特別警備隊 防弾ベスト 黒い戦闘服 密輸 密航 武器を隠 麻薬",
    "clambered|climbed aboard|rope ladder*|hook ladder*|jacob's ladder|scaled the|swarmed|handcuff*|searched the hold|cargo hold*|crew was detained|suspect crew|compliant|non-compliant|ship's papers|contraband|smuggl*|stop the vessel|heave to|search team*|narcotics|drug bust|rhib*",
  ],
  [
    "suspicious-ship",
    "無灯火 停船命令 威嚇射撃 逃走 追跡 追走 船名がない 船名を消 偽装漁船 漁船に偽装 漁船を装 警告射撃 自沈 特殊警備隊 工作員 能登半島沖 漂着船 木造船",
    "warning shot*|fled|gave chase|chased|unmarked|disguised as fishing|fishing boat disguise|ignored orders|scuttled|no flag|unflagged|infiltrat*|spy boat*|dark vessel*",
  ],
  [
    "piracy",
    "アデン湾 ソマリア 小舟 はしご 人質 身代金 乗っ取 船団 商船を護 放水 ロケットランチャー 自動小銃を持 覆面 不審船を確認 通報 151 ctf151 第151連合任務 シージャック 海上自衛官8人 護衛1隻 派遣海賊 マラッカ海峡 武装集団",
    "gulf of aden|somali*|djibouti|ctf 151|ctf-151|task force 151|hijack*|ransom|skiff*|ladders|merchantmen|armed men|armed robber*|safe passage|bridge hail*|horn of africa|bab-el-mandeb|operation atalanta|malacca|sulu|swarm* aboard",
  ],
  [
    "ship-to-ship",
    "横付け 舷を接 舷側を 船名を変え 船名を偽 船体を塗り替え 消灯 黄海 公海上で 石油精製品 北朝鮮船籍 北朝鮮籍 制裁決議 国連安保理決議 制裁逃れ 制裁回避 蛇管 ホースを接続 夜陰 国連地位協定 国連軍後方司令部 パネル報告 タンカー2隻 闇取引 密輸 証拠写真",
    "lashed together|side by side at sea|alongside a tanker|hoses between|sanctions evasion|evade sanction*|sanctions-busting|busting sanctions|sanctions enforcement|sanctions monitoring|unsc resolution*|security council resolution*|refined petroleum|coal shipment*|north korean tanker*|north korean-flagged|dprk|unc-rear|un sofa|yellow sea|spoofed ais|changed its name|repainted|smuggl*|op neon|operation neon|argos|enforcement coordination cell|shadow fleet",
  ],
  [
    "escort",
    "寄り添 付き添 伴走 前後を固め 盾 並んで守 米艦 米軍機 豪軍艦 防護要請 95条の2 自衛隊法95条 守り役 ボディーガード 商船隊 シーレーン 隊列 海外から要請",
    "shepherd*|flank*|shield*|screened|screening|stood guard|at its side|bodyguard*|merchantmen|tankers through|article 95|95-2|guarded the|protective screen|close protection|rode shotgun",
  ],
  [
    "patrol",
    "双眼鏡 見張り員 昼夜を問わず 24時間365日 24時間態勢 四六時中 不眠不休 目を光らせ レーダー監視 写真を撮影 航跡 船舶を識別 水平線 艦橋ウイング 海域を回 ぐるりと 動静を確認 動静を把握 追尾 国籍不明 中国海警 接続海域 情報収集艦 津軽海峡 対馬海峡 宮古海峡",
    "binocular*|around the clock|round-the-clock|24/7|sweep*|scan* the horizon|horizon|shadowed|shadowing|tailed|track* vessel*|photographed the|identified vessel*|orbit*|sortie*|round the island*|loiter*|unblinking|station on|watchstand*|picket*|kept an eye|bridge wing",
  ],
  [
    "transit",
    "すり抜け 海峡を抜け 台湾海峡 宮古海峡 バシー海峡 ルソン海峡 津軽海峡 艦列 艦隊を組 航跡 水路を抜け 並んで南下 並んで北上 通り抜け 同じ針路",
    "strait|straits|taiwan strait|bashi channel|luzon strait|in company|sailed alongside|steamed alongside|line astern|passed through|slipped through|rounded the cape|narrows|waterway|southbound|northbound",
  ],
  [
    "freedom-of-navigation",
    "12海里 無害通航 過度な海洋主張 過剰な海洋権益 人工島の周辺 南シナ海 西沙 南沙 ミスチーフ 通過を公表 中国が反発",
    "12 nautical miles|twelve nautical miles|innocent passage|excessive maritime claim*|excessive claim*|paracel*|spratly*|artificial island*|mischief reef|challenged claim*",
  ],
  [
    "maritime-cooperative",
    "南シナ海 比の排他的経済水域 フィリピンの排他的経済水域 スカボロー ルソン島西 パラワン 4か国の艦艇 日米豪比 日米比 日比 並走 連携して航行 艦艇が合流 ばらばらに",
    "west philippine sea|scarborough|palawan|luzon|philippine exclusive|four navies|three navies|sailed in formation|quadrilateral|communication check|commex|photoex|division tactics|exclusive economic zone",
  ],
  [
    "diving",
    "潜水病 減圧症 減圧 高圧酸素 再圧タンク 再圧 加圧 潜る 潜り 潜った 水深 酸素ボンベ ボンベ 空気ボンベ 足ひれ ウェットスーツ ドライスーツ 潜水服 ヘルメット潜水 海底 水面下 呼吸ガス ヘリウム 窒素 耳抜き 気泡 息を止 水中マスク レギュレーター チャンバー 水中工作 江田島 潜水医学実験隊 潜水記録 透明度 素潜り 潜水時間 ガスを吸 高圧室",
    "the bends|decompression|recompression|hyperbaric|pressure chamber*|chamber|oxygen tank*|air tank*|scuba|wetsuit*|drysuit*|flippers|fins|regulator*|breathing gas|helium|nitrogen|submerg*|underwater|frogman|frogmen|meters down|feet down|nitrox|rebreather*|snorkel*|hull inspection|dive site*|dived|dives|dive physician*|dive medic*|surfacing|bubbles in|visibility",
  ],
  [
    "submarine-rescue submarine-rescue-ship",
    "メイティング 接合 ハッチ 海底に着底 着底 沈座 深海艇 耐圧 脱出ハッチ 脱出スーツ 脱出筒 艇内 乗員を引き揚げ 乗員を収容 再圧 減圧室 dsrv 救難チャンバー 無人潜水装置 水深数百メートル 酸素が残 閉じ込め 船底から 減圧症 潜水艦乗員 ちはや ちよだ",
    "mating|mated|docked with|hatch|bottomed|on the seabed|sank to the bottom|trapped crew|trapped sailors|trapped submariners|rescue chamber|rescue vehicle|mini-sub|minisub|minisubmarine|escape suit*|escape trunk|transfer under pressure|decompression|disabled sub|sub rescue|distressed sub|downed sub|rescue bell|srv|ismerlo|rov|remotely operated vehicle|oxygen running|mother ship",
  ],
  [
    "training-squadron",
    "実習幹部 候補生学校卒業 卒業したばかり 卒業直後 江田島 初任幹部 若い士官 若手士官 赤道祭 赤道を越え 赤道通過 世界一周 日本一周 しまかぜ はたかぜ 寄港地 七つの海 天測 六分儀 当直士官 船酔い 甲板掃除 初めての外洋 乗艦実習 帆船 登檣 マスト登り 帆 訓練生 士官候補生 白い制服 約半年 5カ月間 5か月間 見送りの家族",
    "midshipm*n|cadet*|newly commissioned|newly graduated|fresh graduates|ensigns|etajima|kashima|crossing the line|crossed the equator|equator|king neptune|sextant*|celestial navigation|tall ship*|barque|sails|rigging|seasick*|sea legs|round-the-world|around the world|circumnavigat*|trainee officer*|ports of call|first time at sea|at-sea phase|sea phase",
  ],
  [
    "fleet-review",
    "登舷礼 観閲艦 受閲 受閲艦 艦列 祝砲 満艦飾 栄誉礼 首相が乗艦 相模湾 威容 大艦隊 祝賀航行 潜水艦の浮上 ドルフィン運動 ブルーインパルス 甲板に整列 海上の行進 錨泊 各国の艦艇が並",
    "manned the rails|manning the rails|dressed overall|full dress|reviewing ship|review ship|column of ships|sagami bay|at anchor|anchored in rows|gun salute*|king boarded|president boarded|armada|lines of warships|naval spectacle|ships from navies|international city of",
  ],
  [
    "open-day",
    "長蛇の列 行列 家族連れ 来場者 子どもたち 子供たち 親子 記念撮影 試乗 乗車体験 艦橋で 操縦席 制服試着 装備品を前に タラップを上 船内を歩 入場無料 ロープワーク体験 放水展示 売店 抽選 応募 整理券 人だかり 見て触れ 触れられ 艦長の帽子 ちびっこ",
    "queued|lined up to see|children climbed|schoolchildren|pupils|crowds|free admission|gangway|cockpit|sat in the|selfie*|peek*|guided tour*|hands-on|try on|enthusiast*|onlooker*|toured the deck|stepped aboard|public access|welcomed aboard|all ages",
  ],
  [
    "harbour-defence",
    "防潜網 港の入り口 港口 フロッグマン 水際 監視所 警備犬 港内 ブイ 侵入者 ダイバーの侵入 防護柵 水中警備 岸壁の警備",
    "swimmers|intruder*|harbor entrance|barrier*|waterfront|pier security|frogm*n|patrol dog*|approaches|choke point*|quayside|sentr*",
  ],
  [
    "beach amphibious",
    "波打ち際 海岸線 砂を蹴 水しぶき lcac ホバークラフト aav ゴムボート 泳いで 偵察ボート 橋頭堡 浜辺 砂まみれ ずぶ濡れ 揚陸艇 沖合の艦 船から海岸へ 沖永良部 徳之島 種子島 相浦 崎辺 金武ブルービーチ 海兵遠征部隊 第31海兵 島に取り残 敵に占領された 占拠された島 島を守 着岸 ビーチ 空と海から 夜間に上 ボートで 上がった隊員",
    "surf|waves|sand|shoreline|waded|wade ashore|splash*|hovercraft|lcac*|raiding craft|beachhead*|ashore|from ship to shore|sea to shore|swam|swimmers|ramp*|landing force*|marine expeditionary|meu|31st meu|marines hit|ainoura|tokunoshima|okinoerabu|tanegashima|enemy-held island|seized island|southwest islands|assault craft|soaked|rubber craft|reconnaissance swimmer*|over the beach|isles",
  ],
  [
    "small-boat boat",
    "船外機 櫂 漕 櫓 舷側 ライフジャケット 救命胴衣 操船 波を切 転覆 高速で走 水しぶき 船首 船台 ゴム製 船底 定員 乗り降り エンジン音 港内を走 浅瀬 進水させ 引き上げ",
    "outboard*|oar|oars|oarsm*n|rowed|rowing|paddl*|coxswain*|life jacket*|life vest*|capsiz*|hp engine*|knots|rigid-hull|rigid hull|zodiac*|dinghy|dinghies|trailer|shallow|nimble|fiberglass|helmsm*n",
  ],
  [
    "damage-control",
    "浸水 破口 角材 当て木 木栓 防水マット 水密扉 ポンプ 排水 消火ホース 煙 防火服 空気呼吸器 赤い照明 警報 艦内放送 火災発生 消火班 応急班 応急員 水をかぶ 腰まで水 膝まで水 傾斜 面体 放水銃",
    "flooding|breach|hull breach|shoring|plug* leak*|plugs|wooden wedge*|watertight|pump*|hose team*|fire party|smoke-filled|smoke|breathing apparatus|scba|general quarters|alarm|compartment*|waist-deep|knee-deep|patch* pipe*|mannequin*|dewater*|fire suit*|listing",
  ],
  [
    "salvage",
    "海底 水深 クレーン船 作業船 サルベージ船 吊り上げ 台船 ワイヤーを掛 潜水士 無人潜水機 引き揚げ 引き揚 引き上げ 船尾部分 船首部分 浮揚 回収船 座礁 離礁 えい航 宮古島沖",
    "seabed|sea floor|crane barge*|barge|crane ship*|lifted from the|hauled up|brought to the surface|sunken|wreck|wrecks|rov*|deep-sea robot|cable*|divers attached|aground|grounded|reef|heavy-lift|retrieved from|recovered from the sea",
  ],
];
