// The words for aircraft by their type, and by the designations that stand for the type: concept, weight, Japanese, English.

import type { MatterRow } from "../matter-row.ts";

export const AIRCRAFT_WORDS: readonly MatterRow[] = [
  [
    "fighter",
    1.6,
    "支援戦闘機 主力戦闘機 戦闘機部隊 戦闘機 戦闘攻撃機 戦闘爆撃機 艦載戦闘機 ステルス戦闘機 ステルス機 f-2* f-4* f-15* f-16* f-18* f-22* f/a-18* ea-18* f-35* f2戦闘機 f15戦闘機 f35 f35a f35b f15 ユーロファイター タイフーン ラファール ラプター スホイ グリペン ホーネット mig-29* su-27* su-30* su-35* ミラージュ 殲",
    "fighter*|fighter jet*|warplane*|combat aircraft|stealth fighter*|f-2|f-2s|f-15|f-15s|f-15j*|f-35|f-35s|f-35a*|f-35b*|f-16*|f/a-18*|f-22*|f-4*|eurofighter*|typhoon fighter*|typhoons|rafale*|gripen*|hornet|hornets|super hornet*|su-30*|su-35*|strike aircraft|jets",
  ],
  [
    "carrier-aircraft",
    2,
    "空母艦載機 艦載機部隊 艦載機 艦上機",
    "carrier-based aircraft|carrier aircraft|carrier air wing|carrier-borne|shipborne aircraft|carrier jet*",
  ],
  [
    "gcap",
    2.5,
    "次期戦闘機の共同開発 次期戦闘機 次世代戦闘機 新型戦闘機 gcap gigo ジーキャップ グローバル戦闘航空プログラム グローバル戦闘航空 日英伊の戦闘機 戦闘機の共同開発 戦闘機共同開発 テンペスト 第6世代戦闘機 第六世代戦闘機 将来戦闘機 f-x エッジウィング",
    "gcap|gigo|next-generation fighter*|next generation fighter*|next-gen fighter*|global combat air|future fighter*|sixth-generation fighter*|sixth generation fighter*|new fighter jet|tempest|edgewing|trilateral fighter*|f-x",
  ],
  [
    "trainer-aircraft",
    2.2,
    "中等練習機 初等練習機 次期練習機 次期初等練習機 練習機 t-4* t-7* t-400* t-6* t-7a 教育用飛行機 訓練機",
    "trainer aircraft|training aircraft|training plane*|jet trainer*|trainer jet*|basic trainer*|t-4*|t-6*|t-7*|trainer plane*",
  ],
  [
    "transport-aircraft",
    2,
    "大型輸送機 戦術輸送機 輸送機 c-1 c-2* c-130* c-17* c-40* c-390* a400m ハーキュリーズ グローブマスター 空輸用の飛行機 貨物機",
    "c-2|c-2s|c-130*|c-17*|c-40*|c-390*|transport aircraft|transport plane*|transporter aircraft|airlifter*|cargo aircraft|cargo plane*|a400m*|hercules|globemaster*|military transport",
  ],
  [
    "patrol-aircraft",
    2.2,
    "固定翼哨戒機 対潜哨戒機 哨戒機 海上哨戒機 海洋監視機 p-1 p-3* p-8* p1哨戒機 ポセイドン オライオン",
    "p-1|p-1s|p-3*|p-8*|maritime patrol aircraft|patrol aircraft|patrol plane*|poseidon*|orion|orions|surveillance aircraft|surveillance plane*",
  ],
  [
    "tanker",
    2.2,
    "空中給油輸送機 空中給油機 給油輸送機 給油機 kc-767* kc-46* kc-30* kc-135* kc-130* kc-10* 空飛ぶガソリンスタンド",
    "tanker|tankers|tanker aircraft|refueling aircraft|refuelling aircraft|refueling plane*|kc-767*|kc-46*|kc-30*|kc-135*|kc-130*|stratotanker*|mrtt",
  ],
  [
    "helicopter",
    2,
    "輸送ヘリコプター 輸送ヘリ 哨戒ヘリコプター 哨戒ヘリ 多用途ヘリコプター 多用途ヘリ 汎用ヘリ 救難ヘリコプター 救難ヘリ 掃海ヘリ 大型ヘリ 回転翼機 回転翼 ヘリコプター ヘリ ch-47* ch-101* ch-53* mch-101* uh-60* uh-1* uh-2* uh-x sh-60* mh-60* ec-225 h-60* チヌーク ブラックホーク シーホーク",
    "helicopter*|helo|helos|chopper*|rotary-wing|rotary wing|rotorcraft|ch-47*|ch-53*|mch-101|uh-60*|uh-1*|uh-2*|sh-60*|mh-60*|chinook*|black hawk*|blackhawk*|seahawk*",
  ],
  [
    "attack-helicopter",
    2.2,
    "戦闘ヘリコプター 戦闘ヘリ 攻撃ヘリコプター 攻撃ヘリ 対戦車ヘリコプター 対戦車ヘリ ah-64* ah-1* アパッチ コブラ",
    "attack helicopter*|ah-64*|ah-1*|apache*|gunship*",
  ],
  [
    "osprey",
    2.3,
    "オスプレイ 垂直離着陸輸送機 ティルトローター v-22* mv-22* cv-22* cmv-22*",
    "osprey*|v-22*|mv-22*|cv-22*|cmv-22*|tiltrotor*|tilt-rotor*",
  ],
  [
    "rescue-aircraft",
    2.3,
    "救難飛行艇 水陸両用救難飛行艇 飛行艇 救難機 捜索救難機 救難捜索機 us-2 us2 us-1* u-125* 水上機",
    "amphibian aircraft|amphibious aircraft|seaplane*|flying boat*|rescue aircraft|rescue plane*|us-2|u-125*|amphibian plane*|water bomber*",
  ],
  [
    "aew",
    2.2,
    "早期警戒管制機 早期警戒機 空中警戒管制機 空中警戒機 e-2* e-767 e-7* e-3* エーワックス awacs ホークアイ 空飛ぶレーダー",
    "early warning aircraft|early-warning aircraft|early warning plane*|airborne early warning|airborne early-warning|awacs|e-2c*|e-2d*|e-767*|e-7*|wedgetail*|hawkeye*",
  ],
  [
    "electronic-aircraft",
    2.2,
    "電波情報収集機 電子戦機 スタンドオフ電子戦機 電子測定機 電波収集機 電子偵察機 情報収集機 rc-2 rc-135* ec-1 ec-2 ep-3* op-3* ys-11eb 画像情報収集機",
    "electronic warfare aircraft|signals intelligence aircraft|intelligence-gathering aircraft|rc-2|rc-135*|ec-1|ep-3*|stand-off jammer*|stand-off electronic",
  ],
  [
    "reconnaissance",
    2,
    "偵察活動 偵察飛行 偵察機 偵察部隊 偵察隊 偵察 rf-4* 情報収集警戒監視偵察 情報収集警戒監視 isr",
    "reconnaissance|recon|scout|scouts|isr|intelligence, surveillance|spy plane*|u-2",
  ],
  [
    "airship",
    2.3,
    "偵察用気球 偵察気球 気球型 気球 飛行船 成層圏プラットフォーム haps 成層圏",
    "balloon*|airship*|blimp*|stratospheric|high-altitude platform*|haps",
  ],
  [
    "vip-flight",
    2,
    "政府専用機 特別輸送機 b-777 特別航空輸送隊",
    "government aircraft|government plane*|vip aircraft|special airlift",
  ],
  [
    "airframe",
    2,
    "機体構造 機体設計 機体 主翼 胴体 尾翼 翼 風洞",
    "airframe*|wing|wings|fuselage*|wind tunnel*|tailplane*|airplane body",
  ],
  [
    "engine",
    2,
    "航空エンジン ジェットエンジン ロケットエンジン エンジン 推進装置 推進薬 推進 ターボファン xf9 ラムジェット スクラムジェット 原動機 ガスタービン ディーゼル",
    "engine|engines|propulsion|turbofan*|gas turbine*|ramjet*|scramjet*|jet engine*|diesel*|powerplant*",
  ],
  [
    "aircraft",
    0.9,
    "航空機 飛行機 軍用機 自衛隊機 軍機 固定翼機 固定翼",
    "aircraft|plane|planes|airplane*|military aircraft|fixed-wing",
  ],
  [
    "ejection",
    2,
    "射出座席 緊急脱出装置 酸素マスク 飛行服 機上装備",
    "ejection seat*|flight suit*|oxygen mask*",
  ],
];
