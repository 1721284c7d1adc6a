// Signals of what was agreed and said: joint statements, ministers' meetings, statements, speeches.

import type { SignalRow } from "./signal.ts";

const ONE_SIDE =
  /(?:大臣|長官|外相|首脳|総理|首相|副大臣)から(?:は)?、[^。]{1,120}(?:述べ|発言|説明|謝意|表明|言及)/u;
const BOTH_SIDES =
  /(?:両|双|[二三四五]|各)(?:大臣|外相|首脳|長官|閣僚|者|方)は、?[^。]{1,120}(?:一致|確認|歓迎|表明|共有|強調|合意)[^。]{0,8}。[^]{0,800}?(?:両|双|[二三四五]|各)(?:大臣|外相|首脳|長官|閣僚|者|方)は/u;

export const MEETINGS: readonly SignalRow[] = [
  [
    "joint-statement",
    "title",
    /共同(?:声明|プレス(?!会見|カンファ)|(?:報道|新聞)?発表(?!会)|宣言|文書|ビジョン|コミュニケ|メディア発表|コミットメント)/u,
    20,
  ],
  [
    "joint-statement",
    "title",
    /joint (?:\w+ )?(?:statement|release|declaration|communiqu|vision|message)/i,
    30,
  ],
  [
    "joint-statement",
    "head",
    /共同(?:声明|プレス(?:ステートメント|リリース|発表)|宣言|コミュニケ)(?:を|に|について)/u,
    5,
  ],
  ["joint-statement", "head", /声明を共同で(?:発表|発出)|共同で(?:以下の)?声明/u, 10],
  [
    "joint-statement",
    "head",
    /^共同(?:発表|声明|宣言|コミュニケ|プレス(?:リリース|ステートメント|発表))(?! ?\((?:和文|英文|PDF))(?: |$|\()/mu,
    14,
  ],
  // A database runs the name of the document and its first point into one line.
  [
    "joint-statement",
    "head",
    /^Joint (?:\w+ )?(?:Statement|Declaration|Communiqu)[^\n]{0,160}? (?:1\.|I\.|We,) (?=[A-Z])/mu,
    20,
  ],
  ["joint-statement", "body", /^\[?文書名\]?.*共同/mu, 8],
  // A text that begins in the middle may name itself below.
  [
    "joint-statement",
    "body",
    /^(?:[A-Z][\w.'’-]* |of |and |the |– |- ){0,10}Joint (?:\w+ )?(?:Statement|Declaration|Communiqu)[^.\n]{0,100}$/mu,
    9,
  ],
  [
    "ministerial-meeting",
    "title",
    /(?:会談|会合|協議|表敬|閣僚会議|国防相会議|2\+2|電話(?:会議|協議)|対話|懇談|ADMM)/u,
    7,
  ],
  [
    "ministerial-meeting",
    "title",
    /(?:ministers?|ministerial|summit|leaders|secretary)['’s ]*(?:(?:video|telephone|bilateral|trilateral) )?(?:meeting|talks|call|consultations|dialogue|(?:video )?(?:tele)?conference(?! call)|video(?: |-)?conference|VTC)|\bmeeting (?:with|between)|courtesy call|telephone (?:talk|call)/i,
    7,
  ],
  [
    "ministerial-meeting",
    "title",
    /\b(?:meeting|talks|call|consultations|dialogue) ?\((?:summary|overview|outline)\)/i,
    6,
  ],
  ["ministerial-meeting", "title", /(?:会談|会合|協議|表敬)[^\n]{0,12}(?:概要|結果|\(結果\))/u, 6],
  [
    "ministerial-meeting",
    "head",
    /(?:会談|会合|協議|懇談)を?(?:[^。]{0,12})(?:行(?:い(?:ました|、)|った)|(?:実施|開催)し(?:た|ました|、))/u,
    5,
  ],
  [
    "ministerial-meeting",
    "head",
    /(?:大臣|副大臣|政務官|長官|幕僚長)(?:は|が)[^。\n]{0,80}表敬を受け(?:た|ました)|を表敬(?:訪問)?し(?:た|ました)/u,
    7,
  ],
  // A ministry's summary: the whole meeting in one sentence, which may be longer than any head.
  [
    "ministerial-meeting",
    "body",
    /(?:会談|会合|協議|会議)を(?:行った|行いました|実施した|開催した)ところ[、,]?概要は?(?:以下|次)の(?:とおり|通り)/u,
    7,
  ],
  [
    "ministerial-meeting",
    "head",
    /\bheld (?:the|a|an|their)\b(?:[^.]|(?<=[A-Z])\.){0,60}\b(?:meeting|talks|call|(?:tele)?conference|VTC)\b(?! room)/i,
    7,
  ],
  ["ministerial-meeting", "head", /\bheld (?:discussions|talks)\b/i, 5],
  ["ministerial-meeting", "head", /\bMinisters?\b[^.]{0,160}\bmet (?:in|with|at|on)\b/u, 5],
  [
    "ministerial-meeting",
    "body",
    /\b(?:Ministers|sides) (?:\w+ )?(?:welcomed|concurred|agreed|reaffirmed|confirmed|shared|underlined|underscored|condemned|stressed|emphasi[sz]ed|discussed)\b/u,
    4,
  ],
  // What both sides did, sentence after sentence: a piece out of the middle has no other sign, and is a statement only by its name.
  ["ministerial-meeting", "body", BOTH_SIDES, 3],
  ["joint-statement", "body", BOTH_SIDES, 3],
  [
    "joint-statement",
    "body",
    /^\([^\n()。]{0,40}共同(?:プレス|声明|発表|宣言|コミュニケ)[^\n()。]{0,40}\)$/mu,
    8,
  ],
  // 冒頭、早見大臣から、寄港を歓迎する旨述べました。
  ["ministerial-meeting", "body", ONE_SIDE, 3],
  ["joint-statement", "body", ONE_SIDE, 3],
  [
    "ministerial-meeting",
    "title",
    /による[^\n]{0,16}(?:大臣|政務官|長官|総理)(?:へ|に対する)?の?(?:表敬|訪問)/u,
    6,
  ],
  ["ministerial-meeting", "body", /(?:両|四|三|各)(?:大臣|外相|首脳|長官|閣僚|者)は/u, 2],
  [
    "joint-press-conference",
    "title",
    /共同(?:臨時)?(?:記者)?会見|共同記者発表|共同プレス(?:会見|カンファ)/u,
    80,
  ],
  // 早瀬防衛相会談後に行われた共同記者会見の冒頭発言要旨は次の通り: a paper prints what was said there.
  [
    "joint-press-conference",
    "head",
    /(?:会談|会合|協議)(?:の?後|終了後)?(?:に(?:行|開)(?:われた|かれた|いた)|で|の)共同(?:記者)?会見(?:で)?の(?:冒頭)?(?:発言|やりとり|質疑|一問一答)?(?:の)?(?:要旨|概要|全文|詳報)/u,
    30,
  ],
  ["joint-press-conference", "title", /joint (?:press|news) conference|joint press availability/i, 80],
];

export const STATEMENTS: readonly SignalRow[] = [
  [
    "minister-statement",
    "title",
    /(?:大臣|長官|総理|首相|報道官|幕僚長|委員長|次官)(?:の|による)?(?:談話|声明|コメント|メッセージ|ステートメント|所感)/u,
    20,
  ],
  // The label above what the statement is about.
  [
    "minister-statement",
    "head",
    /^[一-龠々]{0,10}(?:大臣|総理|長官|報道官|幕僚長)(?:の)?(?:談話|声明|コメント)$/mu,
    14,
  ],
  ["minister-statement", "title", /(?:談話|コメント|メッセージ)(?!を(?:発出|寄せ))/u, 11],
  ["minister-statement", "title", /年頭の辞|年頭(?:所感|の御?挨拶)|就任(?:に当たって|の御?挨拶)/u, 12],
  [
    "minister-statement",
    "title",
    /(?:^|\()statement (?:by|of|on)|message from|comments? by|(?:foreign|defen[cs]e|prime) minister[^\n]{0,20}statement/im,
    12,
  ],
  [
    "speech",
    "title",
    /スピーチ|講演|演説|基調|挨拶|あいさつ|式辞|祝辞|訓示|訓辞|弔辞|告辞|講話|ステートメント(?=\(|$)/u,
    10,
  ],
  [
    "speech",
    "title",
    /(?:スピーチ|講演|演説|御?挨拶|あいさつ|式辞|祝辞|訓示|訓辞|弔辞|告辞|追悼の辞)(?:の?(?:全文|要旨|概要))?(?:\(|$)/mu,
    12,
  ],
  ["speech", "title", /\b(?:speech|address by|remarks|keynote|lecture)\b/i, 10],
  // The speaker's line below the name of the ceremony.
  [
    "speech",
    "head",
    /^[一-龠々]{0,10}(?:大臣|総理|長官|幕僚長|学校長)(?:の)?(?:訓示|訓辞|式辞|祝辞|挨拶|弔辞|告辞|追悼の辞)$/mu,
    20,
  ],
  [
    "speech",
    "head",
    /(?:挨拶|訓示|式辞|講演|演説|スピーチ|[追哀]悼の[辞言]|弔辞|祝辞|答辞)で(?:、)?(?:次|以下)のように述べ/u,
    12,
  ],
  // What a piece of a speech names below itself, and how it opens.
  ["speech", "body", /^\((?:Keynote|Remarks|Address|Speech|Lecture)\b[^\n]{2,100}\)$/imu, 8],
  ["speech", "body", /^\([^\n()。]{2,40}(?:訓示|挨拶|スピーチ|講演|演説|式辞|祝辞)[^\n()。]{0,20}\)$/mu, 8],
  [
    "speech",
    "head",
    /\b[Ii]t is (?:a|my) (?:\w+ )?(?:honou?r|pleasure|privilege) (?:for me )?to (?:speak|address|deliver|be here|stand)\b/u,
    8,
  ],
  // No title, and a state that speaks: 日本は、…を歓迎します。
  [
    "minister-statement",
    "head",
    /(?:日本(?:政府)?|我が国)(?:は|として)、?[^。]{1,200}(?:歓迎|支持|非難|憂慮|懸念|期待|評価)(?:(?:いた|致)?します|するものです)。/u,
    5,
  ],
  [
    "minister-statement",
    "body",
    /^\(?(?:\(?(?:参考|出典)\)?:? ?)?[一-龠々]{0,10}(?:大臣|報道官|長官|総理)(?:の)?談話[^\n。]{0,24}$/mu,
    6,
  ],
  // Not in what a paper quotes.
  ["speech", "body", /(?:隊員|学生|卒業生|自衛官)?(?:諸君|諸官)(?![^「」\n]{0,200}」)/u, 5],
  ["speech", "body", /(?:訓示|式辞|祝辞|挨拶|弔辞|告辞)と(?:いた|致)?します。/u, 8],
];
