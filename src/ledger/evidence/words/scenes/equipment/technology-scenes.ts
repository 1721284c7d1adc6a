// What is seen of technology: laboratories and ranges, chips and cells, swarms and robots.

import type { SceneRow } from "../scene-row.ts";

export const TECHNOLOGY_SCENES: readonly SceneRow[] = [
  [
    "joint-research",
    "研究者 研究員 実験室 論文 試験片 博士 成果報告 共著 数値計算 原理実証 白衣",
    "researcher*|scientist*|laborator*|paper published|test article*|phd|lab coat*|test rig|peer-review*|wind tunnel",
  ],
  [
    "joint-development gcap",
    "設計図 図面 作業分担 試作 試作機 共に作 いっしょに作 つくり上げ 技術者 仕様 初号機 共同企業体 コンソーシアム 一から 設計図を引",
    "blueprint*|drawing board|workshare|work share|work-share|built together|build together|designers|clean-sheet|consortium|from scratch",
  ],
  [
    "co-production",
    "工場 組み立てライン 組立ライン 溶接 工員 出荷 小牧南 小牧工場 設備投資 小牧の工場 ねじ 製造元 ラインオフ 工場を訪 図面",
    "factory|factories|workshop*|rolled off|roll off|roll-out|rolled out|churn* out|licensee*|production rate|ramp up|ramped up|made in japan|built locally|facos|faco|tooling|assembled|assembly line*|assembly plant*",
  ],
  [
    "innovation",
    "起業家 投資家 ベンチャー企業 スタートアップ企業 若い会社 恵比寿 ガレージ 資金調達 アイデア アイデアソン ハッカソン 尖った 失敗を恐れ ブレークスルー 企業を募",
    "entrepreneur*|pitched|investor*|funding round|garage|hackathon*|prize challenge*|seed funding|venture capital|breakthrough*|ecosystem|small firms|founder*|incubator*|challenge winner*|nontraditional|silicon valley|ebisu|tech firms",
  ],
  [
    "unmanned drone-swarm",
    "プロペラ 操縦者なし 誰も乗っていない 操縦席がない 操縦席のない 無線操縦 送信機 コントローラー 離陸させ 飛ばし 飛ばす 四つのプロペラ 空撮 自爆 クアッド 小さな羽 群れで 一斉に 一人で多数 1人で多数 編隊を自動 手を離 手放し ラジコン 電池で飛 バッテリー 八戸 鹿屋 海面を滑 海の中を進 自動で 自ら判断 無線操作 偵察用 飛行型 トルコ製 イスラエル製 uav usv uuv",
    "quadcopter*|propeller*|controller|joystick|remote control|no one aboard|no one on board|nobody aboard|without a pilot|without a crew|no crew|pilotless|fpv|uav*|uas|usv*|uuv*|ugv*|hand-launched|hover*|battery-powered|buzz*|mq-9*|reaper*|seaguardian*|skyguardian*|scan eagle|scaneagle|triton*|global hawk*|saildrone*|bayraktar|attritable|replicator|shield concept|mothership|mother ship|self-steer*|ghost bat|dragoon",
  ],
  [
    "collaborative-combat",
    "僚機 従え 従えて 引き連れ お供 有人機の隣 隣を飛 一緒に飛 指示を受け 自律飛行 子機 親機 機上の頭脳 戦闘機の手下 戦闘機を助 戦闘機に付き",
    "wingmen|alongside crewed|alongside manned|flies alongside|fly alongside|ghost bat|mq-28*|valkyrie|anduril|human pilot|robot wingman|sidekick|manned fighter*|crewed fighter*|attritable",
  ],
  [
    "loitering",
    "体当たり 突っ込 自爆 上空で待ち 上空を旋回し 目標に突入 使い捨て 爆薬を積 キッチン 島しょ防衛用 イスラエル製 トルコ製 スペイン製 豪州製 小型機体",
    "shahed*|switchblade*|crash into|slam* into|self-destruct*|expendable|one-way|kamikaze|circle* above|dive into|explode on impact|disposable|lancet|explosive-laden",
  ],
  [
    "ai",
    "学習させ 自動で識別 自動識別 ディープラーニング チャットボット 責任ある利用 頭脳 画像から判別 膨大なデータ データを学 判断を助 ロボットの頭脳 翻訳アプリ reaim 人間の関与 laws 自律型致死 計算機 文章を作",
    "chatbot*|chatgpt|learn* from data|trained on|responsible use|reaim|human in the loop|human-in-the-loop|human control|killer robot*|lethal autonomous|automatic target|computer vision|model weights|smart machine*|palantir|data scientist*",
  ],
  [
    "quantum",
    "極低温 もつれ 冷却原子 重ね合わせ 解読できない 盗聴できない 光子 理研 次世代計算機 ジャイロ 磁場を測",
    "qubit*|entangle*|superposition|cryogen*|photon*|cold atom*|atomic clock*|unhackable|unbreakable|supercomput*|riken|magnetometer*",
  ],
  [
    "railgun",
    "火薬を使わず 火薬を使わない 電気で 電気の力 電流 電磁力 マッハ6 洋上射撃 試験艦 弾丸 砲身 二本のレール 2本のレール 独仏 サンルイ研究所 isl",
    "without gunpowder|electric current|electricity|electromagnetic force|mach 6|two rails|js asuka|asuka|barrel wear|capacitor*|hypervelocity|projectile speed|muzzle velocit*|saint-louis|fired from a ship|shipboard test*",
  ],
  [
    "laser",
    "光の速さ ビーム 焼き切 照射 出力 キロワット 一発あたり 一瞬で燃 燃え落 車載 装輪車 電子レンジ 電子回路を焼 高エネルギー",
    "beams|kilowatt*|speed of light|burn* through|burned a hole|dazzl*|zap*|cents per shot|cost per shot|high-energy|high energy|iron beam|dragonfire|fry electronics|fries electronics|microwave|optical weapon*",
  ],
  [
    "fuel-cell battery-tech",
    "充電器 電極 正極 負極 電解質 全固体 gsユアサ 排気を出さず 音がしない 静粛 長時間潜 酸素と反応 水しか出 電動 ハイブリッド 燃えにくい 鉛電池 鉛蓄電池",
    "electrode*|anode*|cathode*|electrolyte*|solid-state|gs yuasa|charger*|electric motor*|electric drive|hybrid-electric|hybrid electric|lead-acid|watt-hour*|recharge*|zero-emission|h2|plug-in",
  ],
  [
    "materials rare-earth",
    "鉱山 磁石 採掘 精錬 ネオジム ガリウム ゲルマニウム タングステン 南鳥島 埋蔵 鋼材 高温に耐え 溶鉱炉 結晶 金属 チタン 鋳造 鍛造 海底の泥",
    "miner*|magnet*|neodymium|gallium|germanium|tungsten|refin*|smelter*|minamitorishima|minami-torishima|titanium|forging*|casting*|crystal*|nickel|lithium deposit*|high temperature",
  ],
  [
    "antenna",
    "角のような 一角獣 一本の棒 円錐 とがった塔 nora-50 nora50 印海軍 インド海軍 日本電気 nec 横浜ゴム サンパ工業 マストの先 電波を受け 艦橋の上 もがみ型に 突起 円筒",
    "horn-like|cone|cone-shaped|spike|nora-50|sampa kogyo|yokohama rubber|bharat electronics|stealthier|atop the bridge|radome*|parabolic|mogami",
  ],
  [
    "sonar towed-array",
    "音を聞 聴音 海中の耳 海の音 水中の音 探信音 クジラ 曳航 ケーブルを海に ケーブルを垂ら 長い紐 吊り下げ 水中マイク 艦首の丸 聞き分け ブイ oki 沖電気 nec",
    "ping|pings|echo|echoes|ear to the sea|sound wave*|underwater noise|whale*|cable behind|bow dome|thales|oki|microphone*|lowered into the water|acoustician*|surtass|headphone*",
  ],
  [
    "radar",
    "丸いドーム ドーム 白いドーム 山の上 探知距離 輝点 スクリーン 三菱電機 フィリピン空軍 サンフェルナンド ラウニオン ワレス 与座岳 下甑島 経ヶ岬 車力 稚内 空を見張 遠くの空 面アンテナ 電波を飛 電波の目 飛行物体を捉 警戒群 警戒隊",
    "dome|domes|radome*|rotat* antenna*|sweep*|blip*|mitsubishi electric|san fernando|la union|wallace air station|hilltop|mountaintop|kyogamisaki|shariki|an/tpy-2|tpy-2|console*|early detection|detect aircraft|air picture|phased array*|track aircraft|surveillance site",
  ],
  [
    "radar-lock",
    "p1哨戒機 p-1哨戒機 能登半島沖 韓国駆逐艦 韓国海軍の駆逐艦 広開土大王 電波の音 音に変え 遼寧 j15 j-15 断続的 火器管制 沖縄本島南東 危険な行為 空自f-15に 空自f15に",
    "gwanggaeto*|noto peninsula|p-1 patrol|liaoning|j-15*|j-15s|intermittent*|illuminated|dangerous act*|targeting radar|painted by|aimed its radar|directed its radar|south korean destroyer*|audio of|warning receiver",
  ],
  [
    "sensors",
    "見分け レンズ 監視装置 熱源 目と耳 目の役 磁気 振動を捉 ファイバー 光ファイバー",
    "lens|lenses|imager*|see through|infrared|thermal|pick up signals|eyes and ears|magnetic|seismic|fiber-optic|fiber optic|lidar",
  ],
  [
    "stealth",
    "映らない レーダーに映らない 鳥ほど 小鳥 塗料 平らな面 反射を抑え 忍者",
    "radar-evading|radar cross|evade radar|faceted|coating*|undetect*|hard to spot|low-observable|ninja",
  ],
  [
    "communications 5g data-link",
    "電話線 アンテナを立 回線 つながらない 電波が届 交信 無線手 通信手 通信士 基地局 中継車 光ファイバー 周波数 スマートフォン タブレット スターリンク 携帯電話 衛星携帯 回線を結 暗号通信 デジタル無線 音声 地上局 通信科 システム通信団 久里浜 横須賀通信 音声が届 多重 ケーブル敷設 jtids mids 画面を共有 同じ画面 位置を共有 同じ地図",
    "antennas|relay|relayed|signal corps|signal unit*|signal soldiers|signaleer*|bandwidth|network node*|starlink|smartphone*|cell phone*|cell tower*|satphone*|satellite phone*|ground station*|ground terminal*|frequenc*|voice call*|vhf|uhf|manpack*|fiber|same picture|common picture|shared screen|tracks shared|share tracks|connectiv*|headset*|call sign*|linked up",
  ],
  [
    "chip",
    "回路 ウエハー ウェハー ラピダス tsmc ファウンドリー ナノ 微細 シリコン チップ 窒化ガリウム 電子機器の頭脳 供給網",
    "wafer*|foundry|foundries|tsmc|rapidus|nanometer*|silicon|gallium nitride|circuit board*|circuits|transistor*|processor*",
  ],
  [
    "3d-print",
    "プリンター 樹脂 粉末 その場で作 現地で作 層を重ね 積み重ね 図面データ 金属粉 部品を印刷 印刷し",
    "printer*|printed|printing|filament|metal powder|layer by layer|on-demand part*|point of need|wire arc",
  ],
  [
    "bio",
    "遺伝子 細菌 酵素 発酵 細胞 dna 培養 病原体 ゲノム 微生物",
    "genes|genetic*|genom*|enzyme*|ferment*|pathogen*|microb*|algae|dna",
  ],
  [
    "robot",
    "四本足 四本脚 4本足 犬型 遠隔操作 人の代わり 階段を上 歩く機械 ぎこちな 瓦礫を越え キャタピラ",
    "four-legged|robot dog*|claw|gripper|humanoid|machine dog*|crawler*|packbot|talon|mechanical",
  ],
  [
    "exoskeleton",
    "重い荷物 背負 脚力 関節 装着 着る 走れる 力を補",
    "knee|knees|wearable|strap on|strapped on|heavy load*|carry more",
  ],
  [
    "cbrn-detector",
    "試験紙 色が変わ 嗅ぎ分け 空気を吸 微量 センサー ガス検知 粒子 プロジェクター 携帯型",
    "sniff*|color change|test strip*|trace amount*|handheld|vapor*|spectromet*|particles|air sampl*|bio-detect*",
  ],
  [
    "gps",
    "現在地 位置を知 測位信号 原子時計 カーナビ 種子島 7機体制 七機体制 天頂 宇宙ステーション 内閣府 誤差 センチ級 道案内",
    "atomic clock*|tanegashima|zenith|centimeter*|where you are|seven-satellite|qzs*|coordinates|cabinet office",
  ],
  [
    "simulation-model",
    "コンピューター上 計算機上 仮想空間 3dモデル 数値 仮想の",
    "computer model*|virtual model*|3d model*|computational|virtual replica|model-based",
  ],
  [
    "energy",
    "屋根 送電 停電 電気代 電気自動車 蓄電 再エネ 自家発電 ディーゼル発電 照明 空調 省電力 断熱 led 地下水熱 マイクログリッド",
    "panel*|rooftop*|grid|outage*|electricity|electric vehicle*|insulat*|generator*|blackout*|power line*|battery storage|net-zero|net zero|turbine*|geotherm*",
  ],
  [
    "spare-parts",
    "共食い 飛べない 足りず 取り外し 転用 可動率 稼働率 ねじ ボルト 整備待ち 届かない 取り寄せ 品切れ 納期 ほかの機体から",
    "shelf|shelves|warehouse*|cannibali*|grounded for lack|mission capable|backlog|out of stock|availability rate|mro|catalog*",
  ],
  [
    "test testing-site",
    "計測器 計器 データ取得 飛ばしてみ 撃ってみ 試しに 測定 走らせ 下北 下北試験場 新島 新島支試験場 千歳試験場 大樹町 目黒 飯岡 試験艦 白糠 カリフォルニア 性能を確かめ うまくいった 爆発し",
    "instrumentation|telemetry|trialed|trialled|put through its paces|tried out|try out|shakedown|niijima|shimokita|white sands|woomera|pacific missile range|point mugu|test team|range control|validated|validat*",
  ],
  [
    "science-community",
    "教授 准教授 学部 学会 講座 公募 研究室 東大 東京大学 京都大学 論文 大学院 理系 学長",
    "professor*|faculty|campus*|doctoral|postdoc*|lecture hall|graduate school*|university of tokyo|scholar*",
  ],
  [
    "atla",
    "装備品の調達 技術戦略 装備政策 技術シンポジウム 展示ブース dsei 技監",
    "booth|dsei|technology symposium",
  ],
];
