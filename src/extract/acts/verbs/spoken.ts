// Spoken verbs: what a speaker does by the polite closings of a press conference, a speech or a minister's statement.

import {
  AT_END,
  COPULA,
  ENDS,
  FELT,
  FELT_PLAINLY,
  GIVEN,
  ICHIDAN,
  PASSIVE,
  POLITE,
  SURU,
  THINKING,
  THOUGHT_SO,
  TTA,
} from "./closings.ts";
import { HOW, ITS_TE, NONE, OBJECT, PLAIN_FORM, PLANNED, WISH } from "./markers.ts";
import type { ActVerb } from "./verb.ts";
import { sign, verbs } from "./verb.ts";

/** 指定する, 認定する: said of what is done by saying it. */
const HEREBY = sign("する(?:もの|ところ)(?:です|であります|でございます)(?=[。.]|$|\\n)", "uy");

const TOWARDS = sign(`(?:を|に対し(?:て)?|に)?、?${HOW}$`);
/** Verbs that undertake something when said of what is to come; the matter keeps them. */
const WILL = sign(
  "(?<=(?:取り?組み|[努務]め|目指し|進め|全力を(?:挙げ|あげ|尽くし)|万全を(?:期し|尽くし)|守り抜き|(?:尽力|貢献|整備|推進|強化|継続|検討|努力|対応|支援|徹底|注力|継承|連携|加速|確保|維持|協力)を?(?:(?:いた|致)?し)|果たし|備え|始め|改め|誓い|講じ|築き|高め|守り))$",
);
/** The same in plain style: 再発防止に努める。 緊密に連携する。 */
const WILL_DO = sign("(?<=(?:尽力|貢献|推進|強化|継続|検討|努力|対応|支援|徹底|連携|加速|確保|維持|協力))$");
const WILL_ICHIDAN = sign("(?<=努め|進め|全力を(?:挙げ|あげ))$");
/** を, に, から, について: before what is done next. */
const NEXT = sign("(?:を|に|について|に関し)?$");

/** ということを改めて強く: without such words it is only told. */
const SAID_FIRMLY = sign(
  "(?:という)?(?:こと|旨)[をは](?:、?(?:改めて|強く|重ねて|明確に|はっきり(?:と)?|あらためて)){1,3}$",
);

/** Condolences and thanks given: in writing too. */
export const CONDOLENCES: readonly ActVerb[] = verbs(
  "expressed",
  TOWARDS,
  GIVEN,
  "お見舞い",
  "お見舞いの意を",
  "お見舞いの言葉を",
  "お悔やみの言葉を",
  "お祝いの言葉を",
  "哀悼の意を",
  "弔意を",
  "祝意を",
  "謝意を",
  "感謝の意を",
  "御礼を",
  "お礼を",
  "お悔やみ",
  "お祝い",
  "哀悼の誠を",
  "敬意を",
  "感謝",
);

const FEELINGS: readonly ActVerb[] = [
  ...CONDOLENCES,
  ...verbs("apologised", TOWARDS, GIVEN, "お詫び", "おわび", "お詫びを", "陳謝", "謝罪"),
  ...verbs(
    "apologised",
    TOWARDS,
    sign("(?:いた)?します|する(?=。)", "uy"),
    "お詫びして訂正",
    "おわびして訂正",
    "お詫び",
  ),
  ...verbs(
    "apologised",
    sign("(?:に)?(?:大変|誠に)?$"),
    ENDS,
    "申し訳ありません",
    "申し訳ございません",
    "申し訳ない",
  ),
  ...verbs("apologised", sign("(?:大変|誠に)?$"), FELT, "申し訳なく"),
  ...verbs("apologised", sign("(?:大変|誠に)?$"), FELT_PLAINLY, "申し訳なく"),
  ...verbs(
    "expressed",
    TOWARDS,
    GIVEN,
    "お祈り",
    "御冥福をお祈り",
    "敬意",
    "感謝を",
    "御礼",
    "お礼",
    "祝福",
    "期待",
    "お慶び",
  ),
  ...verbs(
    "expressed",
    sign("(?:非常に|大変|誠に|大いに|極めて|とても)?$"),
    FELT,
    "嬉しく",
    "うれしく",
    "喜ばしく",
    "光栄に",
    "遺憾に",
    "心強く",
    "頼もしく",
    "誇りに",
    "有難く",
    "ありがたく",
    "残念に",
  ),
  ...verbs("expressed", sign("(?:に)?(?:大変|誠に)?$"), ENDS, "心を痛めております", "心を痛めています"),
  // お迎えでき、大変喜ばしいことです
  ...verbs(
    "expressed",
    sign("、?(?:非常に|大変|誠に|大いに|極めて|とても)$"),
    ENDS,
    "喜ばしいことです",
    "喜ばしいことであります",
    "喜ばしい限りです",
    "嬉しいことです",
    "うれしいことです",
    "光栄なことです",
  ),
  ...verbs(
    "expressed",
    sign("、?(?:非常に|大変|誠に|大いに|極めて|とても)?$"),
    THOUGHT_SO,
    "有意義",
    "意義深い",
    "喜ばしい",
    "心強い",
  ),
  // 連携していかなければと思っております
  ...verbs(
    "expressed",
    sign("(?<=て)$"),
    THINKING,
    ...["いか", "まいら", "参ら"].flatMap((going) =>
      ["なければと", "なければならないと", "なければいけないと"].map((must) => going + must),
    ),
  ),
  // 容認できないということを改めて強く申し上げます
  ...verbs("expressed", SAID_FIRMLY, ENDS, "申し上げます", "申し上げておきます", "申し上げたいと思います"),
  ...verbs("expressed", WISH, THINKING, "たいと", "たい、このように", "たい、そのように"),
  ...verbs("expressed", NONE, AT_END, "ていきたい", "てまいりたい"),
  ...verbs("expressed", OBJECT, ENDS, "祈念します", "祈念いたします", "望みます", "願っています"),
  ...verbs(
    "expressed",
    sign("と(?:切に|心から|強く)?$"),
    ENDS,
    "願います",
    "願っております",
    "願っています",
    "願う",
  ),
];

/** What an office closes its own text with, in whatever kind: 貢献してまいります. */
export const CLOSING_PROMISES: readonly ActVerb[] = [
  ...verbs("committed", ITS_TE, ENDS, "まいります", "参ります", "いきます", "ゆきます"),
  ...verbs("committed", sign("(?<=を[^、。]{0,12}[しめりいっけせてえんで])$"), AT_END, "ていく"),
];

const UNDERTAKEN: readonly ActVerb[] = [
  ...CLOSING_PROMISES,
  ...verbs("committed", PLAIN_FORM, COPULA, "考え", "方針", "所存", "決意", "覚悟"),
  ...verbs("expressed", NONE, COPULA, "つもり"),
  ...verbs("committed", WILL, ENDS, "ます"),
  ...verbs("committed", WILL_DO, AT_END, "する"),
  ...verbs("committed", NONE, AT_END, "ていく"),
  ...verbs("committed", WILL_ICHIDAN, AT_END, "る"),
  ...verbs("committed", sign("(?<=取り?組|全力を尽く|万全を(?:期|尽く))$"), AT_END, "む", "す", "する"),
];

const TO_COME: readonly ActVerb[] = [
  ...verbs(
    "announced",
    NEXT,
    POLITE,
    "実施",
    "開催",
    "出席",
    "参加",
    "訪問",
    "視察",
    "派遣",
    "出張",
    "公開",
    "公表",
    "発表",
    "御報告",
    "お知らせ",
    "出発",
    "出港",
    "出国",
    "開始",
    "寄港",
    "提出",
  ),
  ...verbs("announced", NEXT, ENDS, "行います", "行われます", "開きます", "開かれます", "開催されます"),
  ...verbs("announced", PLANNED, COPULA, "予定", "計画", "運び"),
  // A report ends on the noun: 引き続き消火活動を実施する予定
  ...verbs("announced", PLAIN_FORM, AT_END, "予定"),
  ...verbs("announced", NONE, COPULA, "訪問予定", "出席予定", "参加予定", "実施予定", "開催予定", "派遣予定"),
  ...verbs("announced", PLANNED, TTA, "運びとな"),
  ...verbs("announced", sign("[がも]$"), PASSIVE, "了解"),
  ...verbs("decided", sign("(?:[がも]|について)$"), PASSIVE, "決定"),
  ...verbs(
    "announced",
    sign("(?:を|に|として)(?:[、,]?(?:初めて|新たに|追加で|正式に))?$"),
    HEREBY,
    "指定",
    "認定",
    "選定",
  ),
  ...verbs("requested", sign("(?<!よろしく)(?<!宜しく)[を]?$"), GIVEN, "お願い"),
  ...verbs("reported", NEXT, POLITE, "報告", "御報告", "ご報告"),
  ...verbs("explained", NEXT, POLITE, "説明", "御説明", "ご説明"),
  // 支援を行う用意があることをお伝えします
  ...verbs("expressed", sign("(?<=こと|旨|用意)を$"), POLITE, "お伝え"),
];

const AS_FOLLOWS = "(?:(?:下記|以下|次|別紙)の?(?:とおり|通り|要領で|日程で)[、,]?)?";
/** を下記のとおり: before what is to be held. */
const HELD = sign(`(?:を|に|へ|において)?[、,]?${AS_FOLLOWS}$`);
/** Without a particle it is a title: 早見副大臣のモンゴル訪問 */
const HELD_PLAINLY = sign(`(?:(?:を|に|へ|において)[、,]?${AS_FOLLOWS}|${AS_FOLLOWS.slice(0, -1)})$`);
/** 開催することとしましたので、 before お知らせします. */
const REASON = sign(
  `(?:こと(?:と|に)(?:いた|致)?しました|します|いたします)?(?:ので|から)?[、,]?(?:を|について)?${AS_FOLLOWS}$`,
);
/** 開催する。 参加予定。 in plain style. */
const PLAIN = sign("を?する(?=。|$|\\n)|(?=。|$|\\n)", "uy");

/** What a notice announces of what is to come. */
export const NOTICE_VERBS: readonly ActVerb[] = [
  ...TO_COME,
  ...verbs("announced", HELD, POLITE, "実施", "開催", "参加", "出席", "訪問", "公開", "派遣", "寄港", "開始"),
  ...verbs("announced", HELD_PLAINLY, PLAIN, "実施", "開催", "参加", "出席", "訪問", "公開", "派遣", "寄港"),
  ...verbs("announced", PLANNED, PLAIN, "予定"),
  ...verbs("announced", REASON, POLITE, "お知らせ"),
  // 「…」と述べました: a paper adds what the visitor said of it.
  ...verbs("expressed", sign("(?<=□)と$"), ICHIDAN, "述べ"),
  // A paper tells who announced that somebody will visit.
  ...verbs(
    "announced",
    sign("(?:(?<=[うくぐすつぬぶむる]|予定)と|(?<=[うくぐすつぬぶむる](?:こと|事))を)(?:正式に)?$"),
    SURU,
    "発表",
    "公表",
    "明らかに",
  ),
];

export const SPOKEN_VERBS: readonly ActVerb[] = [...FEELINGS, ...UNDERTAKEN, ...TO_COME];
