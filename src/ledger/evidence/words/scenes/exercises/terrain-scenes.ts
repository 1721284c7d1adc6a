// What is seen where one trains in snow, forest, sand and rock, and lives off them.

import type { SceneRow } from "../scene-row.ts";

export const TERRAIN_SCENES: readonly SceneRow[] = [
  [
    "cold-weather ski",
    "雪 吹雪 雪洞 かまくら 雪原 雪山 雪煙 雪上車 かんじき スノーシュー 零下 氷点下 凍え 凍っ 凍り 凍る 凍傷 霜 氷 氷点 まつげ 白い息 吐く息 白い迷彩 白装束 白い戦闘服 滑走 滑り 滑降 ストック 板を履 ワックス ゲレンデ 真駒内 名寄 旭川 倶知安 手袋 低体温 粉雪 防寒 かじか 白銀 極寒 豪雪 冬の北海道 北海道の冬 マイナス20度 マイナス30度 スノーモービル",
    "ski|skis|skied|skiing|skier*|snow*|blizzard*|igloo*|snow cave*|snowshoe*|snowmobile*|sled|sleds|sledge*|ahkio*|frostbit*|frost|froze|freezing|ice|icy|below zero|minus 20|minus 30|degrees below|subzero|white camouflage|white-camouflage|white-clad|overwhites|slope*|poles|parka*|mittens|hypothermia|shiver*|chill*|windchill|wind chill|eyelashes|nayoro|asahikawa|powder|wax|mountain warfare school|jericho|northern warfare|thermal clothing|tent stove*",
  ],
  [
    "jungle",
    "鬱蒼 うっそう 蛇 ヘビ 蚊 蒸し暑 湿気 汗だく 泥 鉈 マチェーテ 木々をかき分け 生い茂 北部訓練場 オーストラリア北部 スコール 雨季 熱帯 ジャングル 椰子 川を渡 竹筒 コブラの血",
    "machete*|vine|vines|leech*|mosquito*|snake*|humid*|sweat*|swamp*|mud|muddy|canopy|thick vegetation|undergrowth|foliage|tropical|tropics|dense|monsoon*|camp gonsalves|northern training area|tully|rope bridge*|bamboo|cobra blood|muggy|hammock*|heat and humidity|stream crossing|malaria",
  ],
  [
    "desert",
    "砂嵐 砂塵 砂ぼこり 砂まみれ 乾いた大地 荒野 炎天下 灼熱 猛暑 50度 ラクダ オアシス フォートアーウィン カリフォルニア ヤキマ ネバダ 米国の演習場 蜃気楼",
    "sandstorm*|dusty|dunes|dune|scorching|arid|parched|mojave|fort irwin|yakima|nevada|camel*|mirage|sand|wadi|oasis|searing|sun-baked|barren",
  ],
  [
    "survival",
    "火を起こ 火おこし 焚き火 たき火 飲み水を 水を得 蛇を食 ヘビを食 虫を食 魚を釣 罠 木の枝 シェルター 食料なし 食べられる植物 野草 ニワトリ 飢え 空腹 無人島 漂流 救命いかだ 狼煙 のろし 脱走 捕虜 尋問",
    "campfire*|fire-starting|start a fire|started fires|edible|forag*|snares|snare|fish hook|live off the land|living off the land|snake|insects|scorpion*|bugs|drink* blood|chicken*|hunger|hungry|water from|bamboo|resist interrogation|evade|evasion|captur*|prisoner of war|pow|life raft*|raft|wilderness|knife|signal mirror",
  ],
  [
    "mountain",
    "登頂 稜線 尾根 ロープ ザイル カラビナ ハーネス 岩壁 崖 絶壁 岩登り クライミング 標高 高地 高山病 雪崩 斜面 松本 遊撃 八甲田 富士登山 ヒマラヤ 登り切 懸垂下降 峠 息が切れ 空気が薄 ピッケル アイゼン",
    "cliff*|ropes|carabiner*|harness*|belay*|summit*|ridge*|peaks|altitude|thin air|elevation|slope*|avalanche*|crampon*|ice axe*|rappel*|abseil*|himalaya*|climb*|steep|glacier*|uttarakhand|auli|crag*|rock face|scaled|bivouac*|packhorse*|mule*|feet above sea level|gorge",
  ],
  [
    "field-exercise",
    "野外 天幕 携行食 携帯食 戦闘糧食 缶飯 泥 泥まみれ 迷彩 陣地 寝袋 雨の中 夜を徹 数日間 演習場 土まみれ 塹壕 野山",
    "tents|bivouac*|ration|rations|mre|mres|mud|sleeping bag*|foxhole*|camouflag*|boots on|days in the|slept|assembly area*|training area*|maneuver area*|woods",
  ],
  [
    "command-post",
    "画面 地図を囲 地図 机 机を並べ 机を囲 大型画面 大型スクリーン 仁川 模造紙 付箋 状況付与 赤軍 青軍 夜通し 電話が鳴 端末 コンピューター コンピュータ 天幕の中 作戦室 テント内 モニター 伊丹 健軍 ヤマサクラ 東千歳",
    "screens|laptop*|monitors|whiteboard*|wargam*|staff officers|planners|operations center|briefing room|war room|red cell|white cell|injects|inject|tokens|board game*|battle staff|headquarters staff|computer-simulated|computer simulation|sand table|notional|phones rang|no troops in the field|battle rhythm|shift change|asaka|itami|kengun|higashi-chitose|constructive",
  ],
  [
    "simulation simulator",
    "画面上 仮想空間 ゴーグル vr 操縦席を再現 コックピットを再現 映像 仮想現実 本物そっくり 再現 揺れ 模型 人形 マネキン ドーム型 墜落しない 何度でも",
    "headset*|goggles|vr|virtual reality|augmented|mannequin*|mannikin*|role player*|role-player*|mock-up*|mockup*|scenario*|replica|dome|motion platform|full-motion|avatar*|computer-generated|cockpit replica|without leaving the ground|role-play*",
  ],
  [
    "rotation",
    "交代要員 交代部隊 入れ替わり 入れ替わ 次の部隊 三か月ごと 3か月ごと 二か月交代 順繰り 第1陣 第一陣 第2陣 第二陣 帰国した部隊 後任部隊 ダーウィン 三沢に飛来",
    "relieved by|relief in place|took over from|handed over to|six-month|next batch|next unit|turn-over|second contingent|first contingent|back-to-back|darwin|marine rotational|mrf-d|outgoing unit|incoming unit",
  ],
  [
    "interoperability",
    "同じ無線 共通の手順 共通手順 呼吸を合わせ 息を合わせ 息の合った 阿吽 手順を合わせ 手順を確認 言葉の壁 互いの装備 つながる つながり 互換 同じ規格 規格 ひとつのチーム ワンチーム 一体と 連携を確認",
    "seamless*|same page|common procedure*|standard operating procedure*|plug-and-play|plug and play|language barrier*|one team|speak the same language|shoulder to shoulder|shoulder-to-shoulder|gel|mesh*|compatib*|common standard*|each other's equipment|work as one|fight together|fight as one|cohesive",
  ],
  [
    "multi-domain",
    "宇宙とサイバー サイバーと電磁波 電磁波 空海宇宙 陸海空 陸海空宇宙 mdtf マルチドメインタスクフォース 電子戦部隊と 地対艦部隊と 対艦戦 共同対艦",
    "mdtf|multi-domain task force|space and cyber|cyber and space|air, land, sea|land, sea, air|land, air, sea|land, air and sea|electronic warfare and|all domains|kill web|convergence",
  ],
  [
    "air-missile-exercise missile-defence interceptor",
    "発射を探知 迎撃 撃ち落 模擬弾 シミュレーションで迎撃 航跡を共有 日本海で 米イージス ハワイ沖 飛来する 着弾 発射機 展開訓練 展開させ 市ヶ谷 空き地に発射機 空を向 標的ミサイル 標的を 追尾 防空の傘",
    "launcher*|intercept*|incoming missile*|inbound missile*|target missile*|mock target*|tracked the|tracking data|kauai|barking sands|shot down|knock* out|shield|umbrella|iron dome|salvo|battery|batteries|track* a target|hit-to-kill|pacific missile range|canister*|north korean launch*|trilateral tracking|early warning|red sky",
  ],
];
