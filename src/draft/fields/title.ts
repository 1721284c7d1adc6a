// The official title: takes the desk view and gives the title with the place it stands in.

import type { ComposedText } from "../../terms/article.ts";
import { grounded, sliceComposed } from "../template/composed-text.ts";
import type { DeskView, OfficialBlock } from "./desk-view.ts";
import { comparable } from "./desk-view.ts";
import { withPlainDays } from "./heading/plain-days.ts";

/** A longer first block is a paragraph, not a title. */
const TITLE_LIMIT = { ja: 120, en: 200 } as const;

/** A sentence, or the first words of one, where the reader found no title. */
const SENTENCE = /。.|(?:[。…]|(?:まし|でし)た|[a-z]\.)$/u;

/** A numbered head, a label with its value, a day, a firm's letterhead, a person: none says what the announcement is about. */
const NO_TITLE =
  /^\s*(?:[〈《<][^〈〉《》<>]{2,80}[〉》>]\s*$|[(（]?お知らせ[)）]?\s*$|[0-9０-９]{1,2}[.．\s　]|[^\s:：「]{1,8}[:：]|(?:令和|平成)?[0-9０-９元]{1,4}[年月][^ ]{0,12}日$|[A-Z][a-z]+ \d{1,2}, \d{4}$|株式会社\S{1,20}$|.{2,20}[(（][ぁ-ん・\s]{3,20}[)）]$|.*▽|\S{1,20}株式会社$)/u;

/** (画像1)見本館のポスター: what stands above it is the title. */
const CAPTION = /^\s*[(（](?:画像|写真|図|表)\s?[0-9０-９]{0,2}[)）]/u;

/** The name of a site or paper that stands above the text. */
const SITE = /^\S{0,10}(?:ニュース|新聞|通信|日報|タイムズ|オンライン|ONLINE|NEWS|WING)$/u;

function looksLikeTitle({ block, text }: OfficialBlock, language: keyof typeof TITLE_LIMIT): boolean {
  if (NO_TITLE.test(text) || SITE.test(text.trim()) || /。./u.test(text)) return false;
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

/** The block that holds the official title: the reader's title, or on a desk's page the first official block. */
export function findTitleBlock({ official, reading, leadSpan }: DeskView): OfficialBlock | undefined {
  const written = SITE.test(reading.title.trim()) ? "" : reading.title;
  const title = comparable(written);
  const named = official.find(({ text }) => title !== "" && comparable(text) === title);
  const below = official.slice(official.findIndex((entry) => entry === named) + 1).slice(0, LABELS_ABOVE);
  const next = below.find(({ text }) => !LABEL.test(text));
  if (named !== undefined && next !== undefined && isLabelOf(named, next)) return next;
  if (named !== undefined && CAPTION.test(named.text)) {
    return official.findLast((entry) => entry.index < named.index && looksLikeTitle(entry, "ja"));
  }
  if (named !== undefined) {
    return SENTENCE.test(named.text.trim()) || NO_TITLE.test(named.text) ? undefined : named;
  }
  const first = official.find(({ text }) => !SITE.test(text.trim()));
  const isFirst = leadSpan !== undefined || title === "";
  return isFirst && first !== undefined && looksLikeTitle(first, reading.language) ? first : undefined;
}

/** A page repeats its day before or behind its title: (令和9年3月4日)開館時間について. */
const DAY_BEFORE =
  /^(?:令和|平成|昭和)[ 0-9０-９元]{1,4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日(?:[(（][日月火水木金土][)）])?(?:[\s\u3000]+(?=\S{6})|(?=[^\s\u3000付から、にの]))|^[(（](?:令和|平成|昭和)?[ 0-9０-９元]{1,4}[年月][^()（）]{0,12}日[)）]\s*/u;
const DAY_BEHIND =
  /\s*[(（](?:[RHS]?[0-9]{1,4}[./][0-9]{1,2}[./][0-9]{1,2}(?:[-~〜～][0-9./]{1,8})?|[^()（）]{0,24}[月年] ?[0-9０-９]{1,2} ?日|[0-9:APM. -]{0,20}[A-Z][a-z]+ \d{1,2}, \d{4})[)）]$/u;

/** 定例記者会見にて 9月10日(火) */
const HELD_ON = /(?:にて)?\s+(?:[0-9]{1,2}月[0-9]{1,2}日(?:[(（][月火水木金土日][)）])?)$/u;

/** …を受注~安全な通信に貢献~: what stands between tildes at the end is a second title. */
const SECOND_TITLE = /(?<=.{6})\s*[~〜～][^~〜～]{4,100}[~〜～]$/u;
/** 見本人事|見本ニュース: a bar parts the title from the name of the site. */
const SITE_NAME = /(?<=.{2})\s*[|｜][^|｜]{1,40}$/u;

function withoutAddition(title: ComposedText): ComposedText {
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

const cut = (title: ComposedText): ComposedText => headOf(withoutAddition(withoutDay(title)));

/** In one line: white space at line ends and runs of it become one space. */
function inOneLine(text: string): string {
  return text.replace(/[\s\u3000]+/gu, " ").trim();
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

function titleAsWritten(view: DeskView): ComposedText | undefined {
  const { reading } = view;
  const block = findTitleBlock(view);
  if (block !== undefined)
    return cut(grounded(inOneLine(block.text), { kind: "text", span: block.block.span }));
  const text = inOneLine(reading.title);
  if (text === "" || SITE.test(text) || SENTENCE.test(text) || NO_TITLE.test(text)) return titleInLead(view);
  const at = reading.text.indexOf(reading.title);
  return cut(
    at < 0
      ? grounded(text, { kind: "source", field: "title" })
      : grounded(text, { kind: "text", span: [at, at + reading.title.length] }),
  );
}
