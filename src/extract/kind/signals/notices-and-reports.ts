// Signals of what is to come, and of somebody else's retelling.

import type { SignalRow } from "./signal.ts";

const AGENCY = "(?:共同|時事|聯合|支局|記者|通信|新聞|テレビ|放送|AFP|AP|ロイター|NNA|NHK)";

export const NOTICES: readonly SignalRow[] = [
  [
    "advance-notice",
    "title",
    /(?:開催|実施|公開|参加|出席|訪問|出張|来日|開設|(?<!意見の)募集|放映|配信|一般公開)(?:予定|について|のお知らせ|のご?案内|案内|\((?:お知らせ|予告|予定)\))/u,
    6,
  ],
  [
    "advance-notice",
    "title",
    /一般開放について|(?:日|港|埠頭|岸壁)(?:に|で)(?:の)?一般公開|一般公開(?:へ|します|$)/mu,
    9,
  ],
  ["advance-notice", "title", /(?:配信|(?<!情報)公開|観覧者?の?募集|応募)について/u, 8],
  ["advance-notice", "title", /(?:来日|訪日|出張|訪問)(?:の?予定|日程)/u, 9],
  ["advance-notice", "title", /(?:大臣|政務官|長官|総理|補佐官)の[^\n。]{1,20}(?:訪問|出張)$/mu, 6],
  ["advance-notice", "title", /\d日(?:\([月火水木金土日]\))?に?(?:開催|実施|公開)$/mu, 6],
  // 北国合同演習を1月29日から実施: a paper's headline that gives the first day to come.
  ["advance-notice", "title", /(?:訓練|演習)を(?:\d{1,2}月)?\d{1,2}日から(?:実施|開始)$/mu, 22],
  [
    "advance-notice",
    "title",
    /予定(?:\([^)\n]*\))?$|参加予定|開催へ|を(?:開催|実施)します|を行います$|\(予定\)/mu,
    6,
  ],
  [
    "advance-notice",
    "title",
    /\b(?:(?:Minister|Secretary|Ship|Unit|Team|Force)[^\n.]{0,40} to (?:visit|hold|attend|host|participate)|upcoming|notice of|advance notice)\b/i,
    8,
  ],
  // A staff tells where its chief will go: 航空幕僚監部は、航空幕僚長が北国に6月6日から9日にかけて出張する事を発表した。
  [
    "advance-notice",
    "head",
    /(?:幕僚監部|自衛隊|統幕|[陸海空]幕)は[^。\n]{0,120}幕僚?長が[^。\n]{2,60}?(?:訪問|出張|出席|参加)する(?:予定である)?(?:こと|事|予定)を(?:発表|公表)し/u,
    24,
  ],
  [
    "advance-notice",
    "body",
    /(?:次|下記|以下)のとおり[^。\n]{0,80}(?:開催|実施|公開|訪問)(?:します|いたします|する(?:。|予定|こと(?:とし|に)))/mu,
    7,
  ],
  [
    "advance-notice",
    "head",
    /(?:会談|会合|協議|式典|署名式|調印式|演奏会|展示|行事|競技会|シンポジウム|フォーラム)[」』]?を[^。\n]{0,12}?(?:行う予定|行います|(?:実施|開催)(?:します|いたします|する予定))/u,
    8,
  ],
  // A ministry tells where its minister will go, in a paper's words: 外務省は4日、早見外相がモンゴルを訪れると発表した。
  [
    "advance-notice",
    "head",
    /(?:[省庁府]|政府|官房長官)は[^。\n]{0,200}?(?:訪問|訪れ|歴訪|出張|外遊)(?:する|る)(?:予定)?(?:だ|である)?と(?:正式に)?(?:発表|公表|明らかに)し/u,
    24,
  ],
  // A programme to come by its labels: 日時, 場所 and who holds it.
  [
    "advance-notice",
    "body",
    /^(?:日 ?時|開催日時?) ?:[^\n]{4,60}\n(?:場 ?所|会 ?場) ?:[^\n]{2,80}\n(?:主 ?催|定 ?員|参加費|入場料|対象) ?:/mu,
    7,
  ],
  ["advance-notice", "body", /予定(?:です|である|しています|している)/u, 2],
  [
    "advance-notice",
    "body",
    /(?:を訪問|に出席|を開催|に参加|を実施|を公開)(?:する|いたします|します)予定/u,
    3,
  ],
];

/** What was called off is told in a plain notice. */
export const CALLED_OFF: readonly SignalRow[] = [
  ["notice", "title", /中止|取りやめ|延期|見合わせ|不参加|順延/u, 4],
  ["notice", "title", /訂正|正誤/u, 14],
  // A minister is a guest at a ceremony of units: the news is the guest.
  [
    "notice",
    "title",
    /(?:副大臣|政務官|大臣)の[^\n。]{2,50}(?:式典?|行事)への(?:出席|参列|臨席)|(?:式典?|行事)に[^\n。]{1,24}(?:副大臣|政務官|大臣)が(?:出席|参列|臨席)/u,
    24,
  ],
  // What is granted to firms that applied is no contract with them.
  ["notice", "title", /計画(?:等)?の(?:変更)?認定(?:について|を|$)/mu, 10],
  // Several pieces under heads of their own are no one of them.
  ["notice", "body", /^[^\n。]{4,60}について$(?:[^]{1,1500}?^[^\n。]{4,60}について$){2}/mu, 8],
  ["deployment", "title", /(?:配信|公開|放映|見学|応募|観覧)(?:について|の?(?:お知らせ|ご?案内|募集))/u, -9],
  ["unit-exchange", "title", /中止|取りやめ|延期|見合わせ|不参加|順延/u, -6],
  ["advance-notice", "title", /中止|取りやめ|延期|見合わせ|不参加|順延/u, -6],
];

export const REPORTS: readonly SignalRow[] = [
  [
    "news-report",
    "title",
    /を調整(?:$| |へ|、)|で(?:最終)?調整|へ(?:$| )|の見通し|(?:分か|わか)った$|方針を?固め|検討(?:へ|$)/mu,
    8,
  ],
  [
    "news-report",
    "title",
    /\b(?:likely|(?:set|expected|poised|eyeing) to|mulls?|mulling|considering|in the works)\b|\b(?:sources?|officials?|report)(?: says?)?$/imu,
    8,
  ],
  // A paper tells of a conference in its own words: 就任後、初めての会見を行い、「…」と抱負を述べた。
  ["news-report", "title", /(?:初|就任|着任|離任|退任)(?:の)?(?:記者)?会見(?:$| |で)/mu, 10],
  [
    "news-report",
    "head",
    /会見(?:を(?:行い|開き|し)|し|で(?:は)?)、?[^。\n「]{0,60}「[^」\n]{2,200}」と(?:の?[一-龠]{2,4}を)?(?:述べ|語|話|強調|説明|表明|訴え|示)/u,
    9,
  ],
  [
    "news-report",
    "head",
    /^[A-Z]{3,}(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)? ?(?:\([A-Z][\w ]{1,14}\) ?)?[—–-] /mu,
    12,
  ],
  [
    "news-report",
    "body",
    /\b(?:sources? (?:said|close to)|people familiar with|according to (?:\w+ ){0,2}(?:sources?|officials?))/i,
    6,
  ],
  [
    "news-report",
    "body",
    /がわかった|が分かった|が判明した|関係者によ(?:ると|れば)|への取材|関係者が明らかに/u,
    6,
  ],
  ["news-report", "body", /によると|によりますと/u, 4],
  // An issuer does not tell what itself says.
  [
    "news-report",
    "body",
    /(?:防衛省|外務省|国防省|国防部|幕僚監部|合同参謀本部|当局|首相官邸)(?:の[^。、]{0,8})?によ(?:ると|りますと)/u,
    6,
  ],
  [
    "news-report",
    "body",
    /(?:という|とみられる|としている|見通しだ|方針だ|構えだ|もようだ|情勢だ|方向だ|考えだ|ということです|とのことです|見込みだ|狙いがある|とみている)。/u,
    4,
  ],
  ["news-report", "body", /(?:防衛相|外相|首相|国防相)は|トップの|両政府/u, 3],
  ["news-report", "form", /^desk stamp$/u, 4],
  // An aggregator's stamp, and a caption that tells the day of its picture.
  ["news-report", "head", /^ ?date \d{4}-\d{2}-\d{2}\b/mu, 5],
  // An issuer opens to the press, a paper's picture is of what was opened.
  ["news-report", "head", /報道陣に(?:公開|披露)された/u, 8],
  ["news-report", "head", /[^\s=]=(?:\d{1,2}月)?\d{1,2}日(?:[^\n。]{0,4}[、,)])/u, 4],
  [
    "news-report",
    "head",
    new RegExp(`^(?:【[^】]{0,12}${AGENCY}[^】]*】|\\(CNN\\)|\\[[^\\]]+ロイター\\])`, "mu"),
    12,
  ],
  ["news-report", "body", /(?:[(=][一-龠]{1,4} ?[一-龠]{1,4}記者\)?|(?<=[一-龠]{2} ?)記者)$/mu, 5],
  ["news-report", "body", /(?<=[^\n]{8})[(=](?:共同|時事|AFP|AP|ロイター)(?:時事)?\)?$/mu, 8],
  [
    "news-report",
    "body",
    /(?<=[とを][^。、\n]{0,16})(?:伝え|報じ)(?:た|ている)|(?:と|を|が)明らかに(?:し|なっ)た/u,
    4,
  ],
  ["news-report", "body", /(?<=[はが][^。\n]{0,160})と発表し(?:た|ました)。|記者団に(?:対し)?/u, 5],
  ["news-report", "head", /(?<=[はが][^。\n]{0,160})と発表し(?:た|ました)。/u, 3],
];
