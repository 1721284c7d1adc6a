// Deciding verbs: what parties of a written text agree on, decide, or commit themselves to.

import { GIVEN, ICHIDAN, PASSIVE, SEEN, SU, SURU, SURU_BUT_WISHED, TTA, VOWED } from "./closings.ts";
import {
  AGREEING,
  CONSENTING,
  GOAL,
  HOW,
  NONE,
  OBJECT,
  PLAIN_FORM,
  RESOLVE,
  RESOLVED,
  SHARED_VIEW,
} from "./markers.ts";
import type { ActVerb } from "./verb.ts";
import { sign, verbs } from "./verb.ts";

const REACHED = sign("(?:達し|至り|至っ)(?:た|ました)?(?=[。、,]|$|\\n)", "uy");
/** 公表することとします: promised to those who hear it; a statement's することとした is decided. */
const PROMISED = sign("(?:(?:いた|致)?し ?ます)(?=[。.]|$|\\n)", "uy");
const HAPPENED = sign("れ(?:(?:た|ました)(?=。|$|\\n)|(?=[、,]))", "uy");

/** 幹部の, 次長に充てる, などの: before 人事を固めた. */
const OF_APPOINTMENTS = sign("(?<=(?:幹部|[うくぐすつぬぶむる]|など)の?)$");

/** を、最高指揮官として、ここに深く: before 誓います. */
const BEFORE_VOW = sign(`[をと]?[、,]?(?:[^、。をと]{1,20}として[、,])?${HOW}$`);

/** 政令が本日9日に: before 閣議決定され; not 政令が昨年. */
const BY_CABINET = sign(
  "(?:[がも]|について)[、,]?(?:(?:本日|同日|今朝|今般|この度|このたび|先ほど)[、,]?)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日□*)?に?(?:[、,])?$",
);

const AGREED: readonly ActVerb[] = [
  ...verbs("agreed", AGREEING, SURU_BUT_WISHED, "一致"),
  ...verbs("agreed", AGREEING, SEEN, "一致を"),
  ...verbs("agreed", CONSENTING, SURU_BUT_WISHED, "合意", "同意"),
  ...verbs("agreed", OBJECT, ICHIDAN, "申し合わせ", "申合せ", "取り決め", "取決め"),
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
  ...verbs("decided", BY_CABINET, PASSIVE, "閣議決定"),
  ...verbs("decided", sign(`を${HOW}$`), SURU, "閣議決定"),
  ...verbs("decided", OBJECT, ICHIDAN, "決め", "命じ"),
  ...verbs("decided", PLAIN_FORM, ICHIDAN, "方針を固め", "意向を固め"),
  ...verbs("decided", OF_APPOINTMENTS, ICHIDAN, "人事を固め", "人事案を固め"),
  ...verbs("decided", OF_APPOINTMENTS, SURU, "人事を了承", "人事案を了承"),
  ...verbs("committed", OBJECT, SURU, "約束", "誓約", "確約"),
  ...verbs("committed", GOAL, SURU, "コミット"),
  ...verbs("committed", OBJECT, TTA, "誓"),
  ...verbs("committed", BEFORE_VOW, VOWED, "誓"),
  ...verbs("committed", BEFORE_VOW, GIVEN, "お誓い"),
  ...verbs("committed", OBJECT, SURU, "決意"),
  ...verbs("committed", RESOLVED, SURU, "新たに", "表明"),
  ...verbs("committed", RESOLVED, SU, "示", "表"),
  ...verbs("committed", RESOLVED, ICHIDAN, "述べ", "伝え"),
  ...verbs("committed", RESOLVE, ICHIDAN, "決意を述べ", "決意を伝え"),
];

export const DECIDING_VERBS: readonly ActVerb[] = [...AGREED, ...DECIDED];
