// What is seen where the hurt and the sick are treated, flown and healed, and water made fit to drink.

import type { SceneRow } from "../scene-row.ts";

export const CASUALTY_SCENES: readonly SceneRow[] = [
  [
    "medical",
    "野戦病院 病棟 病床 ベッド 手術台 執刀 縫合 縫う 血 出血 血まみれ 血のり 傷口 骨折 銃創 包帯を巻 脈 脈を取 血圧 体温 聴診 レントゲン x線 超音波 心電図 問診 薬剤師 虫歯 歯を抜 歯の治療 歯科医師 眼科 眼鏡 医師団 お医者 入院 退院 急患 命を救 健康相談 健康診断 予防接種 子どもを診 母子 自衛隊中央病院 防衛医大 世田谷 三宿 仙台病院 衛生学校 多数の患者 赤十字",
    "hospital*|wards|beds|scalpel*|suture*|stitch*|bleed*|blood|moulage|fake blood|wound|wounds|fracture*|gunshot|pulse|blood pressure|stethoscope*|x-ray*|ultrasound|ecg|pharmac*|dental|tooth|teeth|extraction|eyeglasses|eye exam*|optometr*|checkup*|check-up*|health fair|sick call|patients seen|vital signs|intubat*|splint*|litter|litters|litter bearer*|anesthesi*|ambulance*|physician*|red cross|role 2|role ii|role 3|point of injury|golden hour|save lives|midwi*|pediatric*|plastic surg*|injur*|lifesaver*|prolonged field care",
  ],
  [
    "emergency-patient ambulance",
    "担架 ヘリで運 ヘリで搬送 救急隊 ストレッチャー 離島 島の診療所 医師が同乗 機内で 酸素吸入 妊婦 新生児 心筋梗塞 脳卒中 危篤 患者1人 1人を乗せ 病院に運 病院へ運 小笠原 父島 第15ヘリコプター 石垣島から サイレン 救急車 深夜に出動 急を要 機動衛生隊 機動衛生ユニット",
    "litter|litters|stretcher*|airlifted to|flown to hospital|flown to a hospital|rushed to|critical condition|critically ill|heart attack|pregnant|newborn|infant|in-flight care|aircrew and medics|dustoff|nine-line|9-line|remote island*|ogasawara|chichijima|paramedic*|en route care|critical care air|ccatt|gurney|life-saving flight|took the patient",
  ],
  [
    "rehab-wounded",
    "ウクライナ 自衛隊中央病院 義足 義肢 歩行訓練 歩く練習 片足 足を失 手足を失 切断 理学療法 作業療法 平行棒 リハビリ室 車いす 退院 杖 社会復帰 兵士2人",
    "ukrain*|amputat*|amput*|prosthetic*|artificial leg*|artificial limb*|limb|limbs|physical therap*|physiotherap*|crutch*|wheelchair*|walk again|invictus|self-defense forces central hospital|lost a leg|lost his leg|learn to walk|parallel bars|warrior games",
  ],
  [
    "quarantine-control",
    "接種会場 接種券 大規模接種センター モデルナ 注射 打ち手 看護官 手指消毒 消毒 隔離 ダイヤモンドプリンセス 陽性 pcr 検体 防護衣 ガウン フェイスシールド 鶏舎 養鶏場 鶏 豚舎 養豚場 豚 埋却 消石灰 石灰 袋詰め 白い防護服 蔓延 流行 ウイルス 水際 検査キット 旭川 昼夜問わず 蚊",
    "jab|jabs|shots in|dose|doses|inoculat*|swab*|pcr|moderna|mask|masks|face shield*|disinfect*|saniti*|diamond princess|cruise ship|isolat*|outbreak*|poultry|chicken*|hens|birds|pigs|pig farm*|farm|slaked lime|lime|bury|buried|carcass*|virus*|contagio*|ppe|sample*|mosquito*|epidemiolog*",
  ],
  [
    "blood",
    "献血車 採血 輸血 血漿 凍結血漿 凍結乾燥 血液型 o型 止血 赤十字 日赤 腕を差し出 血を分け 失血 大量出血 冷蔵保管 血小板 人工血液 戦闘外傷",
    "donor*|donate blood|donated blood|transfus*|plasma|freeze-dried|type o|walking blood bank|red cross|hemorrhag*|bleeding|blood bank*|unit of blood|units of blood|low-titer|platelet*|blood drive|artificial blood",
  ],
  [
    "mass-casualty",
    "赤タグ 黒タグ 黄タグ 爆発事故を想定 脱線 次々と運び込ま うめき 叫び声 負傷者役 血のり 患者役 救護所 優先順位 多数のけが人 dmat 列車事故 航空機事故",
    "triage tag*|tagged|moulage|simulated victim*|mock victim*|role-play* patients|mascal|dozens injured|red tag*|screams|fake blood|crash scenario|bus crash|walking wounded|multiple victims|dmat",
  ],
  [
    "water",
    "ろ過 濾過 逆浸透 海水を真水 川の水 池の水 蛇口 ポリタンク 給水袋 ペットボトル タンク車 水を求め 水を受け取 トン給水 断水 井戸 コップ 濁った水 泥水を 飲める水 試飲 浄化",
    "filtration|reverse osmosis|rowpu|jerry can*|jerrycan*|bottled|taps|tap water|river water|seawater|wells|thirst*|gallons|liters per|litres|murky|muddy water|drinkable|safe to drink|water point*|water buffalo*|outage|cut off water",
  ],
  [
    "lifesaving",
    "胸骨圧迫 人工呼吸 心臓マッサージ 人形 講習修了 救命浮環 飛び込 除細動 蘇生 息を吹き返 心停止 着衣水泳 命を救",
    "chest compression*|defibrillat*|aed|mannequin*|rescue breath*|heart stopped|cardiac|revive*|life ring*|life vest*|lifeguard*|inflat*|saved his life|saved her life|flotation",
  ],
];
