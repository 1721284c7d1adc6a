// Takes a phrase that a question says it is about and gives the part that names the matter: without day, speaker, place and what is asked of it.

import type { Span } from "../../../terms/span.ts";

/** 今日の, 先ほどの, 大臣は: whose or when, before the matter. */
const BEFORE =
  /^(?:(?:今日|本日|昨日|一昨日|先日|先ほど|先程|今回|今般|前回)の(?!会見)|大臣[はが]|長官[はが]|改めて|まず|次に|また|それと|あと)/u;
/** 先週月曜日に発表されました武器防護の実績: the matter stands behind the clause. */
const CLAUSE =
  /^[^「」]{4,40}?(?:ました|ております|ています|おりました|された|されている|している)(?=[一-龠ァ-ヶ「])/u;
/** 総理官邸で久辺三区の振興に関する懇談会: where, before what. */
const PLACE = /^[^のをがはで]{2,10}で(?=[一-龠ァ-ヶ「])/u;
/** 委員長が閣議決定による容認: who, before what; but 返還が遅れること is the matter. */
const SUBJECT = /^[^がを]{2,30}が(?=.{6})/u;
/** 帆船が数多くいる|見本港: a verb of its own before a noun; not よる, 関する. */
const OF_CLAUSE = /(?:(?<!よ|関す|対す|係|おけ|めぐ|わた)る|[^まし]た|しい)(?=[\p{Script=Han}ァ-ヶ「])/u;
const IS_CLAUSE = /(?:こと|の|か|点)$/u;
/** What is asked of a matter is none itself: 見本会談の意気込み. */
const ASKED =
  /(?:の|への|に対する)(?:ご|御)?(?:意気込み|受け止め|所感|感想|見解|お?考え|認識|評価|見通し|現状|状況|詳細|対応|関係)$/u;
const SHORTEST = 4;

/** Behind what `pattern` matches at the head, where enough is left. */
function behind(text: string, pattern: RegExp): number {
  const length = pattern.exec(text)?.[0].length ?? 0;
  return text.length - length >= SHORTEST ? length : 0;
}

/** `span` is of the phrase in the folded text. */
export function trimTopic(folded: string, [from, to]: Span): Span {
  let start = from;
  let end = to;
  for (const pattern of [CLAUSE, BEFORE, PLACE]) start += behind(folded.slice(start, end), pattern);
  const phrase = folded.slice(start, end);
  if (!IS_CLAUSE.test(phrase) && !OF_CLAUSE.test(phrase)) start += behind(folded.slice(start, end), SUBJECT);
  const asked = ASKED.exec(folded.slice(start, end));
  if (asked !== null && asked.index >= SHORTEST) end = start + asked.index;
  return [start, end];
}
