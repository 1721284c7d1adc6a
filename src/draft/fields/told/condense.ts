// Takes a sentence of the text and gives what it tells in the words of a headline, at most as long as asked: who, what, the deed.

import type { ComposedText } from "../../../terms/article.ts";
import type { Span } from "../../../terms/span.ts";
import { joinComposed, wording } from "../../template/composed-text.ts";
import type { DeskView } from "../desk-view.ts";
import { composeIssuer, shortIssuer } from "../issuer.ts";
import type { Deed } from "./deeds.ts";
import { HEDGE, readDeed } from "./deeds.ts";
import { plainQuote } from "../heading/plain-days.ts";
import { heldAt } from "./held-at.ts";
import type { KeptText } from "./kept-text.ts";
import { keepSlice, keepSpan, leaveOut, quoteKept } from "./kept-text.ts";

const SHORTEST_TOLD = 5;
/** Less of a long sentence no longer says what it was about. */
const SHORTEST_END = 8;

const HOUR =
  "(?:、?(?:午前|午後|未明|早朝|夜|朝|昼|夕方)?[0-9]{1,2}時(?:[0-9]{1,2}分)?(?:頃|ごろ)?|(?:午前|午後|未明|早朝|深夜|夜|朝|昼|夕方|夕))";
const DAY = `(?:(?:令和|平成|昭和)?[0-9元]{1,4}(?:\\([0-9]{4}\\))?年)?(?:[0-9]{1,2}月|[先今来]月)?[0-9]{1,2}日(?:\\([^()]{1,6}\\))?`;
/** 2月7日~3月14日にかけて、 */
const RANGE = `${DAY}(?:から|~|〜|～)、?(?:${DAY}|[0-9]{1,2}日)(?:まで|にかけて)?(?:の[0-9]{1,3}日間|の(?:期間|日程)で?)?(?:に|、)?`;
const SPAN = `(?:本日|明日|明後日)?(?:${DAY})?から(?:${DAY}|[0-9]{1,2}日)まで(?:の(?:[0-9]{1,3}日間|(?:期間|日程)で?|間))?`;
/** 18日、 11月7日の閣議で、 9月15日(月)から9月19日(金)までの5日間、: when, which the headline says at its end. */
const WHEN = new RegExp(
  `(?<=^|[はがをに、])(?:${SPAN}、?|(?:本日|昨日|今朝|${DAY})${HOUR}から、?(?![^、。]{0,16}まで)|${DAY}(?:と|及び|・)${DAY}(?:の[0-9]{1,2}日間)?(?:に、?|、)|${RANGE}|${DAY}${HOUR}?(?:(?:の閣議(?:後の?(?:記者)?会見)?で|の(?:定例)?(?:記者)?会見で|付けで|付で|に)、?|、)|(?:本日|昨日|今朝|昨晩|きょう|同日|このほど|このたび|先ほど|来週|今週|[月火水木金土日]曜日)${HOUR}?(?:、|の閣議で、?))`,
  "gu",
);
/** を、…日に支援する leaves a comma behind. */
const LEADING_BLANK = /^\s+/gu;
/** 海に派遣している、船の: so is a pause within a clause read aloud. */
const STRAY_COMMA = /(?<=を|ている)、(?=\S)/gu;
const BRACKETS = /\([^()]{0,60}\)/gu;
const WHO = /^(?<who>(?:「[^「」]{1,20}」|[^、。はがをに「」]){2,36})は(?!な[くい])、?/u;
/** 活動期間は1年とし: what is told of is nobody who does it. */
const NO_DOER =
  /(?:期間|目的|理由|原因|内容|規模|対象|場所|費用?|金額|総額|状況|被害|けが人|負傷者|今回|日程|計画|方針|同日|当時)$/u;
/** 某国が発射した; in 某海軍が主催する訓練 the subject is another's. */
const OWN_SUBJECT =
  /^(?:「[^「」]{1,20}」|[^、。が「」]){1,30}が(?!(?:主催|開催|実施|開発|運用|保有|計画|予定)(?:する|した|している|される))/u;
/** 某省が調達を始めた船の建造契約を: who is named within a clause about the goods concludes no contract. */
const WITHIN_CLAUSE =
  /^[^、。が「」]{1,30}が[^、。がを]{0,30}を[^、。がを]{1,8}(?:た|る)(?=[\p{Script=Han}ァ-ヴ0-9A-Z])[^、。]{2,40}契約を$/u;
/** Points to what was said before or comes below, or speaks to those present. */
const SAYS_NOTHING_ALONE =
  /^(?:両(?!国|大臣|者|名|陛下|殿下|院)\p{Script=Han}{1,3}|いずれ[もの]|これ|それ|この|その(?!場で)|同|当該|上記|下記|以下|内容|詳細|細部|また|なお|さらに|一方|しかし|続けて|続いて|次いで|(?:[^、。]{1,6}氏の)?後任[には]|[^、。はがを]{2,24}も(?:勇退|退任|退職|退官|辞任|交代)|本(?:表敬|会談|会合|協議|懇談|面会|法(?!人)|政令|省令|条例|改正|制度|事業|計画|件|案)|私|次の|記$)|(?:下記|以下|次)[のに]|(?:お知らせ|案内)$/u;
/** 「…」との声明を: a long wording of what was published is left to the text. */
const WORDING = /「[^「」]{20,300}」との/gu;
/** 「国を前へ」を名目に: under which words somebody does it. */
const SLOGAN = /「[^「」]{2,20}」を(?:名目|旗印|合言葉|スローガン|テーマ)に、?/gu;
/** 契約を、同省と締結: with whom, by what was named before. */
const WITH_SAME = /(?<=を)、?同(?:省|社|庁|国|市|県|軍)と(?=\p{Script=Han}{2})/gu;
/** まず、見本交流についてですが、: how a speaker comes to it. */
const COMES_TO_IT = /^(?:まず|次に|続いて|また|最後に)、?(?:[^、。]{2,30}についてですが、)?/gu;
/** 防衛省によりますと、: whose words they are. */
const SAID_BY = /^[^。、はがを]{2,24}によ(?:ると|りますと|れば)、/gu;
/** 市長らにご臨席を賜り、: courtesies to those who came. */
const GUESTS =
  /(?<=^|[、はが])[^。は]{2,80}?(?:ご|御)?(?:臨席|列席|参列)(?:を賜り|を(?:いただ|頂)き|の(?:もと|下))、/gu;
/** 延長を9日、大綱を10日に: which day is whose cannot be left out. */
const EACH_ITS_DAY = /を[0-9]{1,2}日[、に].{1,40}を[0-9]{1,2}日[、に]/u;
const SPEECH = /^[「『]/u;
/** その東岸付近から: where, by what was named before. */
const POINTING_PLACE = /^(?:その|同)[^、。をがはに]{1,12}(?:から|において|で)、?/u;
/** 活動する|自衛隊の…, …を受けて、|…: what stands before a noun or beside the deed may go; に対する, について、 may not. */
const CLAUSE_END =
  /(?:(?<!対す|関す|係|よ|おけ|めぐ)る|[ただい]|(?<!つい|対し|おい|関し)て、|[しりくめがら]、)(?=[\p{Script=Han}ァ-ヴA-Za-z0-9「]|その場)/gu;
/** 甲と乙について: the first of several, and なお more. */
const AND_OTHERS =
  /(?<=[\p{Script=Han}ァ-ヴー」])(?:と|及び|および|並びに)[^、。をが]{6,60}?(?=について|に関する|(?:の[\p{Script=Han}]{1,4})?を[\p{Script=Han}]{2,6}$)/u;

/** 航行している|間に: a clause that only says when goes with what stands before it. */
const ONLY_WHEN = /^(?:間|際|時|後|前|場合|状態|予定|見通し|途中|最中|ため|こと|もの)[にはで、]/u;

/** 甲艦と乙艦からなる|編隊が: whose nobody can tell, where what stands before is cut. */
const BARE_GROUP = /^(?:編隊|艦隊|部隊|一行|船団|艦艇|航空機|船舶|男性|女性|隊員|職員)[がはを]/u;

/** The longest end that fits and begins where a clause closes. */
function lastClauses(kept: KeptText, limit: number, unwanted?: RegExp): KeptText | undefined {
  const { length } = kept.words;
  if (length <= limit) return kept;
  for (const { index, 0: closing } of kept.words.matchAll(CLAUSE_END)) {
    const start = index + closing.length;
    if (length - start > limit || length - start < SHORTEST_END) continue;
    const end = keepSlice(kept, start);
    if (BARE_GROUP.test(end.words)) continue;
    if (!isBalanced(end.words) || ONLY_WHEN.test(end.words) || unwanted?.test(end.words) === true) continue;
    if (/[をがにで]/u.test(end.words) && !SAYS_NOTHING_ALONE.test(end.words)) return end;
  }
  return undefined;
}

/** No quotation is cut in two. */
function isBalanced(words: string): boolean {
  return words.split("「").length === words.split("」").length;
}

/** 「見本航海」を実施、|船を諸国へ派遣: the first of two deeds that one ending closes. */
const FIRST_DEED = /^[^、。]{4,40}を(?:実施|開催|開始|締結|公開)(?=、[^、。]{4,}[をへに])/u;

function firstDeed(kept: KeptText, limit: number): Shortened | undefined {
  const length = kept.words.length > limit ? (FIRST_DEED.exec(kept.words)?.[0].length ?? 0) : 0;
  return length === 0 || length > limit ? undefined : [keepSlice(kept, 0, length)];
}

type Shortened = readonly (KeptText | string)[];

/** 早見防衛大臣が、…するため、見本国を訪れる: who does it stays where what stands between is cut. */
const DOER =
  /^[^、。をにが]{2,20}(?:大臣|長官|幕僚長|首相|総理|防衛相|外相|司令官|自衛隊|監部|[陸海空]軍|部隊|[0-9](?:隻|機|人|名)|艦|ヘリ(?:コプター)?|政府|[省庁県市])が(?=、|就任|初め|今月|来月)/u;

function withDoer(kept: KeptText, limit: number): Shortened | undefined {
  const doer = DOER.exec(kept.words)?.[0].length ?? 0;
  if (doer === 0 || kept.words.length <= limit) return undefined;
  // A subject of its own would stand beside the doer.
  const end = lastClauses(keepSlice(kept, doer), limit - doer, /が/u);
  return end && [keepSlice(kept, 0, doer), end];
}

function shorten(kept: KeptText, limit: number): Shortened | undefined {
  const deed = firstDeed(kept, limit);
  if (deed !== undefined) return deed;
  const doing = withDoer(kept, limit);
  if (doing !== undefined) return doing;
  const end = lastClauses(kept, limit);
  if (end !== undefined) return [end];
  const placed = PLACED.exec(kept.words)?.[0].length ?? 0;
  if (placed > 0) return shorten(keepSlice(kept, placed), limit);
  const others = AND_OTHERS.exec(kept.words);
  if (others === null) return undefined;
  const rest = leaveOut(keepSlice(kept, others.index + others[0].length), EACH);
  const first = lastClauses(keepSlice(kept, 0, others.index), limit - rest.words.length - AND_MORE.length);
  return first && [first, AND_MORE, rest];
}

/** 見本国・見本市周辺海空域において、: where, if there is no room for it. */
const PLACED = /^[^、。をがは]{2,40}(?:において|にて|で)、/u;
const AND_MORE = "など";
const EACH = /それぞれ/gu;

/** 閣議において、…が決定: the deed itself says by whom. */
const AT_CABINET = /^閣議(?:において|で)、?(?=.{4,}[がを]決定$)/u;
const DECIDED = "決定";

function atCabinet(told: KeptText, deed: Deed): { readonly told: KeptText; readonly deed: Deed } {
  const where = deed.word === "" ? (AT_CABINET.exec(told.words)?.[0].length ?? 0) : 0;
  if (where === 0) return { told, deed };
  const rest = keepSlice(told, where, told.words.length - DECIDED.length);
  return { told: rest, deed: { ...deed, word: `閣議${DECIDED}` } };
}

type Parted = { readonly who?: KeptText; readonly rest: KeptText };

/** 政府は…を決定: who and the rest; 防衛省は…北朝鮮が発射したと発表: what was reported has a subject of its own. */
function partSubject(kept: KeptText, { isReported }: Deed): Parted {
  const found = WHO.exec(kept.words);
  const length = found?.groups?.["who"]?.length ?? 0;
  if (found === null) return { rest: kept };
  const said = leaveOut(keepSlice(kept, found[0].length), WHEN);
  const rest = keepSlice(said, POINTING_PLACE.exec(said.words)?.[0].length ?? 0);
  if (isReported && OWN_SUBJECT.test(rest.words) && !WITHIN_CLAUSE.test(rest.words)) return { rest };
  return { who: keepSlice(kept, 0, length), rest };
}

/** 見本隊は、戦闘機が親善訪問する|「見本の翼」を実施すると発表した: who announces a named thing carries it out. */
function plannerOf(told: KeptText, deed: Deed, short: Shortened, limit: number): KeptText | undefined {
  const who = WHO.exec(told.words)?.groups?.["who"];
  const [only, ...more] = short;
  if (who === undefined || more.length > 0 || typeof only !== "object" || !deed.isReported) return undefined;
  const isNamed = /^「[^「」]{2,40}」を[^がは]*$/u.test(only.words) && deed.outlook === "予定";
  return isNamed && who.length + only.words.length <= limit ? keepSlice(told, 0, who.length) : undefined;
}

const SPEAKER = /^(?:私|当省|(?:[\p{Script=Han}]{1,8})?(?:大臣|長官|幕僚長|幕長|次官|報道官))$/u;

/** 見本省・見本隊は, said by its own minister. */
function isSpeaker(view: DeskView, who: string): boolean {
  const issuer = composeIssuer(view)?.text ?? "";
  return SPEAKER.test(who) || (issuer !== "" && (who === issuer || who.startsWith(`${issuer}・`)));
}

/** 早見大臣は、見本市において、…に出席: a headline has no は、 after whoever does it. */
const TOPIC_LEFT = /^[^、「」]{2,24}は、/u;

/** `speaks`: it is said at a conference, where who speaks need not be told. */
type Wanted = { readonly limit: number; readonly speaks?: boolean };

/** Where who reported it is not told, a little more of what was reported has room. */
const ROOM_OF_TELLER = 3;

/** `isWhole`: who did it is said, or nothing before the deed was cut. */
export type Condensed = { readonly words: ComposedText; readonly isWhole: boolean };

/** Undefined where it tells no deed, says nothing alone, or cannot be made short enough. */
export function condense(
  view: DeskView,
  sentence: Span,
  { limit, speaks = false }: Wanted,
): Condensed | undefined {
  const whole = keepSpan(view.reading.text, sentence);
  const stated = readDeed(whole.words);
  if (stated === undefined || SPEECH.test(whole.words) || EACH_ITS_DAY.test(whole.words)) return undefined;
  const said = leaveOut(leaveOut(leaveOut(keepSlice(whole, 0, stated.end), SAID_BY), WORDING), GUESTS);
  const timeless = [COMES_TO_IT, BRACKETS, WHEN, SLOGAN, WITH_SAME].reduce(leaveOut, said);
  const { told, deed } = atCabinet(leaveOut(leaveOut(timeless, STRAY_COMMA), LEADING_BLANK), stated);
  const { who, rest } = partSubject(told, deed);
  const teller = speaks && isSpeaker(view, who?.words ?? "") ? undefined : who;
  if (rest.words.length + deed.word.length < SHORTEST_TOLD) return undefined;
  if (NO_DOER.test(who?.words ?? "")) return undefined;
  if ([rest, who].some((part) => SAYS_NOTHING_ALONE.test(part?.words ?? ""))) return undefined;
  // 飛行中に落下したとみられる: what fell stands elsewhere.
  if (deed.outlook === HEDGE && !/[がを]/u.test(rest.words)) return undefined;
  const withTeller = shorten(rest, limit - (teller?.words.length ?? 0));
  // What was reported of something else stands without who reported it.
  const isOfOther = withTeller === undefined && deed.isReported && /が[^がを]*$/u.test(rest.words);
  const hasRoom = isOfOther || (teller === undefined && deed.isReported);
  const short =
    (isOfOther ? shorten(rest, limit) : withTeller) ??
    (hasRoom ? shorten(rest, limit + ROOM_OF_TELLER) : undefined);
  if (short === undefined) return undefined;
  const planner = teller === undefined ? plannerOf(told, deed, short, limit) : undefined;
  const pieces = short.map((part) => (typeof part === "string" ? wording(part) : plainQuote(view, part)));
  const held = heldAt(pieces[0], short.length, deed.outlook);
  const words =
    held ??
    joinComposed([
      ...[isOfOther ? undefined : (teller ?? planner)].flatMap((one) =>
        one === undefined
          ? []
          : [shortIssuer(view, quoteKept(view.reading.text, one)) ?? wording(""), wording("、")],
      ),
      ...pieces.map((piece) => piece ?? wording("")),
      wording(`${deed.word}${deed.outlook}`),
    ]);
  if (TOPIC_LEFT.test(words.text)) return undefined;
  const isWhole = teller !== undefined || short[0] === rest || DOER.test(rest.words);
  return pieces.includes(undefined) ? undefined : { words, isWhole };
}
