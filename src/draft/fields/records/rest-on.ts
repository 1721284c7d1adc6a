// Takes words and the facts they come from and gives them grounded: stated by one fact, or counted from several.

import type { ComposedText } from "../../../terms/article.ts";
import type { Fact, TimeValue } from "../../../terms/fact.ts";
import { grounded } from "../../template/composed-text.ts";
import { startDay } from "../../template/time.ts";
import type { DateValue } from "../../template/value.ts";

type Facts = readonly Pick<Fact, "id">[];

const idsOf = (facts: Facts): readonly string[] => facts.map(({ id }) => id);

export function stated(text: string, ...facts: Facts): ComposedText {
  return grounded(text, { kind: "fact", facts: idsOf(facts) });
}

/** `rule` names the calculation, as the desk sees it: count, sum, yen. */
export function calculated(text: string, rule: string, facts: Facts): ComposedText {
  return grounded(text, { kind: "calculation", rule, facts: idsOf(facts) });
}

/** Texts in their order, each once, resting on every fact that has it. */
export function distinctTexts<F extends Pick<Fact, "id">>(
  facts: readonly F[],
  textOf: (fact: F) => string | undefined,
): readonly ComposedText[] {
  const byText = new Map<string, F[]>();
  for (const fact of facts) {
    const text = textOf(fact)?.trim() ?? "";
    if (text === "") continue;
    const known = byText.get(text);
    if (known === undefined) byText.set(text, [fact]);
    else known.push(fact);
  }
  return [...byText].map(([text, of]) => stated(text, ...of));
}

/** The day of a time, or the time itself where it names none: XXXX-03-14T08:00+09:00 is on XXXX-03-14. */
export function dayNamed(time: TimeValue): TimeValue {
  return startDay(time) ?? /^X{4}-[\dX]{2}-\d{2}(?=T|\/)/u.exec(time)?.[0] ?? time;
}

/** XXXX-XX-28 is the 28th that another row gives with its month. */
function isPartOf(day: TimeValue, whole: TimeValue): boolean {
  const isWithoutMonth = (time: TimeValue): boolean => time.startsWith("XXXX-XX-");
  return isWithoutMonth(day) && !isWithoutMonth(whole) && whole.slice(8) === day.slice(8);
}

/** 5日から6日にかけて: the second of its days. */
function lastDay(time: TimeValue): readonly TimeValue[] {
  return /(?<=\/)[\dX]{4}-[\dX]{2}-\d{2}/u.exec(time) ?? [];
}

/** The day that all rows name, or first and last day of several; undefined where no row has one. */
export function daysOf(facts: Facts, times: readonly (TimeValue | undefined)[]): DateValue | undefined {
  const named = [
    ...new Set(times.flatMap((time) => (time === undefined ? [] : [dayNamed(time), ...lastDay(time)]))),
  ];
  const days = named.filter((day) => !named.some((other) => other !== day && isPartOf(day, other)));
  const [first, ...others] = days.toSorted();
  if (first === undefined) return undefined;
  const last = others.at(-1);
  return {
    time: last === undefined ? first : `${first}/${last}`,
    from: { kind: "fact", facts: idsOf(facts) },
    surface: "",
  };
}
