// Compare row: a gold row of a record and a found one, field by field; which differ, and whether the find stands at its words.

import type { Fact } from "../../terms/fact.ts";
import type { Span } from "../../terms/span.ts";
import { agreesInTime, conductStem, foldWords } from "../score/agree.ts";
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

/** `around`: the row and what stands about it, where its time may be told. */
function agrees(field: string, right: Value, got: Value | undefined, around: string): boolean {
  if (got === undefined) return typeof right === "object" && right.length === 0;
  if (field === "age") return ageWords(got) === ageWords(right);
  if (field === "conduct") return conductStem(String(got)) === conductStem(String(right));
  if (TIMES.has(field)) return agreesInTime(String(got), String(right), around);
  const inOrder = (value: Value): string =>
    (ORDERED.has(field) ? asWords(value) : asWords(value).toSorted()).join("\n");
  return inOrder(right) === inOrder(got);
}

/** The fields that the gold has; one that it leaves out is not asked for. */
export function goldFields(want: GoldRow): readonly (readonly [string, Value])[] {
  return Object.entries(want).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, value] as const],
  );
}

export function findDifferences(want: GoldRow, fact: RowFact, text: string): readonly string[] {
  const around = text.slice(Math.max(0, fact.span[0] - SENTENCE), fact.span[1] + SENTENCE);
  return goldFields(want)
    .filter(([field, right]) => !agrees(field, right, valueOf(fact, field), around))
    .map(([field]) => field);
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
