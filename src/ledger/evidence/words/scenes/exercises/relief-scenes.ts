// What is seen where people are searched for, fed, washed, flown out and put in safety.

import type { SceneRow } from "../scene-row.ts";

export const RELIEF_SCENES: readonly SceneRow[] = [
  [
    "search-rescue",
    "吊り上げ ウインチ ホイスト 救命浮環 浮き輪 救命いかだ 救命胴衣 ゴムボート 漂う 沈没 転覆 遭難信号 sos 発煙筒 海面に 波間 波間に 救い上げ 助けられ 助け上げ 引き上げ 生存 手を振 人形を 救難員 飛び込 降下員 酸素マスク 乗員を救 漁師 ダミー人形 荒波 高波 捜し 発見され 雪崩 がれきの下 小牧 芦屋 秋田救難隊 那覇救難隊 ヘリで収容 最後の砦",
    "winch*|hoist*|life ring*|life raft*|liferaft*|life buoy*|lifebuoy*|dummy|mannequin*|capsiz*|sank|sinking|mayday|sos|epirb|beacon*|plucked|pulled from|hauled aboard|fisherm*n|waves|rough seas|choppy|rescue swimmer*|jumped into|flare*|alive|stranded|sea state|clinging|lifeline*|rubble|smoke signal*|smoke marker*|search pattern*|castaway*|rescuer*|saved lives|stretcher*|last resort|missing",
  ],
  [
    "missing-aircraft",
    "レーダーから消え 機影が消え 交信が途絶 連絡が途絶 残がい 浮遊物 垂直尾翼 機体の一部 部品を回収 水没 海底で発見 墜落 捜索範囲 油膜 操縦士 搭乗員 行方が分から 遺体",
    "lost contact|disappeared from radar|vanished|dropped off radar|went down|crash site|debris field|tail section|fuselage|oil slick|black box*|pinger*|crew of|search area|crashed",
  ],
  [
    "firefighting wildfire",
    "煙 炎が 炎を 炎に 黒煙 白煙 燃え広が 燃え 放水 ホース バケツ バケット つり下げた水 吊り下げた水 水を投下 水をまき 水をまい 空から水 上空から水 ヘリが水 ジェットシューター 消防士 消防車 消防隊 消防団 防火服 山林 斜面 飛び火 大船渡 今治 山が燃 ヘクタール 鎮圧 残り火 熱源 化学消防車 泡 焼失 くすぶ 油火災",
    "flame*|smoke|hose|hoses|burn|burned|burning|burnt|blaze*|inferno|embers|hot spot*|bambi bucket*|water bucket*|water drop*|dropped water|dump* water|scooped water|hectares|acres|hillside*|ofunato|firetruck*|aircraft rescue and firefighting|arff|crash crew|foam|fire chief*|fire station*|bunker gear|turnout gear|pit fire|live burn*|charred|containment|scorch*|smolder*|firebreak*|fire line|maffs|retardant",
  ],
  [
    "oil-spill",
    "油膜 黒い油 油まみれ 油に染ま 吸着マット 吸着材 ひしゃく バケツ 中和剤 分散剤 オイル 回収船 座礁 座礁船 貨物船から モーリシャス サンゴ礁 マングローブ 海鳥 海岸を清掃 燃料油 漂着 ナホトカ 囲い込",
    "slick|sheen|booms|skimmer*|absorb*|dispersant*|aground|ran aground|tar balls|oiled|bunker fuel|crude|mauritius|wakashio|mangrove*|seabird*|coral|tanker leak*|leak*|marpolex|shoreline|coastline|blackened",
  ],
  [
    "disaster-relief",
    "がれき 瓦礫 泥だらけ 泥かき 泥のかき出し 倒壊家屋 潰れた家 家屋 炊き出し 温かい食事 おにぎり カレーを配 豚汁 風呂 お湯 湯につか のれん 野外入浴 給水車 ポリタンク 列を作 体育館 段ボール ブルーシート 屋根 孤立 道を開 道路を開 道路啓開 物資を背負 徒歩で 水や食料 食料を届 毛布を届 テントを張 テント村 ヘリで物資 浄水 c-130で 支援物資 火山灰 手を合わせ 自衛隊さん 生存者 国際緊急 能登 輪島 珠洲 熊本 孤立した集落 知事の要請 知事から要請 撤収要請",
    "rubble|debris|collapsed|mud|shovel*|hot meal*|hot bath*|bath|baths|bathing|blankets|tarp*|tarpaulin*|tents|bottled water|food parcel*|rice|generators|survivors|stricken|hard-hit|hardest-hit|cut off|cut-off|isolated|remote villages|clear* road*|noto|wajima|suzu|kumamoto|governor's request|request of the governor|supplies flown|flew supplies|water tanks|water jugs|lent a hand|helping hand*|devastat*|ravaged|aid package*|usaid|jica|tomodachi|gymnasium|evacuation center*|soup kitchen*",
  ],
  [
    "earthquake",
    "マグニチュード 揺れ 激しい揺れ 倒壊 液状化 断層 亀裂 ひび割れ 余震 震度7 震度6強 南海レスキュー みちのくalert みちのくアラート 能登半島 能登 東北 高台 防潮堤 津波警報 黒い波 阪神 想定死者 生き埋め 家屋の下敷き 下敷き 揺れ始め 停電",
    "magnitude|richter|epicenter|rupture|shook|shaking|shaken|collapsed building*|buried|trapped under|noto|tohoku|hanshin|great east japan|megaquake*|mega-quake|high ground|higher ground|tidal wave|giant wave*|nankai rescue|michinoku alert|liquef*|jolt*|seawall*",
  ],
  [
    "storm-flood",
    "冠水 水没 泥水 濁流 堤防 決壊 土のう積 土のうを積 ボートで救出 屋根の上 屋根に取り残 水があふれ あふれ 川が氾濫 避難指示 床上 床下 強風 暴風 風速 大雨特別警報 線状降水帯 裏山が崩 土砂 山が崩れ 雪かき 雪下ろし 立ち往生 立往生 車が動けな 除雪 屋根の雪 停電 球磨川 熱海",
    "submerged|underwater|waist-deep|chest-deep|rooftop*|roof|roofs|levee*|dike*|burst its banks|swollen river*|muddy water|sandbag*|inflatable boat*|rescued by boat|power outage*|gale*|gust*|wind speed|landfall|monsoon|soil slide|swept away|washed away|shoveling snow|shovel snow|snowbound|stranded vehicle*|stranded motorists|waters rose|deluge|mangkhut|rai|odette|haiyan|yolanda",
  ],
  [
    "eruption",
    "火口 御嶽山 登山者 噴石 溶岩 灰 灰が積も 入山規制 火山性ガス 雲仙 富士山の噴火 桜島 阿蘇 フンガトンガ 噴煙が 灰を取り除",
    "crater|lava|ash|ashfall|ash-covered|magma|pyroclastic|sulfur|plume|hunga|ontake|sakurajima|unzen|pinatubo|taal|hikers|fumes",
  ],
  [
    "evacuation",
    "チャーター機 救援機 空港に集 空港へ移動 カブール アフガニスタン スーダン ハルツーム アンマン ポートスーダン 出国 家族連れ 大使館員 スーツケース 旅券 パスポート 手荷物 手荷物検査 機内に 搭乗 羽田に到着 帰国便 バスの車列 バスで移動 暴徒 内戦 戦火 邦人役 国旗を確認 誘導輸送隊 取り残さ 無事帰国 国外へ 周辺国 民間人 チュニス コブラゴールドで",
    "chartered|charter flight*|passport*|suitcase*|baggage|luggage|embassy staff|boarded a plane|boarded a c-2|airlifted out|kabul|afghan*|khartoum|sudan|port sudan|beirut|tel aviv|amman|djibouti|fleeing|fled|war zone|crossfire|civil war|get them out|out of harm's way|role-play* evacuees|processing center|screening|bus convoy|buses|wristband*|safe haven|flown to safety|to safety|landed at haneda|stranded|expatriate*",
  ],
  [
    "civil-protection",
    "シェルター 地下シェルター 地下施設 jアラート サイレン 避難所 避難バス フェリーで避難 バスで避難 竹富 先島 住民約12万人 12万人 九州山口 受け入れ先 しゃがみ 頭を抱え 机の下 屋内に避難 地下に逃 観光客 島民 町内会 自治会 頑丈な建物 弾道ミサイルを想定 防空壕",
    "bunker*|siren*|j-alert|loudspeaker*|take cover|crouch*|duck and cover|islander*|sakishima|120,000|kyushu and yamaguchi|host prefecture*|ferries and planes|townspeople|residents and tourists",
  ],
  [
    "refugees",
    "国境 逃れ 逃げて 家を追われ 毛布 ウクライナ unhcr ドバイの備蓄倉庫 人道救援物資 ロヒンギャ 国連難民 食料配給 着の身着のまま",
    "driven from|unhcr|fleeing|fled|uprooted|asylum|rohingya|cox's bazar|dubai|blankets|food ration*|exodus",
  ],
  [
    "counter-nuclear-accident",
    "原発 原子炉 炉心 放水 ヘリから放水 線量 線量計 安定ヨウ素剤 ヨウ素 スクリーニング 帰還困難 福島 双葉 浪江 メルトダウン 建屋 冷却 屋内退避 放射能漏れ 5キロ圏 30キロ圏 オフサイトセンター 柏崎刈羽 伊方 島根原発 女川",
    "reactor*|meltdown|iodine|radiation|dosimeter*|cooling|fukushima|tepco|30-kilometer|exclusion zone|contaminat*|fallout|nuclear plant*|kashiwazaki|onagawa|takahama|spent fuel|screening",
  ],
];
