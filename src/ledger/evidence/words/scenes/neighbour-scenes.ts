// What those who live beside a base see, hear and are paid: windows that shake, wells that are sampled, fishermen, owners and town halls.

import type { SceneRow } from "./scene-row.ts";

export const NEIGHBOUR_SCENES: readonly SceneRow[] = [
  [
    "noise",
    "耳をふさ 耳を塞 窓が震え 窓ガラスが震 テレビの音 会話が途切 会話が聞こえ 授業が中断 赤ちゃんが起き 寝つけ 眠れな 眠れず 測定局 観測局 w値 lden 苦情 苦情が 電話が相次 区域図 区域指定 区域を見直 夜9時以降 午後10時から 原告団 原告 差止め アフターバーナー 上空を旋回 住宅地の上空 回数を測",
    "rattl*|windows shook|earplug*|ear-splitting|deafening|ears|drown out|sleepless|could not sleep|kept awake|woke the|wakes|microphone*|meter readings|measuring station*|monitoring station*|sensors on roofs|contour map*|plaintiff*|complaint*|complained|calls from residents|hush|quieter|quiet nights|louder|sonic boom*|afterburner*|overhead|thunder*|lessons interrupted|din|racket|db",
  ],
  [
    "soundproof",
    "サッシ 二重サッシ 複層ガラス 窓を取り替え 窓の取り替え 室外機 エアコンを設 空気調和 換気扇 世帯 戸の住宅 一戸 壁に断熱 工事費を助成 申請を受け付け 告示後住宅 学校の窓 診療所の窓",
    "double window*|double-pane*|double pane*|thicker glass|glazing|window frame*|sash|sashes|ventilator*|air conditioner*|households|homes fitted|homeowners|homes near|insulated|insulating|walls lined|school windows|applied for work|carpenter*|quieter rooms",
  ],
  [
    "low-flight night flight-route flight-hours",
    "低く飛 屋根すれすれ 谷あい 山あい ダムの上 電線をかすめ 腹が見え 機体の腹 操縦士の顔 目撃 目撃情報 動画に撮 海側に 海上を飛 市街地を避 住宅地を避 学校の上空 病院の上空 150メートル 300メートル 高度を 月明かり 暗視 照明を落と 灯りを消 夜空 夜の海 寝静ま 未明まで 飛んだ回数 飛行を控え 飛ばな 飛行を止め 地上待機 全機 飛行再開",
    "treetop*|tree-top|rooftop height|skimmed|skim|valley*|over the dam|power line*|feet above|meters above|under 500|150 meters|500 feet|eyewitness*|filmed|spotted flying|over the town|over houses|avoid built-up|avoid schools|away from homes|moonlight|moonless|night-vision|night vision|nvg*|lights out|blackout|in the dark|darkness|midnight|small hours|past 10|after 10 p.m.|took to the air|no flying|stood down|fleet was grounded|returned to flight|back in the air|resumed flights",
  ],
  [
    "parts-drop",
    "部品を失 部品がなくな なくなって 風防 窓枠 外れ落 外れて 外れた 校庭に落 空から落 捜索したが見つか 見つかっていな 水筒 発煙筒 増槽 燃料タンクを捨 重さ センチ四方 センチの 園の屋根",
    "panel came off|came off|came loose|bolt|bolts|missing from the aircraft|found missing|fell into|landed in a|schoolyard|canopy|hatch|flare|water bottle*|fuel tank was|recovered the part|retrieved|weighing|grams|kilograms|centimeter*|inches long|dropped into|discarded|roof of a nursery|dents",
  ],
  [
    "environment water-supply wildlife",
    "採水 水を採 水をくみ くみ上げ サンプル 採取 検体 ナノグラム 暫定目標値 暫定指針値 目標値を超 基準値 基準値を超 検出 血液検査 活性炭 浄化 浄水場 濾過 ろ過 取水 飲み水 飲用 川の水 井戸水 濁り 土を採 消火訓練跡 格納庫から漏 雨水 汚泥 焼却 交換した薬剤 海草 藻場 移植 潜水調査 食み跡 鳴き声 ダイバー 環境監視委員 ウミガメ シュノーケル 配水 断水 蛇口 給水車",
    "sampl*|vials|bottles of water|nanogram*|parts per trillion|ng/l|target value|safety limit|above the limit|filters|filtration|activated carbon|carbon filter*|treatment plant*|purif*|drinking water|riverbank*|streams|runoff|foam|spill|spilled|leak|seep*|hangar leak|drain|drains|rainwater|storage tank|incinerat*|sludge|soil cores|dug wells|monitoring well*|boreholes|test wells|lab results|laborator*|toxic|chemicals|entered the base|access to the site|seagrass|transplant*|reef*|divers|nests|nesting|turtle*|birds|deer|tanker truck*|turned off the pumps",
  ],
  [
    "compensation land land-use-law",
    "地権者 地主 地主会 契約書 賃料 借地料 年間賃料 登記 登記簿 境界 測量 ヘクタール 買い取 万円を支払 漁協 漁船 網が切れ 漁に出られ 組合長 操業できな 示談 原告 最高裁 高裁 地裁 弁護団 和解 損失 申請書 振り込 移転登記 収用 馬毛島 離島の土地 届出 利用状況 区域に指定 千メートル 1キロ以内",
    "landowner*|landlord*|title deed*|deed|deeds|deed transfer|registry|lot|lots|parcel*|acres|hectares|rent|rents|lease|leases|appraisal|market price|sold to the state|paid out|payment*|payout*|claims|claimant*|plaintiff*|judge*|verdict|settled|out of court|fishermen|fishing co-op*|fishing cooperative*|fishing boats|nets|lost catch|lost income|high court|supreme court|mageshima|within one kilometer|1 kilometer|foreign buyers|designated zone*|zoning",
  ],
  [
    "subsidy host-local",
    "億円を交付 万円を交付 町の財政 市の財政 町役場 市役所 体育館を建 公民館を建 給食費 医療費 ごみ処理 消防車を買 学校の 公園を整 市長が要望 町長が要望 要望書 要請書 肩代わり 痛みを分かち 本土で引き受け 訓練を本土 分散 県外へ 県外に 地元に配慮 地元への配慮 ふるさと",
    "town coffers|coffers|town hall|city hall|mayor|mayors|governor|playground*|gymnasium|sports hall|fire engine|fire truck|school lunches|medical fees for children|garbage|petition*|share the load|ease the load|ease the burden|lighten*|moved outside okinawa|outside the prefecture|mainland|takes over from okinawa",
  ],
  [
    "residents",
    "農家 漁師 町内会 自治会 商店街 お年寄り 主婦 島民 島の人 区長 町長 村長 市長 集落 隣人 近所 沿道 公民館 署名を集め 横断幕 座り込み プラカード",
    "farmer*|fishermen|shopkeeper*|elderly|islander*|villager*|mayor*|neighborhood*|neighbourhood*|neighbours|hamlet*|petition*|placard*|banner*|sit-in*|house next to|living near|living beside|next door",
  ],
  [
    "joint-use firing-range",
    "看板 赤旗 立入禁止 標的 着弾 砲声 大砲の音 射座 弾痕 薬莢 空薬きょう 芝地 原野 演習場の中 牧草地 入会 北海道の演習場 王城寺原 東富士 北富士 矢臼別 日出生台 廃止された 鉄条網 宿営 共に使 一緒に使 互いに使 相乗り 同じ滑走路",
    "red flags|keep out|berm*|impact|craters|shell casings|casings|boom of guns|boom of artillery|pop-up targets|grassland|moor|heath|rifle butts|firing line|firing point*|fuji|yausubetsu|hijudai|ojojihara|woomera|yakima|side by side on the same|same airfield|same pier|each other's ranges|access to bases",
  ],
  [
    "crime",
    "警察 県警 容疑者 容疑 書類送検 被害者 飲酒 酒を飲 酔っ 居酒屋 繁華街 巡回 合同パトロール ゲートで検問 呼気検査 アルコール検知 身柄 懲役 地裁 県議会 抗議決議 外出 門限 深夜の外出 通報されなかった 夜回り",
    "suspect*|victim*|drunk*|alcohol|bars|bar district|nightlife|breathalyz*|breath test*|sobriety|patrols of|joint patrol*|courtesy patrol*|custody|handed over the suspect|sentenced|prison|jail|convicted|off-limits|off limits|1 a.m.|lockdown|gate check*|served time|barhop*",
  ],
];
