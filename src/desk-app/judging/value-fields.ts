// Value fields: which fields the form of each type of fact has, and how each is written.

import type { CorrectedValue } from "../../terms/desk/judgement.ts";
import { ANNOUNCEMENT_KINDS } from "../../terms/kind.ts";
import { ACT_NAMES } from "../../terms/fact.ts";
import { ORDERS } from "../../terms/record-fact.ts";

export type ValueField = {
  readonly name: string;
  readonly kind: "words" | "time" | "list" | "number" | "flag" | "long" | "choice";
  readonly needed?: true;
  readonly choices?: readonly string[];
};

const words = (name: string): ValueField => ({ name, kind: "words" });
const needed = (name: string): ValueField => ({ name, kind: "words", needed: true });
const time = (name: string): ValueField => ({ name, kind: "time" });
const list = (name: string): ValueField => ({ name, kind: "list" });
const choice = (name: string, choices: readonly string[], must?: true): ValueField => ({
  name,
  kind: "choice",
  choices,
  ...(must && { needed: must }),
});

const DATE_ROLES = ["announced", "event", "recalled", "due", "effective", "stamp", "published"];
const STRENGTHS = ["commitment", "effort", "exploration", "expectation"];
const NAMED: readonly ValueField[] = [needed("name")];
const FIGURE: readonly ValueField[] = [
  { name: "value", kind: "number", needed: true },
  needed("unit"),
  words("of"),
  time("period"),
];

export const VALUE_FIELDS: Readonly<Record<CorrectedValue["type"], readonly ValueField[]>> = {
  date: [{ ...time("value"), needed: true }, choice("role", DATE_ROLES)],
  person: [needed("name"), words("reading"), words("office"), words("rank"), words("country")],
  organisation: NAMED,
  place: NAMED,
  occasion: NAMED,
  event: [needed("name"), time("date"), { name: "recalled", kind: "flag" }],
  act: [
    choice("act", ACT_NAMES, true),
    { name: "matter", kind: "long", needed: true },
    time("due"),
    choice("undertaking", STRENGTHS),
  ],
  question: [needed("speaker"), { name: "topic", kind: "long", needed: true }],
  appointment: [
    needed("name"),
    words("rank"),
    words("service"),
    choice("order", ORDERS, true),
    list("from"),
    list("to"),
    time("effective"),
  ],
  sighting: [
    choice("craft", ["aircraft", "ship"], true),
    words("nationality"),
    needed("model"),
    words("role"),
    { name: "count", kind: "number" },
    list("hull"),
    time("date"),
    list("route"),
    list("responders"),
    { name: "estimated", kind: "flag" },
  ],
  contract: [needed("programme"), words("counterparty"), { name: "amountYen", kind: "number" }, time("date")],
  discipline: [words("unit"), words("rank"), words("age"), needed("conduct"), words("penalty"), time("date")],
  accident: [words("craft"), words("place"), time("date"), words("damage"), words("casualties")],
  amount: FIGURE,
  statistic: FIGURE,
  kind: [choice("kind", ANNOUNCEMENT_KINDS, true)],
  issuer: NAMED,
  announcedAt: [{ ...time("value"), needed: true }],
};

/** What cannot be left out though it is empty. */
const ALWAYS: ReadonlySet<string> = new Set(["from", "to", "route", "responders"]);

/** As the field shows it. */
export function writeField(value: unknown): string {
  if (Array.isArray(value)) return value.join("\n");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Trims what was typed; an empty field is not stated. */
function readField({ name, kind }: ValueField, written: string, isTicked: boolean): unknown {
  if (kind === "flag") return isTicked ? true : undefined;
  const text = kind === "long" ? written : written.trim();
  if (kind === "list") {
    const entries = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
    return entries.length > 0 || ALWAYS.has(name) ? entries : undefined;
  }
  if (text === "") return undefined;
  return kind === "number" ? Number(text.replaceAll(/[,，]/gu, "")) : text;
}

/** The value that the form says; the server tells what in it cannot be. */
export function readForm(type: string, fields: readonly ValueField[], form: HTMLFormElement): unknown {
  const written = new FormData(form);
  const told = fields.map((field) => {
    const value = written.get(field.name);
    return [field.name, readField(field, typeof value === "string" ? value : "", value !== null)] as const;
  });
  return Object.fromEntries([["type", type] as const, ...told.filter(([, value]) => value !== undefined)]);
}
