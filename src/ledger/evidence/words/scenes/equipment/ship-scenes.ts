// What is seen of ships: their decks and crews, where they are built, handed over and mended.

import type { SceneRow } from "../scene-row.ts";

export const SHIP_SCENES: readonly SceneRow[] = [
  [
    "carrier carrier-group",
    "カタパルト 艦載機 飛行甲板 洋上の基地 浮かぶ基地 海に浮かぶ要塞 巨艦 全長333メートル 全長330メートル 乗員5千人 乗員約5000人 原子炉 随伴艦 東京五つ分 艦載機約 スキージャンプ 横須賀基地に入 入港した巨大 カールビンソン ニミッツ リンカーン 遼寧 山東 福建 csg21 csg25",
    "flight deck|flattop*|catapult*|ski jump|air wing|floating airbase|floating city|nuclear-powered|100,000-ton|65,000-ton|carl vinson|nimitz|abraham lincoln|theodore roosevelt|liaoning|shandong|fujian|csg25|csg21|embarked air|strike force|yokosuka-based|escorts and supply|flagship of the carrier|launch jets|tailhook*",
  ],
  [
    "frigate",
    "乗員90人 乗員約90人 少人数 省人化 丸い操艦室 三菱重工 豪海軍 アンザック級 アンザック 後継艦 11隻 sea3000 西豪州 ヘンダーソン 蒼隼 meko ステルス形状 もがみ みくま やはぎ によど ゆうべつ",
    "anzac|sea 3000|henderson|11 ships|eleven ships|first three|mitsubishi heavy|mhi|meko|crew of 90|90 crew|small crew|lean crew*|austal|kumano|noshiro|mikuma|yahagi|general purpose|winning bid|preferred design|stealthy warship*|type 31|type 26",
  ],
  [
    "helicopter-destroyer",
    "ひゅうが 空母のよう 空母型 艦首を四角 艦首を方形 耐熱 耐熱塗装 f-35bを載せ f35bを載せ 垂直に着艦 甲板改修 平らな甲板 全通甲板 カリフォルニア沖 サンディエゴ沖",
    "kaga|ise|hyuga|flat deck|flat-deck*|flat-top|flattop|f-35b trial*|heat-resistant|square bow|bow reshap*|light carrier|de facto carrier|developmental test*|san diego",
  ],
  [
    "aegis",
    "spy レーダー 迎撃ミサイル 断念 配備断念 みょうこう きりしま ちょうかい はぐろ フェーズドアレイ 多数の目標 六角形のアンテナ 12000トン 1万2千トン 超大型",
    "spy-1|spy-7|spy-6|phased array*|lockheed martin|moorestown|maya|haguro|kirishima|chokai|myoko|akita|yamaguchi prefecture|octagonal|baseline|scrapped ashore|land-based system|12,000-ton",
  ],
  [
    "submarine vls-submarine",
    "潜航 急速潜航 浮上 潜望鏡 発令所 魚雷発射管 ハッチ 艦内は狭 三段ベッド ソナー員 水測員 静か 静粛 黒い船体 黒い艦体 くじら クジラ 鯨 鉄のクジラ 海中に潜 潜って 深く静か 数週間 日光を見 リチウムイオン 川崎重工 神戸で進水 オーカス aukus そうりゅう たいげい おうりゅう 静かな 深度 浮き上が セイル 金のドルフィン ドルフィンマーク 原子力推進 バージニア級",
    "periscope*|dive|dived|surfaced|submerg*|conning tower|hatch|torpedo tube*|silent service|stealthy|beneath the waves|below the surface|under the sea|dolphin pin*|dolphins pin|virginia-class|virginia class|aukus|collins|astute|nuclear propulsion|nuclear-powered|kawasaki heavy|hunter-killer*|attack boat*|diesel-electric|snorkel*|ohio|michigan|boomer*|boats|berthing|barracuda*|hdw",
  ],
  [
    "offshore-patrol",
    "さくら型 30人乗り 乗員30人 乗員約30人 省人化 磯子 jmu 12隻 警戒監視専門 見張り役の艦 軽武装 長期間洋上",
    "sakura|crew of 30|30 crew|lightly armed|constabulary|arafura|river-class|river class|hms spey|hms tamar|isoko|jmu|twelve ships|constant presence",
  ],
  [
    "patrol-vessel",
    "97メートル 44メートル 24メートル 白い船体 放水銃 円借款 jica フィリピン沿岸警備隊 比沿岸警備隊 ベトナム海上警察 海上警察 海保 海上法執行 テレサマグバヌア マグバヌア メルチョラアキノ 全長97 引き渡され 船籍 下関 三菱造船 インドネシアに供与 乗組員が日本で 巡視 救難艇 ケダム",
    "97-meter|97 meter|44-meter|white hull|white-hull*|water cannon*|coast guard*|jica|yen loan|philippine coast guard|pcg|vietnam coast guard|teresa magbanua|melchora aquino|maritime police|bakamla|sri lanka coast guard|djibouti coast guard|kedam|guardian-class|guardian class|law enforcement ship*|turned over the vessel*|rescue boat*|lifeguard boat*",
  ],
  [
    "destroyer warship corvette cruiser",
    "灰色の船体 艦首 艦橋 艦尾 速射砲 基準排水量 排水量 全長 錨 ラッタル 煙突 護衛隊群 軍港 鋼鉄の船",
    "gray hull|grey hull|grey-hull*|stern|displac*|crew of|commanding officer of the|skipper|anchor*|gangplank|gangway|flotilla|superstructure|pier|gun deck|man-of-war|bridge wing",
  ],
  [
    "landing-ship",
    "観音開き 船首の扉 船首が開 車両甲板 戦車を積 海岸に乗り上げ ホバー 呉で発足 陸自隊員が操船 陸上自衛官が操船 陸自の船 くにさき しもきた あまつそら 島へ運 離島に運 波止場のない 接岸できない 喫水 浅い港 みなとの小さな島",
    "bow door*|bow ramp|ramp*|well deck|welldeck|beached|beaching|vehicle deck*|shallow draft|flat-bottom*|trucks rolled|rolled ashore|osumi|kunisaki|shimokita|uss america|uss tripoli|uss san diego|uss new orleans|army-operated|ground force crew|run aground on the beach|hover*|small ports",
  ],
  [
    "hospital-ship",
    "赤十字 白い船体 手術室 病床 海に浮かぶ病院 浮かぶ病院 診療船 フェリーを改造 入院 寄港先で診療 船内で診察 災害時医療 海から医療 歯科検診",
    "red cross|white hull|operating rooms|hospital beds|beds|floating|mercy|surgeries aboard|seen aboard|cataract*|patients aboard|emory s. land|pacific partnership|dental",
  ],
  [
    "survey-ship hydrography",
    "海底を測 深さを測 測深機 音波で 海水温 塩分 観測機器 採水 にちなん しょうなん ふたみ 潮の流れ 海溝 海底の地形 海の地図 水深を 領海侵入した 屋久島周辺 口永良部 ブイ 海洋のデータ トンガの海",
    "echo sounder*|multibeam|soundings|seafloor map*|bathym*|salinity|water temperature|buoy|buoys|trench|contour*|currents|shoal*|uncharted|navigational chart*|oceanograph*|yakushima|kuchinoerabu|shoyo|heiyo|futami|nichinan|echo-sound*|safe to navigate|tide gauge*",
  ],
  [
    "icebreaker antarctic",
    "氷を割 氷を砕 流氷 海氷 氷山 氷海 オーロラ ペンギン 越冬 越冬隊 観測隊 白瀬 南の果て 南極大陸 晴海 フリーマントル ホバート オレンジ色の船体 ラミング チャージング 氷に体当たり ヘリで物資を 極地研 国立極地研究所 極夜 白夜 ブリザード 雪上車 輸送支援 座礁した船 定着氷 南緯 新しい砕氷",
    "ice|pack ice|sea ice|iceberg*|penguin*|aurora|wintering|overwinter*|winter-over|expedition|polar|shirase|fremantle|hobart|fast ice|ramming|rammed|harumi|orange hull|icebound|ice-bound|beset|mcmurdo|southern ocean|midnight sun|research station*|polar research|hägglunds|frozen continent|white continent",
  ],
  [
    "arctic",
    "氷 流氷 海氷 極地 オーロラ ベーリング グリーンランド シロクマ 白クマ ホッキョクグマ 解ける氷 氷が解け ヤマル 北方の航路 スバールバル 砕氷 極夜",
    "ice|polar|sea ice|melting|bering|greenland|svalbard|polar bear*|northwest passage|barents|murmansk|thule|pituffik|polar research|mirai ii|icebreaking|circumpolar|tromso|permafrost",
  ],
  [
    "merchant-ship",
    "船会社 船員 定期便 車両甲板 乗客 カーフェリー 予備自衛官の船員 海運会社 用船 チャーター 船籍 便宜置籍 積み荷 船主 タンカー 拿捕 日本関係船舶 原油",
    "shipowner*|shipping company|seafarer*|mariner*|cargo|chartered|ro-ro|roll-on|car carrier|bulk carrier*|oil tanker*|lng|passengers|japan-related ship*|japanese-owned|merchantmen|crews of filipino*",
  ],
  [
    "dock ship-repair",
    "溶接 溶接工 火花 クレーン 足場 船底 ペンキ 塗装 塗り替え 船台 艤装 鉄板 鋼板 工員 作業員 錆 錆落とし プロペラ スクリュー ボイラー 配管 ドックに入 ドックを出 鶴見 三菱重工 佐世保重工 名村 米艦の修理 米艦艇の修理 国内の造船所で 民間造船所 玉野 函館どつく キール 切断式 補修 乾いた 帰らずに 本国に戻らず 本国に帰らず 引き込 進水台 建屋",
    "weld*|sparks|crane*|scaffold*|hulls|barnacle*|sandblast*|rust|rusty|propeller*|shaft|pipefitter*|boiler*|steel plate*|steel cut*|keel|slipway*|fitting out|outfitting|drydock*|yardbird*|srf|ship repair facility|master ship repair|msra|mitsubishi heavy|jmu|namura|tsuneishi|sasebo heavy|sumitomo|mended|overhaul*|maintenance availability|refit*|emergent repair*|voyage repair*|without going home|without returning to the united states|private shipyard*|dpico|drisr|regional sustainment|floodgate*|water drained",
  ],
  [
    "arsenal-refit",
    "載せ替え 換装 取り付け工事 若返り 寿命を延ば 古い艦 老朽 新しいレーダーに アップデート ソフトウェア更新 改修を終え 格納庫 電子機器を入れ替え jsi 近代化 スーパーインターセプター",
    "refit*|refurbish*|new lease of life|overhaul*|software update*|hardware upgrade*|replaced with new|aging|ageing|super interceptor*|japan super|block upgrade*|new radar|extended service life|brought up to date",
  ],
  [
    "missile-boat",
    "高速艇 ウォータージェット 40ノット 44ノット 余市 水しぶき 小回り 退役したミサイル",
    "fast boat*|44 knots|40 knots|waterjet*|hayabusa|swift|small and fast|yoichi",
  ],
];
