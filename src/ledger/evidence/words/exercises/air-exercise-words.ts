// The words for what air forces and airborne troops train and do: concept, weight, its words in Japanese and in English.

import type { MatterRow } from "../matter-row.ts";

export const AIR_EXERCISE_WORDS: readonly MatterRow[] = [
  [
    "air-combat",
    1.5,
    "防空戦闘訓練 防空戦闘 要撃戦闘訓練 要撃戦闘 要撃訓練 要撃 戦闘機戦闘訓練 戦闘機戦闘 対戦闘機戦闘 空対空戦闘 空戦訓練 空中戦 空戦 格闘戦 戦闘機訓練 戦闘機部隊の訓練 各種戦闘訓練 異機種間",
    "air combat|air-combat|intercept*|air defense combat|dogfight*|dissimilar air*|fighter training|air-to-air combat|fighter combat|dact|air superiority|counter-air|combat air",
  ],
  [
    "air-refuelling",
    2.5,
    "空中給油 空中受油 空中での給油 空中での燃料 空中で給油 空中で燃料 飛行中の給油 飛行中に給油 飛行中に燃料 空中で補給 空で燃料 空の上で燃料 空中給油訓練 受油",
    "aerial refuel*|air-to-air refuel*|air refuel*|in-flight refuel*|inflight refuel*|mid-air refuel*|midair refuel*|refuel* in the air|refuel* in flight|refuel* in mid-air|aerial tanker*|tanking|aar",
  ],
  [
    "refuelling",
    1.5,
    "給油 燃料補給 燃料の補給 燃料を補給 燃料を入れ 燃料を受け取 燃料の提供 燃料を提供 燃料を渡 ホットリフュエル 地上給油 ホットピット",
    "refuel*|hot pit|hot-pit|took on fuel|fuel transfer*|bunkering|fueling|fuelling",
  ],
  [
    "bomber-escort",
    2.3,
    "爆撃機との編隊飛行 爆撃機 b-52 b-1b b-1 b-2 戦略爆撃機",
    "bomber|bombers|b-52|b-52s|b-52h|b-1b|b-1bs|b-1|b-2|strategic bomber*",
  ],
  [
    "formation",
    1.5,
    "編隊航法訓練 編隊航法 編隊飛行 編隊を組 編隊で飛行 戦術運動 戦術機動 編隊航行 編隊 陣形運動 陣形 隊形 艦隊運動 隊列を組 単縦陣 並走",
    "formation flight*|formation flying|flew in formation|flying in formation|formation|formations|maneuvering|tactical maneuver*|steaming in company|sailed in company|officer of the watch maneuver*",
  ],
  [
    "airborne",
    2,
    "第1空挺団 第一空挺団 空挺団 空挺部隊 空挺降下 空挺作戦 空挺訓練 空挺 落下傘降下 落下傘部隊 落下傘兵 落下傘 パラシュート降下 パラシュート 降下訓練始め 降下訓練 自由降下 高高度降下 低高度降下 飛び降り 降下 グライダー空挺",
    "airborne|airborne operation*|airborne brigade|parachut*|paratroop*|jumped from|static line|static-line|free fall|freefall|halo|jump training|jumpmaster*|jumps|skydiv*",
  ],
  [
    "heliborne",
    2,
    "ヘリボン ヘリボーン 空中機動 ヘリコプターからの降下 ヘリからの降下 ファストロープ リペリング ラペリング 空中機動作戦",
    "heliborne|helicopter-borne|air assault*|fast rope*|fast-rope*|fast-roping|rappel*|air mobile|airmobile",
  ],
  [
    "airdrop",
    2.5,
    "物料投下 物料の投下 物資投下 物資の投下 物資を投下 空中投下 空投 投下訓練 投下 落下傘で 空から物資 空から落と クリスマスドロップ 貨物投下",
    "airdrop*|air drop*|air-drop*|container drop*|drop* supplies|dropped supplies|christmas drop|cargo drop*|supplies from the air",
  ],
  [
    "transport",
    1.5,
    "輸送訓練 統合輸送 輸送任務 輸送支援 航空輸送 空輸 海上輸送 機動輸送 国際緊急輸送 緊急輸送 輸送 運搬 運ぶ 運び 運ん 搬送 移送 空輸隊 送り届け",
    "transport*|airlift*|sealift*|lift|haul*|carried cargo|cargo operation*|shipment of personnel|ferried|ferry*|air transport|flown in",
  ],
  [
    "scramble",
    2.2,
    "緊急発進 スクランブル 対領空侵犯措置 領空侵犯 領空を侵犯",
    "scrambl*|airspace violation*|airspace incursion*|violation of airspace|violated japan's airspace|quick reaction alert|air policing",
  ],
  [
    "aerobatics",
    2.5,
    "展示飛行チーム 展示飛行隊 展示飛行 曲技飛行チーム 曲技飛行隊 曲技飛行 アクロバット飛行 アクロバットチーム アクロバット 特殊飛行隊 飛行展示 ブルーインパルス 飛行隊 編隊飛行 飛行チーム 祝賀飛行 曲技 宙返り",
    "display team*|aerobatic*|flying display*|air display*|display flight*|acrobatic*|formation flying|blue impulse|flypast*|fly-past*|flyover*|stunt flying|roulettes|black eagles|red arrows|thunderbirds|blue angels|display fly*",
  ],
  [
    "airshow",
    2.2,
    "航空祭 エアショー 航空ショー 航空フェスタ エアフェスタ エアメモリアル",
    "air show*|airshow*|air festival*|air fest",
  ],
  [
    "test-flight",
    2,
    "飛行試験 試験飛行 試験飛行士 初飛行 初フライト テスト飛行 テストフライト 飛行テスト 初めて空を飛",
    "flight test*|test flight*|flight-test*|maiden flight|first flight|flew for the first time|test pilot*",
  ],
  [
    "take-off",
    1.8,
    "離着陸訓練 陸上空母離着陸訓練 fclp 空母艦載機着陸訓練 タッチアンドゴー 連続離着陸 離着陸 離発着 発着 離陸 着陸訓練 短距離離陸 垂直着陸 不整地着陸 高速道路での離着陸",
    "take-off*|takeoff*|landing practice|touch-and-go*|touch and go*|field carrier landing|fclp|vertical landing*|short takeoff*|take off and land*|highway landing*",
  ],
  [
    "air-control",
    2.3,
    "要撃管制 警戒管制 管制官 航空管制 管制業務 管制塔 管制員 防空管制 戦闘管制",
    "air control*|air traffic control*|air-traffic control*|controller*|control tower*|combat control*|ground-controlled intercept*|jtac*|forward air control*",
  ],
  [
    "close-air-support",
    2.3,
    "近接航空支援 対地攻撃 対地射爆撃 対地爆撃 空対地射爆撃 空対地 航空火力支援 爆撃訓練 射爆撃訓練 空爆",
    "close air support|air-to-ground|ground attack|bombing practice|bombing training|bombing run*|air strike*|airstrike*",
  ],
  [
    "air-search",
    1.8,
    "戦闘捜索救難 戦闘救難 パイロットの救出 搭乗員の救出 搭乗員救出",
    "combat search and rescue|csar|personnel recovery|rescue of downed|downed pilot*|downed aircrew",
  ],
  [
    "bilateral-flight",
    1.5,
    "共同飛行 共同飛行訓練 日米共同飛行 合同飛行",
    "bilateral flight*|joint flight*|flew together|combined flight*",
  ],
  [
    "alert-dispersal",
    2.2,
    "機動分散運用 分散運用 機動分散 分散展開 迅速機敏な戦力展開 迅速展開 アジャイル",
    "agile combat employment|dispersed operations|dispersal|dispersed",
  ],
  ["night-flight", 2, "夜間飛行訓練 夜間飛行", "night flight*|night flying|night-flying"],
  [
    "airfield-repair",
    2.3,
    "滑走路被害復旧 滑走路復旧 飛行場被害復旧 滑走路の復旧",
    "airfield damage repair|runway repair|airfield repair|rapid runway",
  ],
  ["red-flag", 2.2, "レッドフラッグ", "red flag"],
];
