// Takes a page that numbers whom it tells of, 職員1, (職員2), and tells posts, penalties and reasons under heads of their own; gives the actions.

import type { Span } from "../../../terms/span.ts";
import type { Line } from "../../page/lines.ts";
import type { Action } from "./action.ts";
import { firstClause } from "./conduct.ts";
import { deedOverLines } from "./listed-above.ts";
import { bareAge, readMentions } from "./mentions.ts";

/** 職員1, (職員2), 職員1及び2, 被処分者3~5. */
const NUMBERS =
  /^[(]?(?:職員|被処分者|対象者|教職員|教員|隊員)(?<numbers>\d{1,2}(?:(?:及び|並びに|から|・|、|,|~|-)\d{1,2}){0,8})[)]?:?$/u;
const HEAD = /^\d{1,2}[.、 ]\s{0,3}(?<words>[^。、]{2,20})$/u;
const LABEL =
  /^(?:[•・○*-]\s{0,3})?(?<label>所属|階級|職名|補職|年[齢代])\s{0,3}[: ]\s{0,3}(?<value>[^\s:].{0,80})$/u;
/** 危機管理室(当時:港湾局計画部): where somebody was then. */
const THEN = /[(](?:[^()]{0,6}当時|現)[:、 ]?[^()]{1,40}[)]$/u;
const MOST_PEOPLE = 40;
const LONGEST_DEED = 600;

type Person = { span: Span; unit?: string; rank?: string; age?: string; penalty?: string; deed?: string };
type Section = "people" | "penalty" | "reason" | "other";

export function readPeopleByNumber(lines: readonly Line[]): readonly Action[] {
  const people = new Map<number, Person>();
  let section: Section = "other";
  let told: readonly number[] = [];
  for (const line of lines) {
    const head = HEAD.exec(line.text)?.groups?.["words"];
    if (head !== undefined) [section, told] = [sectionOf(head), []];
    else {
      const numbers = NUMBERS.exec(line.text.trim())?.groups?.["numbers"];
      if (numbers === undefined) for (const number of told) tell(people, number, section, line);
      else told = numbersOf(numbers);
      if (numbers !== undefined && section === "people" && people.size < MOST_PEOPLE)
        for (const number of told) people.set(number, { span: line.span });
    }
  }
  return [...people.values()].flatMap(actionOf);
}

function sectionOf(head: string): Section {
  if (/^(?:被処分者|処分対象者|対象者)/u.test(head)) return "people";
  if (/^(?:懲戒)?処分等?の?(?:内容|量定|種類|程度)/u.test(head)) return "penalty";
  return /(?:事由|理由|概要)/u.test(head) ? "reason" : "other";
}

/** 1及び2 are two; 3~5 and 3から5 three. */
function numbersOf(words: string): readonly number[] {
  const range = /^(?<first>\d+)(?:~|-|から)(?<last>\d+)$/u.exec(words)?.groups;
  if (range === undefined) return words.split(/\D+/u).map(Number);
  const [first, last] = [Number(range["first"]), Number(range["last"])];
  return Array.from({ length: Math.max(0, Math.min(MOST_PEOPLE, last - first + 1)) }, (_, at) => first + at);
}

function tell(people: ReadonlyMap<number, Person>, number: number, section: Section, line: Line): void {
  const person = people.get(number);
  if (person === undefined) return;
  if (section === "people") label(person, line);
  if (section === "penalty") {
    const penalty = readMentions(line.text).find((mention) => mention.is === "penalty");
    if (penalty?.is === "penalty") person.penalty ??= penalty.words;
  }
  const { deed = "" } = person;
  if (section === "reason" && deed.length < LONGEST_DEED) person.deed = `${deed}${line.text.trim()}\n`;
}

function label(person: Person, { text, span }: Line): void {
  const { label: name = "", value = "" } = LABEL.exec(text)?.groups ?? {};
  if (name === "") return;
  person.span = [person.span[0], span[1]];
  if (name === "所属") person.unit = value.trim().replace(THEN, "");
  else if (name.startsWith("年")) person.age = bareAge(value.trim());
  else person.rank ??= value.trim();
}

/** Of a sentence that the text breaks off only a clause that is closed tells a deed. */
function deedTold(deed: string): string | undefined {
  if (deed.includes("。")) return deedOverLines(deed);
  const closed = firstClause(deed.replaceAll("\n", ""));
  return deed.includes(`${closed}し、`) ? closed : undefined;
}

/** What is no penalty of the law, 文書訓告 and 口頭注意, makes no action. */
function actionOf({ span, unit, rank, age, penalty, deed }: Person): readonly Action[] {
  if (penalty === undefined || (unit === undefined && rank === undefined)) return [];
  const conduct = deed === undefined ? undefined : deedTold(deed);
  return [
    {
      span,
      ...(unit === undefined ? {} : { unit }),
      ...(rank === undefined ? {} : { rank }),
      ...(age === undefined ? {} : { age }),
      ...(conduct === undefined ? {} : { conduct }),
      penalty,
    },
  ];
}
