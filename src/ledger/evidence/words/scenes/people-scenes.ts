// What is seen in the lives of those who serve: the pay slip and the bunk, the recruiter's stand, the counsellor's door, the family at the gate.

import type { SceneRow } from "./scene-row.ts";

export const PEOPLE_SCENES: readonly SceneRow[] = [
  [
    "recruitment retention",
    "高校生 就活 就職説明会 合同説明会 説明会に参加 ブースを出 ハローワーク 願書 受験 受験者 筆記試験 面接 合格通知 入隊式 着隊 新入 若者 若い世代 少子化 ポスター cm アニメ ユーチューブ 動画広告 駅前 チラシ ティッシュ 募集事務所 広報官 相談員 入ってくれ 来てくれ 応募者数 目標の割 人が足り 人手が足り 辞め 辞める 辞めた 退職者 引き止め 一時金 支度金 奨励金 上限年齢 年齢の上限 32歳 33歳 定年を 56歳 60歳まで 働き続け",
    "high school student*|job fair*|career fair*|walk-in|application form*|applied to|apply to|entrance exam*|interviewed|poster*|tv ad*|advert*|anime|slogan*|flyer*|leaflet*|shopping mall|sign up|signed up|sign-up*|new blood|boot camp|swore the oath|took the oath|sworn in|falling birthrate*|birthrate|birth rate|shrinking pool|shortfall|fell short|missed its target|short-handed|understaffed|vacanc*|sign-on|signing bonus*|upper age|age limit|age cap|quit|quits|quitting|left the force|leave the force|leaving the force|stay on|stay longer|staying in|extended service|retire later",
  ],
  [
    "pay",
    "手取り 月額 円を支給 円増 円上乗せ 万円増 万円上乗せ 明細 時給 日額 上乗せ 年収 財布 月給 若手の給 号俸 過去最大の引 1日当たり 4月にさかのぼ 遡って",
    "payslip*|paycheck*|take-home|yen a month|yen a day|yen per day|yen more|per diem|payday|top-up*|danger money|increment*|monthly sum|backdated|retroactive*|lump sum|wallet*|purse",
  ],
  [
    "housing bedding wifi",
    "部屋 一人部屋 1人部屋 相部屋 2人部屋 大部屋 間仕切り 仕切り カーテン 鍵付き 鍵のかか 引っ越 入居 築年数 壁紙 カビ 雨漏り 二段ベッド 2段ベッド ロッカー 冷蔵庫 洗濯 乾燥機 毛布 スマホ 動画が見 家族に連絡 家族と連絡 艦内から 陸とつな ルーター",
    "own room|own rooms|room of one's own|shared room*|roommate*|partition*|curtain*|privacy|locker*|mold|mould|wallpaper|leaky|bunk bed*|pillow*|blanket*|laundry|dryer*|fridge*|refrigerator*|sofa*|couch|rent-free|rent free|tenant*|moved in|new flats|flats|married quarters|text home|texts home|video chat*|message home|call home|email home|stream*|router*|antenna*|bandwidth|online at sea|connected at sea|phones at sea",
  ],
  [
    "harassment discipline whistle",
    "被害を訴え 訴え出 泣き寝入り 加害 加害者 上司 部下 暴言 体を触 わいせつ 土下座 謝罪 謝罪し 告白 告発 匿名 相談員 弁護士 相談に乗 相談を受け付 アンケート 教育を受けさせ 一斉教育 映像教材 黙認 隠蔽 握りつぶ 停職 減給 懲戒免職 依願退職 更迭 引責 国家賠償 和解 根絶 無自覚",
    "victim*|complain*|complaint*|came forward|spoke up|spoke out|speak up|speaking out|groped|grope*|slap*|punch*|kicked|beat|beaten|insult*|humiliat*|superior*|boss|bosses|apolog*|bowed|anonymous*|hotline|tip line|tip-off*|counselor*|cover-up*|covered up|turned a blind|hushed|sacked|fired|stripped of|docked|resigned over|stepped down|zero tolerance|stand-down day|bystander*|retaliat*|reprisal*|perpetrator*|outside panel|named and shamed",
  ],
  [
    "secret-breach clearance",
    "資格のない 無資格 有資格者 閲覧させ 見せて 口外 漏らした しゃべ 艦内の画面 航跡情報 元海将 usb 持ち出し 持ち出 うっかり 身内 借金 飲酒歴 家族の国籍 面接 調査票 審査に通 審査を受け 資格を得 金庫 封筒 極秘 公文書に 運用していた",
    "without clearance|uncleared|not cleared|let slip|talked to a|told a former|retired admiral|usb|thumb drive*|took home|envelope*|need-to-know|need to know|spy|spies|espionage|polygraph*|foreign relatives|debts|drinking habits|interviewed about|passed the check|cleared to see|cleared to handle|eyes only|combat information center|top secret",
  ],
  [
    "overtime childcare family",
    "定時 定時で 早く帰 帰宅 朝型 夜勤 当直明け 子の送り迎え 送り迎え 子どもを預 子供を預 子を預 園児 保母 保育士 乳児 ベビー 赤ちゃん 父親 母親 単身赴任 転勤 引っ越し 転校 共働き お弁当 有給 連休 休みを取 休める 休みが取 育休を取 家で働 パソコンを持ち帰 見送りの家族 留守を預か 留守宅 安否 面会 家族説明会 家族を招 手紙 子らが手を振 岸壁で待 抱き合 抱きしめ 再会",
    "home by|home early|clock off|clocked off|night shift*|day off|long weekend|nappies|diaper*|toddler*|infant*|baby|babies|kindergart*|preschool*|playroom|drop off|pick-up time|father|fathers|mother|dad|dads|mom|moms|wife|wives|husband*|sons and daughters|loved ones|hugged|embrac*|reunited|reunion|welcome home|homecoming|waited on the pier|waiting on the pier|letters home|kissed|moving house|school move*|spouses' club|kin|laptop from home|work from home|working from home",
  ],
  [
    "uniform grooming",
    "生地 縫製 胸章 肩章 スカート パンツ ズボン 白い制服 紺色 紫紺 濃緑 仮縫い 採寸 試着 着用 着替え 着心地 仕立て 洗濯 色合い ネクタイ マフラー 手袋 半袖 上衣 床屋 バリカン 三つ編み ポニーテール 結び方 肩につ ひげ 化粧 刈り上げ 髪を伸ば 髪を束 坊主",
    "sleeve*|collar*|fabric|stitch*|button*|skirt*|trousers|tailor*|fitted|fitting|new look|white jacket*|navy blue|epaulet*|epaulette*|necktie*|cap badge|shoulder board*|jacket*|shirt*|raincoat*|wardrobe|ponytail*|braid*|barber*|clippers|crew cut*|shaved|moustache*|mustache*|shoulder-length|bun|buns|fingernail*|make-up|makeup",
  ],
  [
    "meals",
    "カレー ご飯 味噌汁 みそ汁 おかず 炊飯 炊き出し 缶詰 缶飯 唐揚げ 野菜 栄養士 調理 調理員 調理室 厨房 食べた 空腹 夜食 朝食 昼食 夕食 おやつ 増加食 1日3食 1食 熱量 カロリー 福島産 福島県産 温め 湯を注 加熱剤",
    "curry|rice|soup|noodle*|plate|plates|chopstick*|kitchen*|chef*|cook|cooks|cooked|cooking|dietit*|dietic*|calorie*|breakfast|lunch|lunches|dinner|dinners|supper|snack*|appetite|hungry|taste*|tasty|flavor*|vegetable*|pouch*|canned|tins|heater|chow|eat|ate|eating|kosher|vegetarian|fukushima produce|home-grown",
  ],
  [
    "bath toilet cooling",
    "湯船 湯を張 湯につか 汗を流 お湯 洗い場 のれん 脱衣 給湯 ボイラー 石けん タオル 水洗 便座 洋式 和式 個室 便器 くみ取り 暑さ 猛暑 室温 室外機 扇風機 風通し 涼し 蒸し暑 冷風 水風呂 学校の教室 冷え",
    "hot water|tub|tubs|soak*|soap|towel*|steam*|boiler*|changing room*|flush*|stalls|urinal*|squat|plumbing|septic|sweltering|heatwave*|heat wave*|sweat*|thermostat*|cooler|cool air|chilled|humid*|stuffy|indoor temperature*",
  ],
  [
    "mental-health health-check",
    "眠れ 悩み 悩みを 打ち明け 話を聞 聞き役 傾聴 心の傷 気持ち 落ち込 うつ 抑うつ 相談室 電話相談 命を絶 命の電話 遺書 トラウマ 惨事 遺体を収容 精神科医 保健師 臨床心理 部外カウンセラー セルフチェック 血圧 採血 検尿 身長 体重 腹囲 腕立て 腕立て伏せ 懸垂 腹筋 3000メートル走 視力 胸部 健診車",
    "sleepless|nightmare*|tears|listen*|talk it over|someone to talk|open up|opened up|depress*|anxiet*|lonely|loneliness|took their own|take their own|took his own|took her own|trauma*|grief|chaplain*|therap*|social worker*|body recovery|peer support|helpline*|lifeline|self-check|burnout|burn-out|blood pressure|drew blood|urine|weigh-in|push-up*|pushup*|sit-up*|pull-up*|chin-up*|timed run|waistline*|eyesight|chest x-ray*|bmi|obes*",
  ],
  [
    "veterans",
    "企業説明会 求人 転職 履歴書 警備会社 バス運転手 運転手に 防災監 危機管理監 第二の人生 定年を迎え 招集 召集 招集訓練 年5日 年30日 予備の 会社員 社員が迷彩 ふだんは会社 本業 雇用企業 協力企業 雇い主 職種転換 資格を取 船員 遠洋 恩給 老兵 記章 元兵士 傷痍 車いす",
    "job hunt*|résumé*|resume writing|job offer*|civilian job*|civilian life|civilian careers|security firm*|bus driver*|truck driver*|crisis manager*|second life|called up|call-up*|callup*|weekend soldiers|part-time soldier*|day job*|employers|employer support|wheelchair*|prosthe*|invictus|old soldier*|old comrades|aging survivors|ex-soldier*|ex-servic*|pensioners|legion hall|hiring companies",
  ],
  [
    "medals",
    "胸に 首にかけ リボン 金色 銀色 授与 授与され 授与式 天皇陛下 皇居 拝謁 瑞宝 旭日 レジオンオブメリット 功績 功労 功労者 大臣から手渡 たたえ 称え 讃え 栄誉 桐花",
    "pinned on|pinned to|pin|pins|ribbon*|around his neck|around her neck|silver|bestow*|conferred|honored|honoured|emperor|imperial palace|rising sun|sacred treasure|distinguished service|meritorious|heroism|valor|valour|bravery|recognised for|recognized for|in recognition|plaque*|certificate of appreciation|praised for",
  ],
  [
    "personnel-order",
    "指揮権 部隊旗を渡 旗を手渡 隊旗 申告 辞令 花束 前任 前任者 新司令 新幕僚長 就く 就いた 就き 初登庁 退官 見送られ 引き継 任期を終え 名簿 内示 歴代 代目 第何代",
    "guidon*|passed the colors|passed the flag|sworn in|takes the helm|took the helm|takes over|took over|taking over|took charge|took the reins|handed the reins|hands over the reins|outgoing|incoming|predecessor*|relieved|new commander|new chief|retires|stepped down|farewell|nominated|nominee*|confirmed by|nameplate*|post of|th commander|th chief|tapped as|picked as",
  ],
  [
    "expert-staff quota",
    "民間企業から 民間出身 中途で 任期付き 高い給 年収 2000万円 ハッカー ホワイトハッカー it企業 技術者を 兼業 副業 在籍出向 出向 年俸 人の枠 人枠 欠員 席が埋 編成表 穴を埋",
    "white-hat*|white hat*|ethical hacker*|tech firm*|from industry|from the private sector|private-sector|mid-career|fixed-term|headhunt*|lateral|side job*|on secondment|consultant*|unfilled|vacant|vacanc*|slots|billet*|head count|posts added|more posts|extra posts|seats filled|fill the gap*",
  ],
  [
    "insurance motto",
    "掛け金 保険料 満期 受取人 給付を受け 見舞 年金額 加入者 胸を張 感謝の声 ありがとう 頼もし 手応え 沿道の声援 やる気",
    "premium*|policyholder*|beneficiar*|retirement fund*|payout*|spirits|esprit de corps|motivat*|thank-you|team spirit",
  ],
];
