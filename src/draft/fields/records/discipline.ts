// Takes the disciplinary actions of an announcement and gives whose ranks they name, for what, and with which penalty.

import { foldWidth } from "../../../japanese/fold-width.ts";
import type { ComposedText } from "../../../terms/article.ts";
import { grounded, joinComposed, respell, wording } from "../../template/composed-text.ts";
import type { DateValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType, surfaceOf } from "../desk-view.ts";
import { plainDeed } from "./plain-deed.ts";
import { daysOf, distinctTexts, stated } from "./rest-on.ts";

/** Words for anybody of the forces: they tell no rank. */
const ANYBODY = /^(?:自衛)?隊員$|^幹部$|^職員$|^自衛官$/u;

/** Ranks, each once; nothing where one has none: some of those punished would be told as all. */
export function findOffenders(view: DeskView): readonly ComposedText[] {
  const actions = factsOfType(view, "discipline");
  // 護衛艦…の隊員 says enough of one alone.
  const isAlone = actions.length === 1 && actions[0]?.unit !== undefined;
  const isWhole = actions.every(({ rank }) => rank !== undefined && (isAlone || !ANYBODY.test(rank)));
  const ranks = isWhole ? distinctTexts(actions, ({ rank }) => rank) : [];
  const isStaff =
    ranks.some(({ text }) => GRADE.test(text)) && view.official.some(({ text }) => text.includes("職員"));
  return isStaff
    ? ranks.map((rank) => (GRADE.test(rank.text) ? joinComposed([rank, wording("職員")]) : rank))
    : ranks;
}

/** 課長補佐級 alone is a grade, and nobody. */
const GRADE = /級$/u;

/** 30代の男性3等陸曹: the only one, with the age and what else the text says before the rank. */
export function findAgedOffender(view: DeskView): ComposedText | undefined {
  const [action, ...others] = factsOfType(view, "discipline");
  const { rank, age } = action ?? {};
  if (action === undefined || rank === undefined || age === undefined || others.length > 0) return undefined;
  if (ANYBODY.test(rank) || !/^[0-9]{2}代$/u.test(foldWidth(age))) return undefined;
  const decade = foldWidth(age);
  const written = new RegExp(`${decade}の?(?:男性|女性)?(?:の)?${rank}`, "u");
  for (const { block, text } of view.official) {
    const found = written.exec(foldWidth(text));
    if (found === null) continue;
    const start = block.span[0] + found.index;
    return grounded(found[0], { kind: "text", span: [start, start + found[0].length] });
  }
  return stated(`${decade}の${rank}`, action);
}

/** 上記の者と共謀して says nothing alone, and 口頭による注意とした is what was done to another. */
const POINTS_BACK =
  /^(?:上記|前記|同(?![僚期居級室乗じ])|当該|この|その)|(?:注意|指導|処分|戒告|訓戒)と(?:した|する|しました)$/u;

export function findConduct(view: DeskView): readonly ComposedText[] {
  return distinctTexts(factsOfType(view, "discipline"), ({ conduct }) =>
    POINTS_BACK.test(conduct) ? undefined : plainDeed(conduct),
  );
}

/** The unit that all of them belong to; where one has another or none, nobody's. */
export function findUnit(view: DeskView): ComposedText | undefined {
  const actions = factsOfType(view, "discipline");
  const [unit, ...others] = distinctTexts(actions, ({ unit }) => unit);
  if (unit === undefined || others.length > 0 || actions.some((action) => action.unit === undefined)) {
    return undefined;
  }
  const [long, short] = [...view.edition.shortNames].find(([name]) => unit.text.startsWith(name)) ?? [];
  return long === undefined || short === undefined
    ? unit
    : respell(unit, `${short}${unit.text.slice(long.length)}`);
}

/** 3等海曹を懲戒免職, 海士長を停職20日: whom and how, of each, where all are told of whole. */
export function findPunishments(view: DeskView): readonly ComposedText[] {
  const actions = factsOfType(view, "discipline");
  const isWhole = actions.every(
    ({ rank, penalty }) => rank !== undefined && !ANYBODY.test(rank) && penalty !== undefined,
  );
  return isWhole ? distinctTexts(actions, ({ rank, penalty }) => `${rank}を${penalty}`) : [];
}

/** Who punished, where the unit of those punished does not say it already. */
export function findPunisher(view: DeskView, issuer: ComposedText | undefined): ComposedText | undefined {
  const unit = findUnit(view)?.text ?? "";
  return issuer !== undefined && ((unit !== "" && issuer.text.endsWith(unit)) || unit.includes(issuer.text))
    ? undefined
    : issuer;
}

/** 停職7日, where all were punished alike. */
export function findPenalty(view: DeskView): ComposedText | undefined {
  const actions = factsOfType(view, "discipline");
  const [penalty, ...others] = distinctTexts(actions, ({ penalty }) => penalty);
  return others.length > 0 || actions.some((action) => action.penalty === undefined) ? undefined : penalty;
}

const SORT_OF_PENALTY = /^(?:停職|減給|戒告|降任|訓戒|注意)/u;

/** 停職 of 停職40日 and 停職2日, where all were punished in that way. */
export function findPenaltyOfAll(view: DeskView): ComposedText | undefined {
  const isWhole = factsOfType(view, "discipline").every(({ penalty }) => penalty !== undefined);
  const penalties = isWhole ? findPenalties(view) : [];
  if (penalties.length < 2) return penalties[0];
  const sorts = penalties.map(({ text }) => SORT_OF_PENALTY.exec(text)?.[0] ?? "");
  const [sort = ""] = sorts;
  if (sort === "" || sorts.some((other) => other !== sort)) return undefined;
  const grounds = penalties.flatMap(({ grounds: [ground] }) =>
    ground === undefined ? [] : [{ span: [0, sort.length] as const, from: ground.from }],
  );
  return { text: sort, grounds };
}

/** How many were punished, where the actions are all of them. */
export function findPunishedInAll(view: DeskView): ComposedText | undefined {
  const punished = findPunished(view);
  const actions = factsOfType(view, "discipline").length;
  return punished !== undefined && Number.parseInt(punished.text, 10) === actions ? punished : undefined;
}

export function findPenalties(view: DeskView): readonly ComposedText[] {
  return distinctTexts(factsOfType(view, "discipline"), ({ penalty }) => penalty);
}

/** 隊員3名を懲戒処分: how many, where it is not one. */
const COUNTED =
  /(?<count>(?:[2-9]|[1-9][0-9]{1,2})[名人])(?:を|に対し、?|に対する|の|に)[^。]{0,16}?(?:懲戒|処分)/u;

/** ほか4人を, 12人, 学生3人, 曹長1人と士長3人: of others than those told of, of one of two ranks, or a part of a figure. */
const NOT_ALL =
  /(?:[0-9]|(?:ほか|他|残り|別)の?|学生|生徒)$|[佐尉曹士長官員補視](?:の?(?:男性|女性))?(?:[(][^()]{1,8}[)])?(?:[0-9]{1,3}[人名])?(?:と|及び|、|や)[^。、とを]{0,20}[佐尉曹士長官員補視]$/u;

function punishedInWords({ official }: DeskView): ComposedText | undefined {
  for (const { block, text } of official.slice(0, 6)) {
    const found = COUNTED.exec(foldWidth(text));
    const count = found?.groups?.["count"];
    if (found === null || count === undefined || NOT_ALL.test(text.slice(0, found.index))) continue;
    const start = block.span[0] + found.index;
    return grounded(count, { kind: "text", span: [start, start + count.length] });
  }
  return undefined;
}

/** 4人を停職の懲戒処分, 自衛官9人が停職処分: how many in which way, in the words of the text. */
const IN_ONE_WAY =
  /(?<count>(?:[2-9]|[1-9][0-9]{1,2})[名人])(?:を|が|に対し、?)(?:それぞれ)?(?<penalty>停職|減給|戒告|懲戒免職)(?:の?(?:懲戒)?処分|[にとす])/u;

export function findPunishedWith({ official }: DeskView): ComposedText | undefined {
  for (const { block, text } of official.slice(0, 6)) {
    const found = IN_ONE_WAY.exec(foldWidth(text));
    const { count, penalty } = found?.groups ?? {};
    if (found === null || count === undefined || penalty === undefined) continue;
    if (NOT_ALL.test(text.slice(0, found.index))) continue;
    const start = block.span[0] + found.index;
    const at = start + found[0].indexOf(penalty, count.length);
    return joinComposed([
      grounded(count, { kind: "text", span: [start, start + count.length] }),
      wording("を"),
      grounded(penalty, { kind: "text", span: [at, at + penalty.length] }),
    ]);
  }
  return undefined;
}

/** 218人: how many the text says were punished; the first such figure is that of all. */
export function findPunished(view: DeskView): ComposedText | undefined {
  const figures = [...factsOfType(view, "statistic"), ...factsOfType(view, "amount")];
  const total = figures
    .toSorted((a, b) => a.span[0] - b.span[0])
    .find(({ unit, of = "" }) => /^[人名]$/u.test(unit) && of.includes("処分"));
  return total === undefined ? punishedInWords(view) : stated(`${total.value}${total.unit}`, total);
}

const WHO_STANDS_BEFORE =
  /(?:(?:男性|女性|男女)の?)?(?:隊員|自衛官|自衛隊員|職員|警察官|教職員)(?:の?(?:男性|女性))?$/u;

/** 男性隊員3人: as findPunished, with who they are where the text says it right before. */
export function findPunishedPeople(view: DeskView): ComposedText | undefined {
  const punished = findPunished(view);
  const [ground] = punished?.grounds ?? [];
  const words = punishedInWords(view);
  if (punished === undefined || ground === undefined || words?.text !== punished.text) return punished;
  const from = words.grounds[0]?.from;
  if (from?.kind !== "text") return punished;
  const [start, end] = from.span;
  const before = surfaceOf(view, [Math.max(0, start - 12), start]);
  const who = WHO_STANDS_BEFORE.exec(before)?.[0] ?? "";
  const span = [start - who.length, end] as const;
  return who === "" ? punished : grounded(surfaceOf(view, span), { kind: "text", span });
}

/** 隊員3人を懲戒処分: said of all of those; of 218人を処分 some may only have been warned. */
export function findDisciplined(view: DeskView): ComposedText | undefined {
  const words = punishedInWords(view);
  const from = words?.grounds[0]?.from;
  if (from?.kind !== "text" || words?.text !== findPunished(view)?.text) return undefined;
  const behind = /^(?:を|に対し、?|に)(?=懲戒処分)/u.exec(surfaceOf(view, [from.span[1], from.span[1] + 10]));
  if (behind === null) return undefined;
  const start = from.span[1] + behind[0].length;
  return grounded("懲戒処分", { kind: "text", span: [start, start + "懲戒処分".length] });
}

export function findDisciplineAt(view: DeskView): DateValue | undefined {
  const actions = factsOfType(view, "discipline");
  return daysOf(
    actions,
    actions.map(({ date }) => date),
  );
}
