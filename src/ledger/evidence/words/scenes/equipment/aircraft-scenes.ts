// What is seen of aircraft: their pilots and ground crews, their cargo, their jobs and their noise.

import type { SceneRow } from "../scene-row.ts";

export const AIRCRAFT_SCENES: readonly SceneRow[] = [
  [
    "fighter",
    "操縦桿 コックピット 操縦席 ヘルメット 耐gスーツ パイロット アフターバーナー 轟音 爆音 エプロン 格納庫 飛び立 編隊 空自三沢 小松 新田原 築城 百里 千歳 飛行隊 主翼 翼の下 空対空 三菱重工 音速 マッハ 垂直尾翼 機体番号 機首 整備員 愛称",
    "cockpit*|pilot|pilots|afterburner*|roar*|tarmac|flightline|hangar*|supersonic|mach|canopy|lockheed|nyutabaru|komatsu|tsuiki|hyakuri|tail|tails|ground crew*|call sign*|wing commander|sortie*|raptor*|lightning ii|viper*|eagles|luftwaffe",
  ],
  [
    "carrier-aircraft",
    "岩国 厚木 空母に戻 空母から飛 着艦 カタパルト 硫黄島 騒音 タッチダウン 第5空母航空団 cvw5 スーパーホーネット 移駐 発艦",
    "atsugi|cvw-5|cvw 5|super hornet*|growler*|catapult*|tailhook*|arresting|iwo to|flight deck|carrier qualif*|embark*",
  ],
  [
    "gcap",
    "レディング 三菱重工 bae レオナルド 日英伊 三か国 2035年 f2後継 f-2後継 f2の後継 無尾翼 デルタ翼 実証機 実物大模型 エンジン ihi ロールスロイス 岡真臣 合弁 合弁会社 jaiec 第三国への輸出 戦闘機輸出",
    "bae systems|bae|leonardo|mitsubishi heavy|mhi|ihi|rolls-royce|avio|2035|f-2 replacement|f-2 successor|typhoon replacement|replace the typhoon|japan-uk-italy|uk, italy|italy and japan|britain, italy|japan, britain|london, rome|rome and|tri-nation*|three-nation*|trilateral partner*|joint venture|combat air|mockup|mock-up|mbda|elt|mitsubishi electric|concept model|warton|pulse*|delta wing|jaiec|treaty on the establishment|international government organization",
  ],
  [
    "trainer-aircraft",
    "飛行学生 操縦課程 航空学生 複座 浜松 芦屋 静浜 防府北 後席 ウイングマーク 巣立 単独飛行 初単独 飛行教育 イタリアで 米国で操縦 シェパード iffs レッチェ 練習生 テキサン 富士t 操縦を学",
    "student pilot*|instructor pilot*|flight school|undergraduate pilot|back seat|tandem|solo flight|soloed|wings|sheppard|texan ii|m-346|t-346|lead-in|hamamatsu|ashiya|iffs|decimomannu|pilatus|pc-21|earned his wings|earned their wings|cadet pilot*|two-seat*",
  ],
  [
    "transport-aircraft",
    "貨物扉 後部扉 貨物室 ロードマスター 積み荷 パレット 美保 入間 小牧 空輸 機内に車両 ランプを開 プロペラ ジェット 物資を載せ 飛来 巨体 横田 不整地 ドバイで展示 往復飛行 輸送機型 隊員を乗せ 降り立",
    "loadmaster*|cargo bay|cargo ramp|cargo door*|pallet*|ramp|propeller*|turboprop*|miho|iruma|komaki|yokota|tons of cargo|flew in|dirt strip|airbridge|embraer|airlift|troops aboard|galaxy|super hercules|super galaxy|hangar",
  ],
  [
    "patrol-aircraft",
    "厚木 八戸 鹿屋 那覇 ソノブイ 潜水艦を 不審船 低空 海面すれすれ 尾部 マッドブーム mad 磁気探知 戦術航空士 tacco 洋上を飛 海の上を飛 海原を 双発 四発 四発機 機上 見張り窓 機上整備 ニュージーランド機 カナダ機 オーロラ 航空集団 燃えるような夕日 嘉手納に派遣",
    "atsugi|hachinohe|kanoya|naha|sonobuoy*|submarine*|tactical coordinator*|mad boom|magnetic anomaly|over the ocean|over the sea|four-engine|aurora|cp-140*|hawkeye*|squadron 5|no. 5 squadron|observer window*|long-endurance|vp-*|maritime patrol|fleet air wing|un sanctions flight*|tail boom",
  ],
  [
    "helicopter",
    "ローター 回転翼 爆音 羽根 ブレード ホバリング 空中停止 木更津 館山 機体を吊 ダウンウォッシュ 着陸帯 ヘリポート 甲板に着 墜落 不時着 予防着陸 救助員 スリング テールローター 整備員 ドアガン 双発 ばたばた",
    "rotor*|blade|blades|hover*|downwash|helipad*|landing pad*|sling*|kisarazu|tateyama|airframe|whirl*|chop of|tail rotor|door gunner*|hoist*|aircrewman|aircrewm*n|emergency landing|precautionary landing|crash-landed|whump",
  ],
  [
    "attack-helicopter",
    "機関砲 ロケット弾 対戦車ミサイル 低空 木の陰 ホバリングから 八戸 木更津 目達原 空の騎兵 30ミリ 20ミリ",
    "hellfire*|chain gun*|30 mm|30mm|rockets|nap-of-the-earth|tank-killer*|tank killer*|hover*|viper*|zulu*|pop-up|guardian*",
  ],
  [
    "osprey",
    "佐賀 佐賀駐屯地 佐賀空港 木更津 普天間 横田 屋久島 墜落 ギアボックス クラッチ プロペラを傾 プロペラの向き 翼の先 ローターの向き 固定翼モード 飛行停止 飛行再開 着陸帯 低空飛行 騒音 ヘリと飛行機 垂直離着陸",
    "saga|kisarazu|futenma|yokota|yakushima|gearbox*|clutch|grounding|grounded|tilts|tilting|nacelle*|airplane mode|half helicopter|crash*|vmm-*|proprotor*|flight suspension|stand-down",
  ],
  [
    "rescue-aircraft",
    "着水 離水 波高 波しぶき 荒海 海に降り 海面に降り 水面を滑 岩国 新明和 厚木 小笠原 父島 急患 3メートルの波 救難員 ボートを降ろ 硫黄島 洋上に降り",
    "splashdown|splash*|landed on water|landing on water|water landing*|rough seas|wave height|waves|shinmaywa|ogasawara|sea landing*|touched down on the sea|skims|open-ocean|open ocean",
  ],
  [
    "aew",
    "ロートドーム 円盤 皿 お皿 背中の円盤 背中に皿 背中の皿 背に円盤 浜松 三沢 那覇 空の目 遠くを見 遠くまで見 レーダーを背負 空中の管制 操作卓 機上のレーダー",
    "rotodome*|saucer|dome|disc|dish|eyes in the sky|eye in the sky|hamamatsu|flying radar|radar plane*|controllers aboard|battle management|e-7",
  ],
  [
    "electronic-aircraft electromagnetic",
    "電波を集 電波を拾 電波を収集 電波を傍受 傍受 妨害 ノイズ 突起 アンテナだらけ 入間 岩国 電波の種類 健軍 留萌 電子の目 見えない戦い 見えない電波 目に見えない ノイズを出 電磁波を使 車両のアンテナ",
    "antennas|intercept signals|emitter*|emission*|jam|jams|jammer*|growler*|iruma|rivet joint|bumps|pods|radar signals|invisible|waveform*|frequenc*|direction finding|direction-finding|df|signal source*|emcon|spoof*|naval electronic",
  ],
  [
    "reconnaissance intelligence",
    "斥候 写真を撮 空から見 空撮 情報を持ち帰 高高度 グローバルホーク 忍び 敵の位置 オートバイ バイク 双眼鏡 見つから 三沢 上空から監視 目となり 動きを探 ひそかに 盗聴 分析官 衛星画像 画像を解析 暗号 内通 漏えい 公開資料 傍受",
    "scouted|scouting|binocular*|imagery|high-altitude|global hawk*|triton*|behind enemy lines|stealthily|eavesdrop*|wiretap*|analyst*|informant*|mole|moles|leak|leaks|leaked|covert|secret agent*|satellite images|five eyes|tip-off*|spying|intercepted communication*|surveil*|spotter*",
  ],
  [
    "airship",
    "ふわふわ 浮かぶ 白い球体 球体 白い球 白い物体 ヘリウム 空を漂 上空を漂 仙台上空 撃ち落とし 係留 未確認飛行",
    "white orb|orb|orbs|helium|floating|floated|drift*|tethered|aerostat*|lighter-than-air|hot-air|unidentified aerial|shot down off",
  ],
  [
    "vip-flight",
    "千歳 首相を乗せ 両陛下 天皇陛下 タラップ 羽田 予備機 赤い丸 客室乗務 空中輸送員 特別機",
    "prime minister aboard|emperor|cabin attendant*|haneda|boeing 777|red stripe|head of state|air force one",
  ],
  [
    "airframe composite",
    "外板 接着 接合 ボルト リベット 亀裂 荷重 荷重試験 強度試験 成形 樹脂 繊維 風を当て 模型を置 焼き固め 東レ 一体成形 継ぎ目",
    "spar|spars|rivet*|fastener*|bolt|bolts|crack*|load test*|stress test*|lightweight|resin*|fiber*|mold*|autoclave*|bonded|adhesive*|joint-less|airflow|scale model|laminate*|toray",
  ],
  [
    "engine",
    "推力 噴射 回転数 タービン 燃焼 燃焼試験 地上燃焼 ihi 瑞穂 炎を噴 吸気 排気 轟音 試運転 ノズル 高空 空気を吸 ブレード 耐熱 千歳試験場 15トン 分解 オーバーホール",
    "thrust|exhaust|inlet*|blade|blades|combust*|burner*|test stand|test cell|fired up|roar*|ihi|rolls-royce|pratt|f100|f135|f110|turbine|horsepower|rpm|nozzle*|overhaul*|air-breathing|flame*|demonstrator core",
  ],
  [
    "ejection",
    "火薬で打ち出 パイロットを救 マーチンベーカー 座席 空中で投げ出 ヘルメット 酸欠 低酸素",
    "martin-baker|bail out|bailed out|ejected|punch out|canopy|g-suit*|anti-g|hypoxia|pilot helmet*|rocket seat",
  ],
];
