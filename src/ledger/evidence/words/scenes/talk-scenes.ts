// What is seen and said where sides talk: at the table, on the telephone, on a screen, before neighbours.

import type { SceneRow } from "./scene-row.ts";

export const TALK_SCENES: readonly SceneRow[] = [
  [
    "talks ministerial",
    "握手 卓を囲 机を挟 テーブルを挟 テーブルを囲 席に着 着席 向かい合 向き合って座 差し向かい 膝を突き合わ 膝詰め 顔を合わせ 面と向かって 腹を割って 腹蔵なく 胸襟を開 言葉を交わ 話題に上 議題に 議題は 切り出 切り出した 投げかけ 応じた相手 耳を傾け 会談録 議事次第 冒頭撮影 頭撮り 記念撮影に応じ 予定を超え 予定時間を 時間半にわた 分間にわた 昼食を挟 夕食を共に 夕食を囲 ワーキングランチ ワーキングディナー 朝食をとりながら コーヒーを飲みながら 通訳を交え 通訳を挟 少人数で 一対一 1対1 膝を交え カウンターパート 席を立 同じ卓 円卓 茶を飲み 国旗を背に",
    "shook hands|shaking hands|handshake*|sat down|sit down|sits down|sitting down|seated across|across the table|around the table|round the table|same table|face to face|face-to-face|in the same room|tete-a-tete|one-on-one|behind closed doors|huddled|huddle|spoke for|spoke with|spoke to his|spoke to her|talked over|talked through|talked with|had a word|working lunch|working breakfast|working dinner|over lunch|over breakfast|over coffee|on the agenda|agenda item*|read-out of|readout of|counterparts|on the sidelines|in the margins|margins of|went over|compared notes|hear each other out|frank words|family photo|photo call|photo spray|pull-aside",
  ],
  [
    "ministerial",
    "首脳同士 大臣同士 大臣と相手 国防相が迎え 国防相と向き合 国防相と握手 防衛相と握手 大臣室で 長官と会っ 長官と会い 国防長官と 国防大臣と 防衛大臣と 防衛相と 国防相と 国防部長 赤じゅうたん 赤絨毯 赤いじゅうたん 栄誉礼を受け 儀仗隊を巡閲 巡閲 玄関で出迎え 迎賓館 トップ同士 大臣間",
    "red carpet|guard of honor|guard of honour|honor guard|honour guard|honor cordon|inspected the guard|pentagon steps|two ministers|both ministers|three ministers|two secretaries|the secretary and the minister|with his counterpart|with her counterpart|his opposite number|her opposite number|opposite number*|defense chiefs|defense ministers|defense secretary met|secretary of defense met|minister received|minister hosted|trilateral ministers|top-level talks",
  ],
  [
    "phone-talks",
    "電話口 電話を入れ 電話をかけ 電話を掛け 電話が入 電話があり 電話のやり取り 電話越し 声を聞 国際電話 通話 分間話 直接の電話 回線越し 緊急に電話 電話1本 電話一本",
    "picked up the phone|picks up the phone|pick up the phone|on the phone|on the line|phoned|telephoned|rang|rang up|called his|called her|call with|calls with|call between|in a call|minute call|minute conversation|by a call|a call to|took a call|placed a call|over the telephone|on the other end|hung up|secure call*",
  ],
  [
    "video-meeting",
    "画面に映 画面の向こう 画面を通じ 画面をつな モニター越し モニターに映 カメラの前 カメラ越し 大型モニター 回線をつない 時差のある 出張せず 移動せず zoom teams webex 配信 自室から 各地をつな スクリーンに映",
    "on screen|on-screen|on a screen|on the screen|webcam*|dialed in|dialled in|logged on|logged in|zoom|teams call|microsoft teams|webex|by secure video|by videolink|video teleconference*|vtc|svtc|time zones|muted|without leaving|from their own capitals|remotely|livestream*",
  ],
  [
    "hotline",
    "受話器 ベルが鳴 呼び出し音 試験通話 通話試験 開通 つながるか 回線の確認 声が届 専用の電話機 電話機 赤い電話 偶発的な衝突 不測の衝突 誤解を防 誤算を避け すぐに話せ すぐ電話 24時間つな 昼夜を問わず 当直同士",
    "telephone set*|handset*|red phone|red telephone|ring* the other side|test call*|first call|rang through|rings|picked up|pick up the|round the clock|around the clock|miscalculation*|misunderstanding*|misread*|deconflict*|accidental clash*|duty officer*|open line|open lines|line was tested|line went live",
  ],
  [
    "two-plus-two",
    "四大臣 4大臣 4閣僚 四閣僚 4人の大臣 4人の閣僚 外相と防衛相 外相防衛相 外務防衛の大臣 外相国防相 外務大臣と防衛大臣 国務長官と国防長官 4人そろ 両相 外務と防衛の",
    "four ministers|four cabinet|four of them|foreign and defense|foreign minister and defense|foreign ministers and defense|secretaries of state and defense|secretary of state and the secretary of defense|state and defense|foreign affairs and defense|quartet of ministers",
  ],
  [
    "negotiation",
    "首席代表 代表団 条文を詰 文言を詰 文言の調整 一字一句 条文案 草案 原案 対案 譲歩 歩み寄 落としどころ 折り合 隔たり 溝が埋 溝を埋 相違点 懸案 論点 ラウンド目 回目の会合 第1回会合 第2回会合 夜通し 徹夜の 詰めの作業 起草 括弧書き 駆け引き 妥協点 粘り強 膠着 決裂 対面での会合",
    "delegation chief*|head* of delegation|round of talks|rounds of talks|first round|second round|third round|fourth round|another round|wording|clause by clause|line by line|draft text|drafting|drafts|bracket*|concession*|compromise*|sticking point*|common ground|narrow* the gap*|bridge* gaps|impasse|deadlock|stalemate|hammer out|thrash out|iron out|back and forth|counter-offer*|counteroffer*|proposals were exchanged|text on the table",
  ],
  [
    "staff-talks general-staff",
    "幕僚監部の部長 防衛部長 作戦部長 運用部長 防衛課長 主務者 課長級 部長級 佐官級 幕僚同士 参謀長 参謀次長 幕僚副長 作戦参謀 制服同士 将官級 制服を着た 同じ軍服 計画担当 今後1年の計画 訓練計画を突き合わ 年間計画を",
    "chiefs of staff|chief of staff|vice chief*|deputy chief*|plans officer*|planners|plans and policy|j5|j-5|uniformed counterpart*|men in uniform|officers from both staffs|desk officer*|action officer*|staff officers|one-star|two-star|three-star|flag officers|calendar of exercises|steering of the year|chief of army|chief of navy|chief of the naval",
  ],
  [
    "strategic-dialogue policy-dialogue",
    "次官級 局長級 審議官級 審議官 防衛政策局長 防衛審議官 事務次官 次官同士 局次長 外務審議官 課長級 外務省の局長 事務レベル 実務者 高級実務者 情勢認識 地域情勢 情勢を語 認識をすり合わ すり合わせ",
    "vice minister*|vice-minister*|deputy minister*|undersecretar*|under secretar*|assistant secretar*|permanent secretar*|director general*|director-general*|directors general|director-general-level|deputy secretary|senior official*|policy chief*|policy head*|head of policy|assessments of the region|regional assessments|threat perception*|track 1.5|track one|tour d'horizon|co-chaired by",
  ],
  [
    "deterrence-dialogue",
    "核の傘 核抑止力 核兵器の使用 核報復 図上 机上演習 ミニットマン 弾道ミサイル潜水艦 戦略爆撃機 b-52 b-2 爆撃機を見 サイロ 核搭載 米戦略軍 報復 抑止の信頼性 ハード面 核態勢 戦略原潜 オハイオ級",
    "nuclear umbrella|nuclear posture|minuteman|icbm|ballistic missile submarine*|boomer|strategic bomber*|b-52*|b-2*|tabletop|table-top|stratcom|u.s. strategic command|missile silo*|silo|silos|nuclear option*|assurance|full range of|nuclear-armed|ohio-class|nuclear triad",
  ],
  [
    "working-group",
    "実務者 担当者が集ま 担当課長 共同議長 議長を務め 議事進行 論点整理 宿題 持ち帰 分科 検討項目 検討事項 第1回 初会合 座長 メンバー構成 事務方 月に1回 定期的に集ま 検討状況 下打ち合わせ 課題を洗い出 洗い出し",
    "co-chair*|cochair*|chaired by|chair of|first session|inaugural session|kick-off meeting|kickoff meeting|working level|working-level|subject matter expert*|subject-matter expert*|action item*|task list|terms were set|technical team*|cell|panel met|experts from both|met monthly|met quarterly|homework|standing body|pilot group|breakout group*",
  ],
  [
    "expert-meeting scholars",
    "大学教授 教授 名誉教授 准教授 学者 学識 元事務次官 元統幕長 元次官 弁護士 座長 委員長 論客 研究機関 シンクタンク 論文 委員が 委員から 諮問 意見書 知恵を借り 専門的な見地 第三者の目 外部の目",
    "professor*|academic*|think tank*|think-tank*|scholar*|emeritus|fellow at|fellows at|chairperson|panelist*|panellist*|outside lawyer*|former vice minister|former ambassador*|learned society|blue-ribbon|independent members|wise men|papers were presented",
  ],
  [
    "seminar",
    "壇上 演題 基調講演 基調演説 パネリスト パネル討論 聴衆 参加者が聞き入 メモを取 ノートを取 スライド プレゼン 講堂 司会 モデレーター 班に分かれ グループ討議 グループワーク 事例研究 ケーススタディ 修了証 名刺交換 ホワイトボード 付箋 演壇 拍手 分科会",
    "keynote*|panelist*|panellist*|moderator*|moderated|podium|lectern|audience|auditorium|slides|slide deck*|powerpoint|presentation*|presenter*|q&a|question and answer|question-and-answer|break-out|breakout session*|case stud*|case-stud*|took notes|note-taking|flip chart*|whiteboard*|group work|group discussion*|handouts|speakers from|hotel ballroom|conference hall",
  ],
  [
    "residents-briefing",
    "公民館 体育館で 市民会館 町民会館 集会所 町内会 自治会長 区長 住民ら 住民約 怒号 やじ 質問が相次 不安の声 反対の声 納得でき 配布資料 マイクを握 挙手 パイプ椅子 詰めかけ 頭を下げ 戸別訪問 戸別に 個別訪問 防衛局の職員が 防衛局長が 膝を突き合わせて説明 町議 村議 市議会 区民 傍聴 会場からは 丁寧な説明",
    "gymnasium|civic hall|village hall|school hall|church hall|community hall|community center|folding chair*|microphone*|heckl*|jeer*|raised hands|angry|worried|questions from the floor|took questions|packed hall|mayor|ward head*|defense bureau|bureau official*|regional bureau|door to door|door-to-door|doorstep*|leaflet*|apologi*|bowed|town council*|village council*|neighbors asked|homeowner*|townsfolk|villager*",
  ],
  [
    "secretariat",
    "看板を掛け 看板を除幕 看板除幕 除幕 入居 間借り 机を並べ 机を置 開所式 表札 事務総長 職員を置 執務室 執務スペース テープカット 専従 常勤 電話番号 フロアに入",
    "nameplate*|name plate*|plaque*|unveiled a sign|sign was unveiled|ribbon|ribbon-cutting|desks|same floor|floor of the|shared office*|office space|director of the office|secretary general|secretary-general|executive director|permanent staff|full-time staff|moved into offices|opened its doors|chief executive",
  ],
  [
    "roadmap",
    "年表 年次ごと 年限 期限を区切 期限を切 里程標 マイルストーン 段取り 一覧表 線表 段階ごと 達成目標 到達点 第1段階 第2段階 5か年 5カ年 5年間の 時間軸 優先順位",
    "milestone*|phase one|phase two|step by step|step-by-step|deadline*|target date*|five-year|three-year|multi-year plan*|gantt|sequence of steps|checklist*|chart the course|charted|laid out|mapped out|map out|line of effort|lines of effort",
  ],
  [
    "joint-statement",
    "読み上げ 共同会見 共同記者会見 並んで会見 並んで記者 壇上に並 紙にまとめ 文書にまとめ 文書を発出 文書に盛り込 明記 盛り込まれ 文言 名指し 会見に臨 演台",
    "read out|side by side|joint news conference|press conference|at the podium|podiums|said in a statement|text issued|declaration was|the document says|concluding document",
  ],
  [
    "commander-level",
    "司令官同士 司令官と 司令と 方面総監 艦隊司令官 艦隊司令 師団長 旅団長 航空総隊司令官 四つ星 司令官室 軍司令官 連隊長",
    "fleet commander*|commanding general*|commanding officer*|numbered air force|four-star|corps commander*|division commander*|brigade commander*|admirals|generals|flag-level|component commander*|theater commander*|senior commander*|commander-to-commander|base commander*",
  ],
  [
    "transparency",
    "記者に公開 報道陣に公開 報道公開 見せ合 隠さず 手の内 公開された 疑念を晴ら 誤解を解 検証可能 国連軍備登録 国防費を公表 軍縮 軍備管理 現地を見せ 招いて見せ ホットライン",
    "open to the press|press was invited|media were invited|showed around|observers were invited|lay bare|open book*|arms register|register of conventional arms|dispel*|mistrust|suspicion*|arms control|verifiab*|allay*|doubts",
  ],
];
