// The words for ships and boats by their type, and by the classes and systems that stand for the type: concept, weight, Japanese, English.

import type { MatterRow } from "../matter-row.ts";

export const SHIP_WORDS: readonly MatterRow[] = [
  [
    "carrier-group",
    2.3,
    "空母打撃群 空母機動部隊 空母艦隊 打撃群",
    "carrier strike group*|carrier battle group*|csg|strike group*",
  ],
  [
    "carrier",
    1.8,
    "航空母艦 空母化 軽空母 原子力空母 空母 ジョージワシントン ロナルドレーガン クイーンエリザベス プリンスオブウェールズ シャルルドゴール カヴール 空母いずも",
    "aircraft carrier*|carrier|carriers|light carrier*|flattop*|uss george washington|hms prince of wales|hms queen elizabeth|charles de gaulle|cavour|supercarrier*",
  ],
  [
    "frigate",
    1.8,
    "フリゲート艦 フリゲート 新型ffm もがみ型護衛艦 もがみ型 改もがみ型 能力向上型もがみ 多機能護衛艦 汎用フリゲート ffm 次期汎用フリゲート",
    "frigate*|mogami-class|mogami class|upgraded mogami|improved mogami|ffm|multi-mission frigate*|general-purpose frigate*|general purpose frigate*",
  ],
  [
    "destroyer",
    1.2,
    "ミサイル駆逐艦 誘導ミサイル駆逐艦 汎用護衛艦 護衛艦 駆逐艦",
    "destroyer*|guided-missile destroyer*|destroyer escort*",
  ],
  [
    "helicopter-destroyer",
    1.8,
    "ヘリコプター搭載護衛艦 ヘリ搭載護衛艦 いずも型護衛艦 いずも型 いずもの改修 いずも改修 いずも ひゅうが型",
    "helicopter destroyer*|helicopter carrier*|izumo-class|izumo class|izumo|hyuga-class",
  ],
  [
    "aegis",
    2.2,
    "イージスシステム搭載艦 イージスシステム イージス艦 イージス護衛艦 イージスアショア イージス まや型 こんごう型 あたご型 asev",
    "aegis|aegis system equipped|aegis destroyer*|aegis ashore|asev|aegis-equipped",
  ],
  [
    "arsenal-refit",
    1.6,
    "特別改修 能力向上改修 近代化改修 延命改修 改造工事",
    "mid-life upgrade*|life extension|life-extension|modernisation|modernization|modernis*|moderniz*|upgrade*|retrofit*",
  ],
  [
    "submarine",
    1.8,
    "原子力潜水艦 攻撃型原潜 戦略原潜 原潜 潜水艦部隊 潜水艦隊 潜水艦戦力 潜水艦乗り 潜水艦乗員 潜水艦基地 潜水艦 通常動力潜水艦 たいげい型 そうりゅう型 おやしお型 水中部隊 水中戦 潜水隊",
    "submarine*|nuclear-powered submarine*|attack submarine*|submariner*|undersea warfare|undersea|underwater warfare|taigei-class|soryu-class|subs",
  ],
  [
    "vls-submarine",
    2.4,
    "垂直発射装置搭載潜水艦 vls搭載潜水艦 垂直発射装置 垂直発射 次世代の動力",
    "vertical launch*|vls",
  ],
  ["corvette", 1.8, "コルベット艦 コルベット", "corvette*"],
  ["cruiser", 1.8, "ミサイル巡洋艦 巡洋艦", "cruiser|cruisers"],
  [
    "offshore-patrol",
    2,
    "外洋哨戒艦 沿岸哨戒艦 新型哨戒艦 さくら型 哨戒艦 哨戒艇 opv",
    "offshore patrol vessel*|offshore patrol ship*|opv|opvs|patrol ship*|ocean patrol vessel*|inshore patrol",
  ],
  [
    "patrol-vessel",
    1.7,
    "大型巡視船 中古巡視船 中古の巡視船 巡視船艇 巡視船 巡視艇 警備救難艦 警備艦 警備艇 沿岸警備艇 沿岸監視艇 高速警備艇 監視艇",
    "patrol vessel*|patrol boat*|patrol craft|cutter|cutters|coast guard ship*|coast guard vessel*|patrol cutter*|response vessel*|multi-role response",
  ],
  [
    "missile-boat",
    2.2,
    "ミサイル艇 はやぶさ型 高速ミサイル艇 高速戦闘艇",
    "missile boat*|fast attack craft|fast-attack craft",
  ],
  [
    "minesweeper",
    2.2,
    "掃海艦艇 掃海母艦 掃海管制艇 掃海艦 掃海艇 あわじ型 機雷掃討艇 機雷艦艇 機雷戦艦艇",
    "minesweeper*|minehunter*|mine hunter*|mine sweeper*|mine countermeasures vessel*|mine countermeasures ship*|mine warfare ship*|minelayer*",
  ],
  [
    "landing-ship",
    2,
    "ドック型揚陸艦 強襲揚陸艦 揚陸艦 揚陸艇 輸送艦 輸送艇 輸送船舶 おおすみ型 おおすみ型輸送艦 機動舟艇 小型級船舶 中型級船舶 自衛隊海上輸送群 海上輸送群 エアクッション艇 lcac 上陸用舟艇 上陸用の船 上陸艇 にほんばれ",
    "landing ship*|landing craft|landing vessel*|amphibious ship*|amphibious assault ship*|dock landing|amphibious transport*|transport ship*|transport vessel*|lcac|lcacs|air cushion*|hovercraft|logistics support vessel*|lst|sealift vessel*|maritime transport group",
  ],
  ["hospital-ship", 2.5, "病院船 医療船 マーシー", "hospital ship*|usns mercy|floating hospital*"],
  [
    "survey-ship",
    2.3,
    "測量船 測量艦 調査船 海洋調査船 海洋観測艦 海洋観測船 海洋観測 海洋調査 音響測定艦 観測船 観測艦 敷設艦",
    "survey ship*|survey vessel*|research vessel*|research ship*|oceanographic|ocean observation|ocean surveillance ship*|hydrographic ship*|cable-laying ship*|intelligence-gathering ship*",
  ],
  [
    "supply-ship",
    1.9,
    "補給艦 給油艦 補給船 給油船 燃料船 油槽船 艦隊補給艦 ましゅう型 とわだ型 支援船 油船 補給艇",
    "supply ship*|supply vessel*|replenishment ship*|replenishment vessel*|replenishment oiler*|oiler*|fleet tanker*|combat support ship*|fuel ship*|support ship*",
  ],
  [
    "submarine-rescue-ship",
    2.4,
    "潜水艦救難母艦 潜水艦救難艦 潜水艦救難艇 ちよだ 潜水艦救助艦 深海救難艇",
    "submarine rescue ship*|submarine rescue vessel*|submarine rescue tender*|rescue submersible*",
  ],
  ["icebreaker", 2.3, "砕氷艦 砕氷船 しらせ 南極観測船", "icebreaker*|ice-breaker*"],
  ["tug", 2.2, "曳船 曳き船 えい船 タグボート", "tug|tugs|tugboat*"],
  [
    "boat",
    1.6,
    "作業艇 交通艇 小型船 小型船舶 舟艇 ボート 高速艇 高速ボート 警備ボート 中古船 供与した船 供与した艇 船艇",
    "boat|boats|craft|speedboat*|small craft|watercraft|fast boat*|motorboat*|skiff*",
  ],
  [
    "merchant-ship",
    1.6,
    "民間船舶 民間船 商船 フェリー 貨物船 コンテナ船 タンカー 客船 ナッチャン はくおう pfi船舶",
    "merchant ship*|merchant vessel*|ferry|ferries|cargo ship*|container ship*|commercial ship*|commercial vessel*|civilian ship*|freighter*|chartered ship*",
  ],
  [
    "warship",
    1.1,
    "艦艇 軍艦 水上艦艇 水上艦 戦闘艦 艦船 船舶",
    "warship*|naval vessel*|naval ship*|surface combatant*|surface ship*|ship|ships|vessel|vessels|combatant ship*",
  ],
  [
    "dock",
    2,
    "乾ドック 浮きドック ドック入り ドック 船渠 造船所 造船 船台 船体建造 建造 ジャパンマリンユナイテッド",
    "dock|docks|drydock*|dry dock*|dry-dock*|dockyard*|shipyard*|shipbuild*|ship building|laid down|keel",
  ],
  [
    "ship-repair",
    2.2,
    "艦船修理 艦艇修理 艦艇の修理 艦船の修理 艦艇の整備 艦船の整備 船体修理 艦艇整備 定期検査 年次検査 船の修理",
    "ship repair*|ship maintenance|repair of ships|repair of warships|vessel repair*|ship upkeep|overhaul of ship*|maintenance of u.s. navy ships|maintain ships",
  ],
];
