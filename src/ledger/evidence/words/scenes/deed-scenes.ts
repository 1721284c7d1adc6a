// What is seen where offices and units begin, begin again and grow, and where guests of several kinds meet.

import type { SceneRow } from "./scene-row.ts";

export const DEED_SCENES: readonly SceneRow[] = [
  [
    "set-up",
    "看板 看板を掛 看板を掲 看板を除幕 除幕 隊旗 隊旗授与 旗を授 テープカット 初代 初代司令 初代隊長 初代室長 産声 生まれ 誕生 看板掛け 編成完結式 隊員約 人体制 名体制 人規模 名規模 新しい部隊 新しい課 新しい組織 新部署 室を置 課を置 班を置 立ち上が 看板が掛",
    "nameplate*|plaque*|unveiled|ribbon|ribbon-cutting|cut the ribbon|colors were|uncased|guidon*|activated|activation|activates|born|birth of|took shape|taken shape|came to life|brand-new|brand new|newest|first commander|first director|first head|strong unit|new office|new unit|new body|new cell|new center|new desk|doors opened|opened its doors|got off the ground",
  ],
  [
    "start",
    "第一歩 第1歩 一歩を踏み出 踏み出 踏み出し 幕開け 幕が開 口火 火ぶた 初日 1日目 滑り出し 号令 産声 くわ入れ 初回 第1回 この日から 本格化 船出 軌道に乗",
    "first session|first round|off the ground|set in motion|got going|gets going|set off|sets off|set sail|curtain*|flagged off|rolled into action|first shots|maiden|turned the first|debut*",
  ],
  [
    "resumption",
    "年ぶり 数年ぶり 以来の コロナ禍以来 途絶え 途絶えてい 止まっていた 中断していた 見合わせていた 休止していた 久しぶり 久々 元の姿 もう一度 息を吹き返 復し 再び顔を 凍結を解 解除し 解禁 空白を経 空白期間",
    "after a break|after a pause|after a gap|after a hiatus|hiatus|for the first time since|first since|first in years|years' absence|back after|is back|are back|came back|comes back|back on|picked up where|pick up where|once more|thaw*|lifted the|unfroze|unfreez*|long silence|since the pandemic|interrupted|suspended since|put on hold|stalled",
  ],
  [
    "headquarters",
    "市ヶ谷 市谷 庁舎 地下の指令所 大型画面 大スクリーン 当直 指揮系統 一元的に指揮 陸海空を束ね 束ねて指揮 司令官に就 四つ星 横田 幕僚を集 作戦室 指令室 指揮所の壁",
    "ichigaya|yokota|pentagon|operations floor|ops floor|watch floor|wall of screens|video wall*|one commander|single commander|under one roof|four-star|three-star|staff directorate*|duty watch|war room|operations room",
  ],
  [
    "pacific-islands",
    "フィジー トンガ パプア パラオ ソロモン バヌアツ サモア ツバル キリバス ナウル ミクロネシア マーシャル 海面上昇 サイクロン さんご礁 首飾り 花の首飾り キャッサバ 島国 小さな島 海に囲ま 小型艇 巡視艇",
    "fiji*|suva|tonga*|papua*|palau*|koror|solomon islands|vanuatu|samoa*|tuvalu|kiribati|nauru|micronesia*|marshall islands|cyclone*|rising seas|sea level*|atoll*|lagoon*|garland*|kava|island nations|island states|island chiefs|blue pacific",
  ],
  [
    "sister-units ship-visitors",
    "姉妹 提携 盟約 盟約書 盾を交換 隊章を交換 同じ艦名 同じ番号の 縁を結 実習生 遠洋 遠洋練習航海 候補生を乗せ 甲板で記念 乗組員が上陸 水兵 セーラー服 水兵帽 白い制服の 街に繰り出",
    "twinned|twinning|paired with|pairing|sister ship*|same number|namesake|bond of|cruise with cadets|sailors ashore|sailors went ashore|went ashore|white uniform*|bluejacket*|ship's company|hands on deck|shore party|deckhand*",
  ],
  [
    "quarantine blood",
    "注射 接種 接種会場 ワクチン 隔離 防護服 マスク 消毒 噴霧 消石灰 殺処分 鳥インフルエンザ 豚熱 養鶏場 鶏舎 pcr 検体 濃厚接触 水際 健康観察 ホテルで待機 献血 血液型 輸血 冷蔵 冷凍 凍結血小板 血漿 献血車 止血",
    "jab|jabs|inoculat*|protective suit*|hazmat|masks|disinfect*|spray*|cull*|bird flu|avian|swine fever|poultry|chickens|swab*|pcr|tested positive|donor*|donated blood|blood type*|plasma|platelet*|walking blood bank|transfus*|chilled|freeze-dried",
  ],
  [
    "nuclear",
    "原発 原子炉 放射線 放射能 被ばく 線量 線量計 モニタリングポスト ヨウ素剤 除染 原潜 濃縮 査察官 被爆者 ガイガー",
    "reactor*|power plant*|radiation|radioactiv*|dosimeter*|geiger|fallout|iodine|decontaminat*|uranium|plutonium|enrichment|warhead*|hiroshima|nagasaki|hibakusha|iaea|sievert*",
  ],
  [
    "marines",
    "沿岸連隊 海兵沿岸 mlr mv-22 エアクッション 強襲揚陸 キャンプハンセン キャンプシュワブ キャンプフォスター うるま 金武 岩国の海兵 海兵遠征 メイナード 相浦 水陸機動団 砂浜 上陸用",
    "leatherneck*|devil dog*|semper fi|mef|meu|littoral regiment*|mlr|camp hansen|camp foster|camp butler|pendleton|twentynine palms|darwin|expeditionary force|expeditionary unit|mv-22*|amphibious assault|ainoura|beachhead*",
  ],
  [
    "base",
    "門の前 正門 衛門 営門 営内 隊舎 柵の内 滑走路の脇 ゲート前 基地開放 航空祭 記念日行事 国旗掲揚 起床ラッパ 消灯ラッパ 売店 px 隊員浴場 厚生センター",
    "main gate|front gate|inside the wire|inside the gate|behind the fence|commissary|open base|open day|reveille|bugle*|flagpole*|parade ground*|guardhouse|on post",
  ],
  [
    "expansion",
    "倍増 2倍 二倍 3倍 三倍 増やし 増え 上積み 規模を大き 昨年の倍 最大規模 過去最多 参加国が増 より多く 回数を増 人数を増 範囲を広 裾野 枠を広",
    "doubled|doubling|double the|tripl*|twice as many|twice the|twofold|more than last year|bigger|largest ever|biggest ever|biggest yet|record number|more countries|more days|grew|added more|extra days",
  ],
];
