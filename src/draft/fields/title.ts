// The official title: takes the desk view and gives the title with the place it stands in.

import type { ComposedText } from "../../terms/article.ts";
import { grounded, sliceComposed } from "../template/composed-text.ts";
import type { DeskView, OfficialBlock } from "./desk-view.ts";
import { comparable } from "./desk-view.ts";
import { isCaption, isFurnitureLine, isNoTitle, isSiteName, isYearAlone } from "./heading/no-title.ts";
import { withPlainDays } from "./heading/plain-days.ts";

/** A longer first block is a paragraph, not a title. */
const TITLE_LIMIT = { ja: 120, en: 200 } as const;

/** A sentence, or the first words of one, where the reader found no title. */
const SENTENCE = /。.|(?:[。…]|(?:まし|でし)た[!！]{0,3}|[a-z]\.)$/u;

function looksLikeTitle({ block, text }: OfficialBlock, language: keyof typeof TITLE_LIMIT): boolean {
  if (isNoTitle(text) || isSiteName(text) || isCaption(text) || /。./u.test(text)) return false;
  return block.shape === "heading" || (text.length <= TITLE_LIMIT[language] && !/[。.]\s*$/u.test(text));
}

const LABEL =
  /^\s*\S{0,8}(?:談話|声明|コメント|お知らせ|報道発表|プレスリリース|来日日程|訪日日程|日程)\s*(?:[(（][^()（）]{1,16}[)）])?\s*$/u;
/** 主な来日日程 above 来日日程(10月) above the first of them. */
const LABELS_ABOVE = 3;
const MATTER = /について\s*(?:[(（][^()（）]{1,16}[)）])?\s*$/u;

/** 早見外務大臣演説 above 見本会館における早見外務大臣政策演説: the second says where. */
const SPOKEN_LABEL = /^[\p{Script=Han}々]{2,16}(?:演説|講演|スピーチ|挨拶)$/u;
const SPOKEN_AT = /^\s*\S{2,40}(?:における|での)\S{2,30}(?:演説|講演|スピーチ|挨拶)/u;

/** 外務大臣談話 above 見本の採択について(外務大臣談話): the first line says the form, the second the matter. */
function isLabelOf(label: OfficialBlock, next: OfficialBlock): boolean {
  if (SPOKEN_LABEL.test(label.text.trim()) && SPOKEN_AT.test(next.text)) return looksLikeTitle(next, "ja");
  return LABEL.test(label.text) && MATTER.test(next.text) && looksLikeTitle(next, "ja");
}

/** 災害派遣|2027(令和9)年: a page may name the year it is of behind a bar. */
const PAGE_NAME =
  /^(?<matter>\p{Script=Han}{2,8})(?:について|\s?[|｜]\s?\d{4}(?:[(（][^()（）]{2,16}[)）])?年?度?)?$/u;

/** 災害派遣について above 2027年(令和9年)5月の災害派遣実績: the name of the page, and what it is of. */
function isMonthOf(named: OfficialBlock, { text }: OfficialBlock): boolean {
  const matter = PAGE_NAME.exec(named.text.trim())?.groups?.["matter"];
  return matter !== undefined && MONTH_OF.exec(text.trim())?.groups?.["matter"] === matter;
}

const MONTH_OF =
  /^(?:\d{4}年|(?:令和|平成)[\d元]{1,2}年)(?:[(（][^()（）]{2,8}[)）])?\d{1,2}月(?:中|分)?の(?<matter>\p{Script=Han}{2,8})(?:の?(?:実績|状況))$/u;

/** Above the first paragraph a page may have its own name, links and a picture. */
const HEAD_LINES = 10;
const PARAGRAPH = { ja: /。/u, en: /^.{120}|^.{40,}[a-z]\.$/su } as const;
const SHORTEST_TITLE = { ja: 6, en: 24 } as const;
/** The name of a day, a place or a form under the title: nothing of what it is about. */
const STAMP =
  /^[\d\s年月日時分:./()（）,APMapm曜火水木金土令和平成更新配信掲載公開-]+$|^[A-Z][a-z]+ \d{1,2}, \d{4}/u;

/** A point, a row of a table, a head in brackets alone, a line that breaks off. */
const NO_HEADING = /^[・○◇●■\d]|[|｜]|^【[^【】]{1,12}】|\b(?:an?|the|of|and|to|in|for|by|with|on)$/u;

/** Where the reader took a link or a caption for the title: the first line above the text that can be one. */
function titleBelow({ official, reading }: DeskView, from: number): OfficialBlock | undefined {
  const { language } = reading;
  const start = official.findIndex(({ index }) => index === from) + 1;
  const lines = official.slice(start, start + HEAD_LINES);
  const text = lines.findIndex((line) => PARAGRAPH[language].test(line.text.trim()));
  return lines
    .slice(0, Math.max(0, text))
    .find(
      (entry) =>
        looksLikeTitle(entry, language) &&
        entry.text.trim().length >= SHORTEST_TITLE[language] &&
        entry.block.cells === undefined &&
        !LABEL.test(entry.text) &&
        !NO_HEADING.test(entry.text.trim()) &&
        !isFurnitureLine(entry.text) &&
        !STAMP.test(entry.text.trim()),
    );
}

/** A database of documents puts it before their names. */
const DOCUMENT_LABEL = /^\s*[[【]文書名[\]】]\s*/u;

/** The block that holds the official title: the reader's title, or on a desk's page the first official block. */
export function findTitleBlock(view: DeskView): OfficialBlock | undefined {
  const { official, reading, leadSpan } = view;
  const written = isSiteName(reading.title) ? "" : reading.title;
  const title = comparable(written);
  const named = official.find(
    ({ text }) => title !== "" && comparable(text.replace(DOCUMENT_LABEL, "")) === title,
  );
  const below = official.slice(official.findIndex((entry) => entry === named) + 1).slice(0, LABELS_ABOVE);
  const next = below.find(({ text }) => !LABEL.test(text));
  if (named !== undefined && next !== undefined && isLabelOf(named, next)) return next;
  if (named !== undefined && isCaption(named.text)) {
    return (
      official.findLast((entry) => entry.index < named.index && looksLikeTitle(entry, "ja")) ??
      titleBelow(view, named.index)
    );
  }
  if (named !== undefined && next !== undefined && isMonthOf(named, next)) return next;
  if (named !== undefined && (isFurnitureLine(named.text) || isYearAlone(named.text)))
    return titleBelow(view, named.index);
  if (named !== undefined) {
    return SENTENCE.test(named.text.trim()) || isNoTitle(named.text) ? undefined : named;
  }
  const first = official.find(({ text }) => !isSiteName(text));
  const isFirst = leadSpan !== undefined || title === "";
  if (!isFirst || first === undefined) return undefined;
  if (looksLikeTitle(first, reading.language)) return first;
  return isFurnitureLine(first.text) ? titleBelow(view, first.index) : undefined;
}

/** A page repeats its day before or behind its title: (令和9年3月4日)開館時間について. */
const DAY_BEFORE =
  /^date \d{4}-\d\d-\d\d\s+|^(?:令和|平成|昭和)[ 0-9０-９元]{1,4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日(?:[(（][日月火水木金土][)）])?(?:[\s\u3000]+(?=\S{6}|\S{2,}[\s\u3000]\S{2})|(?=[^\s\u3000付から、にの]))|^[(（](?:令和|平成|昭和)?[ 0-9０-９元]{1,4}[年月][^()（）]{0,12}日[)）]\s*/u;
const DAY_BEHIND =
  /\s*\[[^[\]]{0,20}[0-9]{1,2}日[^[\]]{0,8}\]$|\s*[(（](?:[RHS]?[0-9]{1,4}[./][0-9]{1,2}[./][0-9]{1,2}(?:[-~〜～][0-9./]{1,8})?|[^()（）]{0,24}[月年] ?[0-9０-９]{1,2}(?:[~〜～][0-9０-９]{1,2})? ?日(?:[~〜～](?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日)?|[0-9:APM. -]{0,20}[A-Z][a-z]+ \d{1,2}, \d{4})[)）](?:[(（](?:仮訳|概要)[)）])?$/u;

/** 定例記者会見にて 9月10日(火) */
const HELD_ON =
  /(?:にて)?\s+(?:(?:[0-9]{4}|(?:令和|平成)[0-9元]{1,2})年)?(?:[0-9]{1,2}月[0-9]{1,2}日(?:[(（][月火水木金土日][)）])?)$/u;

/** …を受注~安全な通信に貢献~: what stands between tildes at the end is a second title. */
const SECOND_TITLE = /(?<=.{6})\s*[~〜～][^~〜～]{4,100}[~〜～]$/u;
/** 見本人事|見本ニュース: a bar parts the title from the name of the site. */
const SITE_NAME = /(?<=.{2})\s*[|｜][^|｜]{1,40}$/u;

/** 見本省|見本の採択について: the site's name may stand before it, too. */
const SITE_BEFORE = /^(?<site>[^|｜]{2,24}?)\s*[|｜]\s*(?=[^|｜]{6,120}$)/u;

/** (attachment 2) Sample Meeting, (別添1)見本の概要: which paper of several it is. */
const ATTACHED = /^[(（](?:attachment|annex|appendix|別添|別紙|資料)\s?[0-9０-９]{0,2}[)）]\s*(?=\S.{5})/iu;

function withoutAddition(written: ComposedText): ComposedText {
  const title = sliceComposed(written, [ATTACHED.exec(written.text)?.[0].length ?? 0, written.text.length]);
  const before = SITE_BEFORE.exec(title.text);
  if (before !== null && isSiteName(before.groups?.["site"] ?? ""))
    return sliceComposed(title, [before[0].length, title.text.length]);
  const end = [SECOND_TITLE, SITE_NAME].map((pattern) => title.text.search(pattern)).find((at) => at > 0);
  return end === undefined ? title : sliceComposed(title, [0, end]);
}

function withoutDay(title: ComposedText): ComposedText {
  const before = DAY_BEFORE.exec(title.text)?.[0].length ?? 0;
  const behind = (DAY_BEHIND.exec(title.text) ?? HELD_ON.exec(title.text))?.index ?? title.text.length;
  return before < behind ? sliceComposed(title, [before, behind]) : title;
}

/** 【見本幕僚長就任会見詳報】「…」「…」: the head is the title, what was said its decoration. */
const HEAD_IN_BRACKETS = /^[【](?<head>[^【】]{8,40})[】](?=[「『])/u;

function headOf(title: ComposedText): ComposedText {
  const head = HEAD_IN_BRACKETS.exec(title.text)?.groups?.["head"];
  return head === undefined ? title : sliceComposed(title, [1, 1 + head.length]);
}

/** 見本閣僚協議(「2+2」)1: the number of a note. */
const NOTE_NUMBER = /(?<=[)）])[0-9０-９]$/u;

/** 見本の採択について(外務大臣談話) under the line 外務大臣談話: the label says it. */
const TALK_BEHIND = /\s*[(（](?<talk>[\p{Script=Han}々]{2,16}(?:談話|声明|コメント))[)）]$/u;

function withoutLabel({ official }: DeskView, title: ComposedText): ComposedText {
  const found = TALK_BEHIND.exec(title.text);
  const talk = found?.groups?.["talk"];
  const isAbove = official.slice(0, LABELS_ABOVE).some(({ text }) => text.trim() === talk);
  return found !== null && isAbove ? sliceComposed(title, [0, found.index]) : title;
}

function withoutNote(title: ComposedText): ComposedText {
  return NOTE_NUMBER.test(title.text) ? sliceComposed(title, [0, title.text.length - 1]) : title;
}

const cut = (title: ComposedText): ComposedText => withoutNote(headOf(withoutAddition(withoutDay(title))));

/** In one line: white space at line ends and runs of it become one space. */
function inOneLine(text: string): string {
  // 「見本法」 の閣議決定: a page's markup leaves a space behind the bracket.
  return text
    .replace(/[\s\u3000]+/gu, " ")
    .replace(/(?<=」) (?=の)/gu, "")
    .trim();
}

/** …日(月)、懲戒処分について以下のように公表した: what a desk's page says was published, where the text below has no title. */
const PUBLISHED =
  /[、は](?<matter>[^、。\n]{3,60}?)(?:について|を)、?(?:以下|次|下記)(?:のように|のとおり|の通り)?(?:公表|発表)/u;

function titleInLead({ leadSpan, reading }: DeskView): ComposedText | undefined {
  if (leadSpan === undefined) return undefined;
  const found = PUBLISHED.exec(reading.text.slice(...leadSpan));
  const matter = found?.groups?.["matter"];
  if (found === null || matter === undefined) return undefined;
  const start = leadSpan[0] + found.index + 1;
  return grounded(matter, { kind: "text", span: [start, start + matter.length] });
}

export function composeTitle(view: DeskView): ComposedText | undefined {
  const title = titleAsWritten(view);
  if (title === undefined || view.reading.language === "en") return title;
  const from = title.grounds[0]?.from;
  const start =
    from?.kind === "text" ? from.span[0] + view.reading.text.slice(...from.span).indexOf(title.text) : -1;
  const isVerbatim = from?.kind === "text" && view.reading.text.startsWith(title.text, start);
  return withPlainDays(view, title, isVerbatim ? start : undefined) ?? titleInLead(view);
}

const LONGEST_QUOTED = 60;
/** 手本船の寄港、取りやめ 港に泊まる手本船=8日: a picture's caption behind the headline. */
const CAPTION_BEHIND = /[\s\u3000][^\s\u3000]*[=＝].*$/u;

/** A title that a lead may quote as it stands: one with no quotation of its own. */
export function findQuotedTitle(title: ComposedText | undefined): ComposedText | undefined {
  if (title === undefined) return undefined;
  const caption = title.text.search(CAPTION_BEHIND);
  const own = caption < 0 ? title : sliceComposed(title, [0, caption]);
  return own.text.length > LONGEST_QUOTED || /[「」。]/u.test(own.text) ? undefined : own;
}

/** 見本活動 of the headline 見本隊、見本活動を公表 11月の実績. */
const PUBLISHED_MATTER = /^(?:[^、]{2,16}、)?(?<matter>[^、を]{4,50})を(?:公表|発表)(?=$|[\s\u3000(（])/u;

export function findPublishedMatter(title: ComposedText | undefined): ComposedText | undefined {
  const matter = PUBLISHED_MATTER.exec(title?.text ?? "")?.groups?.["matter"];
  if (title === undefined || matter === undefined) return undefined;
  const at = title.text.indexOf(matter);
  return sliceComposed(title, [at, at + matter.length]);
}

function titleAsWritten(view: DeskView): ComposedText | undefined {
  const { reading } = view;
  const block = findTitleBlock(view);
  if (block !== undefined)
    return withoutLabel(view, cut(grounded(inOneLine(block.text), { kind: "text", span: block.block.span })));
  const text = inOneLine(reading.title);
  if (text === "" || isSiteName(text) || isCaption(text) || isNoTitle(text) || SENTENCE.test(text)) {
    return titleInLead(view);
  }
  const at = reading.text.indexOf(reading.title);
  return cut(
    at < 0
      ? grounded(text, { kind: "source", field: "title" })
      : grounded(text, { kind: "text", span: [at, at + reading.title.length] }),
  );
}
