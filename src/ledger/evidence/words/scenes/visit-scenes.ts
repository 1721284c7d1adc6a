// What is seen where guests come and go: gangways and ropes, gifts and badges, ball games and shared meals, desks in another's headquarters.

import type { SceneRow } from "./scene-row.ts";

export const VISIT_SCENES: readonly SceneRow[] = [
  [
    "visit",
    "タラップを降 タラップを下 歓迎式 歓迎行事 栄誉礼 儀じょう 儀仗 巡閲 記帳 献花 花束 芳名録 記念品 記念品を交換 盾を交換 盾を贈 メダルを交換 案内され 案内し 案内を受 説明を受け 見て回 一行 来賓 降り立 降りた 日程を終え 送別 夕食会 歓迎会 レセプション 招へい 招聘 賓客 足を踏み入 門をくぐ 車列",
    "guest book|guestbook|visitors' book|signed the book|bouquet*|wreath|motorcade*|touched down|flew into|stepped off|stepped onto|disembark*|greeted by|welcomed by|welcomed at|was shown|were shown|shown around|guided tour|walked through|tarmac|red carpet|honor guard|honour guard|guard of honor|guard of honour|saluted|challenge coin*|plaque*|exchanged gifts|souvenir*|day stay|night stay|two-day|three-day|four-day|five-day|itinerary|first stop|next stop|on his first|on her first|invitation of|at the invitation|dropped in|dropped by|farewell|saw off|left for home",
  ],
  [
    "port-call mutual-visit",
    "横付け もやい 舫い もやい綱 綱を投げ 索を投げ タグボート 曳船 水先人 錨を下ろ 錨を揚げ 抜錨 投錨 埠頭に ふ頭に 岸壁に 桟橋に 接岸 横づけ 舷梯 舷門 タラップ ラッタル 登舷礼 帽振れ 帽を振 甲板に整列 甲板に並 電灯艦飾 満艦飾 艦上レセプション 艦上で夕食会 一般公開 艦内公開 艦を公開 見学者の列 港に姿 湾内に姿 入り江に姿 港を後に 港を出 出迎えの音楽 出迎え行事 小旗を振 市長を表敬 給油 補給を終え 真水 生鮮 燃料を積み 食料を積み 係留 沖合に停泊 船体",
    "came alongside|gangway*|gangplank*|brow|mooring line*|lines were thrown|heaving line*|bollard*|tugboat*|tugs|pilot boat*|harbor pilot*|manned the rails|manning the rail*|lined the rails|lined the deck*|dressed overall|dressed ship|pier side|pierside|pier-side|quayside|dockside|berth*|slipped into|glided into|steamed in|steamed out|sailed in|sailed out|cast off|weighed anchor|at anchor|anchored off|shore leave|took on fuel|took on water|fresh water|reprovision*|open ship|open to the public|open to visitors|deck reception|reception on board|reception aboard|on the flight deck|waving flags|waved flags|gray hull*|grey hull*|in the roads|passenger terminal|cruise terminal|tied up|harbormaster*|first warship|courtesy call on the mayor|hull number|spent three days|days in port",
  ],
  [
    "ship-rider",
    "艦内に寝泊 艦内で寝 船酔い 甲板に立 艦橋に立 航海当直 当直に立 当直を体験 ベッドは3段 三段ベッド 3段ベッド 寝台 艦内生活 カレー 六分儀 ロープワーク 結索 食堂で同じ釜 乗り込ん 艦内を巡 艦内を見 航海中 洋上で講義 艦上で講義 下船 艦を降り 各国の若手",
    "seasick*|bunk|bunks|on the bridge|bridge watch*|stood watch|stand watch|watchstand*|sextant|knot-tying|knots|galley|mess deck*|hammock*|sailed with|sailed aboard|sailed on|at sea together|rode along|rode with|came aboard|welcomed aboard|went aboard|lectures at sea|classroom at sea|deck of the|disembark*|guest rider*|international guests aboard|voyage",
  ],
  [
    "liaison attache personnel-exchange",
    "机を並べ 机を置 隣の席 常勤 2年間の 3年間の 家族を伴 司令部に詰め 詰めて 連絡役 つなぎ役 橋渡し 橋渡し役 パイプ役 窓口役 入門証 バッジ 名札 席が用意 制服で出勤 毎朝の会議 朝の会議 朝会 部屋を与え 相手国の部隊で 相手の部隊で 同じ部隊で 一員として",
    "desk|desks|sits at|sits in|sits with|sits alongside|sits beside|office next to|down the hall|badge*|works inside|work inside|working inside|working alongside|works alongside|embedded|embeds|embed|attached to|assigned to|on loan|two-year|three-year|tour of duty|posting|go-between|bridge between|point of contact|poc|embassy|embassies|accredit*|took up his post|took up her post|morning brief*|morning meeting*|among the staff|inside the headquarters|first foreign officer|foreign officer*|in an american unit|wears two|billet*|slot|slots|trade places|traded places",
  ],
  [
    "exchange",
    "綱引き 綱引 野球の試合 サッカーの試合 サッカー バスケット バレーボール ラグビー 柔道 剣道 相撲 餅つき 書道 茶道 茶会 折り紙 浴衣 着物 太鼓 盆踊り バーベキュー カレーを振る舞 振る舞わ 振る舞い 料理を囲 鍋を囲 同じ釜の飯 酒を酌み交 乾杯 名刺を交換 帽子を交換 ワッペン パッチを交換 記念写真 自撮り 肩を組 笑顔 寺を訪 神社を 城を訪 観光 ホームステイ 合同演奏 部隊を見学 互いの艦 艦を行き来 夕食会 親睦 懇親会 語らい 打ち解け 汗を流 合同トレーニング",
    "tug of war|tug-of-war|soccer|football match|football game|basketball|volleyball|rugby|softball|baseball|judo|kendo|sumo|calligraphy|tea ceremony|origami|kimono|drumm*|taiko|barbecue*|bbq|potluck|cook-out|cookout|shared meal*|ate together|dined|broke bread|beers|ice cream|swapped patches|traded patches|patches|swapped hats|swapped caps|ball caps|selfie*|group photo*|photographs together|sightsee*|temple*|shrine*|castle|homestay*|host famil*|sports day|friendly match|friendly game|cross-deck|crossdeck*|cross-decking|tours of each other's|reception|got to know|getting to know|camaraderie|made friends|new friends|ice-breaker*|team building|ran together|laps",
  ],
  [
    "youth-exchange",
    "少尉 少佐 大尉 学生同士 士官候補生 同年代 年齢の近い 同世代 期生 新任 一期一会 将来の指揮官 将来を担 将来の幹部 次代 尉官 佐官 班に分かれて討議 寝起きを共 ホームステイ 大学生 高校生",
    "lieutenants|captains and majors|twenties|in their 20s|in their 30s|cadets from|midshipmen from|tomorrow's|future commander*|future chiefs|future admirals|future generals|same age|company-grade|field-grade|roommate*|university students|high school students",
  ],
  [
    "observer",
    "双眼鏡 見守 見守っ 見届け 観覧席 天幕から 視察台 メモを取 見入 招かれた各国 各国の武官 駐在武官団 武官団 腕章 離れた場所から 展望台 傍らで",
    "binocular*|grandstand*|bleacher*|viewing stand*|viewing platform|watched from|watched as|watching from|looking on|took notes|sent a team to watch|sidelines of the exercise|attaches watched|invited to watch|invited to observe|guests watched|spectat*|onlooker*|armband*",
  ],
  [
    "deployment",
    "先発隊 第1陣 第一陣 第2陣 第二陣 荷を下ろ 荷ほどき 輸送機で到着 降り立 c-17 整備員も 整備員が先 格納庫に並 駐機 姿を見せ 飛んでき 飛び立 出発式 壮行 壮行会 見送り 家族に見送 派遣期間 宿営地 テントを設営 夜を徹して移動 車列 自走して フェリーで",
    "advance party|first wave|first group|touched down|flew into|ferried|ferry flight*|rolled off|off-loaded|offloaded|unloaded|c-17*|c-5*|send-off|sendoff|saw them off|farewell ceremony|kissed|families waved|waved goodbye|months away|six-month|seven-month|left home|home port|homeport|tents went up|pitched|convoy*|containers|pallets|boots on the ground|took up position*|swapped out|replaced a|relieved a|squadron arrived|jets arrived|aircraft arrived",
  ],
  [
    "participation",
    "顔をそろえ 顔を揃え 一堂に会 姿を見せ 席を占め チームを組 機を派遣 隻を派遣 人を派遣 名を派遣 人を送 名を送 顔ぶれ 国が集 隊員が集 旗が並 各国の旗 国旗が並 正式メンバー",
    "side by side|sent its|sent two|sent three|sent four|sent a team|line-up|lineup|showed up|turned up|flags of|nations gathered|nations came|debut*|rubbed shoulders|among the participants|formed up with|marched with|sailed with|flew with|newest member|full member",
  ],
  [
    "women-peace",
    "女の子 母親 ガラスの天井 初の女 女将 初の艦長 女艦長 女の 性別 紛争下の性 母子 妊婦 助産 意思決定の場 人に1人 産後 クオータ 潜水艦に乗る 1325 国連安保理決議1325",
    "1325|glass ceiling|her crew|she became|maternal|pregnan*|midwi*|sexual violence in conflict|quota for|sisters|ladies|mixed crew|mixed crews|equal share|decision-making table",
  ],
  [
    "capacity-building",
    "教え込 手を取って やって見せ 実演 指導に当た 指導者を育て 教官役 現地の兵 現地軍 相手国の軍 相手国の隊員 相手国の将兵 現地の整備兵 重機の扱 重機の動かし ブルドーザー ショベルカー 油圧ショベル 道路のならし 測量 工具の使 不発弾 地雷 処理の仕方 救急法 人工呼吸 楽器の教 楽譜 海図の読 航空気象 気象図 国際法の講義 ダイビング 潜水の教 現地語 巣立 独り立ち 自分たちの手で 自力で 修了式 修了証 証書 技を伝え コツを 手本",
    "showed how|shown how|shown them how|hands-on|taught local|taught soldiers|taught the|learned how|learnt how|how to run|how to use|how to fix|how to handle|bulldozer*|excavator*|grader*|backhoe*|unexploded|mine clear*|landmine*|cpr|wrench*|toolbox*|sheet music|nautical chart*|weather chart*|host-nation soldiers|host nation troops|local troops|local soldiers|peers from|certificate*|diploma*|pass on skills|passed on|passing on|handed down|stand on their own|on their own feet|on their own|train-the-trainer*|mobile training team*|advisory team|advisers|advisors|subject-matter|sme exchange|graduation",
  ],
];
