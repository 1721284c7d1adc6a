// What is seen of fields of work: screens and networks, orbits and rockets, sea lanes, cables and ice.

import type { SceneRow } from "../scene-row.ts";

export const DOMAIN_SCENES: readonly SceneRow[] = [
  [
    "cyber cyber-defence",
    "侵入者 ウイルス キーボード パスワード 防火壁 ファイアウォール 赤チーム レッドチーム ブルーチーム 攻撃側と防御側 仮想国家 架空の国 ccdcoe タリン エストニア 守り手 漏えい 情報流出 中国系ハッカー ログ解析 サーバー 停電させ 通信障害 乗っ取 ハッカー集団 久里浜 標的型メール 脆弱 脆弱性 fbi nisc nco 一般送配電 電力会社 24時間監視 プログラマー ctf 旗取り 身代金要求 通信の秘密 独立機関 先手 攻撃元 無害化",
    "keyboard*|password*|firewall*|virus*|server|servers|red team|blue team|ccdcoe|tallinn|fictional country|fictional nation|berylia|capture the flag|intrud*|breach*|phishing|botnet*|ddos|coders|vulnerab*|log files|incident response|hunt forward|volt typhoon|salt typhoon|mirrorface|threat actor*|network defender*|defenders|keystroke*|laptop*|it specialist*|analyst*|zero-day|attacker's server|attackers' server|take down server*|pre-empt*|preemptive|power grid|online attack*",
  ],
  [
    "zero-trust",
    "認証 多要素 都度確認 毎回確認 パスワード アクセス権 国防総省の基準 誰も信用しない 信用しない",
    "authenticat*|multi-factor|multifactor|never trust|always verify|access right*|log in|login|nist",
  ],
  [
    "cloud",
    "サーバー データを預け オラクル アマゾン aws マイクロソフト 共通基盤 オンライン上 データを一元 さくらインターネット",
    "server|servers|aws|hosting|common platform|data lake",
  ],
  [
    "cryptography",
    "解読 読み取れない 盗み見 復号 秘匿 耐量子計算機 公開鍵 盗聴",
    "cipher*|key exchange|codebreak*|code-break*|scrambled|eavesdrop*|unreadable|nsa|decode*",
  ],
  [
    "space ssa satellite",
    "軌道上 静止軌道 低軌道 地上局 望遠鏡 地球を回 地球の周り 周回 大気圏外 山陽小野田 府中 宇宙作戦 赤外線望遠鏡 衝突回避 近づく衛星 不審な動き 打上げ成功 種子島 内之浦 スカパー きらめき 太陽フレア 太陽電池パネル バンデンバーグ ピーターソン シュリーバー スターリンク 航空宇宙自衛隊 クルードラゴン 宇宙船 国際宇宙ステーション 撮影画像 ispace 飛行士",
    "orbiting|geostationary|geosynchronous|low earth orbit|telescope*|earth's orbit|ground station*|ground-based sensor*|tanegashima|uchinoura|vandenberg|peterson|schriever|colorado springs|space delta|cspoc|collision avoidance|near miss|conjunction*|solar flare*|solar panel*|sky perfect|spacex|falcon 9|h3|starlink|constellation*|skyward|celestial|schriever wargame|global sentinel|sprint advanced concept|combined space|cspo|sanyo-onoda|fuchu|catalog objects",
  ],
  [
    "constellation",
    "多数の衛星 数十機 数百機 小さな衛星 編隊のように 頻繁に撮影 同じ場所を 低い軌道 合成開口 sar qps シンスペクティブ アクセルスペース 三菱電機 pfi スカパー",
    "dozens of satellites|hundreds of satellites|small sats|synthetic aperture|qps|synspective|axelspace|revisit|low earth orbit|low-earth|swarm of satellites|pfi|sky perfect|tranche",
  ],
  [
    "debris asat",
    "かけら ケスラー 除去衛星 アストロスケール 軌道離脱 地上から撃 衛星を壊 衛星を撃 細かな 時速2万 ネジ一本",
    "fragment*|collision*|kessler|junk|astroscale|clean up orbit|deorbit*|de-orbit*|shards|shattered|destroyed satellite*|shoot down satellite*|destructive test*|direct-ascent|moratorium",
  ],
  [
    "hosted-payload",
    "みちびき6号 みちびき7号 qzs6 qzs7 qzs-6 qzs-7 米国のセンサー 種子島 mit 日本の衛星に 載せて 載せた 便乗 間借り",
    "qzss*|qzs-6|qzs-7|qzs-hp|michibiki|lincoln laboratory|ride-share|rideshare|piggyback*|hitch* a ride|aboard a japanese satellite|tanegashima|u.s. sensor*",
  ],
  [
    "launch",
    "種子島 内之浦 点火 カウントダウン 秒読み 轟音 切り離し フェアリング 打上げ成功 三菱重工 雲に消え 固体燃料 噴煙を上げ 軌道に投入",
    "tanegashima|uchinoura|countdown|ignit*|blast* off|lift* off|soared|fairing*|separat* from|booster*|cape canaveral|vandenberg|into orbit|mitsubishi heavy|stage separation|rocket lab|mahia|t-minus|launchpad",
  ],
  [
    "lunar",
    "月面車 宇宙服 クレーター 着陸船 トヨタ 日本人飛行士 月に降り 有人月 月の南極 月の砂",
    "rover|spacesuit*|lander|toyota|lunar cruiser|regolith|astronaut|south pole of",
  ],
  [
    "jamming",
    "ノイズ 雑音 電波を出 つながらない 通じない 聞こえない 位置が分から gpsが使え 測位が狂 乱れ 通信を断 通信が途絶 車載の装置",
    "lost signal|signal loss|denied environment|gps-denied|black out communications|disrupt* signal*|scramble signals|cut off communications",
  ],
  [
    "disinformation hybrid",
    "交流サイト ファクトチェック 印象操作 宣伝 プロパガンダ 合成動画 ディープフェイク 生成画像 海底ケーブル切断 ロシア系 中国系アカウント リトアニア 偽アカウント 選挙介入 破壊工作 漁船を装 武装漁民 民兵 なりすまし ナラティブ",
    "fake account*|deepfake*|deep fake*|fact-check*|fact check*|troll*|bots|botnet*|social media|narrative*|falsehood*|rumor*|cable cut*|severed cable*|fimi|east stratcom|hybrid coe|helsinki|election interference|subversi*|little green men|maritime militia|weaponiz*|below the threshold",
  ],
  [
    "mda",
    "ais 船の動き 船を見張 船の位置 航跡 海を見渡 シービジョン seavision 違法漁業 スクリーンに船 衛星で船 沿岸レーダー 情報融合センター ifc 船舶自動識別 暗い船",
    "ais|track ships|ship tracks|ship movements|dark vessel*|dark ship*|dark shipping|seavision|fusion center*|ifc|illegal fishing|iuu|coastal radar*|vessel movements|who is at sea|eyes on the sea|unseenlabs|tracking vessels|common picture",
  ],
  [
    "maritime-security awareness-island",
    "密漁 違法操業 密輸 マラッカ タンカーの航行 海の道 海上法執行 海の法 沿岸警備 海警 海警船 領海に侵入 国境の島 海の警察",
    "fishery|fisheries|poach*|illegal fishing|smuggl*|trafficking|hormuz|malacca|oil tanker*|trade route*|trade flows|shipping route*|senkaku*|ramming|water cannon*|second thomas|scarborough|border island*|sea traffic|open sea*|rule of law at sea|unodc",
  ],
  [
    "climate",
    "海水温 猛暑 干ばつ 砂浜が消 海抜 島が沈 沈む島 co2 二酸化炭素 ツバル キリバス 省エネ 熱波 異常気象",
    "drought*|heat wave*|heatwave*|emission*|co2|tuvalu|kiribati|sinking island*|net zero|net-zero|extreme weather|rising seas|existential threat*|wildfires",
  ],
  [
    "weather",
    "風速 波高 天気図 台風の進路 気象隊 気象庁 予報官 視程 気圧 降水 観測気球 風向 雷",
    "wind speed*|radiosonde*|barometer*|rainfall|weatherm*n|thunder*|storm track*|humidity|lightning|metoc",
  ],
  [
    "survey-mapping",
    "座標 地形 三次元 航空写真 国土地理院 標高データ 地形図 gis 衛星画像 画像から 等高線 縮尺",
    "coordinates|terrain|topograph*|aerial photo*|elevation|contour*|gis|satellite imagery|3d map*|scale map*",
  ],
  [
    "undersea-cable",
    "海底に敷 切断 断線 修理船 敷設船 光ファイバー nec nttワールド バルト海 馬祖 錨を引きず 引きず 通信が途絶 データ通信の99 太平洋の島々を結 光海底 陸揚げ",
    "severed|cut cable*|cables cut|fiber-optic|fiber optic|repair ship*|cable ship*|cable layer*|baltic|anchor drag*|dragged anchor|dragging anchor|data traffic|landing station*|east micronesia|matsu|connect* island*|internet traffic",
  ],
  [
    "economic-security critical-infrastructure",
    "供給網 サプライチェーン 技術流出 電力 水道 投資審査 セキュリティクリアランス 名古屋港 特定重要物資 発電所",
    "supply chain*|tech leak*|overdepend*|over-relian*|security clearance*|power plant*|waterworks|water utilit*|utilities|pipeline*|ports and airports|railway*|telecom*|port of nagoya|decoupl*|de-risk*",
  ],
  [
    "command-control",
    "モニター 統合作戦司令部 jjoc 状況図 即断 意思決定 指揮官の判断 作戦センター 指揮所 指揮系統 命令を伝え 同じ画面",
    "joint operations command|jjoc|operations center|screens|dashboard*|common picture|chain of command|battle manag*|counterpart command|ops center|commander's decision",
  ],
  [
    "airspace",
    "飛行ルート 飛行経路 迂回 航空路 横田空域 横田ラプコン 管制権 ノータム 国際線 民間機 旅客機 高度制限 訓練区域 飛行制限",
    "flight path*|flight route*|rapcon|yokota|notam*|civil aviation|airliner*|passenger jet*|reroute*|closed to flights|overfl*|altitude restriction*|air corridor*|restricted area*|incursion*",
  ],
  [
    "territorial-sea",
    "海里 基線 海警 海警船 大陸棚 無害通航 測量艦 屋久島 沖ノ鳥島 海の境 線引き 島の周り",
    "nautical mile*|12-mile|senkaku*|coast guard ship*|chinese vessel*|trespass*|intruded into|entered waters|fishing ground*|continental shelf|innocent passage|okinotori*|yakushima|200-mile",
  ],
];
