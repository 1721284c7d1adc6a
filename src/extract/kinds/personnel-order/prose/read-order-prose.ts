// Takes the running text of a personnel order; gives its rows where it tells plainly who takes up or leaves what.

import type { TimeValue } from "../../../../terms/fact.ts";
import type { OrderName } from "../../../../terms/record-fact.ts";
import type { Span } from "../../../../terms/span.ts";
import { isKnownSurname } from "../../../../japanese/names/surnames.ts";
import { shiftSpan } from "../../../../terms/span.ts";
import type { ActGround } from "../../../acts/act-ground.ts";
import { sentencesOfBody } from "../../../page/page.ts";
import { FORMER, POST_END, splitPosts, squeeze } from "../posts.ts";
import type { Row } from "../row.ts";
import { asNamed } from "./as-named.ts";
import { withAgency } from "./bare-heads.ts";
import { dayOfMove, dayOfPerson, findOrderDays } from "./days.ts";
import type { Element } from "./element.ts";
import { readElements } from "./elements.ts";
import type { Move } from "./pair-moves.ts";
import { pairMoves } from "./pair-moves.ts";
import { withPresentPosts } from "./present-posts.ts";
import { withoutRepeats } from "./repeats.ts";
import type { Replaced } from "./successors.ts";
import { findTopicPost } from "./successors.ts";

/** Signs without which a sentence moves nobody. */
const MOVES =
  /就|横滑り|決ま|再任|兼務|兼任|併任|兼ね|任用|登用|選任|内定|据え|引き続き|とする人事|後任|出向|免[じず]|命[じず]|退|辞職|辞任|あて|転じ|留任|続投|昇|異動|起用|充て|着任|任命|な[るり]/u;
/** What is not decided yet, or told of somebody's past, is no order. */
const UNDECIDED =
  /調整(?:し|に入|中|を進|が)|検討|方向で|とみられる|見通し|有力|方針|固め|予想|取り沙汰|[との]観測|との(?:見方|(?:一部)?報道|うわさ|噂|憶測)|偽の|人事を?[^。、]{0,6}(?:撤回|白紙|取りやめ|見送)|と[^。、]{0,16}(?:報じ|伝え)[^。]{0,40}否定|人事案を[^。]{0,16}(?:提出|提示|諮)/u;
/** 人事案は否決された, 充てる人事は行わない, 就く案は白紙となった: nobody moves. */
const REFUSED =
  /(?:人事案?|案|起用|任命|登用|発令)[はがをも]、?[^。]{0,24}?(?:否決|退け|却下|白紙|撤回|取りやめ|取りや?止め|取り?消(?!して改め)|見送|不同意|不承認|同意しな|同意を得られな|行わ(?:ない|なかった|れな)|行い?ません|しない(?!者))/u;
/** 昨年、…に充てた: of another year, whoever it was. */
const OF_PAST =
  /^\s*(?:昨年|一昨年|おととし|去年|前年|\d{1,2}年前)(?:の?\d{1,2}月)?(?:に|、|には、)[^。]*(?:た|ました)。?$/u;
const TODAY = /本日|今回|このほど|このたび|この度|今般|今年|\d日付/u;
const LONGEST = 1200;

/** A holder as named before: later sentences name them in short. */
type Known = { readonly name: string; readonly office?: string; readonly start: number };
/** A row reaches back to where its person is named in full, unless that is far off. */
const FARTHEST = 380;
/** Gone through for each row, so no more than a page of people moves. */
const MOST_KNOWN = 300;

export function readOrderProse(ground: ActGround): readonly Row[] {
  const { page } = ground;
  const days = findOrderDays(page, ground.dates);
  const known: Known[] = [];
  const rows: Row[] = [];
  const posts: string[] = [];
  const told: string[] = [];
  let emptied: Emptied = {};
  const names = namesOf(ground);
  const replaced = { known, names };
  const spans = sentencesOfBody(page);
  for (const span of spans) {
    const sentence = withoutPictures(page.folded.slice(...span));
    if (sentence.length > LONGEST || !tellsOfMove(sentence) || movesNobody(sentence)) continue;
    const topic = findTopicPost(sentence);
    const elements = readElements(sentence, names);
    for (const element of elements) {
      remember(sentence, element, known, span[0]);
      rememberReplaced(sentence, element, replaced, span[0]);
    }
    const moves = pairMoves(sentence, elements, {
      ...replaced,
      ...(topic === undefined ? {} : { topic }),
      ...emptied,
    });
    emptied = emptiedBy(moves, elements) ?? emptied;
    for (const move of moves) {
      const name = sentence.slice(...move.holder.name);
      const effective = dayOfMove(page, days, span, span[0] + move.at) ?? dayOfPerson(days, name);
      const whole = withPredecessor(sentence, withWholePost(move, posts), posts);
      const written = rowOf(sentence, whole, known, span[0], effective);
      const row = withAgencies(written, told);
      // Who stays in a post that nothing tells is no news.
      if (row.order !== "stay" || row.from.length > 0) rows.push(row);
      if (move.to !== undefined) posts.push(move.to);
      told.push(...row.from, ...row.to);
    }
  }
  const nameOf = (row: Row): string => row.fullName ?? squeeze(page.folded.slice(...row.nameSpan));
  const named = rows.map((row) => asNamed(page.folded, row));
  const whole = toldWhole(named, nameOf);
  const sentences = spans.map((span) => page.folded.slice(...span));
  return withPresentPosts(withoutRepeats(named, whole), sentences, whole);
}

/** 早見健局長(57)=写真=を充てる: a paper says so whose picture stands beside; as long as before, so that spans hold. */
function withoutPictures(sentence: string): string {
  return sentence.includes("=")
    ? sentence.replaceAll(/=([^=。、]{0,4}写真[^=。、]{0,4})=/gu, "($1)")
    : sentence;
}

/** A headline's 早見1佐 is the one whole name told later that begins so. */
function toldWhole(rows: readonly Row[], nameOf: (row: Row) => string): (row: Row) => string {
  const [first, ...later] = rows;
  const short = first === undefined ? "" : nameOf(first);
  if (!isKnownSurname(short)) return nameOf;
  const wholes = new Set(
    later.map(nameOf).filter((name) => name.length > short.length && name.startsWith(short)),
  );
  const [whole, other] = wholes;
  return whole === undefined || other !== undefined ? nameOf : (row) => (row === first ? whole : nameOf(row));
}

/** 同意が得られれば…に充てる, …に充てるという事実はない: not so, or not so yet. */
const ONLY_IF =
  /(?:得られ|認められ|可決され|承認され|成立す)れば|(?:得られ|認められ|可決され|承認され)た場合|^\s*(?:仮に|もし)|と(?:いう|の)(?:事実|計画|予定|話)は(?:な|あり(?:ま|え))/u;

function movesNobody(sentence: string): boolean {
  return (
    UNDECIDED.test(sentence) ||
    REFUSED.test(sentence) ||
    ONLY_IF.test(sentence) ||
    (OF_PAST.test(sentence) && !TODAY.test(sentence))
  );
}

/** In a headline and in a list the verb is left out: 新駐日大使に早見健氏. */
const WITHOUT_VERB = /[官長監使事補佐令授][にはへ](?:は)?、?[^。はがを]{4,70}(?:。?\s*$| )/u;

function tellsOfMove(sentence: string): boolean {
  return MOVES.test(sentence) || WITHOUT_VERB.test(sentence);
}

/** …は退職する。後任には…: the posts that the sentence before empties. */
type Emptied = Pick<Replaced, "last" | "left">;

/** Nothing where the sentence moves nobody, so that what was told before still holds. */
function emptiedBy(moves: readonly Move[], elements: readonly Element[]): Emptied | undefined {
  if (moves.length > 0) {
    const last = leftPost(moves);
    const left = moves.flatMap(({ does, holder }) =>
      does === "leave" && holder.old !== undefined ? [holder.old] : [],
    );
    return { left, ...(last === undefined ? {} : { last }) };
  }
  // Somebody moved whom nothing names: what is told next is about their post, not about the one before.
  return elements.some((element) => element.is === "verb" && element.does !== "none") ? {} : undefined;
}

function leftPost(moves: readonly Move[]): string | undefined {
  const mover = moves.findLast(({ does }) => does === "leave" || does === "go")?.holder;
  return mover?.past === undefined ? mover?.old : undefined;
}

/** 初代司令官, told behind 統合部隊の司令官に…: the post that was just filled. */
function withWholePost(move: Move, posts: readonly string[]): Move {
  const { old } = move.holder;
  if (old === undefined || !/^(?:司令官|長官|総監|館長|校長|学長)$/u.test(old)) return move;
  const whole = posts.slice(-LAST_POSTS).findLast((post) => post.endsWith(old));
  return whole === undefined ? move : { ...move, holder: { ...move.holder, old: whole } };
}

const LAST_POSTS = 4;

/** 前任の早見健氏は退職した: out of the post that was just filled. */
function withPredecessor(sentence: string, move: Move, posts: readonly string[]): Move {
  const { old, name } = move.holder;
  const last = posts.at(-1);
  return old === undefined &&
    last !== undefined &&
    move.does === "leave" &&
    sentence.slice(0, name[0]).endsWith("前任の")
    ? { ...move, holder: { ...move.holder, old: last } }
    : move;
}

/** Further back another agency's may have been meant. */
const LAST_TOLD = 6;

/** 図書庁長官 leaves, 次長 takes up: of the same agency. What the person is called stays as told. */
function withAgencies(row: Row, told: readonly string[]): Row {
  const near = told.slice(-LAST_TOLD);
  const from = row.from.map((post) => withAgency(post, [...near, ...row.to]));
  return { ...row, from, to: row.to.map((post) => withAgency(post, [...near, ...from])) };
}

/** Looked for in every sentence, so no more than a text of people names. */
const MOST_NAMES = 60;

function namesOf({ people }: ActGround): readonly string[] {
  const whole = people.facts
    .map(({ name }) => squeeze(name))
    .filter((name) => /^(?!代)[一-鿿]{3,6}$/u.test(name) && !isKnownSurname(name));
  return [...new Set(whole)].slice(0, MOST_NAMES);
}

function remember(sentence: string, element: Element, known: Known[], offset: number): void {
  if (element.is !== "holder" || element.old === undefined || known.length === MOST_KNOWN) return;
  known.push({ name: sentence.slice(...element.name), office: element.old, start: offset + element.name[0] });
}

/** 早見健氏の後任 tells no post. */
const IS_POST = new RegExp(`${POST_END}$`, "u");

/** 図書庁の早見健次長の後任に: who is to be succeeded is told again by the surname. */
function rememberReplaced(
  sentence: string,
  element: Element,
  { names = [], known }: { readonly names?: readonly string[]; readonly known: Known[] },
  offset: number,
): void {
  if (element.is !== "successor" || element.who === "" || known.length >= MOST_KNOWN) return;
  const { who, of, held } = element;
  const name = names.find((one) => who.startsWith(one) && who.length > one.length);
  const office = held ?? of.slice(name?.length).replace(/^・/u, "");
  if (name === undefined || !IS_POST.test(office) || known.some((one) => one.name === name)) return;
  const at = sentence.indexOf(name);
  if (at >= 0) known.push({ name, office, start: offset + at });
}

const ORDERS: Readonly<Record<Move["does"], OrderName>> = {
  leave: "retire",
  stay: "stay",
  promote: "promote",
  go: "appoint",
  also: "concurrent",
  detach: "detach",
  relieve: "relieve",
};

function rowOf(
  sentence: string,
  { holder, does, to }: Move,
  known: readonly Known[],
  offset: number,
  effective: TimeValue | undefined,
): Row {
  const name = sentence.slice(...holder.name);
  const before = known.find((one) => one.name === name) ?? known.find((one) => one.name.startsWith(name));
  const isShort = before !== undefined && before.name !== name;
  const own = shiftSpan(trimSpanOf(sentence, holder.span), offset);
  const isNear = isShort && own[1] - before.start <= FARTHEST;
  const office = holder.old ?? before?.office;
  const isBehind = sentence.charAt(holder.name[1]) === "・";
  const from = office === undefined || (FORMER.test(office) && !isBehind) ? [] : postsHeld(office);
  return {
    span: isNear ? [before.start, own[1]] : own,
    nameSpan: shiftSpan(holder.name, offset),
    ...(holder.rank === undefined ? {} : { rankSpan: shiftSpan(holder.rank, offset) }),
    order: ORDERS[does],
    from,
    to: does === "stay" ? from : to === undefined ? [] : splitPosts(to),
    ...(office === undefined ? {} : { office }),
    ...(isShort ? { fullName: before.name } : {}),
    ...(effective === undefined ? {} : { effective }),
  };
}

/** 前図書庁長官の早見健氏 leaves no post; 早見健・前図書庁長官 is told with the last one, in the words of the text. In a list 前 only labels it. */
function postsHeld(office: string): readonly string[] {
  const former = FORMER.exec(office)?.[0] ?? "";
  return splitPosts(office).map((post, index) => (index === 0 ? former + post.replace(FORMER, "") : post));
}

function trimSpanOf(sentence: string, [start, end]: Span): Span {
  const words = sentence.slice(start, end);
  return [start + words.length - words.trimStart().length, end];
}
