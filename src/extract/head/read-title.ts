// Takes a page; gives its title: the official text's own, or the headline that a desk gave it.

import { findCountry } from "../../japanese/countries.ts";
import type { Sign } from "../../japanese/search/sign.ts";
import { matches, signOf } from "../../japanese/search/sign.ts";
import type { Line } from "../page/lines.ts";
import type { Page } from "../page/page.ts";
import { linesOf, sentencesOf } from "../page/page.ts";
import { isProse } from "../page/page-signs.ts";
import { ERA_DAY } from "./dated-lines.ts";
import { isIssuerLine } from "./read-issuer.ts";

/** Lines that head a stretch of an official text without naming the text. */
const LABELS =
  /^(?:\d{1,2}\s?[.、]?\s*)?(?:日時|場所|備考|報道発表(?:資料)?|お知らせ|談話・コメント|談話|コメント|国・地域|報道資料|会談・訪問|寄稿・インタビュー|要人往来|プレスリリース|press (?:releases?|conferences?)|(?:for )?immediate release|news|announcements?|(?:other )?government releases?|(?:press )?statements?|大臣|記者|海幕長|陸幕長|空幕長|統幕長|\(?(?:provisional translation|仮訳).*|.{0,6}新着情報|冒頭発言|(?:臨時|定例)?(?:記者)?会見|[^ ]{2,12}幕僚長)\s*:?$/i;
const DATE_LINE =
  /^(?:令 ?和|平 ?成|昭 ?和|R|H)?\s*(?:\d{1,4}|元)\s*[年./-](?!度).{0,24}(?:[日\d)分]|午[前後])$|^\d{1,2} [A-Z][a-z]+,? \d{4}$|^(?:[A-Z][a-z]+day, )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$/u;
/** NEWS | March 4, 2027: the part of the site and the day. */
const SECTION_AND_DAY = /^[A-Za-z ]{3,16} \| [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$/u;
/** What stands under such a head is its first topic, not the text's title. */
const SECTION_HEAD =
  /^(?:\d{1,2}\s?[.、]?\s*)?(?:(?:[一-龠]{1,8}からの)?発表事項|冒頭発言|(?:記者との)?質疑応答)\s*:?$/u;
/** What a statement is, above what it is about. */
const BARE_TALK = /^[一-龠]{2,10}談話$/u;
/** A number by which an office files its papers: 統幕報道第8-112号. */
const FILE_NUMBER = /^[^ 、。]{0,12}第? ?\d+(?:[-の]\d+){0,2} ?号(?:\(.{1,12}\))?$/u;
/** An office's letterhead: its name and what it hands out. */
const LETTERHEAD =
  /^[一-龠ァ-ヴー]{3,20}(?:大使館|領事館|代表部|事務所)からの(?:お知らせ|ご?案内|ご?連絡)$|(?:省|庁|府|監部|総隊|自衛隊|本部|委員会|司令部) (?:報道|記者)?(?:発表|配布|公表|広報)?(?:資料|発表|用資料)$/u;
/** A menu's word for all conferences of an office: 大臣会見, 副大臣・大臣政務官会見. */
const SECTION_OF_SITE =
  /^(?:(?:大臣|副大臣|大臣政務官|政務官|事務次官|長官|報道官)[・、]?)+(?:の?記者)?会見$/u;
/** A conference's own head says whose it was: 見本大臣就任会見要旨. */
const NAMED_CONFERENCE =
  /^[^\s・、。:「」]{2,24}(?:大臣|長官|幕僚長|報道官|次官|総裁|総長|委員長|知事)[^\s・、。:]{0,10}会見(?:の?(?:要旨|概要|記録))?$/u;
/** Where a conference was held: 見本省会見室. */
const ROOM = /(?<=^[^\s。、]{2,20}(?: [^\s。、]{2,20})?)(?:会見室|会議室|講堂|ロビー|ホール)前?$/u;
/** Who held it: 早見渡 大臣. */
const SPEAKER = /^[一-龠々]{2,5}[ 　][一-龠々]{0,3}[ 　]?(?:大臣|副大臣|大臣政務官|長官|知事)$/u;
/** A way into the site, or a part of its name: 記事検索はこちらで→, WING. */
const SIGNPOST =
  /[→»›]$|こちら|^(?:この(?:記事|ページ)を)?印刷(?:する)?$|^前に戻る$|^\d{4}年\d{1,2}月\d{1,2}日 ?の記事$|^\([^()]{2,20}(?:委員会|関係)\)$|^首相官邸 [A-Z]|^"The World and Japan"|^[A-Z][A-Z ]{1,15}$|^\[[^\]]{1,20}\]$|^(?:もっと詳しく|続きを読む|関連記事|あわせて読みたい|お気に入りに登録|トップ|ホーム|ニュース|news|topics?)$/i;
/** A paper's or site's own name over its page: 丘陵ニュース, 図書日報. */
const SITE_NAME =
  /^[一-龠ァ-ヴーA-Za-z ]{1,12}(?:ニュース|新聞(?:社|電子版|デジタル)?|通信(?:社)?|オンライン|デジタル|タイムズ|日報|ポスト|\.com|\.jp)$/u;
/** 図書庁について above a title is the part of the site about it. */
const ABOUT_ISSUER = /^[一-龠]{2,10}(?:監部|省|庁|自衛隊)について$/u;
/** …の動向について 令和5年8月17日 統合幕僚監部: a head whose line ends are lost. */
const WITH_DAY_AND_ISSUER = new RegExp(`\\s+${ERA_DAY}\\s+[一-龠 ]{2,16}$`, "u");
/** A mark before a head is no part of it. */
const HEAD_MARK = /^[■◆●◇□▼▽★☆]+\s*/u;
/** A text whose line ends are lost begins with its title, its day and whose it is. */
const RUN_TOGETHER =
  /^([^。\d]{4,60}?)(?:\s(?:令和|平成|昭和)?[\d元]{1,4}|(?<=[一-龠ァ-ヴー]{2})\d{4})年\d{1,2}月\d{1,2}日\s/u;
/** トップ 見本海域への巡視船の派遣について 海上保安庁では、…: the way to the page, its title, and the first sentence. */
const RUN_TOGETHER_MATTER =
  /^(?<way>(?:トップ|ホーム|TOP|HOME)(?:ページ)?\s+)?(?<matter>[^。、\s][^。\s]{5,60}について)\s(?=[^\s(])/iu;
/** 見本会議 共同声明 (仮訳) 1.: where line ends are lost, the first clause's number stands behind the title. */
const FIRST_NUMBER = /(?:\s*\(仮訳\))?\s+1\.$/u;
/** The day that a scraper puts before the first words. */
const SCRAPED_DAY = /^ ?date \d{4}-\d{2}-\d{2}\s+/u;
const LATIN_ONLY = /^[ -~]+$/u;
/** A picture's caption tells what somebody is doing in it. */
export const CAPTION =
  /(?:握手|撮影|会談|懇談|面会|挨拶|視察|発言|臨む|出席)(?:を)?する|臨む|(?:表敬|説明|出迎え|栄誉礼|報告)を受ける|の様子|提供[:)]|[(](?:写真|左|右|上|下|中央)[)]/u;
/** Under a portrait stands who it shows, with the reading, and nothing else. */
const PORTRAIT = /^[^、。()「」]{2,30}\([ぁ-ん][ぁ-ん・ ]{2,23}\)$/u;
/** 英国(グレートブリテン及び北アイルランド連合王国): the part of the site about a country. */
const FORMAL_NAME = /\([^()]{2,40}\)$/u;
/** A site's motto above the title of a page ends as a sentence does. */
const MOTTO = /(?:います|おります|ます)。$/u;
/** A database of treaties names its documents. */
const DOCUMENT_NAME = /^\[(?:文書名|Title)\]\s*/u;
/** (令和9年3月4日(木)23時37分 於:首相官邸): when and where, in brackets. */
const DATE_IN_BRACKETS = /^\((?:令和|平成|昭和|\d{4}[年/.])[^。]{4,60}\)$/u;
/** 更新日:令和9年3月4日 見本官房長官記者会見: the day of the page stands before its title. */
const BEHIND_UPDATE =
  /^(?:最終)?(?:更新|掲載|公開|作成)日時?\s*:\s*(?:令和|平成)?[\d元]{1,4}年\d{1,2}月\d{1,2}日\s+(?=[^\s・、。:「」]{2,24}会見$)/u;
/** 更新日:令和9年3月4日. */
const UPDATED = /^(?:最終)?(?:更新|掲載|公開|作成)日時?\s*:/u;
const TITLE_LENGTH = 120;
/** A title in Latin letters names people and places in full. */
const LATIN_TITLE_LENGTH = 200;
const SHORT_HEAD = 8;
/** A title stands among the first lines. */
const TITLE_LINES = 6;

export function readTitle(page: Page, documentTitle: string | undefined): string {
  const lines = linesOf(page, ["official"]).slice(0, TITLE_LINES);
  const head = headOf(page, lines);
  const titles = head.filter((line) => isTitle(page, line.text) && !isMenu(page, line));
  // 在日某国大使館 in Latin letters above a Japanese title is whose page it is.
  const own =
    (page.language === "ja" ? titles.find(({ text }) => !LATIN_ONLY.test(text)) : undefined) ?? titles[0];
  const heading = head.find(({ shape, text }) => shape === "heading" && isTitle(page, text));
  const headline = linesOf(page, ["headline"])[0];
  const named = head.map(({ text, span }) => ({
    span,
    label: (DOCUMENT_NAME.exec(text) ?? BEHIND_UPDATE.exec(text))?.[0].length,
  }));
  const document = named.find(({ label }) => label !== undefined);
  if (document?.label !== undefined)
    return page.text.slice(document.span[0] + document.label, document.span[1]);
  const line = moreOwn(page, head, heading ?? own) ?? headline;
  if (line !== undefined)
    return page.text
      .slice(...line.span)
      .replace(HEAD_MARK, "")
      .replace(WITH_DAY_AND_ISSUER, "");
  const fallback = documentTitle?.trim() ?? "";
  return fallback === "" ? firstWords(page) : fallback;
}

/** The lines above the first that runs; a motto with a title and running text behind it is the site's. */
function headOf(page: Page, lines: readonly Line[]): readonly Line[] {
  const runs = ({ text }: Line): boolean => isProse(text) || SECTION_HEAD.test(text);
  const opening = lines.findIndex(runs);
  if (opening < 0) return lines;
  const [motto, title, ...rest] = lines.slice(opening);
  const isMotto =
    !lines.slice(0, opening).some(({ text }) => isTitle(page, text)) &&
    motto !== undefined &&
    MOTTO.test(motto.text) &&
    title !== undefined &&
    !runs(title) &&
    isTitle(page, title.text) &&
    rest.some(runs);
  return isMotto ? [title] : lines.slice(0, opening);
}

/** Of two heads the one that names the text: what a statement is about, the longer of two, whose a conference was. */
function moreOwn(page: Page, head: readonly Line[], line: Line | undefined): Line | undefined {
  if (line === undefined) return undefined;
  const below = head.slice(head.indexOf(line) + 1);
  if (BARE_TALK.test(line.text)) return below.find(({ text }) => /について|談話\)$/u.test(text)) ?? line;
  const longer = isPartOfSite(line)
    ? (below.find((other) => goesOnFrom(page, line, other)) ??
      (/\d/u.test(line.text) ? undefined : below.find((other) => isMatter(page, other))))
    : undefined;
  if (longer !== undefined) return longer;
  if (!line.text.includes("会見") || saysWhose(line)) return line;
  return below.find(saysWhose) ?? line;
}

/** 外交史料館 above 外交史料館 特別展示: the part of the site, and the title. */
function isPartOfSite({ text }: Line): boolean {
  return text.length <= SHORT_HEAD && !/会見|談話|人事/u.test(text);
}

function goesOnFrom(page: Page, part: Line, { text }: Line): boolean {
  return (
    text.length > part.text.length &&
    text.includes(part.text) &&
    isTitle(page, text) &&
    !/^(?:日時|場所|備考)/u.test(text)
  );
}

/** 地球環境, and below it 見本会議の開催について: a ministry's branch, and the title. Below 2027年の活動 stand several. */
function isMatter(page: Page, { text }: Line): boolean {
  return text.length > SHORT_HEAD && /について(?:\([^()]{1,20}\))?$/u.test(text) && isTitle(page, text);
}

function saysWhose({ text }: Line): boolean {
  return NAMED_CONFERENCE.test(text) && !SECTION_OF_SITE.test(text);
}

/** Cells side by side before anything is said are a menu or a label with its value. */
function isMenu(page: Page, { span }: Line): boolean {
  return page.text.slice(...span).includes("\t");
}

/** What is no title, though it stands as one. */
const NO_TITLES: readonly Sign[] = [
  UPDATED,
  DATE_IN_BRACKETS,
  LABELS,
  DATE_LINE,
  SECTION_AND_DAY,
  CAPTION,
  PORTRAIT,
  FILE_NUMBER,
  LETTERHEAD,
  SIGNPOST,
  SITE_NAME,
  ROOM,
  SPEAKER,
  ABOUT_ISSUER,
  // On May 2, the Ministers held …; is a sentence.
  /^On (?:[A-Z][a-z]{2,8}\.? \d|\d{1,2} [A-Z])|;$/u,
  // 2024年 heads a list of what was done in it.
  /^(?:令和|平成)?[\d元]{1,4}年度?$/u,
  /^[※*]|^[-・] /u,
].map(signOf);

function isTitle(page: Page, text: string): boolean {
  return (
    text.length > 3 &&
    text.length <= (LATIN_ONLY.test(text) ? LATIN_TITLE_LENGTH : TITLE_LENGTH) &&
    !NO_TITLES.some((sign) => matches(page.marks, sign, text)) &&
    !isIssuerLine(page, text) &&
    findCountry(text.replace(FORMAL_NAME, "")) === undefined
  );
}

/** 早見健 次期長官(図書庁提供) 図書庁は…: a portrait's caption that has run into the first sentence. */
const CAPTION_RUN_IN = /^[^。、()]{4,40}\([^()]{1,16}提供\)\s+/u;

function captionOf(words: string): number {
  return words.includes("提供)") ? (CAPTION_RUN_IN.exec(words)?.[0].length ?? 0) : 0;
}

function firstWords(page: Page): string {
  const lines = linesOf(page, ["lead", "official"]);
  const line =
    lines.find(({ text, listed }) => {
      const words = text.slice(captionOf(text));
      return !listed && !LABELS.test(text) && !CAPTION.test(words) && (isProse(text) || words.length > 40);
    }) ?? lines[0];
  if (line === undefined) return "";
  // Where all is one paragraph its first sentence stands for a title.
  const [from, end] = sentencesOf(page, line.span)[0] ?? line.span;
  const start = from + captionOf(page.folded.slice(from, end));
  const day = SCRAPED_DAY.exec(page.folded.slice(start, end))?.[0].length ?? 0;
  const words = page.folded.slice(start + day, end);
  const { way = "", matter } = RUN_TOGETHER_MATTER.exec(words)?.groups ?? {};
  if (matter !== undefined)
    return page.text.slice(start + day + way.length, start + day + way.length + matter.length);
  const run = RUN_TOGETHER.exec(words)?.[1]?.length;
  const written = page.text.slice(start + day, run === undefined ? end : start + day + run).trim();
  const whole = written.replace(FIRST_NUMBER, "");
  return whole.length <= TITLE_LENGTH ? whole : `${whole.slice(0, TITLE_LENGTH - 1)}…`;
}
