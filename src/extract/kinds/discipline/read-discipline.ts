// Reads an announcement of disciplinary actions: unit, rank, age, conduct, penalty and day of each; whoever it is about stays anonymous.

import type { DisciplineFact } from "../../../terms/record-fact.ts";
import type { ActGround } from "../../acts/act-ground.ts";
import { readToldActs } from "../../acts/read-told-acts.ts";
import { readMoney } from "../../found/money-facts.ts";
import { findOverlapping } from "../../found/overlapping.ts";
import type { Labelled, Labels } from "../../labelled/labels.ts";
import { readLabelled } from "../../labelled/read-labelled.ts";
import { linesOf, roleAt } from "../../page/page.ts";
import type { KindReader } from "../kind-reader.ts";
import { NOTHING_READ } from "../kind-reader.ts";
import type { Action } from "./action.ts";
import { cutDeed } from "./cut-deed.ts";
import { findConduct, firstClause } from "./conduct.ts";
import { deedOverLines, findListedAbove } from "./listed-above.ts";
import { bareAge, readMentions } from "./mentions.ts";
import { readDisciplineProse } from "./prose/read-discipline-prose.ts";
import { readPeopleByLetter } from "./people-by-letter.ts";
import { readPeopleByNumber } from "./people-by-number.ts";
import { readPeopleOfCell } from "./people-of-cell.ts";
import { readQuotedPenalties } from "./quoted-penalties.ts";
import { readRowsByPenalty } from "./rows-by-penalty.ts";
import type { Part } from "./split-people.ts";
import { splitPeople } from "./split-people.ts";

type Field = "unit" | "rank" | "age" | "penalty" | "date" | "conduct";

const LABELS: Labels<Field> = [
  ["unit", /^(?:被処分者の?)?所属(?:部隊)?(?:名|等)?$|^部隊名?$/u],
  [
    "rank",
    /^(?:被処分者の?)?(?:階級|官職|職名|官名)(?:等|(?:・|、|及び)(?:年齢|年代|性別)){0,3}$|^被処分者(?:等)?$|^(?:懲戒)?処分対象者$|^(?:被処分者の?)?(?:所属|部隊名?)(?:部隊)?(?:、|・|,|及び|並びに|と)(?:階級|官職|職名|官名|級|年齢|年代|性別|等|、|・|,|及び|並びに|と){1,8}$/u,
  ],
  ["age", /^年[齢代](?:層|等)?$/u],
  ["date", /^(?:懲戒)?処分(?:の?(?:発令|実施))?の?(?:年月)?日$|^発令(?:年月日|日)?$/u],
  [
    "penalty",
    /^(?:懲戒)?処分等?(?:の?(?:種類|内容|量定|種別|程度)(?:及び程度|[・、]内容|等)?)?$|^懲戒の?(?:種類|内容)(?:[・、及び]{1,2}内容)?$/u,
  ],
  [
    "conduct",
    /^(?:(?:事案|違反行為|違反|規律違反|非違行為|違反事実|行為|処分事案)の?)?(?:概要|内容)$|^(?:処分の?)?(?:理由|事由)(?:の?概要)?$|^違反事実$|^事案$/u,
  ],
];

/** A blank between letters of Japanese is where a line was broken. */
const LINE_END = /(?<=[\u3040-\u30ff\u3400-\u9fff]) (?=[\u3040-\u30ff\u3400-\u9fff\d])/gu;

export const readDiscipline: KindReader = (ground) => {
  const { page } = ground;
  const lines = linesOf(page, ["lead", "official"]);
  const records = readLabelled(page, lines, LABELS);
  const quoted = readQuotedPenalties(lines);
  const lettered = quoted.length > 0 ? quoted : readPeopleByLetter(lines);
  const numbered = lettered.length > 0 ? lettered : readPeopleByNumber(lines);
  const labelled = numbered.length > 0 ? numbered : actionsOfLabels(ground, records);
  if (PLANNED.test(page.folded.slice(0, OPENING))) return notYet(ground);
  const listed = labelled.length > 0 ? labelled : readRowsByPenalty(ground, lines, records);
  const actions = withDay(ground, listed.length > 0 ? listed : readDisciplineProse(ground), records);
  const facts = actions.map(({ conduct = "", ...action }, index): DisciplineFact => ({
    id: `s${index + 1}`,
    type: "discipline",
    part: roleAt(page, action.span[0]),
    basis: "stated",
    ...action,
    conduct: cutDeed(conduct).replaceAll(LINE_END, ""),
  }));
  const message = "No disciplinary action could be read: no penalty stands beside a rank.";
  return {
    ...NOTHING_READ,
    acts: readToldActs(ground, "discipline"),
    records: [...facts, ...readMoney(page)],
    warnings: facts.length > 0 ? [] : [{ code: "no-action-found", message }],
  };
};

/** 次の者を…処分する予定です: what is listed below is not done yet. */
const PLANNED =
  /(?:次|下記|以下)の(?:者|職員|隊員|とおり|通り)[^。\n]{0,40}処分(?:を?(?:する|行う|実施する)|と?とする)(?:予定|方針|見込み|見通し)/u;

function notYet(ground: ActGround): ReturnType<KindReader> {
  const message = "The announcement says that the punishments are still to come.";
  return {
    ...NOTHING_READ,
    acts: readToldActs(ground, "discipline"),
    records: readMoney(ground.page),
    warnings: [{ code: "no-action-found", message }],
  };
}

/** 本日、下記の隊員に対する懲戒処分を実施しました: the day of the announcement is that of the action. */
const TODAY = /本日[^。]{0,60}処分/u;
const OPENING = 1000;

/** 見本市では令和9年3月4日、…次のとおり懲戒処分を行いました: the day that the sentence begins with. */
const AS_FOLLOWS =
  /(?:^|[。\n])(?<before>\s{0,4}(?:[^。、\n\d]{1,24}(?:では|は、?))?)(?:令和|平成)?[\d元]{1,4}年\d{1,2}月\d{1,2}日(?:付け?で)?、[^。]{0,120}(?:次|下記|以下)の(?:とおり|通り)、?(?:職員の)?懲戒処分/u;

function dayOfSentence({ page, dates }: Pick<ActGround, "page" | "dates">): string | undefined {
  const match = AS_FOLLOWS.exec(page.folded.slice(0, OPENING));
  if (match === null) return undefined;
  const start = match.index + (/^[。\n]/u.test(match[0]) ? 1 : 0) + (match.groups?.["before"]?.length ?? 0);
  return findOverlapping(dates, [start, start + 6])[0]?.value;
}

/** 処分発令日 under or over a list holds for all of it. */
function withDay(
  { page, dates, announcedAt }: ActGround,
  actions: readonly Action[],
  records: readonly Labelled<Field>[],
): readonly Action[] {
  const span = records.find(({ values }) => values.has("date"))?.values.get("date");
  const stated = span === undefined ? undefined : findOverlapping(dates, span)[0]?.value;
  const today = TODAY.test(page.folded.slice(0, OPENING)) ? announcedAt : undefined;
  const day = (stated ?? today ?? dayOfSentence({ page, dates }))?.slice(0, 10);
  if (day === undefined) return actions;
  return actions.map((action) => (action.date === undefined ? { ...action, date: day } : action));
}

/** A head outside the rows of a table, or before several records, holds for all of them. */
function actionsOfLabels(ground: ActGround, records: readonly Labelled<Field>[]): readonly Action[] {
  const own = records.filter(
    ({ values }) => values.has("penalty") && (values.has("rank") || values.has("unit")),
  );
  if (own.length === 0) return actionsBelowPeople(ground, records);
  const shared = records.filter((record) => !own.includes(record));
  const told = findConduct(ground.page.folded.slice(0, 2000), ground.page.folded);
  return own.flatMap((record) => {
    const whole = actionOf(ground, record, shared, told);
    const parts = splitPeople(ground.page.folded, valuesOf(record));
    return parts.length === 0 ? [whole] : parts.map((part) => actionOfPart(whole, part));
  });
}

/** (1) 早瀬高等学校 教諭 (男性、40代), and the penalty and what for under heads of their own below. */
function actionsBelowPeople(ground: ActGround, records: readonly Labelled<Field>[]): readonly Action[] {
  const { page } = ground;
  return records.flatMap((record) => {
    const penalty = record.values.get("penalty");
    const someone = penalty === undefined ? undefined : findListedAbove(page, penalty[0]);
    if (penalty === undefined || someone === undefined) return [];
    const { span: at, unit, rank, age } = someone;
    const { unit: _unit, ...action } = actionOf(ground, record, [], undefined);
    const told = record.values.get("conduct");
    const conduct = told === undefined ? undefined : deedOverLines(page.folded.slice(...told));
    return {
      ...action,
      span: [at[0], Math.max(at[1], penalty[1])],
      ...(unit === undefined ? {} : { unit }),
      rank,
      ...(age === undefined ? {} : { age }),
      ...(conduct === undefined ? {} : { conduct }),
    };
  });
}

function valuesOf({ values }: Labelled<Field>): Parameters<typeof splitPeople>[1] {
  const [rank, penalty, conduct] = [values.get("rank"), values.get("penalty"), values.get("conduct")];
  return {
    ...(rank === undefined ? {} : { rank }),
    ...(penalty === undefined ? {} : { penalty }),
    ...(conduct === undefined ? {} : { conduct }),
  };
}

/** The day, and the unit of whom no other is told, are those of the record; the rest is one's own. */
function actionOfPart({ unit, date }: Action, { span, person, penalty, conduct }: Part): Action {
  const own = person.unit ?? unit;
  return {
    span,
    rank: person.rank,
    ...(own === undefined ? {} : { unit: own }),
    ...(person.age === undefined ? {} : { age: person.age }),
    ...(conduct === undefined ? {} : { conduct }),
    ...(penalty === undefined ? {} : { penalty }),
    ...(date === undefined ? {} : { date }),
  };
}

/** 教育推進機構 教員(特任講師), under a head of whoever is punished: unit and post stand apart. */
function partUnit(words: string | undefined): { readonly unit: string; readonly rank: string } | undefined {
  const { unit, rank } = UNIT_AND_POST.exec(words ?? "")?.groups ?? {};
  return unit === undefined || rank === undefined ? undefined : { unit, rank };
}

const UNIT_AND_POST =
  /^(?<unit>[^\s、。:]{2,40}[隊群団部校園処所室課院局庁省科機構署]) {1,4}(?<rank>[^\s、。:]{2,24})$/u;

function actionOf(
  { page, dates }: ActGround,
  { values, span }: Labelled<Field>,
  shared: readonly Labelled<Field>[],
  told: string | undefined,
): Action {
  const spanOf = (field: Field) =>
    values.get(field) ?? shared.find((record) => record.values.has(field))?.values.get(field);
  const wordsOf = (field: Field): string | undefined => {
    const at = spanOf(field);
    return at === undefined ? undefined : page.folded.slice(...at);
  };
  const ranked = readMentions(wordsOf("rank") ?? "").find((mention) => mention.is === "person");
  // 第5施設隊 1等陸曹, under a head of the unit: the rank stands beside it.
  const beside = readMentions(wordsOf("unit") ?? "").find((mention) => mention.is === "person");
  const [alone] = ranked === undefined ? readPeopleOfCell(wordsOf("rank") ?? "") : [];
  const parted = ranked === undefined ? (alone ?? partUnit(wordsOf("rank"))) : undefined;
  const rank = ranked?.rank ?? parted?.rank ?? wordsOf("rank") ?? beside?.rank;
  const age = /\d{2}歳?代(?:前半|後半)?|\d{2}歳/u.exec(wordsOf("age") ?? wordsOf("rank") ?? "")?.[0];
  const penalty = readMentions(wordsOf("penalty") ?? "").find((mention) => mention.is === "penalty")?.words;
  const unit = beside?.unit ?? wordsOf("unit") ?? ranked?.unit ?? parted?.unit;
  const conduct = wordsOf("conduct");
  const date = findOverlapping(dates, spanOf("date") ?? [0, 0])[0]?.value.slice(0, 10);
  return {
    span,
    ...(unit === undefined ? {} : { unit }),
    ...(rank === undefined ? {} : { rank }),
    ...(age === undefined ? {} : { age: bareAge(age) }),
    ...(conduct === undefined
      ? told === undefined
        ? {}
        : { conduct: told }
      : { conduct: firstClause(conduct) }),
    ...(penalty === undefined ? {} : { penalty }),
    ...(date === undefined ? {} : { date }),
  };
}
