// Markers: what stands between a clause's matter and its closing verb, as expressions that end where the verb begins.

import { sign } from "./verb.ts";

export const HOW =
  "(?:(?:(?:改|あらた)めて|強く|心(?:から|より)|衷心(?:から|より)|深く|高く|大いに|切に|固く|謹んで|(?<!と)(?:共|とも)に|再度|相互に|一致して|厳しく|厳重に|断固として|断固|重ねて|引き続き|明確に|完全に|併せて|あわせて|ここに|最も強い(?:言葉|表現)で|最大限の(?:言葉|表現)で|最も強く)、?){0,4}";

/** を強く, へ: before most verbs. */
export const OBJECT = sign(`[をへ]?${HOW}$`);
/** に, を: 留意, コミット. */
export const GOAL = sign(`[にを]?(?:対し(?:て)?)?、?${HOW}$`);
/** についての説明, につき説明. */
export const ABOUT = sign(`(?:につ(?:いて|き)|に関し(?:て)?|を)?[、,]?${HOW}$`);
export const SUBJECT = sign("(?:が|も|は)(?:相互に|改めて)?$");
/** The stem says it all: ことに, を決め. */
export const NONE = sign("$");

const AGREEMENT = `(?:(?:との|という)?(?:点|認識|見解|考え|立場|方向性?|方針)?(?:で|に|について|につき|において)[もは]?[、,]?)?${HOW}`;
/** という点で意見が: before 一致. */
export const AGREEING = sign(
  `${AGREEMENT}(?:(?:意見|認識|見解|考え)(?:が|の|で)[、,]?)?(?:完全に|おおむね)?$`,
);
/** 合意, 同意. */
export const CONSENTING = sign(`${AGREEMENT}[をに]?$`);
/** との認識: before を共有. */
export const SHARED_VIEW = sign(
  "(?:との|という|ことにつき[、,]?|(?:で|について|に関して)の?[、,]?)(?:共通の)?(?:認識|見解|考え|立場|理解|見方|問題意識)$",
);

const FEELING =
  "謝意|感謝(?:の(?:意|言葉|気持ち))?|祝意|弔意|哀悼(?:の(?:意|誠))?|敬意|遺憾の意|連帯の意|満足の意|期待|意思|意向|考え|希望|お見舞い(?:の(?:意|言葉))?|お祝い|お悔やみ";
/** The matter is what the feeling is about. */
export const FEELINGS = sign(
  `[をの]?${HOW}(?:(?:深甚なる|深甚な|最大限の|心からの)、?)?(?:${FEELING})(?:を${HOW})?$`,
);
/** 謝意が: before 示され, 述べられ. */
export const FEELINGS_TOLD = sign(`の?(?:${FEELING})が(?:改めて)?$`);
/** 見方を示した, 立場を述べた. */
export const VIEWS = sign(
  `(?:との|という|の)?(?:見方|見解|認識|方針|立場|意図|理解|関心|考え方|問題意識)を${HOW}$`,
);
/** 懸念, 憂慮: before を表明, を示. */
export const CONCERN = sign(
  `(?:に対(?:する|し)|につ(?:いて|き)(?:の)?|との)?[、,]?(?:(?:強い|深刻な|重大な|深い|大きな|共通の)、?)*(?:懸念|憂慮|危惧)(?:の意|(?:及び|および|と|や)(?:強い|断固とした)?反対の意)?(?:を${HOW})?$`,
);
export const SUPPORT = sign(
  `(?:(?:へ|に対(?:する|し))の?、?)?${HOW}(?:(?:強い|力強い|揺るぎない|揺るぎのない|完全な|全面的な|明確な|引き続きの|継続的な|一貫した)、?){0,3}(?:支持|賛意|賛同の意)を${HOW}$`,
);
export const RESOLVE = sign(
  "(?:(?:こと|と|と)?の?(?:確固たる|固い|強い|不断の)?(?:決意|コミットメント|約束)を)?(?:改めて)?$",
);
export const RESOLVED = sign(
  "(?:こと|と)?の?(?:確固たる|固い|強い|不断の)?(?:決意|コミットメント)を(?:共に|改めて|強く)?$",
);
export const WELCOME = sign("(?:を|に|に対し)?歓迎の意を$");
export const AGAIN = sign("を?(?:(?:改|あらた)めて|再度)[、,]?(?:相互に)?$");
export const WORTH = sign("(?:の?(?:重要性|必要性|意義|大切さ)を)?(?:強く)?$");
/** 旨を, と: before 述べ. */
export const SAYING = sign(
  `(?:旨(?:等|など)?(?:を|の)?|と|(?<=[うくぐすつぬぶむるいただ])(?:等|など)(?:を|と)?)${HOW}$`,
);
/** The plain form of a verb: before 予定です, 考えです. */
export const PLAIN_FORM = sign("(?<=[うくぐすつぬぶむる])$");
/** を, する: before 予定です the matter keeps its verb. */
export const PLANNED = sign("(?:(?<=[うくぐすつぬぶむる])|の|を)$");
/** Before まいります and いきます: the matter keeps its verb up to its て. */
export const ITS_TE = sign("(?:を)?(?:し)?[てで]$");
/** Declining to say something is no wish. */
export const WISH = sign("(?<!控え(?:させて(?:頂|いただ)き)?)(?<!お願いを?(?:いた|致|申し上げ)?し?)$");
