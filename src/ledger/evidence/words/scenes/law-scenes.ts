// What is seen where laws and documents are made and states keep order together: the chamber and the gavel, blue helmets and boarded fishing boats.

import type { SceneRow } from "./scene-row.ts";

export const LAW_SCENES: readonly SceneRow[] = [
  [
    "bill diet",
    "賛成多数 起立 可決 審議入り 趣旨説明 質疑 答弁 委員会で可決 本会議で可決 参院本会議 衆院本会議 議長 木づち 押しボタン 投票 賛成票 反対票 附帯決議 修正協議 官報 条文 第何条 条を改 上程 審議時間 強行採決 牛歩 会期末 会期内 継続審議 廃案 議員立法 内閣法制局 票対",
    "vote|voted|votes|votes to|floor|gavel*|chamber|ballot*|opposition|ruling bloc|ruling coalition|coalition partner*|committee stage|first reading|second reading|third reading|amendment tabled|tabled|sponsor*|promulgat*|passage of the|signed into|royal assent|statute book|official gazette|carried by|cleared the house|filibuster*|lawmakers stood|shelved|carried over|attached resolution",
  ],
  [
    "cabinet",
    "首相官邸 官邸で 官房長官 首相が議長 持ち回り 全閣僚 花押 決裁 官房長官会見 閣僚が署名 政府として決め 政府が決め 政府は決め 国家安全保障局 首相公邸 関係閣僚",
    "prime minister's office|kantei|ministers signed off|green-lighted|government signed off|gave its approval|gave the go-ahead|go-ahead|nod|meeting of ministers|executive order|white house|situation room",
  ],
  [
    "strategy-documents white-paper",
    "反撃能力 敵基地攻撃 5年間で43兆 43兆円 gdp比2 gdpの2 5年間の防衛費 最大の戦略的な挑戦 大転換 前倒し改定 改定に向け 有識者の 表紙 刷り上が 巻頭 コラム 書店 全ページ 部の売 政府の文書 電子版 版の 中国の動向 毎年夏 配布",
    "counterstrike|43 trillion|two percent of gdp|2 percent of gdp|2% of gdp|greatest strategic challenge|five-year plan|ten-year|decade ahead|cover photo|cover picture|edition|chapter on china|chapter*|annual paper|bookstores|blueprint|cornerstone document*|landmark document*|rewritten strategy|early revision",
  ],
  [
    "collective-defence mutual-defence constitution",
    "専守防衛 武力行使 新3要件 自国が攻撃 同盟国が攻撃 守る義務 攻撃されたら 反撃 尖閣にも 施政の下 条文に書き込 国民投票 9条 改憲発議 憲法審査会 存立 防衛出動 シーレーン 駆け付け",
    "attack on one|come to the aid|come to its aid|comes under attack|treaty commitment*|senkaku*|second thomas|umbrella|referendum|pacifist|war-renouncing|use of force|three conditions|exclusively defense|treaty allies|treaty obligation*",
  ],
  [
    "defence-guidelines contingency-plan bcm",
    "役割分担 任務分担 指揮統制 どの部隊が 図上で 封筒 極秘 仮想敵 発動 台湾海峡 住民避難 疎開 共同で練 作戦計画を更新 作り上げ 横田 市ヶ谷と横田 連絡を取り合 切れ目な 24時間 窓口を一 米軍司令部に",
    "roles and missions|who does what|division of roles|war plan*|warplan*|oplan|map table|top secret|playbook for|taiwan strait|southwest islands|evacuation of residents|command and control|yokota|ichigaya|seamless|around the clock|single channel|bilateral desk*|plan on the shelf|planners",
  ],
  [
    "aukus quad asean-frame nato-frame shangri-la un-frame",
    "ブリュッセル 本部ビル 円卓 旗が並 加盟国 非加盟国 事務総長 シャングリラホテル シンガポールのホテル ホテルの会議場 基調演説 全体会合 本会合 二国間会談を相次 議長国 輪番 各国国防相が並 集合写真 手をつな 手を交差 ビエンチャン 原潜 原子力潜水艦 先進能力 第2の柱 第二の柱 横田の国連旗 国連旗 日米豪印の 首脳会議に招",
    "north atlantic council|secretary general|secretary-general|alliance headquarters|partner nations|singapore hotel|shangri-la hotel|plenary|keynote|keynote speech|family photo|crossed arms|linked hands|rotating chair|chairmanship|dialogue partner*|vientiane|kuala lumpur|nuclear-powered submarine*|advanced capabilities|un flag|u.n. flag|yokota|four-nation",
  ],
  [
    "peacekeeping ceasefire-monitoring middle-east-mission djibouti-base",
    "青いベレー 青ベレー 国連旗 白い車 白い車両 白塗り un車 装甲車 宿営地 検問 非武装地帯 緩衝地帯 停戦ライン 難民 避難民 避難民キャンプ ジュバ 南スーダン シナイ シナイ半島 ゴラン 司令部要員 出国行事 出国報告 帰国報告 帰国行事 派遣隊員を見送 施設部隊 道路を補修 ウガンダ ケニア ナイロビ エンテベ 重機操作 エルゴラ シャルムエルシェイク アフリカ東部 アデン湾 護衛した オマーン湾 バーレーン",
    "blue beret*|blue helmets|light blue|white vehicle*|white-painted|un flag|u.n. flag|buffer zone|demilitarized|checkpoint*|observation post*|outpost*|patrols along|refugee*|displaced people|displaced persons|idp*|juba|south sudan|sinai|golan|el gorah|sharm el|entebbe|nairobi|uganda|kenya|heavy equipment operators|security council|camp gate|gulf of aden|pirate*|escorted merchant|merchant ship*|strait of hormuz|bahrain|two staff officers|armistice|line of control",
  ],
  [
    "sanctions enforcement-msmt",
    "瀬取り 横付けして ホースをつな ホース 船名を消 船名を書き換え タンカー 洋上で積み替え 写真を撮 哨戒機が撮 嘉手納から 凍結 資産凍結 ハッカー 暗号資産 仮想通貨 出稼ぎ it労働者 石炭 石油精製品 報告書を公 国連に代わ 参加11か国 参加11カ国 迂回 禁輸",
    "ship-to-ship|ship to ship|hose|hoses|tanker*|painted-over name|renamed ship*|flag of convenience|oil transfer*|refined petroleum|frozen assets|asset freeze*|freeze assets|evade|evasion|evading|illicit|hackers|crypto heist*|cryptocurrenc*|it workers|eleven nations|eleven countries|11 nations|11 countries|monitoring patrol*|kadena",
  ],
  [
    "fisheries smuggling",
    "漁船 操業 漁獲 漁民 底引き 密漁船 漁船団 臨検 拿捕 船倉 乗り移 甲板を調べ 違法漁船 領海に入 マグロ カツオ 海上警察 沿岸警備隊 麻薬 覚醒剤 コカイン 袋詰め 押収 船底に隠 隠し 武器を積 ダウ船 偽装 不審船",
    "nets|trawler*|fishing boat*|fishing vessel*|fishing fleet|tuna|squid|longliner*|boarded|boarding team*|boarding part*|vbss|fish hold|seized|seizure*|exclusive economic zone|eez|economic zone|overfish*|coast guard cutter|drugs|narcotic*|heroin|cocaine|meth|methamphetamine|hashish|bales|dhow*|stateless vessel|hidden|contraband|gun-runn*|intercept*|people smugg*",
  ],
  [
    "extradition visa",
    "身柄 身柄を引 裁判 被告 起訴前 公務中 公務外 死刑 警察が逮捕 入国審査 旅券 パスポート 入国 空港で審査 列に並 入国カード 査証なし 免除 外国軍隊 相手国の法 隊員が罪 検察",
    "custody|suspect handed|courtroom*|death penalty|off duty|off-duty|on duty|prosecutor*|passport*|immigration|border control|entry permit*|entry stamp*|stamped|queue*|waived|visa-free|visiting forces|host country's courts",
  ],
  [
    "abduction denuclearisation north-missiles rule-of-law",
    "横田めぐみ ブルーリボン 帰国を待 家族の高齢 核実験 豊渓里 寧辺 発射台 火星 日本海に落下 eezの外 アラート 国際法に基づ 国連海洋法 仲裁判断 力による威圧 南シナ海で 九段線 サラミ",
    "blue ribbon*|aging parents|nuclear test*|punggye-ri|yongbyon|launch pad*|hwasong|landed in the sea|unclos|law of the sea|arbitral|tribunal ruling|coercion|bully*|nine-dash|water cannon*",
  ],
  [
    "survey evaluation",
    "回答 回答者 回答率 設問 無記名 記入 用紙 質問票 聞き取り 人に聞 人に尋ね 集計 測量機 三脚 ボーリング 採点 点数 合否 講評 講評を受 上級部隊から 評定 比べた 数値",
    "respondent*|response rate|ticked|filled out|filled in|anonymous*|asked members|percent said|percent of those|tally|theodolite*|tripod*|boring|drill cores|scored|scores|score|graded|grades|grade|rated|evaluators|referees|umpire*|debrief*|hot wash|hotwash|after-action|after action|pass mark|scorecard*",
  ],
  [
    "website app system",
    "公開ページ ページを開設 サイトを開 スマホ スマートフォン 画面 入力 登録 ログイン ダウンロード 紙の書類 窓口に行かず 24時間受け付 qr パソコン 切り替え 稼働 動き出 不具合 改修 委託業者 開発業者 投稿 フォロワー",
    "page went live|home page|homepage|url|click|visitors to the site|smartphone*|phone app|log in|login|logged in|sign up online|download*|qr code*|paperless|paper forms|server*|terminal*|laptop*|tablets|glitch*|bug|bugs|switched on|rolled out to|migrat*|dashboard*|followers|hashtag*",
  ],
];
