// The words for saving lives: rescue, disasters, evacuation, medicine, peacekeeping's helpers: concept, weight, its words in Japanese and in English.

import type { MatterRow } from "../matter-row.ts";

export const RELIEF_WORDS: readonly MatterRow[] = [
  [
    "search-rescue",
    2,
    "捜索救難訓練 捜索救難活動 捜索救難 捜索救助活動 捜索救助 捜索活動 捜索隊 救難訓練 救難活動 救難隊 救難員 救難 救助活動 救助訓練 人命救助 海難救助 海難事故 海難 水難救助 水難事故 水難 救助 捜索 遭難者 遭難船 遭難 行方不明者 行方不明 揚収 救出訓練 救出活動 吊り上げ救助 ホイスト救助 吊り上げ つり上げ 漂流者 漂流中 漂流船 漂流 要救助者 転落者 海中転落 海に落ちた 海に転落 転落 溺者 溺れ 助け上げ 助け出 救い出 生存者 人を捜 人を探 捜し出 落水者 落水 sarex 急患 海から引き上げ 海上から引き上げ 海面から引き上げ 水面から引き上げ",
    "search and rescue|search-and-rescue|air-sea rescue|sea rescue|maritime rescue|rescue*|sar|sarex|overboard|survivor|survivors|distress|distressed|castaway*|man overboard|missing crew|missing sailor*|missing person*|shipwreck*|hoist*|drowning|plucked from|pulled from the sea|pulled from the water|adrift|lost at sea|search operation*|search for the missing|locate survivors",
  ],
  [
    "emergency-patient",
    2.2,
    "急患輸送 急患搬送 救急患者の輸送 救急患者の搬送 救急搬送 患者輸送 患者搬送 患者後送 患者空輸 航空医療搬送 航空搬送 後送 傷病者の搬送 負傷者の搬送 負傷者搬送 離島からの搬送 急患 ドクターヘリ 患者を運 負傷者を運",
    "emergency patient*|patient transport*|medical evacuation*|medevac|medevaced|casualty evacuation*|casevac|aeromedical*|air ambulance*|patient evacuation|evacuate casualties|patient transfer*|evacuation of casualties|evacuation of the wounded",
  ],
  [
    "firefighting",
    2.2,
    "消火活動 消火訓練 空中消火 消火 消防訓練 消防活動 消防 火災対処 火災 鎮火 火を消 延焼 放水 防火 散水 出火 火事",
    "firefight*|fire-fight*|fire fight*|fire drill*|blaze*|put out fire*|extinguish*|aerial water|water bombing|fire brigade|fire truck*|fire engine*|fire department|fire training|fire safety",
  ],
  [
    "wildfire",
    2,
    "山火事 林野火災 森林火災 山林火災 林野 森林の火災",
    "wildfire*|forest fire*|bushfire*|bush fire*|brush fire*",
  ],
  [
    "oil-spill",
    2.5,
    "油防除 油の防除 油の回収 油回収 油濁 流出油 油流出 油の流出 油漏れ 油が漏 重油流出 海洋汚染 防除訓練 防除活動 防除 オイルフェンス 漏油",
    "oil spill*|oil-spill*|spilled oil|oil pollution|oil recovery|oil leak*|marine pollution|oil boom*|oil containment|oil slick*|pollution response",
  ],
  [
    "disaster-relief",
    2,
    "人道支援 人道援助 人道的援助 人道的支援 災害救援活動 災害救援 災害救助 災害派遣活動 災害派遣部隊 災害派遣 災害対処訓練 災害対処 災害対応 災害対策 災害援助 災害復興 国際緊急援助隊 国際緊急援助活動 国際緊急援助 緊急援助 緊急支援物資 緊急支援 支援物資 救援物資 救援活動 被災地支援 被災地 被災国 被災 防災訓練 防災協力 防災 大規模災害 自然災害 災害時 災害 救援 救護 応急復旧 復旧活動 復旧支援 復旧 復興 被災者 避難者 避難民 避難所 炊き出し 給水支援 給水活動 入浴支援 給食支援 倒壊 がれき 土砂の撤去 生活支援 物資支援 毛布 テント 共助 減災 hadr 孤立集落 孤立地域",
    "disaster relief|humanitarian assistance|humanitarian aid|humanitarian relief|humanitarian|disaster response|disaster preparedness|disaster prevention|disaster management|disaster drill*|disaster assistance|emergency relief|emergency aid|hadr|ha/dr|had/r|disaster|disasters|disaster-stricken|disaster-hit|relief supplies|relief goods|relief operation*|relief|aid|evacuees|displaced|stricken area*|natural hazard*|reconstruction|rubble|debris removal|blankets|calamit*|tents|victims of",
  ],
  [
    "earthquake",
    1.9,
    "大震災 震災 震度 地震津波 南海トラフ巨大地震 南海トラフ地震 南海トラフ 首都直下地震 首都直下 大地震 地震 津波 余震 揺れ 震源",
    "earthquake*|quake*|tsunami*|seismic|aftershock*|nankai trough|temblor*|tremor*",
  ],
  [
    "storm-flood",
    1.9,
    "集中豪雨 線状降水帯 記録的な大雨 豪雨災害 豪雨 大雨 洪水 水害 浸水 氾濫 土砂災害 土砂崩れ 土石流 台風 ハリケーン サイクロン 高潮 暴風 豪雪 大雪 雪害 除雪 竜巻",
    "typhoon*|hurricane*|cyclone*|flood*|heavy rain*|torrential*|downpour*|landslide*|mudslide*|storm|storms|super typhoon|heavy snow*|blizzard*|snow removal|inundat*|tornado*",
  ],
  ["eruption", 2.1, "噴火災害 噴火 火山 噴煙 降灰 火砕流 火山灰", "volcan*|eruption*|erupted|volcanic ash"],
  [
    "evacuation",
    2.5,
    "在外邦人等保護措置 在外邦人等輸送 在外邦人等の輸送 在外邦人等 在外邦人保護 在外邦人輸送 在外邦人 邦人等保護 邦人等の保護 邦人等輸送 邦人等の輸送 邦人保護 邦人輸送 邦人の輸送 邦人退避 邦人の退避 邦人救出 邦人の救出 邦人 自国民退避 自国民の退避 自国民の保護 自国民 国民を退避 非戦闘員退避 非戦闘員 在留邦人 国外退避 退避活動 退避訓練 退避 救出 陸上輸送 国外へ逃 国外に逃 脱出 逃がす 逃す neo",
    "noncombatant evacuation*|non-combatant evacuation*|neo|evacuation of nationals|evacuation of citizens|evacuation of japanese|evacuat*|citizens abroad|nationals abroad|nationals overseas|nationals home|stranded citizens|stranded nationals|overseas nationals|repatriat*|extract* citizens|pull* out nationals",
  ],
  [
    "civil-protection",
    2.2,
    "国民保護訓練 国民保護措置 国民保護 住民避難訓練 住民避難 住民の避難 避難訓練 避難計画 島外避難 島民避難 島民の避難 全島避難 避難先 住民を避難 九州への避難 避難誘導",
    "civil protection|civil defense|evacuation of residents|residents' evacuation|evacuation drill*|evacuation plan*|evacuate residents|evacuating residents|evacuate islanders|island evacuation",
  ],
  [
    "medical",
    1.8,
    "災害医療支援 災害医療 野外病院 野外手術システム 野外手術 移動診療 巡回診療 診療 衛生隊 衛生科 衛生部隊 衛生員 衛生兵 衛生兵站 衛生支援 衛生協力 衛生訓練 衛生 医療支援 医療活動 医療班 医療隊 医療従事者 医療機関 医療 医官 医務官 医務 軍医 救急救命 救急法 救急処置 救急医療 救急隊 救急 救命士 救命処置 応急処置 応急手当 止血 医師 看護師 看護官 看護 治療 手当て 歯科医官 歯科 外科 手術 麻酔 内科 医療チーム 医薬品 薬剤 防衛医科大学校 防衛医大 医学 戦傷 戦傷治療 負傷者 けが人 負傷兵 患者",
    "medical|medic|medics|medicine|medicines|doctor|doctors|health|healthcare|nurse*|nursing|surg*|dental|dentist*|physician*|surgeon*|anaesthet*|anesthet*|wards|first aid|first-aid|first responder*|paramedic*|combat casualty care|tactical casualty|tccc|trauma|wounded|injured|triage|field hospital*|treat patients|military medicine|casualty care|corpsm*n|tourniquet*",
  ],
  [
    "rehab-wounded",
    2.4,
    "傷病兵 負傷兵の受け入れ 負傷兵の受入れ 負傷兵 リハビリ リハビリテーション 義足 義肢",
    "wounded soldier*|rehabilitat*|prosthe*|wounded troops",
  ],
  [
    "quarantine-control",
    2,
    "新型コロナウイルス 新型コロナ コロナ禍 感染症対策 感染症対応 感染症 感染防止 感染拡大 ワクチン接種 ワクチン 大規模接種 検疫支援 検疫 パンデミック 鳥インフルエンザ 豚熱 口蹄疫 家畜伝染病 殺処分 防疫措置 防疫 エボラ マラリア デング熱 予防接種",
    "covid*|pandemic*|infectious disease*|infection control|infection*|vaccin*|quarantine|avian influenza|bird flu|avian flu|swine fever|foot-and-mouth|cull*|epidemic*|ebola|malaria|dengue|tropical disease*|immuniz*|immunis*",
  ],
  [
    "blood",
    2.2,
    "輸血用血液 血液製剤 輸血 血液 献血 全血",
    "blood transfusion*|blood supply|blood donation*|blood product*|whole blood|blood",
  ],
  [
    "mass-casualty",
    2.2,
    "多数傷病者 大量傷者 多数の負傷者 トリアージ 多数傷者",
    "mass casualt*|mass-casualt*|multiple casualt*|triage",
  ],
  [
    "water",
    1.5,
    "給水車 給水 浄水 造水 飲料水 水の供給 ろ水 飲み水 浄水器 水を配",
    "water purification|water supply|water purifier*|drinking water|potable water|clean water|desalinat*|water truck*|water tank*",
  ],
  [
    "lifesaving",
    1.6,
    "心肺蘇生 aed 救命講習 救命胴衣 救命艇 救命いかだ 救命",
    "lifesaving|life-saving|cpr|life jacket*|life raft*|lifeboat*|resuscitat*",
  ],
  [
    "missing-aircraft",
    1.8,
    "機体の捜索 機体捜索 フライトレコーダー 飛行記録装置 ブラックボックス 機体の残骸 残骸 搭乗員の捜索 搭乗者の捜索",
    "wreckage|flight recorder*|black box*|flight data recorder*|missing aircraft|search for the crew",
  ],
  [
    "refugees",
    2,
    "難民支援 難民 避難民支援 国内避難民",
    "refugee*|displaced people|displaced person*|internally displaced",
  ],
  [
    "counter-nuclear-accident",
    2.2,
    "原子力災害 原子力防災 原発事故 原子力事故 福島第一原発",
    "nuclear accident*|nuclear disaster*|nuclear emergency|fukushima daiichi",
  ],
];
