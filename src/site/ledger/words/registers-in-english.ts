// Registers in English.

import { html } from "../../markup/html.ts";
import type { RegisterWords } from "./register-words.ts";

const number = new Intl.NumberFormat("en-GB");
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const SHORT = 3;

const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;

export const REGISTERS_IN_ENGLISH: RegisterWords = {
  registers: "Registers",
  titles: {
    sightings: "Aircraft and ships seen",
    scrambles: "Scrambles",
    contracts: "Contracts",
    discipline: "Disciplinary action",
    accidents: "Accidents",
  },
  about: {
    sightings:
      "Foreign aircraft and ships that official announcements say were seen, one by one. What several announcements tell of is counted once.",
    scrambles:
      "How often fighters were scrambled, as official announcements count it, for each period they tell.",
    contracts: "Contracts that official announcements tell of, one by one.",
    discipline: "Disciplinary action that official announcements tell of, one by one.",
    accidents: "Accidents that official announcements tell of, one by one.",
  },
  counts: {
    sightings: (count) => counted(count, "sighting", "sightings"),
    scrambles: (count) => counted(count, "announced figure", "announced figures"),
    contracts: (count) => counted(count, "contract", "contracts"),
    discipline: (count) => counted(count, "action", "actions"),
    accidents: (count) => counted(count, "accident", "accidents"),
  },
  filters: {
    nationality: "Country",
    craft: "Kind",
    model: "Type or class",
    strait: "Strait",
    month: "Month",
    programme: "Programme",
    counterparty: "Counterparty",
    penalty: "Penalty",
    conduct: "Conduct",
    kind: "Kind",
    casualties: "Casualties",
  },
  crafts: { aircraft: "Aircraft", ship: "Ships" },
  kinds: {
    fall: "Part fell off",
    crash: "Crash",
    collision: "Collision",
    grounding: "Grounding",
    fire: "Fire",
    rollover: "Rolled over or capsized",
    leak: "Leak of oil or fuel",
    landing: "Emergency landing",
    injury: "Injury or death",
    other: "Other",
  },
  casualties: { dead: "Dead", missing: "Missing", injured: "Injured", none: "None", other: "Other" },
  narrow: "Narrow down",
  any: "Any",
  all: "Without filters",
  empty: "Nothing has been published yet.",
  emptyList: "There is no such record.",
  unknownNation: "No country told",
  byMonth: "By month",
  byNation: "By country and year",
  year: "Year",
  yearly: "Year",
  monthName: (month) => (MONTHS[month - 1] ?? "").slice(0, SHORT),
  monthTitle: (year, month) => `${MONTHS[month - 1] ?? ""} ${year}`,
  yearTitle: (year) => String(year),
  narrowedTo: (title, values) => `${title}: ${values.join(", ")}`,
  others: "Others",
  plotDesc: (from, to, total, most, mostCount) =>
    from === to
      ? html`${total} in ${from}.`
      : html`${total} in all from ${from} to ${to}; most in ${most}, ${mostCount}.`,
  nationPlotDesc: (from, to, names) => `${names.join(", ")}, stacked by year from ${from} to ${to}.`,
  tableBeside: "The table below has the same numbers. Each leads to the list behind it.",
  asTable: (title) => `${title}, as a table`,
  list: "Records",
  older: "Earlier ones",
  toNewest: "Back to the first",
  reports: (count) => counted(count, "announcement", "announcements"),
  feed: "Feed",
  craftCount: (count) => `×${number.format(count)}`,

  seenOn: "Day seen",
  noDay: "No day told",
  hull: "Hull number",
  number: "Number",
  role: "Role",
  route: "Route",
  responders: "Who responded",
  estimated: "Partly presumed",
  toldBy: "Announcements that tell of it",
  toldByText: "In their own words.",
  announced: "Announced",
  toArticle: "Read the article",
  around: "Seen in the same month",

  period: "Period",
  of: "Against",
  total: "All",
  times: (count) => counted(count, "time", "times"),
  noPeriod: "not told",
  periodOfAll: (period) => `${period} (that of its announcement)`,
  scrambleNote:
    "Each number stands as it was announced, for its own period. A cumulative figure holds those of earlier quarters, so numbers are never added up. Where a period's number was announced again, both stand with the days of their announcements.",
  byFiscalYear: "By fiscal year",
  fiscalYear: (year) => `Fiscal ${year}`,
  fiscalPlotDesc: (from, to, names) =>
    `${names.join(", ")} of each year of which a figure for the whole year was announced, ${from === to ? from : `${from} to ${to}`}. Nothing is added up from quarters. The table below has the figures of all periods that were announced.`,

  amount: "Amount",
  yen: (amount) => `¥${number.format(amount)}`,
  noAmount: "not told",
  stated: (amount, stated, without) =>
    without === undefined
      ? html`${amount} (contracts: ${stated})`
      : html`${amount} (contracts that state an amount: ${stated}; left out without one: ${without})`,
  counterparty: "Counterparty",
  concluded: "Concluded",

  unit: "Belonging to",
  rank: "Rank",
  age: "Age",
  contractNote: "Counted by announcement: a contract that both sides announced stands here twice.",
  anonymous:
    "Nobody is named here, and nothing is put together about a person beyond what one announcement says.",
  happened: "Happened",
  place: "Place",
  craft: "Craft or vehicle",
  damage: "Damage",
  byKey: {
    nationality: "By country",
    craft: "By kind",
    model: "By type or class",
    strait: "By strait",
    programme: "By programme",
    counterparty: "By counterparty",
    penalty: "By penalty",
    conduct: "By conduct",
    kind: "By kind",
    casualties: "By casualties",
  },
  mostKeys: "Only the most frequent are shown.",
};
