// Takes a line that stands above a text and tells whether it can be its title, or is what a page puts there: a link, a picture's caption, a name.

import { COUNTRY_NAMES } from "../../../japanese/countries.ts";

/** A numbered head, a label with its value, a day, a firm's letterhead, a person: none says what the announcement is about. */
const NO_TITLE =
  /^\s*(?:[〈《<][^〈〉《》<>]{2,80}[〉》>]\s*$|[(（]?お知らせ[)）]?\s*$|[0-9０-９]{1,2}[.．\s　]|[^\s:：「]{1,8}[:：]|(?:令和|平成)?[0-9０-９元]{1,4}[年月][^ ]{0,12}日(?:\s?(?:更新|掲載|作成|公開日?))?$|[A-Z][a-z]+ \d{1,2}, \d{4}$|株式会社\S{1,20}$|.{2,20}[(（][ぁ-ん・\s]{3,20}[)）]$|.*▽|\S{1,20}株式会社$)/u;

/** 早見総理, above what he said: who speaks. */
const SPEAKER = /^[\p{Script=Han}々ァ-ヴー]{1,6}(?:総理|首相|大臣|防衛相|外相|長官|知事)$/u;

/** 大韓民国, where a ministry files its pages by country. */
const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_NAMES);

/** もっと詳しく, - トップ, Subscribe, Topics · Post Article, « 前の記事 | Main | 次の記事 »: where a page leads to. */
const LINK =
  /^\s*[-•»«>] |[«»]|^\S[^|·^]{0,30} [|·^] [^|·^]{1,30} [|·^] |^[^·]{1,30} · [^·]{1,30}$|^(?:もっと(?:詳しく|見る|読む)|続きを(?:読む|見る)|(?:サイト)?トップ(?:ページ)?|ホーム|記事詳細|(?:あわせて|併せて)読みたい|関連(?:記事|リンク|ニュース)|メニュー|目次|本文へ.{0,8}|\S{0,12} ?(?:ブログ|サイト内?)検索|アクセスランキング)$/u;
const ENGLISH_LINK =
  /^(?:Loading|Subscribe|Sign (?:in|up)|Log ?in|Skip to .{2,24}|Home|Menu|Search|News|Top|Main|Share|Print|Press (?:Releases?|Conferences?)|News\s?from Japan|An official website of .{4,60}|Here's how you know.?|Immediate Release|For Immediate Release|Official websites use \.gov|Secure \.gov .{4,40})$/iu;

/** (画像1)見本館のポスター, 会見する副知事=見本県庁, 手本基地の格納庫(C)見本通信: what a picture shows. */
const CAPTION =
  /^\s*[(（](?:画像|写真|図|表)\s?[0-9０-９]{0,2}[)）]|^[^。]{6,80}[=＝][^=＝―。、]{2,20}(?:(?<!政)[都道府県市区町村省庁所館場港湾沖島]|基地|上空|駐屯地|国会|提供|撮影)$|(?:[(（][CcＣ][)）]|©)\s?\S{0,16}$|^[^。]{0,40}(?:(?:表敬|説明|出迎え|栄誉礼|報告)を受ける|(?:撮影|握手|取材|質問|歓迎)に応じる|(?:握手|会談|懇談|署名|撮影|挨拶|あいさつ)(?:を|し?て)?する)[^。、]{2,24}(?:大臣|長官|政務官|幕僚長|知事|市長)$|^(?:画像|写真|映像)(?:提供|出典|は)?[:：/／]?/u;

/** The name of a site, a paper, a mission or an office alone. */
const SITE =
  /^\S{0,10}(?:ニュース|新聞|通信|日報|タイムズ|オンライン|ONLINE|NEWS|WING)$|^[\p{Script=Han}ァ-ヴー・]{2,24}(?:省|庁|大使館|領事館|監部|自衛隊|基地|駐屯地)$/u;
const ENGLISH_SITE =
  /^(?:The )?(?:[A-Z][\w'’-]{1,20} ){0,3}(?:Shimbun|Times|Post|Herald|Journal|Tribune|Republic|Mainichi|Embassy(?: [A-Z][a-z]+)?|Consulate.{0,30}|Ministry of [A-Z]\w+(?: [A-Z]\w+){0,2})$/u;

/** [ 自動車・輸送機 ], 創刊40年の見本新聞は…を伝える */
const SECTION = /^[[［〔][^[\]［］〔〕]{1,20}[\]］〕]$/u;
const PRAISE =
  /^創刊.{1,40}(?:伝える|伝えます|です|新聞|紙)$|(?:専門紙|専門サイト|ニュースサイト|公式サイト)(?:です)?$/u;

/** TOKYO, Sept. 17 -- …: a wire's dateline, or a line that only leads to the next. */
const DATELINE = /^[A-Z]{3,20}, [A-Z][a-z]{2,8}\.? \d{1,2} ?[-–—]|[:：]$/u;

/** 見本省のホームページにようこそ: whoever opens a site is greeted by it. */
const GREETING = /[にへ]ようこそ[!！。]?$|^(?:ようこそ[、!！ ]|Welcome to )/u;

/** ご挨拶Greeting, メッセージ, NEW, 早見館長より皆さまへ: a page's own greeting and labels say nothing of the matter. */
const PAGE_LABEL =
  /^(?:[•・\s]*NEW!?|(?:ご|御)?(?:挨拶|あいさつ)\s?(?:Greetings?)?|メッセージ\s?(?:Message)?|Message|Greetings?|\S{0,16}(?:より|から)皆(?:さま|様|さん)へ(?:のメッセージ)?)$/u;
/** 视频播放位置: characters that Japanese does not write, in a line of a Japanese page, are those of its player. */
const FOREIGN_LABEL =
  /^[\p{Script=Han}\s]{0,16}[视频载击阅读发时间编辑关报责论转览链][\p{Script=Han}\s]{0,16}$/u;

export function isCaption(line: string): boolean {
  return CAPTION.test(line.trim());
}

/** 2024年: the head of a list of what was done in it. */
export function isYearAlone(line: string): boolean {
  return /^\s*(?:令和|平成)?[0-9０-９元]{1,4}年度?\s*$/u.test(line);
}

/** The name of a site or paper that stands above the text. */
export function isSiteName(line: string): boolean {
  const text = line.trim();
  return SITE.test(text) || ENGLISH_SITE.test(text);
}

/** date 2027-02-10 … of a page kept as text. */
const KEPT_DAY = /^date \d{4}-\d\d-\d\d\s+/u;

const FURNITURE = [
  LINK,
  ENGLISH_LINK,
  SECTION,
  PRAISE,
  DATELINE,
  GREETING,
  PAGE_LABEL,
  FOREIGN_LABEL,
] as const;

/** A link, the section of a paper, a paper's own praise, a wire's dateline: the title stands below it. */
export function isFurnitureLine(line: string): boolean {
  const text = line.trim().replace(KEPT_DAY, "");
  return FURNITURE.some((pattern) => pattern.test(text));
}

export function isNoTitle(line: string): boolean {
  const text = line.trim();
  return NO_TITLE.test(line) || SPEAKER.test(text) || isFurnitureLine(line) || COUNTRIES.has(text);
}
