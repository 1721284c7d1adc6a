// Takes a text and gives it shorter, or tells that it reads as a headline already; grounds stay with what is kept.

import type { ComposedText } from "../../terms/article.ts";
import { joinComposed, respell, sliceComposed } from "./composed-text.ts";

/** A particle's phrase that ends at a comma or a space, or a first word that is set apart, tells what somebody did; the が of 「もがみ」 is no particle. */
const TELLING =
  /[がをに][^、\s　についてがをに]{1,12}[、\s　]|^[^、\s　]{2,10}、(?!.*(?:について|に関する|に係る|及び|への|における))|、[^、\s　]{2,12}[\s　]|[がはを](?![^「」]{0,10}」)[^、]{1,30}(?:挙行|開催|公開|確認|開始|終了|承認|通過|航行|飛行|発射)$|[がは][^、]{1,40}(?:遊弋|領海侵犯|領空侵犯|領海侵入|往復|旋回|南下|北上|[東西南北]{1,2}進)$|は[^、]{0,16}[0-9０-９]+[回件]$|で(?:確認|発見|開催|実施|公開|合意|一致|建造|製造)$|[0-9０-９](?:隻|機|人|両)、[^、]{2,30}に(?:寄港|入港|到着|派遣)$|が[^、]{1,40}(?:訪問|寄港|入港|出港|来日|視察|参加|到着|着任|開幕|閉幕)$|[\s　][^、\s　]{1,16}(?:延長|継続|開始|終了|中止|延期|合意|表明|拡大|縮小|強化|検討|調整|要請)$|[\p{Script=Han}]に[\s　]|.{3}(?:始ま|終わ|決ま)る[\s　]|[\s　][^、\s　]{2,20}(?:墜落|接触|衝突|落下|着陸|座礁|不明|負傷)か?$/u;

/** 装備を兼ね備えた|新たな配備: a verb or a comma closes what stands before a noun. */
const CLAUSE_END = /[たるい、](?=[\p{Script=Han}ァ-ヴA-Za-z0-9])/gu;
const SHORTEST_TAIL = 6;

/** The longest end of at most `limit` characters that begins where a clause closes; the whole where none does. */
export function lastWords(text: ComposedText, limit: number): ComposedText {
  const { length } = text.text;
  if (length <= limit) return text;
  const starts = [...text.text.matchAll(CLAUSE_END)].map(({ index }) => index + 1);
  const start = starts.find(
    (at) =>
      length - at <= limit && length - at >= SHORTEST_TAIL && !WITHIN_BRACKETS.test(text.text.slice(at)),
  );
  return start === undefined ? text : sliceComposed(text, [start, length]);
}

/** 甲、|乙)を訪問: what is cut off would leave a bracket open. */
const WITHIN_BRACKETS = /^[^(（「『]*[)）」』]/u;

/** 部隊において、隊員の確認を怠った → 隊員の確認を怠った: the deed with all that stands behind the earliest comma that leaves room. */
export function lastClause(text: ComposedText, limit: number): ComposedText | undefined {
  const { length } = text.text;
  if (length <= limit) return text;
  const starts = [...text.text.matchAll(/、/gu)].map(({ index }) => index + 1);
  const start = starts.find((at) => length - at <= limit && length - at >= SHORTEST_TAIL);
  return start === undefined ? undefined : sliceComposed(text, [start, length]);
}

/** A particle that tells of a deed, and no verb behind it that closes before a noun: 甲隊が演習に初参加; not 甲隊が行った演習. */
const PARTICLE = /(?<=[\p{Script=Han}ァ-ヴー」』)）0-9０-９A-Za-z])(?:が(?!ん|ら)|を|は(?!じ))/gu;
const BEFORE_NOUN =
  /[たるいなうくすむぶつぬぐ](?=[\p{Script=Han}ァ-ヴA-Za-z0-9０-９「『])|(?:た|る|い|う|す)こと/u;
/** …=手本海―政府, 新型艦と共に出現, 自力航行不能に 岩に接触か: who tells it, or what a paper leaves open. */
const AGENCY =
  /.{6}[=＝―].{2,40}$|と(?:共|とも)に[^、]{2,16}$|.{6}[\s　](?:政府|閣議)(?:が)?決定|[\p{Script=Han}ァ-ヴー][にへも][\s　]|\p{Script=Han}か$|(?:政府|首相|総理|大臣|相|氏|[省庁県市軍]|長官|知事)「[^「」]{2,40}」$/u;

/** True of a newspaper's headline: it is no name of a matter, and nothing can be said to be published about it. */
export function isTelling(text: string): boolean {
  if (TELLING.test(text) || AGENCY.test(text)) return true;
  const last = [...text.matchAll(PARTICLE)].at(-1);
  return last !== undefined && !BEFORE_NOUN.test(text.slice(last.index + 1));
}

/** Where the bracket opens that closes at the end: -1 where none does. */
function openingOfLast(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const sign = text.charAt(at);
    if (/[)）]/u.test(sign)) depth += 1;
    else if (/[(（]/u.test(sign)) depth -= 1;
    if (depth === 0) return at === text.length - 1 ? -1 : at;
  }
  return -1;
}

/** 見本国における洪水被害(見本隊の活動終結): what the bracket says is the news. */
const NEWS_IN_BRACKET = /(?:終結|終了|撤収|派遣|供与|開始|中止|延期)[)）]$/u;

/** 見本会議(出席について(概要)) → 見本会議; 会議(見本)の開催(第2報) → 会議(見本)の開催 */
export function withoutLastBracket(text: ComposedText): ComposedText {
  const start = text.text.slice(0, Math.max(0, openingOfLast(text.text))).trimEnd().length || -1;
  return start < SHORTEST_TAIL || NEWS_IN_BRACKET.test(text.text) ? text : sliceComposed(text, [0, start]);
}

const DAY_BRACKET = /[(（][^()（）]{1,16}日付け?[)）]$/u;

/** 将補人事(令和9年8月1日付) → 将補人事; nothing for a text without such a bracket. */
export function withoutDayBracket(text: ComposedText): ComposedText | undefined {
  const start = text.text.search(DAY_BRACKET);
  return start <= 0 ? undefined : sliceComposed(text, [0, start]);
}

/** 見本外務・防衛閣僚協議の共同声明 → 見本2+2の共同声明 */
export function withShortNames(text: ComposedText, names: ReadonlyMap<string, string>): ComposedText {
  for (const [long, short] of names) {
    const at = text.text.indexOf(long);
    if (at < 0) continue;
    const end = at + long.length + repeatedLength(text.text.slice(at + long.length), short);
    return joinComposed([
      sliceComposed(text, [0, at]),
      respell(sliceComposed(text, [at, end]), short),
      sliceComposed(text, [end, text.text.length]),
    ]);
  }
  return text;
}

/** 第3回見本外務・防衛閣僚会合(「2+2」) → 第3回見本2+2; without the bracket the long name stays. */
export function withOwnShortNames(text: ComposedText, names: ReadonlyMap<string, string>): ComposedText {
  const isOwn = [...names].some(([long, short]) => {
    const at = text.text.indexOf(long);
    return at >= 0 && repeatedLength(text.text.slice(at + long.length), short) > 0;
  });
  return isOwn ? withShortNames(text, names) : text;
}

/** 見本閣僚協議(「2+2」) has the short name behind it already. */
function repeatedLength(rest: string, short: string): number {
  const [repeated = ""] = /^[(（]「?[^()（）「」]{1,8}」?[)）]/u.exec(rest) ?? [];
  return repeated.replace(/[()（）「」]/gu, "").normalize("NFKC") === short ? repeated.length : 0;
}
