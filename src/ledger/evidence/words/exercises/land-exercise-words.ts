// The words for what armies train and do, and marines with them: concept, weight, its words in Japanese and in English.

import type { MatterRow } from "../matter-row.ts";

export const LAND_EXERCISE_WORDS: readonly MatterRow[] = [
  [
    "live-fire",
    2,
    "実弾射撃訓練 実弾射撃 実弾演習 実弾 実射訓練 実射 射撃訓練 射撃演習 対空実射 対空射撃 射撃 砲撃訓練 発射訓練 ミサイル発射訓練 実際に発射 撃つ 撃った 撃ち 試射 射爆撃",
    "live-fire|live fire|live-firing|live firing|gunnery|firing|firings|fired|live ammunition|live rounds|shooting|live missile*|marksmanship|target practice",
  ],
  [
    "gunfire",
    1.8,
    "総合火力演習 総火演 火力演習 火力戦闘 火力支援 火力誘導 火力調整 火力 砲撃 艦砲射撃 砲兵射撃 砲射撃",
    "firepower|bombardment|fire support|naval gunfire|shelling|shore bombardment|fire coordination",
  ],
  ["fire-power-show", 2.5, "富士総合火力演習 富士総火演", "fuji firepower|fuji fire power"],
  [
    "cold-weather",
    2.5,
    "寒冷地訓練 寒冷地 積雪寒冷地 積雪地 雪中訓練 雪中 冬季訓練 冬季演習 冬季戦技 冬季戦闘 冬季戦 冬季戦技教育隊 冬季遊撃 酷寒 厳寒 雪の中 雪上 寒地",
    "cold-weather|cold weather|winter warfare|arctic warfare|winter training|snow|sub-zero|winter combat|extreme cold",
  ],
  ["ski", 2.2, "スキー訓練 スキー行進 スキー バイアスロン", "ski|skis|skiing|skied|biathlon"],
  ["jungle", 2.5, "密林戦 密林 ジャングル戦 ジャングル 熱帯雨林", "jungle*|rainforest*"],
  ["desert", 2.3, "砂漠 砂漠戦", "desert"],
  ["survival", 2.2, "生存訓練 生存自活 サバイバル 生存術 自活訓練 野外での生存", "survival|sere|bushcraft"],
  [
    "urban",
    1.5,
    "市街地戦闘訓練 市街地戦闘 市街戦 市街地 屋内戦闘 屋内突入 建物内 建物への突入 閉所戦闘 都市型 至近距離射撃",
    "urban|urban warfare|close quarters|close-quarters|cqb|building clearing|built-up area*|clearing buildings|room clearing",
  ],
  [
    "counter-terror",
    2,
    "テロ対策特殊装備展 テロ対策訓練 テロ対策 テロ対処 対テロ 国際テロ テロ行為 テロ攻撃 テロリスト テロ ゲリラ ゲリコマ 人質救出 人質 特殊部隊対処 コマンドゥ",
    "counterterror*|counter-terror*|anti-terror*|antiterror*|terror*|guerrilla*|hostage*|insurgen*|counter-insurgen*",
  ],
  [
    "special-forces",
    2.3,
    "特殊作戦群 特殊作戦 特殊部隊 特別警備隊 特戦群 レンジャー隊員 レンジャー レンジャー訓練 遊撃",
    "special operations|special forces|special operation*|commando*|ranger|rangers|special boarding|green beret*|navy seal*",
  ],
  [
    "sniper",
    2.3,
    "狙撃手 狙撃班 狙撃競技 狙撃 スナイパー",
    "sniper*|marksman*|marksmen|sharpshooter*|long-range shooting",
  ],
  [
    "mountain",
    2.2,
    "山岳戦 山岳地 山岳 登山 登はん 山地機動 岩場",
    "mountain*|alpine|mountaineer*|rock climb*|climbing",
  ],
  [
    "engineering",
    1.8,
    "施設部隊 施設団 施設科部隊 施設科 施設隊 施設大隊 施設器材 施設機材 工兵部隊 工兵 工兵隊 重機操作 重機 重機材 建設機械 架橋訓練 架橋 渡河訓練 渡河 浮橋 橋を架け 地雷原 障害処理 障害構成 陣地構築 油圧ショベル ブルドーザー ドーザー 道路構築 掘削 築城作業",
    "engineer|engineers|engineering|engineer unit*|heavy equipment|heavy machinery|bridging|bridge-building|bridge building|bulldozer*|excavator*|earthmov*|construction machinery|river crossing*|sappers|combat engineer*|pontoon*|gap crossing|obstacle*",
  ],
  [
    "ordnance-disposal",
    2.3,
    "地雷処理 地雷除去 対人地雷 地雷探知 地雷 不発弾処理隊 不発弾処理 不発弾 爆発物処理 爆発物 爆弾処理 即席爆発装置 即製爆発装置 ied 仕掛け爆弾 砲弾 爆弾 焼夷弾 手りゅう弾 信管 安全化 米国製250キロ爆弾 クラスター弾 クラスター爆弾 弾薬処分 遺棄弾薬",
    "unexploded|uxo|demining|de-mining|landmine*|land mine*|mine action|ordnance disposal|bomb disposal|explosive ordnance|eod|improvised explosive*|ied|ieds|bombs|bomb|wartime bomb*|shells|grenade*|cluster munition*|cluster bomb*|fuze*|humanitarian mine",
  ],
  [
    "chemical-abandoned",
    2.8,
    "遺棄化学兵器 旧日本軍の化学兵器 旧軍の化学兵器 毒ガス弾",
    "abandoned chemical weapon*|poison gas shell*|old chemical weapon*",
  ],
  [
    "cbrn",
    2.5,
    "化学防護隊 化学防護 特殊武器防護 特殊武器 除染 生物化学 化学兵器 生物兵器 nbc cbrn 放射線 放射能 放射性物質 汚染除去 核生物化学 防護マスク 防護服 毒ガス 化学剤 サリン 有毒物質 化学科",
    "cbrn|nbc|chemical protection|chemical, biological|decontaminat*|chemical weapon*|biological weapon*|radiological|radiation|hazmat|hazardous material*|toxic agent*|nerve agent*|gas mask*|protective suit*|sarin",
  ],
  [
    "drone-defence",
    2.2,
    "無人機対処 無人機対策 無人機への対処 無人機の迎撃 無人機を撃ち落と 対無人機 対ドローン ドローン対処 ドローン対策 ドローンへの対処 ドローンを撃ち落と ドローン迎撃 小型無人機等対処 小型無人機 ドローン妨害 ドローンの妨害 違法ドローン c-uas",
    "counter-drone*|counter-uas|counter-unmanned|counter-uav*|anti-drone*|c-uas|drone defense|defense against drones|shoot down drones|shooting down drones|down drones|drone jammer*|against small drones|drone interceptor*",
  ],
  [
    "combat-training",
    1.5,
    "対抗部隊 訓練評価隊 戦闘訓練センター 戦闘訓練 攻撃訓練 防御訓練 近接戦闘 銃剣 格闘 徒手格闘 白兵 分隊戦闘 小隊戦闘 中隊戦闘 歩兵戦術 普通科部隊",
    "opposing force*|combat training|battle drill*|infantry|infantrymen|hand-to-hand|close combat|bayonet*|squad tactics|platoon*|company-level|martial arts",
  ],
  [
    "armour-training",
    2,
    "戦車射撃 機甲戦 機甲部隊 機甲 戦車競技",
    "tank gunnery|armored warfare|armored unit*|tank training",
  ],
  ["anti-tank", 2, "対戦車 対装甲 対舟艇", "anti-tank|antitank|anti-armor"],
  ["march", 2, "行進訓練 徒歩行進 行軍 長距離機動", "road march|foot march|ruck march|ruck|route march"],
  [
    "mobility-deployment",
    1.8,
    "機動展開訓練 機動展開 協同転地演習 転地演習 緊急展開 転地訓練 部隊の移動 長距離移動",
    "rapid deployment|deployment exercise*|relocation exercise*|strategic movement",
  ],
  [
    "guard",
    1.6,
    "警備訓練 基地警備 警備 治安出動 治安維持 重要施設の警護 重要施設の防護 原発警備 警察との共同",
    "security operation*|base security|base defense|public security|guard duty|riot control|crowd control",
  ],
  [
    "tactics-school",
    1.6,
    "戦技競技会 戦技競技 戦技 練度 錬成 技能競技",
    "combat skills|skills competition|proficiency|skill-at-arms",
  ],
  [
    "shooting-comp",
    2.2,
    "射撃競技会 射撃競技 射撃大会 射撃選手権 aasam",
    "shooting competition*|shooting match*|shooting meet*|skill at arms|aasam|shooting championship*",
  ],
  ["orient-shield", 2.3, "オリエントシールド", "orient shield"],
  ["yama-sakura", 2.3, "ヤマサクラ", "yama sakura"],
];
