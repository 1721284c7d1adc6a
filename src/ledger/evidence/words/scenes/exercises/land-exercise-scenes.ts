// What is seen where armies train: on the ranges, in the town of plywood, at the bridge site and the mine field.

import type { SceneRow } from "../scene-row.ts";

export const LAND_EXERCISE_SCENES: readonly SceneRow[] = [
  [
    "live-fire gunfire",
    "轟音 砲声 銃声 発砲 発射音 薬きょう 薬莢 硝煙 着弾 弾着 標的 命中 引き金 引き金を 火を噴 砲口 砲煙 土煙 発射 弾を込 装填 射程 矢臼別 東富士 日出生台 王城寺原 北富士 饗庭野 射場 あたった 地響き 火柱 ドーン 腹に響 連射 発を撃 発射弾数 照準 伏せ撃ち 伏せて",
    "booms|roar*|muzzle|recoil*|spent casing*|brass casing*|casings|downrange|down range|bullseye*|bull's-eye*|targets|trigger*|rounds|salvo*|impact area|firing line|firing range*|rifle range*|thunder*|earsplitting|ear-splitting|deafening|smoke|rattle*|blast*|explosion*|explod*|fuji|yausubetsu|hijudai|ojojihara|yakima|waiouru|shoalwater|puckapunyal|cease fire|scored hits|hit the target|zero*|prone",
  ],
  [
    "fire-power-show",
    "東富士 畑岡 御殿場 スタンド席 観客 抽選 富士山の麓 富士の裾野 曳火射撃 富士山の形 戦車の轟音 ライブ配信 総火演",
    "east fuji|higashi-fuji|higashifuji|gotemba|grandstand*|foot of mount fuji|foot of mt. fuji|largest live|livestream*|live-stream*|shadow of mount fuji",
  ],
  [
    "urban",
    "部屋に突入 扉を蹴 ドアを破 階段 窓から 室内 廊下 角を曲が 突入 掃討 曲がり角 模擬の街 模擬市街 訓練用の街 ペイント弾 街並みを模 路地 屋上 2人1組 至近距離 鏡で確認",
    "doorway*|stairwell*|stairway*|kicked in|breach*|stacked up|street fighting|house-to-house|mock village|mock town|plywood|shoot house|rooftop*|alley*|corridor*|paint round*|simunition*|flashbang*|mout|hallway*|concrete block|leschi",
  ],
  [
    "counter-terror",
    "爆破 突入 銃撃 犯人 犯人役 立てこもり 武装工作員 武装集団 閃光弾 乗っ取り ハイジャック 警備犬 狙撃 制圧 原発に侵入 sat 機動隊 県警と 県警 爆弾予告 不審物 テロの脅威",
    "gunmen|hijack*|extremis*|militant*|jihad*|isis|islamic state|abu sayyaf|al qaeda|siege*|stormed|assailant*|suicide bomb*|swat|police unit*|takedown*|flashbang*|suspicious package*|mock attacker*|radicali*|foreign fighter*",
  ],
  [
    "special-forces",
    "覆面 顔を隠 黒ずくめ 目出し帽 隠密 潜入 ベレー帽 過酷 不眠不休 蛇を食 生のヘビ 極秘 非公開 精鋭 突入 夜陰に紛れ 水路潜入 徽章 ダイヤモンドのバッジ 選抜 最終想定 月桂冠 習志野",
    "elite|covert*|masked|balaclava*|beret*|clandestin*|infiltrat*|raid|raids|raider*|insertion|socom|night raid*|assaulter*|selection course|hell week|seal team*|special warfare|unconventional warfare|marsoc|oda|1st special forces",
  ],
  [
    "sniper shooting-comp",
    "照準 照準器 スコープ 観測手 ギリースーツ 草をまと 息を止め 引き金 一発必中 一撃 1キロ先 数百メートル先 800メートル 千メートル 伏せ 遠距離 風を読 標的 優勝 上位 表彰 トロフィー 豪州 パッカパニャル 得点",
    "spotter*|ghillie|trigger|crosshair*|yards away|meters away|meter target*|meters out|windage|one shot|bolt-action|bullseye*|bull's-eye*|target*|stalk*|top shot|gold medal*|trophy|medal*|puckapunyal|champion*|podium|steady hand|ranges out|marksman",
  ],
  [
    "engineering",
    "橋を架 橋の架 川幅 砂利 整地 穴を掘 掘る 掘り 盛り土 浮き橋 橋を渡 操縦席 レバー バケット ショベル グレーダー ローラー ダンプ クレーン 教官役 操作教育 ナイロビ 国際平和支援訓練センター 測量 舗装 排水溝 コンクリート 井戸 土木 鉄条網 塹壕 爆破 パネル橋 ベイリー橋 門橋 川を渡 修了証 重い機械 黄色い機械 ユンボ",
    "dig|digs|digging|dug|trench*|ditch*|bucket*|grader*|roller*|backhoe*|loader*|dozer*|bulldoz*|excavat*|crane*|gravel|grading|river|culvert*|survey stake*|operator's seat|levers|yellow machine*|nairobi|humanitarian peace support school|triangular partnership|tpp|un peacekeep*|well drilling|wells|seabee*|breaching|barbed wire|razor wire|bangalore*|horizontal construction|raft*|girder*|paved",
  ],
  [
    "ordnance-disposal",
    "不発 土の中から 掘り出 金属探知機 探知棒 探知犬 信管 信管を外 抜き取 土のう 土嚢 立入禁止 立ち入り禁止 避難指示 通行止め 住民が避難 爆破処理 爆破処分 起爆 戦時中の爆弾 250キロ 沖縄戦 工事現場 那覇 被害者 足を失 赤いどくろ 赤い標識 どくろ cmac 防爆服 遠隔操作 回収 第101不発弾",
    "defuse*|defusing|fuse|fuses|sandbag*|sand bag*|metal detector*|mine detector*|detector dog*|sniffer*|skull and crossbones|skull-and-crossbones|red sign*|clearance|cleared land|cmac|halo trust|unearth*|dug up|construction site*|residents evacuated|road closed|controlled explosion*|controlled detonation*|detonat*|blast suit*|bomb suit*|wartime|world war ii-era|war-era|500-pound|250-kilogram|duds|dud|amput*|robot arm|legacy of war|contaminated land|mechanical demin*|booby trap*|prodd*",
  ],
  [
    "chemical-abandoned",
    "中国吉林省 吉林省 ハルバ嶺 敦化 黄剤 赤剤 マスタード 旧日本軍 戦時中に遺棄 廃棄処理 発掘 回収 ハーグ opcw 化学兵器禁止 チチハル 内閣府",
    "haerbaling|jilin|dunhua|mustard|lewisite|opcw|chemical weapons convention|excavat*|destroyed shells|imperial japanese army|qiqihar|harba|wartime chemical",
  ],
  [
    "cbrn",
    "ガスマスク 防毒マスク 防護衣 白い防護服 洗い流 シャワー 線量 線量計 検知 検知紙 汚染 汚染地域 除染所 薬剤を散布 ゲートをくぐ 粉末 白い粉 異臭 中和 試料 サンプル採取 隔離 解毒 大宮 中央特殊武器防護隊 地下鉄 呼吸が苦し 立ち込める煙 テープで目張り 手袋を二重 原発",
    "gas mask*|masks|protective suit*|hazmat|mopp|washed down|wash down|shower*|scrub*|geiger|dosimeter*|contaminat*|plume|sample*|white powder|nerve agent|antidote*|atropine|hot zone|warm zone|decon|detector paper|chemical detection|toxic|radioactive|dirty bomb*|fallout|subway attack|omiya|respirator*",
  ],
  [
    "drone-defence",
    "撃ち落 撃墜 無力化 乗っ取 妨害電波 網で捕獲 ネット弾 クアッドコプター 電波を照射 空港上空 基地上空 上空を飛ぶ 飛行禁止 レーザー 散弾銃 マイクロ波 捕獲 ジャマー 操縦者 飛来 不審なドローン いずも 動画投稿",
    "shot down|shoot down|jam|jams|jammer*|net gun*|nets|shotgun*|quadcopter*|shahed*|intruding drone*|rogue drone*|sightings|over the base|hard kill|soft kill|hard-kill|soft-kill|laser|microwave|swarm*|neutraliz*|zap|zapped|dronebuster*|coyote*|merops|fpv|takes down|knocked out of the sky|downed drone*",
  ],
  [
    "combat-training tactics-school",
    "突撃 匍匐 ほふく 塹壕 土嚢 伏せ 援護射撃 前進 泥まみれ 泥だらけ 迷彩 赤外線 レーザー交戦 交戦装置 バトラー 仮設敵 敵役 死傷判定 陣地 攻撃側 守備側 銃剣 格闘 組み手 顔に墨 ドーラン 分隊 小隊 富士トレーニング 北富士 滝ヶ原 nto fort 小銃を手に 林の中 茂み",
    "assault*|charged|crawl*|foxhole*|trench*|bounding|opfor|flank*|ambush*|raid|mud|muddy|face paint|squads|platoon|platoons|riflem*n|miles gear|laser tag|laser-tag|blank*|cover fire|suppress*|attack and defense|defensive position*|national training center|fort irwin|jrtc|ntc|jpmrc|force-on-force|force on force|fix bayonets|wrestl*|grappl*|opposing",
  ],
  [
    "armour-training tank",
    "履帯 キャタピラ 砲塔 主砲 地響き 土煙 砲手 操縦手 120ミリ 105ミリ 装填手 轟音 泥を跳ね 北千歳 上富良野 北恵庭 機甲科 無限軌道 車列 戦車兵 スラローム 急停車",
    "turret*|tracks|tracked|gunner*|loader*|tank commander*|main gun*|120 mm|120mm|crewm*n|rumbl*|churn*|hull-down|sabot|treads|clank*|cavalry|armor crew*|k2|m1a2*|challenger*|leclerc*",
  ],
  [
    "anti-tank",
    "ジャベリン 対戦車ミサイル 装甲を貫 無反動砲 カールグスタフ 84ミリ 肩に担 地雷 照準 中距離多目的誘導弾 貫通 待ち伏せ 01式",
    "javelin*|carl gustaf*|carl-gustaf*|at4|tow missile*|tow missiles|shoulder-fired|shoulder-launched|penetrat*|nlaw*|recoilless|rpg*|spike missile*|top-attack|guided missile",
  ],
  [
    "march",
    "背のう 背嚢 リュック 荷物を背負 キロを歩 キロ歩 夜通し歩 一晩中歩 足のまめ 靴擦れ 歩き通 歩き続 軍靴 水筒 砂利道 険しい道 歩幅 ゴール 完歩 ナイメーヘン ナイメーヘン国際四日 重さ30キロ 30キロの 40キロ 行程",
    "rucksack*|backpack*|blister*|boots|kilometers on foot|miles on foot|trudg*|hike|hiked|hiking|pounds on their backs|kilos on their backs|nijmegen|four days marches|on foot|footsore|water bottle*|trek*|walked|yomp|finish line",
  ],
  [
    "mobility-deployment",
    "車列 高速道路 サービスエリア 貨物列車 貨車 民間船 長い道のり 戦車を載せ 南西諸島 機動師団 機動旅団 民間空港 苫小牧 別府港 中城湾 カーフェリー ナッチャン 九州へ向か 部隊を移 一気に運",
    "convoy*|ferry|ferries|flatcar*|flatbed*|hokkaido to kyushu|from hokkaido|expressway*|highway*|southwest islands|nansei|fly-away|no-notice|port of embarkation|staging area|rolled off|rolled ashore|offload*|long haul|force projection|dynamic force employment|dfe|cross-island|at short notice",
  ],
  [
    "guard",
    "警衛 検問 検問所 歩哨 巡察 警備犬 フェンス 鉄条網 侵入者 不審者 身分証 門番 24時間体制 県警 警察 機動隊 盾 催涙 暴徒 原発 立哨 土のう 道路封鎖 武装工作員 パトカー",
    "checkpoint*|sentry|sentries|gate|fence*|intruder*|id card*|riot shield*|shields|police dog*|military police|patrol dog*|working dog*|k-9|k9|perimeter|crowds|demonstrator*|mob|roadblock*|police officer*|tear gas|watchtower*|nuclear plant*",
  ],
];
