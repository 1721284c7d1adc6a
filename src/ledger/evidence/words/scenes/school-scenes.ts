// What is seen where one learns and teaches: classrooms and simulators, caps and diplomas, and who guards the museum and the memory.

import type { SceneRow } from "./scene-row.ts";

export const SCHOOL_SCENES: readonly SceneRow[] = [
  [
    "student academy academy-exchange scholarship",
    "入校 入校式 卒業式 帽子を投げ 帽子が舞 帽投げ 寮生活 寮で 寄宿 同室 同期生 学年 1年生 2年生 3年生 4年生 一年生 学位 単位 聴講 学費 学費を全額 入学 留学 日本語を学 日本語で 母国に戻 母国へ戻 母国の軍 帰国後 期生 名が入 人が入 下宿 学友 学食 卒論 成績 合格者 校長 校庭 校旗 巣立 迎え入れ 学び舎 小原台 横須賀で学 キャンパス 奨学金",
    "enrol*|freshm*|sophomore*|classmate*|roommate*|dormitory|campus|diploma*|semester*|term abroad|year abroad|tossed caps|hats in the air|threw their caps|commencement|graduation|valedictorian|alumni|alumnus|alumna|undergraduate*|postgraduate*|master's|tuition fees|tuition-free|fully funded|paid for by|foreign students|international students|overseas students|studies abroad|west point|annapolis|sandhurst|duntroon|colorado springs|plebe*|class of|entrance exam*|entrance ceremony|superintendent|studied at|studying at|language class*",
  ],
  [
    "course training-course",
    "教室 黒板 机に向か 教科書 ノート 実技 修了証 修了証書 修了式 証書を手 証書を受け 開講 開講式 閉講 週間の 週間にわた か月の課程 か月間 カ月間 カリキュラム 単元 試験に合格 筆記試験 資格を取 資格を得 手取り足取り 見よう見まね 教わっ 学ん 学んで 身に付け 身につけ 鍛え 特訓 期生 巣立 腕を磨 腕前",
    "classroom*|blackboard*|whiteboard*|textbook*|notebook*|hands-on|module*|week-long|weeklong|two-week|three-week|four-week|six-week|ten-week|12-week|month-long|certificate*|diploma*|exams|passed the test|qualif*|certified|graduates|graduation|class of|tutored|drilled in|learnt|learned how|shown how|showed how|how to|mastered|homework|syllabi|desk-bound|refresher",
  ],
  [
    "instructor",
    "教壇 壇に立 黒板の前 手本 お手本 やって見せ 笛を吹 怒鳴 手取り足取り 指導に立 教え方 教える側 教える人 先生 師範 目を光らせ 寄り添って教え 隣に座って 後席から",
    "in front of the class|barked|teacher*|mentors|mentor|coaches|professor*|lectern|back seat|backseat|over the shoulder|schoolmaster*|drill sergeant*|cadre|teach the teachers|checkride*",
  ],
  [
    "pilot flight-school",
    "操縦桿 コックピット 操縦席 後席 単独飛行 初飛行 初ソロ ソロフライト ウイングマーク 航空徽章 翼を胸 ヘルメットを抱え フライトスーツ 飛行服 シミュレーター 教官機 練習機 t-4 t-7 t-6 m-346 t-346 離着陸を繰り返 曲技飛行 宙返り 飛行適性 適性検査 重力 耐え抜 耐g 空酔い 地上滑走 管制官の声 イタリアで シェパード サルデーニャ デチモマンヌ 戦闘機乗り",
    "cockpit*|joystick|stick and|first solo|solo flight*|soloed|wings pinned|pinned wings|earned his wings|earned her wings|earned their wings|silver wings|flight suit*|helmet*|simulator*|sim rides|trainer aircraft|trainer jet*|t-4|t-7|t-6|t-38|m-346|t-346*|takeoffs and landings|touch-and-go*|touch and go|g-force*|g-suit*|airsick*|logbook*|sheppard|decimomannu|sardinia|checkride*|fledgling|top gun|student aviator*",
  ],
  [
    "staff-college war-college",
    "幹部高級課程 指揮幕僚課程 戦史 戦略論 図上演習 図上戦術 兵棋 クラウゼヴィッツ 孫子 論文 研究発表 将官を目指す 佐官 中堅 ケーススタディ 市ヶ谷の学校 目黒 学長 校長 講堂 講演 修士 政策シミュレーション 研究叢書",
    "clausewitz|sun tzu|war game*|wargame*|wargaming|tabletop|thesis|theses|dissertation*|majors and lieutenant colonels|mid-grade|mid-career officers|seminar group*|president of the college|lecture theatre|master's degree|jpme|newport|carlisle|leavenworth|quantico|maxwell|shrivenham|canberra campus|strategic studies|military history|fellows|visiting fellow*|symposium papers",
  ],
  [
    "medical-college doctors-supply hospital",
    "白衣 医師免許 国家試験 医学生 看護学生 研修医 病床 外来 診察券 待合室 執刀 手術 救急車を受け入れ 救命救急 当直医 院長 学長 所沢 医学科 看護学科 臨床 病室 ナース 聴診器 処方 診療科 内科 外科 歯科 医師 看護師 注射 薬局 手術室 救急外来",
    "white coat*|medical students|nursing students|residency|physician*|surgeon*|nurse*|operating room*|operating theatre*|bedside|waiting room|emergency room|ambulance*|stethoscope*|prescription*|pharmac*|dentist*|dental|x-ray*|tokorozawa|board exam*|dean|admitted patients|treated civilians|intensive care|icu",
  ],
  [
    "interpreter foreign-language",
    "あいうえお ひらがな 平仮名 漢字 単語帳 発音 会話の 会話を 教科書 toeic 片言 身ぶり 身振り 辞書 言葉の壁 イヤホン 字幕 訳し 訳す 言語 母語 流ちょう 流暢 聞き取れ",
    "hiragana|kanji|phrasebook*|dictionaries|toeic|vocabulary|pronounc*|broken english|fluent|fluency|bilingual|subtitle*|headphones|earpiece*|simultaneous|consecutive|dli|monterey|lackland|native speaker*|speak english|speak japanese|words of japanese",
  ],
  [
    "nco",
    "曹長 軍曹 伍長 陸曹 海曹 空曹 准尉 先任 現場を仕切 兵を束ね 隊員をまとめ 中堅 班長 たたき上げ 叩き上げ 若い兵 敬礼 教育隊 分隊長 曹友会",
    "command chief*|chief petty|chiefs' mess|corporal*|warrant officer*|backbone|squad leader*|section leader*|master chief*|rank and file|stripes|chevron*|seac|enlisted leader*",
  ],
  [
    "children school-visit",
    "ランドセル 給食 教室 運動場 校庭 絵を贈 絵を描 折り紙 紙飛行機 制服を試着 試着 戦闘服を着 装甲車に乗 ヘリに乗 目を輝か 歓声 手を振 先生 校長 クイズ 作文 手紙 鼓笛 絵本 お菓子 迷彩服を着 車両に乗 土のう ロープの結び 親子 修学旅行 夏休み キャリア教育 パン食い 綱引き 読み聞かせ プログラミング教室",
    "classroom*|playground*|teacher*|principal|drew pictures|crayon*|origami|paper planes|tried on|try on|climbed into|sat in the cockpit|cheers|giggl*|waved|quiz|letters|picture book*|read to|reading to|storybook*|candy|sweets|backpack*|kids|boys and girls|youngsters|toddler*|orphan*|field trip|summer camp|summer break|career day|job shadow*|stem day|english class|santa|playroom|kindergart*",
  ],
  [
    "researcher",
    "白衣 実験室 実験台 顕微鏡 論文 特許 試作 研究室 データを取 風洞 水槽 供試 計算機 学会 博士 ポスドク 共同執筆 若手研究 研究所に席 渡米",
    "lab|labs|laborator*|microscope*|paper published|co-authored|coauthored|postdoc*|phd|doctorate|wind tunnel*|test bench*|esep|white coat*|data set*|experiment*|inventor*",
  ],
  [
    "museum archive-doc",
    "展示ケース 展示室 ガラスケース 来館 来館者 入館 開館 館内 遺品 パネル展示 説明板 説明員 学芸員 収蔵 書庫 綴り 閲覧 閲覧室 黒塗り マイクロフィルム 廃棄 破棄 保存期間 紙の山 段ボール箱 綴じ 復元 機体を展示 零戦 語り部",
    "glass case*|display case*|artifact*|artefact*|curator*|gallery|galleries|admission|guided tour*|restored|warship museum|relic*|memorabilia|archivist*|shelves|shelf|boxes of|folder*|redact*|blacked out|blacked-out|shred*|retention period*|microfilm*|file room|filing|logs|logbook*|paper trail|missing files",
  ],
  [
    "mechanic",
    "スパナ レンチ 工具箱 油まみれ 油にまみれ つなぎ 作業台 ジャッキ エンジンを外 エンジンを取り外 エンジンを下ろ 格納庫 リベット グリス 整備手順 機付長 部品を交換 部品を取り替 列線",
    "wrench*|spanner*|toolbox*|tool box*|grease*|greasy|oily|overalls|coverall*|jacked up|engine hoist|engine change*|engine swap*|bolts|rivet*|torque|crew chief*|ground crew*|flight line|flightline|hangar floor|spare*|ratchet*|maintainer*|turned wrenches|bolted",
  ],
  [
    "vip-flight",
    "777 b777 特別機 羽田 タラップ チャーター 邦人を乗せ 退避 千歳を離陸 特別輸送航空隊 首相を乗せ 両陛下",
    "boeing 777|carried the prime minister|flew the prime minister|flew the emperor|boarded|chartered plane|evacuees on board|government jet|haneda",
  ],
];
