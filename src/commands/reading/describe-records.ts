// The record facts of a reading (orders, sightings, contracts, actions, accidents, figures) as lists of lines for a terminal.

import type { Fact } from "../../terms/fact.ts";
import type {
  AccidentFact,
  AppointmentFact,
  ContractFact,
  DisciplineFact,
  FigureFact,
  OrderName,
  RecordFact,
  SightingFact,
} from "../../terms/record-fact.ts";

/** Made when a figure is first printed: it takes longer than the reading of most pages. */
let figures: Intl.NumberFormat | undefined;
const grouped = (value: number): string => (figures ??= new Intl.NumberFormat("en-US")).format(value);
const WORDS_LIMIT = 60;

/** Parts that are there, side by side. */
function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("  ");
}

function shorten(words: string): string {
  const line = words.replaceAll(/\s+/g, " ");
  return line.length > WORDS_LIMIT ? `${line.slice(0, WORDS_LIMIT)}…` : line;
}

/** The longest name of an order sets the column. */
const ORDER_WIDTH = "concurrent".length;

function appointment({ order, name, rank, from, to, effective }: AppointmentFact): string {
  const posts: Readonly<Record<OrderName, string>> = {
    promote: from.join("・"),
    appoint: `${from.join("・")} → ${to.join("・")}`,
    concurrent: `${from.join("・")} + ${to.join("・")}`,
    acting: `${from.join("・")} + ${to.join("・")}`,
    relieve: from.join("・"),
    retire: from.join("・"),
    detach: `${from.join("・")} → ${to.join("・")}`,
    stay: to.join("・"),
  };
  return joined([effective ?? "no day    ", order.padEnd(ORDER_WIDTH), name, rank, posts[order].trim()]);
}

function sighting(fact: SightingFact): string {
  const { date, nationality, model, role, count, hull, route, responders, estimated } = fact;
  return joined([
    date ?? "no day",
    nationality,
    model,
    role,
    count === undefined ? undefined : `× ${count}`,
    hull?.join(" "),
    route.join(" → "),
    responders.length === 0 ? undefined : `met by ${responders.join(", ")}`,
    estimated === true ? "[estimated]" : undefined,
  ]);
}

function contract({ date, programme, counterparty, amountYen }: ContractFact): string {
  const sum = amountYen === undefined ? undefined : `¥${grouped(amountYen)}`;
  return joined([date ?? "no day", programme, counterparty, sum]);
}

function discipline({ date, unit, rank, age, penalty, conduct }: DisciplineFact): string {
  return joined([date ?? "no day", unit, rank, age, penalty, shorten(conduct)]);
}

function accident({ date, place, craft, damage, casualties }: AccidentFact): string {
  return joined([
    date ?? "no day",
    place,
    craft,
    damage && shorten(damage),
    casualties && shorten(casualties),
  ]);
}

function figure({ value, unit, of }: FigureFact): string {
  return joined([`${grouped(value)} ${unit}`, of]);
}

const HEADINGS: Readonly<Record<RecordFact["type"], string>> = {
  appointment: "Appointments",
  sighting: "Sightings",
  contract: "Contracts",
  discipline: "Disciplinary actions",
  accident: "Accidents",
  amount: "Amounts",
  statistic: "Statistics",
};

function isRecord(fact: Fact): fact is RecordFact {
  return fact.type in HEADINGS;
}

function lineOf(fact: RecordFact): string {
  switch (fact.type) {
    case "appointment":
      return appointment(fact);
    case "sighting":
      return sighting(fact);
    case "contract":
      return contract(fact);
    case "discipline":
      return discipline(fact);
    case "accident":
      return accident(fact);
    case "amount":
    case "statistic":
      return figure(fact);
  }
}

/** Each kind of record under its heading, in the order of the text. */
export function describeRecords(
  facts: readonly Fact[],
): readonly { readonly heading: string; readonly lines: readonly string[] }[] {
  const lists = new Map<string, string[]>();
  for (const fact of facts.filter(isRecord)) {
    const heading = HEADINGS[fact.type];
    const lines = lists.get(heading);
    if (lines === undefined) lists.set(heading, [lineOf(fact)]);
    else lines.push(lineOf(fact));
  }
  return [...lists].map(([heading, lines]) => ({ heading, lines }));
}
