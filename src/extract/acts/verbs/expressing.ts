// Expressing verbs: what a written text says that somebody felt, said, explained, announced or reported.

import { GOING_ON, ICHIDAN, PASSIVE, SU, SURU, SURU_BUT_PROMISED, TTA } from "./closings.ts";
import { ABOUT, CONCERN, FEELINGS, FEELINGS_TOLD, GOAL, HOW, OBJECT, SAYING, VIEWS } from "./markers.ts";
import type { ActVerb } from "./verb.ts";
import { sign, verbs } from "./verb.ts";

const WAS_MADE = sign("(?:(?:った|りました)(?=[。.、,]|$|\\n)|り(?=[、,]))", "uy");

const DONE = sign("(?:(?:った|いました)(?=[。.、,]|$|\\n)|い(?=[、,]))", "uy");

/** 強行したことは極めて遺憾であり, 誠に遺憾です */
const REGRETTED = sign("(?:[はが、,])?(?:極めて|誠に|大変|甚だ|非常に|まことに)?$");
const REGRETTABLE = sign(
  "(?:で(?:ある|あります|す|ございます)|に(?:思(?:う|います)|存じます))(?=[。.]|$|\\n|が[、,])|であり(?=[、,])|で(?=[、,])",
  "uy",
);

const SORRY = sign("[、,]?(?:大変|誠に)?$");
/** 防衛産業の強化についての強い: the resolve is named by what it is about, and nothing is promised. */
const RESOLVE_ABOUT = sign(
  "(?:につ(?:いて|き)の?|に関する|に対する|に(?:向|む)けた|への)(?:(?:強い|固い|揺るぎない|確固たる|新たな)、?){0,2}$",
);

/** 遅れに対する強い危機感を */
const ALARM = sign(
  `(?:に対(?:する|して)?|へ|について)?の?[、,]?(?:我が国の|わが国の|(?:非常に)?強い|深い|大きな|共通の){0,2}危機感を${HOW}$`,
);
/** 橋を架けることの意義を述べた: the matter keeps what was told of it. */
const TOLD_OF_IT = sign("(?<=意義|取組|取り組み|重要性|必要性|大切さ)を$");

/** 見本地震について、心からの: before お見舞いの言葉があり. */
const WORDS_OF = sign("(?:につ(?:いて|き)の?|に(?:対|関)(?:する|して)|へ?の)?[、,]?(?:心からの|深い)?$");

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
  ...verbs("expressed", ALARM, SURU, "表明", "共有"),
  ...verbs("expressed", ALARM, SU, "表", "示"),
  ...verbs("expressed", ALARM, ICHIDAN, "伝え", "述べ"),
  ...verbs("expressed", TOLD_OF_IT, ICHIDAN, "述べ"),
  ...verbs("expressed", VIEWS, SU, "示"),
  // 感謝し、認める旨示した
  ...verbs("expressed", OBJECT, SU, "認める旨示", "認める旨を示"),
  ...verbs("expressed", sign("旨を?$"), SU, "示"),
  // 申し訳ない旨述べた is no more than an apology.
  ...verbs("apologised", SORRY, ICHIDAN, ...["述べ", "伝え"].map((saying) => `申し訳ない旨${saying}`)),
  ...verbs("expressed", RESOLVE_ABOUT, ICHIDAN, "決意を述べ", "決意を伝え"),
  ...verbs("expressed", RESOLVE_ABOUT, SURU, "決意をお伝え"),
  ...verbs("expressed", VIEWS, ICHIDAN, "述べ", "伝え"),
  ...verbs("expressed", SAYING, ICHIDAN, "述べ", "伝え"),
  ...verbs("expressed", sign("の(?:言葉|意|気持ち)を$"), SURU, "お伝え"),
  ...verbs("expressed", SAYING, ICHIDAN, "応じ"),
  ...verbs("expressed", SAYING, SURU, "発言", "表明", "伝達"),
  ...verbs("expressed", SAYING, TTA, "語"),
  ...verbs("expressed", SAYING, SU, "話"),
  ...verbs("expressed", OBJECT, SURU, "希望", "期待", "感謝", "称賛", "賞賛", "提案", "慶祝", "切望"),
  ...verbs("expressed", REGRETTED, REGRETTABLE, "遺憾"),
  ...verbs("expressed", GOAL, SURU, "反対"),
  // 協力してほしい旨述べた asks for it.
  ...verbs("requested", sign("(?<=てほしい|ていただきたい|て欲しい)旨(?:を)?$"), ICHIDAN, "述べ", "伝え"),
  ...verbs("requested", sign("(?<=てほしい|ていただきたい|て欲しい)旨の$"), WAS_MADE, "発言があ"),
  ...verbs("requested", sign("(?:の|を求める)?$"), WAS_MADE, "要請があ", "要望があ"),
  ...verbs("requested", sign("(?<=よう|旨の)(?:に)?(?:との)?$"), WAS_MADE, "指示があ"),
  ...verbs("explained", sign("(?:につ(?:いて|き)|に関する|の)?$"), WAS_MADE, "説明があ", "紹介があ"),
  // 資料を用いながら説明を行いました, 経緯について説明を行い、
  ...verbs(
    "explained",
    sign("(?:につ(?:いて|き)の?|に関する|の|(?<=ながら|つつ))[、,]?$"),
    DONE,
    "説明を行",
    "紹介を行",
  ),
  ...verbs("explained", sign("(?<=こと|旨)を$"), ICHIDAN, "伝え"),
  ...verbs("explained", sign("(?<=分析|見通し|計画|経緯|状況)を$"), SU, "示"),
  ...verbs("expressed", sign("(?:旨?の)?(?:それぞれ)?[御ご]?$"), WAS_MADE, "表明があ", "発言があ"),
  ...verbs(
    "expressed",
    WORDS_OF,
    WAS_MADE,
    ...["お見舞い", "御見舞い", "お悔やみ", "お祝い"].map((what) => `${what}の言葉があ`),
  ),
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

/** 「…」と決意を述べた: a paper quotes what somebody said, and names how he said it. */
const QUOTED = sign("(?<=[」□])と(?:の)?(?:強い|固い|新たな)?$");
export const SAID_WITH_FEELING: readonly ActVerb[] = [
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

export const EXPRESSING_VERBS: readonly ActVerb[] = [...EXPRESSED, ...TOLD];
