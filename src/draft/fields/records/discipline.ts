// Takes the disciplinary actions of an announcement and gives whose ranks they name, for what, and with which penalty.

import type { ComposedText } from "../../../terms/article.ts";
import type { DateValue } from "../../template/value.ts";
import type { DeskView } from "../desk-view.ts";
import { factsOfType } from "../desk-view.ts";
import { daysOf, distinctTexts, stated } from "./rest-on.ts";

/** Words for anybody of the forces: they tell no rank. */
const ANYBODY = /^(?:自衛)?隊員$|^幹部$|^職員$|^自衛官$/u;

/** Ranks, each once; nothing where one has none: some of those punished would be told as all. */
export function findOffenders(view: DeskView): readonly ComposedText[] {
  const actions = factsOfType(view, "discipline");
  const isWhole = actions.every(({ rank }) => rank !== undefined && !ANYBODY.test(rank));
  return isWhole ? distinctTexts(actions, ({ rank }) => rank) : [];
}

/** 上記の者と共謀して says nothing alone. */
const POINTS_BACK = /^(?:上記|前記|同|当該|この|その)/u;

export function findConduct(view: DeskView): readonly ComposedText[] {
  return distinctTexts(factsOfType(view, "discipline"), ({ conduct }) =>
    POINTS_BACK.test(conduct) ? undefined : conduct,
  );
}

export function findPenalties(view: DeskView): readonly ComposedText[] {
  return distinctTexts(factsOfType(view, "discipline"), ({ penalty }) => penalty);
}

/** 218人: how many the text says were punished; the first such figure is that of all. */
export function findPunished(view: DeskView): ComposedText | undefined {
  const figures = [...factsOfType(view, "statistic"), ...factsOfType(view, "amount")];
  const total = figures
    .toSorted((a, b) => a.span[0] - b.span[0])
    .find(({ unit, of = "" }) => /^[人名]$/u.test(unit) && of.includes("処分"));
  return total && stated(`${total.value}${total.unit}`, total);
}

export function findDisciplineAt(view: DeskView): DateValue | undefined {
  const actions = factsOfType(view, "discipline");
  return daysOf(
    actions,
    actions.map(({ date }) => date),
  );
}
