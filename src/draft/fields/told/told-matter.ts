// Takes the sentence that tells of the deed and gives it as the matter of a lead, whole and in plain words: …の派遣を延長することを決定したこと.

import type { ComposedText } from "../../../terms/article.ts";
import { joinComposed, wording } from "../../template/composed-text.ts";
import type { Span } from "../../../terms/span.ts";
import type { DeskView } from "../desk-view.ts";
import { plainQuote } from "../heading/plain-days.ts";
import { composeIssuer, shortIssuer } from "../issuer.ts";
import type { KeptText } from "./kept-text.ts";
import { keepSlice, keepSpan, leaveOut } from "./kept-text.ts";

/** How a polite sentence ends, and how a clause does. */
const PLAIN: readonly (readonly [polite: RegExp, plain: string])[] = [
  [/(?:を?(?:致し|いたし)|(?<=[\p{Script=Han}ァ-ヴーてで])し)ました$/u, "した"],
  [/(?:を?(?:致し|いたし)|(?<=[\p{Script=Han}ァ-ヴー])し)ます$/u, "する"],
  [/(?<=[けげせてねべめれえ])ました$/u, "た"],
  [/(?<=[けげせてねべめれえ])ます$/u, "る"],
  [/(?<=行|送|図|始ま|決ま)りました$|(?<=行)いました$/u, "った"],
  [/(?<=行)います$/u, "う"],
  [/(?<=開)きました$/u, "いた"],
  [/(?<=開)きます$/u, "く"],
  [/(?<=結)びました$/u, "んだ"],
  [/(?<=[てで])います$/u, "いる"],
  [/(?<=予定|方針)(?:だ|です)$/u, "である"],
];
const IS_PLAIN = /(?:[ただるうくすむぶつぬぐ])$/u;
/** …すると発表した: what was announced is the matter. */
const REPORTED =
  /(?:こと|事|旨)?(?:を|と)、?(?:発表|公表|報告|説明|明らかに)し(?:た|ました|ている|ています)$|ことが(?:分か|わか|明らかにな)(?:った|りました)$|(?:という|との)ことです$/u;
const WHO = /^(?<who>(?:「[^「」]{1,20}」|[^、。はがをに「」]){2,36})は(?!な[くい])、?/u;
const DAY = "(?:(?:令和|平成)?[0-9元]{1,4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日";
/** 12日午前、 18日付で、: the lead has the day, or it is told in the headline. */
const WHEN = new RegExp(
  `^(?:${DAY}(?:\\([^()]{1,4}\\))?(?![~〜～]|から|と[0-9])(?:付け?で|午前|午後|未明|早朝|夜)?(?:に|、)|(?:本日|きょう|今日|このほど|このたび)(?:、|(?=[\\p{Script=Han}]{2}))|[月火水木金土日]曜日、)、?`,
  "u",
);
/** 21日午前10時ごろ、 16日の閣議で、: the month stands in the lead's own day, and the day in the headline. */
const BARE_DAY =
  /^[0-9]{1,2}日(?:の?(?:午前|午後|未明|早朝|朝|昼|夕方|夜)?(?:[0-9]{1,2}時(?:[0-9]{1,2}分)?)?(?:頃|ごろ)?(?:、|に(?=\p{Script=Han}))|の閣議で、?)/u;
/** The lead has the day of its own. */
const WHOLE_DAY =
  /(?<=^|、)(?:令和|平成)[0-9元]{1,2}年[0-9]{1,2}月[0-9]{1,2}日(?:\([^()]{1,4}\))?(?:、|に、?)/gu;
/** (つーぷらすつー): how it is read. */
const READ_AS = /\([ぁ-んー]{2,20}\)/gu;
const PAUSE = /(?<=ている)、(?=\S)/gu;
const SAID_BY = /^[^。、はがを]{2,24}によ(?:ると|りますと|れば)、/gu;
/** Points to what was said before, speaks to those present, or quotes. */
const NOT_ALONE =
  /^(?:これ|それ|この|その|同|当該|上記|下記|以下|また|なお|さらに|しかし|両|私|いずれ)|[「『][^」』]*$|(?:以下|次)の(?:とおり|通り|\p{Script=Han}{2})/u;
/** A caption, a title or a date run into the sentence, and words that speak to those present: it is no clause. */
const RUN_ON = /[=＝\s]|(?:まし[たて]|ます|です)(?!$)|(?:臨席|列席)を/u;
/** 事故では: where or when, and nobody who does it. */
const NOBODY = /[でにとへらり]$/u;
/** …の活動状況を公表した: the matter is what was published. */
const PUBLISHED = /を、?(?:公表|発表|公開)し(?:た|ました)$/u;
const LONGEST = 140;
const SHORTEST = 6;

/** Without the polite ending; nothing for an ending that no clause has. */
function inPlainWords(kept: KeptText): { readonly kept: KeptText; readonly end: string } | undefined {
  for (const [polite, plain] of PLAIN) {
    const at = kept.words.search(polite);
    if (at > 0) return { kept: keepSlice(kept, 0, at), end: plain };
  }
  const isClosed = IS_PLAIN.test(kept.words) && !/(?:ます|です)$/u.test(kept.words);
  return isClosed ? { kept, end: "" } : undefined;
}

const OWN_SUBJECT = /^[^、。が]{1,30}が/u;
/** まず、見本交流についてですが、: how a speaker comes to it. */
const COMES_TO_IT = /^(?:まず|次に|続いて|最後に)、?(?:[^、。]{2,30}についてですが、)?/gu;
const MADE_KNOWN = [COMES_TO_IT, SAID_BY, WHOLE_DAY, READ_AS, PAUSE];

type Clause = { readonly who: KeptText; readonly kept: KeptText; readonly end: string };

function isSameBody(issuer: string, who: string): boolean {
  return issuer !== "" && (issuer.endsWith(who) || who.endsWith(issuer));
}

/** 3月5日、見本隊は…: who did it stands behind the day. */
function withoutOpeningDay(sentence: KeptText): KeptText {
  const behind = keepSlice(sentence, WHEN.exec(sentence.words)?.[0].length ?? 0);
  return WHO.test(behind.words) ? behind : sentence;
}

/** 11月3~21日、見本隊は各国と…: a subject of its own stands within what is to be the matter. */
const SUBJECT_WITHIN = /^[^、。はがを]{1,16}、[^、。はがを]{2,30}は/u;

function readClause(whole: KeptText, issuer: string): Clause | undefined {
  const sentence = withoutOpeningDay(MADE_KNOWN.reduce(leaveOut, whole));
  const found = WHO.exec(sentence.words);
  const who = keepSlice(sentence, 0, found?.groups?.["who"]?.length ?? 0);
  const behind = keepSlice(sentence, found?.[0].length ?? 0);
  const rest = keepSlice(behind, (BARE_DAY.exec(behind.words) ?? WHEN.exec(behind.words))?.[0].length ?? 0);
  // What somebody else published is no matter of this issuer.
  const published = isSameBody(issuer, who.words) ? rest.words.search(PUBLISHED) : -1;
  if (published > 0) return { who, kept: keepSlice(rest, 0, published), end: "" };
  const reported = REPORTED.exec(rest.words);
  const inner = reported !== null && IS_PLAIN.test(rest.words.slice(0, reported.index));
  const plain = inPlainWords(inner ? keepSlice(rest, 0, reported.index) : rest);
  // 例示社は、練習機が部品を失ったと発表した: neither this issuer's word nor 例示社's deed.
  const isOfOther = who.words !== "" && !isSameBody(issuer, who.words);
  if (isOfOther && (inner || OWN_SUBJECT.test(rest.words))) return undefined;
  return plain && { who, kept: plain.kept, end: `${plain.end}こと` };
}

/** Who did it goes before が, unless it is the issuer, whom the lead names. */
export function findToldMatter(view: DeskView, sentence: Span | undefined): ComposedText | undefined {
  if (sentence === undefined || view.reading.language === "en") return undefined;
  const issuer = composeIssuer(view);
  const name = issuer?.text ?? "";
  const clause = readClause(keepSpan(view.reading.text, sentence), name);
  if (clause === undefined) return undefined;
  const { who, kept, end } = clause;
  if (SUBJECT_WITHIN.test(kept.words)) return undefined;
  if (kept.words.length > LONGEST || kept.words.length < SHORTEST || NOBODY.test(who.words)) return undefined;
  if ([who.words, kept.words].some((words) => NOT_ALONE.test(words) || RUN_ON.test(words))) return undefined;
  // 陸自が捜索している of the 陸上自衛隊: what is searched for stands elsewhere.
  if (kept.words.startsWith(`${shortIssuer(view, issuer)?.text ?? ""}が`)) return undefined;
  // 11月の実績について of …について、: one について is enough.
  if (end === "" && /について、/u.test(kept.words)) return undefined;
  // A report by others names nobody but those of whom it tells.
  const isIssuer = view.reading.kind !== "news-report" && isSameBody(name, who.words);
  const [matter, doer] = [plainQuote(view, kept), plainQuote(view, who)];
  if (matter === undefined || doer === undefined) return undefined;
  return joinComposed([...(who.words === "" || isIssuer ? [] : [doer, wording("が")]), matter, wording(end)]);
}
