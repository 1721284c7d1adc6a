// Written verbs: which act each closing verb of a Japanese official text is. Of the rows that fit one verb the widest counts, then the first.

import { ICHIDAN, PASSIVE, SU, SURU, SURU_AT_END, SURU_BUT_WISHED, SURU_OF_ONE, TTA } from "./closings.ts";
import { DECIDING_VERBS } from "./deciding.ts";
import { EXPRESSING_VERBS, SAID_WITH_FEELING } from "./expressing.ts";
import { AGAIN, GOAL, HOW, NONE, OBJECT, SUBJECT, SUPPORT, WELCOME, WORTH } from "./markers.ts";
import type { ActVerb } from "./verb.ts";
import { sign, verbs } from "./verb.ts";

/** 断じて容認できません, できず、 */
const NOT_ABLE = sign("(?:ません|ない|ず)(?:もの(?:です|である))?(?=[。.、,]|$|\\n|と|旨)", "uy");

const CONFIRMED: readonly ActVerb[] = [
  ...verbs("reaffirmed", OBJECT, SURU, "再確認"),
  ...verbs("reaffirmed", AGAIN, SURU, "確認", "表明"),
  ...verbs("confirmed", OBJECT, SURU_BUT_WISHED, "確認"),
  ...verbs("confirmed", OBJECT, SURU, "明確に"),
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
  ...verbs(
    "supported",
    sign("(?:に(?:係る|対(?:する|し)の?)|への?)?(?:強い|全面的な)?$"),
    TTA,
    "支持表明があ",
    "支持の表明があ",
    "賛意の表明があ",
  ),
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
  ...verbs("requested", OBJECT, SURU, "申請", "要請", "要求", "要望", "指示", "依頼", "招待", "招請", "奨励"),
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

/** 辞意を早見大臣に伝えた. */
const RESIGNS = sign("(?:[^。、]{1,30}に)?(?:伝え|示し|表明し|固め)(?:た|ました)(?=[。、,]|$|\\n)", "uy");

/** What a written statement may hold beyond what is said aloud, its own doings without the doer: Xが確認された. */
export const WRITTEN_VERBS: readonly ActVerb[] = [
  ...verbs("confirmed", SUBJECT, PASSIVE, "確認"),
  ...verbs("reaffirmed", SUBJECT, PASSIVE, "再確認"),
  ...verbs("agreed", SUBJECT, PASSIVE, "合意"),
  ...verbs("decided", SUBJECT, PASSIVE, "決定", "了解"),
  ...verbs("decided", sign("について$"), PASSIVE, "決定"),
  ...verbs("decided", sign("(?:[でがは](?:原案|修正案)の?(?:とおり|通り)|[でが])$"), PASSIVE, "可決"),
  ...verbs("stressed", SUBJECT, PASSIVE, "強調"),
  ...verbs("expressed", SUBJECT, PASSIVE, "表明"),
];

/** 協議するものとする: how a treaty obliges; not みなすものとする, nor できるものとする. */
const OBLIGED = sign(
  "(?<!(?:でき|とみな|と解|と解釈|を意味|を含|適用|準用)[すむる]?|とみなす|と解釈する)(?<=[うくぐすつぬぶむる])$",
);
const OBLIGES = sign("(?=。|$|\\n)", "uy");

/** What only an agreement says: its own words oblige those who made it. */
export const OBLIGING_VERBS: readonly ActVerb[] = [...verbs("decided", OBLIGED, OBLIGES, "ものとする")];

/** Whom an authority tells of what happened. */
const TO_A_BODY = sign("(?<=(?:国会|海上保安庁|保安本部|警察署|消防署)[にへ])$");

/** 「…」と: quoted words. */
const QUOTED = sign("(?<=[」□])と$");

/** 強く非難したと明らかにした: by telling of it. */
const AND_TOLD = sign("し(?:た|ました)と(?:明らかにし|発表し|明かし)(?:た|ました)(?=[。、,]|$|\\n)", "uy");

/** What only a record tells: who won a contract, whom somebody told of it. */
export const RECORD_VERBS: readonly ActVerb[] = [
  ...verbs("announced", OBJECT, SURU, "受注", "契約を締結"),
  ...verbs("reported", TO_A_BODY, SURU, "報告", "通報"),
  ...verbs("explained", NONE, SURU, "概要を説明", "状況を説明", "経緯を説明"),
  ...verbs("expressed", NONE, RESIGNS, "辞意を"),
  ...verbs("condemned", OBJECT, AND_TOLD, "非難", "抗議"),
  ...verbs("stressed", QUOTED, SURU, "強調", "力説"),
  ...verbs("stressed", QUOTED, ICHIDAN, "訴え"),
];

export const JAPANESE_VERBS: readonly ActVerb[] = [
  ...SAID_WITH_FEELING,
  ...DECIDING_VERBS,
  ...CONFIRMED,
  ...TAKEN_UP,
  ...EXPRESSING_VERBS,
];
