// What is seen where bases are built, kept and given back: cranes and concrete, keys and gates, pipes and lamps.

import type { SceneRow } from "./scene-row.ts";

export const BASE_SCENES: readonly SceneRow[] = [
  [
    "construction",
    "くわ入れ 鍬入れ 起工式 安全祈願 テープカット クレーン 重機 ブルドーザー ダンプ ダンプカー ショベルカー ミキサー車 コンクリート 生コン 鉄骨 鉄筋 足場 くい 杭を打 土砂 海面に土 山を削 更地 型枠 基礎 棟が建 平屋 延べ床 平方メートル 総工費 工期 作業員 現場事務所 ヘルメット 鍵を受け 鍵を渡 除幕 お披露目 資材を運 測量 掘削 プレハブ 海砂 ケーソン",
    "shovel*|spade*|cranes|crane|bulldozer*|excavator*|dump truck*|concrete|poured|cement|steel frame*|scaffold*|rebar|girder*|hard hat*|foundations|first stone|cornerstone|ribbon|ribbon-cutting|cut the ribbon|square meters|square feet|square-foot|blueprint*|architect*|contractor*|builders|site office|earth was moved|turned the first|dug|trench*|rock fill|sand was|pilings|piles driven|plumb*|roof|roofed|walls went up|work crews|doors opened|keys to the|topping|ground was broken|seabees|hammer*|prefab*",
  ],
  [
    "renovation resilience",
    "壁のひび ひび割れ 雨漏り さび 錆び 築40年 築50年 築年数 昭和の 古い隊舎 配管 外壁 屋根 塗り替え 窓枠 床を張り替え 張り替え 取り替え 取り換え 新しく生まれ変わ 足場を組 断熱 電磁波 地下に移 地下へ移 非常用電源 分厚い壁 津波 盛り土 かさ上げ 免震 給排水 水回り 建て直し 建設年 耐用年数",
    "leaky|leaking roof*|leaks|rust*|crumbl*|cracked wall*|cracks|decades-old|old barracks|1950s|1960s|1970s|repaint*|fresh paint|new roof*|rewired|plumbing|insulation|facelift*|face-lift|gutted|stripped out|backup generator*|emergency generator*|thicker walls|buried|moved underground|earth-covered|emp|electromagnetic pulse|earthquake-proof|seismic|tsunami|blast wall*|blast-proof|hardened",
  ],
  [
    "runway specific-airport",
    "アスファルト 舗装を剥 舗装をはが 打ち替え 延伸 メートルに延 3000メートル 2500メートル 誘導灯 進入灯 滑走路灯 着陸復行 離陸滑走 離着陸 タイヤ跡 アレスティング 着拘束 短距離 滑走路端 拡幅 空港ビル 民航機 民間機 旅客機と並 旅客ターミナル 空港長 県営空港 管制塔 タッチアンドゴー 定期便 燃料車 f-35bが着",
    "asphalt|resurfac*|lengthen*|runway lights|approach lights|threshold|touch-and-go*|touch and go*|takeoff roll|skid mark*|arresting gear|arresting cable*|tarmac|passenger jet*|passenger terminal*|control tower|commercial flights|airliner*|holidaymaker*|civilian terminal*|extension of the strip|landed at the civilian|meter strip|foot strip|rapid runway|crater*",
  ],
  [
    "port-facility harbour-works",
    "ケーソン 消波ブロック テトラポッド 浚渫船 クレーン船 台船 コンテナヤード 船だまり 港長 防舷材 係船柱 海底の土 海底を掘 大型船が着 大型の艦 埋立地 海自基地 曳船",
    "bollard*|fender*|caisson*|deep-water|deepwater|draft of|dredger*|barge*|floating crane*|container terminal|container yard|slipway*|dockyard*|drydock|silt|harbor mouth|tetrapod*|larger ships|big ships|port manager*|harbormaster*|shipyard berth",
  ],
  [
    "ammo-depot ammunition storage warehouse stockpile",
    "砲弾 弾頭 弾薬箱 弾薬箱を積 木箱 フォークリフト 棟の倉庫 覆土 土で覆 厚いコンクリート 火気厳禁 保安距離 湿度 数を数え 積み上げ 積み込 積み下ろ 山積み 山と積 ドラム缶 タンクローリー パイプライン 給油 油送船 タンカー 燃料油 リットル キロリットル 日分の 危険物 野積み 搬入 毛布 水缶 ミサイルを運 火薬 山中",
    "shells|warhead*|crate*|igloo*|earth-covered magazine*|forklift*|pallet*|stacked|shelf|shelves|drums|tanker truck*|fuel truck*|pipeline*|barrels|gallons|liters|bladder*|hazard|blast door*|safety distance*|explosive ordnance|rounds of|hauled|loaded onto|stacks of|days of supply|days' worth|blankets|kerosene|jet fuel|humidity|inventory count*|depot workers|caverns|tunnel*",
  ],
  [
    "hangar shelter",
    "アーチ状 屋根の下 扉が開 大扉 分厚い扉 コンクリートの屋根 爆風 ドローン攻撃に備 雨ざらし 地下の部屋 地下室 階段を下 換気 非常食 駆け込 住民が逃げ込 機を収容 機が収ま 収容でき",
    "arched|sliding door*|blast door*|thick concrete|concrete roof|under cover|under one roof|out of the weather|basement*|ventilation|stairs down|took cover|take cover|evacuat*|crawl*|sandbag*|roofed|jets parked inside|houses up to|dome|huddled below",
  ],
  [
    "helipad",
    "円形の h字 白いhの h印 ローターの風 下降気流 芝を張 伐採 森を切り開 立ち木 ヘリが降り オスプレイが降り 患者を運び 屋上 吹き流し",
    "rotor wash|downdraft*|windsock*|painted h|circular pad|rooftop|jungle|trees were cut|clearing|touchdown spot|ospreys landed|helicopters land",
  ],
  [
    "futenma",
    "埋め立て 土砂 砂杭 砂ぐい サンドコンパクション 護岸 くい打ち船 設計変更 代執行 知事の承認 座り込み ゲート前 カヌー 宜野湾 世界一危険 県民投票 n2護岸 k9護岸 ケーソン護岸 杭打ち",
    "landfill|seawall*|sand piles|sand compaction|sand pillars|sit-in*|canoe*|kayak*|ginowan|nago|governor's approval|design change*|proxy execution|dirt into|soil into|v-shaped|most dangerous base",
  ],
  [
    "land-return",
    "鍵を手渡 鍵を渡 鍵が渡 フェンスを撤去 フェンスが外 金網が外 金網の向こう ゲートが開 戻ってき 手元に戻 先祖の 墓参り 地主 地主会 ヘクタール 字の 引き渡しを受け 引渡し式 星条旗を降ろ 星条旗が降 旗が降ろ 跡地 市長らが立ち会 区画",
    "keys were|handed the keys|fence came down|fences came down|fence was removed|flag was lowered|lowered the flag|stars and stripes|ancestral|ancestors|graves|landowners|acres|hectares|plots|parcel*|back in the hands|back to its owners|back to their owners|given up|gives up|vacat*|cleared out|released land|gates open|opened to residents|into local hands",
  ],
  [
    "relocation reorganisation",
    "引っ越 引越し 荷造り 段ボール トラックに積 家族とともに移 移り住 グアムへ グアムに移 岩国へ 佐賀へ 旗を返納 部隊旗を返 隊旗 旗を受け 隊旗授与 看板を掛け替え 看板を外 歴史に幕 最後の点呼 最後の日 機が移 廃止式 新しい隊 人規模の部隊 再出発 一つに束ね 束ね",
    "packed up|packing|moving van*|families moved|guam|cased its colors|cased the colors|uncased|colors were|guidon*|last roll call|deactivat*|inactivat*|reflag*|redesignat*|stood down|stand down|swept together|folded into|absorbed into|left for good|split into|brought under",
  ],
  [
    "restoration",
    "重機で壊 がれき コンクリート片 土を掘 掘り返 掘り起こ 不発弾探査 磁気探査 廃材 ドラム缶 土壌を入れ 客土 緑地 公園に 商業施設に 病院が建 跡に 草が生い茂",
    "bulldozed|rubble|dug up|dug out|excavated|hauled away|carted away|drums|unexploded|magnetometer|clean soil|topsoil|clean-up|cleaned up|cleanup|turned into a park|shopping mall|green space|overgrown|weeds|razed|knocked down|levelled|leveled",
  ],
  [
    "road fence lighting cable",
    "アスファルト 車線 歩道 信号機 ガードレール 拡幅 迂回 電柱 電線 門扉 金網 有刺鉄線 コンクリート塀 監視カメラ 守衛 警衛 検問 遮断機 入門証 支柱 電球 蛍光灯 明るく 暗い 夜道 ケーブル敷設船 敷設船 陸揚げ局 陸揚げ地 海の底 海底に 断線 切断 光通信",
    "asphalt|sidewalk*|traffic light*|guardrail*|detour*|bypass|barbed|razor wire|chain-link|watchtower*|guard post*|guardhouse*|sentry|sentries|cctv|security camera*|bollard*|bulb*|lamp post*|lamppost*|fluorescent|brighter|dark street*|cable ship*|cable-laying|laid on the seabed|landing station*|severed|cut cable*|fiber|submarine line*",
  ],
];
