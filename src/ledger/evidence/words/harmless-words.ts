// The words that tell nothing, and are found so that no shorter one is found within them: スキーム is no スキー, 中核 nothing nuclear.

const JAPANESE = `
スキーム ウイスキー ウィスキー リスキー ハスキー
ステロイド コレステロール テロップ アステロイド ヘテロ
トレーダー シュレーダー
センサス エンジニア エンジニアリング ヘリウム ヘリオス
バリエーション バリアフリー バリア バリケード バリデーション
リマインド リマスター
ブリガード フリガナ ハリガネ
パリティ パリ協定 パリ五輪 ローマ字 ローマ教皇 セブン セブンイレブン コチラ
エスカレーション エスカレーター エスカレート デスカレーション リレーション リレーションシップ
チャレンジャー パテント インテント コンテント おしらせ ハッシュタグ ドッキング
マレーシア マレー半島 マレー語
スバル アドバイス アドバイザー アドバイザリー ダイアグラム ペナント ナポリタン
パースペクティブ スーパース スーパースター
ハーグ条約 アピアランス デリート デリケート デリバリー
中核 中核的 中核市 核心 核心的 結核 核家族
クラウドファンディング ケーブルテレビ バイオレット バイオリン バイオグラフィー スノーボート
高知能 富士通 富士電機 富士フイルム 富士フィルム 富士ソフト 小松製作所 京都議定書 東京電力 東京大学 広島大学 長崎大学 大阪大学 京都大学 千歳飴
日本海溝 陸上海上 海上陸上 地上海上 洋上海上 空中海上
台風が上陸 台風の上陸 台風上陸 
公務執行妨害 選挙妨害 妨害行為防止
警戒区域 警戒レベル 交通警戒
原爆投下 給油所 燃料費高騰
監視資料 監視委員会 取引監視
研究室 研究科
会計検査院 検査入院 入院検査
演習林 教習所
輸送量 輸送費
展開図 経済展開 全国展開 事業展開 店舗展開
航空券 航空便 航空会社 航空運賃
船員保険
予算委員会
`;

const ENGLISH = `
train station|train stations|train line|trains run|by train|high-speed train|drill down|match up|matched up|matched
watch list|watchdog|watchdogs|stop watch|water down|watered down|watershed
in light of|light of
race relations|human race|arms race|aid station
band together|bandwidth|frequency band|frequency bands|rubber band|broadband
tank car|think tank|think tanks|think-tank|think-tanks|fish tank
test case|test cases|the test of time|litmus test
space for|parking space|living space|storage space|open space
fire off|under fire|fire up|rapid fire
in the field of|in the fields of
carrier pigeon|air carrier|air carriers|mail carrier
best practice|best practices|in practice|common practice|practice of
pilot project|pilot projects|pilot program|pilot study|pilot phase
course of|in the course of|of course|due course|in due course

chips in|chip in|gun control
boat people|same boat
as a matter of course|sea change

fuji electric|fuji heavy|fujitsu|fujifilm|kochi university
goal|goals
port of entry|port authority|ports of entry
marine environment|marine resources|marine life
washington post|washington treaty|new york times|geneva conventions|geneva convention|paris agreement|vienna convention|hague convention
bridge the gap|bridging the gap|landing page|landing pages
`;

const listed = (words: string, between: RegExp): readonly string[] =>
  words.split(between).filter((word) => word !== "");

export const HARMLESS_JAPANESE = listed(JAPANESE, /\s+/u);
export const HARMLESS_ENGLISH = listed(ENGLISH, /[|\n]/u);
