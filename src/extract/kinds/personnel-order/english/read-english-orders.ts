// Takes the page of an English personnel order; gives its rows: under heads (To be appointed …), or in sentences.

import type { DateFact, TimeValue } from "../../../../terms/fact.ts";
import type { OrderName } from "../../../../terms/record-fact.ts";
import type { Span } from "../../../../terms/span.ts";
import { findOverlapping } from "../../../found/overlapping.ts";
import type { Page } from "../../../page/page.ts";
import { linesOf, sentencesOfBody } from "../../../page/page.ts";
import { dayOf } from "../effective.ts";
import type { Row } from "../row.ts";
import { findPostBefore } from "./posts-before.ts";
import {
  APPOINTS,
  FORMERLY,
  HOLDER,
  HOLDS,
  TABLE_HEAD,
  TABLE_ROW,
  POST_FIRST,
  PROMOTES,
  PROSE_APPOINTS,
  PROSE_NAMES,
  PROSE_PAIRS,
  PROSE_POST_FIRST,
  PROSE_REPLACED,
  PROSE_RETIRES,
  RELIEVES,
  RETIREMENT,
  RETIRES,
} from "./order-forms.ts";

type Head = { readonly order: OrderName; readonly promoted?: Span; readonly post?: string };

const LONGEST = 1000;
const TAKES_EFFECT =
  /\b(?:effective|as of|with effect|(?:tak(?:e|es|ing)|com(?:e|es|ing)|go(?:es|ing)?) (?:effect|into effect|into force))(?: (?:on|from|as of|in|early|(?:at|from) the (?:start|beginning) of))?,?:? ?$/iu;
/** A day that a sentence only says something happens on is that of its own orders. */
const ON = /(?<!\b(?:established|launched|created|opened|held|announced|approved) )\bon ?$/u;
const UNDECIDED = /\b(?:expected|likely|reportedly|consider(?:s|ed|ing)?|may|might|could|would|plans? to)\b/u;

export function readEnglishOrders(page: Page, dates: readonly DateFact[]): readonly Row[] {
  const day = dayOrMonth(dates.find((date) => takesEffect(page, date)));
  const listed = readList(page).map((row) => withDay(row, day));
  return listed.length > 0 ? listed : withPostsHeld(page, readProse(page, dates, day));
}

/** Who is named without what they hold may be told it in a sentence of its own. */
function withPostsHeld(page: Page, rows: readonly Row[]): readonly Row[] {
  if (rows.every(({ from }) => from.length > 0)) return rows;
  const held = [...page.folded.slice(0, HEAD_OF_TEXT).matchAll(HOLDS)];
  return rows.map((row, index) => {
    if (row.from.length > 0) return row;
    const surname = row.fullName?.split(" ").at(-1);
    const old =
      held.find(({ groups }) => groups?.["surname"] === surname)?.groups?.["old"] ??
      findPostBefore(behindAlone(page, row, rows[index - 1], rows[index + 1]), row.to);
    return old === undefined ? row : { ...row, from: [old], office: old };
  });
}

const HEAD_OF_TEXT = 4000;

/** The rest of the paragraph whose only order it is: there "he" is whom the order names. */
function behindAlone({ folded }: Page, row: Row, before: Row | undefined, next: Row | undefined): string {
  const behind = folded.slice(row.span[1], next?.span[0]);
  const end = behind.indexOf("\n");
  const isLast = end >= 0 || next === undefined;
  const isFirst = before === undefined || folded.slice(before.span[1], row.span[0]).includes("\n");
  return isFirst && isLast ? behind.slice(0, end < 0 ? undefined : end) : "";
}

function takesEffect(page: Page, { span }: DateFact): boolean {
  const words = page.folded.slice(...span);
  return (
    /^effective\b/iu.test(words) || TAKES_EFFECT.test(page.folded.slice(Math.max(0, span[0] - 48), span[0]))
  );
}

/** At the start of next month: the month is all that is told. */
function dayOrMonth(date: DateFact | undefined): TimeValue | undefined {
  return dayOf(date) ?? (date !== undefined && /^\d{4}-\d{2}$/u.test(date.value) ? date.value : undefined);
}

function withDay(row: Row, day: TimeValue | undefined): Row {
  return day === undefined ? row : { ...row, effective: day };
}

function readList(page: Page): readonly Row[] {
  const rows: Row[] = [];
  let head: Head | undefined;
  let isTable = false;
  for (const { text, span } of linesOf(page, ["lead", "official"])) {
    if (text.length > LONGEST) continue;
    const written = page.text.slice(...span);
    isTable = TABLE_HEAD.test(written) || (isTable && written.includes("\t"));
    const cells = isTable ? TABLE_ROW.exec(written) : null;
    if (cells !== null) {
      rows.push(...rowsOf(cells, span, headOf(cells)));
      continue;
    }
    const own = readHead(text, span[0]);
    if (own !== undefined) {
      head = own;
      continue;
    }
    const first = POST_FIRST.exec(text);
    if (first !== null) {
      rows.push(...rowsOf(first, span, headOf(first)));
      continue;
    }
    const holder = head === undefined ? null : HOLDER.exec(text);
    if (head !== undefined && holder !== null) rows.push(...rowsOf(holder, span, head));
    else if (text.trim() !== "") head = undefined;
  }
  return rows;
}

/** A post before the name is what is ordered. */
function headOf(match: RegExpExecArray): Head {
  const post = match.groups?.["post"] ?? "";
  return RETIREMENT.test(post) ? { order: "retire" } : { order: "appoint", post };
}

function readHead(text: string, offset: number): Head | undefined {
  const promotes = PROMOTES.exec(text);
  if (promotes !== null) {
    const { promoted = "", post } = promotes.groups ?? {};
    const at = offset + text.indexOf(promoted);
    return {
      order: "promote",
      promoted: [at, at + promoted.length],
      ...(post === undefined ? {} : { post }),
    };
  }
  const appoints = APPOINTS.exec(text)?.groups;
  if (appoints !== undefined) {
    const isAlso = appoints["also"] !== undefined || appoints["alsoBehind"] !== undefined;
    return { order: isAlso ? "concurrent" : "appoint", post: appoints["post"] ?? "" };
  }
  const relieved = RELIEVES.exec(text)?.groups?.["post"];
  if (relieved !== undefined) return { order: "relieve", post: relieved };
  return RETIRES.test(text) ? { order: "retire" } : undefined;
}

type Place = Pick<Row, "span" | "nameSpan" | "rankSpan" | "fullName">;

function placeOf(match: RegExpExecArray, offset: number, span: Span): Place {
  const { name = "", rank } = match.groups ?? {};
  const at = offset + match[0].indexOf(name, rank === undefined ? 0 : match[0].indexOf(rank) + rank.length);
  const rankAt = rank === undefined ? at : offset + match[0].indexOf(rank);
  return {
    span,
    nameSpan: [at, at + name.length],
    fullName: name,
    ...(rank === undefined ? {} : { rankSpan: [rankAt, rankAt + rank.length] }),
  };
}

/** A promotion that names a post as well is two rows; the rank of the second is the new one. */
function rowsOf(match: RegExpExecArray, span: Span, { order, promoted, post }: Head): readonly Row[] {
  const { behind, old = behind, bracket = old } = match.groups ?? {};
  const office = bracket?.trim().replace(FORMERLY, "");
  const from = office === undefined ? [] : [office];
  const row = { ...placeOf(match, span[0], span), ...(office === undefined ? {} : { office }), from };
  if (order === "relieve") return [{ ...row, order, from: post === undefined ? from : [post], to: [] }];
  const to = post === undefined ? [] : [post.replace(/[.:;]$/u, "")];
  if (order !== "promote") return [{ ...row, order, to }];
  const promotion: Row = { ...row, order, to: [] };
  if (to.length === 0) return [promotion];
  return [
    promotion,
    { ...row, order: "appoint", to, ...(promoted === undefined ? {} : { rankSpan: promoted }) },
  ];
}

function readProse(page: Page, dates: readonly DateFact[], day: TimeValue | undefined): readonly Row[] {
  return sentencesOfBody(page).flatMap((span) => {
    const sentence = page.folded.slice(...span);
    if (sentence.length > LONGEST || UNDECIDED.test(sentence)) return [];
    const rows = readSentence(sentence, span[0]);
    return rows.map((row, index) =>
      withDay(row, dayOfRow(page, dates, span, [row.span[0], rows[index + 1]?.span[0] ?? span[1]]) ?? day),
    );
  });
}

function readSentence(sentence: string, offset: number): readonly Row[] {
  const forms = [PROSE_APPOINTS, PROSE_NAMES, PROSE_POST_FIRST].flatMap((form) => [
    ...sentence.matchAll(form),
  ]);
  const appointed = forms.flatMap((match) => {
    const { promoted, to } = match.groups ?? {};
    const start = offset + match.index;
    const at = start + match[0].indexOf(promoted ?? "");
    return rowsOf(match, [start, start + match[0].length], {
      order: promoted === undefined ? "appoint" : "promote",
      ...(promoted === undefined ? {} : { promoted: [at, at + promoted.length] }),
      ...(to === undefined ? {} : { post: to }),
    });
  });
  const retired = [...sentence.matchAll(PROSE_RETIRES)].flatMap((match) => {
    const start = offset + match.index;
    return rowsOf(match, [start, start + match[0].length], { order: "retire" });
  });
  const relieved = [...sentence.matchAll(PROSE_REPLACED)].flatMap((match) => {
    const start = offset + match.index;
    const post = match.groups?.["to"] ?? "";
    const rows = rowsOf(match, [start, start + match[0].length], { order: "relieve", post });
    return rows.map((row): Row => ({ ...row, office: post }));
  });
  return [...appointed, ...readPairs(sentence, offset), ...retired, ...relieved].toSorted(
    (a, b) => a.span[0] - b.span[0],
  );
}

/** Two people and two countries: each is told by its place. */
function readPairs(sentence: string, offset: number): readonly Row[] {
  return [...sentence.matchAll(PROSE_PAIRS)].flatMap((match) => {
    const { first = "", second = "", head = "", joint = "", one = "", other = "" } = match.groups ?? {};
    const start = offset + match.index;
    const span: Span = [start, start + match[0].length];
    return [
      [first, one],
      [second, other],
    ].map(([name = "", country = ""]): Row => {
      const at = start + match[0].indexOf(name);
      const to = [`${head} ${joint} ${country}`];
      return { span, nameSpan: [at, at + name.length], fullName: name, order: "appoint", from: [], to };
    });
  });
}

/** Of several orders in a sentence a day is that of the one told last before it; a day that all take effect on is everybody's. */
function dayOfRow(page: Page, dates: readonly DateFact[], sentence: Span, row: Span): TimeValue | undefined {
  const stated = findOverlapping(dates, sentence).find((date) => takesEffect(page, date));
  const on = findOverlapping(dates, row).filter((date) =>
    ON.test(page.folded.slice(Math.max(0, date.span[0] - 20), date.span[0])),
  );
  return dayOf(stated ?? (on.length === 1 ? on[0] : undefined));
}
