// Takes what is to be done in the text's own words; gives its end as a title for lists: words are left out before it and こと behind it, none is put in.

import { foldWidth } from "../../../japanese/fold-width.ts";
import { saysLittle } from "./says-little.ts";

const LONGEST = { ja: 60, en: 110 } as const;
/** With what an その or 第2回 goes back to. */
const LONGEST_WITH_BEFORE = 70;

/** 実施すること, 強化していく旨: what only ties the matter to its verb. */
const TIED = /(?<=[うくぐすつぬぶむる])(?:こと|旨|方針|方向)(?:など|等)?(?:に|へ)?$/u;
/** Where the next clause begins: …する予定であり、これ */
const LEFT_BEHIND = /(?:であり)?、(?:これ|それ|この|その)$/u;
/** In Japanese a comma is written 、 here. */
const WIDE_COMMA = /(?<=[\u3040-\u30ff\p{Script=Han}]),/gu;
/** Whom one asks: 検討するよう、両国の統合幕僚監部に */
const ASKED = /よう(?:に)?、[^。]{1,40}に$/u;
const TIED_EN = /^(?:that |to |on (?=\w+ing\b)|will |shall )+(?:continue to be )?/iu;
/** What leads to the matter, and no part of it: 〜を踏まえ、 〜に鑑み、 引き続き、 本日午前、大臣と会談し、 */
const LEADING =
  /^(?:[^、]{0,60}?(?:踏まえ(?:て|つつ)?|鑑み(?:て)?|基づ(?:き|いて)|(?:受け|経)て|中(?:で|において)|ため(?:に)?|際(?:して)?|観点から|一環として|うえで|上で|[たの](?:後|のち)(?:に)?|もと|下で|(?:会談|議論|協議|意見交換|説明)(?:し|を行い)|意見を(?:交換し|交わし)|大臣と|首相と|長官と|の間で(?:は)?|会談では|会合では|(?:基地|駐屯地|学校|部隊|[省庁局県市])では)|その手立てとして|そのため(?:に)?|このほか|他方|一方|引き続き|今後(?:とも|も)?|また|さらに|更に|その上で|具体的に(?:は)?|併せて|まず|なお|特に|早期に|共に|ともに|本日|私たちは)、/u;
/** The same without a comma: 次のとおり日豪防衛相会談を, とりわけAI、無人システム */
const LEADING_BARE =
  /^(?:(?:次|下記|以下|別紙)の(?:とおり|通り|日程で|要領で)|下記により|とりわけ|あわせて|併せて|予定どおり)、?(?=[^、])/u;
/** What goes back to the words before it. */
const GOES_BACK =
  /^(?:第[0-9０-９一二三四五六七八九十]{1,3}回(?!目?(?:会|協))|その|それ|これ|この|こうした|そうした|同(?!国|盟|時)|当該|本件|上記|以上)/u;

/** What numbers or labels it in a list: 三 , (2) , その他 , 内容 */
const NUMBERED =
  /^(?:[(（]?[0-9一二三四五六七八九十ア-ン]{1,2}[)）](?:\s*)|[0-9一二三四五六七八九十ア-ン]{1,2}[.．、\s]\s*|[○・◆■●※*•]\s*|(?:その他|内容|概要|日程|場所|備考|及び|並びに)(?:\s+|(?=第)))/u;
/** Who speaks is told beside every title. */
const SPEAKERS =
  /^(?:両(?:大臣|国|首脳|者|省)|双方|大臣ら|各国|四閣僚|首脳|当局|政府|防衛省|我々|私たち|私)(?:は|では|として(?:は|も))、/u;
/** When is told beside it as well: 10月16日(木)から21日(火)まで、 2026年2月に */
const DAY = String.raw`(?:(?:(?:令和|平成)?[0-9元]+|本|来|今|明|翌|同)年度?(?:の)?)?(?:(?:[0-9]+|来|今|同)月)?(?:[0-9]+日)?(?:\([月火水木金土日](?:・祝)?\))?(?:末|上旬|中旬|下旬|[春夏秋冬]|前半|後半)?`;
/** Before a comma, or before where it is; before a clause of its own it belongs to that: 6月に先送りした協議を */
const WHEN = new RegExp(
  `^(?=.{0,3}[0-9年月日])${DAY}(?:(?:(?:から|~|及び|・)${DAY}(?:まで)?)?(?:の間)?(?:に|で)?、|(?:(?:から|~|及び|・)${DAY}まで(?:の間)?に?|に)(?=[^、をはがも]{2,16}(?:において|沖で|で(?![あきは]))))`,
  "u",
);
/** Of several times the first alone tells the wrong one. */
const OTHER_TIME = /[0-9]+[月日]/u;

function whenOf(title: string): RegExpExecArray | null {
  const when = WHEN.exec(title);
  return when !== null && OTHER_TIME.test(title.slice(when[0].length)) ? null : when;
}

function leadOf(title: string): number {
  const lead =
    NUMBERED.exec(title) ??
    LEADING.exec(title) ??
    LEADING_BARE.exec(title) ??
    SPEAKERS.exec(title) ??
    whenOf(title);
  return lead?.[0].length ?? 0;
}

function withoutTie(matter: string): string {
  const oneWidth = foldWidth(matter).replaceAll(WIDE_COMMA, "、");
  return oneWidth.replace(TIED, "").replace(ASKED, "").replace(LEFT_BEHIND, "").trim();
}

function shortenJapanese(whole: string): string {
  let title = whole;
  for (let lead = leadOf(title); lead > 0 && lead < title.length; lead = leadOf(title))
    title = title.slice(lead).trim();
  while (title.length > LONGEST.ja) {
    const comma = title.indexOf("、");
    if (comma < 0 || title.length - comma - 1 < 8) break;
    title = title.slice(comma + 1);
  }
  return title.length <= LONGEST.ja ? title : `…${title.slice(-LONGEST.ja)}`;
}

/** …の第1回の成功を歓迎し、第2回を来春に実施する: what the sentence told before, where all is short enough. */
function withBefore(title: string, before: string): string {
  const told = before.split(/(?<=(?:は|から|より)、)/u).at(-1) ?? "";
  const whole = `${told.replace(/^[\s0-9.○・]+/u, "")}${title}`;
  return whole.length <= LONGEST_WITH_BEFORE ? whole : title;
}

function shortenEnglish(matter: string): string {
  const title = matter.replace(TIED_EN, "").trim();
  if (title.length <= LONGEST.en) return title;
  const cut = title.slice(0, LONGEST.en);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).replace(/[,;:]$/u, "")}…`;
}

/** 11月9日から実施: without any of を, が, は, について nobody knows what. */
const NAMES_NOTHING = /^(?!.*(?:[をがはも]|について|に関する|への))/u;

export type TitleGiven = {
  readonly language: "ja" | "en";
  /** What the sentence tells before the matter. */
  readonly before?: string;
  /** What was asked about, in its own words. */
  readonly asked?: string | undefined;
  /** What the announcement is about, by its title. */
  readonly thing?: string | undefined;
  /** What the sentence before was about, in its own words. */
  readonly about?: string | undefined;
};

/** What is named already is not named again. */
function setBefore(title: string, contexts: readonly (string | undefined)[]): string {
  const context = contexts.find(
    (words) => words !== undefined && !title.includes(words) && !words.includes(title),
  );
  return context === undefined ? title : `${foldWidth(context)}：${title}`;
}

/** 自衛隊は、 町は */
const SUBJECT = /^[^、。「」]{1,16}?(?:では|は)、?/u;
const OPEN_QUOTE = /「(?![^「]*」)/u;

/** What was asked about, else what its own sentence tells before it or leads to it with, else what the announcement is about. */
function fillJapanese(title: string, whole: string, given: TitleGiven): string {
  const { before = "", asked, thing, about } = given;
  if (asked === undefined) {
    const told = withBefore(title, foldWidth(before).replaceAll(WIDE_COMMA, "、"));
    const fuller = [told, whole]
      .map((words) => words.replace(SUBJECT, "").replace(LEADING_BARE, ""))
      .find((words) => words.length <= LONGEST_WITH_BEFORE && !saysLittle(words) && !OPEN_QUOTE.test(words));
    if (fuller !== undefined) return fuller;
  }
  return setBefore(title, [asked, thing, about]);
}

function titleInJapanese(matter: string, given: TitleGiven): string {
  const whole = withoutTie(matter);
  const short = shortenJapanese(whole);
  const title = GOES_BACK.test(short) ? withBefore(short, foldWidth(given.before ?? "")) : short;
  if (saysLittle(title)) return fillJapanese(title, whole, given);
  return NAMES_NOTHING.test(title) ? setBefore(title, [given.asked, given.about, given.thing]) : title;
}

/**
 * All on one line, in one width. Where it is cut within a phrase an ellipsis stands for the rest. A title that does not
 * say to what something is done has what was spoken of set before it, by a colon.
 */
export function titleOfMatter(matter: string, given: TitleGiven): string {
  if (given.language === "en") return shortenEnglish(matter) || matter;
  return titleInJapanese(matter, given) || matter;
}
