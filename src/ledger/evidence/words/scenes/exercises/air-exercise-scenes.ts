// What is seen where air forces train: in the cockpit, at the end of the boom, under the canopy and on the tarmac.

import type { SceneRow } from "../scene-row.ts";

export const AIR_EXERCISE_SCENES: readonly SceneRow[] = [
  [
    "air-combat",
    "旋回 急旋回 背後を取 後ろを取 ドッグファイト 模擬空戦 仮想敵 アグレッサー 飛行教導 敵機役 撃墜判定 赤組と青組 1対1 2対2 4対4 ロックオン 重力 操縦桿 轟音 アフターバーナー 視程外 目視外 空自機と 手合わせ 日本海上空 四国沖 コールサイン トップガン 編隊長 滑走路を蹴 爆音",
    "dogfight*|aggressor*|adversary air|red air|blue air|bandit*|g-force*|pulling gs|afterburner*|one-on-one|two-on-two|2v2|4v4|beyond visual range|bvr|basic fighter maneuver*|bfm|offensive counter|defensive counter|top gun|kill ratio|simulated kill*|vul|vuls|call sign*|tails|cockpit*|jets roared|large force|blue team|red team|turning fight*|lock-on*|mock combat|mock battle*",
  ],
  [
    "air-refuelling tanker",
    "ブーム フライングブーム ドローグ プローブ じょうご 漏斗 ホースを伸ば 受油口 給油口 給油員 ブームオペレーター 腹の下 後尾 後ろにぴたり 雲の上で 満タン 空中で受け取 空飛ぶ給油所 空の上のガソリンスタンド 空のガソリンスタンド 着陸せず 降りずに 航続 親子 燃料を吸 燃料を流し込 数メートルまで近づ 数メートルの間隔 給油機から 乳を飲 美保 小牧",
    "boom|boom operator*|flying boom|drogue*|probe|probe-and-drogue|basket|hose-and-drogue|receptacle*|receiver aircraft|receivers|gas station in the sky|flying gas station*|topped up|topped off|pounds of fuel|without landing|took gas|gas in the air|dry contact*|wet contact*|plugged in|hooked up|hook up|miho|komaki|extend* the range|passed gas|offload*|thirsty|tethered|tracks at|feet behind|tail of the",
  ],
  [
    "refuelling fuel",
    "タンクローリー 給油車 ホース 満タン エンジンをかけたまま エンジンを止めず ドラム缶 ポンプ ノズル パイプライン 燃料タンク キロリットル リットル 給油所 ガソリンスタンド 燃料弁 補給点 野外燃料 farp",
    "tanker truck*|fuel truck*|fuel bowser*|hose|hoses|nozzle*|bladder*|engines running|engine running|farp|forward arming|gallons|liters|litres|barrels|pump|fuel farm|drum|drums|pipeline*|topped up|pol|filling station|petrol|kerosene",
  ],
  [
    "bomber-escort",
    "アンダーセン 死の鳥 巨体 爆弾倉 ランサー 成層圏の要塞 空の要塞 左右に従え 両脇を固め 三沢に展開 核搭載可能 米本土から 翼を並べ 援護 bomber task force",
    "lancer*|stratofortress*|spirit bomber*|b-21*|andersen|bomber task force|btf|dyess|ellsworth|minot|barksdale|flanked by|nuclear-capable|long-haul|strategic deterren*|show of force|heavy bomber*|escorted by",
  ],
  [
    "airborne airdrop",
    "落下傘 傘が開 開傘 空に花 白い花 大空に 飛び出 飛び降 扉が開 降下扉 降下長 習志野 着地 青ランプ 青いランプ 地上に降り 輸送機から次々 次々と飛び 高度340メートル 高度300メートル 上空300 上空340 空の神兵 徽章 降下徽章 翼のバッジ 風に流 装具 c-130から c-2から ハッチ 貨物扉 積み荷 木箱 梱包 荷造り 投下地域 どさり 離島に届け 島に届け ミクロネシア 夜空に 降下塔 跳出塔 東富士 初降り",
    "parachute*|canopy|canopies|chute|chutes|jump wings|foreign jump wings|jumpmaster*|leapt from|leaped from|leaping|leap|jumped out|jumped|jumper*|drop zone*|drop-zone*|dz|static line*|green light|hatch|ramp|cargo door*|narashino|mushroom*|stick of|descent|drift* down|floated|floating down|riggers|bundle*|pallet*|container delivery|low-cost low-altitude|boxes of|islanders|micronesia|operation christmas drop|andersen|hercules|1,000 feet|1,250 feet|from the sky|from the back of a c-130|landed in a field|skies filled|exited the aircraft|door of the aircraft",
  ],
  [
    "heliborne",
    "ロープを伝 綱を伝 ロープ一本 吹き下ろし ローター ダウンウォッシュ 着陸地点 機外に吊 機外吊 機内から飛び出 ヘリから飛び出 ヘリから降 ヘリで運ばれ ch47から 第12旅団 相馬原 空中騎兵 低空を ホバリング 草をなぎ倒 砂ぼこり 屋上に降",
    "rotor wash|downwash|rotor*|landing zone*|lz|hovered|hovering|slid down|slide down|ropes|sling load*|sling-load*|underslung|pickup zone|air cavalry|treetop*|nap-of-the-earth|inserted by|insertion|extraction|chinook*|black hawk*|disembark*|leapt out|poured out|chalk|dust cloud",
  ],
  [
    "transport logistics",
    "積み込 積み下ろし 荷下ろし 荷降ろし パレット フォークリフト コンテナ 貨物室 貨物列車 鉄道貨物 高速道路 トレーラー 搭載 卸下 車両を載せ 港で積 届け 物資を届け 空港に到着 空の便 トラックの列 車列 ロードマスター 荷物 弾薬箱 貨車 民間フェリー 岸壁で卸 陸揚げ",
    "pallet*|forklift*|loadmaster*|cargo bay*|cargo hold*|crates|containers|loaded onto|unloaded|offload*|onload*|flatbed*|trailer*|rail car*|railcar*|freight|roll-on|ro-ro|roro|convoy of trucks|tons of|tonnes of|hauled|delivered by air|by ferry|by rail|stevedore*|port operation*|strapped down|lashed|short tons|supplies arrived|freighter",
  ],
  [
    "scramble",
    "アラート 警急 5分待機 五分待機 飛び立 ベルが鳴 待機所 駆け出 退去 信号射撃 機影 ロシア機 中国機 爆撃機が飛行 tu-95 su-27 h-6 y-9 無人機が飛行 偵察機が飛行 領空に接近 領空を侵 領空に入 年度の回数 前年度比 航跡図 沖縄本島と宮古島 太平洋と往復 フレアを発射 フレア 司令部から命令",
    "alert pad*|alert hangar*|alert shelter*|klaxon*|took to the air|intercepted|entered airspace|neared airspace|approached airspace|russian aircraft|russian bomber*|chinese aircraft|chinese drone*|bear bomber*|tu-95*|h-6*|flares|radio warning*|warned the aircraft|escorted out|number of times|fiscal year total|qra|identified aircraft|unidentified aircraft|intruder*",
  ],
  [
    "aerobatics",
    "白い煙 スモーク 煙を引 空にハート 桜の花 大空に描 背面 宙返 急上昇 すれすれ 6機 六機 青と白の機体 観客 歓声 拍手 見上げ 空を見上 松島 青空に 轟音 五輪の輪 星を描 アクロ カメラを構え 人々を魅了 機体を翻 交差",
    "smoke trail*|smoke|rolls|barrel roll*|inverted|heart shape|diamond|six jets|six-ship|spectators|crowd gasped|cheer*|gasp*|looked up|skyward|matsushima|solo pilot*|wingtip*|wowed|thrill*|breathtaking|low pass|low-level pass|over the stadium|colored smoke|coloured smoke|crossed over|maneuvers thrilled",
  ],
  [
    "airshow",
    "来場者 来場 人出 渋滞 臨時駐車場 臨時シャトルバス 地上展示 機動飛行 航空ファン 望遠レンズ 脚立 エプロン 展示機 屋台 売店 万人が訪 ファンが詰め掛 入間 小松 岐阜基地 築城 浜松 飛行展示 手を振るパイロット",
    "spectators|crowds|aviation fans|enthusiast*|static aircraft|static park|food stall*|food truck*|visitors flocked|flocked|flightline|tarmac|telephoto|gates open|fly-by*|flyby*|paris air show|le bourget|farnborough|avalon|singapore airshow|aero india|adex|chalet*|thousands came|seoul adex",
  ],
  [
    "test-flight",
    "ふわり 浮き上が 滑走路を離 離陸し 無事着陸 テストパイロット データを収集 飛行特性 岐阜 飛行開発実験団 試作機 1号機 初号機 機体のふるまい 着陸脚 上空を旋回 約1時間飛行 飛行時間 耐空 タキシング",
    "prototype*|took off for the first time|taxi*|wheels up|touchdown|first aircraft|envelope|handling|telemetry|chase plane*|chase aircraft|airworth*|flight hours|test card*|instrumented|logged|flew for about|development and test|gifu|edwards",
  ],
  [
    "take-off",
    "滑走路 車輪 接地 空母の甲板に見立て 甲板に見立て 硫黄島 馬毛島 騒音 轟音 爆音 苦情 夜間まで 灯火 着地 浮き上が 離れた 降り立 短い滑走路 道路を滑走路 高速道路 垂直に 甲板 住民が騒音 飛び立 旋回",
    "runway|runways|touched down|touch down|tailhook*|carrier landing*|iwo to|iwo jima|mageshima|complaints|roar|bounce*|go-around|short runway*|highway|dirt strip|unpaved|unimproved|austere|hover*|wheels|deck|landing lights|signal officer*|meatball",
  ],
  [
    "air-control",
    "レーダー画面 画面を見つめ ヘッドセット 無線で指示 航跡 機影 輝点 管制室 スコープ 英語で交信 進入許可 離陸許可 雲の上の目 地上から誘導 地下の指揮所 着陸誘導 防空指令所 入間 空の交通整理 交信",
    "headset*|scopes|radar screen*|blip*|vector*|tower|radio call*|cleared to land|cleared for|guided jets|talked pilots|talk-on|nine-line|9-line|weapons director*|battle manag*|ops floor|approach control|radar approach|glideslope|ground control*|air battle|call sign*",
  ],
  [
    "close-air-support",
    "爆弾を投下 誘導爆弾 投下 標的 急降下 低空で進入 地上の部隊 前線航空 火柱 土煙 着弾 弾着 対地 機銃 機関砲 レーザーで照射 三沢対地 鳥島射爆 射爆場 天ヶ森 統合火力誘導",
    "jtac*|tacp|laser designat*|guided bomb*|jdam*|gbu*|bomb range|dropped bombs|dropped ordnance|strafe*|strafing|dive-bomb*|dived on|gun run*|nine-line|9-line|draughon|ripsaw|bomb*|smoke rose|troops on the ground|forward observer*|danger close|airspotter*|inert",
  ],
  [
    "air-search",
    "不時着 脱出した操縦士 墜落地点 発煙筒 吊り上げ ホイスト ウインチ 敵地から 発見の信号 信号鏡 パラシュートで脱出 取り残された操縦士 パラレスキュー 救難員 メディック 敵の目を逃れ",
    "pararescue*|pj|pjs|pedro|hoist*|winch*|flare|signal mirror|isolated personnel|survivor radio|behind enemy lines|ejected|bailed out|downed|hh-60*|rescue squadron*|extracted|evade|evasion|crash site*",
  ],
  [
    "bilateral-flight formation",
    "翼を並べ 翼を連ね 両翼 左右に 編隊を 一緒に飛 並んで飛 ともに飛 空中で合流 空で合流 会合点 日本海上空 東シナ海上空 米軍の爆撃機 b1 機影 雁行 8機 12機",
    "wing to wing|wingtip to wingtip|flew alongside|flown alongside|joined up|rendezvous*|over the sea of japan|over the east china sea|elephant walk*|four-ship|flew with|escorted by|alongside japanese f*",
  ],
  [
    "alert-dispersal",
    "少人数 小人数 民間空港 別の基地に 散らば ばらけ 点々と 一か所に集中 狙われ 素早く移 身軽 仮設 給油と弾薬 即席の飛行場 石垣空港 下地島 奄美空港 ace 多能 何でも屋",
    "multi-capable|small team*|small footprint|hub-and-spoke|hub and spoke|austere|contingency location*|pop-up|scattered|island hop*|island-hop*|smaller airfield*|civilian airport*|forward arming|farp|integrated combat turn*|unpredictab*|expeditionary airfield*",
  ],
  [
    "night-flight",
    "日没後 闇夜 暗闇 暗視 夜空 灯火 照明 月明かり 夜の空 夜間の騒音 夜9時 午後9時 夜10時 深夜",
    "after dark|darkness|night vision|nvg*|goggles|moonless|moonlight|lights out|after sunset|nighttime|dusk|late-night|10 p.m.|9 p.m.|night sky",
  ],
  [
    "airfield-repair",
    "穴埋め 穴を埋め 弾痕 クレーター 砕石 速乾 コンクリート 不発弾を除去 転圧 ローラー 被弾 滑走路の穴 舗装 ブルドーザー 再び使える 油圧ショベル 爆撃された滑走路",
    "crater*|spall*|rapid-set|fill the hole*|patch*|matting|folded fiberglass|debris|sweeper*|red horse|civil engineer*|prime beef|runway hole*|bombed runway|minimum operating strip|saw cut|aggregate|rhino*",
  ],
  [
    "red-flag",
    "エレメンドルフ アイルソン ネリス 大規模な空戦 空自f15が アラスカの空 仮想敵",
    "eielson|elmendorf|nellis|jparc|aggressor squadron|large force|pacific alaska range",
  ],
];
