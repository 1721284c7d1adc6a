// Takes a line of a newspaper's list of orders; gives its entries: 新職=氏名(前職), 新職(前職)氏名, 新職=留任(氏名), 新職 留任 氏名.

import { KANJI } from "../../../../japanese/names/characters.ts";
import { partKnownName } from "../../../../japanese/names/surnames.ts";
import type { Span } from "../../../../terms/span.ts";
import { shiftSpan } from "../../../../terms/span.ts";
import { isPersonName, RANK } from "../holders.ts";
import { bareWords, POST_END, squeeze } from "../posts.ts";
import type { Entry } from "./entry.ts";
import { REMARKS } from "./entry.ts";
import { readOneLineEntry, readPromotionEntry } from "./one-line-entries.ts";
import { readTurnedEntry } from "./turned-entries.ts";

/** ○ and ・ stand in posts too: only at the head of a line they are marks. */
const MARK = /[▽▼◇△▲◆]|^\s*[○●◎■□・]/u;
const LETTERS = `[${KANJI}ぁ-んァ-ヴー]`;
const NAME = `(?<name>${LETTERS}{2,8}|${LETTERS}{1,5} {1,3}${LETTERS}{1,5})(?:氏|さん)?`;
const WRITTEN = `(?:(?<rank>${RANK}|同(?=・))[・ ]{0,4})?${NAME}(?:[(]\\d{1,3}歳?[)])?`;
const NEW = "(?<post>[^=、。▽]{1,60}?)";
const OLD = "[(](?<old>(?:[^()]|[(][^()]{1,24}[)]){1,80})[)]";
const WITH_SIGN = new RegExp(
  `^\\s*(?:[(]\\d{1,2}日付?[)])?${NEW}\\s?=\\s?${WRITTEN}(?=\\s*(?:[(]|[。、]?\\s*$))`,
  "u",
);
const WITHOUT_SIGN = new RegExp(
  `^\\s*(?:[○・◎●■□] ?)?(?:[(]\\d{1,2}日付?[)])?(?:(?:(?<also>兼)命|[命補任]) {1,4})?(?<post>[^=、。▽()]{1,40}(?:[(][^()]{1,20}[)])??)${OLD}\\s{0,4}[○◎]? ?${WRITTEN}(?<remarks>${REMARKS})[。、]?\\s*$`,
  "u",
);
const STAYING = new RegExp(
  `^\\s*${NEW}(?:\\s?=\\s?(?<old>留任|再任)[(]${NAME}[)]| {1,3}(?<kept>留任|再任) {1,3}${NAME.replace("<name>", "<named>")})[。、]?\\s*$`,
  "u",
);
/** 留任 新職 氏名. */
const STAYING_FIRST = new RegExp(
  `^\\s*(?<kept>留任|再任) {1,3}(?<post>[^=、。▽() ]{2,40}) {1,3}${NAME}[。、]?\\s*$`,
  "u",
);
const FORMS: readonly { readonly sign: RegExp; readonly nameLast: boolean }[] = [
  { sign: STAYING_FIRST, nameLast: true },
  { sign: STAYING, nameLast: true },
  { sign: WITH_SIGN, nameLast: false },
  { sign: WITHOUT_SIGN, nameLast: true },
];
const ENDS_AS_POST = new RegExp(
  `(?:${POST_END}(?:[(][^()]{1,24}[)])?|^(?:定年)?(?:退職|辞職|出向|留任)|^同[一-龠]{0,8})$`,
  "u",
);
/** ◇図書庁=官房長(…), 図書庁人事(7月1日)官房長(…): whose orders follow. */
const WHOSE =
  /^\s*[一-龠]{2,12}(?:(?:[省庁府院会局]|自衛隊)(?:=|[(]\d{1,2}日付?[)]=?)|(?:人事|異動) ?[(](?:\d{1,2}月)?\d{1,2}日付?[)])(?=[^=]{2,60}[(=])/u;
const PROMOTED = new RegExp(
  `^\\s*(?:[(]\\d{1,2}日[)])?\\s*(?:(?<rank>${RANK})昇任|(?<same>同)(?= {1,3}(?:留任|[^( ]{2,40}[(]))) {1,3}`,
  "u",
);

export function readEntries(line: string): readonly Entry[] {
  const isMarked = MARK.test(line);
  const hasHead = line.includes("】");
  return cut(line).flatMap(
    ({ text, start }) =>
      (hasHead && LEAVING.test(line.slice(Math.max(0, start - LEAVING_REACH), start))
        ? readLeaving(text, start)
        : undefined) ??
      readTurnedEntry(text, start) ??
      readEntry(text, start, isMarked) ??
      readOneLineEntry(text, start) ??
      (isMarked ? readPromotionEntry(text, start) : undefined) ??
      [],
  );
}

/** 【退職】陸将補 東部隊長 早見健▽…: who leaves what, under a head in brackets. */
const LEAVING = /【(?:定年|勧奨|依願)?(?:退職|辞職|退官)】[^【】]{0,400}$/u;
const LEAVING_REACH = 420;
const LEAVER = new RegExp(
  `^\\s*(?:[▽▼◇△▲◆○・] ?)?(?:(?<rank>${RANK}) {1,4})?(?<old>[^=、。▽() ]{1,40}${POST_END}(?:[(][^()]{1,24}[)])?) {1,4}${NAME}[。、]?\\s*$`,
  "u",
);

/** Under a head of their own: who leaves what, line by line. */
export function readLeavingLine(line: string): Entry | undefined {
  return line.length > LEAVING_REACH ? undefined : readLeaving(line, 0);
}

function readLeaving(text: string, start: number): Entry | undefined {
  const { rank, old, name } = LEAVER.exec(text)?.groups ?? {};
  if (old === undefined || name === undefined || !isPersonName(name)) return undefined;
  const oldAt = text.indexOf(old, rank === undefined ? 0 : text.indexOf(rank) + rank.length);
  const nameAt = text.lastIndexOf(name);
  const move = (span: Span): Span => shiftSpan(span, start);
  const rankAt = rank === undefined ? -1 : text.indexOf(rank);
  return {
    post: "退職",
    name: move([nameAt, nameAt + name.length]),
    ...(rank === undefined ? {} : { rank: move([rankAt, rankAt + rank.length]) }),
    old: move([oldAt, oldAt + old.length]),
    span: move([text.search(/\S/u), nameAt + name.length]),
  };
}

const BESIDE = /^兼/u;
const HEAD_MARK = /^\s*[○●◎■□・]\s?/u;

type Piece = { readonly text: string; readonly start: number };

function cut(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of line.matchAll(
    /[▽▼◇△▲◆]|(?<=[)])[、。]|日付け?[)\]】〕]?\s|=(?=以上)|【[^】]{1,12}】/gu,
  )) {
    pieces.push({ text: line.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  pieces.push({ text: line.slice(start), start });
  return pieces.map(({ text, start: at }) => {
    const mark = at === 0 ? (HEAD_MARK.exec(text)?.[0].length ?? 0) : 0;
    const whose = mark + (WHOSE.exec(text.slice(mark))?.[0].length ?? 0);
    return { text: text.slice(whose), start: at + whose };
  });
}

function readEntry(whole: string, offset: number, isMarked: boolean): Entry | undefined {
  const promoted = isMarked ? PROMOTED.exec(whole) : null;
  const skipped = promoted?.[0].length ?? 0;
  const [text, start] = [whole.slice(skipped), offset + skipped];
  const form = FORMS.find(({ sign }) => sign.test(text));
  const match = form?.sign.exec(text);
  if (form === undefined || match === undefined || match === null) return undefined;
  const {
    also = "",
    post = "",
    named,
    name = named ?? "",
    rank,
    kept,
    old: written = kept,
    remarks = "",
  } = match.groups ?? {};
  // 光市 ends as a town does; where only a name can stand it is one.
  if (!isPersonName(name) && !/^.{2,4}市$/u.test(name)) return undefined;
  const nameAt = form.nameLast
    ? text.lastIndexOf(name, match[0].trimEnd().length - remarks.length)
    : match[0].indexOf(name, match[0].indexOf("="));
  const first = form.nameLast ? undefined : bracketBehind(text, match[0].length);
  const second = first === undefined ? undefined : bracketBehind(text, first[1] + 1);
  // 文書局長=早見健(兼審議官)(会計課長): the first bracket is what is taken up beside.
  const beside = first !== undefined && second !== undefined && BESIDE.test(text.slice(...first));
  const told = form.nameLast ? postBehindName(text, remarks, nameAt + name.length) : undefined;
  const old =
    told ??
    (form.nameLast ? rangeOf(text, written, kept === undefined ? post.length : 0) : beside ? second : first);
  const isSure = rank !== undefined || remarks !== "" || partKnownName(squeeze(name)) !== undefined;
  if (!isEntry({ post, old: old && text.slice(...old), isSure, isMarked, ...form })) return undefined;
  const end = Math.max(nameAt + name.length, old === undefined ? 0 : Math.min(old[1] + 1, text.length));
  const rankAt = rank === undefined ? -1 : text.lastIndexOf(rank, nameAt);
  const move = (span: Span): Span => shiftSpan(span, start);
  return {
    post: squeeze(also + withOwn(post, told && written) + (beside ? text.slice(...first) : "")),
    name: move([nameAt, nameAt + name.length]),
    ...(rank === undefined ? {} : { rank: move([rankAt, rankAt + rank.length]) }),
    ...(old === undefined ? {} : { old: move(old) }),
    ...promotionOf(promoted, offset),
    span: move([text.search(/\S/u), end]),
  };
}

/** 官房審議官(図書担当)早見健(会計課長): where a post stands behind the name, it is the old one. */
function postBehindName(text: string, remarks: string, from: number): Span | undefined {
  const inside = /^\s{0,3}[(](?<inside>(?!兼)[^()]{2,24})[)]$/u.exec(remarks)?.groups?.["inside"];
  return inside === undefined || !endsAsPost(inside) ? undefined : rangeOf(text, inside, from);
}

/** And the bracket before the name is of the new one; 出向(見本省官房付) is sent there. */
function withOwn(post: string, own: string | undefined): string {
  if (own === undefined) return post;
  return post === "出向" ? `${own}出向` : `${post}(${own})`;
}

function promotionOf(promoted: RegExpExecArray | null, offset: number): Pick<Entry, "promoted"> {
  if (promoted === null) return {};
  const { rank } = promoted.groups ?? {};
  if (rank === undefined) return { promoted: "same" };
  const at = offset + promoted[0].indexOf(rank);
  return { promoted: [at, at + rank.length] };
}

type Candidate = {
  readonly post: string;
  readonly old: string | undefined;
  /** A rank, the year that somebody entered, or a surname of the table. */
  readonly isSure: boolean;
  readonly isMarked: boolean;
  readonly nameLast: boolean;
};

/** Outside a marked list an entry is one whose posts end as posts do, and where no sign tells, whose name is sure. */
function isEntry({ post, old, isSure, isMarked, nameLast }: Candidate): boolean {
  const isPlain = endsAsPost(post) && (old === undefined || endsAsPost(bareWords(old)));
  if (isMarked) return isPlain || !nameLast || isSure;
  return isPlain && old !== undefined && (!nameLast || isSure);
}

function endsAsPost(words: string): boolean {
  return ENDS_AS_POST.test(squeeze(words));
}

function rangeOf(text: string, words: string | undefined, from: number): Span | undefined {
  const at = words === undefined ? -1 : text.indexOf(words, from);
  return at < 0 ? undefined : [at, at + (words?.length ?? 0)];
}

/** 早見健(会計課長, and the line ends: a bracket that nobody closed, around what ends as a post does. */
function unclosedAt(text: string, start: number, depth: number): Span | undefined {
  const end = text.trimEnd().length;
  const isPost = depth === 1 && end - start < LONGEST_UNCLOSED && endsAsPost(text.slice(start + 1, end));
  return isPost ? [start + 1, end] : undefined;
}

const LONGEST_UNCLOSED = 40;

/** The inside of the bracket right behind a place; brackets within it belong to it. */
function bracketBehind(text: string, at: number): Span | undefined {
  const start = at + text.slice(at).search(/\S|$/u);
  if (text[start] !== "(") return undefined;
  let depth = 0;
  for (let end = start; end < text.length; end += 1) {
    if (text[end] === "(") depth += 1;
    else if (text[end] === ")") depth -= 1;
    if (depth === 0) return [start + 1, end];
  }
  return unclosedAt(text, start, depth);
}
