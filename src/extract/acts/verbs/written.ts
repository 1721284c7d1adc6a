// Written verbs: which act each closing verb of a Japanese official text is. Of the rows that fit one verb the widest counts, then the first.

import {
  GOING_ON,
  ICHIDAN,
  PASSIVE,
  SEEN,
  SU,
  SURU,
  SURU_AT_END,
  SURU_BUT_PROMISED,
  SURU_BUT_WISHED,
  SURU_OF_ONE,
  TTA,
} from "./closings.ts";
import {
  ABOUT,
  AGAIN,
  AGREEING,
  CONCERN,
  CONSENTING,
  FEELINGS,
  FEELINGS_TOLD,
  GOAL,
  HOW,
  NONE,
  OBJECT,
  RESOLVE,
  RESOLVED,
  SAYING,
  SHARED_VIEW,
  SUBJECT,
  SUPPORT,
  VIEWS,
  WELCOME,
  WORTH,
} from "./markers.ts";
import type { ActVerb } from "./verb.ts";
import { sign, verbs } from "./verb.ts";

const REACHED = sign("(?:達し|至り|至っ)(?:た|ました)?(?=[。、,]|$|\\n)", "uy");
const WAS_MADE = sign("(?:(?:った|りました)(?=[。.、,]|$|\\n)|り(?=[、,]))", "uy");

/** 断じて容認できません, できず、 */
const NOT_ABLE = sign("(?:ません|ない|ず)(?:もの(?:です|である))?(?=[。.、,]|$|\\n|と|旨)", "uy");
/** 強行したことは極めて遺憾であり, 誠に遺憾です */
const REGRETTED = sign("(?:[はが、,])?(?:極めて|誠に|大変|甚だ|非常に|まことに)?$");
const REGRETTABLE = sign(
  "(?:で(?:ある|あります|す|ございます)|に(?:思(?:う|います)|存じます))(?=[。.]|$|\\n|が[、,])|であり(?=[、,])|で(?=[、,])",
  "uy",
);
/** 公表することとします: promised to those who hear it; a statement's することとした is decided. */
const PROMISED = sign("(?:(?:いた|致)?し ?ます)(?=[。.]|$|\\n)", "uy");
const HAPPENED = sign("れ(?:(?:た|ました)(?=。|$|\\n)|(?=[、,]))", "uy");

const AGREED: readonly ActVerb[] = [
  ...verbs("agreed", AGREEING, SURU, "一致"),
  ...verbs("agreed", AGREEING, SEEN, "一致を"),
  ...verbs("agreed", CONSENTING, SURU, "合意", "同意"),
  ...verbs("agreed", OBJECT, ICHIDAN, "申し合わせ", "申合せ"),
  ...verbs("agreed", CONSENTING, REACHED, "合意に"),
  ...verbs("agreed", SHARED_VIEW, SURU, "を共有"),
  // 協力を深化させる意図を共有した
  ...verbs(
    "agreed",
    sign("(?<=[うくぐすつぬぶむる](?:との|という)?(?:意図|意思|決意|意向))$"),
    SURU,
    "を共有",
  ),
];

const DECIDED: readonly ActVerb[] = [
  ...verbs("committed", NONE, PROMISED, "ことと"),
  ...verbs("decided", NONE, SURU_BUT_WISHED, "ことに", "ことと"),
  ...verbs("decided", NONE, TTA, "こととな", "ことにな"),
  ...verbs("decided", OBJECT, SURU, "決定", "決断", "承認", "採択"),
  ...verbs("decided", sign("(?:について)?[、,]?(?:本日|同日)?[、,]?$"), HAPPENED, "閣議決定が行わ"),
  ...verbs("decided", OBJECT, ICHIDAN, "決め", "命じ"),
  ...verbs("decided", sign("(?<=[うくぐすつぬぶむる])$"), ICHIDAN, "方針を固め", "意向を固め"),
  ...verbs(
    "decided",
    sign("(?<=(?:幹部|[うくぐすつぬぶむる]|など)の?)$"),
    ICHIDAN,
    "人事を固め",
    "人事案を固め",
  ),
  ...verbs(
    "decided",
    sign("(?<=(?:幹部|[うくぐすつぬぶむる]|など)の?)$"),
    SURU,
    "人事を了承",
    "人事案を了承",
  ),
  ...verbs("committed", OBJECT, SURU, "約束", "誓約", "確約"),
  ...verbs("committed", GOAL, SURU, "コミット"),
  ...verbs("committed", OBJECT, TTA, "誓"),
  ...verbs("committed", OBJECT, SURU, "決意"),
  ...verbs("committed", RESOLVED, SURU, "新たに", "表明"),
  ...verbs("committed", RESOLVED, SU, "示", "表"),
  ...verbs("committed", RESOLVE, ICHIDAN, "決意を述べ", "決意を伝え"),
];

const CONFIRMED: readonly ActVerb[] = [
  ...verbs("reaffirmed", OBJECT, SURU, "再確認"),
  ...verbs("reaffirmed", AGAIN, SURU, "確認", "表明"),
  ...verbs("confirmed", OBJECT, SURU, "確認", "明確に"),
  ...verbs("confirmed", OBJECT, ICHIDAN, "認め"),
  ...verbs("stressed", OBJECT, SURU, "強調", "力説", "主張"),
  ...verbs("stressed", WORTH, ICHIDAN, "を訴え", "と訴え"),
  ...verbs("recalled", OBJECT, SURU, "想起", "回顧"),
  ...verbs("recalled", NONE, TTA, "を振り返"),
  ...verbs("recalled", OBJECT, SU, "思い起こ"),
  ...verbs("welcomed", sign(`を?高く${HOW}$`), SURU_AT_END, "評価"),
  ...verbs("noted", GOAL, SURU, "留意", "着目", "言及"),
  ...verbs("noted", OBJECT, SURU, "テイクノート", "指摘"),
  ...verbs("noted", sign("を(?:改めて|強く)?$"), SURU_AT_END, "認識", "提起"),
  ...verbs("noted", OBJECT, SURU_OF_ONE, "評価"),
];

const TAKEN_UP: readonly ActVerb[] = [
  ...verbs("welcomed", OBJECT, SURU, "歓迎"),
  ...verbs("welcomed", WELCOME, SURU, "表明"),
  ...verbs("welcomed", WELCOME, SU, "表", "示"),
  ...verbs("supported", OBJECT, SURU, "支持", "賛同", "賛成"),
  ...verbs("supported", GOAL, SURU, "賛同", "賛成"),
  ...verbs("supported", SUPPORT, SURU, "表明"),
  ...verbs("supported", SUPPORT, SU, "示", "表"),
  ...verbs(
    "supported",
    sign("(?:へ|に対(?:する|し)の?)?(?:強い|全面的な)?(?:支持|賛意)が$"),
    PASSIVE,
    "表明",
    "示",
    "表",
  ),
  ...verbs("supported", SUPPORT, ICHIDAN, "伝え", "述べ"),
  ...verbs("condemned", OBJECT, SURU, "非難", "糾弾"),
  ...verbs("condemned", GOAL, SURU, "抗議"),
  ...verbs(
    "condemned",
    sign("[はを]?[、,]?$"),
    NOT_ABLE,
    "断じて容認でき",
    "断じて容認することはでき",
    "断じて許容でき",
    "決して容認でき",
    "到底容認でき",
  ),
  ...verbs("requested", OBJECT, SURU, "要請", "要求", "要望", "指示", "招待", "招請", "奨励"),
  ...verbs(
    "requested",
    OBJECT,
    ICHIDAN,
    "求め",
    "呼びかけ",
    "呼び掛け",
    "働きかけ",
    "働き掛け",
    "申し入れ",
    "申入れ",
  ),
  ...verbs("requested", OBJECT, SU, "促"),
];

const EXPRESSED: readonly ActVerb[] = [
  ...verbs("concerned", CONCERN, SURU, "表明", "共有", "伝達"),
  ...verbs("concerned", CONCERN, SU, "表", "示"),
  ...verbs("concerned", CONCERN, ICHIDAN, "伝え", "述べ"),
  ...verbs("concerned", OBJECT, SURU, "懸念", "憂慮"),
  ...verbs("concerned", CONCERN, GOING_ON, "有し", "抱い", "持っ"),
  ...verbs("expressed", FEELINGS, SURU, "表明", "伝達"),
  ...verbs("expressed", OBJECT, SURU, "表明"),
  ...verbs("expressed", FEELINGS, SU, "表", "示"),
  ...verbs("expressed", FEELINGS, SURU, "表"),
  ...verbs("expressed", FEELINGS, ICHIDAN, "述べ", "伝え", "寄せ"),
  ...verbs("expressed", OBJECT, SU, "祝"),
  ...verbs("expressed", VIEWS, SU, "示"),
  ...verbs("expressed", VIEWS, ICHIDAN, "述べ", "伝え"),
  ...verbs("expressed", SAYING, ICHIDAN, "述べ", "伝え"),
  ...verbs("expressed", sign("の(?:言葉|意|気持ち)を$"), SURU, "お伝え"),
  ...verbs("expressed", SAYING, ICHIDAN, "応じ"),
  ...verbs("expressed", SAYING, SURU, "発言", "表明", "伝達"),
  ...verbs("expressed", SAYING, TTA, "語"),
  ...verbs("expressed", SAYING, SU, "話"),
  ...verbs("expressed", OBJECT, SURU, "希望", "期待", "感謝", "称賛", "賞賛", "提案", "慶祝"),
  ...verbs("expressed", REGRETTED, REGRETTABLE, "遺憾"),
  ...verbs("expressed", GOAL, SURU, "反対"),
  // 協力してほしい旨述べた asks for it.
  ...verbs("requested", sign("(?<=てほしい|ていただきたい|て欲しい)旨(?:を)?$"), ICHIDAN, "述べ", "伝え"),
  ...verbs("requested", sign("(?<=てほしい|ていただきたい|て欲しい)旨の$"), WAS_MADE, "発言があ"),
  ...verbs("requested", sign("(?:の|を求める)?$"), WAS_MADE, "要請があ", "要望があ"),
  ...verbs("explained", sign("(?:につ(?:いて|き)|に関する|の)?$"), WAS_MADE, "説明があ", "紹介があ"),
  ...verbs("explained", sign("(?<=こと|旨)を$"), ICHIDAN, "伝え"),
  ...verbs("explained", sign("(?<=分析|見通し|計画|経緯|状況)を$"), SU, "示"),
  ...verbs("expressed", sign("(?:旨?の)?$"), WAS_MADE, "表明があ", "発言があ"),
  ...verbs("expressed", FEELINGS_TOLD, PASSIVE, "示", "表", "表明", "述べ", "伝え"),
  ...verbs("expressed", SAYING, PASSIVE, "述べ", "伝え"),
  ...verbs("welcomed", sign("に?歓迎の意が$"), PASSIVE, "示", "表", "表明"),
];

/** 共同声明を: before 発出. */
const PAPER = sign("(?<=声明|宣言|文書|コミュニケ|ステートメント|リリース)を(?:共同で)?$");

const TOLD: readonly ActVerb[] = [
  ...verbs("explained", ABOUT, SURU_BUT_PROMISED, "説明", "紹介"),
  ...verbs("explained", sign("(?<=[」□])と$"), SURU, "説明"),
  ...verbs("announced", OBJECT, SURU_BUT_PROMISED, "発表", "公表", "宣言"),
  ...verbs("announced", sign("[をと]$"), SURU_BUT_PROMISED, "発表", "公表"),
  ...verbs("announced", sign("[をと]$"), SURU, "明らかに"),
  ...verbs("announced", PAPER, SURU, "発出", "発表"),
  ...verbs("reported", ABOUT, SURU_BUT_PROMISED, "報告"),
  ...verbs("apologised", GOAL, SURU, "陳謝", "謝罪"),
];

/** 辞意を早見大臣に伝えた. */
const RESIGNS = sign("(?:[^。、]{1,30}に)?(?:伝え|示し|表明し|固め)(?:た|ました)(?=[。、,]|$|\\n)", "uy");

/** A statement's own doings told without the doer: Xが確認された. */
const PASSIVES: readonly ActVerb[] = [
  ...verbs("confirmed", SUBJECT, PASSIVE, "確認"),
  ...verbs("reaffirmed", SUBJECT, PASSIVE, "再確認"),
  ...verbs("agreed", SUBJECT, PASSIVE, "合意"),
  ...verbs("decided", SUBJECT, PASSIVE, "決定", "了解"),
  ...verbs("decided", sign("[でが]$"), PASSIVE, "可決"),
  ...verbs("stressed", SUBJECT, PASSIVE, "強調"),
  ...verbs("expressed", SUBJECT, PASSIVE, "表明"),
];

/** What a written statement may hold beyond what is said aloud. */
export const WRITTEN_VERBS: readonly ActVerb[] = PASSIVES;

/** Whom an authority tells of what happened. */
const TO_A_BODY = sign("(?<=(?:国会|海上保安庁|保安本部|警察署|消防署)[にへ])$");

/** What only a record tells: who won a contract, whom somebody told of it. */
export const RECORD_VERBS: readonly ActVerb[] = [
  ...verbs("announced", OBJECT, SURU, "受注", "契約を締結"),
  ...verbs("reported", TO_A_BODY, SURU, "報告", "通報"),
  ...verbs("explained", sign("$"), SURU, "概要を説明", "状況を説明", "経緯を説明"),
  ...verbs("expressed", sign("$"), RESIGNS, "辞意を"),
];

/** 「…」と決意を述べた: a paper quotes what somebody said, and names how he said it. */
const QUOTED = sign("(?<=[」□])と(?:の)?(?:強い|固い|新たな)?$");
const SAID_WITH_FEELING: readonly ActVerb[] = [
  ...verbs(
    "expressed",
    QUOTED,
    ICHIDAN,
    "決意を述べ",
    "抱負を述べ",
    "意欲を見せ",
    "覚悟を述べ",
    "思いを述べ",
  ),
  ...verbs("expressed", QUOTED, TTA, "決意を語", "抱負を語", "意気込みを語", "覚悟を語", "思いを語"),
  ...verbs("expressed", QUOTED, SU, "決意を示", "決意を話", "抱負を話", "意欲を示", "覚悟を示"),
  ...verbs("expressed", QUOTED, SURU, "決意を表明", "抱負を表明"),
];

export const JAPANESE_VERBS: readonly ActVerb[] = [
  ...SAID_WITH_FEELING,
  ...AGREED,
  ...DECIDED,
  ...CONFIRMED,
  ...TAKEN_UP,
  ...EXPRESSED,
  ...TOLD,
];
