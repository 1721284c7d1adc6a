// Takes a page that tells of people by letter, 被処分者A, with unit, post, age and sex on one line, and their deeds and penalties under heads of their own; gives the actions.

import type { Span } from "../../../terms/span.ts";
import type { Line } from "../../page/lines.ts";
import type { Action } from "./action.ts";
import { firstClause } from "./conduct.ts";
import { bareAge, readMentions } from "./mentions.ts";

const WHO = "(?:被処分者|処分対象者|対象者)(?<letter>[A-Z])";
const MARK = "^\\s*(?:[(]?\\d{1,2}[.)、 ]\\s{0,3}|[・○•-]\\s{0,3})?";
/** 1. 被処分者A, and perhaps what is told of them on the same line. */
const NAMED = new RegExp(
  `${MARK}[(]?${WHO}[)]?(?:\\s{0,3}:?\\s{0,3}$|\\s{0,3}[: ]\\s{0,3}(?<rest>[^は].*)$)`,
  "u",
);
/** 内部部局 書記官(課長職) 50歳代 男性 */
const PERSON =
  /^\s*(?<unit>[^\s、。:・]{2,40})[\s、・]{1,3}(?<rank>[^\s、。:・]{2,24})[\s、・]{1,3}(?<age>\d{2}歳?代?(?:前半|後半)?)[\s、・]{1,3}[男女]性?\s*$/u;
const DEED = new RegExp(`${MARK}${WHO}は、?(?<deed>.{4,600})$`, "u");
/** 威圧的な言動: what a long account calls what was done. */
const CALLED = /[一-龠]{1,5}的な(?:言動|行為|発言|態度)(?=を|など|により|が)/u;
const LONG = 56;
const PUNISHED = /懲戒処分を(?:行|実施|し(?:た|ました))/u;
const OPENING_LINES = 16;
const MOST = 26;

type Person = { span: Span; unit?: string; rank?: string; age?: string; penalty?: string; deed?: string };

export function readPeopleByLetter(lines: readonly Line[]): readonly Action[] {
  if (!lines.some(({ text }) => NAMED.test(text))) return [];
  const people = new Map<string, Person>();
  let told: string | undefined;
  for (const { text, span } of lines) {
    const { letter, rest } = NAMED.exec(text)?.groups ?? {};
    if (letter !== undefined) {
      told = letter;
      if (!people.has(letter) && people.size < MOST) people.set(letter, { span });
      if (rest !== undefined) tell(people.get(letter), rest, span);
      continue;
    }
    const deed = DEED.exec(text)?.groups;
    if (deed !== undefined) tellDeed(people.get(deed["letter"] ?? ""), deed["deed"] ?? "");
    else if (told !== undefined) tell(people.get(told), text, span);
    if (text.trim() !== "") told = undefined;
  }
  const all = [...people.values()];
  // A page that breaks off before its penalties still says that all of them were disciplined.
  const isCutOff =
    all.every(({ penalty }) => penalty === undefined) &&
    lines.slice(0, OPENING_LINES).some(({ text }) => PUNISHED.test(text));
  return all
    .filter(({ rank, penalty }) => rank !== undefined && (isCutOff || penalty !== undefined))
    .map(actionOf);
}

function tell(person: Person | undefined, words: string, line: Span): void {
  if (person === undefined) return;
  const { unit, rank, age } = PERSON.exec(words)?.groups ?? {};
  const penalty = readMentions(words).find((mention) => mention.is === "penalty");
  if (unit !== undefined && rank !== undefined && age !== undefined && person.rank === undefined) {
    Object.assign(person, { unit, rank, age: bareAge(age) });
    person.span = [person.span[0], line[1]];
  } else if (penalty?.is === "penalty") person.penalty ??= penalty.words;
}

/** Of several deeds of one the first. */
function tellDeed(person: Person | undefined, words: string): void {
  if (person === undefined || person.deed !== undefined) return;
  const [first = words] = words.replaceAll(/「[^「」]{0,80}」/gu, "").split("。");
  person.deed = first.length > LONG ? (CALLED.exec(first)?.[0] ?? firstClause(words)) : firstClause(words);
}

function actionOf({ span, deed, ...told }: Person): Action {
  return { span, ...told, ...(deed === undefined ? {} : { conduct: deed }) };
}
