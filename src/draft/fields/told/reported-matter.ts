// What was announced, for a lead: takes the desk view and gives the clause of the first sentence that its issuer is told to have announced, whole.

import type { ComposedText } from "../../../terms/article.ts";
import type { Span } from "../../../terms/span.ts";
import type { DeskView } from "../desk-view.ts";
import { composeIssuer } from "../issuer.ts";
import { plainQuote } from "../heading/plain-days.ts";
import { keepSlice, keepSpan, leaveOut } from "./kept-text.ts";

const DAY =
  "(?:(?:(?:令和|平成)?[0-9元]{1,4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:\\([^()]{1,4}\\))?|本日|きょう|このほど|このたび)";
/** 見本庁は3月4日、…を実施すると発表した; …が部品を紛失したことを明らかにしました. */
const REPORTS = new RegExp(
  `^(?:date [0-9-]{10} +)?(?<who>[^、。はがを「」]{2,24})(?:は、?(?:${DAY}(?![~〜～]|から|及び|と[0-9])(?:の(?:記者)?会見で)?(?:に|、)?)?)(?<inner>(?!、|${DAY}、).{6,200}?[たうくぐすつぬぶむる])(?:こと|事|旨)?(?:を|と)、?(?:発表|公表|明らかに)し(?:た|ました)$`,
  "u",
);
/** 見本庁は5日と6日の2日間、書庫の公開を実施する: who plans it tells of it. */
const PLANS = /^(?<who>[^、。はがを「」]{2,24})は、?(?<inner>.{8,200}を(?:実施|開催|公開)する)$/u;
/** (MSC-684): a mark behind a name. */
const MARK = /\([A-Z]{1,4}-?[0-9]{1,4}\)/gu;
const FIRST_LENGTH = 320;
/** 同庁, この: points to what was said before. */
const POINTS = /^(?:これ|それ|この|その|同|当該|上記|下記|以下)/u;
/** Two clauses in one are no matter of one lead: 確認したと発表し、写真を公開した. */
const TWOFOLD = /(?:発表|公表)し、/u;

/** Without its full stop, where the text begins with it. */
function firstSentence({ official }: DeskView): Span | undefined {
  const telling = official.find(({ text }) => text.includes("。"));
  if (telling === undefined) return undefined;
  const stop = telling.text.slice(0, FIRST_LENGTH).indexOf("。");
  const lead = /^\s*/u.exec(telling.text)?.[0].length ?? 0;
  const [start] = telling.block.span;
  return stop < 0 ? undefined : [start + lead, start + stop];
}

export function findReportedMatter(view: DeskView): ComposedText | undefined {
  const sentence = view.reading.language === "ja" ? firstSentence(view) : undefined;
  const issuer = composeIssuer(view)?.text;
  if (sentence === undefined || issuer === undefined) return undefined;
  const kept = keepSpan(view.reading.text, sentence);
  const found = REPORTS.exec(kept.words) ?? PLANS.exec(kept.words);
  const { who = "", inner = "" } = found?.groups ?? {};
  if (
    found === null ||
    !(issuer.endsWith(who) || who.endsWith(issuer)) ||
    POINTS.test(inner) ||
    TWOFOLD.test(inner)
  )
    return undefined;
  const from = kept.words.indexOf(inner, who.length);
  return plainQuote(view, leaveOut(keepSlice(kept, from, from + inner.length), MARK));
}
