// Takes the lines of an order in a newspaper's form, 新職=氏名(前職)▽同=…; gives its rows.

import { KANJI } from "../../../japanese/names/characters.ts";
import type { DateFact, TimeValue } from "../../../terms/fact.ts";
import type { OrderName } from "../../../terms/record-fact.ts";
import type { Span } from "../../../terms/span.ts";
import { shiftSpan } from "../../../terms/span.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import type { Line } from "../../page/lines.ts";
import { dayOf, readEffectiveLine } from "./effective.ts";
import { isPersonName, RANK } from "./holders.ts";
import { POST_END, splitPosts, squeeze } from "./posts.ts";
import type { Row } from "./row.ts";

const MARK = /[▽▼◇△]/u;
const LETTERS = `[${KANJI}ぁ-んァ-ヴー]`;
const WRITTEN = `(?:(?<rank>${RANK}) {0,4})?(?<name>${LETTERS}{2,8}|${LETTERS}{1,5} {1,3}${LETTERS}{1,5})(?:氏|さん)?(?:[(]\\d{1,3}歳?[)])?`;
const NEW = "(?<post>[^=、。▽]{1,60}?)";
const WITH_SIGN = new RegExp(
  `^\\s*(?:[(]\\d{1,2}日付?[)])?${NEW}\\s?=\\s?${WRITTEN}(?=\\s*(?:[(]|[。、]?\\s*$))`,
  "u",
);
/** 新職(前職)氏名, told only among entries that a mark parts. */
const WITHOUT_SIGN = new RegExp(
  `^\\s*(?:[○・◎] ?)?(?:[命補任] {1,4})?(?<post>[^=、。▽()]{2,40}(?:[(][^()]{1,20}[)])??)[(](?<old>[^()]{1,40}(?:[(][^()]{1,20}[)])?)[)]\\s{0,4}${WRITTEN}[。、]?\\s*$`,
  "u",
);
/** 新職=留任(氏名). */
const STAYING = new RegExp(
  `^\\s*${NEW}\\s?=\\s?(?<old>留任|再任)[(](?<name>${LETTERS}{2,8})[)][。、]?\\s*$`,
  "u",
);
const FORMS: readonly { readonly sign: RegExp; readonly nameLast: boolean }[] = [
  { sign: STAYING, nameLast: true },
  { sign: WITH_SIGN, nameLast: false },
  { sign: WITHOUT_SIGN, nameLast: true },
];
const ENDS_AS_POST = new RegExp(
  `(?:${POST_END}(?:[(][^()]{1,24}[)])?|^(?:定年)?(?:退職|辞職|出向|留任))$`,
  "u",
);
const SAME = /^同(?<tail>(?![省庁社国盟志意僚])[一-龠()]{0,12})$/u;
const STAYS = /^(?:留任|再任|重任|継続)$/u;

type Entry = { readonly text: string; readonly start: number };
type Found = {
  readonly post: string;
  readonly name: Span;
  readonly rank?: Span;
  readonly old?: Span;
  readonly span: Span;
};

export function readNewspaperOrders(lines: readonly Line[], dates: readonly DateFact[]): readonly Row[] {
  let head: TimeValue | undefined;
  let before = "";
  let rows: Row[] = [];
  for (const line of lines) {
    const effective = readEffectiveLine(line.text, line.span, dates);
    if (effective?.holds === "above") rows = rows.map((row) => ({ ...effectiveOf(effective.value), ...row }));
    else if (effective !== undefined) head = effective.value;
    if (!/[=▽▼◇△()]/u.test(line.text)) continue;
    const entries = entriesOf(line);
    const found = entries.flatMap((entry) => readEntry(entry, MARK.test(line.text)) ?? []);
    const withOld = found.filter(({ old }) => old !== undefined).length;
    head = headOfLine(line, found, dates) ?? head;
    for (const one of found) {
      // Where every other entry tells the old post, one without it is broken off.
      if (one.old === undefined && withOld > 0) continue;
      before = postAfter(one.post, before);
      rows.push({
        ...rowOf(line.text, one, before, line.span[0]),
        ...effectiveOf(head),
      });
    }
  }
  return rows;
}

function effectiveOf(value: TimeValue | undefined): Pick<Row, "effective"> {
  return value === undefined ? {} : { effective: value };
}

/** ◇7月1日付 官房長=…: a day before the first entry of a line heads it. */
function headOfLine(line: Line, found: readonly Found[], dates: readonly DateFact[]): TimeValue | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const before: Span = [line.span[0], line.span[0] + first.name[0]];
  return before[1] > before[0] ? dayOf(findOverlapping(dates, before)[0]) : undefined;
}

function entriesOf({ text }: Line): readonly Entry[] {
  const entries: Entry[] = [];
  let start = 0;
  for (const match of text.matchAll(/[▽▼◇△]|(?<=[)])[、。]|日付け?[)\]】〕]?\s/gu)) {
    entries.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  return [...entries, { text: text.slice(start), start }];
}

function readEntry({ text, start }: Entry, isMarked: boolean): Found | undefined {
  const form = FORMS.find(({ sign }) => sign.test(text));
  const match = form?.sign.exec(text);
  if (form === undefined || match === undefined || match === null) return undefined;
  const { post = "", name = "", rank, old: written } = match.groups ?? {};
  // 光市 ends as a town does; where only a name can stand it is one.
  if (!isPersonName(name) && !/^.{2,4}市$/u.test(name)) return undefined;
  const nameAt = form.nameLast ? text.lastIndexOf(name) : match[0].indexOf(name, match[0].indexOf("="));
  const old = form.nameLast ? rangeOf(text, written, post.length) : bracketBehind(text, match[0].length);
  const isPlain = endsAsPost(post) && (old === undefined || endsAsPost(text.slice(...old)));
  // Outside a marked list, an entry is one whose posts end as posts do, and where no sign tells, that has a rank.
  if (!isPlain && (!isMarked || form.nameLast)) return undefined;
  if (!isMarked && (old === undefined || (form.nameLast && rank === undefined))) return undefined;
  const end = Math.max(nameAt + name.length, old === undefined ? 0 : old[1] + 1);
  const rankAt = rank === undefined ? -1 : text.lastIndexOf(rank, nameAt);
  return {
    post: squeeze(post),
    name: shiftSpan([nameAt, nameAt + name.length], start),
    ...(rank === undefined ? {} : { rank: shiftSpan([rankAt, rankAt + rank.length], start) }),
    ...(old === undefined ? {} : { old: shiftSpan(old, start) }),
    span: shiftSpan([text.search(/\S/u), end], start),
  };
}

function endsAsPost(words: string): boolean {
  return ENDS_AS_POST.test(squeeze(words));
}

function rangeOf(text: string, words: string | undefined, from: number): Span | undefined {
  const at = words === undefined ? -1 : text.indexOf(words, from);
  return at < 0 ? undefined : [at, at + (words?.length ?? 0)];
}

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
  return undefined;
}

/** 同 is the post of the entry before, 同局次長 a post of the same bureau. */
function postAfter(post: string, before: string): string {
  const tail = SAME.exec(post)?.groups?.["tail"];
  if (tail === undefined) return post;
  if (tail === "") return before;
  const unit = tail.charAt(0);
  const at = before.lastIndexOf(unit);
  return at < 0 ? post : before.slice(0, at) + tail;
}

const KINDS: readonly (readonly [order: OrderName, sign: RegExp])[] = [
  ["retire", /^(?:定年|勧奨|依願)?(?:退職|辞職|退官|退任)$/u],
  ["detach", /^(?<post>.{0,40}?)[にへ]?出向$/u],
  ["concurrent", /^(?:[(](?:併|併任|兼)[)]|併任|兼務?)(?<post>.{1,60})$/u],
  ["acting", /^(?<post>.{1,60}?)(?:事務取扱|事務代理|心得)$/u],
];

function rowOf(text: string, found: Found, post: string, offset: number): Row {
  const oldWords = found.old === undefined ? "" : squeeze(text.slice(...found.old));
  const place = {
    span: shiftSpan(found.span, offset),
    nameSpan: shiftSpan(found.name, offset),
    ...(found.rank === undefined ? {} : { rankSpan: shiftSpan(found.rank, offset) }),
  };
  if (STAYS.test(oldWords))
    return { ...place, order: "stay", from: splitPosts(post), to: splitPosts(post), office: post };
  const from = splitPosts(oldWords);
  const office = oldWords === "" ? {} : { office: oldWords };
  for (const [order, sign] of KINDS) {
    const match = sign.exec(post);
    if (match === null) continue;
    const to = match.groups?.["post"] ?? "";
    return { ...place, ...office, order, from, to: to === "" ? [] : splitPosts(to) };
  }
  return { ...place, ...office, order: "appoint", from, to: splitPosts(post) };
}
