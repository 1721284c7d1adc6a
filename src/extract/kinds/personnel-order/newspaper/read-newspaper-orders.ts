// Takes the lines of an order in a newspaper's form, 新職=氏名(前職)▽同=…; gives its rows.

import type { DateFact, TimeValue } from "../../../../terms/fact.ts";
import type { OrderName } from "../../../../terms/record-fact.ts";
import type { Span } from "../../../../terms/span.ts";
import { shiftSpan } from "../../../../terms/span.ts";
import { findOverlapping } from "../../../found/overlapping.ts";
import type { Line } from "../../../page/lines.ts";
import { dayOf, readEffectiveLine } from "../effective.ts";
import { bareWords, splitPosts, squeeze } from "../posts.ts";
import type { Row } from "../row.ts";
import { RANK } from "../holders.ts";
import type { Entry } from "./entry.ts";
import { joinNamedBelow } from "./named-below.ts";
import { readNamedUnderHead } from "./named-under-head.ts";
import { readEntries, readLeavingLine } from "./read-entries.ts";

const SAME = /^同(?<tail>(?![省庁社国盟志意僚])[一-龠()]{0,12})$/u;
const STAYS = /^(?:留任|再任|重任|継続)$/u;
const SIGNS = /[=▽▼◇△▲◆()【<>←→⇒]/u;
/** 【退職】 in a line of its own, and any other head. */
const LEAVING_HEAD = /^[【〔<(◇○■]?(?:定年|勧奨|依願)?(?:退職|辞職|退官)者?[】〕>)]?$/u;
const HEAD = /^[【〔◇■]/u;

type State = {
  head: TimeValue | undefined;
  /** The post of the entry before, and the rank that it was promoted to. */
  post: string;
  promoted: Span | undefined;
  leaving: boolean;
  /** Rows that wait for the line that closes them. */
  open: Row[];
  readonly closed: Row[];
  /** A list that is put together from several tells one move twice. */
  readonly told: Set<string>;
};

export function readNewspaperOrders(all: readonly Line[], dates: readonly DateFact[]): readonly Row[] {
  const lines = joinNamedBelow(all);
  const state: State = {
    head: undefined,
    post: "",
    promoted: undefined,
    leaving: false,
    open: [],
    closed: [],
    told: new Set(),
  };
  for (const [index, line] of lines.entries()) {
    const effective = readEffectiveLine(line.text, line.span, dates);
    if (effective?.holds === "above") close(state, effective.value);
    // A day behind rows that no day heads is theirs; one that remarks on what follows is not.
    else if (
      effective?.holds === "either" &&
      state.open.length > 0 &&
      state.head === undefined &&
      !headsRest(line, lines.slice(index + 1, index + 2))
    )
      close(state, effective.value);
    else if (effective !== undefined) state.head = effective.value;
    if (LEAVING_HEAD.test(squeeze(line.text))) state.leaving = true;
    else if (HEAD.test(line.text) && !line.text.includes("=")) state.leaving = false;
    const leaver = state.leaving ? readLeavingLine(line.text) : undefined;
    if (leaver !== undefined)
      state.open.push({ ...rowOf(line.text, leaver, leaver.post, line.span[0]), ...effectiveOf(state.head) });
    else if (SIGNS.test(line.text)) takeLine(state, line, dates);
  }
  return [...state.closed, ...state.open];
}

/** ※9月1日付, and an entry right below. */
function headsRest({ text }: Line, [next]: readonly Line[]): boolean {
  return text.trimStart().startsWith("※") && next !== undefined && readEntries(next.text).length > 0;
}

function close(state: State, day: TimeValue | undefined): void {
  state.closed.push(...state.open.map((row) => ({ ...effectiveOf(day), ...row })));
  state.open = [];
}

function takeLine(state: State, line: Line, dates: readonly DateFact[]): void {
  const named = readNamedUnderHead(line.text);
  const entries = named.length > 0 ? named : readEntries(line.text);
  const withOld = entries.filter(({ old }) => old !== undefined).length;
  state.head = headOfLine(line, entries, dates) ?? dayBehind(line, dates) ?? state.head;
  for (const entry of entries) {
    // Where every other entry tells the old post, one without it is broken off.
    if (entry.old === undefined && withOld > 0) continue;
    state.post = postAfter(entry.post, state.post);
    const told = { ...rowOf(line.text, entry, state.post, line.span[0]), ...effectiveOf(state.head) };
    const row = withRankBefore(line, told, state);
    const rows = withPromotion(state, entry, row, line.span[0]);
    const move = [squeeze(line.text.slice(...entry.name)), entry.post, ...row.from].join("\n");
    if (entry.old === undefined || !state.told.has(move)) state.open.push(...rows);
    state.told.add(move);
  }
}

/** 同・早見健: the rank is that of the entry before. */
function withRankBefore(line: Line, row: Row, { open }: State): Row {
  const { rankSpan } = row;
  if (
    rankSpan === undefined ||
    line.text.slice(rankSpan[0] - line.span[0], rankSpan[1] - line.span[0]) !== "同"
  )
    return row;
  const { rankSpan: _same, ...rest } = row;
  const before = open.at(-1)?.rankSpan;
  return before === undefined ? rest : { ...rest, rankSpan: before };
}

/** 陸将補昇任 東部隊長(会計課長)早見健: promoted, and then appointed with the new rank. */
function withPromotion(state: State, { promoted, raised }: Entry, row: Row, offset: number): readonly Row[] {
  if (raised !== undefined) {
    const held = raised === "unsaid" ? {} : { rankSpan: shiftSpan(raised, offset) };
    return [{ ...row, ...held, order: "promote", to: [] }, row];
  }
  if (promoted !== "same") state.promoted = promoted && shiftSpan(promoted, offset);
  if (promoted === undefined || state.promoted === undefined) return [row];
  const ranked = { ...row, rankSpan: state.promoted };
  return row.order === "stay" ? [ranked] : [{ ...row, order: "promote", to: [] }, ranked];
}

function effectiveOf(value: TimeValue | undefined): Pick<Row, "effective"> {
  return value === undefined ? {} : { effective: value };
}

/** ◇7月1日付 官房長=…: a day before the first entry of a line heads it. */
function headOfLine(
  line: Line,
  entries: readonly Entry[],
  dates: readonly DateFact[],
): TimeValue | undefined {
  const [first] = entries;
  if (first === undefined || first.name[0] === 0) return undefined;
  return dayOf(findOverlapping(dates, [line.span[0], line.span[0] + first.name[0]])[0]);
}

/** …▽退職(…)早見健=以上、7月1日付: a day that closes the entries of its line. */
function dayBehind(line: Line, dates: readonly DateFact[]): TimeValue | undefined {
  const at = line.text.lastIndexOf("=以上");
  return at <= 0 ? undefined : dayOf(findOverlapping(dates, [line.span[0] + at, line.span[1]])[0]);
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
  ["promote", new RegExp(`^(?:${RANK})(?:に?昇任)?$`, "u")],
  ["retire", /^(?:定年|勧奨|依願)?(?:退職|辞職|退官|退任)$/u],
  ["detach", /^(?<post>.{0,40}?)[にへ]?出向$/u],
  ["concurrent", /^(?:[(](?:併|併任|兼)[)]|併任|兼務?)(?<post>.{1,60})$/u],
  ["acting", /^(?<post>.{1,60}?)(?:事務取扱|事務代理|心得)$/u],
];

function rowOf(text: string, found: Entry, post: string, offset: number): Row {
  const oldWords = found.old === undefined ? "" : bareWords(text.slice(...found.old));
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
