// What is seen of weapons, vehicles and what a soldier wears: launchers, blasts, wheels and goggles.

import type { SceneRow } from "../scene-row.ts";

export const WEAPON_SCENES: readonly SceneRow[] = [
  [
    "missile",
    "発射機 発射管 発射台 発射筒 弾頭 誘導装置 飛翔 射程 白煙 白い煙を引 火を噴 着弾 キロ先 キロ飛 命中 標的艦 弾体",
    "launcher*|launch tube*|canister*|warhead*|seeker|contrail|plume|streak*|roar*|kilometers away|salvo*|booster*|test-fired|launch crew*",
  ],
  [
    "ballistic-missile missile-warning",
    "日本海に落下 eez外 発射を確認 発射を探知 発射された 最高高度 飛翔時間 火星 火星17 火星18 移動式発射台 固体燃料 着弾 jアラート 落下地点 着水 赤外線 熱を捉 衛星が捉 瞬時に 即時共有 リアルタイム共有 リアルタイムで共有",
    "pyongyang|dprk|hwasong*|kim jong un|splashed down|fell into the sea|fell outside|lofted|flew about|solid-fuel*|liftoff|real time|real-time|infrared|plume|detected the launch|launch detection|early alert*|trajector*",
  ],
  [
    "hypersonic",
    "音速の5倍 音速の 超音速 変則的 低空を滑空 滑空 宇宙との境 マッハ 大気圏 不規則 予測できない ウェーブライダー 迎え撃 スクラム",
    "five times the speed of sound|speed of sound|glid*|unpredictable|maneuvering target*|upper atmosphere|scramjet*|waverider|zircon|dark eagle|northrop|counter-hypersonic",
  ],
  [
    "glide-bomb standoff tomahawk type12",
    "敵の射程外 射程外 射程1000 射程1千 射程約1000 射程1600 射程2000 キロ先 健軍 健軍駐屯地 上富良野 日出生台 搬入 反対集会 敵基地 相手の領域 400発 最大400 米国から購入 艦に搭載 発射装置の改修 ちょうかい 米国で改修 前倒し 地上発射 車両から発射 発射機材",
    "out of range|beyond the reach|1,000-kilometer|1,000 kilometers|1,600 kilometers|kilometer range|camp kengun|kengun|camp fuji|upgraded missile*|400 missiles|up to 400|raytheon|rtx|chokai|launch from ships|fitted with|block iv|block v|enemy base*|strike back|hit back|deep strike|a year ahead of schedule|ground-launched|kongsberg|ahead of schedule deployment",
  ],
  [
    "anti-ship",
    "船を狙 艦を狙 艦艇を狙 沿岸から 海面すれすれ 標的艦 洋上の目標 静内 静内対空 北海道の射場 礼文 88式 12式 石垣駐屯地 宮古島駐屯地 奄美駐屯地 島から撃 海峡をふさ 沈め",
    "ship-killer*|ship killer*|ship-killing|sink ships|sank the|sea-skimming|sea skimming|coastal batter*|coast-based|type 88|shizunai|batanes|deny access|surface target*|target ship*|hulk|himalayan",
  ],
  [
    "pac3 sam sm6 amraam",
    "発射機 レーダー車 高射群 飛来する 迎え撃 航空機を落 三菱重工 ライセンス 米国に輸出 米国へ移転 米国に移転 米国への移転 在庫を補 補充 三菱電機 高射学校 下志津 ニューメキシコ マクレガー ホワイトサンズ 肩に担 低空の敵 空中の目標 翼の下に 真珠湾沖 カウアイ 胴体に抱え 弾倉 防空の傘",
    "launcher*|interceptors|raytheon|rtx|mitsubishi heavy|licensed|export* to the united states|stockpile*|replenish u.s. stocks|restock*|mcgregor|white sands|new mexico|fort bliss|shoulder-fired|low-flying|hit-to-kill|under the wing|under wing|beyond visual range|pylon*|seeker|kauai|vls cell*|kill chain|captive carry",
  ],
  [
    "himars",
    "ロケット弾 発射車両 トラックの荷台 荷台から発射 素早く撃 撃って移動 撃ってすぐ 反対の声 岩国に展開 中国とロシアが反発 c-130で運 輸送機で運 矢臼別",
    "shoot and scoot|shoot-and-scoot|wheeled launcher*|rocket pod*|rapid infiltration|hirain|precision strike missile*|prsm|gmlrs|atacms|container-like|trailer-mounted|3rd multi-domain|beijing protest*|fired from the back|truck-mounted",
  ],
  [
    "torpedo",
    "発射管 水中を走 航走 スクリュー 船腹 投下 航跡 海の中を 長崎堂崎 堂崎 18式 12式魚雷 大村湾 命中すれば",
    "launch tube*|torpedo tube*|mk 54|mk-54|mk 48|mk-48|mark 48|wake homing|runs underwater|exercise torpedo|recoverable|tinfish|heavyweight|lightweight torpedo",
  ],
  [
    "gun",
    "引き金 銃身 弾倉 銃床 弾を込 薬莢 口径 ミリ弾 照準器 空砲 銃を分解 豊和工業 豊和 住友重機 連射 5インチ 127ミリ 76ミリ 60ミリ 81ミリ 120ミリ迫 砲口",
    "trigger*|magazine*|stock and barrel|caliber|calibre|muzzle|mm rounds|m4|m16|m240|howa|breech|recoil|gun crew*|gunner*|barrels|rifleman|riflemen|tripod|five-inch|5-inch|127mm|127 mm|60mm|81mm",
  ],
  [
    "artillery ammunition-kind",
    "砲弾 砲手 砲口 砲列 装薬 信管 弾着 轟音 地響き 照準 155ミリ 155mm 牽引 牽引砲 99式 19式 fh70 前進観測 観測班 矢臼別 県道104号線越え 104号線越え 分散移転 移転訓練 火砲の音 弾薬庫",
    "shells|155|m777*|m109*|caesar|fh70|gun crew*|gun line|forward observer*|fire direction|breech|lanyard|muzzle|thunder*|red leg*|redleg*|relocation firing|highway 104|artillery relocation|towed gun*|12th marine*|rounds downrange",
  ],
  [
    "explosive",
    "起爆 爆風 爆破 導火線 雷管 点火 日本油脂 火薬工場 工場火災 ニトロ 保管庫 爆薬庫 威力",
    "detonat*|blast|blasts|c-4|c4|fuse|blasting cap*|demolition*|det cord|nitrocellulose|rdx|energetics|plant explosion",
  ],
  [
    "vehicle armour",
    "車輪 タイヤ 八輪 8輪 装輪 荷台 ハンドル 運転席 運転手 走行 鍵を渡 車体 エンジン ディーゼル 土煙 四駆 防弾ガラス 装甲を施 地雷に耐え 100台 101台 約100台 鉄板 日本製鋼所 ライセンス 車庫 車検 三菱重工 小松製作所 ウクライナに提供 ウクライナへ 中古車",
    "wheel|wheels|wheeled|tire|tires|tyres|steering wheel|bulletproof glass|mine-resistant|mrap*|eight-wheel*|8x8|6x6|off-road|all-terrain|japan steel works|amv|turret*|troop carrier*|chassis|axle*|engine roared|horsepower|strykers|used vehicle*",
  ],
  [
    "truck",
    "荷台 積載 運転席 ハンドル 車列 三トン半 3トン半 七トン 7トン いすゞ 日野 けん引",
    "cargo bed|flatbed*|tarpaulin*|convoy*|isuzu|hino|tow hook|mtvr*|seven-ton|7-ton|payload|tailgate",
  ],
  [
    "motorcycle",
    "二輪 二輪車 またがり ハンドル 偵察用 オフロード 白バイ カワサキ",
    "two-wheel*|handlebar*|off-road|kawasaki|dirt bike*|throttle",
  ],
  [
    "amphibious-vehicle",
    "海から上が 波を越え 水しぶき 水に浮 浮いて 浮かんで 海を走 水上を走 ウォータージェット 珊瑚礁 履帯 崎辺 相浦 陸に乗り上げ 揚陸艦から発進 海兵隊員を乗せ",
    "swam ashore|waterjet*|coral reef*|amtrac*|acv*|well deck|surf zone|from ship to shore|churn*|sakibe|ainoura",
  ],
  [
    "body-armour",
    "弾を止 プレート 着込 頭を守 胸を守 千個 小牧から 命を守る 避弾",
    "helmet*|plate carrier*|kevlar|torso|ukrain*|fragment*|stop a bullet|kilos of gear",
  ],
  [
    "camouflage",
    "顔料 ドーラン 草木 木の葉 枝を 隠れ 見つかりに 網をかけ 溶け込 紛れ 身を隠 緑と茶",
    "face paint|branches|netting|blend* in|blending|conceal*|ghillie|disguise*",
  ],
  [
    "night-vision",
    "暗闇 闇 緑の画面 緑色に光 緑色の視界 真夜中 月明かり ゴーグル 体温 赤外 灯火なし",
    "darkness|goggles|green glow|pitch black night|moonless|after dark|heat signature*|thermal|lights out|blackout|night sky",
  ],
  [
    "decoy",
    "だます 騙 偽物 ダミー 風船 膨らませ 熱源をばらま アルミ 敵を欺",
    "dummy|dummies|inflatable*|fooled|lure*|deceiv*|decept*|aluminium strip*|burning flare*|nulka",
  ],
  [
    "nuclear-weapon",
    "被爆 被爆者 原爆 原爆投下 キノコ雲 きのこ雲 平和記念公園 npt 非核 ヒバクシャ 核のない世界 戦術核 先制不使用 保有国 豊渓里 地下実験 iaea 戦略原潜",
    "hibakusha|atomic bomb*|a-bomb*|mushroom cloud*|extended deterrence|npt|non-nuclear|nuclear-free|nuclear-armed|warhead*|iaea|punggye-ri|tactical nuke*|nuke|nukes|nuclear powers|without nuclear|doomsday|submarine-launched|nuclear-capable",
  ],
  [
    "wmd",
    "阻止訓練 拡散阻止 積み荷 臨検 貨物検査 コンテナ検査 税関 シンガポールで 不拡散 パシフィックプロテクター",
    "cargo inspection*|container inspection*|interdict*|proliferat*|pacific protector|pacific shield|deep sabre|illicit cargo|dual-use",
  ],
  [
    "nonlethal",
    "5つの類型 防弾 輸出緩和 殺傷 与党協議 自公 ルール撤廃",
    "export rule*|export restriction*|lethal arms|scrap* the limit*|three principles|flak",
  ],
];
