// Compare row: a gold row of a record and a found one, field by field; which differ, and whether the find stands at its words.

import type { Fact } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import { agreesInTime, conductStem, foldWords, namesMore, tellsMore } from "../score/agree.ts";
import { isTrimmed } from "../score/points-at.ts";
import type { RowType } from "./page-case.ts";

type Value = string | number | boolean | readonly string[];
export type GoldRow = Readonly<Record<string, Value | undefined>>;
export type RowFact = Extract<Fact, { type: RowType }>;

const TIMES: ReadonlySet<string> = new Set(["date", "effective"]);
/** What was passed first stands first; of other lists the order says nothing. */
const ORDERED: ReadonlySet<string> = new Set(["route"]);
/** At least one of these has to stand at the row's span: a row that points elsewhere earns nothing. */
const ANCHORS: Readonly<Record<RowType, readonly string[]>> = {
  appointment: ["name"],
  sighting: ["model"],
  contract: ["programme", "counterparty"],
  discipline: ["rank", "penalty", "conduct", "unit"],
};

function asWords(value: Value): readonly string[] {
  return [value].flat().map((each) => foldWords(String(each)));
}

export function valueOf(row: object, field: string): Value | undefined {
  const value: unknown = Object.entries(row).find(([name]) => name === field)?.[1];
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return Array.isArray(value) ? value.map(String) : undefined;
}

export function showValue(value: Value | undefined): string {
  if (value === undefined) return "none";
  return typeof value === "object" ? `[${value.join(", ")}]` : String(value);
}

/** The hour of a sighting is told in its sentence, before or behind the craft. */
const SENTENCE = 200;

/** 22, 22歳, 40代. */
const ageWords = (age: Value): string => foldWords(String(age)).replace(/[歳才]$/u, "");

/** Fields that may say more than the gold does, in the text's words. */
const MORE_EXACT: Readonly<Record<string, typeof tellsMore>> = {
  conduct: tellsMore,
  programme: tellsMore,
  unit: namesMore,
  from: namesMore,
  to: namesMore,
};

function isSame(field: string, right: Value, got: Value, around: string): boolean {
  if (field === "age") return ageWords(got) === ageWords(right);
  if (field === "conduct") return conductStem(String(got)) === conductStem(String(right));
  if (TIMES.has(field)) return agreesInTime(String(got), String(right), around);
  const inOrder = (value: Value): string =>
    (ORDERED.has(field) ? asWords(value) : asWords(value).toSorted()).join("\n");
  return inOrder(right) === inOrder(got);
}

function isMoreExact(field: string, right: Value, got: Value, around: string): boolean {
  const saysMore = MORE_EXACT[field];
  const [wanted, found] = [asWords(right), asWords(got)];
  return (
    saysMore !== undefined &&
    wanted.length === found.length &&
    wanted.every((want, index) => found[index] === want || saysMore(found[index] ?? "", want, around))
  );
}

/** `around`: the row and what stands about it, where its time, and what is more than the gold, may be told. */
function compare(
  field: string,
  right: Value,
  got: Value | undefined,
  around: string,
): "same" | "more" | "other" {
  const isNone = typeof right === "object" && right.length === 0;
  if (got === undefined) return isNone ? "same" : "other";
  if (isSame(field, right, got, around)) return "same";
  return isMoreExact(field, right, got, around) ? "more" : "other";
}

/** The fields that the gold has; one that it leaves out is not asked for. */
export function goldFields(want: GoldRow): readonly (readonly [string, Value])[] {
  return Object.entries(want).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, value] as const],
  );
}

/** Of the gold's fields, those that the find has otherwise, and those where it says more than the gold, which agree. */
export function compareRow(
  want: GoldRow,
  fact: RowFact,
  text: string,
): { readonly other: readonly string[]; readonly more: readonly string[] } {
  const around = text.slice(Math.max(0, fact.span[0] - SENTENCE), fact.span[1] + SENTENCE);
  const fields = Map.groupBy(goldFields(want), ([field, right]) =>
    compare(field, right, valueOf(fact, field), around),
  );
  const namesOf = (found: "other" | "more"): readonly string[] =>
    (fields.get(found) ?? []).map(([name]) => name);
  return { other: namesOf("other"), more: namesOf("more") };
}

/** A row of a record takes a few lines; one over the whole text would stand at everybody's words. */
const LONGEST_ROW = 400;

/** So much of a conduct, told in the head of a text, is said again where its penalty stands. */
const CONDUCT_ECHO = 5;

function saysWord(surface: string, field: string, word: string): boolean {
  if (surface.includes(word)) return word !== "";
  if (field !== "conduct") return false;
  return [...word].some(
    (_, at) => word.length >= at + CONDUCT_ECHO && surface.includes(word.slice(at, at + CONDUCT_ECHO)),
  );
}

/** 推定中国機 has no model: there the nationality stands for it. */
function anchorsOf(want: GoldRow, type: RowType): readonly string[] {
  return type === "sighting" && want["model"] === undefined ? ["nationality"] : ANCHORS[type];
}

/** A row's span may be its whole sentence, with the mark that ends it. */
export function standsAtItsWords(want: GoldRow, fact: RowFact, text: string): boolean {
  const span: Span = [fact.span[0], fact.span[1] - (text.charAt(fact.span[1] - 1) === "。" ? 1 : 0)];
  if (!isTrimmed(text, span) || span[1] - span[0] > LONGEST_ROW) return false;
  const surface = foldWords(text.slice(...span));
  return anchorsOf(want, fact.type).some((field) => {
    const value = want[field];
    return value !== undefined && asWords(value).every((word) => saysWord(surface, field, word));
  });
}
